"""The trained word aligner: passages in, a probability for every pair of tokens out.

Two passes of small dense networks over the features of `word_features`; each pass is the mean of its networks and of both
directions, so that exchanging A and B transposes the answer. Sums are in float64 and probabilities are rounded to 1e-6
before anything is compared with them, so that the answer does not depend on the machine's kernels. The weights are a JSON
file made by `packaging/train_words.py`; without it `model()` is None and the heuristic chain of `words` does the work.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from unspin.assets import resource
from unspin.engine import word_features
from unspin.engine.lexicon import Lexicon, lexicon
from unspin.engine.word_types import PAIR_FEATURES, Types, pair_tables, types

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]
    Batch = NDArray[np.float64]
    Mask = NDArray[np.bool_]

BATCH_CELLS = 60_000
"""Pairs of tokens that are worked on at once: about 40 MB of features."""
MOST_CELLS = 14_400
"""120 x 120 tokens: a longer passage costs more than it gains."""
WORTH_A_LOOK = 0.01
"""A pair that the first pass gives less is not judged again: it never becomes a link (F on Edinburgh++ dev unchanged)."""

Passage = tuple[Sequence[str], Sequence[str]]


@dataclass(frozen=True)
class Network:
    """Dense layers (weights of shape (inputs, outputs), biases), ReLU between them, a sigmoid at the end.

    `mirror`: for each input the one that takes its place when A and B are exchanged.
    """

    layers: tuple[tuple[Matrix, Matrix], ...]
    mirror: tuple[int, ...]

    def __call__(self, x: Matrix) -> Matrix:
        """The mean of both directions, for cells of shape (cells, inputs)."""
        import numpy as np

        weights, bias = self.layers[0]
        # Exchanging inputs is exchanging the rows of the first weights: both directions cost one product.
        both = x @ np.concatenate([weights, weights[np.argsort(self.mirror)]], 1) + np.concatenate([bias, bias])
        width = weights.shape[1]
        return (self._rest(both[:, :width]) + self._rest(both[:, width:])) / 2

    def _rest(self, x: Matrix) -> Matrix:
        import numpy as np

        for weights, bias in self.layers[1:]:
            x = np.maximum(x, 0.0) @ weights + bias
        return 1 / (1 + np.exp(-np.clip(x[:, 0], -30, 30)))


@dataclass(frozen=True)
class WordModel:
    """`passes`: the networks of each pass. `sha256`: of the weights' file, hex."""

    passes: tuple[tuple[Network, ...], ...]
    sha256: str
    lexicon: Lexicon | None

    def probabilities(self, passages: Sequence[Passage], language: str = "en") -> list[Matrix]:
        """For each passage a matrix of shape (tokens of A, tokens of B).

        In other languages the same weights judge without the lexicon: what they say of spelling, order and neighbours
        holds there too (CONTRIBUTING.md, "One model for all languages")."""
        import numpy as np

        out: list[Matrix | None] = [None] * len(passages)
        known = Vocabulary.of(passages, self.lexicon if language == "en" else None, language)
        for batch in batches(passages):
            inputs = prepare([passages[k] for k in batch], known)
            planes, found, where = inputs.first, np.zeros(inputs.shape), inputs.real
            for number, networks in enumerate(self.passes):
                if number:
                    planes = [*inputs.first, *inputs.second(found)]
                    where = found > WORTH_A_LOOK
                found = _judged(networks, planes, where)
            for row, k in enumerate(batch):
                out[k] = found[row, : len(passages[k][0]), : len(passages[k][1])]
        return [matrix for matrix in out if matrix is not None]


def _judged(networks: tuple[Network, ...], planes: Sequence[Batch], where: Mask) -> Batch:
    """The mean of all networks at the pairs `where`, 0 elsewhere."""
    import numpy as np

    at = np.flatnonzero(where)
    cells = np.empty((len(at), len(planes)))
    for k, plane in enumerate(planes):
        cells[:, k] = plane.ravel()[at]
    found = np.zeros(where.size)
    found[at] = np.round(sum((network(cells) for network in networks), np.zeros(len(at))) / len(networks), 6)
    return found.reshape(where.shape)


FEATURES: tuple[tuple[str, ...], ...] = (
    word_features.FIRST,
    (*word_features.FIRST, *word_features.SECOND),
    (*word_features.FIRST, *word_features.SECOND),
)
"""The inputs of the first, the second and a third pass, in order."""


