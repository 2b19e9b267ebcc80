"""Where Page Down, Page Up, Home and End take the cursor: the view scrolls, the cursor goes along and stays in view.

In: a view and the line to start from. Out: the line to go to, with the view scrolled so that it keeps the height on the
screen that the other one had, as far as the text goes. Lines that are not counted are passed over, as Down does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.in_view import begun_in
from unspin.widgets.rows.layer import Layer

if TYPE_CHECKING:
    from unspin.widgets.rows.view import RowsView

ROWS_KEPT = 2
"""So many visual rows of a page are still on the screen after the next one was turned."""


def turn_page(view: RowsView, start: LineRef, direction: Literal[1, -1]) -> LineRef | None:
    """Scroll by a page; the line to go to is `start` while that still fills the screen, None at the end of its side."""
    layer = view.layer
    if layer is None:
        return None
    bar, scrolled = view.verticalScrollBar(), view.scrolled
    step = direction * max(layer.columns.pitch, scrolled.screen - ROWS_KEPT * layer.columns.pitch)
    value = bar.value()
    bar.setValue(value + step)
    if bar.value() == value:
        last = end_of_side(layer, start.side, direction)
        return None if last == start else last
    band, top, _ = layer.place(start)
    now = scrolled.top(band) + top
    wanted = now + step  # the height it had, and as much more as the text could not be scrolled
    beyond = [(y, ref) for y, ref in view.in_view.begun(start.side) if (y - now) * direction > 0]
    whole = [(y, ref) for y, ref in beyond if view.in_view.shows(ref)]
    if whole:
        return min(whole, key=lambda each: abs(each[0] - wanted))[1]
    if view.in_view.shows(start):
        return start
    if beyond:
        return beyond[0 if direction > 0 else -1][1]
    shown = [band for band, _ in scrolled.visible()]
    return _next_of_side(layer, start.side, shown[-1] + 1 if direction > 0 else shown[0] - 1, direction)


def end_of_side(layer: Layer, side: Side, direction: Literal[1, -1]) -> LineRef | None:
    """The last counted line of a side as it is shown now, or (-1) the first one."""
    return _next_of_side(layer, side, 0 if direction < 0 else len(layer.bands) - 1, -1 if direction > 0 else 1)


def line_near(layer: Layer, side: Side, band: int, fraction: float) -> LineRef | None:
    """The counted line of a side that begins nearest to a place (a part of the height of a band), in a band that has one;
    of the other side where only that has text in this band."""
    other: Side = "B" if side == "A" else "A"
    for each in (side, other):
        begun = list(begun_in(layer, band, each))
        if begun:
            height = fraction * layer.height(band)
            before = [ref for top, ref in begun if top <= height]
            return before[-1] if before else begun[0][1]
    return _next_of_side(layer, side, band, -1) or _next_of_side(layer, side, band, 1)


def _next_of_side(layer: Layer, side: Side, band: int, direction: Literal[1, -1]) -> LineRef | None:
    """The first counted line of a side from this band on, or (-1) back from it."""
    while 0 <= band < len(layer.bands):
        row = layer.bands.row(band)
        if not row.is_stub and (row.a if side == "A" else row.b):
            begun = [ref for _, ref in begun_in(layer, band, side)]
            if begun:
                return begun[0 if direction > 0 else -1]
        band += direction
    return None
