"""Which lines of two texts correspond: in order, merged, split, moved, or not at all.

In: two sequences of lines (strings). Out: beads, each a group of lines of either side; every line is in at most one.
Lines first, paragraphs later: a paragraph that was split keeps its lines. A dynamic programme finds the best chain in
reading order between lines that are equal and unique on both sides; what is left over may have moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING

from unspin.engine.folding import fold_line
from unspin.engine.model import ShouldCancel
from unspin.engine.tokens import UNSPACED
from unspin.engine.vocabulary import is_stop, number, stem
from unspin.errors import CancelledError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

STOP_WEIGHT, WORD_WEIGHT, NUMBER_WEIGHT, PREFIX_SHARE = 0.15, 0.76, 1.0, 0.35
"""What a word adds to a line's vector; measured on ArgRewrite essay drafts, engine.md section 2."""
FLOOR = 0.25
"""A bead is worth (cosine - FLOOR) x the mean number of its lines."""
GROUP_COST, GROUP_GAIN, MEMBER_FLOOR = 0.03, 0.02, 0.25
"""A merge or split must raise the cosine by GROUP_GAIN over each smaller bead in it (F 90 -> 97 on essay drafts), and
each of its lines must resemble the other side by MEMBER_FLOOR."""
OWN_SHARE = 0.1
"""Of a merged line's weight, what the line on the other side must have and its siblings must not."""
MOVE_FLOOR, MOVE_FLOOR_BESIDE, GOOD_NEIGHBOUR, MOVE_CONTENT_WORDS = 0.4, 0.25, 0.3, 4
GAP_CELLS = 250_000
"""A larger gap is first divided by lines that share rare words."""
CHUNK = 1_200
"""Lines a side that one dynamic programme takes where nothing divides a gap further."""
_WORD = re.compile(r"\d[\d.,]*|[^\W_]+(?:'[^\W_]+)?")
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))


