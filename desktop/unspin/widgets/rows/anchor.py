"""The line that keeps its height on the screen when everything else moves: the one that is being read."""

from __future__ import annotations

from dataclasses import dataclass

from unspin.engine.rows import LineRef
from unspin.widgets.rows.layer import Layer
from unspin.widgets.rows.scroll import Scroll


@dataclass(frozen=True, slots=True)
class Held:
    """A line on the screen: its top there in pixels, and whether all of it can be seen."""

    line: LineRef
    top: float
    whole: bool


def held(layer: Layer, scroll: Scroll, line: LineRef) -> Held | None:
    """None where nothing of the line can be seen."""
    band, low, high = layer.place(line)
    top, bottom = scroll.top(band) + low, scroll.top(band) + high
    if bottom <= 0 or top >= scroll.screen:
        return None
    return Held(line, top, top >= 0 and bottom <= scroll.screen)


def anchored(layer: Layer, scroll: Scroll, cursor: LineRef | None, screen: int) -> tuple[LineRef, float] | None:
    """The current line where it can be seen, else the first one on the screen; and its top there, in pixels."""
    if cursor is not None:
        band, top, bottom = layer.place(cursor)
        y = scroll.top(band) + top
        if y + bottom - top > 0 and y < screen:
            return cursor, y
    for band, y in scroll.visible():
        for placed in layer.placed(band, "A") + layer.placed(band, "B"):
            begins = layer.begins(placed)
            if begins and y + placed.top >= 0:
                return begins[0][0], y + layer.place(begins[0][0])[1]
    return (cursor, screen / 3) if cursor is not None else None


def restore(layer: Layer, scroll: Scroll, ref: LineRef, y: float) -> None:
    """Scroll so that the line is at this height again: once to make its surroundings exact, once to go there."""
    for _ in range(2):
        band, top, _ = layer.place(ref)
        scroll.settle(band, round(y - top))
