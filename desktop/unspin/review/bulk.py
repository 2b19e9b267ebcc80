"""Which suggestions may be accepted all at once: the strong ones, of lines that nobody has judged.

In: a review. Out: lines in reading order. Nothing is decided here: the person is asked first, and
`Review.accept_all` writes the tags as one event.
"""

from __future__ import annotations

from collections.abc import Sequence

from unspin.engine.rows import LineRef
from unspin.review.annotation import TAGS, Tag
from unspin.review.review import Review


def strong_and_untagged(review: Review) -> tuple[LineRef, ...]:
    """Lines with a strong suggestion that are open or seen; a skipped line was left alone on purpose."""
    return tuple(ref for ref in review.order if _is_strong(review, ref) and _is_free(review, ref))


def by_tag(review: Review, lines: Sequence[LineRef]) -> dict[Tag, int]:
    """How many of these lines are suggested each tag; all three tags are there."""
    out: dict[Tag, int] = dict.fromkeys(TAGS, 0)
    for ref in lines:
        suggestion = review.suggestion(ref)
        if suggestion is not None:
            out[suggestion.tag] += 1
    return out


def _is_strong(review: Review, ref: LineRef) -> bool:
    suggestion = review.suggestion(ref)
    return suggestion is not None and suggestion.strength == "strong"


def _is_free(review: Review, ref: LineRef) -> bool:
    return review.annotation(ref).status in ("open", "seen")
