"""Which findings belong to a line, and in which order they are read: the most severe first, then by place.

In: a Comparison and a line. Out: frozen `Evidence`. A finding belongs to every line that shows words of it, on both
sides, so that the line of A says what was made of it in B. The order is the same in the inspector and on the command
line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from unspin.app.findings_text import sentence, title
from unspin.engine.findings.order import most_severe_first
from unspin.engine.model import Article, Comparison, Finding, Range
from unspin.engine.rows import LineRef


@dataclass(frozen=True, slots=True)
class LineEvidence:
    """One finding with its words in A and in B ("" on the side that has none). `finding`: index in the comparison."""

    finding: int
    it: Finding
    a: str
    b: str

    @property
    def title(self) -> str:
        return title(self.it.rule)

    @property
    def sentence(self) -> str:
        return sentence(self.it, self.a, self.b)


class LineFindings:
    """Looks through the findings once for a comparison, then answers for any line of it."""

    def __init__(self) -> None:
        self._comparison: Comparison | None = None
        self._of_line: dict[LineRef, list[int]] = {}

    def of(self, comparison: Comparison, ref: LineRef) -> tuple[LineEvidence, ...]:
        """Those of one line. An analysis that has grown meanwhile is looked through again."""
        if comparison is not self._comparison:
            self._comparison = comparison
            self._of_line = _by_line(comparison)
        return evidence(comparison, self._of_line.get(ref, ()))


def evidence(comparison: Comparison, findings: Iterable[int]) -> tuple[LineEvidence, ...]:
    """These findings (indices) with their words, in the order in which they are read."""
    out = []
    for k in most_severe_first(comparison, findings):
        it = comparison.findings[k]
        a = comparison.a.text_of(it.a) if it.a else ""
        b = comparison.b.text_of(it.b) if it.b else ""
        out.append(LineEvidence(k, it, a, b))
    return tuple(out)


def _by_line(comparison: Comparison) -> dict[LineRef, list[int]]:
    out: dict[LineRef, list[int]] = {}
    for k, it in enumerate(comparison.findings):
        lines = {LineRef(it.side, it.line)}
        for article, part in ((comparison.a, it.a), (comparison.b, it.b)):
            if part is not None:
                lines.update(_lines(article, part))
        for ref in lines:
            out.setdefault(ref, []).append(k)
    return out


def _lines(article: Article, part: Range) -> Iterable[LineRef]:
    first = max(0, bisect_right(article.lines, part.start, key=lambda line: line.start) - 1)
    last = max(first + 1, bisect_right(article.lines, part.end - 1, key=lambda line: line.start))
    return (LineRef(article.side, line) for line in range(first, last))
