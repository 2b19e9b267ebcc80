"""Draws one band. What is drawn depends on the band and the `Look` only, never on where it is on the screen, so that
a scrolled picture equals a fresh one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from unspin.app.marks import Difference, Mark
from unspin.app.theme import Chip, Theme
from unspin.engine.model import Range, Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.badges import Badge, paint_badge
from unspin.widgets.rows.found import Finds, paint_found
from unspin.widgets.rows.laid import Laid
from unspin.widgets.rows.layer import SIDES, Layer, Placed
from unspin.widgets.rows.outlines import line_outline
from unspin.widgets.rows.underlines import Painted, stroked, underline

NOT_COMPARED = " — site furniture, not compared"
NOT_COUNTED = " — byline, not counted"


@dataclass(frozen=True)
class Look:
    """Everything besides the texts that decides what the rows look like at this moment."""

    theme: Theme
    shown: frozenset[Chip]
    badge_of: Callable[[LineRef], Badge]
    marks_of: Callable[[Laid], Sequence[Mark]]
    """The marks of a laid-out piece, in its units."""
    moved: Callable[[LineRef], bool]
    cursor: LineRef | None = None
    partners: frozenset[LineRef] = frozenset()
    boxed: tuple[Difference, ...] = ()
    """Differences with a focus box round both ends; the last one is under the mouse."""
    selection: tuple[Side, Range] | None = None
    found: Finds | None = None


def paint_band(painter: QPainter, layer: Layer, band: int, top: int, look: Look) -> None:
    painter.save()
    painter.translate(0, top)
    height = layer.height(band)
    _paint_link(painter, layer, band, look)
    for side in SIDES:
        for placed in layer.placed(band, side):
            if placed.laid is None:
                _paint_small(painter, layer, placed, look)
            else:
                _paint_text(painter, layer, placed, placed.laid, look, height)
    painter.restore()


def _paint_text(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look, band_height: int) -> None:
    painter.save()
    painter.translate(0, placed.top)
    _paint_current(painter, layer, placed, laid, look)
    painter.translate(placed.x, 0)
    _paint_moved(painter, layer, placed, laid, look)
    _paint_marks(painter, laid, look)
    strong = paint_found(painter, laid, look.found, look.theme) if look.found is not None else None
    painter.setPen(QColor(look.theme.ink))
    laid.layout.draw(painter, QPointF(0, 0), [*_light_ink(laid, strong, look), *_selected(laid, look)])
    _paint_boxes(painter, laid, look)
    painter.restore()
    if placed.piece.first:
        _paint_number(painter, layer, placed, look, laid.pitch)
    for place in layer.badge_places(placed):
        paint_badge(painter, place.box, look.badge_of(place.ref), look.theme)


def _paint_current(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look) -> None:
    """The ground of the current line and its bar; a thinner bar at its partners. Painter at the top of the piece."""
    side, columns = placed.piece.side, layer.columns
    for ref in (look.cursor, *look.partners):
        if ref is None or ref.side != side:
            continue
        line = layer.line_range(ref)
        if line.paragraph != placed.piece.paragraph:
            continue
        start, end = laid.units(Range(line.start, line.end))
        if start == end:
            continue
        shape = line_outline(layer, placed, laid, line, start, end)
        if ref == look.cursor:
            painter.fillPath(shape.path, QColor(look.theme.current))
            painter.fillPath(stroked(shape.path, 1), QColor(look.theme.current_border))
        width = columns.scaled(4) if ref == look.cursor else max(1, columns.scaled(1.5))
        bar = QRectF(shape.bar_x, shape.top, width, shape.bottom - shape.top)
        path = QPainterPath()
        path.addRoundedRect(bar, width / 2, width / 2)
        painter.fillPath(path, QColor(look.theme.focus))


def _paint_moved(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look) -> None:
    if "moved" not in look.shown:
        return
    article = layer.alignment.article(placed.piece.side)
    it = article.paragraphs[placed.piece.paragraph]
    for index in range(it.first_line, it.last_line):
        if not look.moved(LineRef(placed.piece.side, index)):
            continue
        start, end = laid.units(Range(article.lines[index].start, article.lines[index].end))
        if start < end:
            first, last = laid.rows[laid.row_of(start)], laid.rows[laid.row_of(end - 1)]
            edge = QRectF(-layer.columns.scaled(6), first.top + 1, 2, last.top + laid.pitch - 2 - first.top)
            painter.fillRect(edge, QColor(look.theme.kinds["moved"].underline))


def _painted(laid: Laid, look: Look) -> list[Painted]:
    key = (look.theme.name, look.shown)
    kept = laid.painted.get(key)
    if kept is None:
        kept = []
        by_chip: dict[Chip, list[Mark]] = {}
        for mark in look.marks_of(laid):
            by_chip.setdefault(mark.chip, []).append(mark)
        for chip, marks in by_chip.items():
            ground = QPainterPath()
            ground.setFillRule(Qt.FillRule.WindingFill)
            segments: list[tuple[float, float, float]] = []
            for mark in marks:
                for index, left, right in laid.spans(mark.start, mark.end):
                    y = laid.rows[index].top + laid.box_top
                    ground.addRoundedRect(QRectF(left - 1.5, y, right - left + 3, laid.box_height), 3, 3)
                    segments.append((left - 1.5, right + 1.5, round(y + laid.box_height) + 0.5))
            kept.append(Painted(chip, ground, underline(look.theme.kinds[chip].shape, segments)))
        laid.painted[key] = kept
    return kept


def _paint_marks(painter: QPainter, laid: Laid, look: Look) -> None:
    painted = _painted(laid, look)
    for each in painted:
        painter.fillPath(each.ground, QColor(look.theme.kinds[each.chip].ground))
    for each in painted:
        painter.fillPath(each.line, QColor(look.theme.kinds[each.chip].underline))


def _paint_boxes(painter: QPainter, laid: Laid, look: Look) -> None:
    for difference in look.boxed:
        phrase = difference.phrase(laid.piece.side)
        if phrase is not None:
            for box in laid.boxes(*laid.units(phrase)):
                path = QPainterPath()
                path.addRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 3.5), 4, 4)
                painter.fillPath(stroked(path, 1.8), QColor(look.theme.focus))


def _selected(laid: Laid, look: Look) -> list[QTextLayout.FormatRange]:
    if look.selection is None or look.selection[0] != laid.piece.side:
        return []
    start, end = laid.units(look.selection[1])
    if start == end:
        return []
    ink = QTextCharFormat()
    ink.setBackground(QColor(look.theme.selection))
    ink.setForeground(QColor(look.theme.on_selection))
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, end - start, ink
    return [part]


def _light_ink(laid: Laid, strong: Range | None, look: Look) -> list[QTextLayout.FormatRange]:
    """Of the hit on a strong ground."""
    if strong is None:
        return []
    ink = QTextCharFormat()
    ink.setForeground(QColor(look.theme.on_selection))
    part = QTextLayout.FormatRange()
    start, end = laid.units(strong)
    part.start, part.length, part.format = start, end - start, ink
    return [part]


def _paint_number(painter: QPainter, layer: Layer, placed: Placed, look: Look, pitch: int) -> None:
    columns = layer.columns
    box = QRectF(columns.side_left(placed.piece.side) + columns.scaled(8), placed.top, columns.number, pitch)
    painter.setFont(columns.small)
    painter.setPen(QColor(look.theme.dim))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags, str(placed.piece.paragraph + 1))


def _paint_small(painter: QPainter, layer: Layer, placed: Placed, look: Look) -> None:
    """Boilerplate, a byline, or the stub of a moved paragraph: one small elided line."""
    columns, piece = layer.columns, placed.piece
    article = layer.alignment.article(piece.side)
    _paint_number(painter, layer, placed, look, columns.quiet_pitch)
    font = columns.font(piece.style)
    metrics = QFontMetrics(font)
    words = " ".join(article.text[piece.start : min(piece.end, piece.start + 300)].split())
    end = ""
    if piece.style == "stub":
        text, colour = _stub_text(layer, piece.paragraph, words), look.theme.kinds["moved"].underline
    else:
        role = article.paragraphs[piece.paragraph].role
        end, colour = (NOT_COUNTED if role == "byline" else NOT_COMPARED), look.theme.dim
        text = words
    room = columns.text - metrics.horizontalAdvance(end)
    _paint_small_found(painter, placed, look, columns.text)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    box = QRectF(placed.x, placed.top, columns.text + columns.scaled(8), placed.height)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + end)


def _paint_small_found(painter: QPainter, placed: Placed, look: Look, width: int) -> None:
    """What is one elided line cannot show where in it the words stand: the line as a whole is boxed."""
    piece = placed.piece
    inside = (
        list(look.found.inside(piece.side, piece.start, piece.end)) if look.found and piece.style == "quiet" else []
    )
    if inside:
        path = QPainterPath()
        path.addRoundedRect(QRectF(placed.x - 4, placed.top, width + 8, placed.height), 3, 3)
        present = look.found is not None and any(look.found.is_present(piece.side, part) for part in inside)
        painter.fillPath(path, QColor(look.theme.found))
        painter.fillPath(stroked(path, 2 if present else 1), QColor(look.theme.found_edge))


def _stub_text(layer: Layer, paragraph: int, words: str) -> str:
    bands = layer.bands
    home, stub = bands.row_of_paragraph("B", paragraph), bands.stub_row(paragraph)
    moved = ", ".join(f"B{k + 1}" for k in bands.rows[stub].b)
    target = ", ".join(f"A{k + 1}" for k in bands.rows[home].a)
    return f"{'↑' if home < stub else '↓'} {moved} moved to {target}, “{' '.join(words.split()[:8])}…”"


def _paint_link(painter: QPainter, layer: Layer, band: int, look: Look) -> None:
    link = layer.link(band)
    if link is None:
        return
    columns, theme = layer.columns, look.theme
    pill = layer.pill(band)
    left = columns.text_left("A") + columns.text + columns.scaled(16)
    right = columns.side_left("B")
    y = int(pill.center().y()) + 0.5
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    moved = link.moved and "moved" in look.shown
    rim = theme.kinds["moved"].underline if moved else theme.border
    # Two fills, not a fill and a stroke: a stroke cut by the edge of the screen differs by a shade from a whole one.
    for box, colour in ((pill, rim), (pill.adjusted(1, 1, -1, -1), theme.surface)):
        path = QPainterPath()
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(path, QColor(colour))
    painter.setFont(columns.small)
    painter.setPen(QColor(theme.kinds["moved"].underline if moved else theme.dim))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"{'↕ ' if moved else ''}{round(link.score * 100)}")
