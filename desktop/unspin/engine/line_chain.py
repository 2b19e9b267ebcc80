"""The best chain of beads in one gap: a dynamic programme over lines in reading order.

In: the lines of a gap on both sides. Out: beads (1-1, 1-2, 2-1, 1-3, 3-1) in order; lines in none were passed over. Small
gaps, which are nearly all, are solved in plain Python, large ones in numpy, with the same rules and the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from unspin.engine.line_vectors import LineVector, cosine, dot, products

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

FLOOR = 0.25
"""A bead is worth (cosine - FLOOR) x the mean number of its lines."""
GROUP_COST, GROUP_GAIN, MEMBER_FLOOR = 0.03, 0.02, 0.25
"""A merge or split must raise the cosine by GROUP_GAIN over each smaller bead in it (F 90 -> 97 on essay drafts), and
each of its lines must resemble the other side by MEMBER_FLOOR."""
OWN_SHARE = 0.1
"""Of a merged line's weight, what the line on the other side must have and its siblings must not."""
LEAST_GAIN = 1e-9
"""Less is a tie, in which the earlier shape wins."""
SMALL_GAP = 120
"""Cells of a gap that plain Python solves faster than numpy: a cell costs 3 us, a call of the other 0.5 ms."""
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))


@dataclass(frozen=True, slots=True)
class Bead:
    """Lines that correspond; indices ascending on each side. `score` is the cosine of the joined lines."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    moved: bool = False


def solve(a: Sequence[LineVector], b: Sequence[LineVector]) -> list[Bead]:
    """The best chain of beads between all lines of a gap; indices count from its beginning."""
    if len(a) == len(b) == 1:
        score = cosine(a[0], b[0])
        return [Bead((0,), (0,), min(score, 1.0))] if score - FLOOR > LEAST_GAIN else []
    return _solve_small(a, b) if len(a) * len(b) <= SMALL_GAP else _solve_large(a, b)


def _solve_small(a: Sequence[LineVector], b: Sequence[LineVector]) -> list[Bead]:
    n, m = len(a), len(b)
    gap = _Gap(a, b)
    best = [[0.0] * (m + 1)]
    choice = [[-1] * (m + 1)]
    for i in range(1, n + 1):
        row, chosen = best[i - 1].copy(), [-1] * (m + 1)
        single = gap.single[i - 1]
        for j in range(1, m + 1):
            value, at = row[j], -1
            worth = single[j - 1] - FLOOR
            if worth > 0 and worth + best[i - 1][j - 1] > value + LEAST_GAIN:
                value, at = worth + best[i - 1][j - 1], 0
            if single[j - 1] > MEMBER_FLOOR:
                for k in range(1, len(_SHAPES)):
                    p, q = _SHAPES[k]
                    if i >= p and j >= q:
                        worth = gap.worth(p, q, i - p, j - q)
                        if worth > 0 and worth + best[i - p][j - q] > value + LEAST_GAIN:
                            value, at = worth + best[i - p][j - q], k
            if row[j - 1] > value:  # what stands before, without this line of B
                at = -2 if row[j - 1] > value + 1e-12 else at
                value = row[j - 1]
            row[j], chosen[j] = value, at
        best.append(row)
        choice.append(chosen)
    return _walk_back(n, m, _SHAPES, lambda i, j: choice[i][j], lambda k, i, j: gap.cosine(*_SHAPES[k], i, j))


class _Gap:
    """The cosines of a small gap, each worked out when it is asked for."""

    def __init__(self, a: Sequence[LineVector], b: Sequence[LineVector]) -> None:
        self._lines = a, b
        self._dots = [[dot(x, y) for y in b] for x in a]
        roots = [sqrt(x.square) for x in a], [sqrt(y.square) for y in b]
        self.single = [
            [round(value / root / other, 6) if value else 0.0 for value, other in zip(row, roots[1], strict=True)]
            for row, root in zip(self._dots, roots[0], strict=True)
        ]
        self._norms: dict[tuple[int, int, int], float] = {}

    def cosine(self, p: int, q: int, i: int, j: int) -> float:
        """Of the sum of `p` lines of A from `i` on with the sum of `q` lines of B from `j` on."""
        if p == q == 1:
            return self.single[i][j]
        total = sum(sum(row[j : j + q]) for row in self._dots[i : i + p])
        return round(total / self._norm(0, i, p) / self._norm(1, j, q), 6)

    def worth(self, p: int, q: int, i: int, j: int) -> float:
        """Of a merge or split; -1 where it is not legal."""
        if any(value <= MEMBER_FLOOR for row in self.single[i : i + p] for value in row[j : j + q]):
            return -1.0
        if p > 1:
            smaller = max(self.cosine(p - 1, q, i, j), self.cosine(p - 1, q, i + 1, j))
        else:
            smaller = max(self.cosine(p, q - 1, i, j), self.cosine(p, q - 1, i, j + 1))
        cosine = self.cosine(p, q, i, j)
        if cosine < smaller + GROUP_GAIN or not _all_share(self._lines[0][i : i + p], self._lines[1][j : j + q]):
            return -1.0
        return (cosine - FLOOR) * (p + q) / 2 - GROUP_COST * (p + q - 2)

    def _norm(self, side: int, start: int, size: int) -> float:
        key = side, start, size
        if key not in self._norms:
            lines = self._lines[side][start : start + size]
            pairs = sum(dot(lines[k], lines[m]) for k in range(size) for m in range(k + 1, size))
            self._norms[key] = sqrt(sum(line.square for line in lines) + 2 * pairs)
        return self._norms[key]


def _group_norms(lines: Sequence[LineVector], size: int) -> Matrix:
    """Length of the sum of each `size` consecutive vectors."""
    import numpy as np

    squares = np.array([line.square for line in lines])
    out = sum((squares[k : len(lines) - size + 1 + k] for k in range(size)), np.zeros(len(lines) - size + 1))
    for k in range(size):
        for m in range(k + 1, size):
            out = out + 2 * np.array(
                [dot(lines[start + k], lines[start + m]) for start in range(len(lines) - size + 1)]
            )
    return np.sqrt(out)


def _solve_large(a: Sequence[LineVector], b: Sequence[LineVector]) -> list[Bead]:
    import numpy as np

    n, m = len(a), len(b)
    shared = products(a, b)
    if not shared.any():
        return []
    single = shared / np.sqrt(np.array([x.square for x in a]))[:, None] / np.sqrt([y.square for y in b])[None, :]
    sizes = [(p, q) for p, q in _SHAPES if p <= n and q <= m]
    norms_a = {p: _group_norms(a, p) for p in {p for p, _ in sizes}}
    norms_b = {q: _group_norms(b, q) for q in {q for _, q in sizes}}
    cosines: dict[tuple[int, int], Matrix] = {}
    values: dict[tuple[int, int], Matrix] = {}
    for p, q in sizes:
        rows, cols = n - p + 1, m - q + 1
        blocks = [(x, y) for x in range(p) for y in range(q)]
        total = sum((shared[x : x + rows, y : y + cols] for x, y in blocks), np.zeros((rows, cols)))
        cos = np.round(total / norms_a[p][:, None] / norms_b[q][None, :], 6)
        worth = (cos - FLOOR) * (p + q) / 2 - GROUP_COST * (p + q - 2)
        if p + q > 2:
            smaller = cosines[(p - 1, q)] if p > 1 else cosines[(p, q - 1)]
            second = smaller[1 : 1 + rows, :cols] if p > 1 else smaller[:rows, 1 : 1 + cols]
            legal = cos >= np.maximum(smaller[:rows, :cols], second) + GROUP_GAIN
            for x, y in blocks:
                legal &= single[x : x + rows, y : y + cols] > MEMBER_FLOOR
            for i, j in np.argwhere(legal).tolist():
                legal[i, j] = _all_share(a[i : i + p], b[j : j + q])
            worth = np.where(legal, worth, -1.0)
        cosines[(p, q)], values[(p, q)] = cos, worth
    best = np.zeros((n + 1, m + 1))
    choice = np.zeros((n + 1, m + 1), np.int8)
    for i in range(1, n + 1):
        row, chosen = best[i - 1].copy(), np.full(m + 1, -1, np.int8)
        for k, (p, q) in enumerate(sizes):
            if i < p:
                continue
            worth = values[(p, q)][i - p]
            candidate = np.where(worth > 0, worth + best[i - p, : m - q + 1], -1.0)
            better = candidate > row[q:] + 1e-9
            row[q:] = np.where(better, candidate, row[q:])
            chosen[q:] = np.where(better, k, chosen[q:])
        best[i] = np.maximum.accumulate(row)
        chosen[best[i] > row + 1e-12] = -2
        choice[i] = chosen
    return _walk_back(n, m, sizes, lambda i, j: int(choice[i, j]), lambda k, i, j: float(cosines[sizes[k]][i, j]))


def _walk_back(
    n: int,
    m: int,
    sizes: Sequence[tuple[int, int]],
    choice: Callable[[int, int], int],
    score: Callable[[int, int, int], float],
) -> list[Bead]:
    """From the end to the beginning along the choices made: a shape, or a line of A (-1) or B (-2) passed over."""
    out: list[Bead] = []
    i, j = n, m
    while i > 0 and j > 0:
        k = choice(i, j)
        if k == -2:
            j -= 1
        elif k == -1:
            i -= 1
        else:
            p, q = sizes[k]
            i, j = i - p, j - q
            out.append(Bead(tuple(range(i, i + p)), tuple(range(j, j + q)), min(score(k, i, j), 1.0)))
    return out[::-1]


def _all_share(a: Sequence[LineVector], b: Sequence[LineVector]) -> bool:
    """Whether each of several lines brings enough that the one line has and its siblings have not."""
    whole, parts = (a[0], b) if len(a) == 1 else (b[0], a)
    for part in parts:
        others = {term for other in parts if other is not part for term in other.weights}
        own = sum(w * w for term, w in part.weights.items() if term in whole.weights and term not in others)
        if own < OWN_SHARE * part.square:
            return False
    return True
