"""Draws one band. What is drawn depends on the band and the `Look` only, never on where it is on the screen, so that
a scrolled picture equals a fresh one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QTextCharFormat, QTextLayout

from unspin.app import fonts
from unspin.app.language import tr
from unspin.app.marks import Difference, Mark
from unspin.app.theme import Chip, Theme
from unspin.app.words import in_a_list
from unspin.engine.model import Range, Side
from unspin.engine.rows import LineRef
from unspin.said import say
from unspin.widgets.rows.badges import Badge, paint_badge
from unspin.widgets.rows.found import Finds, paint_found
from unspin.widgets.rows.laid import Laid
from unspin.widgets.rows.layer import SIDES, Layer, Placed
from unspin.widgets.rows.outlined import draw_outlines
from unspin.widgets.rows.outlines import line_outline
from unspin.widgets.rows.two_inks import draw_in_two, letters_of
from unspin.widgets.rows.underlines import WAVE, Painted, dots, paint_dots, stroked, underline

NOT_COMPARED = say(" — site furniture, not compared")
NOT_COUNTED = say(" — byline, not counted")
OVER = 1.0
"""Pixels a ground reaches beyond its words. A space is 3.7 wide at 100 %: two marks beside each other stay two, and
their underlines, as long as the words, stand a space apart; that of a lone full stop is a whole wave at least."""


_ORIGIN = QPointF(0, 0)
FAR = 1_000_000


@lru_cache(maxsize=128)
def ink(colour: str) -> QColor:
    """Not to be changed by who gets it."""
    return QColor(colour)


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
    focused: bool = True
    """Whether keys go to the rows: only then the bar of the current line has the colour of the focus."""
    partners: frozenset[LineRef] = frozenset()
    boxed: tuple[Difference, ...] = ()
    """Differences with a focus box round both ends; the last one is under the mouse."""
    selection: tuple[Side, Range] | None = None
    found: Finds | None = None
    lit: frozenset[LineRef] = frozenset()
    """Lines at both ends of the move under the mouse."""
    shared_of: Callable[[Laid], Sequence[tuple[int, int]]] | None = None
    """Instead of the marks: the units of a piece that both texts share."""
    outlined: bool = False
    """Letters as drawings, for a file that is shown where the font is missing."""


def paint_band(
    painter: QPainter, layer: Layer, band: int, top: int, look: Look, part: tuple[int, int] = (-FAR, FAR)
) -> None:
    """`part`: what lies farther than a line of text above or below these heights need not be drawn."""
    painter.save()
    painter.translate(0, top)
    low, high = part[0] - top, part[1] - top
    _paint_link(painter, layer, band, look)
    for side in SIDES:
        for placed in layer.placed(band, side):
            if placed.laid is None:
                _paint_small(painter, layer, placed, look)
            elif placed.top - placed.laid.pitch < high and placed.top + placed.height + placed.laid.pitch > low:
                _paint_text(painter, layer, placed, placed.laid, look, (low - placed.top, high - placed.top))
    painter.restore()


def prepare_band(layer: Layer, band: int, look: Look) -> None:
    """Work out what is drawn for the marks of a band before it comes into view."""
    if look.shared_of is None:
        for side in SIDES:
            for placed in layer.placed(band, side):
                if placed.laid is not None:
                    _painted(placed.laid, look)


def _paint_text(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look, part: tuple[int, int]) -> None:
    painter.save()
    painter.translate(0, placed.top)
    _paint_current(painter, layer, placed, laid, look)
    painter.translate(placed.x, 0)
    _paint_lit(painter, layer, placed, laid, look)
    _paint_moved(painter, layer, placed, laid, look)
    _paint_marks(painter, laid, look)
    strong = paint_found(painter, laid, look.found, look.theme) if look.found is not None else []
    _paint_letters(painter, laid, look, [*_light_ink(strong, look), *_selected(laid, look)], part)
    _paint_strikes(painter, laid, look)
    _paint_boxes(painter, laid, look)
    painter.restore()
    for side, paragraph, top in layer.numbers(placed):
        _paint_number(painter, layer, side, paragraph, top, look, laid.pitch)
    for place in layer.badge_places(placed):
        paint_badge(painter, place.box, look.badge_of(place.ref), look.theme)
        if layer.one_column and place.ref == look.cursor:
            ring = QPainterPath()
            ring.addRoundedRect(place.box.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
            painter.fillPath(stroked(ring, 1.6), ink(look.theme.focus))


def _paint_letters(
    painter: QPainter, laid: Laid, look: Look, inks: list[QTextLayout.FormatRange], part: tuple[int, int]
) -> None:
    """`inks`: where they have a third one, for what is found or selected."""
    if look.outlined:
        draw_outlines(painter, laid.layout, look.theme.ink)
        return
    low, high = part[0] - laid.pitch, part[1] + laid.pitch
    letters = letters_of(laid) if not inks else ()
    if letters:
        draw_in_two(painter, letters, ink(look.theme.ink), ink(look.theme.dim), (low - laid.pitch, high))
    else:
        painter.setPen(ink(look.theme.ink))
        inks = [*_struck(laid, look), *inks]
        # All of it where it has several inks: what Qt cuts them to differs by a shade where the part that is drawn ends.
        clip = QRectF() if inks else QRectF(-FAR, low, 2 * FAR, high - low)
        laid.layout.draw(painter, _ORIGIN, inks, clip)


def _paint_current(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look) -> None:
    """The ground of the current line and its bar; a thinner bar at its partners. Painter at the top of the piece."""
    columns = layer.columns
    seen: set[tuple[int, int]] = set()
    for ref in (look.cursor, *look.partners):
        extent = layer.extent(placed, ref) if ref is not None else None
        if extent is None or extent in seen:
            continue
        seen.add(extent)
        shape = line_outline(layer, placed, laid, *extent)
        if ref == look.cursor:
            painter.fillPath(shape.path, ink(look.theme.current))
            painter.fillPath(stroked(shape.path, 1), ink(look.theme.current_border))
        width = columns.beside(4) if ref == look.cursor else columns.beside(1.5)
        bar = QRectF(shape.bar_x, shape.top, width, shape.bottom - shape.top)
        path = QPainterPath()
        path.addRoundedRect(bar, width / 2, width / 2)
        painter.fillPath(path, ink(look.theme.focus if look.focused else look.theme.faint))


def _paint_lit(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look) -> None:
    if not look.lit:
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for extent in {extent for ref in look.lit if (extent := layer.extent(placed, ref)) is not None}:
        for box in laid.boxes(*extent):
            path.addRoundedRect(box.adjusted(-2, -2, 2, 3), 4, 4)
    painter.fillPath(path, ink(look.theme.kinds["moved"].ground))


def _paint_moved(painter: QPainter, layer: Layer, placed: Placed, laid: Laid, look: Look) -> None:
    if "moved" not in look.shown:
        return
    it = layer.alignment.article(placed.piece.side).paragraphs[placed.piece.paragraph]
    for index in range(it.first_line, it.last_line):
        ref = LineRef(placed.piece.side, index)
        extent = layer.extent(placed, ref) if look.moved(ref) else None
        if extent is not None:
            start, end = extent
            first, last = laid.rows[laid.row_of(start)], laid.rows[laid.row_of(end - 1)]
            edge = QRectF(-layer.columns.scaled(6), first.top + 1, 2, last.top + laid.pitch - 2 - first.top)
            painter.fillRect(edge, ink(look.theme.kinds["moved"].underline))


def _painted(laid: Laid, look: Look) -> list[Painted]:
    key = (look.theme.name if not look.outlined else "outlined", look.shown)
    kept = laid.painted.get(key)
    if kept is None:
        kept = []
        by_chip: dict[Chip, list[Mark]] = {}
        for mark in look.marks_of(laid):
            by_chip.setdefault(mark.chip, []).append(mark)
        height = laid.box_height
        for chip, marks in by_chip.items():
            grounds: list[QRectF] = []
            segments: list[tuple[float, float, float]] = []
            for mark in marks:
                struck = laid.is_struck(mark.start)
                for index, left, right in laid.spans(mark.start, mark.end):
                    y = laid.rows[index].top + laid.box_top
                    if not struck:
                        grounds.append(QRectF(left - OVER, y, right - left + 2 * OVER, height))
                    more = max(0.0, WAVE - (right - left) / 2)
                    segments.append((left - more, right + more, round(y + height) + 0.5))
            shape = look.theme.kinds[chip].shape
            if shape == "dotted" and not look.outlined:
                kept.append(Painted(chip, grounds, None, dots(segments)))
            else:
                kept.append(Painted(chip, grounds, underline(shape, segments)))
        laid.painted[key] = kept
    return kept


def _paint_shared(painter: QPainter, laid: Laid, look: Look) -> None:
    key = ("shared", frozenset[Chip]())
    kept = laid.painted.get(key)
    if kept is None:
        line = QPainterPath()
        grounds = [box for part in look.shared_of(laid) for box in laid.boxes(*part)]
        for box in grounds:
            line.addRect(QRectF(box.left() + 1, round(box.bottom()) - 1, box.width() - 2, 1))
        kept = laid.painted[key] = [Painted("moved", grounds, line)]
    for each in kept:
        _paint_grounds(painter, each, look.theme.shared)
        _paint_line(painter, each, look.theme.dim)


def _paint_grounds(painter: QPainter, painted: Painted, colour: str) -> None:
    """One by one: Qt hands outlines of many boxes out to threads, and waking those takes longer than the work."""
    if painted.grounds:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(colour))
        draw = painter.drawRoundedRect
        for box in painted.grounds:
            draw(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_line(painter: QPainter, painted: Painted, colour: str) -> None:
    if painted.dots:
        paint_dots(painter, painted.dots, colour)
    if painted.line is not None:
        painter.fillPath(painted.line, ink(colour))


def _paint_marks(painter: QPainter, laid: Laid, look: Look) -> None:
    if look.shared_of is not None:
        _paint_shared(painter, laid, look)
        return
    painted = _painted(laid, look)
    for each in painted:
        _paint_grounds(painter, each, look.theme.kinds[each.chip].ground)
    for each in painted:
        _paint_line(painter, each, look.theme.kinds[each.chip].underline)


def _paint_boxes(painter: QPainter, laid: Laid, look: Look) -> None:
    for difference in look.boxed:
        for box in boxes_round(laid, difference):
            path = QPainterPath()
            path.addRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 3.5), 4, 4)
            painter.fillPath(stroked(path, 1.8), ink(look.theme.focus))


def boxes_round(laid: Laid, difference: Difference) -> list[QRectF]:
    """Round both ends of a difference; words of both versions that only a space parts are in one box."""
    every: list[QRectF] = []
    for side in laid.sides:
        phrase = difference.phrase(side)
        for units in laid.parts(side, phrase) if phrase is not None else ():
            every.extend(laid.boxes(*units))
    out: list[QRectF] = []
    for box in sorted(every, key=lambda it: (it.top(), it.left())):
        if out and out[-1].top() == box.top() and box.left() < out[-1].right() + laid.pitch / 5:
            out[-1] = out[-1].united(box)
        else:
            out.append(box)
    return out


def _selected(laid: Laid, look: Look) -> list[QTextLayout.FormatRange]:
    if look.selection is None:
        return []
    letters = QTextCharFormat()
    letters.setBackground(ink(look.theme.selection))
    letters.setForeground(ink(look.theme.on_selection))
    return _formatted(laid.parts(*look.selection), letters)


def _light_ink(strong: list[tuple[int, int]], look: Look) -> list[QTextLayout.FormatRange]:
    """Of the hit on a strong ground."""
    return _formatted(strong, _letters(look.theme.on_selection))


def _struck(laid: Laid, look: Look) -> list[QTextLayout.FormatRange]:
    return _formatted(laid.struck(), _letters(look.theme.dim))


@lru_cache(maxsize=8)
def _letters(colour: str) -> QTextCharFormat:
    it = QTextCharFormat()
    it.setForeground(ink(colour))
    return it


def _paint_strikes(painter: QPainter, laid: Laid, look: Look) -> None:
    """Lines of our own: those of a font differ in place and are not drawn in every format."""
    if not laid.struck():
        return
    key = ("struck", frozenset[Chip]())
    kept = laid.painted.get(key)
    if kept is None:
        line = QPainterPath()
        for units in laid.struck():
            for index, left, right in laid.spans(*units):
                y = round(laid.rows[index].baseline - laid.box_height * 0.24)
                line.addRect(QRectF(left, y, right - left, max(1, round(laid.box_height / 18))))
        kept = laid.painted[key] = [Painted("moved", (), line)]
    for each in kept:
        _paint_line(painter, each, look.theme.dim)


def _formatted(parts: Sequence[tuple[int, int]], letters: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    out: list[QTextLayout.FormatRange] = []
    for start, end in parts:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, letters
        out.append(part)
    return out


def _paint_number(
    painter: QPainter, layer: Layer, side: Side, paragraph: int, top: int, look: Look, pitch: int
) -> None:
    columns = layer.columns
    box = QRectF(columns.number_left(side), top, columns.number, pitch)
    painter.setFont(columns.small)
    painter.setPen(ink(look.theme.dim))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags, str(paragraph + 1))


def _paint_small(painter: QPainter, layer: Layer, placed: Placed, look: Look) -> None:
    """Boilerplate, a byline, or the stub of a moved paragraph: one small elided line."""
    columns, piece = layer.columns, placed.piece
    article = layer.alignment.article(piece.side)
    _paint_number(painter, layer, piece.side, piece.paragraph, placed.top, look, columns.quiet_pitch)
    words = " ".join(article.text[piece.start : min(piece.end, piece.start + 300)].split())
    font = fonts.for_words(columns.font(piece.style), words)
    metrics = QFontMetrics(font)
    end = ""
    if piece.style == "stub":
        text, colour = _stub_text(layer, piece.paragraph, words), look.theme.kinds["moved"].underline
        if LineRef(piece.side, article.paragraphs[piece.paragraph].first_line) in look.lit:
            path = QPainterPath()
            path.addRoundedRect(QRectF(placed.x - 4, placed.top, columns.text + 8, placed.height), 4, 4)
            painter.fillPath(path, ink(look.theme.kinds["moved"].ground))
            colour = look.theme.ink
    else:
        role = article.paragraphs[piece.paragraph].role
        end, colour = tr(NOT_COUNTED if role == "byline" else NOT_COMPARED), look.theme.dim
        text = words
    room = columns.text - metrics.horizontalAdvance(end)
    if room < columns.text / 4:  # no room for both: the words first
        text, end, room = text + end, "", columns.text
    _paint_small_found(painter, placed, look, columns.text)
    painter.setFont(font)
    painter.setPen(ink(colour))
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
        painter.fillPath(path, ink(look.theme.found))
        painter.fillPath(stroked(path, 2 if present else 1), ink(look.theme.found_edge))


def _stub_text(layer: Layer, paragraph: int, words: str) -> str:
    bands = layer.bands
    home, stub = bands.row_of_paragraph("B", paragraph), bands.stub_row(paragraph)
    return tr(
        "{arrow} {moved} moved to {target}, “{words}…”",
        arrow="↑" if home < stub else "↓",
        moved=in_a_list([f"B{k + 1}" for k in bands.rows[stub].b]),
        target=in_a_list([f"A{k + 1}" for k in bands.rows[home].a]),
        words=" ".join(words.split()[:8]),
    )


def _paint_pin(painter: QPainter, pill: QRectF, alone: bool, look: Look) -> None:
    """A map pin before the pill, or where the pill would be: an editor said so."""
    size = pill.height() * 0.62
    tip = QPointF(pill.center().x() if alone else pill.left() - size * 0.55, pill.center().y() + size * 0.62)
    head = QRectF(tip.x() - size * 0.36, tip.y() - size * 1.24, size * 0.72, size * 0.72)
    path = QPainterPath(tip)
    path.cubicTo(
        tip.x() - size * 0.1, tip.y() - size * 0.4, head.left(), tip.y() - size * 0.5, head.left(), head.center().y()
    )
    path.arcTo(head, 180, -180)
    path.cubicTo(head.right(), tip.y() - size * 0.5, tip.x() + size * 0.1, tip.y() - size * 0.4, tip.x(), tip.y())
    path.closeSubpath()
    hole = QPainterPath()
    hole.addEllipse(head.center(), size * 0.13, size * 0.13)
    painter.fillPath(path.subtracted(hole), ink(look.theme.focus))


def _paint_link(painter: QPainter, layer: Layer, band: int, look: Look) -> None:
    link = layer.link(band)
    pinned = layer.bands.is_first(band) and layer.is_pinned(band)
    if link is None:
        if pinned and not layer.bands.is_one_line(band):
            _paint_pin(painter, layer.pill(band), True, look)
        return
    columns, theme = layer.columns, look.theme
    pill = layer.pill(band)
    left = columns.card("A")[1] + columns.beside(4)
    right = columns.side_left("B")
    y = int(pill.center().y()) + 0.5
    painter.fillRect(QRectF(left, y - 0.5, right - left, 1), ink(theme.border))
    moved = link.moved and "moved" in look.shown
    rim = theme.kinds["moved"].underline if moved else theme.border
    # Two fills, not a fill and a stroke: a stroke cut by the edge of the screen differs by a shade from a whole one.
    lit = bool(look.lit) and any(LineRef("A", k) in look.lit for k in layer.first_lines(band, "A"))
    ground = theme.kinds["moved"].ground if moved and lit else theme.surface
    painter.setPen(Qt.PenStyle.NoPen)
    for box, colour in ((pill, rim), (pill.adjusted(1, 1, -1, -1), ground)):
        painter.setBrush(ink(colour))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(columns.small)
    painter.setPen(ink(theme.kinds["moved"].underline if moved else theme.dim))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"{'↕ ' if moved else ''}{round(link.score * 100)}")
    if pinned:
        painter.fillRect(
            pill.translated(-pill.width(), 0).adjusted(pill.width() - pill.height(), 0, 0, 0), ink(theme.page)
        )
        _paint_pin(painter, pill, False, look)
