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
    """Dense layers (weights of shape (inputs, outputs), biases), ReLU between them, a sigmoid at the end."""

    layers: tuple[tuple[Matrix, Matrix], ...]

    def __call__(self, x: Matrix) -> Matrix:
        import numpy as np

        for k, (weights, bias) in enumerate(self.layers):
            x = x @ weights + bias
            if k + 1 < len(self.layers):
                x = np.maximum(x, 0.0)
        return 1 / (1 + np.exp(-np.clip(x[:, 0], -30, 30)))


@dataclass(frozen=True)
class WordModel:
    """`passes`: the networks of each pass. `sha256`: of the weights' file, hex."""

    passes: tuple[tuple[Network, ...], ...]
    sha256: str
    lexicon: Lexicon | None

    def probabilities(self, passages: Sequence[Passage]) -> list[Matrix]:
        """For each passage a matrix of shape (tokens of A, tokens of B)."""
        import numpy as np

        out: list[Matrix | None] = [None] * len(passages)
        for batch in batches(passages):
            inputs = prepare([passages[k] for k in batch], self.lexicon)
            planes, found, where = inputs.first, np.zeros(inputs.shape), inputs.real
            for number, networks in enumerate(self.passes):
                if number:
                    planes = [*inputs.first, *inputs.second(found)]
                    where = found > WORTH_A_LOOK
                found = _judged(networks, planes, where, FEATURES[number])
            for row, k in enumerate(batch):
                out[k] = found[row, : len(passages[k][0]), : len(passages[k][1])]
        return [matrix for matrix in out if matrix is not None]


def _judged(networks: tuple[Network, ...], planes: Sequence[Batch], where: Mask, names: Sequence[str]) -> Batch:
    """The mean of all networks and both directions at the pairs `where`, 0 elsewhere."""
    import numpy as np

    cells = np.stack([plane[where] for plane in planes], -1)
    other = cells[:, word_features.mirrored(names)]
    total = sum((network(cells) + network(other) for network in networks), np.zeros(len(cells)))
    found = np.zeros(where.shape)
    found[where] = np.round(total / (2 * len(networks)), 6)
    return found


FEATURES: tuple[tuple[str, ...], ...] = (
    word_features.FIRST,
    (*word_features.FIRST, *word_features.SECOND),
    (*word_features.FIRST, *word_features.SECOND),
)
"""The inputs of the first, the second and a third pass, in order."""


@dataclass(frozen=True)
class Inputs:
    """A batch of passages, padded to one shape."""

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


def prepare(passages: Sequence[Passage], known: Lexicon | None) -> Inputs:
    """Tables of word types, looked up for every pair of tokens, and the features of the first pass."""
    import numpy as np

    sides: list[Types] = [types((word for p in passages for word in p[side]), known) for side in (0, 1)]
    tables = pair_tables(sides[0], sides[1])
    size = [max((len(p[side]) for p in passages), default=0) for side in (0, 1)]
    index: list[NDArray[np.int64]] = []
    signs: list[Batch] = []
    for side in (0, 1):
        place = {word: k for k, word in enumerate(sides[side].words)}
        ids = np.full((len(passages), size[side]), -1)
        for row, p in enumerate(passages):
            ids[row, : len(p[side])] = [place[word] for word in p[side]]
        index.append(ids)
        signs.append((ids >= 0).astype(np.float64))
    real = (signs[0][:, :, None] * signs[1][:, None, :]) > 0
    cell = index[0][:, :, None] * len(sides[1].words) + index[1][:, None, :]
    pairs = {name: np.where(real, tables[name].ravel().take(cell, mode="clip"), 0.0) for name in PAIR_FEATURES}

    def column(name: str, side: int) -> Batch:
        return np.asarray(getattr(sides[side], name)[index[side]] * signs[side])

    words = {name: (column(name, 0), column(name, 1)) for name in ("stop", "sign", "capital", "length")}
    both = (signs[0], signs[1])
    return Inputs(word_features.first(pairs, both, words), real, both, words)


def read_weights(data: bytes, known: Lexicon | None) -> WordModel:
    """Raises ValueError or KeyError if the file does not fit this version's features."""
    import numpy as np

    document: dict[str, Any] = json.loads(data)
    passes: list[tuple[Network, ...]] = []
    for number, part in enumerate(document["passes"]):
        if part["features"] != list(FEATURES[number]):
            raise ValueError("these weights were trained for other features")
        passes.append(
            tuple(
                Network(tuple((np.array(x["weights"], np.float64), np.array(x["bias"], np.float64)) for x in layers))
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
