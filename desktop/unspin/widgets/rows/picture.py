"""One row as a picture of its own: both passages with their marks, numbers and tags, and their sources below.

Always in the light colours and at the same width, whatever the window looks like: it is made for paper and for mail.
A picture is painted by the same functions as the rows on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from unspin.app import fonts
from unspin.app.bands import Bands
from unspin.app.marks import ALL_CHIPS, Differences
from unspin.app.theme import theme
from unspin.engine.model import Side
from unspin.engine.rows import LineRef, Row
from unspin.widgets.rows.badges import Badge
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.laid import LaidPieces
from unspin.widgets.rows.layer import SIDES, Layer
from unspin.widgets.rows.painting import Look, paint_band
from unspin.widgets.rows.piece_marks import PieceMarks

WIDTH = 1120
HIGHEST = 12_000
"""Pixels; a row beyond it would be a picture that neither a mail nor a page can show."""
_HEAD, _GAP, _EDGE = 34, 14, 16
_WRAP = int(Qt.TextFlag.TextWrapAnywhere)


class RowPicture:
    """`sources`: lines to stand below each side."""

    def __init__(
        self,
        differences: Differences,
        row: Row,
        badge_of: Callable[[LineRef], Badge],
        sources: Mapping[Side, Sequence[str]],
    ) -> None:
        alignment = differences.comparison.alignment
        digits = len(str(max(len(alignment.a.paragraphs), len(alignment.b.paragraphs))))
        self._bands = Bands(alignment, (row,))
        self._columns = Columns(WIDTH, 100, digits)
        self._layer = Layer(self._bands, self._columns, LaidPieces())
        self._sources = {side: "\n".join(sources[side]) for side in SIDES}
        marks = PieceMarks(differences)
        self._look = Look(theme("light"), ALL_CHIPS, badge_of, lambda laid: marks.of(laid, ALL_CHIPS), marks.is_moved)
        heights = [self._layer.height(band) for band in range(len(self._bands))]
        self._body = sum(heights)
        self._heights = heights
        foot = max(self._measure(side).height() for side in SIDES)
        self.size = QSize(WIDTH, _HEAD + self._body + 2 * _GAP + foot + _EDGE)

    @property
    def is_too_high(self) -> bool:
        return self.size.height() > HIGHEST

    def paint(self, painter: QPainter, outlined: bool = False) -> None:
        """`outlined`: the articles' letters as drawings, so that the marks stand under their words everywhere."""
        look, columns = self._look.theme, self._columns
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(look.page))
        painter.setFont(fonts.sans(14, QFont.Weight.DemiBold))
        painter.setPen(QColor(look.ink))
        for side in SIDES:
            painter.drawText(QRectF(columns.text_left(side), 0, columns.text, _HEAD), _MIDDLE, side)
        top = _HEAD
        for band, height in enumerate(self._heights):
            paint_band(painter, self._layer, band, top, replace(self._look, outlined=outlined))
            top += height
        top += _GAP
        left, right = columns.text_left("A"), columns.text_left("B") + columns.text
        painter.fillRect(QRectF(left, top, right - left, 1), QColor(look.border))
        painter.setFont(_small())
        painter.setPen(QColor(look.dim))
        for side in SIDES:
            box = QRect(columns.text_left(side), top + _GAP, columns.text, self._measure(side).height())
            painter.drawText(box, _WRAP, self._sources[side])

    def _measure(self, side: Side) -> QRect:
        room = QRect(0, 0, self._columns.text, HIGHEST)
        return QFontMetrics(_small()).boundingRect(room, _WRAP, self._sources[side])


_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _small() -> QFont:
    return fonts.sans(13)


def image(picture: RowPicture, ratio: float = 2.0) -> QImage:
    """`ratio` pixels for each one of the screen."""
    it = QImage(picture.size * ratio, QImage.Format.Format_RGB32)
    it.setDevicePixelRatio(ratio)
    painter = QPainter(it)
    picture.paint(painter)
    painter.end()
    return it


def png(picture: RowPicture) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(picture).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the format
    buffer.close()
    return bytes(data.data())


def svg(picture: RowPicture, title: str, words: str) -> bytes:
    """`words` are its description, for those who cannot see it: the articles' letters are drawings in it."""
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.size)
    generator.setViewBox(QRect(0, 0, picture.size.width(), picture.size.height()))
    generator.setTitle(title)
    generator.setDescription(words)
    painter = QPainter(generator)
    picture.paint(painter, outlined=True)
    painter.end()
    return bytes(data.data())