@dataclass(frozen=True)
class Inputs:
    """A batch of passages, padded to one shape. `real`: the pairs that are judged, a word never with a sign."""

    first: list[Batch]
    real: Mask
    signs: tuple[Batch, Batch]
    words: dict[str, tuple[Batch, Batch]]

    @property
    def shape(self) -> tuple[int, ...]:
        return self.real.shape

    def second(self, p: Batch) -> list[Batch]:
        return word_features.second(p, self.signs, self.words)


def batches(passages: Sequence[Passage]) -> list[list[int]]:
    """Indices of passages of like size, so that little is padded; each batch within BATCH_CELLS."""
    order = sorted(range(len(passages)), key=lambda k: (len(passages[k][0]), len(passages[k][1]), k))
    out: list[list[int]] = []
    rows = cols = 0
    for k in order:
        n, m = len(passages[k][0]), len(passages[k][1])
        if not n or not m:
            out.insert(0, [k])
            continue
        wide, high = max(rows, n), max(cols, m)
        if not out or not rows or wide * high * (len(out[-1]) + 1) > BATCH_CELLS or wide * high > 2 * n * m + 200:
            out.append([])
            wide, high = n, m
        out[-1].append(k)
        rows, cols = wide, high
    return out


@dataclass(frozen=True)
class Vocabulary:
    """The word types of both sides of some passages, and what each pair of them has in common."""

    sides: tuple[Types, Types]
    tables: dict[str, Matrix]

    @classmethod
    def of(cls, passages: Sequence[Passage], lexicon: Lexicon | None, language: str = "en") -> Vocabulary:
        a, b = (types((word for p in passages for word in p[side]), lexicon, language) for side in (0, 1))
        return cls((a, b), pair_tables(a, b))


def prepare(passages: Sequence[Passage], known: Vocabulary) -> Inputs:
    """The tables of `known`, looked up for every pair of tokens, and the features of the first pass."""
    import numpy as np

    index: list[NDArray[np.int64]] = []
    signs: list[Batch] = []
    for side in (0, 1):
        place = {word: k for k, word in enumerate(known.sides[side].words)}
        ids = np.full((len(passages), max((len(p[side]) for p in passages), default=0)), -1)
        for row, p in enumerate(passages):
            ids[row, : len(p[side])] = [place[word] for word in p[side]]
        index.append(ids)
        signs.append((ids >= 0).astype(np.float64))
    real = (signs[0][:, :, None] * signs[1][:, None, :]) > 0
    cell = index[0][:, :, None] * len(known.sides[1].words) + index[1][:, None, :]
    pairs = {name: np.where(real, known.tables[name].ravel().take(cell, mode="clip"), 0.0) for name in PAIR_FEATURES}

    def column(name: str, side: int) -> Batch:
        return np.asarray(getattr(known.sides[side], name)[index[side]] * signs[side])

    words = {name: (column(name, 0), column(name, 1)) for name in ("stop", "sign", "capital", "length")}
    both = (signs[0], signs[1])
    alike = words["sign"][0][:, :, None] == words["sign"][1][:, None, :]
    return Inputs(word_features.first(pairs, both, words), real & alike, both, words)


def read_weights(data: bytes, known: Lexicon | None) -> WordModel:
    """Raises ValueError or KeyError if the file does not fit this version's features."""
    import numpy as np

    document: dict[str, Any] = json.loads(data)
    passes: list[tuple[Network, ...]] = []
    for number, part in enumerate(document["passes"]):
        if part["features"] != list(FEATURES[number]):
            raise ValueError("these weights were trained for other features")
        mirror = tuple(word_features.mirrored(FEATURES[number]))
        passes.append(
            tuple(
                Network(
                    tuple((np.array(x["weights"], np.float64), np.array(x["bias"], np.float64)) for x in layers), mirror
                )
                for layers in part["networks"]
            )
        )
    return WordModel(tuple(passes), sha256(data).hexdigest(), known)


@lru_cache(maxsize=1)
def model() -> WordModel | None:
    """The model that ships with the program; None where its file is missing or does not fit."""
    try:
        return read_weights(resource("lexicon", "word_weights.json").read_bytes(), lexicon())
    except (OSError, ValueError, KeyError):
        return None
