"""The rows on the screen: one scroll area that lays out and paints only what can be seen.

It shows a comparison, a cursor on one line, and what the mouse points at; it decides nothing about lines. What happened
goes up as signals. Heights are estimated until a band comes into view; the first visible band keeps its pixel while
estimates become exact, so nothing jumps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from operator import attrgetter

from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from unspin.app.marks import ALL_CHIPS, Chip, Difference, Differences
from unspin.app.theme import Theme, theme
from unspin.engine.model import Comparison, Range, Side
from unspin.engine.rows import LineRef, rows
from unspin.widgets.rows.badges import Badge
from unspin.widgets.rows.bands import Bands
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.found import Finds
from unspin.widgets.rows.hits import Hit, hit
from unspin.widgets.rows.laid import LaidPieces
from unspin.widgets.rows.layer import Layer
from unspin.widgets.rows.painting import Look, paint_band
from unspin.widgets.rows.piece_marks import PieceMarks
from unspin.widgets.rows.scroll import Scroll
from unspin.widgets.rows.selection import Selection, selected_text, word_at


def _open(_: LineRef) -> Badge:
    return Badge()


class RowsView(QAbstractScrollArea):
    """See view.md. Lines are `LineRef`s, differences are indices in reading order (`app.marks`)."""

    line_activated = Signal(str, int)
    """Side and line: the cursor went there, by mouse or by `set_cursor`."""
    badge_clicked = Signal(str, int)
    difference_activated = Signal(int)
    """A mark was clicked, or `show_difference` went there."""
    files_dropped = Signal(list)
    """Paths as strings."""
    zoom_requested = Signal(int)
    """+1 or -1."""
    comparison_shown = Signal(object)
    """Another Comparison, or None; marks of the find bar are gone."""
    columns_changed = Signal()
    """`side_left` gives other values than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme("light")
        self._percent = 100
        self._shown: frozenset[Chip] = ALL_CHIPS
        self._badge_of: Callable[[LineRef], Badge] = _open
        self._cursor: LineRef | None = None
        self._difference: int | None = None
        self._hovered: int | None = None
        self._selection: Selection | None = None
        self._found: Finds | None = None
        self._pressed: Hit | None = None
        self._dragged = False
        self._differences: Differences | None = None
        self._bands: Bands | None = None
        self._marks: PieceMarks | None = None
        self._laid = LaidPieces()
        self._layer: Layer | None = None
        self._scroll = Scroll(self.verticalScrollBar())
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare_next)
        self._drag = QTimer(self, interval=40)
        self._drag.timeout.connect(self._scroll_while_dragging)
        self._drag_to = QPointF()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Articles side by side")
        self.setAccessibleDescription("Each row holds the paragraphs that correspond; the current line is announced.")

    # What it shows

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show this pair; None shows an empty page. Place and cursor stay where the texts are the same as before."""
        before = self._bands.alignment if self._bands is not None else None
        same = False
        if before is not None and comparison is not None:
            same = before.a.text == comparison.a.text and before.b.text == comparison.b.text
        self._laid.forget_all()
        self._selection = self._pressed = self._difference = self._hovered = self._found = None
        self._differences = self._bands = self._marks = self._layer = None
        if comparison is not None:
            every = rows(comparison.alignment)
            self._bands = Bands(comparison.alignment, every)
            self._differences = Differences(comparison, every)
            self._marks = PieceMarks(self._differences)
        if not same:
            self._cursor = None
            self._scroll.forget()
        self._relayout()
        self.comparison_shown.emit(comparison)

    @property
    def differences(self) -> Differences | None:
        return self._differences

    def set_badge_of(self, badge_of: Callable[[LineRef], Badge]) -> None:
        """Asked for the badge of a line whenever the line is painted."""
        self._badge_of = badge_of
        self.viewport().update()

    def set_shown(self, shown: Iterable[Chip]) -> None:
        self._shown = frozenset(shown)
        self._laid.forget_marks()
        self._hovered = None
        self.viewport().update()

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self._laid.forget_all()
            self._relayout()

    def side_left(self, side: Side) -> int:
        """Where the text column of a side begins in the viewport, for what stands above the rows."""
        return self._columns().text_left(side)

    # The cursor

    @property
    def cursor(self) -> LineRef | None:  # type: ignore[override]  # the rows know one cursor; the mouse has Qt's
        return self._cursor

    def set_cursor(self, ref: LineRef, *, reveal: bool = True) -> None:
        """Put the cursor on a line; with `reveal` the line and, where there is room, its partners come into view."""
        if self._layer is None:
            return
        before, self._cursor = self._cursor, ref
        if ref != before and self._difference is not None:
            self._difference = None
            self.viewport().update()
        self.refresh(line for line in (before, ref) if line is not None)
        if reveal:
            places = [self._layer.place(each) for each in (ref, *self._layer.partners(ref))]
            self._bring(places)
        if ref != before:
            self.line_activated.emit(ref.side, ref.line)

    def refresh(self, lines: Iterable[LineRef]) -> None:
        """Paint these lines and their partners again, after what belongs to them has changed."""
        if self._layer is None:
            return
        self._scroll.ensure()
        for ref in lines:
            for each in (ref, *self._layer.partners(ref)):
                self._update_line(each)

    def show_difference(self, index: int) -> None:
        """Bring both ends of a difference fully into view, box them, and put the cursor on its line."""
        found = self._differences
        if found is None or self._layer is None:
            return
        difference = found[index]
        refs = [ref for ref in found.lines(difference) if ref is not None]
        if not refs:
            return
        stays = self._cursor is not None and self._cursor.side in [ref.side for ref in refs]
        own = [ref for ref in refs if difference.phrase(ref.side) is not None] or refs
        target = next((ref for ref in own if stays and self._cursor and ref.side == self._cursor.side), own[0])
        self.set_cursor(target, reveal=False)
        self._difference = index
        self._bring(
            [self._layer.place(ref, difference.phrase(ref.side)) for ref in sorted(refs, key=lambda it: it != target)]
        )
        self.viewport().update()
        self.difference_activated.emit(index)

    def hide_difference(self) -> None:
        """Take the boxes away again."""
        self._difference = None
        self.viewport().update()

    def set_found(self, found: Finds | None) -> None:
        """Box these hits; the present one comes into view, and the cursor goes to its line."""
        self._found = found
        self.viewport().update()
        if found is None or found.present is None or self._layer is None:
            return
        side, part = found.present.side, found.present.part
        paragraphs, lines = self._layer.alignment.article(side).paragraphs, self._layer.alignment.article(side).lines
        paragraph = max(0, bisect_right(paragraphs, part.start, key=attrgetter("start")) - 1)
        if lines:
            ref = LineRef(side, self._layer.line_at(side, paragraph, part.start))
            self.set_cursor(ref, reveal=False)
            line = self._layer.line_range(ref)
            self._bring([self._layer.place(ref, Range(max(part.start, line.start), max(part.end, line.start + 1)))])

    def selected_text(self) -> str:
        """The selected part of one article; "" without a selection."""
        if self._selection is None or self._bands is None:
            return ""
        return selected_text(self._bands.alignment.article(self._selection.side), self._selection.range)

    # For who reads it aloud (`accessible`)

    @property
    def bands(self) -> Bands | None:
        return self._bands

    @property
    def layer(self) -> Layer | None:
        return self._layer

    @property
    def scrolled(self) -> Scroll:
        """Settled: tops and heights may be asked."""
        self._scroll.ensure()
        return self._scroll

    def badge_of(self, ref: LineRef) -> Badge:
        return self._badge_of(ref)

    def line_under(self, at: QPointF) -> LineRef | None:
        """The line at a point of the viewport."""
        it = self._hit(at)
        return it.line if it is not None else None

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width() and self._layer is not None:
            self._scroll.resize(self.viewport().height())
            self.viewport().update()
        else:
            self._laid.forget_all()
            self._relayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._scroll.busy:
            return
        shift = self._scroll.moved_to(self.verticalScrollBar().value())
        whole_pixels = self.devicePixelRatioF() == int(self.devicePixelRatioF())
        if shift is None or not whole_pixels:
            self.viewport().update()
        elif shift:
            self.viewport().scroll(0, shift)
        self._idle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        exposed = event.rect()
        painter.fillRect(exposed, QColor(self._theme.page))
        if self._layer is not None:
            self._scroll.ensure()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = self._look()
            room = self._layer.columns.scaled(10)
            for band, top in self._scroll.visible():
                if top - room <= exposed.bottom() and top + self._scroll.height(band) + room >= exposed.top():
                    paint_band(painter, self._layer, band, top, look)
            self._idle.start()
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height() - 2 * self._columns().pitch
        steps = {
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() in steps and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            bar.setValue(steps[Qt.Key(event.key())])
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        it = self._hit(event.position())
        self._pressed, self._dragged = it, False
        if self._selection is not None:
            self._selection = None
            self.viewport().update()
        if it is not None and not (it.badge or it.stub or it.pill):
            self._selection = Selection(it.side, it.point, it.point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            self._drag_to = event.position()
            self._extend_selection()
            if not self._drag.isActive():
                self._drag.start()
        else:
            self._hover(self._hit(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        it = self._hit(event.position())
        if it is None or it.unit is None or self._bands is None or event.button() != Qt.MouseButton.LeftButton:
            return
        word = word_at(self._bands.alignment.article(it.side).text, it.point_under)
        self._selection, self._dragged = Selection(it.side, word.start, word.end), True
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        it, self._pressed = self._pressed, None
        self._drag.stop()
        if self._dragged:
            return
        self._selection = None
        if it is not None:
            self._click(it)

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    # Inside

    def _columns(self) -> Columns:
        if self._layer is not None:
            return self._layer.columns
        return Columns(self.viewport().width(), self._percent, 2)

    def _relayout(self) -> None:
        """Width, zoom or texts are new."""
        if self._bands is not None:
            alignment = self._bands.alignment
            digits = len(str(max(len(alignment.a.paragraphs), len(alignment.b.paragraphs))))
            columns = Columns(self.viewport().width(), self._percent, digits)
            self._layer = Layer(self._bands, columns, self._laid)
            self.verticalScrollBar().setSingleStep(columns.pitch)
            self._scroll.rebuild(self._layer, self.viewport().height())
        self.viewport().update()
        self.columns_changed.emit()

    def _look(self) -> Look:
        marks, found = self._marks, self._differences
        assert marks is not None
        assert found is not None
        wanted = dict.fromkeys(index for index in (self._difference, self._hovered) if index is not None)
        boxed: tuple[Difference, ...] = tuple(found[index] for index in wanted)
        return Look(
            theme=self._theme,
            shown=self._shown,
            badge_of=self._badge_of,
            marks_of=lambda laid: marks.of(laid, self._shown),
            moved=marks.is_moved,
            cursor=self._cursor,
            partners=frozenset(self._layer.partners(self._cursor)) if self._layer and self._cursor else frozenset(),
            boxed=boxed,
            selection=(self._selection.side, self._selection.range) if self._selection else None,
            found=self._found,
        )

    def _bring(self, places: list[tuple[int, float, float]]) -> None:
        before = self.verticalScrollBar().value()
        self._scroll.bring(places, min(3 * self._columns().pitch, self.viewport().height() // 5))
        if self.verticalScrollBar().value() != before:
            self.viewport().update()

    def _update_line(self, ref: LineRef) -> None:
        if self._layer is None or self._bands is None:
            return
        line = self._layer.line_range(ref)
        room = self._layer.columns.scaled(10)
        for band in self._bands.bands_of_row(self._bands.row_of_paragraph(ref.side, line.paragraph)):
            top, height = self._scroll.top(band), self._scroll.height(band)
            if top < self.viewport().height() and top + height > 0:
                self.viewport().update(QRect(0, top - room, self.viewport().width(), height + 2 * room))

    def _hit(self, at: QPointF, side: Side | None = None) -> Hit | None:
        if self._layer is None:
            return None
        self._scroll.ensure()
        found = self._scroll.band_at(at.y())
        if found is None:
            return None
        band, top = found
        return hit(self._layer, band, at - QPointF(0, top), side)

    def _difference_under(self, it: Hit | None) -> int | None:
        if it is None or it.unit is None or it.placed.laid is None or self._marks is None:
            return None
        marks = self._marks.of(it.placed.laid, self._shown)
        return next((mark.difference for mark in marks if mark.start <= it.unit < mark.end), None)

    def _hover(self, it: Hit | None) -> None:
        index = self._difference_under(it)
        hand = it is not None and (it.badge or it.stub or it.pill or index is not None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if index != self._hovered:
            self._hovered = index
            self.viewport().update()

    def _extend_selection(self) -> None:
        if self._selection is None:
            return
        it = self._hit(self._drag_to, self._selection.side)
        if it is not None and it.point != self._selection.head:
            self._dragged = self._dragged or it.point != self._selection.anchor
            self._selection = Selection(self._selection.side, self._selection.anchor, it.point)
            self.viewport().update()

    def _scroll_while_dragging(self) -> None:
        beyond = min(self._drag_to.y(), 0) + max(self._drag_to.y() - self.viewport().height(), 0)
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + max(-60, min(60, round(beyond))))
            self._extend_selection()

    def _click(self, it: Hit) -> None:
        if it.badge is not None:
            self.set_cursor(it.badge, reveal=False)
            self.badge_clicked.emit(it.badge.side, it.badge.line)
        elif it.stub is not None:
            self.set_cursor(it.stub)
        elif it.pill:
            self._bring_partner(it)
        elif it.placed.laid is not None:
            self.set_cursor(it.line, reveal=False)
            index = self._difference_under(it)
            if index is not None:
                self._difference = index
                self.viewport().update()
                self.difference_activated.emit(index)

    def _bring_partner(self, it: Hit) -> None:
        """From the current line to its partner where it stands in this row, else to the row's first line."""
        assert self._layer is not None
        partners = self._layer.partners(self._cursor) if self._cursor is not None else ()
        self.set_cursor(partners[0] if partners else it.line)

    def _prepare_next(self) -> None:
        if self._scroll.prepare():
            self._idle.start()
