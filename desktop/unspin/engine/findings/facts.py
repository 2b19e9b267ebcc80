"""What two corresponding lines state, set against each other: which fact of A meets which of B.

A fact is a number, a date, a name: a range of the document and what it says. In: the facts of both sides of a line link
and a test for "says the same". Out: what meets and agrees, what meets and differs, what is left alone. Where two facts
meet is a question of place: in the same changed phrase, else between the same unchanged words. Nothing here knows what a
fact means.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from unspin.engine.findings.evidence import LineContext, inside
from unspin.engine.model import Article, Range, Side

NEAR = 4
"""Tokens between a fact and the place where its counterpart would stand: farther away it is another fact. Chosen
by hand; the tables of the tests and 504 newswire pairs (Edinburgh++) were read with it."""
VERSION, CLOSE_VERSION = 0.38, 0.6
"""Share of a line's words that are kept (`LineContext.kept_share`) from which it is a version of the other, so that what
it lacks was left out: linked lines of two independent stories on one event keep 0.11 to 0.40, of the seeds 0.33 to 0.81
(19 of 20 above 0.38), of house edits 0.75 and more."""
MOST_FACTS = 60
"""A line with more facts than this on a side is a table: what differs in it cannot be told by place."""


class Placed(Protocol):
    @property
    def range(self) -> Range: ...


F = TypeVar("F", bound=Placed)


@dataclass(slots=True)
class Meeting(Generic[F]):
    """`same` and `changed` are pairs (of A, of B); the rest has no counterpart in this link. All in order of A, then B."""

    same: list[tuple[F, F]] = field(default_factory=list)
    changed: list[tuple[F, F]] = field(default_factory=list)
    only_a: list[F] = field(default_factory=list)
    only_b: list[F] = field(default_factory=list)


class Slots:
    """How far apart a fact of A and one of B stand, measured by the kept words around them, in tokens."""

    def __init__(self, context: LineContext) -> None:
        self._context = context
        kept = context.kept
        self._of_a = sorted(kept)
        self._of_b = [kept[i] for i in self._of_a]
        self._back_of_b = sorted(self._of_b)
        self._back_of_a = [context.kept_back[j] for j in self._back_of_b]

    def apart(self, a: Range, b: Range) -> float:
        """0 in one changed phrase; else 1 + tokens between one fact and the gap in which the counterpart of the other
        stands: the longer way of the two, so that it is as long from B to A."""
        i0, i1 = inside(self._context.words_a, a)
        j0, j1 = inside(self._context.words_b, b)
        if any(p.a0 < i1 and i0 < p.a1 and p.b0 < j1 and j0 < p.b1 for p in self._context.pairs):
            return 0.0
        there = _outside_gap(self._of_a, self._of_b, (i0, i1), (j0, j1), len(self._context.words_b.words))
        back = _outside_gap(self._back_of_b, self._back_of_a, (j0, j1), (i0, i1), len(self._context.words_a.words))
        return 1.0 + max(there, back)


def _outside_gap(
    kept: Sequence[int], partners: Sequence[int], own: tuple[int, int], facing: tuple[int, int], length: int
) -> int:
    """Tokens between `facing` and the gap of its side that the kept words around `own` leave. `length`: of that side."""
    low = bisect_left(kept, own[0]) - 1
    high = bisect_right(kept, own[1] - 1)
    first = partners[low] + 1 if low >= 0 else 0
    last = partners[high] if high < len(partners) else length
    return max(0, first - facing[1] + 1, facing[0] - last + 1)


def meet(
    context: LineContext,
    left: Sequence[F],
    right: Sequence[F],
    same: Callable[[F, F], bool],
    comparable: Callable[[F, F], bool] = lambda x, y: True,
) -> Meeting[F]:
    """First what says the same, wherever it stands in the link; then, of what is left, what stands in one place."""
    out: Meeting[F] = Meeting()
    if len(left) > MOST_FACTS or len(right) > MOST_FACTS:
        return out
    if not left or not right:
        out.only_a, out.only_b = list(left), list(right)
        return out
    slots = Slots(context)
    free_a, free_b = set(range(len(left))), set(range(len(right)))

    def take(cells: list[tuple[float, int, int]], into: list[tuple[F, F]]) -> None:
        for _, i, j in sorted(cells, key=lambda cell: (cell[0], cell[1] + cell[2], abs(cell[1] - cell[2]))):
            if i in free_a and j in free_b:
                free_a.discard(i)
                free_b.discard(j)
                into.append((left[i], right[j]))

    agreeing = [(i, j) for i in free_a for j in free_b if same(left[i], right[j])]
    take([(slots.apart(left[i].range, right[j].range), i, j) for i, j in agreeing], out.same)
    others = [(i, j) for i in free_a for j in free_b if comparable(left[i], right[j])]
    near = [(slots.apart(left[i].range, right[j].range), i, j) for i, j in others]
    take([cell for cell in near if cell[0] <= 1 + NEAR], out.changed)
    out.only_a = [left[i] for i in sorted(free_a)]
    out.only_b = [right[j] for j in sorted(free_b)]
    return out


def is_version(context: LineContext) -> bool:
    """Whether the two sides say the same thing, so that what one of them lacks is worth saying."""
    return context.is_linked and context.kept_share >= VERSION


def lines_of(context: LineContext, side: Side) -> list[tuple[str, int]]:
    """The counted lines of a side of the link: each with the place where it starts."""
    article = context.article(side)
    return [(article.text_of(article.lines[k]), article.lines[k].start) for k in context.lines(side)]


def shifted(part: Range, by: int) -> Range:
    return Range(part.start + by, part.end + by)


def in_english(context: LineContext) -> bool:
    """Word lists of this program are English; a language that could not be told is read as if it were."""
    return all(_is_english(article) for article in (context.alignment.a, context.alignment.b))


def _is_english(article: Article) -> bool:
    return article.language in ("en", None)
