"""Strong suggestions accepted together: which lines, one event, one undo step; and whose tag a tag is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unspin.engine.model import Comparison, Suggestion
from unspin.engine.rows import LineRef
from unspin.review.bulk import by_tag, strong_and_untagged
from unspin.review.export import checked_bytes
from unspin.review.library import Library
from unspin.review.review import Review

STRONG_SPUN, STRONG_GARBLED, STRONG_TOO, FAIR = (LineRef("B", 1), LineRef("B", 2), LineRef("A", 1), LineRef("A", 2))


@pytest.fixture
def review(library: Library, comparison: Comparison) -> Review:
    said = [(STRONG_SPUN, "spun", "strong"), (STRONG_GARBLED, "garbled", "strong"), (STRONG_TOO, "spun", "strong")]
    suggestions = tuple(
        Suggestion(ref.side, ref.line, tag, strength, 4.0, (0,))
        for ref, tag, strength in [*said, (FAIR, "spun", "fair")]
    )
    return library.create(replace(comparison, suggestions=suggestions))


def test_only_strong_suggestions_of_lines_that_nobody_judged(review: Review) -> None:
    assert set(strong_and_untagged(review)) == {STRONG_SPUN, STRONG_GARBLED, STRONG_TOO}
    review.tag([STRONG_SPUN], "original")
    review.skip([STRONG_TOO])
    review.mark_seen(STRONG_GARBLED)
    assert strong_and_untagged(review) == (STRONG_GARBLED,)
    assert by_tag(review, [STRONG_GARBLED]) == {"original": 0, "spun": 0, "garbled": 1}


def test_they_are_one_event_and_one_undo_and_say_how_they_came(review: Review, library: Library) -> None:
    change = review.accept_all(strong_and_untagged(review))
    assert change is not None
    assert len(review.events) == 1
    assert change.text.startswith("Accept the suggestions of 3 lines from ")
    for ref, tag in ((STRONG_SPUN, "spun"), (STRONG_GARBLED, "garbled")):
        it = review.annotation(ref)
        assert (it.tag, it.origin, it.suggestion_shown) == (tag, "bulk_accepted", True)
        assert it.suggestion is not None
    assert review.annotation(FAIR).tag is None
    assert checked_bytes(review), "a sound file"
    again = library.load(review.id)
    assert again.progress().tagged == 3
    assert again.undo() is not None
    assert again.progress().tagged == 0


def test_a_verdict_is_never_overwritten(review: Review) -> None:
    review.tag([STRONG_SPUN], "original")
    review.skip([STRONG_GARBLED])
    review.accept_all([STRONG_SPUN, STRONG_GARBLED, STRONG_TOO])
    assert review.annotation(STRONG_SPUN).tag == "original"
    assert review.annotation(STRONG_GARBLED).status == "skipped"
    assert review.annotation(STRONG_TOO).tag == "spun"
    assert review.accept_all([STRONG_SPUN, STRONG_GARBLED, STRONG_TOO]) is None


def test_looking_at_a_suggestion_tags_nothing(review: Review) -> None:
    review.mark_seen(STRONG_SPUN)
    assert review.annotation(STRONG_SPUN).tag is None
    assert review.progress().tagged == 0


@pytest.mark.parametrize(
    ("ref", "tag", "origin"),
    [
        (STRONG_SPUN, "garbled", "suggestion_changed"),
        (STRONG_SPUN, "spun", "human"),
        (LineRef("A", 3), "spun", "human"),
    ],
)
def test_the_origin_says_whether_a_suggestion_was_overruled(
    review: Review, ref: LineRef, tag: str, origin: str
) -> None:
    review.tag([ref], tag)
    assert review.annotation(ref).origin == origin


def test_a_tag_accepted_together_and_changed_is_a_changed_suggestion(review: Review) -> None:
    review.accept_all([STRONG_SPUN])
    review.tag([STRONG_SPUN], "garbled")
    assert review.annotation(STRONG_SPUN).origin == "suggestion_changed"
