"""The arrow of a move: from B's place to A's place, in the gutter between the texts.

In: a line that has moved. Out: `places`, where both ends stand, and `route`, everything that is drawn on a screen of some
height. It never covers a text, a number, a tag or a pill: the line keeps right of the pills and ends where one begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPolygonF

from unspin.engine.rows import LineRef
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.layer import Layer
from unspin.widgets.rows.underlines import stroked

Points = Literal["up", "down", "left"]
"""Where a head points."""
BENDS = (72, 56, 40, 28, 18, 10)
"""Heights of the last bend at 100 %, the calmest first; the first one that meets no pill is taken."""
NEAR = 90
"""Pixels between the ends at 100 %: below that one curve leads right through the gutter."""
SHORTEST = 24
"""Pixels to the edge of the screen at 100 %: below that no line is drawn to it."""


@dataclass(frozen=True, slots=True)
class Place:
    """One end: a band, a height in it, and what the end is called. `pill`: the arrow ends at the pill of the band;
    `stub`: it begins at a stub."""

    band: int
    y: float
    name: str
    pill: bool = False
    stub: bool = False


@dataclass(frozen=True)
class Drawn:
    """`shapes` are to be filled; `label` names the end that is out of sight."""

    shapes: tuple[QPainterPath, ...]
    tip: QPointF
    """Of the head."""
    points: Points
    label: str = ""
    box: QRectF | None = None


def places(layer: Layer, ref: LineRef) -> tuple[Place, Place] | None:
    """Where a line that has moved stands in B and in A; None in one column, and where both are the same place."""
    bands, alignment = layer.bands, layer.alignment
    if layer.one_column:
        return None
    row_index = bands.row_of_paragraph(ref.side, layer.line_range(ref).paragraph)
    row = bands.rows[row_index]
    if alignment.paragraph_links[row.link].moved:
        stub = bands.stub_row(row.b[0])
        if stub < 0:
            return None
        home, away = bands.bands_of_row(row_index)[0], bands.bands_of_row(stub)[0]
        placed = layer.placed(away, "B")[0]
        target = Place(home, layer.pill(home).center().y(), f"A{row.a[0] + 1}", pill=True)
        return Place(away, placed.top + placed.height / 2, f"B{row.b[0] + 1}", stub=True), target
    link = alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]
    if link < 0 or not (alignment.line_links[link].a and alignment.line_links[link].b):
        return None
    it = alignment.line_links[link]
    here, there = _of_line(layer, LineRef("B", it.b[0])), _of_line(layer, LineRef("A", it.a[0]))
    return (here, there) if (here.band, here.y) != (there.band, there.y) else None


def _of_line(layer: Layer, ref: LineRef) -> Place:
    """Beside the first visual row of a line; at the pill where that stands in its way."""
    band, top, _ = layer.place(ref)
    y = top + layer.columns.pitch / 2
    pill = layer.pill(band)
    meets = ref.side == "A" and layer.link(band) is not None and pill.top() - 4 <= y <= pill.bottom() + 4
    return Place(band, pill.center().y() if meets else y, f"{ref.side}{layer.line_range(ref).paragraph + 1}", meets)


def in_sight(ends: tuple[Place, Place], top_of: Callable[[int], int], height: int) -> bool:
    """Whether one of the ends is on a screen of this height."""
    return not all(_outside(top_of(end.band) + end.y, height) for end in ends)


def route(
    layer: Layer, ends: tuple[Place, Place], top_of: Callable[[int], int], height: int, pills: Sequence[QRectF]
) -> Drawn | None:
    """What is drawn on a screen of this height, where one end is in sight; None where there is no room.

    `pills`: those on the screen, with the pins before them.
    """
    columns = layer.columns
    here, there = ends
    # Left of the number of a stub; else left of the bar that the current line and its partners have.
    x = columns.number_left("B") - columns.beside(3) - 2 if here.stub else columns.side_left("B") - 3
    start = QPointF(max(x, _lane(columns)), top_of(here.band) + here.y)
    target = top_of(there.band) + there.y
    if _outside(target, height):
        return _leaving(columns, start, target, height, there.name, pills)
    pill = layer.pill(there.band).translated(0, top_of(there.band)) if there.pill else None
    return _arriving(columns, start, target, height, here.name, pill, pills)


def _outside(y: float, height: int) -> bool:
    return not 0 <= y <= height


def _beside_pills(columns: Columns) -> float:
    """Between the widest pill and side B; little in a narrow window."""
    return columns.side_left("B") - columns.pill(0, wide=True).right()


def _lane(columns: Columns) -> float:
    """Where the line runs up or down: between the pills and side B, on whole pixels."""
    return columns.side_left("B") - max(2, round(min(columns.beside(9), _beside_pills(columns) / 2)))


def _meets(columns: Columns, line: QPainterPath, pills: Sequence[QRectF]) -> bool:
    air = min(3.0, _beside_pills(columns) / 2 - 1.5)
    return any(line.intersects(it.adjusted(-air, -air, air, air)) for it in pills)


def _head(columns: Columns, tip: QPointF, points: Points) -> QPainterPath:
    """A filled head with its tip there."""
    long, half = columns.beside(9), columns.beside(10) / 2
    along, across = {
        "up": (QPointF(0, long), QPointF(half, 0)),
        "down": (QPointF(0, -long), QPointF(half, 0)),
        "left": (QPointF(long, 0), QPointF(0, half)),
    }[points]
    path = QPainterPath()
    path.addPolygon(QPolygonF([tip, tip + along + across, tip + along * 0.8, tip + along - across]))
    path.closeSubpath()
    return path


def _leaving(
    columns: Columns, start: QPointF, target: float, height: int, name: str, pills: Sequence[QRectF]
) -> Drawn | None:
    """A's place is out of sight: from B's place to the edge of the screen."""
    up, lane = target < start.y(), _lane(columns)
    tip = QPointF(lane, 3.0 if up else height - 3.0)
    if abs(tip.y() - start.y()) < columns.beside(SHORTEST):
        return None
    line = _from_start(columns, start, up, tip.y())
    line.lineTo(lane, tip.y() + (4 if up else -4))
    points: Points = "up" if up else "down"
    if _meets(columns, stroked(line, 2.0), pills):
        return None
    shapes = (stroked(line, 2.0), _dot(columns, start), _head(columns, tip, points))
    return Drawn(shapes, tip, points, *_label(columns, name, up, height, shapes, pills))


def _arriving(
    columns: Columns,
    start: QPointF,
    target: float,
    height: int,
    name: str,
    pill: QRectF | None,
    pills: Sequence[QRectF],
) -> Drawn | None:
    """A's place can be seen: the head is there, and the line begins at B's place or at the edge of the screen."""
    up, lane = target < start.y(), _lane(columns)
    sign = 1 if up else -1
    if pill is not None:
        tip = QPointF(round(pill.center().x()), pill.bottom() + 2 if up else pill.top() - 2)
        points: Points = "up" if up else "down"
        last = QPointF(0, sign * columns.beside(7))
    else:
        tip = QPointF(columns.card("A")[1] + columns.beside(3), target)
        points, last = "left", QPointF(columns.beside(7), 0)
    cut = _outside(start.y(), height)
    begin = QPointF(lane, height - 3.0 if up else 3.0) if cut else start
    if cut and sign * (begin.y() - tip.y()) < columns.beside(SHORTEST):
        return None
    others = [it for it in pills if pill is None or not it.contains(pill.center())]
    drawings = (stroked(it, 2.0) for it in _lines(columns, begin, tip + last, points, up, cut))
    line = next((it for it in drawings if not _meets(columns, it, others)), None)
    if line is None:
        return None
    end = _chevron(columns, begin, not up) if cut else _dot(columns, start)
    shapes = (line, end, _head(columns, tip, points))
    return Drawn(shapes, tip, points, *(_label(columns, name, not up, height, shapes, pills) if cut else ()))


def _lines(
    columns: Columns, begin: QPointF, end: QPointF, points: Points, up: bool, cut: bool
) -> Iterator[QPainterPath]:
    """From `begin` to the back of the head, the calmest curves first; `cut`: it begins in the lane."""
    sign, lane = 1 if up else -1, _lane(columns)
    far, wide = sign * (begin.y() - end.y()), begin.x() - end.x()
    if points != "left" and far < columns.beside(4):
        return
    if not cut and far < columns.beside(NEAR):
        path = QPainterPath(begin)
        if points == "left":
            path.cubicTo(begin - QPointF(wide * 0.6, 0), end + QPointF(wide * 0.6, 0), end)
        else:
            path.cubicTo(begin - QPointF(wide * 0.7, 0), end + QPointF(0, sign * far * 0.6), end)
        yield path
    for bend in BENDS:
        high = min(columns.beside(bend), far - (0 if cut else columns.beside(10)))
        if high <= 0:
            return
        path = QPainterPath(begin) if cut else _from_start(columns, begin, up, end.y() + sign * high)
        turn = end + QPointF(0, sign * high)
        path.lineTo(lane, turn.y())
        if points == "left":
            path.cubicTo(QPointF(lane, end.y() + sign * high * 0.4), end + QPointF((lane - end.x()) * 0.6, 0), end)
        else:
            path.cubicTo(QPointF(lane, end.y() + sign * high * 0.45), end + QPointF(0, sign * high * 0.55), end)
        yield path


def _from_start(columns: Columns, start: QPointF, up: bool, limit: float) -> QPainterPath:
    """Out of B's place into the lane."""
    lane, sign = _lane(columns), -1 if up else 1
    radius = min(columns.beside(16), abs(limit - start.y()))
    path = QPainterPath(start)
    path.cubicTo(
        start.x() - (start.x() - lane) * 0.6,
        start.y(),
        lane,
        start.y() + sign * radius * 0.4,
        lane,
        start.y() + sign * radius,
    )
    return path


