"""The evidence for each pair of tokens (i, j) of two passages, as numbers: the input of the word model.

Passages are worked on in batches of shape (passages, tokens of A, tokens of B), padded with zeros. FIRST are the features
of the first pass: the words themselves, their place, and how well their surroundings agree. SECOND adds the same view of
the surroundings over what the first pass found. Every feature is symmetric, or has a mirror image in the list: `mirrored`
gives the order in which the features of the exchanged passages are the same numbers, transposed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from unspin.engine.word_types import PAIR_FEATURES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Batch = NDArray[np.float64]

_AROUND = (
    "before", "after", "before_loose", "after_loose", "both_loose", "window",
    "row_margin", "column_margin", "row_share", "column_share",
    "next_in_row", "last_in_row", "next_in_column", "last_in_column",
)  # fmt: skip
FIRST: tuple[str, ...] = (
    *PAIR_FEATURES, "both_stop", "one_stop", "both_signs", "one_sign", "both_capital", "one_capital",
    "place", "from_start", "from_end", "length", "similarity", *(f"s_{name}" for name in _AROUND),
    "rival_in_row", "rival_in_column", "likes_in_row", "likes_in_column", "both_lonely", "row_lonely", "column_lonely",
)  # fmt: skip
_STEPS = ((1, 2), (2, 1), (-1, -2), (-2, -1), (2, 2), (-2, -2))
SECOND: tuple[str, ...] = (
    "p", *(f"p_{name}" for name in _AROUND), "p_rival_in_row", "p_rival_in_column",
    *(f"p_step_{i}_{j}" for i, j in _STEPS),
    *(f"{name}_{side}" for side in ("rows", "columns") for name in ("off_diagonal", "in_gap", "gap_size", "gap_slant")),
)  # fmt: skip
_MIRROR_WORDS = (("row", "column"), ("rows", "columns"), ("1_2", "2_1"), ("-1_-2", "-2_-1"))

S_WEIGHTS = {
    "exact": 1.0, "canon": 0.97, "number": 0.95, "stem": 0.93, "same_sense": 0.8, "related": 0.6,
    "more_general": 0.55, "sisters": 0.35, "same_class": 0.3,
}  # fmt: skip
"""How alike two words are by the best of their likenesses; spelling counts .9 of itself above .75."""
STOP_WEIGHT, WORD_WEIGHT = 0.15, 0.76
ANCHOR = 0.6
"""Probability from which a mutual best pair divides the passage into gaps."""
REACH = 4
"""Tokens to either side that the window looks at."""


def mirrored(names: Sequence[str]) -> list[int]:
    """For each feature the index of the feature that takes its place when A and B are exchanged."""
    index = {name: k for k, name in enumerate(names)}
    out = []
    for name in names:
        parts = name
        for one, other in _MIRROR_WORDS:
            if name.endswith(one):
                parts = name[: -len(one)] + other
            elif name.endswith(other):
                parts = name[: -len(other)] + one
        out.append(index[parts])
    return out


def first(pairs: dict[str, Batch], signs: tuple[Batch, Batch], words: dict[str, tuple[Batch, Batch]]) -> list[Batch]:
    """The FIRST features, one plane of shape (passages, n, m) each.

    `pairs`: PAIR_FEATURES by name, each (passages, n, m); `words`: "stop", "sign", "capital", "length" of the tokens of
    A (passages, n) and B (passages, m); `signs`: 1 for a real token, 0 for padding, likewise.
    """
    import numpy as np

    real_a, real_b = signs
    real = real_a[:, :, None] * real_b[:, None, :]

    def both(name: str) -> Batch:
        x, y = words[name]
        return x[:, :, None] * y[:, None, :]

    def one(name: str) -> Batch:
        x, y = words[name]
        return np.abs(x[:, :, None] - y[:, None, :])

    spelled = pairs["spelling"]
    s = np.where(spelled > 0.75, 0.9 * spelled, 0.0)
    for name, weight in S_WEIGHTS.items():
        s = np.maximum(s, weight * pairs[name])
    strong = np.maximum(pairs["exact"], np.maximum(0.97 * pairs["canon"], 0.93 * pairs["stem"]))
    n, m = real_a.sum(1)[:, None, None], real_b.sum(1)[:, None, None]
    i, j = np.arange(s.shape[1])[None, :, None], np.arange(s.shape[2])[None, None, :]
    long_a, long_b = words["length"]
    total = long_a[:, :, None] + long_b[:, None, :]
    likes = strong > 0.9
    lonely_a = np.broadcast_to(~likes.any(2, keepdims=True), s.shape).astype(np.float64)
    lonely_b = np.broadcast_to(~likes.any(1, keepdims=True), s.shape).astype(np.float64)
    planes = [
        *(pairs[name] for name in PAIR_FEATURES),
        both("stop"), one("stop"), both("sign"), one("sign"), both("capital"), one("capital"),
        np.abs(i / np.maximum(n - 1, 1) - j / np.maximum(m - 1, 1)),
        np.minimum(np.abs(i - j), 10) / 10,
        np.minimum(np.abs((n - i) - (m - j)), 10) / 10,
        np.abs(long_a[:, :, None] - long_b[:, None, :]) / np.maximum(total, 1),
        s,
        *_around(s, _weights(words, signs)),
        rival(strong, 2), rival(strong, 1),
        np.minimum(likes.sum(2, keepdims=True), 4) / 4 * real, np.minimum(likes.sum(1, keepdims=True), 4) / 4 * real,
        lonely_a * lonely_b, lonely_a, lonely_b,
    ]  # fmt: skip
    return [np.broadcast_to(plane, s.shape) for plane in planes]


def second(p: Batch, signs: tuple[Batch, Batch], words: dict[str, tuple[Batch, Batch]]) -> list[Batch]:
    """The SECOND features, one plane each, from the first pass's probabilities `p`."""
    by_rows = _gaps(p, signs)
    by_columns = [plane.transpose(0, 2, 1) for plane in _gaps(p.transpose(0, 2, 1), signs[::-1])]
    return [
        p, *_around(p, _weights(words, signs)), rival(p, 2), rival(p, 1),
        *(shifted(p, di, dj) for di, dj in _STEPS), *by_rows, *by_columns,
    ]  # fmt: skip


