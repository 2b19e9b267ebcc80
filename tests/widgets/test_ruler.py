"""The overview ruler: what it marks, where it says the screen is, and where mouse and wheel lead."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.app.marks import ALL_CHIPS
from unspin.app.theme import theme
from unspin.engine.model import Alignment, Article, Comparison, Link, Range, Span
from unspin.engine.packing import LINKS_AT_ONCE, PackedSpans
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.widgets.ruler import LEFT, RIGHT, TOP, TRACK, Ruler


@pytest.fixture
def ruled(shown, qtbot):  # type: ignore[no-untyped-def]
    """A view and the ruler beside it, which has looked at everything."""

    def opens(comparison: Comparison, tags: dict[LineRef, str] | None = None, height: int = 600):  # type: ignore[no-untyped-def]
        view = shown(comparison)
        ruler = Ruler(view)
        qtbot.addWidget(ruler)
        ruler.set_tag_of((tags or {}).get)
        ruler.resize(40, height)
        ruler.show()
        qtbot.waitExposed(ruler)
        view.columns_changed.emit()
        qtbot.waitUntil(lambda: ruler.known and len(ruler._row_tops) > len(view._bands.rows))
        return view, ruler

    return opens


def many(count: int, changed: set[int]) -> Comparison:
    """One line a paragraph, linked one to one; these have a span."""
    text = "\n\n".join(f"Line {k} of them." for k in range(count))
    a, b = article_from_text(text, side="A"), article_from_text(text, side="B")
    lines = tuple(Link("line", (k,), (k,), 1.0) for k in range(len(a.lines)))
    paragraphs = tuple(Link("paragraph", (k,), (k,), 1.0) for k in range(len(a.paragraphs)))
    spans = tuple(
        Span(k, "paraphrase", _whole(a, k), _whole(b, k), (_whole(a, k),), (_whole(b, k),)) for k in sorted(changed)
    )
    return Comparison(Alignment(a, b, paragraphs, lines), spans)


def _whole(article: Article, k: int) -> Range:
    return Range(article.paragraphs[k].start, article.paragraphs[k].end)


def column(ruler: Ruler, x: int) -> list[QColor]:
    image = ruler._image
    return [image.pixelColor(x, y) for y in range(image.height())]


def painted(ruler: Ruler, x: int) -> list[int]:
    return [y for y, colour in enumerate(column(ruler, x)) if colour.alpha()]


def test_a_row_with_a_difference_has_a_mark_at_its_height_and_a_plain_one_has_none(ruled) -> None:  # type: ignore[no-untyped-def]
    _, ruler = ruled(many(30, {7}))
    rows = painted(ruler, LEFT + 3)
    band = 7
    assert rows
    assert abs(rows[0] - ruler._y(band, 0)) <= 1
    assert rows[-1] <= ruler._y(band, 1)
    ruler.set_shown(ALL_CHIPS - {"paraphrased"})
    assert painted(ruler, LEFT + 3) == []


def test_the_more_is_reworded_the_darker_and_the_worst_kind_gives_the_colour(ruled, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    _, ruler = ruled(seed_comparison)
    colours = theme("light").kinds
    marks = {colour.name(QColor.NameFormat.HexArgb) for colour in column(ruler, LEFT + 3) if colour.alpha()}
    assert len(marks) > 5, "rows differ in how much of them is reworded"
    hues = {QColor(mark).hue() // 12 for mark in marks}
    assert {QColor(colours[chip].underline).hue() // 12 for chip in ("paraphrased", "moved")} <= hues


def test_a_tagged_line_fills_its_half_of_its_row_and_the_gap_beside_it_stays(ruled, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    tags = {LineRef("A", 2): "spun"}
    view, ruler = ruled(seed_comparison, tags)
    band = view._bands.band_of(LineRef("A", 2))
    a, b = painted(ruler, RIGHT + 2), painted(ruler, RIGHT + TRACK - 2)
    assert abs(a[0] - ruler._y(band, 0)) <= 1
    assert b == []
    tags[LineRef("B", 0)] = "garbled"
    ruler.retag([LineRef("B", 0)])
    b = painted(ruler, RIGHT + TRACK - 2)
    assert b == a
    assert column(ruler, RIGHT + TRACK - 2)[b[0]].name() == QColor(theme("light").tags["garbled"].fill).name()


def test_what_was_not_looked_at_yet_is_grey(shown, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(many(400, set()))
    ruler = Ruler(view)
    qtbot.addWidget(ruler)
    ruler.resize(40, 600)
    ruler._measure()
    grey = column(ruler, LEFT + 3)
    assert sum(colour.alpha() > 0 for colour in grey) > 500
    ruler.show()
    qtbot.waitUntil(lambda: ruler.known)
    assert painted(ruler, LEFT + 3) == []


@pytest.mark.parametrize("count", [30, 3000])
def test_a_click_brings_that_part_to_the_screen_and_a_drag_takes_it_along(ruled, count: int) -> None:  # type: ignore[no-untyped-def]
    view, ruler = ruled(many(count, {count // 2}))
    left = Qt.MouseButton.LeftButton
    at = QPoint(20, round(TOP + (ruler._y(count - 1, 1) - TOP) * 0.7))
    QTest.mousePress(ruler, left, pos=at)
    assert view.verticalScrollBar().value() > 0
    assert ruler.view_box().top() - 2 <= at.y() <= ruler.view_box().bottom() + 2
    before, box = view.verticalScrollBar().value(), ruler.view_box()
    QTest.mouseMove(ruler, at - QPoint(0, 60))
    moved = box.top() - ruler.view_box().top()
    assert abs(moved - 60) <= 2, "the part on the screen follows the mouse"
    assert view.verticalScrollBar().value() < before
    QTest.mouseRelease(ruler, left, pos=at - QPoint(0, 60))
    QTest.mouseMove(ruler, QPoint(20, 30))
    assert abs(box.top() - ruler.view_box().top() - 60) <= 2, "a released mouse drags nothing"


def test_the_ends_can_be_reached_and_the_box_stays_on_the_strip(ruled) -> None:  # type: ignore[no-untyped-def]
    view, ruler = ruled(many(500, set()))
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    QTest.mouseMove(ruler, QPoint(20, 900))
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert ruler.view_box().bottom() <= ruler.height()
    QTest.mouseMove(ruler, QPoint(20, -200))
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(20, -200))
    assert view.verticalScrollBar().value() == 0


def test_no_difference_among_many_rows_is_lost_on_few_pixels(ruled) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(5)
    changed = set(rng.sample(range(5000), 12))
    _, ruler = ruled(many(5000, changed), height=300)
    rows = painted(ruler, LEFT + 3)
    for row in changed:
        y = ruler._y(row, 0.5)
        assert any(abs(y - mark) <= 1.5 for mark in rows), row
    assert len(rows) <= 2 * len(changed)


def test_the_wheel_scrolls_the_rows_and_the_focus_stays_where_it_was(ruled) -> None:  # type: ignore[no-untyped-def]
    view, ruler = ruled(many(200, set()))
    down, none = QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    at = QPointF(20, 200)
    event = QWheelEvent(
        at, ruler.mapToGlobal(at), down, down, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(ruler, event)
    assert view.verticalScrollBar().value() > 0
    assert ruler.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_nothing_and_identical_texts_are_an_empty_strip(ruled, compared, qtbot) -> None:  # type: ignore[no-untyped-def]
    view, ruler = ruled(compared("One line.\n\nAnother.", "One line.\n\nAnother."))
    assert painted(ruler, LEFT + 3) == painted(ruler, RIGHT + 3) == []
    view.set_comparison(None)
    qtbot.waitUntil(lambda: not ruler.known)
    assert ruler.view_box().isEmpty()
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))


def test_a_moved_row_is_marked_at_its_full_row_only(ruled, moved_pair) -> None:  # type: ignore[no-untyped-def]
    view, ruler = ruled(moved_pair)
    marked = painted(ruler, LEFT + 3)
    stub = next(band for band in range(len(view._bands)) if view._bands.row(band).is_stub)
    assert marked
    assert not any(ruler._y(stub, 0) + 1 <= y < ruler._y(stub, 1) - 1 for y in marked)


def test_a_long_review_is_drawn_in_turns_and_looks_the_same(ruled, monkeypatch, qtbot) -> None:  # type: ignore[no-untyped-def]
    comparison = many(900, {7, 8, 300, 899})
    tags = {LineRef("B", k): "spun" for k in range(0, 900, 5)}
    _, ruler = ruled(comparison, tags, height=200)
    at_once = ruler._image.copy()
    monkeypatch.setattr("unspin.widgets.ruler.MANY", 80)
    monkeypatch.setattr("unspin.widgets.ruler.TURN_MS", 0.0001)
    ruler._draw()
    assert not ruler.is_drawn
    assert ruler._image == at_once  # until the new one is whole
    turns = 0
    while not ruler.is_drawn:
        ruler._draw_on()
        turns += 1
    assert turns > 10
    assert ruler._image == at_once
    ruler.set_theme(theme("dark"))
    ruler._draw_on()
    tags[LineRef("B", 3)] = tags[LineRef("B", 803)] = "garbled"
    ruler.retag([LineRef("B", 3), LineRef("B", 803)])  # one is drawn already, one is still to come
    qtbot.waitUntil(lambda: ruler.is_drawn)
    in_turns = ruler._image.copy()
    assert in_turns != at_once
    monkeypatch.undo()
    ruler._draw()
    assert ruler._image == in_turns


def test_while_what_is_shared_is_marked_the_left_track_shows_that(ruled, compared, qtbot) -> None:  # type: ignore[no-untyped-def]
    same = "The council will repair the old bridge over the river this summer."
    view, ruler = ruled(compared(f"{same}\n\nCats sleep.\n\n{same} Done.", f"{same}\n\nDogs bark.\n\n{same} Gone now."))
    before, tip = ruler._image.copy(), ruler.toolTip()
    ruler.set_shared(True)
    qtbot.waitUntil(lambda: ruler.known)
    marked = painted(ruler, LEFT + 3)
    rows = [view._bands.row(band) for band in range(len(view._bands))]
    tops = [round(ruler._y(band, 0.3)) for band in range(len(rows))]
    assert [top in marked for top in tops] == [1 not in row.a + row.b for row in rows]
    hue = column(ruler, LEFT + 3)[tops[0]].hslHueF()
    assert abs(hue - QColor(theme("light").shared).hslHueF()) < 0.02
    assert "shared" in ruler.toolTip() != tip
    ruler.set_shared(False)
    assert ruler._image == before
    assert ruler.toolTip() == tip


def test_what_is_not_analysed_yet_is_grey_until_it_is(qtbot, shown) -> None:  # type: ignore[no-untyped-def]
    whole = many(200, {3, 150})
    view = shown(replace(whole, spans=()))
    view.differences.is_complete = False
    ruler = Ruler(view)
    qtbot.addWidget(ruler)
    ruler.resize(40, 600)
    ruler.show()
    view.columns_changed.emit()
    qtbot.waitUntil(lambda: ruler.known)
    (grey,) = {colour.rgba() for colour in column(ruler, LEFT + 3) if colour.alpha()}
    assert len(painted(ruler, LEFT + 3)) >= 200

    view.differences.take(0, PackedSpans(it for it in whole.spans if it.link < LINKS_AT_ONCE))
    view.settle()
    ruler.grow()
    at = {row: column(ruler, LEFT + 3)[round(ruler._y(row, 0))].rgba() for row in (3, 10, 150, 170)}
    assert at[3] not in (0, grey)
    assert (at[10], at[150], at[170]) == (0, grey, grey)

    for run in range(1, 4):
        view.differences.take(run, PackedSpans(it for it in whole.spans if it.link // LINKS_AT_ONCE == run))
    view.settle(whole)
    ruler.grow()
    qtbot.waitUntil(lambda: ruler.known)
    rows = painted(ruler, LEFT + 3)
    assert rows == [round(ruler._y(row, 0)) for row in (3, 150)]
    assert grey not in [colour.rgba() for colour in column(ruler, LEFT + 3)]
