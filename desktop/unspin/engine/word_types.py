"""What two words have in common by themselves, for all pairs of words of two passages at once.

A type is a word as it is written. Each table is a matrix of shape (types of A, types of B); which words stand where is
`word_features`' business. Words are compared once per pair of articles, however often they occur.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from unspin.engine.folding import fold
from unspin.engine.lexicon import NOTHING, Lexicon, Senses
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon, classes, is_stop, number, stem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

PAIR_FEATURES = (
    "exact", "canon", "stem", "number", "spelling", "prefix", "same_sense", "more_general", "sisters", "related",
    "same_class",
)  # fmt: skip
LEAST_SPELLING = 0.5
"""Edit similarity below this is noise between any two words."""


@dataclass(frozen=True)
class Types:
    """The distinct tokens of one side, with what is known about each; arrays of shape (types,)."""

    words: tuple[str, ...]
    stop: Matrix
    sign: Matrix
    capital: Matrix
    length: Matrix
    senses: tuple[Senses, ...]
    language: str = "en"


@dataclass(frozen=True)
class Members:
    """A set of numbers for each of `count` rows, as two columns."""

    rows: NDArray[np.int64]
    values: NDArray[np.int64]
    count: int


def types(words: Iterable[str], lexicon: Lexicon | None, language: str = "en") -> Types:
    """The lexicon is English: in any other language give None."""
    import numpy as np

    distinct = tuple(dict.fromkeys(words))

    def column(of: Callable[[str], float]) -> Matrix:
        return np.array([of(word) for word in distinct], dtype=np.float64)

    senses = tuple(
        lexicon.about(fold(w)) if lexicon and is_word(w) and not is_stop(w, language) else NOTHING for w in distinct
    )
    return Types(
        distinct,
        column(lambda word: is_stop(word, language)),
        column(lambda word: not is_word(word)),
        column(lambda word: word[:1].isupper()),
        column(lambda word: len(canon(word))),
        senses,
        language,
    )


def pair_tables(a: Types, b: Types) -> dict[str, Matrix]:
    """One matrix per name of PAIR_FEATURES; symmetric: exchanging `a` and `b` transposes it."""
    import numpy as np

    stems: dict[str, int] = {}
    names: dict[str, int] = {}
    own, general, related = ((_senses(a, it), _senses(b, it)) for it in ("own", "general", "related"))
    tables = {
        "exact": _equal(a, b, fold),
        "canon": _equal(a, b, canon),
        "stem": np.maximum(
            _equal(a, b, lambda word: _root(word, a.language)),
            _meet(_named(a, _lemma_stems, stems), _named(b, _lemma_stems, stems)),
        ),
        "number": _equal(a, b, lambda word: number(word, a.language)),
        "spelling": _spelling(a, b),
        "prefix": _prefix(a, b),
        "same_sense": _meet(*own),
        "more_general": np.maximum(_meet(general[0], own[1]), _meet(own[0], general[1])),
        "sisters": _meet(*general),
        "related": np.maximum(_meet(related[0], own[1]), _meet(own[0], related[1])),
        "same_class": _meet(_named(a, _classes, names), _named(b, _classes, names)),
    }
    unlike = 1.0 - tables["exact"]
    for name in ("spelling", "prefix", "same_sense", "more_general", "sisters", "related"):
        tables[name] = tables[name] * unlike
    return tables


def _root(word: str, language: str) -> str:
    return stem(word, language) if is_word(word) else fold(word)


def _senses(it: Types, relation: str) -> Members:
    return _members([getattr(senses, relation) for senses in it.senses])


def _named(it: Types, of: Callable[[Types, int], Iterable[str]], ids: dict[str, int]) -> Members:
    """Sets of words as sets of numbers; `ids` is shared by the two sides."""
    return _members([[ids.setdefault(name, len(ids)) for name in of(it, k)] for k in range(len(it.words))])


def _lemma_stems(it: Types, k: int) -> set[str]:
    word = it.words[k]
    return {stem(lemma) for lemma in it.senses[k].lemmas} | ({_root(word, it.language)} if is_word(word) else set())


def _classes(it: Types, k: int) -> Iterable[str]:
    return classes(it.words[k], it.language)


def _members(sets: Sequence[Collection[int]]) -> Members:
    import numpy as np

    count = np.array([len(it) for it in sets], dtype=np.int64)
    values = np.fromiter(chain.from_iterable(sets), dtype=np.int64, count=int(count.sum()))
    return Members(np.repeat(np.arange(len(sets)), count), values, len(sets))


def _equal(a: Types, b: Types, key: Callable[[str], str | None]) -> Matrix:
    """1 where both have the same key; None equals nothing."""
    import numpy as np

    ids: dict[str, int] = {}

    def column(it: Types, missing: int) -> NDArray[np.int64]:
        keys = (key(word) for word in it.words)
        return np.array([missing if k is None else ids.setdefault(k, len(ids)) for k in keys], dtype=np.int64)

    left, right = column(a, -1), column(b, -2)
    return np.asarray(left[:, None] == right[None, :], np.float64)


def _meet(a: Members, b: Members) -> Matrix:
    """1 where the two sets have a member in common: a join of the two columns."""
    import numpy as np

    out = np.zeros((a.count, b.count))
    order = np.argsort(b.values, kind="stable")
    values = b.values[order]
    low, high = np.searchsorted(values, a.values, "left"), np.searchsorted(values, a.values, "right")
    count = high - low
    rows = np.repeat(a.rows, count)
    # The places low, low + 1, ... of each match, one after the other.
    places = np.arange(len(rows)) + np.repeat(low - np.cumsum(count) + count, count)
    out[rows, b.rows[order][places]] = 1.0
    return out


def _spelling(a: Types, b: Types) -> Matrix:
    """Normalised edit similarity of the plain forms above LEAST_SPELLING, words of three letters and more."""
    from rapidfuzz.distance import Levenshtein

    return _compared(a, b, Levenshtein.normalized_similarity, LEAST_SPELLING)


def _prefix(a: Types, b: Types) -> Matrix:
    """Common beginning, of three letters and more, over the longer length."""
    import numpy as np
    from rapidfuzz.distance import Prefix

    common = _compared(a, b, Prefix.similarity, 3)
    return common / np.maximum(np.maximum(a.length[:, None], b.length[None, :]), 1.0)


def _compared(a: Types, b: Types, scorer: Callable[..., float], cutoff: float) -> Matrix:
    import numpy as np
    from rapidfuzz.process import cdist

    def long(it: Types) -> list[int]:
        return [k for k, word in enumerate(it.words) if is_word(word) and it.length[k] > 2]

    rows, cols = long(a), long(b)
    out = np.zeros((len(a.words), len(b.words)))
    if rows and cols:
        plain: tuple[Sequence[str], Sequence[str]] = (
            [canon(a.words[k]) for k in rows],
            [canon(b.words[k]) for k in cols],
        )
        found = cdist(*plain, scorer=scorer, score_cutoff=cutoff, dtype=np.float64)
        out[np.ix_(rows, cols)] = np.where(found > cutoff if cutoff < 1 else found >= cutoff, np.round(found, 6), 0.0)
    return out
