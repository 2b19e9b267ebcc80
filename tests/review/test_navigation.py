"""Where the cursor goes: the order of ui.md, row by row, in a row A's lines, then B's."""

from __future__ import annotations

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Comparison
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.review.library import Library
from unspin.review.navigation import after_tag, first_to_judge, next_line, next_untagged, other_side
from unspin.review.review import Review


def ref(name: str) -> LineRef:
    """ "A1" is the line with index 1 of A."""
    return LineRef("A" if name[0] == "A" else "B", int(name[1:]))


def name(found: LineRef | None) -> str | None:
    return found and f"{found.side}{found.line}"


@pytest.fixture
def review(library: Library, comparison: Comparison) -> Review:
    """A0 is a byline; order: B0, then A1 A2 B1 B2, A3 B3, A4."""
    review = library.create(comparison)
    assert [name(it) for it in review.order] == ["B0", "A1", "A2", "B1", "B2", "A3", "B3", "A4"]
    return review


@pytest.mark.parametrize(
    ("current", "direction", "expected"),
    [
        ("A1", 1, "A2"),
        ("A2", 1, "A3"),
        ("A4", 1, None),
        ("A1", -1, None),
        ("B3", -1, "B2"),
        ("A0", 1, "A1"),
        ("A0", -1, None),
    ],
)
def test_down_and_up_stay_on_their_side(review: Review, current: str, direction: int, expected: str | None) -> None:
    assert name(next_line(review.order, ref(current), direction)) == expected  # type: ignore[arg-type]


def test_without_a_cursor_reading_begins_at_an_end(review: Review) -> None:
    assert name(next_line(review.order, None, 1)) == "B0"
    assert name(next_line(review.order, None, -1)) == "A4"
    assert next_line((), None, 1) is None


@pytest.mark.parametrize(("current", "expected"), [("A1", "B1"), ("B3", "A3"), ("A4", "B3"), ("A0", "B0")])
def test_the_other_side_is_the_partner_or_the_nearest(review: Review, current: str, expected: str) -> None:
    assert name(other_side(review, ref(current))) == expected


def test_the_next_untagged_line_passes_over_verdicts_and_goes_round(review: Review) -> None:
    review.tag([ref("A2")], "spun")
    review.skip([ref("B1")])
    review.mark_seen(ref("B2"))
    assert name(next_untagged(review, ref("A1"), 1)) == "B2"
    assert name(next_untagged(review, ref("B2"), -1)) == "A1"
    assert name(next_untagged(review, ref("A4"), 1)) == "B0"
    assert name(next_untagged(review, None, 1)) == "B0"
    assert name(next_untagged(review, None, -1)) == "A4"
    review.tag(review.order, "original")
    review.clear([ref("A4")])
    assert name(next_untagged(review, ref("B0"), 1)) == "A4"
    assert next_untagged(review, ref("A4"), 1) is None


def test_after_a_tag_the_cursor_stays_on_its_side_to_the_end(review: Review) -> None:
    visited = []
    current: LineRef | None = ref("A1")
    while current is not None:
        visited.append(name(current))
        review.tag([current], "spun")
        current = after_tag(review, current)
    assert visited == ["A1", "A2", "A3", "A4", "B0", "B1", "B2", "B3"]


def test_a_line_passed_over_is_found_again_at_the_end(review: Review) -> None:
    review.tag([it for it in review.order if it != ref("A1")], "spun")
    assert name(after_tag(review, ref("A4"))) == "A1"
    assert name(after_tag(review, ref("B0"))) == "A1"


def test_a_review_begins_with_its_first_untagged_line_or_with_its_first(review: Review):
    assert name(first_to_judge(review)) == "B0"
    review.tag([ref("B0"), ref("A1")], "original")
    assert name(first_to_judge(review)) == "A2"
    review.skip(review.order)
    assert name(first_to_judge(review)) == "B0"


def test_where_nothing_corresponds_the_first_line_of_a_comes_first(library: Library):
    sides = ("The lighthouse was painted white.\n\nClimbers worked on ropes.", "Add flour and stir.\n\nLet it rest.")
    a, b = (article_from_text(text, side=side) for side, text in zip("AB", sides, strict=True))
    review = library.create(compare(a, b))
    assert [name(it) for it in review.order] == ["B0", "B1", "A0", "A1"], "the order itself is as it was"
    assert name(first_to_judge(review)) == "A0"
    review.tag([ref("A0"), ref("A1")], "original")
    assert name(first_to_judge(review)) == "B0"
