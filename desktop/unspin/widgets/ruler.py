"""The whole review on a strip beside it: left what differs in each row, or what is shared; right which lines are judged.

In: the rows it stands beside, a comparison and the tag of a line. Out: it scrolls those rows, and a click puts their
cursor on the line there. One QImage, drawn anew only where something became known; a repaint copies it and draws the
viewport. It never takes the focus. Where a pixel stands for many rows the strongest kind shows, and a tag as strongly as
many of their lines have one: gaps stay visible.
"""

from __future__ import annotations

import math
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from unspin.app.bands import Bands
from unspin.app.language import tr
from unspin.app.marks import ALL_CHIPS, Chip, Differences
from unspin.app.overview import Judged, Overview
from unspin.app.theme import Theme, theme
from unspin.engine.rows import LineRef
from unspin.widgets.rows import RowsView

WIDTH = 40
TOP = 8
"""Free pixels above and below the tracks."""
TRACK = 12
LEFT, RIGHT = 7, 23
"""Where the two tracks begin."""
_COLUMNS = ((LEFT, TRACK), (RIGHT, TRACK // 2), (RIGHT + TRACK // 2, TRACK // 2))
"""Left and width of what differs, of A's tags, of B's tags."""
SLICE_MS = 4.0
"""So long the ruler looks at rows before it lets others have the thread: a quarter of a frame at 60 Hz."""
PAUSE_MS = 8
STRETCH_MS = 25
"""After the last change of width or zoom: while a window is being dragged larger the ruler waits."""
MANY = 20_000
"""Rows; from so many on measuring and drawing are turns of the event loop of their own."""
TURN_MS = 8.0
"""So long such a turn of drawing takes; at 100,000 rows there are three or four."""
BLOCKS_UP_TO = 2.0
"""Rows of at least so many pixels (mean) are drawn as blocks with a gap between them; thinner ones pixel by pixel."""
FULL = 0.7
"""A row of which so much is coloured is as dark as can be: the rows of the seed pair lie between 0.23 and 0.7."""


class Ruler(QWidget):
    def __init__(self, rows: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme("light")
        self._shown: frozenset[Chip] = ALL_CHIPS
        self._is_shared = False
        self._tag_of: Callable[[LineRef], str | None] = lambda _: None
        self._overview: Overview | None = None
        self._overviews: list[tuple[Differences, Bands, Overview]] = []
        """Of the ways in which this comparison was stacked so far."""
        self._tops = array("q", [0])
        self._row_tops = array("q", [0])
        self._image = QImage()
        self._coming: QImage | None = None
        """Of a long review, while it is drawn: it takes the place of the other one when all of it is there."""
        self._drawn = 0
        """Rows that are on it."""
        self._grabbed: float | None = None
        self._clicked: float | None = None
        """Where the mouse was pressed, until it is dragged."""
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look_on)
        self._stretched = QTimer(self, singleShot=True, interval=STRETCH_MS)
        self._stretched.timeout.connect(self._measure)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw_on)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Overview of the review"))
        self._say()
        rows.columns_changed.connect(self._stretched.start)
        rows.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        rows.verticalScrollBar().rangeChanged.connect(lambda *_: self.update())

    def set_tag_of(self, tag_of: Callable[[LineRef], str | None]) -> None:
        """Asked for the tag of each line."""
        self._tag_of = tag_of

    def set_shown(self, shown: frozenset[Chip]) -> None:
        self._shown = shown
        self._draw()

    def set_shared(self, shared: bool) -> None:
        """Show at the left what both texts share instead of what differs."""
        self._is_shared = shared
        self._say()
        self._timer.start()
        self._draw()

    def grow(self) -> None:
        """More of the analysis has come."""
        for _, _, overview in self._overviews:
            rows = overview.grow()
            if rows and overview is self._overview:
                self._draw(min(rows), max(rows) + 1)
        if not self.known:
            self._timer.start()

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self._draw()

    def retag(self, lines: Iterable[LineRef]) -> None:
        """The tags of these lines have changed."""
        every = list(lines)
        for found, _, overview in self._overviews:
            if found is not self._rows.differences:
                continue  # the rows have another review already, the ruler hears of it in a moment
            rows = overview.retag(every)
            if rows and overview is self._overview:
                self._draw(min(rows), max(rows) + 1)

    @property
    def is_drawn(self) -> bool:
        """Whether what is known is on the screen, or will be with the next paint."""
        return self._coming is None

    @property
    def known(self) -> bool:
        """Whether every row has been looked at."""
        it = self._overview
        return it is not None and it.is_done and (not self._is_shared or it.shared.is_done)

    def view_box(self) -> QRectF:
        """The part of the strip that is on the screen of the rows."""
        if len(self._tops) < 2:
            return QRectF()
        (first, begin), (last, end) = self._rows.shown_part()
        if last + 1 >= len(self._tops):  # the rows have another comparison already, the ruler hears of it in a moment
            return QRectF()
        top, bottom = self._y(first, begin), self._y(last, end)
        lack = max(0.0, 10 - (bottom - top)) / 2
        return QRectF(2.5, top - lack, WIDTH - 5, bottom - top + 2 * lack)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        painter.fillRect(QRect(0, 0, 1, self.height()), QColor(self._theme.border))
        painter.drawImage(QPointF(0, 0), self._image)
        box = self.view_box()
        if not box.isEmpty() and box.height() < self._tops[-1] * self._scale - 1:  # else all of it is on the screen
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(self._theme.focus)
            ground.setAlphaF(0.16 if self._grabbed is not None or self.underMouse() else 0.1)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(self._theme.focus), 1))
            painter.drawRoundedRect(box, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or len(self._tops) < 2:
            return
        y, box = event.position().y(), self.view_box()
        self._clicked = y
        if box.top() <= y <= box.bottom():
            self._grabbed = y - box.top()
        else:
            self._grabbed = box.height() / 2
            self._scroll_to(y - self._grabbed)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        if self._clicked is not None and abs(y - self._clicked) < QApplication.startDragDistance():
            return  # a hand is never quite still
        self._clicked = None
        if self._grabbed is not None:
            self._scroll_to(event.position().y() - self._grabbed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked, self._grabbed, self._clicked = self._clicked, None, None
        if clicked is not None and len(self._tops) > 1:
            self._rows.go_to_part(*self._part_at(clicked))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._rows.verticalScrollBar(), event)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    # Inside

    @property
    def _scale(self) -> float:
        """Pixels of the strip a pixel of the rows; a text shorter than the strip is not stretched."""
        return min(1.0, (self.height() - 2 * TOP) / max(1.0, self._tops[-1]))

    def _y(self, band: int, fraction: float) -> float:
        top, bottom = self._tops[band], self._tops[band + 1]
        return TOP + (top + fraction * (bottom - top)) * self._scale

    def _scroll_to(self, y: float) -> None:
        """The part on the screen begins at this height of the strip."""
        self._rows.show_part(*self._part_at(y))
        self.update()

    def _part_at(self, y: float) -> tuple[int, float]:
        """The band at this height of the strip, and how much of it lies above, 0..1."""
        at = max(0.0, (y - TOP) / max(1e-9, self._scale))
        band = min(max(0, bisect_right(self._tops, at) - 1), len(self._tops) - 2)
        height = self._tops[band + 1] - self._tops[band]
        return band, min(1.0, (at - self._tops[band]) / height) if height else 0.0

    def _measure(self) -> None:
        """The rows have another width, zoom or order, or there are others."""
        bands, found = self._rows.bands, self._rows.differences
        if bands is None or found is None:
            self._overview, self._overviews, self._tops = None, [], array("q", [0])
            self._row_tops = self._tops
            self._timer.stop()
            self._draw()
            return
        self._tops = array("q", accumulate(self._rows.heights(), initial=0))
        self._overviews = [it for it in self._overviews if it[0] is found]
        self._overview = next((it[2] for it in self._overviews if it[1] is bands), None)
        if self._overview is None:
            self._overview = Overview(found, bands.rows, bands.row_of_paragraph, self._tag_of)
            self._overviews.append((found, bands, self._overview))
        if not self.known:
            self._timer.start()
        count = len(bands.rows)
        if len(bands) == count:
            self._row_tops = self._tops
        else:
            self._row_tops = array("q", [self._tops[bands.bands_of_row(row)[0]] for row in range(count)])
            self._row_tops.append(self._tops[-1])
        self._draw()

    def _look_on(self) -> None:
        if self._overview is None or self.known:
            self._timer.stop()
            return
        it, end = self._overview, time.perf_counter() + SLICE_MS / 1000
        begun = it.at
        while time.perf_counter() < end and not it.is_done:
            it.advance(16)
        self._draw(begun, it.at)
        if self._is_shared:
            begun = it.shared.at
            while time.perf_counter() < end and not it.shared.is_done:
                it.shared.advance(1)
            self._draw(begun, it.shared.at)

    def _draw(self, low: int = 0, high: int | None = None) -> None:
        """Rows low..high on the image; all of them by default, of a long review in the next turns."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(WIDTH * ratio), max(1, round(self.height() * ratio)))
        if high is not None and self._coming is not None:
            self._draw_rows(self._coming, low, min(high, self._drawn))
        if high is not None and (self._coming is not None or self._image.size() == size):
            if self._image.size() == size:
                self._draw_rows(self._image, low, high)
            self.update()
            return
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        count = len(self._row_tops) - 1
        if count < MANY:
            self._coming, self._image = None, image
            self._drawing.stop()
            self._draw_rows(image, 0, count)
            self.update()
        else:
            self._coming, self._drawn = image, 0
            self._drawing.start()

    def _draw_on(self) -> None:
        if self._coming is None:
            return
        count, end = len(self._row_tops) - 1, time.perf_counter() + TURN_MS / 1000
        while self._drawn < count:
            stop = min(count, self._drawn + MANY // 8)
            self._draw_rows(self._coming, self._drawn, stop)
            self._drawn = stop
            if time.perf_counter() > end:
                break
        if self._drawn < count:
            self._drawing.start()
        else:
            self._coming, self._image = None, self._coming
            self.update()

    def _draw_rows(self, image: QImage, low: int, high: int) -> None:
        if self._overview is None or len(self._overview) != len(self._row_tops) - 1 or low >= high:
            return
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        if self._row_tops[-1] * self._scale >= BLOCKS_UP_TO * len(self._overview):
            for row in range(low, high):
                top, bottom = (TOP + self._row_tops[k] * self._scale for k in (row, row + 1))
                box = QRectF(0, round(top), 1, max(1, round(bottom) - round(top) - 2))
                for (left, width), colour in zip(_COLUMNS, self._colours(row, row + 1), strict=True):
                    painter.fillRect(QRectF(left, box.top(), width, box.height()), QColor.fromRgba(colour))
        else:
            self._draw_pixels(painter, low, high)
        painter.end()

    def _draw_pixels(self, painter: QPainter, low: int, high: int) -> None:
        """Many rows a pixel: a strip of one pixel a column, stretched to the width of the tracks."""
        tops, scale = self._row_tops, self._scale
        first = int(TOP + tops[low] * scale)  # the pixels that the rows are part of, be it with a few of others
        last = max(first + 1, min(math.ceil(TOP + tops[high] * scale), round(TOP + tops[-1] * scale)))
        count = len(tops) - 1
        strip = array("I")
        below = bisect_right(tops, (first - TOP) / scale) - 1
        for y in range(first, last):
            here = min(max(0, below), count - 1)
            below = bisect_right(tops, (y + 1 - TOP) / scale) - 1
            strip.extend(self._colours(here, max(here + 1, below)))
        columns = len(_COLUMNS)
        image = QImage(strip.tobytes(), columns, last - first, 4 * columns, QImage.Format.Format_ARGB32)
        for k, (left, width) in enumerate(_COLUMNS):
            painter.drawImage(QRectF(left, first, width, last - first), image, QRectF(k, 0, 1, last - first))

    def _colours(self, low: int, high: int) -> tuple[int, int, int]:
        """For rows low..high: what differs, A's tags, B's tags; 0 is nothing."""
        overview = self._overview
        assert overview is not None
        if low >= overview.known:
            return self._grey, 0, 0
        instead = self._instead(overview, low, high)
        reworded = overview.reworded(low, high, self._shown) if instead is None else None
        left = instead or 0
        if reworded is not None:
            dark = 0.2 + 0.8 * min(1.0, reworded.amount / FULL)
            left = _faded(self._theme.kinds[reworded.chip].underline, round(dark, 2))
        a, b = overview.judged("A", low, high), overview.judged("B", low, high)
        return left, 0 if a is None else self._of_tag(a), 0 if b is None else self._of_tag(b)

    def _of_tag(self, it: Judged) -> int:
        return _faded(self._theme.tags[it.tag].fill, round(0.35 + 0.65 * it.share, 2))

    @property
    def _grey(self) -> int:
        return _faded(self._theme.faint, 0.45)

    def _instead(self, overview: Overview, low: int, high: int) -> int | None:
        """The colour at the left where it is not that of a difference."""
        if overview.is_awaited(low, high) or (self._is_shared and low >= overview.shared.known):
            return self._grey
        if not self._is_shared:
            return None
        amount = overview.shared.amount(low, high)
        return _faded(_strong(self._theme.shared), round(0.15 + 0.85 * amount, 2)) if amount else 0

    def _say(self) -> None:
        if self._is_shared:
            self.setAccessibleDescription(
                tr("Left what is shared, right what is tagged; the part on the screen can be dragged.")
            )
            self.setToolTip(
                tr(
                    "Left what is shared: darker is more, grey is not analysed yet. Right what is tagged. "
                    "Click or drag to go there (F9 hides it)"
                )
            )
        else:
            self.setAccessibleDescription(
                tr("Left what differs, right what is tagged; the part on the screen can be dragged.")
            )
            self.setToolTip(
                tr(
                    "Left what differs: darker is more, grey is not analysed yet. Right what is tagged. "
                    "Click or drag to go there (F9 hides it)"
                )
            )


@cache
def _strong(ground: str) -> str:
    """A ground lies behind words; on a strip its hue needs more of itself."""
    return QColor.fromHslF(max(0.0, QColor(ground).hslHueF()), 0.4, 0.45).name()


@cache
def _faded(colour: str, alpha: float) -> int:
    it = QColor(colour)
    it.setAlphaF(alpha)
    return it.rgba()
