"""From a point on the screen to what lies there. Coordinates as in `layer`: left edge of the view, top of the band."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.layer import Layer, Placed


@dataclass(frozen=True, slots=True)
class Hit:
    """`point`: nearest code point of the article of `side`; `under`: the one of the letter that lies there, `unit` the
    same in units of the piece, both None beside the text.

    `badge`, `stub` and `pill` say that the point lies on one of these, `edge` that it lies just left of the text, where
    what has moved has its edge.
    """

    side: Side
    placed: Placed
    line: LineRef
    point: int
    under: int | None = None
    unit: int | None = None
    badge: LineRef | None = None
    stub: LineRef | None = None
    pill: bool = False
    edge: bool = False

    @property
    def point_under(self) -> int:
        """The code point of the letter under the point, where there is one."""
        return self.point if self.under is None else self.under


def hit(layer: Layer, band: int, at: QPointF, side: Side | None = None) -> Hit | None:
    """None opposite a gap. With `side` the nearest text of that side is meant, wherever the point is."""
    pieces = layer.pieces_at(band, at.x(), side)
    pill = side is None and layer.link(band) is not None and layer.pill(band).contains(at)
    if pill and not pieces:
        pieces = layer.placed(band, "A")
    if not pieces:
        return None
    placed = next((it for it in pieces if at.y() < it.top + it.height + layer.columns.stack_gap / 2), pieces[-1])
    piece, laid = placed.piece, placed.laid
    stub = layer.stub_target(layer.bands.row(band))
    if laid is None:
        line = LineRef(piece.side, layer.line_at(piece.side, piece.paragraph, piece.start))
        return Hit(piece.side, placed, line, piece.start, stub=stub, pill=pill)
    x, y = at.x() - placed.x, at.y() - placed.top
    unit = laid.unit_under(x, y)
    nearest = laid.nearest_unit(x, y)
    where, point = laid.source(nearest, side)
    line = layer.line_of_point(where, max(0, min(point, laid.covers(where).end - 1)))
    under: int | None = None
    if unit is not None:
        owner, under = laid.source(unit)
        if side is None:
            where, point = owner, laid.source(nearest, owner)[1]
            line = layer.line_of_point(owner, under)
    edge = -layer.columns.scaled(10) <= x < 0 and placed.top <= at.y() < placed.top + placed.height
    badge = next((it.ref for it in layer.badge_places(placed) if it.box.contains(at)), None)
    return Hit(where, placed, badge or line, point, under, unit, badge, None, pill, edge)