def _dot(columns: Columns, at: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(at, columns.beside(6) / 2, columns.beside(6) / 2)
    return path


def _chevron(columns: Columns, tip: QPointF, up: bool) -> QPainterPath:
    """An open head: the line goes on."""
    wide, high = columns.beside(4), columns.beside(4) * (1 if up else -1)
    path = QPainterPath(tip + QPointF(-wide, high))
    path.lineTo(tip)
    path.lineTo(tip + QPointF(wide, high))
    return stroked(path, 2.0)


def _label(
    columns: Columns, name: str, up: bool, height: int, shapes: Sequence[QPainterPath], pills: Sequence[QRectF]
) -> tuple[str, QRectF | None]:
    """The name of the end beyond the edge and its box beside the line, near the edge; "" where nothing is free there."""
    high, step = columns.beside(18), columns.beside(20) * (1 if up else -1)
    wide = round(QFontMetricsF(columns.small).horizontalAdvance(name)) + columns.beside(12)
    left = _lane(columns) - columns.beside(8) - wide
    for k in range(4 if left >= columns.text_left("A") + columns.text + columns.beside(4) else 0):
        box = QRectF(left, (3 if up else height - 3 - high) + k * step, wide, high)
        room = box.adjusted(-3, -3, 3, 3)
        if not (any(it.intersects(room) for it in pills) or any(it.intersects(room) for it in shapes)):
            return name, box
    return "", None
