"""What a reader of a pair would mark, and how findings are held against it.

In: the files beside the second spun pair, or what a spinner says it did. Out: how often each rule was right and what it
missed. A finding is right if it has the rule of an expected one and touches its words on the side that shows it; a
repeated swap may stand anywhere, so its words are compared instead.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from unspin.engine.folding import fold_line
from unspin.engine.model import Article, Comparison, Finding, Range
from unspin.engine.reading import article_from_text
from unspin.engine.vocabulary import stem

SPUN = Path(__file__).resolve().parent / "spun"


@dataclass(frozen=True, slots=True)
class Expected:
    """Words that a rule should find; a side without words has none to show."""

    rule: str
    a: Range | None
    b: Range | None


@dataclass(slots=True)
class Score:
    """Per rule: findings that were right, all findings, expected ones that were found, all expected ones."""

    right: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)

    def add(self, comparison: Comparison, expected: Sequence[Expected]) -> None:
        self.given.update(it.rule for it in comparison.findings)
        self.wanted.update(it.rule for it in expected)
        self.right.update(it.rule for it in comparison.findings if any(meets(comparison, it, x) for x in expected))
        self.found.update(x.rule for x in expected if any(meets(comparison, it, x) for it in comparison.findings))

    def precision(self, rule: str) -> float | None:
        return self.right[rule] / self.given[rule] if self.given[rule] else None

    def recall(self, rule: str) -> float | None:
        return self.found[rule] / self.wanted[rule] if self.wanted[rule] else None


def meets(comparison: Comparison, finding: Finding, expected: Expected) -> bool:
    if finding.rule != expected.rule:
        return False
    if finding.rule == "repeated_swap":
        return all(
            _within(comparison.a if side else comparison.b, x, y)
            for side, x, y in ((True, finding.a, expected.a), (False, finding.b, expected.b))
        )
    own = (finding.a, expected.a) if finding.side == "A" else (finding.b, expected.b)
    if own[1] is None:
        own = (finding.a, expected.a) if finding.side == "B" else (finding.b, expected.b)
    return _touch(*own)


def wrong_and_missed(comparison: Comparison, expected: Sequence[Expected]) -> tuple[list[Finding], list[Expected]]:
    return (
        [it for it in comparison.findings if not any(meets(comparison, it, x) for x in expected)],
        [x for x in expected if not any(meets(comparison, it, x) for it in comparison.findings)],
    )


def second_pair() -> tuple[Article, Article, list[Expected], dict[str, list[str]]]:
    """The pair, its gold, and the tags of B's lines by paragraph ("B3": one for each of its lines)."""
    a, b = (
        article_from_text((SPUN / f"{side.lower()}.txt").read_text("utf-8"), side="A" if side == "A" else "B")
        for side in ("A", "B")
    )
    known = json.loads((SPUN / "gold.json").read_text("utf-8"))
    expected = [Expected(it["rule"], _place(a, it["a"]), _place(b, it["b"])) for it in known["findings"]]
    return a, b, expected, known["tags"]


def clean_text() -> str:
    """An article of our own that nothing was done to."""
    return (SPUN / "clean.txt").read_text("utf-8")


def _place(article: Article, words: str | None) -> Range | None:
    """Where these words stand first; raises ValueError if they do not."""
    if words is None:
        return None
    start = article.text.index(words)
    return Range(start, start + len(words))


def _touch(x: Range | None, y: Range | None) -> bool:
    return x is not None and y is not None and x.start < y.end and y.start < x.end


def _within(article: Article, x: Range | None, y: Range | None) -> bool:
    """Whether the words of one are among those of the other, in any form."""
    if x is None or y is None:
        return False
    left, right = (_stems(fold_line(article.text_of(it)).split()) for it in (x, y))
    return left <= right or right <= left


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words))
