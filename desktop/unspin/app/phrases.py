"""The phrase pairs of one line, and how often each stands in the whole pair of articles.

In: a Comparison, and its spans by link. Out: frozen `Phrase` tuples in the order of the line. Two pairs are the same when
both wordings are, letter case aside. Only pairs: what stands on one side only is no rewording.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from unspin.app.spans import SpansByLink
from unspin.engine.model import Comparison, Span
from unspin.engine.packing import PackedSpans
from unspin.engine.rows import LineRef

PAIRED = frozenset({"paraphrase", "moved"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """`span`: its place (`app.spans`). `times`: how often this pair occurs, this one included; `more`: it may be more
    often, because not everything is analysed yet."""

    a: str
    b: str
    times: int
    span: int
    more: bool = False


class Phrases:
    """Counts once, then answers for any line."""

    def __init__(self, comparison: Comparison, spans: SpansByLink | None = None) -> None:
        self._comparison = comparison
        self._spans = spans or SpansByLink(comparison.spans)
        self._times: Counter[tuple[str, str]] = Counter()
        self.is_complete = True
        """False while runs of spans are still to come (`take`)."""
        self._count(comparison.spans)

    def take(self, spans: PackedSpans) -> None:
        """Those of one more run, which `spans` given above has taken."""
        self._count(spans)

    def knows(self, ref: LineRef) -> bool:
        """Whether the words of this line have been looked at."""
        return self.is_complete or self._spans.has(self._link(ref))

    def of(self, ref: LineRef) -> tuple[Phrase, ...]:
        alignment = self._comparison.alignment
        link = self._link(ref)
        line = alignment.article(ref.side).lines[ref.line]
        out = []
        for place, span in self._spans.of(link):
            here = span.a if ref.side == "A" else span.b
            if _is_pair(span) and here is not None and line.start <= here.start < line.end:
                times = self._times[self._key(span)]
                out.append(Phrase(*self._wordings(span), times, place, not self.is_complete))
        return tuple(out)

    def _link(self, ref: LineRef) -> int:
        return self._comparison.alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]

    def _count(self, spans: Iterable[Span]) -> None:
        self._times.update(self._key(span) for span in spans if _is_pair(span))

    def _wordings(self, span: Span) -> tuple[str, str]:
        a, b = span.a, span.b
        assert a is not None
        assert b is not None
        return self._comparison.a.text_of(a), self._comparison.b.text_of(b)

    def _key(self, span: Span) -> tuple[str, str]:
        a, b = self._wordings(span)
        return " ".join(a.casefold().split()), " ".join(b.casefold().split())


def _is_pair(span: Span) -> bool:
    return span.kind in PAIRED and span.a is not None and span.b is not None
