"""What the ruler says of each row while what is shared is marked: how much of its text both sides have.

In: differences and the rows. Out: a byte per row. Nothing is looked at before `advance` comes to it; a row takes about a
millisecond, because its words are cut and matched. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from unspin.engine.model import COUNTED_ROLES, Side
from unspin.engine.rows import Row

if TYPE_CHECKING:
    from unspin.app.marks import Differences

SIDES: tuple[Side, Side] = ("A", "B")


class SharedOverview:
    def __init__(self, found: Differences, of: Sequence[Row]) -> None:
        self._found, self._rows = found, of
        self.known = 0
        """Rows 0..known have been looked at."""
        self.at = 0
        """The next one to look at; less than `known` where they are looked at again."""
        self._amounts = bytearray(len(of))

    @property
    def is_done(self) -> bool:
        return self.at == len(self._rows)

    def look_again(self) -> None:
        """There is more to know of the rows."""
        self.at = 0

    def advance(self, rows: int) -> None:
        """Look at so many more rows."""
        for index in range(self.at, min(self.at + rows, len(self._rows))):
            self._amounts[index] = self._amount(self._rows[index])
            self.at = index + 1
        self.known = max(self.known, self.at)

    def amount(self, low: int, high: int) -> float:
        """Of rows low..high the one that has most in common: 0..1 of its text."""
        return max(self._amounts[low:high], default=0) / 255

    def _amount(self, row: Row) -> int:
        from unspin.app.kept import shared_runs  # it cuts words: not needed before the first paint

        length = shared = 0
        if row.is_stub or not (row.a and row.b):
            return 0
        for side, members in zip(SIDES, (row.a, row.b), strict=True):
            for paragraph in members:
                it = self._found.comparison.article(side).paragraphs[paragraph]
                if it.role in COUNTED_ROLES:
                    length += it.end - it.start
                    shared += sum(run.end - run.start for run in shared_runs(self._found.comparison, side, paragraph))
        return max(1, min(255, round(255 * shared / length))) if shared else 0
