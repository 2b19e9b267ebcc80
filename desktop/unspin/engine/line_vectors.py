"""A line as a vector of weighted stems, and how alike two lines are by it.

In: the text of a line. Out: `LineVector`. Weights are whole numbers, so that a sum is the same in any order of adding and
on any machine; cosines are rounded to 1e-6 before anything is compared with them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from operator import mul
from typing import TYPE_CHECKING

import regex

from unspin.engine.folding import fold_line
from unspin.engine.tokens import UNSPACED
from unspin.engine.vocabulary import is_stop, number, stem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

STOP_WEIGHT, WORD_WEIGHT, NUMBER_WEIGHT, PREFIX_WEIGHT = 150.0, 760.0, 1000.0, 266.0
"""What a word adds to a line's vector, in thousandths; measured on ArgRewrite essay drafts (stop word .15, word .76,
number 1, the beginning of a word .35 of it). Whole numbers: sums are exact, whatever the order of adding."""
_WORD = re.compile(r"\d[\d.,]*|[^\W_]+(?:'[^\W_]+)?")
_WORD_ANY = regex.compile(
    r"\d[\d.,]*|(?:[cdjlmnst]|qu|un|(?:de|da|ne|su|co)ll|quest|quell)'(?=[aeiouhyàâèéêëìîïòôœùû])|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)?"
)
"""For what is not plain ASCII: with vowel signs and other marks, and the elided article by itself."""
TERMS_AT_ONCE = 1_024
"""Columns of the matrices that `products` multiplies: 10 MB a side for the largest gap."""


@dataclass(frozen=True, slots=True)
class LineVector:
    """A line as weighted stems. `key` is the folded line: equal keys are equal lines for every purpose here."""

    key: str
    weights: dict[str, float]
    square: float
    content_words: int


def vector(line: str, language: str = "en") -> LineVector:
    """`language`: whose stems and stop words count (`vocabulary`)."""
    plain = fold_line(line)
    weights: dict[str, float] = {}
    content = 0
    get = weights.get
    for word in (_WORD if language == "en" and plain.isascii() else _WORD_ANY).findall(plain):
        terms, counts = _terms(word, language)
        content += counts
        for term, weight in terms:
            weights[term] = get(term, 0.0) + weight
    values = weights.values()
    return LineVector(plain, weights, sum(map(mul, values, values)) + 1e-3, content)


@lru_cache(maxsize=1 << 16)
def _terms(word: str, language: str) -> tuple[tuple[tuple[str, float], ...], int]:
    """What a folded word adds to its line's vector, and how many content words it counts for."""
    value = number(word, language)
    if value:
        return ((value, NUMBER_WEIGHT),), 1
    if is_stop(word, language):
        return ((stem(word, language), STOP_WEIGHT),), 0
    if UNSPACED.search(word):
        pairs = [word[k : k + 2] for k in range(max(1, len(word) - 1))]
        return tuple((pair, WORD_WEIGHT / 2) for pair in pairs), max(1, len(word) // 2)
    root = stem(word, language)
    if len(root) > 5:
        return ((root, WORD_WEIGHT), ("~" + root[:4], PREFIX_WEIGHT)), 1
    return ((root, WORD_WEIGHT),), 1


def cosine(x: LineVector, y: LineVector) -> float:
    return round(dot(x, y) / sqrt(x.square * y.square), 6)


def vector_cosine(x: Sequence[LineVector], y: Sequence[LineVector]) -> float:
    """Cosine of the sums of two groups of lines, 0..1."""
    if len(x) == len(y) == 1:
        return min(1.0, dot(x[0], y[0]) / sqrt(x[0].square * y[0].square))
    sums: list[dict[str, float]] = []
    for group in (x, y):
        total: defaultdict[str, float] = defaultdict(float)
        for line in group:
            for term, weight in line.weights.items():
                total[term] += weight
        sums.append(total)
    product = sum(weight * sums[1][term] for term, weight in sums[0].items() if term in sums[1])
    squares = [sum(weight * weight for weight in total.values()) + 1e-3 for total in sums]
    return min(1.0, product / sqrt(squares[0] * squares[1]))


def dot(x: LineVector, y: LineVector) -> float:
    one, other = x.weights, y.weights
    return sum([one[term] * other[term] for term in one.keys() & other.keys()])


def products(a: Sequence[LineVector], b: Sequence[LineVector]) -> Matrix:
    """Dot products of all lines, exact: whole numbers in float64, so no kernel can round them differently."""
    import numpy as np

    common = {term for line in a for term in line.weights} & {term for line in b for term in line.weights}
    place: dict[str, int] = {}
    for line in b:  # in the order of the text: sets have none
        for term in line.weights:
            if term in common:
                place.setdefault(term, len(place))
    out = np.zeros((len(a), len(b)))
    cells = [_cells(lines, place) for lines in (a, b)]
    for low in range(0, len(place), TERMS_AT_ONCE):
        sides = []
        for lines, (rows, terms, weights) in zip((a, b), cells, strict=True):
            part = (terms >= low) & (terms < low + TERMS_AT_ONCE)
            side = np.zeros((len(lines), min(TERMS_AT_ONCE, len(place) - low)))
            side[rows[part], terms[part] - low] = weights[part]
            sides.append(side)
        out += sides[0] @ sides[1].T
    return out


def _cells(lines: Sequence[LineVector], place: dict[str, int]) -> tuple[NDArray[np.int64], NDArray[np.int64], Matrix]:
    """Rows, places of the terms, weights."""
    import numpy as np

    found = [
        (row, place[term], weight)
        for row, line in enumerate(lines)
        for term, weight in line.weights.items()
        if term in place
    ]
    return (
        np.array([row for row, _, _ in found], np.int64),
        np.array([term for _, term, _ in found], np.int64),
        np.array([weight for _, _, weight in found], np.float64),
    )
