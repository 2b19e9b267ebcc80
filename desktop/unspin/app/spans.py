"""The spans of one line link, and which parts of them differ. Pure, and light: it is there before the first paint."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from unspin.engine.model import Comparison, Range, Side, Span

_by_link = attrgetter("link")


def spans_of_link(comparison: Comparison, link: int) -> Sequence[Span]:
    """In order; spans are ordered by link."""
    spans = comparison.spans
    return spans[bisect_left(spans, link, key=_by_link) : bisect_right(spans, link, key=_by_link)]


def changed(span: Span, side: Side) -> tuple[Range, ...]:
    """The parts of a span that differ on this side: all of it where the span names none on either side."""
    if not span.changed_a and not span.changed_b:
        whole = span.a if side == "A" else span.b
        return () if whole is None else (whole,)
    return span.changed_a if side == "A" else span.changed_b
