"""Which lines of two texts correspond: in order, merged, split, moved, or not at all.

In: two sequences of lines (strings). Out: beads, each a group of lines of either side; every line is in at most one.
Lines first, paragraphs later: a paragraph that was split keeps its lines. A dynamic programme finds the best chain in
reading order between lines that are equal and unique on both sides; what is left over may have moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from unspin.engine.line_chain import Bead as Bead
from unspin.engine.line_chain import solve
from unspin.engine.line_vectors import LineVector as LineVector
from unspin.engine.line_vectors import cosine, products
from unspin.engine.line_vectors import vector as vector
from unspin.engine.model import ShouldCancel
from unspin.errors import CancelledError

MOVE_FLOOR, MOVE_FLOOR_BESIDE, GOOD_NEIGHBOUR, MOVE_CONTENT_WORDS = 0.4, 0.25, 0.3, 4
GAP_CELLS = 40_000
"""A larger gap is first divided by lines that share rare words (KJV/WEB, 28,000 lines: F 99.1 with 40,000 and 250,000)."""
MOVE_CELLS = 1_000_000
"""More lines left over than this on both sides meet by their rare words alone."""
CHUNK = 1_200
"""Lines a side that one dynamic programme takes where nothing divides a gap further."""


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
            for bead in solve(a[low_a:high_a], b[low_b:high_b]):
                here = tuple(low_a + i for i in bead.a), tuple(low_b + j for j in bead.b)
                chain.append(Bead(*here, bead.score))
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
    cells = (high_a - low_a) * (high_b - low_b)
    i, j = low_a, low_b
    for pin_a, pin_b in [*_chain(_rare_pins(a, b, low_a, high_a, low_b, high_b)), (high_a, high_b)]:
        if 2 * (pin_a - i) * (pin_b - j) <= cells:  # what is rare in a part may have been frequent in the whole
            yield from _divided(a, b, i, pin_a, j, pin_b)
        else:
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


# --- what is left over ----------------------------------------------------------------------------------------------


def _moves(a: Sequence[LineVector], b: Sequence[LineVector], chain: Sequence[Bead]) -> list[Bead]:
    """Lines outside the chain that are each other's best partner; `moved` where the link crosses the chain."""
    in_a = {i for bead in chain for i in bead.a}
    in_b = {j for bead in chain for j in bead.b}
    free_a = [i for i in range(len(a)) if i not in in_a and a[i].content_words >= MOVE_CONTENT_WORDS]
    free_b = [j for j in range(len(b)) if j not in in_b and b[j].content_words >= MOVE_CONTENT_WORDS]
    if not free_a or not free_b:
        return []
    if len(free_a) * len(free_b) > MOVE_CELLS:
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

    shared = products([a[i] for i in free_a], [b[j] for j in free_b])
    norms_a, norms_b = np.sqrt([a[i].square for i in free_a]), np.sqrt([b[j].square for j in free_b])
    cosines = np.round(shared / norms_a[:, None] / norms_b[None, :], 6)
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
