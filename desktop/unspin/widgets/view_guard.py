"""Keeps keys from acting on lines that nobody sees: whether a command may change lines, and where a move begins.

In: the rows, and a way to put the cursor on a line. A command that asks for lines out of view is refused once: they are
shown, and the caller says so. It changes nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from unspin.engine.rows import LineRef
from unspin.widgets.rows import RowsView

Answer = Literal["yes", "shown", "too many"]
"""`shown`: they were out of view and are in view now. `too many`: so are as many of them as fit."""


class ViewGuard:
    def __init__(self, rows: RowsView, go_to: Callable[[LineRef], None]) -> None:
        self._rows = rows
        self._go_to = go_to
        self._asked: tuple[str, tuple[LineRef, ...]] | None = None
        """The command that was refused because its lines do not fit; the second time it may act."""

    def permits(self, command: str, lines: Sequence[LineRef], current: LineRef | None = None) -> Answer:
        """Whether a command may change these lines: all of them are in view, or they do not fit together, `current` (by
        default the first) is in view, and it is asked for again without the cursor having been anywhere else.
        """
        in_view = self._rows.in_view
        focus, asked = current or lines[0], (command, tuple(lines))
        again, self._asked = asked == self._asked, None
        if all(map(in_view.shows, lines)) or (again and in_view.shows(focus)):
            return "yes"
        self._go_to(focus)
        if in_view.show([focus, *(ref for ref in lines if ref != focus)]):
            return "shown"
        in_view.show([focus])
        self._asked = asked
        return "too many"

    def forget(self) -> None:
        """The cursor went elsewhere: nothing was asked for any more."""
        self._asked = None

    def first_in_view(self) -> LineRef | None:
        """Where the cursor was scrolled out of view by hand, the line from which keys go on: the first one in view on its
        side. None where they go on from the cursor."""
        rows = self._rows
        cursor, in_view = rows.cursor, rows.in_view
        if cursor is None or not in_view.by_hand or not rows.isVisibleTo(rows.window()) or in_view.shows(cursor):
            return None
        first = in_view.first(cursor.side)
        return first if first != cursor else None
