"""Heights of many bands in pixels, with the sums that scrolling needs: which band is at y, where does a band begin.

Sums are kept for blocks of 512 bands, so a changed height costs one addition and a look-up a few hundred.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

BLOCK = 512


class Heights:
    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._of = array("l", heights)
        self._blocks = [sum(self._of[k : k + BLOCK]) for k in range(0, len(self._of), BLOCK)]
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._of)

    def __iter__(self) -> Iterator[int]:
        return iter(self._of)

    def __getitem__(self, index: int) -> int:
        return self._of[index]

    def set(self, index: int, height: int) -> int:
        """Returns by how much the band grew."""
        grown = height - self._of[index]
        if grown:
            self._of[index] = height
            self._blocks[index // BLOCK] += grown
            self._tops = None
        return grown

    def total(self) -> int:
        return self._block_tops()[-1]

    def top(self, index: int) -> int:
        """Where the band begins; `len(self)` gives the total."""
        block = index // BLOCK
        return self._block_tops()[block] + sum(self._of[block * BLOCK : index])

    def at(self, y: int) -> tuple[int, int]:
        """The band at y and its top; the first or last one when y lies outside. There must be a band."""
        tops = self._block_tops()
        block = min(max(bisect_right(tops, y) - 1, 0), len(self._blocks) - 1)
        index, top, last = block * BLOCK, tops[block], len(self._of) - 1
        while index < last and top + self._of[index] <= y:
            top += self._of[index]
            index += 1
        return index, top

    def _block_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._blocks)]
        return self._tops
