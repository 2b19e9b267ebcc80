"""What is in view: of the lines, for everything that acts on them, and of the line links, which are analysed first.

A line is in view when all of it is on the screen; one that is taller than the screen when it fills `ENOUGH` of it. Every
command that changes a line, and every key that moves from one, asks here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from unspin.app.bands import Bands
from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.layer import SIDES, Layer, rows_of_units
from unspin.widgets.rows.scroll import Scroll

if TYPE_CHECKING:
    from unspin.widgets.rows.view import RowsView

ENOUGH = 0.75
"""Part of the screen. More would leave out the ends of a long text, where the last line has empty room below it."""
SHOWN_TOGETHER = 100
"""So many lines at most are brought into view together; more never fit."""


def links_in_view(bands: Bands, scrolled: Scroll) -> list[int]:
    """The line links of the bands on the screen, and of one more screen below; `scrolled` is settled."""
    alignment, out = bands.alignment, dict[int, None]()
    here = [band for band, _ in scrolled.visible()]
    more = range(here[-1] + 1, min(here[-1] + 1 + len(here), len(bands))) if here else range(0)
    for band in (*here, *more):
        row = bands.row(band)
        for article, members, of_line in zip(
            (alignment.a, alignment.b), (row.a, row.b), alignment.link_of_line, strict=True
        ):
            for paragraph in members:
                it = article.paragraphs[paragraph]
                out.update(dict.fromkeys(of_line[it.first_line : it.last_line]))
    return list(out)


def parts_in(layer: Layer, band: int, ref: LineRef) -> list[tuple[float, float]]:
    """Tops and bottoms, in the band, of the pieces of text there that show a part of the line."""
    out = []
    for side in SIDES:
        for placed in layer.placed(band, side):
            units = layer.extent(placed, ref)
            if units is not None and placed.laid is not None:
                out.append(rows_of_units(placed, placed.laid, *units))
    return out


def place_of_line(layer: Layer, ref: LineRef, screen: int) -> tuple[int, float, float]:
    """The band in which the line begins, its top and its bottom there; the bottom of a long line lies beyond the band, and
    no farther from the top than a screen."""
    band, top, bottom = layer.place(ref)
    above, last = layer.height(band), layer.bands_of(ref).stop
    for later in range(band + 1, last):
        parts = parts_in(layer, later, ref) if bottom - top < screen else []
        if not parts:
            break
        bottom = above + max(low for _, low in parts)
        above += layer.height(later)
    return band, top, min(bottom, top + screen)


def is_taller(layer: Layer, ref: LineRef, screen: int) -> bool:
    """Whether the line cannot be seen as a whole."""
    _, top, bottom = place_of_line(layer, ref, screen + 1)
    return bottom - top > screen


def is_in_view(layer: Layer, scrolled: Scroll, ref: LineRef) -> bool:
    bands, screen = layer.bands_of(ref), scrolled.screen
    parts = [
        (band, y + top, y + bottom)
        for band, y in scrolled.visible()
        if band in bands
        for top, bottom in parts_in(layer, band, ref)
    ]
    first, top, bottom = layer.place(ref)
    if not parts:  # a byline, which is one small line and has no parts, or not on the screen at all
        y = scrolled.top(first)
        return not parts_in(layer, first, ref) and y + top >= 0 and y + bottom <= screen
    top, bottom = min(y for _, y, _ in parts), max(y for _, _, y in parts)
    last = max(band for band, _, _ in parts)
    begins, ends = parts[0][0] == first, last + 1 not in bands or not parts_in(layer, last + 1, ref)
    if begins and ends and top >= 0 and bottom <= screen:
        return True
    return min(bottom, screen) - max(top, 0) >= ENOUGH * screen > 0 and is_taller(layer, ref, screen)


class InView:
    """The same for a view and its lines as they are at the moment."""

    def __init__(self, view: RowsView) -> None:
        self._view = view
        self.by_hand = False
        """Whether wheel, scroll bar or ruler moved the text since the cursor was last put on a line."""

    def shows(self, ref: LineRef) -> bool:
        """False also while another page hides the rows."""
        view = self._view
        if view.layer is None or not view.isVisibleTo(view.window()):
            return False
        return is_in_view(view.layer, view.scrolled, ref)

    def show(self, lines: Sequence[LineRef], margin: int | None = None) -> bool:
        """Scroll as little as possible so that these lines are in view; False where they do not fit: then the first is."""
        layer = self._view.layer
        if layer is None:
            return False
        if not all(map(self.shows, lines)):
            screen = self._view.scrolled.screen
            places = [place_of_line(layer, ref, screen) for ref in lines[:SHOWN_TOGETHER]]
            self._view.bring(places, margin)
        return all(map(self.shows, lines))

    def complete(self, ref: LineRef) -> None:
        """The rest of a line that was pointed at, where all of it finds room: the next key acts on it."""
        layer, screen = self._view.layer, self._view.scrolled.screen
        if layer is not None and not self.shows(ref) and not is_taller(layer, ref, screen):
            self.show([ref], 0)

    def first(self, side: Side) -> LineRef | None:
        """The first counted line of a side that is in view; where there is none, the first that begins on the screen; of
        the other side, where this one has nothing here."""
        view, layer = self._view, self._view.layer
        if layer is None:
            return None
        other: Side = "B" if side == "A" else "A"
        for each in (side, other):
            begun = [ref for _, ref in self.begun(each)]
            middle = view.pointing.hit(QPointF(view.side_left(each), view.scrolled.screen / 2), each)
            candidates = [*begun, *([middle.line] if middle is not None and middle.line.side == each else [])]
            seen = next((ref for ref in candidates if is_counted(layer, ref) and self.shows(ref)), None)
            if seen is not None or begun:
                return seen or begun[0]
        return None

    def begun(self, side: Side) -> list[tuple[float, LineRef]]:
        """The counted lines of a side that begin on the screen, from top to bottom, and their tops there."""
        layer, out = self._view.layer, list[tuple[float, LineRef]]()
        if layer is not None:
            screen = self._view.scrolled.screen
            for band, y in self._view.scrolled.visible():
                out += ((y + top, ref) for top, ref in begun_in(layer, band, side) if 0 <= y + top < screen)
        return out


def begun_in(layer: Layer, band: int, side: Side) -> Iterator[tuple[float, LineRef]]:
    """The counted lines of a side that begin in a band, with their tops there."""
    for piece_side in SIDES:
        for placed in layer.placed(band, piece_side):
            for ref, unit in layer.begins(placed):
                if ref.side == side and placed.laid is not None and is_counted(layer, ref):
                    yield placed.top + placed.laid.rows[placed.laid.row_of(unit)].top, ref


def is_counted(layer: Layer, ref: LineRef) -> bool:
    article = layer.alignment.article(ref.side)
    return article.is_counted(article.lines[ref.line])
