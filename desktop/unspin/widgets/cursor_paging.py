"""Page Down, Page Up, Home and End of a review page: the cursor goes along, and where there is no further line it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unspin.app.language import tr
from unspin.engine.rows import LineRef
from unspin.widgets.rows import paging

if TYPE_CHECKING:
    from unspin.review.navigation import Direction
    from unspin.widgets.review_page import ReviewPage


def turn_page(page: ReviewPage, direction: Direction) -> None:
    """About a screen of lines on or back; the first press after scrolling starts at the first line in view."""
    page.viewing.show_rows()
    start = page.judging.guard.first_in_view() or page.judging.cursor
    if start is None:
        go_to_end(page, -1)
        return
    target = paging.turn_page(page.rows, start, direction)
    _arrive(page, target or start, direction, is_end=target is None)


def go_to_end(page: ReviewPage, direction: Direction) -> None:
    """The first (-1) or the last line of the side of the cursor, with what there is before or behind it."""
    page.viewing.show_rows()
    rows, cursor = page.rows, page.judging.cursor
    side = cursor.side if cursor is not None else "A"
    target = paging.end_of_side(rows.layer, side, direction) if rows.layer is not None else None
    if target is None:
        page.said.emit(tr("{side} has no lines", side=side))
        return
    bar = rows.verticalScrollBar()
    bar.setValue(bar.maximum() if direction > 0 else 0)
    _arrive(page, target, direction, is_end=target == cursor)


def _arrive(page: ReviewPage, target: LineRef, direction: Direction, *, is_end: bool) -> None:
    page.rows.set_cursor(target, reveal=False)
    page.rows.in_view.show([target])
    if is_end:
        ends = tr("This is the last line of this side"), tr("This is the first line of this side")
        page.said.emit(ends[0 if direction > 0 else 1])
