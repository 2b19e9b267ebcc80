"""Each chip counts its kind, and hides and shows it everywhere: in the rows, on the ruler, on the way through them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.app.language import tr
from unspin.app.theme import theme
from unspin.app.words import CHIPS

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
KINDS = list(CHIPS)


@pytest.fixture
def every_kind(desk, pair):
    """The harbour pair with a paragraph that moved from its beginning to its end."""
    a, b = desk.review.comparison.a.text, desk.review.comparison.b.text
    procession = "A long procession of musicians and dancers crossed the old bridge at noon on the same day."
    desk.window.opening.open_files(pair(f"{procession}\n\n{a}", f"{b}\n{procession}\n"))
    return desk


def colours(image: QImage) -> set[int]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # kept: its bits do not keep it
    return set(plain.constBits().cast("I"))


def is_marked(p, chip: str) -> bool:
    """Whether the ground of the kind can be seen somewhere in the rows. What moved as a whole has an edge instead, and
    the words that lead there from its other place have that colour: so only A, which has none, is looked at."""
    kind, rows = theme("light").kinds[chip], p.window.page.rows
    image = rows.grab().toImage()
    if chip == "moved":
        image = image.copy(0, 0, rows.side_left("B") - 60, image.height())
    colour = kind.underline if chip == "moved" else kind.ground
    return 0xFF000000 | int(colour.removeprefix("#"), 16) in colours(image)


def ruler(p) -> QImage:
    QApplication.processEvents()
    return p.window.page.viewing.ruler.grab().toImage()


@pytest.mark.parametrize("chip", KINDS)
def test_a_click_hides_its_kind_everywhere_and_another_shows_it(every_kind, chip, qtbot):
    page = every_kind.window.page
    overview = page.viewing.ruler
    qtbot.waitUntil(lambda: overview.known and not overview._stretched.isActive())
    button, found = page.chips.buttons[chip], page.rows.differences
    its = [index for index, it in enumerate(found) if it.chip == chip]
    assert button.text() == f"{tr(CHIPS[chip])} {len(its)}"
    assert its
    page.rows.show_difference(its[0])
    page.rows.hide_difference()
    line, strip = every_kind.ref, ruler(every_kind)
    assert is_marked(every_kind, chip)

    QTest.mouseClick(button, LEFT)
    assert not button.isChecked()
    assert not is_marked(every_kind, chip)
    assert every_kind.window.status.difference.text() == f"{len(found) - len(its)} differences"
    assert every_kind.ref == line, "what is hidden moves nobody"
    assert ruler(every_kind) != strip

    QTest.mouseClick(button, LEFT)
    assert is_marked(every_kind, chip)
    assert ruler(every_kind) == strip


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_the_keyboard_reaches_a_chip_and_does_the_same(desk, key):
    button = desk.window.page.chips.buttons["facts"]
    for _ in range(40):
        desk.press(Key.Key_Tab)
        if desk.focus is button:
            break
    assert desk.focus is button
    assert is_marked(desk, "facts")
    desk.press(key)
    assert not is_marked(desk, "facts")
    assert "hidden" in button.accessibleName()
    desk.press(key)
    assert is_marked(desk, "facts")
    desk.press(Key.Key_Escape)
    assert desk.focus is desk.window.page.rows
    assert desk.review.progress().tagged == 0, "no key of it was a verdict"


@pytest.mark.parametrize("chip", KINDS)
def test_with_one_chip_alone_the_way_leads_through_its_kind_only(every_kind, chip):
    page = every_kind.window.page
    for other in KINDS:
        if other != chip:
            QTest.mouseClick(page.chips.buttons[other], LEFT)
    its = [index for index, it in enumerate(page.rows.differences) if it.chip == chip]
    visited: list[int] = []
    page.rows.difference_activated.connect(visited.append)
    page.rows.setFocus()
    every_kind.press(Key.Key_Home)
    page.go_to(every_kind.review.order[0])
    for _ in its:
        every_kind.press(Key.Key_Down, alt=True)
    assert visited == its
    every_kind.press(Key.Key_Down, alt=True)
    assert every_kind.said == "This was the last difference"
    page.rows.difference_activated.disconnect(visited.append)
