"""No key changes a line that nobody sees: paging takes the cursor along, scrolling leaves it behind, and then keys ask."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from unspin.engine.comparison import compare
from unspin.engine.reading import read_bytes
from unspin.engine.rows import LineRef

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
Slide = QAbstractSlider.SliderAction
VERDICTS = ("1", "2", "3", "O", "S", "G", "0", "X", "Return", "Shift+O", "Shift+S", "Shift+G")


def press(p, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(p.focus, QKeySequence(key))


def bar(p):
    return p.window.page.rows.verticalScrollBar()


def wheel(p, pixels: int) -> None:
    rows = p.window.page.rows
    at, turned, none = QPointF(200, 100), QPoint(0, pixels), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, rows.mapToGlobal(at), turned, turned, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(rows.viewport(), event)


def extent(p, ref: LineRef) -> tuple[float, float]:
    """Top and bottom of a line that lies in one band, on the screen of the rows."""
    rows = p.window.page.rows
    band, top, bottom = rows.layer.place(ref)
    return rows.scrolled.top(band) + top, rows.scrolled.top(band) + bottom


def is_whole(p, ref: LineRef) -> bool:
    top, bottom = extent(p, ref)
    return top >= 0 and bottom <= p.window.page.rows.viewport().height()


def tags(p) -> dict[LineRef, tuple[object, ...]]:
    every = [p.review.annotation(ref) for ref in p.review.order]
    return {it.line: (it.tag, it.status) for it in every if it.status in ("tagged", "skipped")}


def side_of(p, side: str) -> list[LineRef]:
    return [ref for ref in p.review.order if ref.side == side]


@pytest.fixture(scope="module")
def seeds(seed_paths):
    a, b = seed_paths
    return compare(read_bytes(a.read_bytes(), side="A", name=a.name), read_bytes(b.read_bytes(), side="B", name=b.name))


@pytest.fixture
def person(desk, seeds):
    desk.window.resize(1440, 900)
    desk.window.show_review(desk.window.library.create(seeds))
    QApplication.processEvents()
    return desk


@pytest.fixture
def low(person):
    """A window that shows a few lines of the pair at a time."""
    person.window.resize(1100, 420)
    QApplication.processEvents()
    assert person.window.page.rows.viewport().height() < 300
    return person


def test_page_down_twice_and_a_tag_is_about_the_line_where_the_cursor_went(person):
    first = person.ref
    press(person, "PgDown", "PgDown")
    there = person.ref
    assert there.side == first.side
    assert is_whole(person, there)
    press(person, "1")
    assert list(tags(person)) == [there]


@pytest.mark.parametrize("view", ["rows", "inline"])
@pytest.mark.parametrize("side", ["A", "B"])
def test_pages_lead_through_the_side_and_back_with_the_cursor_in_view(low, view, side):
    low.window.page.viewing.show_view(view)
    press(low, "Right" if side == "B" else "Left", "Home")
    first = low.ref
    assert first.side == side
    visited = [first]
    for _ in range(200):
        press(low, "PgDown")
        assert low.window.page.rows.in_view.shows(low.ref)
        if low.said == "This is the last line of this side":
            break
        visited.append(low.ref)
    else:
        pytest.fail("the end was never reached")
    assert {ref.side for ref in visited} == {side}
    assert len(visited) == len(set(visited))
    assert 4 < len(visited) < len(side_of(low, side))
    press(low, "End")
    assert low.ref == visited[-1]
    for _ in range(200):
        press(low, "PgUp")
        assert low.window.page.rows.in_view.shows(low.ref)
        if low.said == "This is the first line of this side":
            break
    assert low.ref == first
    assert bar(low).value() < low.window.page.rows.viewport().height()


def test_the_cursor_keeps_about_its_height_when_a_page_is_turned(person):
    rows = person.window.page.rows
    press(person, "Down", "Down", "Down")
    before = extent(person, person.ref)[0]
    press(person, "PgDown")
    assert bar(person).value() > rows.viewport().height() // 2
    assert abs(extent(person, person.ref)[0] - before) < 120


@pytest.mark.parametrize(("home", "end"), [("Home", "End"), ("Ctrl+Home", "Ctrl+End")])
def test_home_and_end_go_to_the_ends_of_the_side(person, home, end):
    for side, key in (("B", "Right"), ("A", "Left")):
        press(person, key, end)
        assert person.ref == side_of(person, side)[-1]
        assert bar(person).value() == bar(person).maximum()
        press(person, home)
        assert person.ref == side_of(person, side)[0]
        assert bar(person).value() == 0
        press(person, home)
        assert person.said == "This is the first line of this side"


SCROLLS = {
    "wheel": lambda p: wheel(p, -2400),
    "scroll bar": lambda p: bar(p).triggerAction(Slide.SliderToMaximum),
    "ruler": lambda p: drag_ruler(p, 400),
}


def drag_ruler(p, pixels: int) -> None:
    ruler = p.window.page.viewing.ruler
    p.qtbot.waitUntil(lambda: not ruler.view_box().isEmpty() and ruler.view_box().height() < 0.9 * ruler.height())
    at = ruler.view_box().center().toPoint()
    QTest.mousePress(ruler, LEFT, pos=at)
    for y in (at.y() + pixels // 2, at.y() + pixels):
        QTest.mouseMove(ruler, QPoint(at.x(), max(0, min(y, ruler.height()))))
    QTest.mouseRelease(ruler, LEFT, pos=QPoint(at.x(), max(0, min(at.y() + pixels, ruler.height()))))


@pytest.mark.parametrize("key", [*VERDICTS, "N"])
@pytest.mark.parametrize("way", SCROLLS)
def test_a_verdict_out_of_view_only_brings_the_line_back_and_says_so(person, way, key):
    press(person, "S", "Up")
    before, ref, label = tags(person), person.ref, person.cursor
    SCROLLS[way](person)
    assert not is_whole(person, ref)
    press(person, key)
    assert tags(person) == before
    assert person.ref == ref
    assert is_whole(person, ref)
    assert label.split(".")[0] in person.said
    assert "Press again" in person.said
    assert person.focus is person.window.page.rows
    press(person, key)
    if key == "N":
        assert person.focus is person.window.page.inspector.note
    elif key not in ("S", "2", "Shift+S", "Return"):
        assert tags(person) != before, "the second time it acts"


def test_a_sliver_is_not_enough(person):
    ref = person.ref
    bottom = extent(person, ref)[1]
    bar(person).setValue(round(bottom) - 6)
    assert extent(person, ref)[1] > 0
    press(person, "1")
    assert tags(person) == {}
    assert is_whole(person, ref)


def test_buttons_and_menus_ask_too(person):
    ref = person.ref
    wheel(person, -2400)
    button = next(it for it in person.window.page.inspector._key_buttons if it.isVisible())
    QTest.mouseClick(button, LEFT)
    assert tags(person) == {}
    assert is_whole(person, ref)
    QTest.mouseClick(button, LEFT)
    assert list(tags(person)) == [ref]


def test_in_phrases_a_tag_from_the_menu_leads_to_the_line_first(person):
    ref = person.ref
    person.window.page.viewing.show_view("phrases")
    person.window.verbs["tag_spun"].trigger()
    assert tags(person) == {}
    assert person.window.page.rows.isVisible()
    assert person.ref == ref
    person.window.verbs["tag_spun"].trigger()
    assert list(tags(person)) == [ref]


@pytest.mark.parametrize(
    "key", ["Down", "Up", "Space", "Left", "PgDown", "PgUp", "Alt+Down", "F3", "Ctrl+PgUp", "Right"]
)
@pytest.mark.parametrize("way", ["wheel", "ruler"])
def test_a_move_begins_at_the_first_line_in_view(person, way, key):
    page = person.window.page
    if key == "F3":
        page.window().finding.bar.words.setText("the")
        page.rows.setFocus()
    SCROLLS[way](person)
    value, height = bar(person).value(), page.rows.viewport().height()
    first = next(ref for ref in side_of(person, "A") if is_whole(person, ref))
    assert first != person.ref
    press(person, key)
    if key in ("Down", "Up", "Left", "Space"):
        assert person.ref == first
    elif key == "Right":
        assert person.ref in page.rows.layer.partners(first)
    assert page.rows.in_view.shows(person.ref)
    assert abs(bar(person).value() - value) <= height, "what was read before is not far away"


def test_space_passes_a_first_line_in_view_that_is_tagged(person):
    wheel(person, -1200)
    press(person, "Space")
    first = person.ref
    press(person, "S", "Home")
    wheel(person, -1200)
    assert person.window.page.rows.in_view.first("A") == first
    press(person, "Space")
    assert person.review.order.index(person.ref) == person.review.order.index(first) + 1


def test_differences_go_on_where_the_eye_is_and_none_is_skipped_after_it(person):
    page = person.window.page
    press(person, *["Alt+Down"] * 3)
    wheel(person, -2400)
    first = page.rows.in_view.first("A")
    press(person, "Alt+Down")
    link = page.rows.differences.comparison.alignment.link_of_line[0][first.line]
    assert page.touring.current == page.rows.differences.first_of_link(link)
    now = page.touring.current
    press(person, "Alt+Down")
    assert page.touring.current == now + 1


def test_a_click_in_the_ruler_takes_the_cursor_along_and_dragging_does_not(person):
    ruler, ref = person.window.page.viewing.ruler, person.ref
    drag_ruler(person, 200)
    assert person.ref == ref
    assert not is_whole(person, ref)
    end = round(ruler._y(len(person.window.page.rows.bands) - 1, 1))
    visited = []
    for part in (0.9, 0.6, 0.3, 0.02):
        QTest.mouseClick(ruler, LEFT, pos=QPoint(20, 8 + round((end - 8) * part)))
        assert is_whole(person, person.ref)
        visited.append(person.ref.line)
        before = tags(person)
        press(person, "X", "Up")
        assert len(tags(person)) == len(before) + 1
    assert all(later < earlier for earlier, later in pairwise(visited))


def test_a_click_on_a_line_that_is_cut_off_shows_the_rest_of_it(person):
    rows = person.window.page.rows
    height = rows.viewport().height()
    ref = next(ref for ref in person.review.order if extent(person, ref)[0] < height - 10 < extent(person, ref)[1] - 10)
    left = rows.side_left(ref.side) + 30
    QTest.mouseClick(rows.viewport(), LEFT, pos=QPoint(left, round(extent(person, ref)[0]) + 6))
    assert is_whole(person, ref)
    press(person, "G")
    assert list(tags(person)) == [person.ref] or ref in tags(person)


def test_undo_and_redo_show_a_line_out_of_view_before_they_change_it(person):
    ref, label = person.ref, person.cursor
    press(person, "S")
    for key, tagged in (("Ctrl+Z", False), ("Ctrl+Y", True)):
        bar(person).setValue(bar(person).maximum())
        press(person, key)
        assert (ref in tags(person)) is not tagged
        assert person.ref == ref
        assert is_whole(person, ref)
        assert person.said.startswith(f"To be {'redone' if tagged else 'undone'}: Tag {label} spun")
        press(person, key)
        assert (ref in tags(person)) is tagged
        assert person.said == f"{'Redo' if tagged else 'Undo'}: Tag {label} spun"


def test_a_paragraph_is_tagged_when_all_of_it_is_in_view(person):
    lines = next(lines for ref in side_of(person, "A") if len(lines := its_paragraph(person, ref)) > 1)
    person.window.page.go_to(lines[0])
    bar(person).setValue(bar(person).value() + round(extent(person, lines[-1])[0]) - 30)
    assert not is_whole(person, lines[0])
    assert is_whole(person, lines[-1])
    press(person, "Down", "Shift+S")
    assert tags(person) == {}
    assert all(is_whole(person, it) for it in lines)
    press(person, "Shift+S")
    assert list(tags(person)) == lines


def its_paragraph(p, ref: LineRef) -> list[LineRef]:
    article = p.review.comparison.article(ref.side)
    it = article.paragraphs[article.lines[ref.line].paragraph]
    return [LineRef(ref.side, line) for line in range(it.first_line, it.last_line)]
