"""The ways to look at a review, with real keys and mouse: views, polarity, ruler, moves, the menu of a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from unspin.app import settings as table
from unspin.app.theme import theme
from unspin.engine.rows import LineRef

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def person(sit, seed_paths):
    return sit(list(seed_paths))


def click(widget) -> None:
    QTest.mouseClick(widget, LEFT)


def screen_y(person) -> float:
    """Where the current line stands in the rows."""
    rows = person.window.page.rows
    band, top, _ = rows.layer.place(rows.cursor)
    return rows.scrolled.top(band) + top


def test_control_1_and_2_switch_the_view_and_the_line_stays_where_it_was(person):
    viewing, rows = person.window.page.viewing, person.window.page.rows
    person.go("B9")
    before = screen_y(person)
    person.press("2", control=True)
    assert rows.reading == "B"
    assert viewing.switch.name == "inline"
    assert viewing.head.isVisible()
    assert not person.window.page.heads.isVisible()
    assert person.cursor == "B9"
    assert abs(screen_y(person) - before) <= 40, "only the heads above may differ"
    assert person.focus is rows
    person.press("1", control=True)
    assert rows.reading is None
    assert viewing.switch.name == "rows"
    assert person.cursor == "B9"


def test_a_click_on_the_switch_reads_inline_and_the_other_switch_reads_from_a(person):
    viewing, rows = person.window.page.viewing, person.window.page.rows
    click(viewing.switch.buttons["inline"])
    assert rows.reading == "B"
    assert person.window.verbs["view_inline"].isChecked()
    click(viewing.head.switch.buttons["A"])
    assert rows.reading == "A"
    assert "B struck" in viewing.head.words.text()
    click(viewing.switch.buttons["rows"])
    assert rows.reading is None
    click(viewing.switch.buttons["inline"])
    assert rows.reading == "A", "the side that was read last"
    person.window.verbs["read_other"].trigger()
    assert rows.reading == "B"


@pytest.mark.parametrize("inline", [False, True])
def test_alt_down_visits_every_difference_exactly_once_and_alt_up_leads_back(person, inline):
    if inline:
        person.press("2", control=True)
    visited: list[int] = []
    person.window.page.rows.difference_activated.connect(visited.append)
    total = len(person.window.page.rows.differences)
    first = person.review.order[0]
    person.window.page.go_to(first)
    for _ in range(total):
        person.press(Key.Key_Down, alt=True)
    assert visited == list(range(total))
    person.press(Key.Key_Down, alt=True)
    assert person.said == "This was the last difference"
    for _ in range(total - 1):
        person.press(Key.Key_Up, alt=True)
    assert visited[total:] == list(range(total - 2, -1, -1))


def test_keys_judge_inline_as_they_do_side_by_side(person):
    person.press("2", control=True)
    first = person.ref
    person.press("S")
    assert person.review.annotation(first).tag == "spun"
    assert person.ref != first
    person.press(Key.Key_Right, "G")
    tags = [person.review.annotation(ref).tag for ref in person.review.order]
    assert sorted(tag for tag in tags if tag) == ["garbled", "spun"]
    person.press(Key.Key_Z, control=True)
    assert person.review.progress().tagged == 1


def test_what_is_shared_takes_the_place_of_what_changed_and_the_chips_rest(person):
    page = person.window.page
    shared = theme(person.window._theme.name).shared.upper()

    def has_shared() -> bool:
        image = page.rows.grab().toImage()
        return any(
            image.pixelColor(x, y).name().upper() == shared
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )

    assert not has_shared()
    click(page.viewing.polarity.buttons["shared"])
    assert has_shared()
    assert not any(button.isEnabled() for button in page.chips.buttons.values())
    assert person.window.verbs["shared"].isChecked()
    person.press("2", control=True)
    assert has_shared()
    page.rows.setFocus()
    person.press("D", control=True)
    assert not has_shared()
    assert all(button.isEnabled() for button in page.chips.buttons.values())
    assert page.viewing.polarity.name == "changed"


def test_the_switches_are_reached_with_tab_and_moved_with_arrows(person):
    viewing = person.window.page.viewing
    viewing.switch.buttons["rows"].setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Key.Key_Right)
    assert person.focus is viewing.switch.buttons["inline"]
    person.press(Key.Key_Space)
    assert person.window.page.rows.reading == "B"


def test_f9_hides_and_shows_the_ruler_and_the_choice_is_remembered(person, sit):
    ruler = person.window.page.viewing.ruler
    assert ruler.isVisible()
    person.press(Key.Key_F9)
    assert not ruler.isVisible()
    assert person.window.settings.get(table.RULER) is False
    person.window.close()
    assert not sit().window.page.viewing.ruler.isVisibleTo(None)


def test_a_drag_on_the_ruler_scrolls_and_a_tag_shows_on_it_at_once(person, qtbot):
    ruler, rows = person.window.page.viewing.ruler, person.window.page.rows
    qtbot.waitUntil(lambda: ruler.known)
    before = ruler._image.copy()
    person.press("S")
    assert ruler._image != before
    at = ruler.view_box().center().toPoint()
    QTest.mousePress(ruler, LEFT, pos=at)
    QTest.mouseMove(ruler, at + QPoint(0, 200))
    QTest.mouseRelease(ruler, LEFT, pos=at + QPoint(0, 200))
    assert rows.verticalScrollBar().value() > 300
    assert person.focus is rows
    QTest.mouseClick(ruler, LEFT, pos=QPoint(20, 12))
    assert rows.verticalScrollBar().value() == 0


def menu_of(person) -> QMenu:
    menus = [it for it in QApplication.topLevelWidgets() if isinstance(it, QMenu) and it.isVisible()]
    assert len(menus) == 1
    return menus[0]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_line_belongs_to_the_line_under_the_mouse(person):
    rows = person.window.page.rows
    ref = LineRef("A", 3)
    line = rows.layer.line_range(ref)
    band, top, _ = rows.layer.place(ref)
    at = QPoint(rows.side_left("A") + 30, round(rows.scrolled.top(band) + top + 12))
    QApplication.sendEvent(
        rows.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
    )
    assert person.ref == ref
    menu = menu_of(person)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert {"copy", "tag_original", "tag_spun", "tag_garbled", "right_side", "note"} <= set(names)
    spun = next(action for action in menu.actions() if action.objectName() == "tag_spun")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(spun).center())
    assert person.review.annotation(ref).tag == "spun"
    assert line.paragraph == 3


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_key_opens_it_at_the_current_line_and_copy_copies_it(person):
    person.go("B9")
    rows = person.window.page.rows
    at = QPoint(1, 1)
    QApplication.sendEvent(
        rows.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, rows.mapToGlobal(at))
    )
    menu = menu_of(person)
    assert person.cursor == "B9"
    names = [action.objectName() for action in menu.actions()]
    assert "left_side" in names
    copy = next(action for action in menu.actions() if action.objectName() == "copy")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(copy).center())
    line = person.review.comparison.b.lines[person.ref.line]
    assert QGuiApplication.clipboard().text() == person.review.comparison.b.text_of(line)


MOVED_A = "\n\n".join(
    ["The ministry opened its doors to the public on Monday morning at nine."]
    + ["A long procession of musicians and dancers crossed the old bridge before noon."]
    + [f"Speaker number {k} talked about a subject that nobody else had prepared for." for k in range(14)]
)
MOVED_B = "\n\n".join([*MOVED_A.split("\n\n")[:1], *MOVED_A.split("\n\n")[2:], MOVED_A.split("\n\n")[1]])


def test_hovering_a_move_lights_both_ends_and_a_click_leads_to_the_other(sit, pair):
    person = sit(pair(MOVED_A, MOVED_B))
    rows = person.window.page.rows
    comparison = person.review.comparison
    stubs = [band for band in range(len(rows.bands)) if rows.bands.row(band).is_stub]
    if not stubs:
        pytest.skip("this engine finds no moved paragraph here")
    moved = next(link for link in comparison.paragraph_links if link.moved)
    ends = {LineRef("A", comparison.a.paragraphs[moved.a[0]].first_line)}
    ends.add(LineRef("B", comparison.b.paragraphs[moved.b[0]].first_line))
    band = rows.bands.row_of_paragraph("A", moved.a[0])
    pill = rows.layer.pill(band).center() + QPointF(0, rows.scrolled.top(band))
    QTest.mouseMove(rows.viewport(), pill.toPoint())
    QTest.mouseMove(rows.viewport(), pill.toPoint() + QPoint(1, 0))
    assert rows.pointing.lit == ends
    QTest.mouseMove(rows.viewport(), QPoint(3, 3))
    assert rows.pointing.lit == frozenset()
    person.press(Key.Key_End)
    placed = rows.layer.placed(stubs[0], "B")[0]
    at = QPoint(placed.x + 20, rows.scrolled.top(stubs[0]) + placed.top + placed.height // 2)
    QTest.mouseMove(rows.viewport(), at)
    QTest.mouseMove(rows.viewport(), at + QPoint(1, 0))
    assert rows.pointing.lit == ends
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)
    assert person.ref in ends
    assert 0 <= screen_y(person) < rows.viewport().height()
