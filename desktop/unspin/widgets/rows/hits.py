"""From a point on the screen to what lies there. Coordinates as in `layer`: left edge of the view, top of the band."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.layer import Layer, Placed


@dataclass(frozen=True, slots=True)
class Hit:
    """`point`: nearest code point of the article; `unit`: the same in units of the piece, None beside its text.

    `badge`, `stub` and `pill` say that the point lies on one of these.
    """

    side: Side
    placed: Placed
    line: LineRef
    point: int
    unit: int | None = None
    badge: LineRef | None = None
    stub: LineRef | None = None
    pill: bool = False

    @property
    def point_under(self) -> int:
        """The code point of the letter under the point, where there is one."""
        laid = self.placed.laid
        if laid is None or self.unit is None:
            return self.point
        return self.placed.piece.start + laid.offsets.to_points(self.unit)


def hit(layer: Layer, band: int, at: QPointF, side: Side | None = None) -> Hit | None:
    """None opposite a gap. With `side` the nearest text of that side is meant, wherever the point is."""
    where = side or layer.columns.side_at(at.x())
    pieces = layer.placed(band, where)
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
    point = laid.point_at(x, y)
    unit = laid.unit_under(x, y)
    line = LineRef(piece.side, layer.line_at(piece.side, piece.paragraph, min(point, piece.end - 1)))
    if unit is not None:
        under = piece.start + laid.offsets.to_points(unit)
        line = LineRef(piece.side, layer.line_at(piece.side, piece.paragraph, under))
    badge = next((it.ref for it in layer.badge_places(placed) if it.box.contains(at)), None)
    return Hit(piece.side, placed, badge or line, point, unit, badge, None, pill)
