"""The rows on the screen: one scroll area that lays out and paints only what can be seen.

It shows a comparison, a cursor on one line, and what the mouse points at; it decides nothing about lines. What happened
goes up as signals. Heights are estimated until a band comes into view; the first visible band keeps its pixel while
estimates become exact, so nothing jumps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from unspin.app.bands import Bands
from unspin.app.language import tr
from unspin.app.marks import ALL_CHIPS, Chip, Difference, Differences, Mark
from unspin.app.theme import Theme, theme
from unspin.engine.model import Comparison, Range, Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.anchor import Held, anchored, held, restore
from unspin.widgets.rows.badges import Badge
from unspin.widgets.rows.columns import CHARACTERS, Columns
from unspin.widgets.rows.ends import Ends, ends_of
from unspin.widgets.rows.found import Finds
from unspin.widgets.rows.in_view import InView, is_taller, links_in_view, place_of_line
from unspin.widgets.rows.laid import Laid, LaidPieces
from unspin.widgets.rows.layer import Layer
from unspin.widgets.rows.move_arrow import MoveArrow
from unspin.widgets.rows.moves import ends_of_move
from unspin.widgets.rows.paging import line_near
from unspin.widgets.rows.painting import Look, paint_band, prepare_band
from unspin.widgets.rows.piece_marks import PieceMarks
from unspin.widgets.rows.pointing import Pointing
from unspin.widgets.rows.scroll import Scroll
from unspin.widgets.rows.selection import selected_text
from unspin.widgets.rows.stack import Stack


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
    menu_wanted = Signal(QPoint)
    """At this point of the screen, for the current line."""
    columns_changed = Signal()
    """`side_left` gives other values than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme("light")
        self._percent = 100
        self._characters = CHARACTERS
        self._shown: frozenset[Chip] = ALL_CHIPS
        self._reading: Side | None = None
        self._shared = False
        self._badge_of: Callable[[LineRef], Badge] = _open
        self._cursor: LineRef | None = None
        self._difference: int | None = None
        self._found: Finds | None = None
        self._differences: Differences | None = None
        self._bands: Bands | None = None
        self._marks: PieceMarks | None = None
        self._laid = LaidPieces()
        self._layer: Layer | None = None
        self._stacks: dict[Side | None, Stack] = {}
        """What is stacked, by the side that is read; None is side by side."""
        self._scroll = Scroll(self.verticalScrollBar())
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare_next)
        self.pointing = Pointing(self)
        self.in_view = InView(self)
        self.arrow = MoveArrow(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Articles side by side"))
        self.setAccessibleDescription(
            tr("Each row holds the paragraphs that correspond; the current line is announced.")
        )

    # What it shows

    def set_comparison(
        self, comparison: Comparison | None, found: Differences | None = None, bands: Bands | None = None
    ) -> None:
        """Show this pair; None shows an empty page. Place and cursor stay where the texts are the same as before.

        `found`, `bands`: its differences and the bands of its rows, where a job has made them already.
        """
        self._take(comparison, found, bands)
        self.comparison_shown.emit(comparison)

    def turn(self, comparison: Comparison, found: Differences | None = None, bands: Bands | None = None) -> None:
        """The same pair with A and B changed. Cursor, selection and the side that is read go with their texts; the line
        that is being read keeps its height."""
        anchor, cursor, chosen = None, self._cursor, self.pointing.selection
        if self._layer is not None:
            anchor = anchored(self._layer, self.scrolled, cursor, self.viewport().height())
        if self._reading is not None:
            self._read_from("B" if self._reading == "A" else "A")
        self._take(comparison, found, bands)
        self._cursor = cursor and cursor.turned
        self.pointing.selection = chosen and chosen.turned
        if anchor is not None and self._layer is not None:
            restore(self._layer, self.scrolled, anchor[0].turned, anchor[1])
        self.comparison_shown.emit(comparison)

    def _take(self, comparison: Comparison | None, found: Differences | None, bands: Bands | None) -> None:
        before = self._bands.alignment if self._bands is not None else None
        same = False
        if before is not None and comparison is not None:
            same = before.a.text == comparison.a.text and before.b.text == comparison.b.text
        self._laid.forget_all()
        self.pointing.forget()
        self._difference = self._found = None
        self._differences = self._bands = self._marks = self._layer = None
        self._stacks = {}
        if comparison is not None:
            self._differences = Differences(comparison) if found is None else found
            if bands is not None:
                self._stacks[None] = Stack(bands, PieceMarks(self._differences))
            self._stack()
        if not same:
            self._cursor = None
            self._scroll.forget()
        self._relayout()

    @property
    def reading(self) -> Side | None:
        """The side that is read inline; None while both stand side by side."""
        return self._reading

    def set_reading(self, side: Side | None) -> None:
        """Inline in one column, read from a side, or side by side. The line that is being read keeps its height."""
        if side == self._reading:
            return
        self._stay(lambda: self._restack(side))
        self.viewport().update()

    def _restack(self, side: Side | None) -> None:
        self._read_from(side)
        if self._differences is not None:
            self.pointing.forget()
            self._laid.forget_all()
            self._stack()
            self._scroll.forget()
            self._relayout()

    def _lay_out_again(self) -> None:
        self._laid.forget_all()
        self._scroll.loosen()

    def _stay(self, change: Callable[[], None]) -> None:
        """The line that is being read keeps its height."""
        anchor = None
        if self._layer is not None:
            anchor = anchored(self._layer, self.scrolled, self._cursor, self.viewport().height())
        change()
        if anchor is not None and self._layer is not None:
            restore(self._layer, self.scrolled, *anchor)

    def _read_from(self, side: Side | None) -> None:
        self._reading = side
        words = tr("Article {side}, with the words of the other one before what replaced them", side=side)
        self.setAccessibleName(tr("Articles side by side") if side is None else words)

    def set_polarity(self, *, shared: bool) -> None:
        """Mark what both texts share instead of what changed."""
        self._shared = shared
        self.pointing.hover(None)
        self.viewport().update()

    @property
    def colours(self) -> Theme:
        return self._theme

    @property
    def differences(self) -> Differences | None:
        return self._differences

    def settle(self, conclusion: Comparison | None = None) -> bool:
        """Show what the differences have taken since, or with the `conclusion` all of them; the boxed one stays boxed.
        False if there is nothing new."""
        found = self._differences
        if found is None or self._marks is None:
            return False
        key = found.key(self._difference) if self._difference is not None else None
        if conclusion is not None:
            found.conclude(conclusion)
        elif not found.settle():
            return False
        self._difference = found.index(key) if key is not None else None
        self.pointing.hover(None)
        for stack in self._stacks.values():
            stack.marks.forget()
        if self._reading is not None:
            self._stay(self._lay_out_again)  # more words are struck
        self._laid.forget_marks()
        self.viewport().update()
        return True

    def links_in_view(self) -> list[int]:
        """The line links of the bands on the screen, and of one more screen below."""
        return links_in_view(self._bands, self.scrolled) if self._bands is not None and self._layer is not None else []

    def set_badge_of(self, badge_of: Callable[[LineRef], Badge]) -> None:
        """Asked for the badge of a line whenever the line is painted."""
        self._badge_of = badge_of
        self.viewport().update()

    def set_shown(self, shown: Iterable[Chip]) -> None:
        self._shown = frozenset(shown)
        self._laid.forget_marks()
        self.pointing.hover(None)
        self.viewport().update()

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        if percent != self._percent:
            held = self._held()
            self._percent = percent
            self._measure_anew(held)

    def set_characters(self, characters: int) -> None:
        """How many mean letters a line has at most."""
        if characters != self._characters:
            held = self._held()
            self._characters = characters
            self._measure_anew(held)

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
        self.in_view.by_hand = False
        if ref != before and self._difference is not None:
            self._difference = None
            self.viewport().update()
        self.refresh(line for line in (before, ref) if line is not None)
        if reveal:
            self._reveal(ref)
        if ref != before:
            self.line_activated.emit(ref.side, ref.line)

    def _reveal(self, ref: LineRef) -> None:
        layer, screen = self._layer, self.scrolled.screen
        if layer is not None and not (self.in_view.shows(ref) and is_taller(layer, ref, screen)):
            self.bring([place_of_line(layer, each, screen) for each in (ref, *layer.partners(ref))])

    def refresh(self, lines: Iterable[LineRef], *, now: bool = False) -> None:
        """Paint these lines and their partners again, after what belongs to them has changed; `now`: before anything
        else that follows from it."""
        if self._layer is None:
            return
        self._scroll.ensure()
        every = {each for ref in lines for each in (ref, *self._layer.partners(ref))}
        width, screen, room = self.viewport().width(), self.viewport().height(), self._layer.columns.scaled(10)
        paint = self.viewport().repaint if now else self.viewport().update
        for band in {band for ref in every for band in self._layer.bands_of(ref)}:
            top, height = self._scroll.top(band), self._scroll.height(band)
            if top < screen and top + height > 0:
                paint(QRect(0, top - room, width, height + 2 * room))

    def show_difference(self, index: int) -> None:
        """Bring both ends of a difference fully into view, box them, and put the cursor on its line."""
        found = self._ends(index)
        if found is not None and found.target is not None:
            self.set_cursor(found.target, reveal=False)
            self._box(index, found, bring=True)

    def point_out(self, index: int) -> None:
        """Box a difference that was clicked; its other end comes into view where it cannot be seen."""
        found = self._ends(index)
        if found is not None:
            height, top = self.viewport().height(), self.scrolled.top
            hidden = any(top(band) + low < 0 or top(band) + high > height for band, low, high in found.places)
            self._box(index, found, bring=hidden)

    def bring(self, places: list[tuple[int, float, float]], margin: int | None = None) -> None:
        """Scroll as little as possible so that these are on the screen: see `Scroll.bring`."""
        before = self.verticalScrollBar().value()
        self._scroll.bring(places, self._margin if margin is None else margin)
        if self.verticalScrollBar().value() != before:
            self.viewport().update()

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
            place = self._layer.place(ref, Range(max(part.start, line.start), max(part.end, line.start + 1)))
            self.bring([place])
            self._bring_whole_line(ref, [place])

    def selected_text(self) -> str:
        """The selected part of one article; "" without a selection."""
        it = self.pointing.selection
        if it is None or self._bands is None:
            return ""
        return selected_text(self._bands.alignment.article(it.side), it.range)

    # For the ruler

    def heights(self) -> Iterable[int]:
        """Of all bands, in pixels; estimated where they were never on the screen."""
        return self._scroll.heights()

    def shown_part(self) -> tuple[tuple[int, float], tuple[int, float]]:
        """Where the screen begins and ends: a band and how much of it lies above, 0..1."""
        return self.scrolled.part() if self._bands else ((0, 0.0), (0, 0.0))

    def show_part(self, band: int, fraction: float) -> None:
        """Scroll so that the screen begins there."""
        if self._layer is not None:
            self.in_view.by_hand = True
            self._scroll.show(band, fraction)
            self.pointing.hover(None)
            self.viewport().update()

    def go_to_part(self, band: int, fraction: float) -> None:
        """Put the cursor on the line there, on its side where that has one."""
        if self._layer is not None and band < len(self._layer.bands):
            ref = line_near(self._layer, self._cursor.side if self._cursor else "A", band, fraction)
            if ref is not None:
                self.set_cursor(ref)

    # Moves, and what a click points out

    def marks_of(self, laid: Laid) -> Sequence[Mark]:
        """The marks that are shown on a piece of text."""
        return () if self._marks is None or self._shared else self._marks.of(laid, self._shown)

    def ends_of_move(self, ref: LineRef) -> frozenset[LineRef]:
        """The lines at both ends of the move that a line is part of; none while moves are not shown."""
        if self._layer is None or not self.is_moved(ref):
            return frozenset()
        return ends_of_move(self._layer.alignment, ref)

    def is_moved(self, ref: LineRef) -> bool:
        """Whether a line has moved; never while moves are not shown."""
        return self._marks is not None and "moved" in self._shown and self._marks.is_moved(ref)

    def go_to_partner(self, ref: LineRef | None = None) -> bool:
        """From the current line to its partner; False where it has none (then to `ref`, where that is given)."""
        partners = self._layer.partners(self._cursor) if self._layer is not None and self._cursor is not None else ()
        if not partners and ref is None:
            return False
        self.set_cursor(partners[0] if partners else ref)  # type: ignore[arg-type]  # one of them is there
        return bool(partners)

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
        it = self.pointing.hit(at)
        return it.line if it is not None else None

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        held = self._held()
        if event.size().width() == event.oldSize().width() and self._layer is not None:
            self._scroll.resize(self.viewport().height())
            self._hold(held)
            self.viewport().update()
        else:
            self._measure_anew(held)
        self.arrow.follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._scroll.busy:
            return
        self.in_view.by_hand = True
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
                    paint_band(painter, self._layer, band, top, look, (exposed.top(), exposed.bottom()))
            self._idle.start()
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the keys of the scroll area would leave the cursor behind

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointing.move(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointing.double_click(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointing.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.pointing.place_of_menu(event)
        if at is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def leaveEvent(self, event: object) -> None:
        self.pointing.hover(None)

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
            columns = self._way.measures(self.viewport().width(), self._percent, digits, self._characters)
            self._layer = self._way.kind(self._bands, columns, self._laid)
            self.verticalScrollBar().setSingleStep(columns.pitch)
            self._scroll.rebuild(self._layer, self.viewport().height())
        self.viewport().update()
        self.columns_changed.emit()

    def _measure_anew(self, held: Held | None) -> None:
        """Width or zoom are new; the current line stays where it was (`held`: asked before they changed)."""
        self._laid.forget_all()
        self._relayout()
        self._hold(held)

    def _held(self) -> Held | None:
        """The current line, where it can be seen."""
        if self._layer is None or self._cursor is None:
            return None
        return held(self._layer, self.scrolled, self._cursor)

    def _hold(self, it: Held | None) -> None:
        """It keeps its height on the screen; all of it stays in view that was and finds room."""
        if it is not None and self._layer is not None:
            restore(self._layer, self.scrolled, it.line, it.top)
            if it.whole:
                self._scroll.bring([self._layer.place(it.line)], self._layer.columns.padding)

    def _stack(self) -> None:
        """Bands and marks of the way in which the texts are read now; kept, so that going back costs nothing."""
        found = self._differences
        assert found is not None
        if None not in self._stacks:
            self._stacks[None] = Stack(Bands(found.comparison.alignment, found.rows), PieceMarks(found))
        if self._reading is not None and self._reading not in self._stacks:
            from unspin.widgets.rows.inline_layer import inline_stack  # not needed before the first paint

            self._stacks[self._reading] = inline_stack(found, self._reading, self._stacks[None].bands)
        self._way = self._stacks[self._reading]
        self._bands, self._marks = self._way.bands, self._way.marks

    def _look(self) -> Look:
        marks, found = self._marks, self._differences
        assert marks is not None
        assert found is not None
        wanted = dict.fromkeys(index for index in (self._difference, self.pointing.hovered) if index is not None)
        chosen = self.pointing.selection
        boxed: tuple[Difference, ...] = tuple(found[index] for index in wanted)
        return Look(
            theme=self._theme,
            shown=self._shown,
            badge_of=self._badge_of,
            marks_of=lambda laid: marks.of(laid, self._shown),
            moved=marks.is_moved,
            cursor=self._cursor,
            focused=self.hasFocus(),
            partners=frozenset(self._layer.partners(self._cursor)) if self._layer and self._cursor else frozenset(),
            boxed=boxed,
            selection=(chosen.side, chosen.range) if chosen else None,
            found=self._found,
            shared_of=marks.shared if self._shared else None,
            lit=self.pointing.lit,
        )

    def _ends(self, index: int) -> Ends | None:
        if self._differences is None or self._layer is None:
            return None
        return ends_of(self._layer, self._differences, index, self._cursor)

    def _box(self, index: int, ends: Ends, *, bring: bool) -> None:
        self._difference = index
        if bring and ends.places:
            self.bring(ends.places)
            if ends.target is not None:
                self._bring_whole_line(ends.target, ends.places)
        self.viewport().update()
        self.difference_activated.emit(index)

    @property
    def _margin(self) -> int:
        return min(3 * self._columns().pitch, self.viewport().height() // 5)

    def _bring_whole_line(self, ref: LineRef, places: list[tuple[int, float, float]]) -> None:
        """Not its words alone, which are in view already (`places`), where both find room."""
        if self._layer is None:
            return
        screen = self._scroll.screen
        every = [place_of_line(self._layer, ref, screen), *places]
        top = min(self._scroll.top(band) + low for band, low, _ in every)
        bottom = max(self._scroll.top(band) + high for band, _, high in every)
        if bottom - top <= screen:
            self.bring(every, min(self._margin, int(screen - (bottom - top)) // 2))

    def _prepare_next(self) -> None:
        band = self._scroll.prepare()
        if band is not None and self._layer is not None:
            prepare_band(self._layer, band, self._look())
            self._idle.start()
