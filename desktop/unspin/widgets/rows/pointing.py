"""What the mouse does in the rows: hover, click, select by dragging, double click, the menu's place.

In: mouse events of the viewport. Out: calls of the view's verbs; what is pointed at and selected stays here for
painting. It asks the layer what lies under the mouse and decides nothing about lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from unspin.app.language import number, tr
from unspin.engine.model import Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.hits import Hit, hit
from unspin.widgets.rows.selection import Selection, word_at

if TYPE_CHECKING:
    from unspin.widgets.rows.view import RowsView

LEFT = Qt.MouseButton.LeftButton


class Pointing(QObject):
    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view
        self.hovered: int | None = None
        """The difference under the mouse."""
        self.lit: frozenset[LineRef] = frozenset()
        """Both ends of the move under the mouse."""
        self.over: LineRef | None = None
        """The line under the mouse or beside it; for a stub the one it leads to."""
        self.selection: Selection | None = None
        self._pressed: Hit | None = None
        self._clicked: Hit | None = None
        """A double click is about what its first click was about, though the text moved to show all of the line."""
        self._dragged = False
        self._drag = QTimer(self, interval=40)
        self._drag.timeout.connect(self._scroll_while_dragging)
        self._drag_to = QPointF()

    def forget(self) -> None:
        """Nothing of before is there any more."""
        self.selection = self._pressed = self._clicked = self.hovered = self.over = None
        self.lit = frozenset()
        self._view.arrow.forget()
        self._drag.stop()

    def press(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            return
        it = self.hit(event.position())
        self._pressed, self._dragged = it, False
        if self.selection is not None:
            self.selection = None
            self._view.viewport().update()
        if it is not None and not (it.badge or it.stub or it.pill):
            self.selection = Selection(it.side, it.point, it.point)

    def move(self, event: QMouseEvent) -> None:
        if event.buttons() & LEFT and self.selection is not None:
            self._drag_to = event.position()
            self._extend()
            if not self._drag.isActive():
                self._drag.start()
        else:
            self.hover(self.hit(event.position()))

    def double_click(self, event: QMouseEvent) -> None:
        it, layer = self._clicked or self.hit(event.position()), self._view.layer
        self._clicked = None
        if it is None or it.unit is None or layer is None or event.button() != LEFT:
            return
        word = word_at(layer.alignment.article(it.side).text, it.point_under)
        self.selection, self._dragged = Selection(it.side, word.start, word.end), True
        self._view.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            return
        it, self._pressed = self._pressed, None
        self._drag.stop()
        self._clicked = None
        if self._dragged:
            return
        self._clicked = it
        self.selection = None
        if it is not None:
            self._click(it)

    def place_of_menu(self, event: QContextMenuEvent) -> QPoint | None:
        """At the mouse, where the line under it becomes the current one; by the keyboard at the current line."""
        view, layer = self._view, self._view.layer
        if layer is None:
            return None
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if view.cursor is None:
                return None
            view.set_cursor(view.cursor)
            band, top, bottom = layer.place(view.cursor)
            return QPoint(view.side_left(view.cursor.side) + 40, round(view.scrolled.top(band) + (top + bottom) / 2))
        it = self.hit(QPointF(event.pos()))
        if it is None:
            return None
        view.set_cursor(it.line, reveal=False)
        view.in_view.complete(it.line)
        return event.pos()

    def hover(self, it: Hit | None) -> None:
        """Light what is under the mouse, at both of its ends."""
        view = self._view
        index, lit = self.difference_under(it), self._move_under(it)
        hand = it is not None and (it.badge or it.stub or it.pill or lit or index is not None)
        view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        view.viewport().setToolTip(self._tip(it))
        if index != self.hovered or lit != self.lit:
            self.hovered, self.lit = index, lit
            view.viewport().update()
        over = (it.stub or it.line) if it is not None else None
        if over != self.over or over is None:
            self.over = over
            view.arrow.follow()

    def hit(self, at: QPointF, side: Side | None = None) -> Hit | None:
        """What lies at a point of the viewport; with `side` the nearest text of that side."""
        layer = self._view.layer
        if layer is None:
            return None
        found = self._view.scrolled.band_at(at.y())
        if found is None:
            return None
        band, top = found
        return hit(layer, band, at - QPointF(0, top), side)

    def difference_under(self, it: Hit | None) -> int | None:
        if it is None or it.unit is None or it.placed.laid is None:
            return None
        marks = self._view.marks_of(it.placed.laid)
        return next((mark.difference for mark in marks if mark.start <= it.unit < mark.end), None)

    def _move_under(self, it: Hit | None) -> frozenset[LineRef]:
        """The lines of both ends of a move: its stub, the arrow between the sides, or its edge lies under the mouse."""
        layer = self._view.layer
        if it is None or layer is None or not (it.stub or it.pill or it.edge):
            return frozenset()
        ref = it.stub or it.line
        return self._view.ends_of_move(ref)

    def _tip(self, it: Hit | None) -> str:
        """What the number between the sides says."""
        layer = self._view.layer
        link = layer.link(layer.bands.band_of(it.line)) if layer is not None and it is not None and it.pill else None
        if link is None:
            return ""
        return tr(
            "Similarity {score} of 100: how much of their words both passages have in common. "
            "Numbers count more, words like “the” less",
            score=number(round(link.score * 100)),
        )

    def _extend(self) -> None:
        if self.selection is None:
            return
        it = self.hit(self._drag_to, self.selection.side)
        if it is not None and it.side == self.selection.side and it.point != self.selection.head:
            self._dragged = self._dragged or it.point != self.selection.anchor
            self.selection = Selection(self.selection.side, self.selection.anchor, it.point)
            self._view.viewport().update()

    def _scroll_while_dragging(self) -> None:
        height = self._view.viewport().height()
        beyond = min(self._drag_to.y(), 0) + max(self._drag_to.y() - height, 0)
        if beyond:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + max(-60, min(60, round(beyond))))
            self._extend()

    def _click(self, it: Hit) -> None:
        view = self._view
        if it.badge is not None:
            view.set_cursor(it.badge, reveal=False)
            view.badge_clicked.emit(it.badge.side, it.badge.line)
        elif it.stub is not None:
            view.set_cursor(it.stub)
        elif it.pill or (it.edge and self._move_under(it)):
            if it.edge:
                view.set_cursor(it.line, reveal=False)
            view.go_to_partner(it.line)
        elif it.placed.laid is not None:
            view.set_cursor(it.line, reveal=False)
            index = self.difference_under(it)
            if index is not None:
                view.point_out(index)
            view.in_view.complete(it.line)