def shifted(m: Batch, di: int, dj: int) -> Batch:
    """out[:, i, j] = m[:, i + di, j + dj], zero outside."""
    import numpy as np

    out = np.zeros_like(m)
    rows, cols = m.shape[1:]
    i0, i1 = max(0, -di), min(rows, rows - di)
    j0, j1 = max(0, -dj), min(cols, cols - dj)
    if i0 < i1 and j0 < j1:
        out[:, i0:i1, j0:j1] = m[:, i0 + di : i1 + di, j0 + dj : j1 + dj]
    return out


def rival(m: Batch, axis: int) -> Batch:
    """The greatest of the others along an axis (2: in the row, 1: in the column)."""
    import numpy as np

    if m.shape[axis] < 2:
        return np.zeros_like(m)
    top = np.partition(m, m.shape[axis] - 2, axis)
    greatest, next_one = np.take(top, [-1], axis), np.take(top, [-2], axis)
    return np.where(m >= greatest - 1e-6, next_one, greatest)


def _weights(words: dict[str, tuple[Batch, Batch]], signs: tuple[Batch, Batch]) -> Batch:
    """How much a pair of tokens says about its surroundings: the geometric mean of the two words' weights."""
    import numpy as np

    a, b = (
        np.where(stop > 0, STOP_WEIGHT, WORD_WEIGHT) * (1 - sign) * real
        for stop, sign, real in zip(words["stop"], words["sign"], signs, strict=True)
    )
    return np.sqrt(a[:, :, None] * b[:, None, :])


def _around(s: Batch, weights: Batch) -> list[Batch]:
    """How well the surroundings agree, by `s`: the planes of _AROUND."""
    import numpy as np

    def loose(sign: int) -> Batch:
        near = [(1, 1, 1.0), (1, 2, 0.8), (2, 1, 0.8), (2, 2, 0.7)]
        out = np.zeros_like(s)
        for di, dj, share in near:
            out = np.maximum(out, share * shifted(s, sign * di, sign * dj))
        return out

    before, after = loose(-1), loose(1)
    weighted = s * weights
    window = np.zeros_like(s)
    for di in range(1, REACH + 1):
        for dj in range(max(1, di - 2), min(REACH, di + 2) + 1):
            share = 1 / (max(di, dj) + abs(di - dj))
            window += share * (shifted(weighted, di, dj) + shifted(weighted, -di, -dj))
    return [
        shifted(s, -1, -1), shifted(s, 1, 1), before, after, before * after, np.minimum(window / 2, 1.5),
        s - rival(s, 2), s - rival(s, 1),
        s / np.maximum(s.sum(2, keepdims=True), 1e-3), s / np.maximum(s.sum(1, keepdims=True), 1e-3),
        shifted(s, 0, 1), shifted(s, 0, -1), shifted(s, 1, 0), shifted(s, -1, 0),
    ]  # fmt: skip


def _gaps(p: Batch, signs: tuple[Batch, Batch]) -> list[Batch]:
    """Where a token stands between the confident pairs before and after its row: the four planes of one direction."""
    import numpy as np

    passages, rows, cols = p.shape
    n = signs[0].sum(1).astype(np.int64)[:, None]
    m = signs[1].sum(1).astype(np.int64)[:, None]
    best = p.argmax(2)
    value = np.take_along_axis(p, best[:, :, None], 2)[:, :, 0]
    mutual = np.take_along_axis(p.argmax(1), best, 1) == np.arange(rows)[None, :]
    anchor = mutual & (value > ANCHOR)
    here = np.arange(rows)[None, :]
    before = np.maximum.accumulate(np.where(anchor, here, -1), 1)
    before = np.concatenate([np.full((passages, 1), -1), before[:, :-1]], 1)
    after = np.where(anchor, here, rows)
    after = np.minimum.accumulate(after[:, ::-1], 1)[:, ::-1]
    after = np.concatenate([after[:, 1:], np.full((passages, 1), rows)], 1)
    low = np.where(before >= 0, np.take_along_axis(best, np.maximum(before, 0), 1), -1)
    high = np.where(after < rows, np.take_along_axis(best, np.minimum(after, rows - 1), 1), m)
    after = np.where(after < rows, after, n)
    j = np.arange(cols)[None, None, :]
    off = np.minimum(np.abs(j - (low + here - before)[:, :, None]), np.abs(j - (high - (after - here))[:, :, None]))
    inside = ((j > low[:, :, None]) & (j < high[:, :, None])).astype(np.float64)
    size = np.minimum(high - low - 1, 12)[:, :, None] / 12 * inside
    slant = np.minimum(np.abs((high - low) - (after - before)), 8)[:, :, None] / 8 * inside
    return [np.minimum(off, 9) / 9, inside, size, slant]
