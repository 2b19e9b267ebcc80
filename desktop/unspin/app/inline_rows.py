"""The rows of the inline view: one a paragraph link, in the order of the side that is read.

In: a Comparison and the side. Out: a sequence of `Row`s, each made when it is asked for: what is kept are a few numbers
a paragraph, so that switching over costs little at 100,000 of them. What the other side has alone follows its
predecessor there.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
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
        every = list(dict.fromkeys(read))
        self._placed = placed = dict(zip(every, range(len(every)), strict=True))
        alone: dict[int, int] = {}  # with its first place there
        for at in [k for k, index in enumerate(others) if index not in placed]:
            alone.setdefault(others[at], at)
        behind: dict[int, list[int]] = {}
        here, seen = -1, 0
        for index, at in alone.items():
            before = (k for k in reversed(others[seen:at]) if k in placed and not links[k].moved)
            here, seen = next(before, here), at
            behind.setdefault(here, []).append(index)
        order = behind.pop(-1, [])
        self._cuts = array("l", [0])
        """Where among those that are placed others come between, and how many have by then."""
        self._shifts = array("l", [len(order)])
        self._alone = {link: k for k, link in enumerate(order)}
        for after, link in sorted((placed[link], link) for link in behind):
            order += every[self._cuts[-1] : after + 1]
            self._alone.update(zip(behind[link], range(len(order), len(order) + len(behind[link])), strict=True))
            order += behind[link]
            self._cuts.append(after + 1)
            self._shifts.append(len(order) - after - 1)
        order += every[self._cuts[-1] :]
        self.order = array("i", order)
        """The paragraph link of each row."""

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
        return self.place_of_link(self._link_of[side][paragraph])

    def place_of_link(self, link: int) -> int:
        rank = self._placed.get(link)
        if rank is None:
            return self._alone[link]
        return rank + self._shifts[bisect_right(self._cuts, rank) - 1]

    def of(self, side: Side, paragraph: int) -> Row:
        return self[self.place_of(side, paragraph)]
