"""Which words of two corresponding passages belong together.

In: passages, each two sequences of tokens (strings). Out: word links with their probability. The trained model judges
every pair of tokens; what it says is read as links that are kept in reading order, links across it, and exchanges. A
passage that is too long for it, or a program without its weights, falls back to `word_chain`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from unspin.engine.folding import fold
from unspin.engine.word_chain import WordLink, chain_links, heaviest, same_form, says_something
from unspin.engine.word_model import MOST_CELLS, Passage, WordModel, model

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

LINK = 0.5
"""Two words belong together from this probability on."""
PHRASE_LINK = 0.2
"""From here on a pair says where a phrase begins and ends, without being a link of its own."""
KEPT_LINK = 0.35
"""The same word in both passages is kept from this probability on: between equal words the model is seldom wrong, and a
missed one would tear a phrase."""


def align_tokens(a_tokens: Iterable[str], b_tokens: Iterable[str]) -> list[tuple[int, int]]:
    """All word links as index pairs, ordered; a word may have several."""
    a, b = list(a_tokens), list(b_tokens)
    (found,) = word_links([(a, b)])
    return sorted((link.a, link.b) for link in found if link.p > LINK)


def word_links(
    passages: Sequence[Passage], trained: WordModel | None = None, language: str = "en"
) -> list[list[WordLink]]:
    """For each passage its links, ordered by A: all above PHRASE_LINK. `trained`: another model than the program's."""
    judge = trained or model()
    out: list[list[WordLink]] = [[] for _ in passages]
    short: list[int] = []
    for k, (a, b) in enumerate(passages):
        if len(a) == len(b) and all(fold(x) == fold(y) for x, y in zip(a, b, strict=True)):
            out[k] = [WordLink(i, i, 1.0, kept=True) for i in range(len(a))]
        elif judge and a and b and len(a) * len(b) <= MOST_CELLS:
            short.append(k)
        else:
            out[k] = chain_links(a, b, language)
    if judge and short:
        for k, p in zip(short, judge.probabilities([passages[k] for k in short], language), strict=True):
            out[k] = _read(*passages[k], p, language)
    return out


def _read(a: Sequence[str], b: Sequence[str], p: Matrix, language: str) -> list[WordLink]:
    """Links from a matrix of probabilities: the heaviest chain of kept words, moved words, exchanges."""
    import numpy as np

    likely = {(int(i), int(j)): float(p[i, j]) for i, j in zip(*np.nonzero(p > PHRASE_LINK), strict=True)}
    same = {cell: value for cell, value in likely.items() if same_form(a[cell[0]], b[cell[1]])}
    kept = set(heaviest({cell: value for cell, value in same.items() if value > KEPT_LINK}))
    of_a, of_b = {i for i, _ in kept}, {j for _, j in kept}
    crossing = _crossing(a, b, {cell for cell, value in same.items() if value > LINK}, of_a, of_b, language)
    moved_a, moved_b = {i for i, _ in crossing}, {j for _, j in crossing}
    out = [WordLink(i, j, likely[i, j], kept=True) for i, j in kept]
    out += [WordLink(i, j, likely[i, j], crossing=True) for i, j in crossing]
    out += [
        WordLink(i, j, value)
        for (i, j), value in likely.items()
        if (i, j) not in kept
        and (i, j) not in crossing
        and not (i in moved_a or j in moved_b)
        # A word that is kept is not linked with a second copy of itself as well.
        and not ((i, j) in same and (i in of_a or j in of_b))
    ]
    return sorted(out, key=lambda link: (link.a, link.b))


def _crossing(
    a: Sequence[str], b: Sequence[str], same: set[tuple[int, int]], of_a: set[int], of_b: set[int], language: str
) -> set[tuple[int, int]]:
    """Runs of the same words outside the chain, each with a content word in it; one to one."""
    free = {(i, j) for i, j in same if i not in of_a and j not in of_b}
    out: set[tuple[int, int]] = set()
    used_a, used_b = set(of_a), set(of_b)
    for i, j in sorted(free):
        run = [(i, j)]
        while (run[-1][0] + 1, run[-1][1] + 1) in free:
            run.append((run[-1][0] + 1, run[-1][1] + 1))
        run = [(x, y) for x, y in run if x not in used_a and y not in used_b]
        if says_something([a[x] for x, _ in run], language):
            out.update(run)
            used_a.update(x for x, _ in run)
            used_b.update(y for _, y in run)
    return out
