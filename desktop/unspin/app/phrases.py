"""The phrase pairs of one line, and how often each stands in the whole pair of articles.

In: a Comparison. Out: frozen `Phrase` tuples in the order of the line. Two pairs are the same when both wordings are,
letter case aside. Only pairs: what stands on one side only is no rewording.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from unspin.engine.model import Comparison, Span
from unspin.engine.rows import LineRef

PAIRED = frozenset({"paraphrase", "moved"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """`span`: index in `Comparison.spans`. `times`: how often this pair occurs, this one included."""

    a: str
    b: str
    times: int
    span: int


class Phrases:
    """Counts once, then answers for any line."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._times: Counter[tuple[str, str]] = Counter()
        self._of_link: dict[int, list[int]] = {}
        for index, span in enumerate(comparison.spans):
            if span.kind in PAIRED and span.a is not None and span.b is not None:
                self._times[self._key(span)] += 1
                self._of_link.setdefault(span.link, []).append(index)

    def of(self, ref: LineRef) -> tuple[Phrase, ...]:
        alignment = self._comparison.alignment
        link = alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]
        line = alignment.article(ref.side).lines[ref.line]
        out = []
        for index in self._of_link.get(link, ()):
            span = self._comparison.spans[index]
            here = span.a if ref.side == "A" else span.b
            if here is not None and line.start <= here.start < line.end:
                out.append(Phrase(*self._wordings(span), self._times[self._key(span)], index))
        return tuple(out)

    def _wordings(self, span: Span) -> tuple[str, str]:
        a, b = span.a, span.b
        assert a is not None
        assert b is not None
        return self._comparison.a.text_of(a), self._comparison.b.text_of(b)

    def _key(self, span: Span) -> tuple[str, str]:
        a, b = self._wordings(span)
        return " ".join(a.casefold().split()), " ".join(b.casefold().split())
