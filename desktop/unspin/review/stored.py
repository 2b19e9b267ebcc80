"""The machine's members of a long analysis as they are stored: compressed, read only when somebody asks for one.

A pair of 30,000 lines has 150 MB of JSON and would take 2 GB as objects; compressed it takes 15. `StoredMembers` reads
like the members (a mapping) and is written to the library as it is. `packed_members` makes it; both are plain functions of
the comparison, so they may run in another process.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from unspin.engine.model import Comparison
from unspin.review import encoding

LEVEL = 1
"""zlib: 150 MB in 1.5 s to a tenth; level 6 takes 5 s and saves another third."""


class StoredMembers(Mapping[str, Any]):
    """`data`: zlib of the JSON, as the library has it."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def _members(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(zlib.decompress(self.data))
        return found

    def __getitem__(self, key: str) -> Any:
        return self._members[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def packed_members(comparison: Comparison, computed_at: str) -> bytes:
    """What `StoredMembers` reads."""
    members = encoding.members(comparison, computed_at=computed_at)
    # ASCII: a lone surrogate can be stored no other way.
    pieces = json.JSONEncoder(separators=(",", ":")).iterencode(members)
    packer = zlib.compressobj(LEVEL)
    out: list[bytes] = []
    waiting: list[str] = []
    for piece in pieces:
        waiting.append(piece)
        if len(waiting) >= 1 << 16:
            out.append(packer.compress("".join(waiting).encode("ascii")))
            waiting.clear()
    out.append(packer.compress("".join(waiting).encode("ascii")))
    return b"".join([*out, packer.flush()])
