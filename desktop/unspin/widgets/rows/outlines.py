"""The shape of one line among its visual rows: what the ground of the current line fills."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

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


def line_outline(layer: Layer, placed: Placed, laid: Laid, start: int, end: int) -> LineShape:
    """A card with the gutter for a line that is all of its piece; else only what the line itself covers."""
    columns = layer.columns
    card_left, card_right = columns.card(placed.piece.side)
    first, last = laid.row_of(start), laid.row_of(max(start, end - 1))
    top, bottom = laid.rows[first].top, laid.rows[last].top + laid.pitch
    room = columns.scaled(ROOM)
    path = QPainterPath()
    if start == 0 and end >= laid.offsets.units_length:
        box = QRectF(card_left, top - room, card_right - card_left, bottom - top + 2 * room)
        path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        return LineShape(path, card_left, box.top(), box.bottom())
    extents = laid.spans(start, end)
    shape = QPainterPath()
    for index in range(first, last + 1):
        left, right = float(card_left), float(card_right)
        here = [extent for extent in extents if extent[0] == index]
        begins, ends = index == first and start > laid.rows[first].start, index == last and end < laid.rows[last].end
        if here and (ends if laid.rtl else begins):
            left = placed.x + round(here[0][1]) - 4.0
        if here and (begins if laid.rtl else ends):
            right = placed.x + round(here[-1][2]) + 4.0
        above = room if index == first and start == 0 else 0
        below = room if index == last and end == laid.rows[-1].end else 0
        shape.addRect(QRectF(left, laid.rows[index].top - above, right - left, laid.pitch + above + below))
    path = _rounded(shape.simplified().translated(0.5, 0.5).toFillPolygon(), RADIUS)
    return LineShape(path, card_left, shape.boundingRect().top(), shape.boundingRect().bottom())


def _rounded(polygon: QPolygonF, radius: float) -> QPainterPath:
    """The same closed outline with round corners."""
    corners = polygon.toList()[:-1] if polygon.isClosed() else polygon.toList()
    path = QPainterPath()
    for place, corner in enumerate(corners):
        before, after = corners[place - 1], corners[(place + 1) % len(corners)]
        into, out_of = QLineF(corner, before), QLineF(corner, after)
        into.setLength(min(radius, into.length() / 2))
        out_of.setLength(min(radius, out_of.length() / 2))
        if place:
            path.lineTo(into.p2())
        else:
            path.moveTo(into.p2())
        path.quadTo(corner, out_of.p2())
    path.closeSubpath()
    return path