@dataclass(frozen=True, slots=True)
class Bead:
    """Lines that correspond; indices ascending on each side. `score` is the cosine of the joined lines."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    moved: bool = False


@dataclass(frozen=True, slots=True)
class LineVector:
    """A line as weighted stems. `key` is the folded line: equal keys are equal lines for every purpose here."""

    key: str
    weights: dict[str, float]
    square: float
    content_words: int


def vector(line: str) -> LineVector:
    plain = fold_line(line)
    weights: dict[str, float] = {}
    content = 0
    for word in _WORD.findall(plain):
        terms, counts = _terms(word)
        content += counts
        for term, weight in terms:
            weights[term] = weights.get(term, 0.0) + weight
    return LineVector(plain, weights, sum(w * w for w in weights.values()) + 1e-9, content)


@lru_cache(maxsize=1 << 16)
def _terms(word: str) -> tuple[tuple[tuple[str, float], ...], int]:
    """What a folded word adds to its line's vector, and how many content words it counts for."""
    value = number(word)
    if value:
        return ((value, NUMBER_WEIGHT),), 1
    if is_stop(word):
        return ((stem(word), STOP_WEIGHT),), 0
    if UNSPACED.search(word):
        pairs = [word[k : k + 2] for k in range(max(1, len(word) - 1))]
        return tuple((pair, WORD_WEIGHT / 2) for pair in pairs), max(1, len(word) // 2)
    root = stem(word)
    if len(root) > 5:
        return ((root, WORD_WEIGHT), ("~" + root[:4], PREFIX_SHARE * WORD_WEIGHT)), 1
    return ((root, WORD_WEIGHT),), 1


def align_lines(a: Iterable[str], b: Iterable[str]) -> list[tuple[int, int]]:
    """Every pair (i, j) of lines that are in one bead."""
    from unspin.engine.line_rescue import rescued

    texts = list(a), list(b)
    vectors = [vector(line) for line in texts[0]], [vector(line) for line in texts[1]]
    found = beads(*vectors)
    found = sorted(found + rescued(texts, vectors, found), key=lambda bead: (bead.a, bead.b))
    return [(i, j) for bead in found for i in bead.a for j in bead.b]


def beads(a: Sequence[LineVector], b: Sequence[LineVector], should_cancel: ShouldCancel | None = None) -> list[Bead]:
    """All beads, ordered by A. Lines that are in none have no partner."""
    chain: list[Bead] = []
    for low_a, high_a, low_b, high_b, pinned in _gaps(a, b):
        if should_cancel and should_cancel():
            raise CancelledError
        if pinned:
            chain += [Bead((i,), (j,), 1.0) for i, j in zip(range(low_a, high_a), range(low_b, high_b), strict=True)]
        elif low_a < high_a and low_b < high_b:
            chain += _solve(a, b, low_a, high_a, low_b, high_b)
    moves = _moves(a, b, chain)
    return sorted(chain + moves, key=lambda bead: (bead.a, bead.b))


# --- what divides the work ------------------------------------------------------------------------------------------


def _gaps(a: Sequence[LineVector], b: Sequence[LineVector]) -> Iterable[tuple[int, int, int, int, bool]]:
    """The rectangles of the problem in order: pinned runs (equal lines, diagonal) and the gaps between them."""
    top = 0
    while top < min(len(a), len(b)) and a[top].key == b[top].key:
        top += 1
    bottom = 0
    while bottom < min(len(a), len(b)) - top and a[-1 - bottom].key == b[-1 - bottom].key:
        bottom += 1
    yield 0, top, 0, top, True
    end_a, end_b = len(a) - bottom, len(b) - bottom
    i, j = top, top
    for pin_a, pin_b in _chain(_equal_pins(a, b, top, end_a, end_b)):
        yield from _divided(a, b, i, pin_a, j, pin_b)
        yield pin_a, pin_a + 1, pin_b, pin_b + 1, True
        i, j = pin_a + 1, pin_b + 1
    yield from _divided(a, b, i, end_a, j, end_b)
    yield end_a, len(a), end_b, len(b), True


def _equal_pins(
    a: Sequence[LineVector], b: Sequence[LineVector], top: int, end_a: int, end_b: int
) -> list[tuple[int, int, float]]:
    """Lines that are equal, unique on both sides and long enough not to be equal by chance; with their weight."""
    count_a = Counter(a[i].key for i in range(top, end_a))
    place_b: dict[str, int] = {}
    twice: set[str] = set()
    for j in range(top, end_b):
        key = b[j].key
        if key in place_b:
            twice.add(key)
        place_b[key] = j
    return [
        (i, place_b[a[i].key], a[i].square)
        for i in range(top, end_a)
        if a[i].content_words >= MOVE_CONTENT_WORDS
        and count_a[a[i].key] == 1
        and a[i].key in place_b
        and a[i].key not in twice
    ]


def _chain(pins: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest chain of pins (ascending in A) that also ascends in B: Fenwick tree over the ranks of B, n log n."""
    ranks = {j: rank + 1 for rank, j in enumerate(sorted({j for _, j, _ in pins}))}
    best = [0.0] * (len(ranks) + 1)
    best_pin = [-1] * (len(ranks) + 1)
    before = [-1] * len(pins)
    total = [0.0] * len(pins)
    for k, (_, j, weight) in enumerate(pins):
        rank = ranks[j] - 1
        value, at = 0.0, -1
        while rank > 0:
            if best[rank] > value:
                value, at = best[rank], best_pin[rank]
            rank -= rank & -rank
        total[k], before[k] = value + weight, at
        rank = ranks[j]
        while rank < len(best):
            if total[k] > best[rank]:
                best[rank], best_pin[rank] = total[k], k
            rank += rank & -rank
    out: list[tuple[int, int]] = []
    k = max(range(len(pins)), key=lambda k: total[k]) if pins else -1
    while k >= 0:
        out.append(pins[k][:2])
        k = before[k]
    return out[::-1]


def _divided(
    a: Sequence[LineVector], b: Sequence[LineVector], low_a: int, high_a: int, low_b: int, high_b: int
) -> Iterable[tuple[int, int, int, int, bool]]:
    """The gap itself where it is small enough, else its parts between lines that share rare words."""
    if (high_a - low_a) * (high_b - low_b) <= GAP_CELLS:
        yield low_a, high_a, low_b, high_b, False
        return
    i, j = low_a, low_b
    for pin_a, pin_b in [*_chain(_rare_pins(a, b, low_a, high_a, low_b, high_b)), (high_a, high_b)]:
        yield from _chopped(i, pin_a, j, pin_b)
        i, j = pin_a, pin_b


def _chopped(low_a: int, high_a: int, low_b: int, high_b: int) -> Iterable[tuple[int, int, int, int, bool]]:
    """Nothing tells where the parts of this gap belong: equal shares of both sides, so that the work stays bounded."""
    parts = 1 + max(high_a - low_a, high_b - low_b) // CHUNK
    for k in range(parts):
        yield (
            low_a + (high_a - low_a) * k // parts,
            low_a + (high_a - low_a) * (k + 1) // parts,
            low_b + (high_b - low_b) * k // parts,
            low_b + (high_b - low_b) * (k + 1) // parts,
            False,
        )


def _rare_pins(
    a: Sequence[LineVector], b: Sequence[LineVector], low_a: int, high_a: int, low_b: int, high_b: int
) -> list[tuple[int, int, float]]:
    """Mutual best partners by rare words: document frequency <= 24, ten rarest a line, cosine > .5 and .12 ahead."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for j in range(low_b, high_b):
        for term in b[j].weights:
            postings[term].append(j)
    frequency = Counter(term for i in range(low_a, high_a) for term in a[i].weights)
    best_of_b: dict[int, tuple[float, int]] = {}
    candidates: list[tuple[int, int, float]] = []
    for i in range(low_a, high_a):
        rare = [t for t in a[i].weights if 0 < len(postings.get(t, ())) <= 24 and frequency[t] <= 24]
        rare.sort(key=lambda t: (len(postings[t]), t))
        votes: defaultdict[int, float] = defaultdict(float)
        for term in rare[:10]:
            for j in postings[term]:
                votes[j] += a[i].weights[term] * b[j].weights[term] / len(postings[term])
        likely = sorted(votes, key=lambda j: (-votes[j], j))[:4]
        scored = sorted(((cosine(a[i], b[j]), -j) for j in likely), reverse=True)
        if not scored or scored[0][0] <= 0.5 or (len(scored) > 1 and scored[0][0] - scored[1][0] < 0.12):
            continue
        score, j = scored[0][0], -scored[0][1]
        candidates.append((i, j, score))
        if (score, -i) > best_of_b.get(j, (0.0, 0)):
            best_of_b[j] = (score, -i)
    return [(i, j, score) for i, j, score in candidates if best_of_b[j] == (score, -i)]


def cosine(x: LineVector, y: LineVector) -> float:
    return round(_dot(x, y) / sqrt(x.square * y.square), 6)


def vector_cosine(x: Sequence[LineVector], y: Sequence[LineVector]) -> float:
    """Cosine of the sums of two groups of lines, 0..1."""
    sums: list[dict[str, float]] = []
    for group in (x, y):
        total: defaultdict[str, float] = defaultdict(float)
        for line in group:
            for term, weight in line.weights.items():
                total[term] += weight
        sums.append(total)
    dot = sum(weight * sums[1][term] for term, weight in sorted(sums[0].items()) if term in sums[1])
    squares = [sum(weight * weight for _, weight in sorted(total.items())) + 1e-9 for total in sums]
    return min(1.0, dot / sqrt(squares[0] * squares[1]))


def _dot(x: LineVector, y: LineVector) -> float:
    if len(y.weights) < len(x.weights):
        x, y = y, x
    return sum(weight * y.weights[term] for term, weight in sorted(x.weights.items()) if term in y.weights)


# --- the chain in one gap -------------------------------------------------------------------------------------------


def _products(a: Sequence[LineVector], b: Sequence[LineVector]) -> Matrix:
    """Dot products of all lines, through an inverted index: term after term, so that sums do not depend on a kernel."""
    import numpy as np

    postings_a: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    postings_b: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for postings, lines in ((postings_a, a), (postings_b, b)):
        for k, line in enumerate(lines):
            for term, weight in line.weights.items():
                postings[term].append((k, weight))
    out = np.zeros((len(a), len(b)))
    for term in sorted(postings_a.keys() & postings_b.keys()):
        left, right = postings_a[term], postings_b[term]
        if len(left) * len(right) <= 4:
            for i, x in left:
                for j, y in right:
                    out[i, j] += x * y
        else:
            rows, cols = [i for i, _ in left], [j for j, _ in right]
            out[np.ix_(rows, cols)] += np.outer([x for _, x in left], [y for _, y in right])
    return out


def _group_norms(lines: Sequence[LineVector], size: int) -> Matrix:
    """Length of the sum of each `size` consecutive vectors."""
    import numpy as np

    squares = np.array([line.square for line in lines])
    out = sum((squares[k : len(lines) - size + 1 + k] for k in range(size)), np.zeros(len(lines) - size + 1))
    for k in range(size):
        for m in range(k + 1, size):
            out = out + 2 * np.array(
                [_dot(lines[start + k], lines[start + m]) for start in range(len(lines) - size + 1)]
            )
    return np.sqrt(out)


def _solve(
    all_a: Sequence[LineVector], all_b: Sequence[LineVector], low_a: int, high_a: int, low_b: int, high_b: int
) -> list[Bead]:
    """The best chain of beads between `a[low_a:high_a]` and `b[low_b:high_b]`."""
    import numpy as np

    a, b = all_a[low_a:high_a], all_b[low_b:high_b]
    n, m = len(a), len(b)
    products = _products(a, b)
    if not products.any():
        return []
    single = products / np.sqrt(np.array([x.square for x in a]))[:, None] / np.sqrt([y.square for y in b])[None, :]
    sizes = [(p, q) for p, q in _SHAPES if p <= n and q <= m]
    norms_a = {p: _group_norms(a, p) for p in {p for p, _ in sizes}}
    norms_b = {q: _group_norms(b, q) for q in {q for _, q in sizes}}
    cosines: dict[tuple[int, int], Matrix] = {}
    values: dict[tuple[int, int], Matrix] = {}
    for p, q in sizes:
        rows, cols = n - p + 1, m - q + 1
        blocks = [(x, y) for x in range(p) for y in range(q)]
        total = sum((products[x : x + rows, y : y + cols] for x, y in blocks), np.zeros((rows, cols)))
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
    out: list[Bead] = []
    i, j = n, m
    while i > 0 and j > 0:
        k = int(choice[i, j])
        if k == -2:
            j -= 1
        elif k == -1:
            i -= 1
        else:
            p, q = sizes[k]
            i, j = i - p, j - q
            score = float(cosines[(p, q)][i, j])
            out.append(
                Bead(tuple(range(low_a + i, low_a + i + p)), tuple(range(low_b + j, low_b + j + q)), min(score, 1.0))
            )
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


# --- what is left over ----------------------------------------------------------------------------------------------


def _moves(a: Sequence[LineVector], b: Sequence[LineVector], chain: Sequence[Bead]) -> list[Bead]:
    """Lines outside the chain that are each other's best partner; `moved` where the link crosses the chain."""
    in_a = {i for bead in chain for i in bead.a}
    in_b = {j for bead in chain for j in bead.b}
    free_a = [i for i in range(len(a)) if i not in in_a and a[i].content_words >= MOVE_CONTENT_WORDS]
    free_b = [j for j in range(len(b)) if j not in in_b and b[j].content_words >= MOVE_CONTENT_WORDS]
    if not free_a or not free_b:
        return []
    if len(free_a) * len(free_b) > 4 * GAP_CELLS:
        part_a, part_b = [a[i] for i in free_a], [b[j] for j in free_b]
        pairs = _rare_pins(part_a, part_b, 0, len(part_a), 0, len(part_b))
        found = [(free_a[i], free_b[j], score) for i, j, score in pairs]
    else:
        found = _mutual_best(a, b, free_a, free_b)
    starts_a = [bead.a[0] for bead in chain]
    starts_b = [bead.b[0] for bead in chain]
    return [
        Bead((i,), (j,), score, moved=bisect_left(starts_a, i) != bisect_left(starts_b, j)) for i, j, score in found
    ]


def _mutual_best(
    a: Sequence[LineVector], b: Sequence[LineVector], free_a: list[int], free_b: list[int]
) -> list[tuple[int, int, float]]:
    import numpy as np

    products = _products([a[i] for i in free_a], [b[j] for j in free_b])
    norms_a, norms_b = np.sqrt([a[i].square for i in free_a]), np.sqrt([b[j].square for j in free_b])
    cosines = np.round(products / norms_a[:, None] / norms_b[None, :], 6)
    out: list[tuple[int, int, float]] = []
    while True:
        rows, cols = cosines.argmax(1), cosines.argmax(0)
        found: list[tuple[int, int]] = []
        for x, y in enumerate(rows.tolist()):
            score = float(cosines[x, y])
            if int(cols[y]) != x or score <= MOVE_FLOOR_BESIDE:
                continue
            beside = 0.0
            for step in (-1, 1):
                u, v = x + step, y + step
                inside = 0 <= u < len(free_a) and 0 <= v < len(free_b)
                if inside and free_a[u] - free_a[x] == step and free_b[v] - free_b[y] == step:
                    beside = max(beside, float(cosines[u, v]))
            if score > MOVE_FLOOR or beside > GOOD_NEIGHBOUR:
                found.append((x, y))
        if not found:
            return out
        for x, y in found:
            out.append((free_a[x], free_b[y], float(cosines[x, y])))
            cosines[x, :] = 0.0
            cosines[:, y] = 0.0
