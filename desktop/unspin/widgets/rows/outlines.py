"""The shape of one line among its visual rows: what the ground of the current line fills."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from unspin.engine.model import Line
from unspin.widgets.rows.laid import Laid
from unspin.widgets.rows.layer import Layer, Placed

RADIUS = 5
ROOM = 7
"""Pixels around the text at 100 %."""


@dataclass(frozen=True, slots=True)
class LineShape:
    """`path`: x from the left edge of the view, y from the top of the piece, as `top` and `bottom` are."""

    path: QPainterPath
    bar_x: float
    top: float
    bottom: float


def line_outline(layer: Layer, placed: Placed, laid: Laid, line: Line, start: int, end: int) -> LineShape:
    """A card with the gutter for a line that is its paragraph; else only what the line itself covers."""
    columns = layer.columns
    card_left, card_right = columns.card(placed.piece.side)
    first, last = laid.row_of(start), laid.row_of(max(start, end - 1))
    top, bottom = laid.rows[first].top, laid.rows[last].top + laid.pitch
    it = layer.alignment.article(placed.piece.side).paragraphs[line.paragraph]
    path = QPainterPath()
    if it.last_line - it.first_line == 1:
        room = columns.scaled(ROOM)
        box = QRectF(card_left, top - room, card_right - card_left, bottom - top + 2 * room)
        path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        return LineShape(path, card_left, box.top(), box.bottom())
    left_edge, right_edge = placed.x - columns.scaled(6) + 0.5, placed.x + columns.text + columns.scaled(8) + 0.5
    extents = laid.spans(start, end)
    for index in range(first, last + 1):
        left, right = float(left_edge), float(right_edge)
        here = [extent for extent in extents if extent[0] == index]
        begins, ends = index == first and start > laid.rows[first].start, index == last and end < laid.rows[last].end
        if here and (ends if laid.rtl else begins):
            left = placed.x + round(here[0][1]) - 3.5
        if here and (begins if laid.rtl else ends):
            right = placed.x + round(here[-1][2]) + 3.5
        path.addRect(QRectF(left, laid.rows[index].top + 0.5, right - left, laid.pitch))
    return LineShape(path.simplified(), card_left, top, bottom)
