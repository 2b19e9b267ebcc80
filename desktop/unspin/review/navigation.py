"""Where the cursor goes next: pure functions over the one reading order (row by row, in a row A's lines, then B's).

Each answers None where there is nowhere to go, and the window says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.review.review import Review

Direction = Literal[1, -1]


def next_line(order: Sequence[LineRef], current: LineRef | None, direction: Direction) -> LineRef | None:
    """The next counted line of the same side; the first (or last) of all when there is no current line."""
    if current is None:
        return (order[0] if direction > 0 else order[-1]) if order else None
    same = [ref for ref in order if ref.side == current.side]
    if current in same:
        index = same.index(current) + direction
        return same[index] if 0 <= index < len(same) else None
    # A line that is not counted (a byline, say): go on from its place in the document.
    beyond = [ref for ref in same if (ref.line - current.line) * direction > 0]
    return min(beyond, key=lambda ref: abs(ref.line - current.line), default=None)


def other_side(review: Review, current: LineRef) -> LineRef | None:
    """The line that corresponds; where there is none, the nearest counted line of the other side in reading order."""
    alignment = review.comparison.alignment
    other: Side = "B" if current.side == "A" else "A"
    link = alignment.line_links[alignment.link_of_line[0 if current.side == "A" else 1][current.line]]
    partners = link.b if current.side == "A" else link.a
    if partners:
        return LineRef(other, partners[0])
    here = review.position(current)
    there = [(abs(k - here), k) for k, ref in enumerate(review.order) if ref.side == other]
    return review.order[min(there)[1]] if there else None


def next_untagged(review: Review, current: LineRef | None, direction: Direction) -> LineRef | None:
    """The next counted line, on either side, that is neither tagged nor skipped; it goes round once."""
    order = review.order
    start = review.position(current) if current is not None else (-1 if direction > 0 else len(order))
    for step in range(1, len(order) + 1):
        ref = order[(start + step * direction) % len(order)]
        if ref != current and _is_untagged(review, ref):
            return ref
    return None


def first_to_judge(review: Review) -> LineRef | None:
    """The first untagged line, else the first of all. Where all of B stands above A, because nothing of it corresponds
    with anything, A comes first all the same: that is where one begins to read."""
    order = review.order
    of_a = [ref for ref in order if ref.side == "A"]
    if of_a and order[-len(of_a) :] == tuple(of_a):
        order = (*of_a, *order[: -len(of_a)])
    return next((ref for ref in order if _is_untagged(review, ref)), next(iter(order), None))


def after_tag(review: Review, current: LineRef) -> LineRef | None:
    """The next untagged line of the same side; at its end the first untagged one of the other side, then of this."""
    order = review.order
    start = review.position(current)
    same = [ref for ref in order[start + 1 :] if ref.side == current.side]
    other = [ref for ref in order if ref.side != current.side]
    earlier = [ref for ref in order[:start] if ref.side == current.side]
    for ref in (*same, *other, *earlier):
        if ref != current and _is_untagged(review, ref):
            return ref
    return None


def _is_untagged(review: Review, ref: LineRef) -> bool:
    return review.annotation(ref).status in ("open", "seen")
