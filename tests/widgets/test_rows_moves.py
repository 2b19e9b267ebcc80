"""A line that moved to another row: both ends light up, and each leads to the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from unspin.engine.model import Alignment, Comparison, Link, Range, Span
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef

HERE, THERE = 2, 33
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def far_apart() -> Comparison:
    """The line of A's paragraph 3 stands in B's paragraph 34; a phrase of A's paragraph 5 moved to B's paragraph 34 too."""
    text = "\n\n".join(
        f"Sentence {k} is about the subject number {k} and about nothing else at all." for k in range(40)
    )
    a, b = article_from_text(text, side="A"), article_from_text(text, side="B")
    order = list(range(40))
    order[HERE], order[THERE] = THERE, HERE
    paragraphs = tuple(Link("paragraph", (k,), (k,), 1.0) for k in range(40))
    lines = tuple(Link("line", (k,), (order[k],), 1.0, moved=order[k] != k) for k in range(40))
    one, other = a.lines[5], b.lines[5]
    span = Span(5, "moved", Range(one.start, one.start + 8), Range(other.start + 12, other.start + 20), (), ())
    return Comparison(Alignment(a, b, paragraphs, lines), (span,))


def top_of(view, ref: LineRef) -> float:  # type: ignore[no-untyped-def]
    band, top, _ = view.layer.place(ref)
    return view.scrolled.top(band) + top


def edge_of(view, ref: LineRef) -> QPoint:  # type: ignore[no-untyped-def]
    return QPoint(view.side_left(ref.side) - 5, round(top_of(view, ref)) + 12)


def test_the_edge_of_a_moved_line_lights_both_ends_and_leads_to_the_other(shown, far_apart) -> None:  # type: ignore[no-untyped-def]
    view = shown(far_apart)
    here, there = LineRef("A", HERE), LineRef("B", THERE)
    at = edge_of(view, here)
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseMove(view.viewport(), at + QPoint(0, 1))
    assert view.pointing.lit == {here, there}
    assert top_of(view, there) > view.viewport().height()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.cursor == there
    assert 0 <= top_of(view, there) < view.viewport().height()
    QTest.mouseClick(view.viewport(), LEFT, pos=edge_of(view, there))
    assert view.cursor == here
    assert 0 <= top_of(view, here) < view.viewport().height()


def test_a_hidden_kind_is_not_lit(shown, far_apart) -> None:  # type: ignore[no-untyped-def]
    view = shown(far_apart)
    view.set_shown({"paraphrased"})
    at = edge_of(view, LineRef("A", HERE))
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseMove(view.viewport(), at + QPoint(0, 1))
    assert view.pointing.lit == frozenset()


def test_a_line_that_did_not_move_has_no_edge(shown, far_apart) -> None:  # type: ignore[no-untyped-def]
    view = shown(far_apart)
    at = edge_of(view, LineRef("A", 1))
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.pointing.lit == frozenset()
    assert view.cursor == LineRef("A", 1)


def test_a_click_on_a_phrase_brings_an_end_that_is_out_of_sight_into_view(shown, far_apart) -> None:  # type: ignore[no-untyped-def]
    view = shown(far_apart)
    view.set_zoom(200)
    view.set_cursor(LineRef("A", 5))
    band = view.bands.band_of(LineRef("A", 5))
    # The phrase of A at the lower edge of the screen: what belongs to it in B is a row further down.
    view.show_part(band - 1, 0.0)
    placed = view.layer.placed(band, "A")[0]
    letter = placed.laid.boxes(2, 3)[0]
    room = round(view.scrolled.top(band) + placed.top + letter.bottom() + 12)
    view.resize(view.width(), room + view.height() - view.viewport().height())
    view.grab()
    at = QPoint(
        round(placed.x + letter.center().x()), round(view.scrolled.top(band) + placed.top + letter.center().y())
    )
    index = next(k for k, it in enumerate(view.differences) if it.source == "span")
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.cursor == LineRef("A", 5)
    for side in ("A", "B"):
        part = view.differences[index].phrase(side)
        band, top, bottom = view.layer.place(LineRef(side, 5), part)
        assert view.scrolled.top(band) + top >= 0
        assert view.scrolled.top(band) + bottom <= view.viewport().height()


def test_the_number_between_the_sides_says_what_it_is(shown, compared) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(
        "The harbour was closed on Monday by its master.", "The port was closed on Monday by its master."
    )
    view = shown(comparison)
    pill = view.layer.pill(0).center().toPoint() + QPoint(0, round(view.scrolled.top(0)))
    for _ in range(2):
        QTest.mouseMove(view.viewport(), pill)
        QTest.mouseMove(view.viewport(), pill + QPoint(1, 0))
        assert (
            view.viewport()
            .toolTip()
            .startswith(f"Similarity {round(comparison.paragraph_links[0].score * 100)} of 100")
        )
        QTest.mouseMove(view.viewport(), QPoint(view.side_left("B") + 30, pill.y()))
        assert view.viewport().toolTip() == ""
