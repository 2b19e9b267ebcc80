"""A file of tables that is mapped, not read: a JSON header with the place of each table, then 32-bit little-endian numbers.

The layout of the lexicon's files, as `packaging/build_lexicon.py` writes it. Opening one costs nothing but its header.
"""

from __future__ import annotations

import json
import mmap
import struct
from functools import cached_property
from hashlib import sha256
from pathlib import Path


class MappedTables:
    def __init__(self, path: Path, magic: bytes) -> None:
        """Raises OSError if there is no such file, ValueError if it does not begin with `magic`."""
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._map[: len(magic)] != magic:
            raise ValueError(f"{path} is no table of this program")
        (length,) = struct.unpack_from("<Q", self._map, len(magic))
        start = len(magic) + 8
        self._places: dict[str, list[int]] = json.loads(self._map[start : start + length])
        self._start = start + length

    @cached_property
    def sha256(self) -> str:
        """Of the whole file, hex: what an analysis was made with."""
        return sha256(self._map).hexdigest()

    def size(self, name: str) -> int:
        """Of a table, in bytes."""
        return self._places[name][1]

    def numbers(self, name: str, first: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"<{count}I", self._map, self._start + self._places[name][0] + 4 * first)

    def string(self, name: str, index: int) -> str:
        """Of a table of ASCII strings: `name`_text and its offsets."""
        first, last = self.numbers(f"{name}_text_offsets", index, 2)
        start = self._start + self._places[f"{name}_text"][0]
        return self._map[start + first : start + last].decode("ascii")

    def find(self, name: str, word: str) -> int:
        """Where a word stands in a sorted table of strings: binary search; -1 if it is not there."""
        if not word.isascii():
            return -1
        low, high = 0, self.size(f"{name}_text_offsets") // 4 - 2
        while low <= high:
            middle = (low + high) // 2
            here = self.string(name, middle)
            if here == word:
                return middle
            if here < word:
                low = middle + 1
            else:
                high = middle - 1
        return -1
