"""The rows of the inline view: one a paragraph link, in the order of the side that is read.

In: a Comparison and the side. Out: a sequence of `Row`s, each made when it is asked for: what is kept are a few numbers
a paragraph, so that switching over costs little at 100,000 of them. What the other side has alone follows its
predecessor there.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import overload

from unspin.engine.model import Comparison, Side
from unspin.engine.rows import Row


def members(row: Row, side: Side) -> tuple[int, ...]:
    return row.a if side == "A" else row.b


class InlineRows(Sequence[Row]):
    def __init__(self, comparison: Comparison, reading: Side) -> None:
        self._links = links = comparison.paragraph_links
        of_a, of_b = comparison.alignment.link_of_paragraph
        self._link_of: Mapping[Side, array[int]] = {"A": of_a, "B": of_b}
        read, others = (of_a, of_b) if reading == "A" else (of_b, of_a)
        placed = dict.fromkeys(read)
        alone: set[int] = set()
        behind: dict[int, list[int]] = {}
        here = -1
        for index in others:
            if index in placed:
                if not links[index].moved:
                    here = index
            elif index not in alone:
                alone.add(index)
                behind.setdefault(here, []).append(index)
        self.order = array("i", behind.get(-1, ()))
        """The paragraph link of each row."""
        for index in placed:
            self.order.append(index)
            if index in behind:
                self.order.extend(behind[index])
        self._place = array("i", [0]) * len(links)
        for place, index in enumerate(self.order):
            self._place[index] = place

    def __len__(self) -> int:
        return len(self.order)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self[k] for k in range(*index.indices(len(self))))
        number = self.order[index]
        link = self._links[number]
        return Row(link.a, link.b, number)

    def place_of(self, side: Side, paragraph: int) -> int:
        """The index of the row of a paragraph of either side."""
        return self._place[self._link_of[side][paragraph]]

    def of(self, side: Side, paragraph: int) -> Row:
        return self[self.place_of(side, paragraph)]
