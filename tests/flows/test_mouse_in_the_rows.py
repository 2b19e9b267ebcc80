"""The mouse over the rows of the whole window: pointing, clicking, choosing words, the wheel, the menu of a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from unspin.app import settings as table
from unspin.widgets.review_page import BADGE_MENU
from unspin.widgets.viewing import MENU

Key, LEFT, RIGHT = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of menus without a screen


def halves(p) -> tuple[QImage, QImage]:
    """What is painted on the side of A, and on that of B."""
    rows = p.window.page.rows
    middle = rows.side_left("B") - 40
    whole = rows.grab().toImage()
    return whole.copy(QRect(0, 0, middle, whole.height())), whole.copy(QRect(middle, 0, 9999, whole.height()))


def point(p, at: QPoint) -> None:
    """Qt tells of a mouse that moves, not of one that is there."""
    QTest.mouseMove(p.window.page.rows.viewport(), at - QPoint(1, 0))
    QTest.mouseMove(p.window.page.rows.viewport(), at)


def click(p, at: QPoint) -> None:
    QTest.mouseClick(p.window.page.rows.viewport(), LEFT, pos=at)


@pytest.mark.parametrize(("line", "words"), [("A1", "closed"), ("B1", "port"), ("B3", "five")])
def test_pointing_at_a_phrase_lights_it_on_both_sides_until_the_mouse_leaves(desk, line, words):
    before = halves(desk)
    point(desk, desk.point_at(line, words))
    a, b = halves(desk)
    assert a != before[0]
    assert b != before[1]
    assert desk.cursor == "A1", "pointing is not going there"
    point(desk, desk.point_at("A2.1", "at Brennick"))
    assert halves(desk) == before


@pytest.mark.parametrize(("line", "words"), [("A2.2", "must land"), ("B2.2", "have to")])
def test_a_click_on_a_phrase_goes_there_and_boxes_both_ends(desk, line, words):
    page = desk.window.page
    click(desk, desk.point_at(line, words))
    assert desk.cursor == line
    shown = page.rows.differences[page.touring.current]
    comparison = desk.review.comparison
    assert (comparison.a.text_of(shown.a), comparison.b.text_of(shown.b)) == ("must", "have to")
    total = len(page.rows.differences)
    assert desk.window.status.difference.text() == f"Difference {page.touring.current + 1} of {total}"
    boxed = halves(desk)
    page.rows.hide_difference()
    assert all(one != other for one, other in zip(halves(desk), boxed, strict=True))


def test_a_click_beside_the_phrases_goes_to_the_line_and_to_no_difference(desk):
    click(desk, desk.point_at("B2.1", "at Brennick"))
    assert desk.cursor == "B2.1"
    assert desk.window.page.inspector.heading.text().startswith("Line B2.1")
    assert desk.window.status.difference.text() == f"{len(desk.window.page.rows.differences)} differences"


def test_the_link_between_the_sides_leads_over_and_back(desk):
    rows = desk.window.page.rows
    desk.go("A3")
    band = rows.bands.band_of(desk.ref)
    pill = (rows.layer.pill(band).center() + QPointF(0, rows.scrolled.top(band))).toPoint()
    click(desk, pill)
    assert desk.cursor == "B3"
    click(desk, pill)
    assert desk.cursor == "A3"


def drag(p, start: QPoint, end: QPoint) -> None:
    viewport = p.window.page.rows.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, pos=end)


def test_words_are_chosen_by_dragging_copied_and_let_go(desk):
    clipboard = QGuiApplication.clipboard()
    drag(desk, desk.point_at("A1", "master") - QPoint(4, 0), desk.point_at("A1", " northern"))
    desk.press(Key.Key_C, control=True)
    assert clipboard.text() == "master closed the"
    assert desk.said == "Copied the selection"
    assert desk.cursor == "A1", "choosing words is no click"
    at = desk.point_at("B1", "on Tuesday")
    QTest.mousePress(desk.window.page.rows.viewport(), RIGHT, pos=at)
    QTest.mouseRelease(desk.window.page.rows.viewport(), RIGHT, pos=at)
    assert desk.window.page.rows.selected_text() == "master closed the", "the other button leaves them chosen"
    click(desk, at)
    desk.press(Key.Key_C, control=True)
    assert clipboard.text() == "The port master shut the northern jetty on Tuesday morning."
    assert desk.said == "Copied the line B1"


def test_a_double_click_chooses_the_word_for_copy_and_for_find(desk):
    QTest.mouseDClick(desk.window.page.rows.viewport(), LEFT, pos=desk.point_at("A4.1", "e\u0301 owners"))
    desk.press(Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text() == "Cafe\u0301"
    desk.press(Key.Key_F, control=True)
    assert desk.window.finding.bar.words.text() == "Cafe\u0301"
    assert desk.window.finding.bar.count.text() == "1 of 2"


def wheel(p, pixels: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    viewport = p.window.page.rows.viewport()
    at = QPointF(200, 100)
    how = (Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(
        viewport, QWheelEvent(at, viewport.mapToGlobal(at), QPoint(0, pixels), QPoint(0, pixels), *how)
    )


def test_the_wheel_scrolls_and_with_control_it_zooms_where_that_is_possible(desk):
    window, bar = desk.window, desk.window.page.rows.verticalScrollBar()
    for _ in range(20):
        wheel(desk, 120, Qt.KeyboardModifier.ControlModifier)
    assert window.status.zoom.text() == "300 %"
    assert window.settings.get(table.ZOOM) == window.page.rows.layer.columns.percent == 300
    QApplication.processEvents()
    bar.setValue(0)
    wheel(desk, -120)
    assert bar.value() > 0
    assert window.status.zoom.text() == "300 %"
    wheel(desk, 120)
    assert bar.value() == 0
    for _ in range(20):
        wheel(desk, -120, Qt.KeyboardModifier.ControlModifier)
    assert window.status.zoom.text() == "50 %"
    QTest.mouseClick(window.status.zoom, LEFT)
    assert window.status.zoom.text() == "100 %"
    assert window.page.rows.layer.columns.percent == 100


def menu_of(p) -> QMenu:
    (menu,) = [it for it in QApplication.topLevelWidgets() if isinstance(it, QMenu) and it.isVisible()]
    return menu


def ask_for_the_menu(p, at: QPoint) -> QMenu:
    viewport = p.window.page.rows.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return menu_of(p)


def choose(menu: QMenu, name: str) -> None:
    action = next(it for it in menu.actions() if it.objectName() == name)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def verdict(p) -> tuple[str | None, str]:
    """Of the line B2.1."""
    it = p.review.annotation(p.line("B2.1"))
    return it.tag, it.status


def clipboard_begins(words: str):
    return lambda p: QGuiApplication.clipboard().text().startswith(words)


CHOSEN = {
    "copy": (clipboard_begins("Weather exchange"), True),
    "copy_row": (clipboard_begins("A2: Climate change"), True),
    "tag_original": (verdict, ("original", "tagged")),
    "tag_spun": (verdict, ("spun", "tagged")),
    "tag_garbled": (verdict, ("garbled", "tagged")),
    "accept": (lambda p: p.review.annotation(p.line("B2.1")).origin, "suggestion_accepted"),
    "clear": (verdict, (None, "seen")),
    "skip": (verdict, (None, "skipped")),
    "partner": (lambda p: p.cursor, "A2.1"),
    "note": (lambda p: p.focus is p.window.page.inspector.note, True),
    "link": (lambda p: p.message.startswith("Link B2.1 with A2.1"), True),
}


@pytest.mark.parametrize("name", [name for group in MENU for name in group])
def test_every_entry_of_the_menu_of_a_line_acts_on_the_line_under_the_mouse(desk, name):
    assert name in CHOSEN, "this entry of the menu needs a story"
    look, expected = CHOSEN[name]
    if name == "clear":
        desk.go("B2.1")
        desk.press("S")
    desk.go("A1")
    assert look(desk) != expected
    menu = ask_for_the_menu(desk, desk.point_at("B2.1", "at Brennick"))
    choose(menu, "left_side" if name == "partner" else name)
    assert look(desk) == expected


@pytest.mark.parametrize("name", BADGE_MENU)
def test_a_click_on_a_badge_opens_the_tags_and_each_entry_acts_on_its_line(desk, name):
    look, expected = CHOSEN[name]
    if name == "clear":
        desk.go("B2.1")
        desk.press("S")
    desk.go("A1")
    assert look(desk) != expected
    rows, ref = desk.window.page.rows, desk.line("B2.1")
    band = rows.bands.band_of(ref)
    place = next(
        it for placed in rows.layer.placed(band, "B") for it in rows.layer.badge_places(placed) if it.ref == ref
    )
    click(desk, (place.box.center() + QPointF(0, rows.scrolled.top(band))).toPoint())
    assert [it.objectName() for it in menu_of(desk).actions()] == list(BADGE_MENU)
    choose(menu_of(desk), name)
    assert look(desk) == expected


def test_the_menu_key_opens_the_menu_of_the_current_line_beside_it_and_esc_closes_it(desk):
    """Sent to the window, as the window system does: it has to find the rows by itself."""
    desk.go("B2.1")
    handle = desk.window.windowHandle()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(handle, QContextMenuEvent(reason, QPoint(1, 1), handle.mapToGlobal(QPoint(1, 1))))
    menu = menu_of(desk)
    viewport = desk.window.page.rows.viewport()
    line = desk.point_at("B2.1", "Weather")
    assert abs(viewport.mapFromGlobal(menu.pos()).y() - line.y()) < 60
    QTest.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()
    assert desk.focus is desk.window.page.rows
    assert desk.cursor == "B2.1"
    desk.press("S")
    assert desk.review.annotation(desk.line("B2.1")).tag == "spun"


def test_the_menu_of_a_line_is_walked_with_the_keyboard(desk):
    desk.go("B2.1")
    handle = desk.window.windowHandle()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(handle, QContextMenuEvent(reason, QPoint(1, 1), handle.mapToGlobal(QPoint(1, 1))))
    menu = menu_of(desk)
    for _ in range(20):
        QTest.keyClick(menu, Key.Key_Down)
        if menu.activeAction().objectName() == "tag_garbled":
            break
    QTest.keyClick(menu, Key.Key_Return)
    assert verdict(desk) == ("garbled", "tagged")
    assert desk.review.progress().tagged == 1
    assert desk.review.annotation(desk.line("B2.1")).origin != "suggestion_accepted", "Return was for the menu"
    assert desk.focus is desk.window.page.rows
