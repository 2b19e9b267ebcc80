"""The spans of a comparison by line link, while they are still coming.

In: the spans of a Comparison, or run after run of an analysis that goes on (`review.analysing`), in any order. Out: the
spans of one link, each with a place that names it: its index in `Comparison.spans`, for a run a number of its own. A place
never changes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter

from unspin.engine.model import Comparison, Range, Side, Span, SpanKind
from unspin.engine.packing import KINDS, LINKS_AT_ONCE, PackedSpans

_PLACES = 1 << 20
"""Of a run: more spans than its links can have."""
_by_link = attrgetter("link")


class SpansByLink:
    def __init__(self, spans: Sequence[Span] = ()) -> None:
        self._all = spans
        self._runs: dict[int, PackedSpans] = {}

    def take(self, number: int, spans: PackedSpans) -> None:
        self._runs[number] = spans

    @property
    def runs(self) -> Collection[int]:
        """The numbers of those that are there."""
        return self._runs.keys()

    def has(self, link: int) -> bool:
        """Whether the run of this link is there."""
        return bool(self._all) or link // LINKS_AT_ONCE in self._runs

    def of(self, link: int) -> list[tuple[int, Span]]:
        run = self._runs.get(link // LINKS_AT_ONCE)
        if run is not None:
            base = _PLACES * (1 + link // LINKS_AT_ONCE)
            return [(base + k, run[k]) for k in run.places(link)]
        spans = self._all
        if isinstance(spans, PackedSpans):
            return [(k, spans[k]) for k in spans.places(link)]
        low, high = bisect_left(spans, link, key=_by_link), bisect_right(spans, link, key=_by_link)
        return [(k, spans[k]) for k in range(low, high)]

    def every(self) -> Iterable[tuple[int, Span]]:
        """All that are there, in order of their links."""
        if not self._runs:
            yield from enumerate(self._all)
        for number in sorted(self._runs):
            yield from enumerate(self._runs[number], _PLACES * (1 + number))

    def link_of(self, place: int) -> int:
        if place >= _PLACES and self._runs:
            return self._runs[place // _PLACES - 1].links[place % _PLACES]
        return self._all[place].link


def links_and_kinds(spans: Sequence[Span]) -> Iterable[tuple[int, SpanKind]]:
    """Of each span; without making the spans where they are packed."""
    if isinstance(spans, PackedSpans):
        return zip(spans.links, map(KINDS.__getitem__, spans.kinds), strict=True)
    return ((it.link, it.kind) for it in spans)


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
