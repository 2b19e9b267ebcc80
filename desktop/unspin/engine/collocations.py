"""Which English words follow one another, and how often: what tells a set term from a combination that nobody uses.

A mapped file made by `packaging/build_lexicon.py` from two published frequency lists: 243,000 pairs of neighbours that
were seen 6.4 million times at least, and 82,000 single words. Opening it reads nothing; a word
costs a binary search. Everything works without it: `collocations()` is None then, and no term is called broken.
"""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

from unspin.assets import resource
from unspin.engine.mapped_tables import MappedTables

MAGIC = b"UNSPCOL1"
COUNT_BITS, COUNT_STEP = 12, 0.01
LEAST = 6_400_000
"""The rarest pair in the list: one that is not there is rarer."""
ALL_WORDS = 1.024e12
"""Words of the corpus behind the lists: a trillion; only the scale of the mutual information hangs on it."""
_SPELLINGS = (("or", "our"), ("ize", "ise"), ("izing", "ising"), ("ized", "ised"), ("yze", "yse"), ("er", "re"))
"""American to British: the list of single words has the British forms only."""


class Collocations(MappedTables):
    def __init__(self, path: Path) -> None:
        """Raises OSError if there is no such file, ValueError if it is none of ours."""
        super().__init__(path, MAGIC)

    def has_word(self, word: str) -> bool:
        return self._number(word) >= 0

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - one table lives as long as the program
    def count(self, first: str, second: str) -> float:
        """How often `first second` was seen; 0 where it is not in the list. Lower case, one word each."""
        x, y = self._number(first), self._number(second)
        if x < 0 or y < 0:
            return 0.0
        start, end = self.numbers("follower_offsets", x, 2)
        low, high = start, end
        while low < high:
            middle = (low + high) // 2
            (entry,) = self.numbers("follower_values", middle, 1)
            if entry >> COUNT_BITS < y:
                low = middle + 1
            else:
                high = middle
        if low < end:
            (entry,) = self.numbers("follower_values", low, 1)
            if entry >> COUNT_BITS == y:
                return float(2 ** ((entry & (1 << COUNT_BITS) - 1) * COUNT_STEP))
        return 0.0

    def information(self, first: str, second: str) -> float:
        """Mutual information of the two in bits: how much oftener they meet than by chance. 0 where they do not, or
        where one of them was not counted by itself."""
        seen = self.count(first, second)
        alone = (self._logarithm(first), self._logarithm(second)) if seen else (0.0, 0.0)
        return math.log2(seen * ALL_WORDS) - sum(alone) if all(alone) else 0.0

    def _logarithm(self, word: str) -> float:
        (value,) = self.numbers("counts", self._number(word), 1)
        return value * COUNT_STEP

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - as above
    def _number(self, word: str) -> int:
        """The word's number, that of its British spelling if only that is known, else -1."""
        at = self.find("word", word)
        for american, british in _SPELLINGS if at < 0 else ():
            head, found, tail = word.rpartition(american)
            if found and (at := self.find("word", head + british + tail)) >= 0:
                break
        return at


@lru_cache(maxsize=1)
def collocations() -> Collocations | None:
    """The table that ships with the program; None where it is missing or damaged."""
    try:
        return Collocations(resource("lexicon", "together.bin"))
    except (OSError, ValueError):
        return None
