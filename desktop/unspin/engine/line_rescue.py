"""Lines that share hardly a word and still say the same: found by the word model between lines that do correspond.

A heavily reworded line has a cosine like that of two strangers. Where the chain leaves such lines alone on both sides of
the same gap, the model judges their words: if most content words of either line have a partner in the other, the lines
correspond. Small gaps only; without the model nothing is found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from unspin.engine.line_chain import Bead
from unspin.engine.line_vectors import LineVector, cosine
from unspin.engine.tokens import tokens
from unspin.engine.word_chain import is_content
from unspin.engine.word_model import MOST_CELLS, model

GAP_PAIRS = 36
"""Pairs of lines in one gap that are looked at."""
PER_LINE = 2
"""Pairs of one line that the model judges (KJV/WEB, ArgRewrite, merged verses: F unchanged, a fifth less work)."""
MOST_PAIRS = 2_000
"""Pairs judged in all, those of the greatest cosine: some 5 s. KJV/WEB, 28,000 lines with nothing identical, has 800; a made
pair of 31,000 lines, all paraphrased and a third turned round, has 13,000 and would be aligned after a minute."""
PAIRS_AT_ONCE = 64
"""The tables of their words grow with the square of the vocabulary: 64 pairs have a thousand words."""
SHARE = 0.55
"""Mean best probability of the content words of the poorer side. On essay drafts .5 gives 17 links of which 2 stand in
the gold, on merged and moved verses 7 of 7; the heavily reworded line of the seed pair has .84."""
LEAST_COSINE = 0.05
"""Two lines without one content word in common are not linked, whatever the model says: between unrelated English texts it
took lines at .01 to .04 for each other's."""
CONTENT_WORDS = 4
LENGTH_SHARE = 0.5
"""The shorter line has at least this share of the longer one's letters: of 291 lines that the model finds in KJV/WEB,
ArgRewrite and the seeds none has less, of the pairs that it refuses half."""


def rescued(
    texts: tuple[Sequence[str], Sequence[str]],
    vectors: tuple[Sequence[LineVector], Sequence[LineVector]],
    found: Sequence[Bead],
    language: str = "en",
) -> list[Bead]:
    """More beads for lines that `found` leaves alone, none crossing the chain."""
    judge = model()
    pairs = _candidates(vectors, found) if judge else []
    if not judge or not pairs:
        return []
    shares: list[tuple[float, int, int, int]] = []
    for first in range(0, len(pairs), PAIRS_AT_ONCE):
        some = pairs[first : first + PAIRS_AT_ONCE]
        passages = [(_words(texts[0][i]), _words(texts[1][j])) for _, i, j in some]
        known = [k for k, (a, b) in enumerate(passages) if 0 < len(a) * len(b) <= MOST_CELLS]
        for k, p in zip(known, judge.probabilities([passages[k] for k in known], language), strict=True):
            a, b = passages[k]
            rows = [x for x, word in enumerate(a) if is_content(word, language)]
            cols = [y for y, word in enumerate(b) if is_content(word, language)]
            if min(len(rows), len(cols)) >= CONTENT_WORDS:
                share = min(float(p[rows].max(1).mean()), float(p[:, cols].max(0).mean()))
                if share > SHARE:
                    shares.append((round(share, 6), *some[k]))
    of_gap: defaultdict[int, list[Bead]] = defaultdict(list)
    for _, gap, i, j in sorted(shares, key=lambda it: (-it[0], it[2] + it[3], it[2])):
        if all((bead.a[0] < i) == (bead.b[0] < j) and i not in bead.a and j not in bead.b for bead in of_gap[gap]):
            of_gap[gap].append(Bead((i,), (j,), cosine(vectors[0][i], vectors[1][j])))
    return [bead for beads in of_gap.values() for bead in beads]


def _candidates(
    vectors: tuple[Sequence[LineVector], Sequence[LineVector]], found: Sequence[Bead]
) -> list[tuple[int, int, int]]:
    """Pairs of free lines inside the same gap of the chain: gap, line of A, line of B."""
    taken = ({i for bead in found for i in bead.a}, {j for bead in found for j in bead.b})
    ends = [(bead.a[0], bead.a[-1] + 1, bead.b[0], bead.b[-1] + 1) for bead in found if not bead.moved]
    out: list[tuple[int, int, int]] = []
    low_a = low_b = 0
    for gap, (start_a, end_a, start_b, end_b) in enumerate([*sorted(ends), (len(vectors[0]), 0, len(vectors[1]), 0)]):
        free_a = [i for i in range(low_a, start_a) if i not in taken[0]]
        free_b = [j for j in range(low_b, start_b) if j not in taken[1]]
        if 0 < len(free_a) * len(free_b) <= GAP_PAIRS:
            likely = [(i, j) for i in free_a for j in free_b if _worth_a_look(vectors[0][i], vectors[1][j])]
            out += [(gap, i, j) for i, j in _nearest(likely, vectors)]
        low_a, low_b = end_a, end_b
    if len(out) > MOST_PAIRS:
        out.sort(key=lambda it: (-cosine(vectors[0][it[1]], vectors[1][it[2]]), it[1] + it[2], it[1]))
        out = sorted(out[:MOST_PAIRS])
    return out


def _nearest(
    pairs: Sequence[tuple[int, int]], vectors: tuple[Sequence[LineVector], Sequence[LineVector]]
) -> list[tuple[int, int]]:
    """Of each line, on either side, at most PER_LINE pairs: those of the greatest cosine."""
    if len(pairs) <= PER_LINE:
        return list(pairs)
    taken: Counter[tuple[str, int]] = Counter()
    out: list[tuple[int, int]] = []
    alike = {(i, j): cosine(vectors[0][i], vectors[1][j]) for i, j in pairs}
    for i, j in sorted(pairs, key=lambda pair: (-alike[pair], sum(pair), pair)):
        if taken["A", i] < PER_LINE and taken["B", j] < PER_LINE:
            taken.update((("A", i), ("B", j)))
            out.append((i, j))
    return sorted(out)


def _worth_a_look(a: LineVector, b: LineVector) -> bool:
    if min(a.content_words, b.content_words) < CONTENT_WORDS:
        return False
    if min(len(a.key), len(b.key)) < LENGTH_SHARE * max(len(a.key), len(b.key)):
        return False
    return cosine(a, b) >= LEAST_COSINE


def _words(line: str) -> Sequence[str]:
    return [line[start:end] for start, end in tokens(line)]
