"""What a rule may look at: the words of one line link on both sides, or the whole pair, and how a finding is made.

A rule is a pure function from a context to findings. `LineContext` is built once per line link and read by every rule
that looks inside a link; `PairContext` serves the rules that need the whole pair. Token positions are indices of
`Passage.words`; every range is in code points of the document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from unspin.engine.findings.messages import message
from unspin.engine.model import Alignment, Article, Finding, Range, Side, Span
from unspin.engine.spans import Passage, passage
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon

Severity = Literal[1, 2, 3]
"""1 note, 2 check, 3 misleading."""

COUNTERPART_TOKENS = 8
"""A counterpart that spreads wider is none: the most tokens that a phrase has on a side (engine.md, section 4)."""
SIDES: tuple[Side, Side] = ("A", "B")


@dataclass(frozen=True, slots=True)
class PhrasePair:
    """A span that has words on both sides, with the tokens it covers: `a0:a1` became `b0:b1`.

    `changed_a`, `changed_b`: the token indices in it that really differ (the rest is kept).
    """

    span: Span
    a0: int
    a1: int
    b0: int
    b1: int
    changed_a: tuple[int, ...]
    changed_b: tuple[int, ...]


@dataclass(frozen=True)
class LineContext:
    """One line link with its words. `a`, `b`: indices of its counted lines; a one-sided link has none on one side."""

    alignment: Alignment
    link: int
    a: tuple[int, ...]
    b: tuple[int, ...]
    words_a: Passage
    words_b: Passage
    spans: tuple[Span, ...]
    """Of this link alone, ordered by place."""

    def article(self, side: Side) -> Article:
        return self.alignment.article(side)

    def lines(self, side: Side) -> tuple[int, ...]:
        return self.a if side == "A" else self.b

    def passage(self, side: Side) -> Passage:
        """The tokens of the counted lines of a side: `ranges` and `words`, of equal length."""
        return self.words_a if side == "A" else self.words_b

    @property
    def is_linked(self) -> bool:
        return bool(self.a and self.b)

    @cached_property
    def is_identical(self) -> bool:
        """The same tokens on both sides, apart and together alike: nothing to say about them."""
        same = self.is_linked and self.words_a.words == self.words_b.words
        return same and _touching(self.words_a) == _touching(self.words_b)

    @cached_property
    def pairs(self) -> tuple[PhrasePair, ...]:
        """The spans with words on both sides."""
        out = []
        for span in self.spans:
            if span.a and span.b:
                a0, a1 = inside(self.words_a, span.a)
                b0, b1 = inside(self.words_b, span.b)
                changed_a = _covered(self.words_a, span.changed_a)
                changed_b = _covered(self.words_b, span.changed_b)
                out.append(PhrasePair(span, a0, a1, b0, b1, changed_a, changed_b))
        return tuple(out)

    @cached_property
    def kept(self) -> dict[int, int]:
        """For each unchanged token of A its partner in B: what lies outside every change. Empty if sides disagree."""
        changed_a, changed_b = self.changed
        left = [k for k in range(len(self.words_a.words)) if k not in changed_a]
        right = [k for k in range(len(self.words_b.words)) if k not in changed_b]
        if len(left) != len(right):
            return {}
        return dict(zip(left, right, strict=True))

    @cached_property
    def kept_back(self) -> dict[int, int]:
        """The same from B to A."""
        return {j: i for i, j in self.kept.items()}

    def partner(self, side: Side, token: int) -> int | None:
        """The token of the other side that an unchanged token of `side` is linked with."""
        return (self.kept if side == "A" else self.kept_back).get(token)

    def counterpart(self, side: Side, first: int, last: int) -> Range | None:
        """What stands on the other side for tokens `first:last` of `side`; None where nothing clear does.

        Made of the partners of its unchanged tokens and of the phrases that its changed ones belong to.
        """
        back = other(side)
        touched: set[int] = set()
        for token in range(first, last):
            at = self.partner(side, token)
            if at is not None:
                touched.add(at)
        for pair in self.pairs:
            own, there = (pair.changed_a, pair.changed_b) if side == "A" else (pair.changed_b, pair.changed_a)
            if any(first <= token < last for token in own):
                touched |= set(there)
        if not touched or max(touched) - min(touched) >= COUNTERPART_TOKENS:
            return None
        return self.passage(back).reach(min(touched), max(touched) + 1)

    def facing(self, side: Side, token: int) -> Range | None:
        """The words of the other side in the place of a changed token; None where it has no counterpart."""
        for pair in self.pairs:
            low, high = (pair.a0, pair.a1) if side == "A" else (pair.b0, pair.b1)
            if low <= token < high:
                return pair.span.b if side == "A" else pair.span.a
        return None

    @cached_property
    def changed(self) -> tuple[frozenset[int], frozenset[int]]:
        """Tokens of A and of B that differ, those without a counterpart and those that moved included."""
        return (
            frozenset(k for span in self.spans for k in _covered(self.words_a, span.changed_a)),
            frozenset(k for span in self.spans for k in _covered(self.words_b, span.changed_b)),
        )

    def tokens_of(self, side: Side, parts: Sequence[Range]) -> tuple[int, ...]:
        """The tokens of a side that these ranges cover."""
        return _covered(self.passage(side), parts)

    def changed_on(self, side: Side) -> frozenset[int]:
        return self.changed[0] if side == "A" else self.changed[1]

    @cached_property
    def kept_share(self) -> float:
        """Kept words over the words of the longer side: 1 for the same words, 0 for none."""
        words_a, words_b = self.words_a.words, self.words_b.words
        longer = max(sum(map(is_word, words_a)), sum(map(is_word, words_b)), 1)
        return sum(is_word(words_a[i]) for i in self.kept) / longer

    def canons(self, side: Side) -> tuple[str, ...]:
        """The tokens of a side, folded (`vocabulary.canon`)."""
        return self._canons[0] if side == "A" else self._canons[1]

    @cached_property
    def _canons(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return tuple(map(canon, self.words_a.words)), tuple(map(canon, self.words_b.words))


@dataclass(frozen=True)
class PairContext:
    """The whole pair: all links with their words, and all spans."""

    alignment: Alignment
    spans: Sequence[Span]
    lines: tuple[LineContext, ...]
    """One per line link, in the order of `alignment.line_links`."""


def line_context(alignment: Alignment, link: int, spans: Sequence[Span]) -> LineContext:
    """`spans`: those of this link. Bylines and boilerplate have no counted line, so a context of them is empty."""
    it, a, b = alignment.line_links[link], alignment.a, alignment.b
    counted_a = tuple(k for k in it.a if a.is_counted(a.lines[k]))
    counted_b = tuple(k for k in it.b if b.is_counted(b.lines[k]))
    return LineContext(
        alignment,
        link,
        counted_a,
        counted_b,
        passage(a.text, [Range(a.lines[k].start, a.lines[k].end) for k in counted_a]),
        passage(b.text, [Range(b.lines[k].start, b.lines[k].end) for k in counted_b]),
        tuple(spans),
    )


def inside(words: Passage, part: Range) -> tuple[int, int]:
    """The tokens that `part` covers, as a half-open pair of indices."""
    starts = words.ranges
    first = bisect_right(starts, Range(part.start, -1))
    last = bisect_right(starts, Range(part.end, -1))
    return first, last


def _touching(words: Passage) -> list[bool]:
    """For each two neighbours whether nothing stands between them."""
    return [x.end == y.start for x, y in pairwise(words.ranges)]


def _covered(words: Passage, parts: Sequence[Range]) -> tuple[int, ...]:
    return tuple(k for part in parts for k in range(*inside(words, part)))


def finding(
    context: LineContext | PairContext,
    rule: str,
    severity: Severity,
    side: Side,
    a: Range | None,
    b: Range | None,
    weight: float,
    *,
    times: int = 1,
) -> Finding:
    """A finding whose defect shows on `side` (which must have evidence). `times`: how often, where a rule counts."""
    own = a if side == "A" else b
    if own is None:
        raise ValueError(f"{rule}: no evidence on the side that shows it")
    article_a, article_b = context.alignment.a, context.alignment.b
    said = message(rule, side, article_a.text_of(a) if a else None, article_b.text_of(b) if b else None, times)
    line = line_at(article_a if side == "A" else article_b, own.start)
    return Finding(rule, severity, said, side, line, a, b, weight)


def line_at(article: Article, offset: int) -> int:
    """The line (index) that holds this place, else the one before it; of byline and boilerplate too."""
    return max(0, bisect_right(article.lines, offset, key=lambda line: line.start) - 1)


def fact(
    context: LineContext | PairContext,
    rule: str,
    severity: Severity,
    a: Range | None,
    b: Range | None,
    weight: float,
) -> Finding:
    """A finding about what is said rather than how: it stands on the B line if there is evidence, else on A's."""
    return finding(context, rule, severity, "B" if b else "A", a, b, weight)


def other(side: Side) -> Side:
    return "B" if side == "A" else "A"


def evidence(side: Side, own: Range, partner: Range | None) -> tuple[Range | None, Range | None]:
    """`(a, b)` from the range of the side that shows a defect and what stands for it on the other."""
    return (own, partner) if side == "A" else (partner, own)
