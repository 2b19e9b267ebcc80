"""From word links to changes: which run of words became which.

In: the tokens of a passage on both sides and its word links. Out: changes in reading order, as ranges of token indices.
What lies between two kept words on both sides is one change; a long one is cut where its words pair up; words that moved
stand outside; what is left alone on both sides, but linked across the order, meets again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from unspin.engine.folding import fold
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import classes, is_stop
from unspin.engine.word_chain import WordLink
from unspin.engine.words import LINK

PHRASE_TOKENS = 8
"""The most tokens that a phrase has on a side (engine.md, section 4)."""
RUN_TOKENS = 3
"""A change longer than this is cut where its words pair up: readers mark two or three words, seldom more."""
CUT_TOKENS = 40
"""A longer change has too many places to be cut at; nobody would read it as one phrase anyway."""
LEAST_MASS = 0.3
"""What the links in each piece must add up to, for a cut to be one between two pairs of phrases."""

OF_COST, DETERMINER_COST = 1.2, 0.4
"""In units of link probability."""


@dataclass(frozen=True, slots=True)
class Change:
    """Tokens `a0:a1` became `b0:b1`; one side may be empty. `form`: the same words in another dress."""

    a0: int
    a1: int
    b0: int
    b1: int
    form: bool = False

    @property
    def is_swap(self) -> bool:
        return self.a0 < self.a1 and self.b0 < self.b1

    @property
    def longer(self) -> int:
        return max(self.a1 - self.a0, self.b1 - self.b0)


def changes(a: Sequence[str], b: Sequence[str], links: Sequence[WordLink], language: str = "en") -> list[Change]:
    """All changes, ordered by A, then B; disjoint on each side."""
    kept = [(it.a, it.b) for it in links if it.kept]
    moved_a, moved_b = {it.a for it in links if it.crossing}, {it.b for it in links if it.crossing}
    inner = [it for it in links if not it.kept and not it.crossing]
    by_a: dict[int, list[WordLink]] = {}
    for it in inner:
        by_a.setdefault(it.a, []).append(it)
    out: list[Change] = []
    low_a = low_b = 0
    for i, j in [*kept, (len(a), len(b))]:
        for gap in _without_moved(low_a, i, moved_a, low_b, j, moved_b):
            within = [it for x in range(gap.a0, gap.a1) for it in by_a.get(x, ()) if gap.b0 <= it.b < gap.b1]
            for part in _cut(a, b, gap, within, language):
                out += [piece for bare in _bare(a, b, part) for piece in _short(bare)]
        if i < len(a) and a[i] != b[j]:
            last = out[-1] if out else None
            if last and last.form and (last.a1, last.b1) == (i, j):
                out[-1] = Change(last.a0, i + 1, last.b0, j + 1, form=True)
            else:
                out.append(Change(i, i + 1, j, j + 1, form=True))
        low_a, low_b = i + 1, j + 1
    return _met_again(out, [it for it in inner if it.p > LINK])


def _without_moved(
    low_a: int, high_a: int, moved_a: set[int], low_b: int, high_b: int, moved_b: set[int]
) -> list[Change]:
    """A gap without the words that moved: the longest pieces of both sides meet, the rest is alone."""

    def pieces(low: int, high: int, moved: set[int]) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        start = low
        for k in range(low, high + 1):
            if k == high or k in moved:
                if start < k:
                    out.append((start, k))
                start = k + 1
        return out

    of_a, of_b = pieces(low_a, high_a, moved_a), pieces(low_b, high_b, moved_b)
    if not of_a or not of_b:
        return [Change(*x, low_b, low_b) for x in of_a] + [Change(low_a, low_a, *y) for y in of_b]
    x = max(of_a, key=lambda piece: piece[1] - piece[0])
    y = max(of_b, key=lambda piece: piece[1] - piece[0])
    out = [Change(*piece, *(y if piece is x else (low_b, low_b))) for piece in of_a]
    return out + [Change(high_a, high_a, *piece) for piece in of_b if piece is not y]


def _cut(a: Sequence[str], b: Sequence[str], change: Change, links: Sequence[WordLink], language: str) -> list[Change]:
    """A long change in pieces: cut where the fewest links cross, rather before a function word, rather in the middle."""
    if not change.is_swap or not RUN_TOKENS < change.longer <= CUT_TOKENS:
        return [change]
    best: tuple[float, int, int] | None = None
    for i in range(change.a0 + 1, change.a1):
        for j in range(change.b0 + 1, change.b1):
            left = sum(it.p for it in links if it.a < i and it.b < j)
            right = sum(it.p for it in links if it.a >= i and it.b >= j)
            if left < LEAST_MASS or right < LEAST_MASS:
                continue
            lost = sum(it.p for it in links) - left - right
            halves = [Change(change.a0, i, change.b0, j), Change(i, change.a1, j, change.b1)]
            # A reader's phrase is short on both sides and as long as its partner; it may begin with a function word.
            cost = 2 * lost + 0.05 * sum(abs((h.a1 - h.a0) - (h.b1 - h.b0)) for h in halves)
            cost += 0.1 * max(h.longer for h in halves) - (0.3 if is_stop(a[i], language) else 0.0)
            cost += sum(_binds(words[at - 1], words[at]) for words, at in ((a, i), (b, j)))
            if lost < min(left, right) and (best is None or cost < best[0] - 1e-9):
                best = cost, i, j
    if best is None:
        return [change]
    _, i, j = best
    first, second = Change(change.a0, i, change.b0, j), Change(i, change.a1, j, change.b1)
    return [
        *_cut(a, b, first, [it for it in links if it.a < i and it.b < j], language),
        *_cut(a, b, second, [it for it in links if it.a >= i and it.b >= j], language),
    ]


def _binds(before: str, after: str) -> float:
    """What it costs to part two neighbours: "members / of the family" tears more than "after / the exams"."""
    if "of" in (fold(before), fold(after)):
        return OF_COST
    return DETERMINER_COST if "determiner" in classes(before) else 0.0


def _bare(a: Sequence[str], b: Sequence[str], change: Change) -> list[Change]:
    """A change of words without the signs at its ends, which are changes by themselves."""
    a0, a1 = _inside_signs(a, change.a0, change.a1)
    b0, b1 = _inside_signs(b, change.b0, change.b1)
    if a0 >= a1 or b0 >= b1:
        return [change] if change.a0 < change.a1 or change.b0 < change.b1 else []
    parts = [Change(change.a0, a0, change.b0, b0), Change(a0, a1, b0, b1), Change(a1, change.a1, b1, change.b1)]
    return [part for part in parts if part.a0 < part.a1 or part.b0 < part.b1]


def _inside_signs(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """A stop stays: in the middle of a line it is part of what broke."""
    while start < end and not is_word(words[start]) and words[start] != ".":
        start += 1
    while start < end and not is_word(words[end - 1]) and words[end - 1] != ".":
        end -= 1
    return start, end


def _short(change: Change) -> list[Change]:
    """A change that no reader would take for one phrase: what went and what came, each by itself."""
    if not change.is_swap or change.longer <= PHRASE_TOKENS:
        return [change]
    return [
        Change(change.a0, change.a1, change.b0, change.b0),
        Change(change.a1, change.a1, change.b0, change.b1),
    ]


def _met_again(found: list[Change], links: Iterable[WordLink]) -> list[Change]:
    """Runs that are alone on their side, but linked with each other: a phrase that changed its words and its place."""
    alone_a = {x: k for k, it in enumerate(found) if it.b0 == it.b1 for x in range(it.a0, it.a1)}
    alone_b = {y: k for k, it in enumerate(found) if it.a0 == it.a1 for y in range(it.b0, it.b1)}
    mass: dict[tuple[int, int], float] = {}
    for it in links:
        if it.a in alone_a and it.b in alone_b:
            pair = alone_a[it.a], alone_b[it.b]
            mass[pair] = mass.get(pair, 0.0) + it.p
    out: list[Change | None] = list(found)
    for (k, m), _ in sorted(mass.items(), key=lambda item: (-item[1], item[0])):
        x, y = out[k], out[m]
        if x and y and x is found[k] and max(x.longer, y.longer) <= PHRASE_TOKENS:
            out[k], out[m] = Change(x.a0, x.a1, y.b0, y.b1), None
    return [it for it in out if it]
