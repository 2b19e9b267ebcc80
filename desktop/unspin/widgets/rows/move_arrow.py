"""The arrow of the move that the mouse or the cursor is at, as a widget over the gutter of the rows.

It is there only while an arrow is, and paints nothing into the rows, so that they scroll by shifting as ever. The mouse
goes through it. What is drawn says `arrows`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from unspin.widgets.rows.arrows import Drawn, Place, in_sight, places, route

if TYPE_CHECKING:
    from unspin.widgets.rows.view import RowsView


class MoveArrow(QWidget):
    """Over the gutter of a view, as long as what the mouse or the cursor is at has moved."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view
        self._ends: tuple[Place, Place] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        view.comparison_shown.connect(self.follow)
        view.columns_changed.connect(self.follow)
        view.line_activated.connect(self.follow)
        view.verticalScrollBar().valueChanged.connect(self._show_what_is_in_sight)

    def forget(self) -> None:
        """The rows of before are gone."""
        self._ends = None
        self.hide()

    def follow(self) -> None:
        """The mouse, the cursor or the rows are somewhere else: show the arrow that belongs there, or none."""
        view, layer = self._view, self._view.layer
        wanted = (view.pointing.over, view.cursor) if layer is not None else ()
        ref = next((it for it in wanted if it is not None and view.is_moved(it)), None)
        self._ends = places(layer, ref) if layer is not None and ref is not None else None
        if layer is not None and self._ends is not None:
            left = layer.columns.text_left("A") + layer.columns.text
            right = layer.columns.side_left("B") + layer.columns.beside(8)
            page = view.viewport().geometry()
            self.setGeometry(QRect(page.left() + left, page.top(), right - left, page.height()))
            self.raise_()
        self._show_what_is_in_sight()

    def drawn(self) -> Drawn | None:
        """What is drawn now, in pixels of the viewport."""
        layer, scrolled = self._view.layer, self._view.scrolled
        if layer is None or self._ends is None or not in_sight(self._ends, scrolled.top, self.height()):
            return None
        pills: list[QRectF] = []
        for band, top in scrolled.visible():
            pinned = layer.bands.is_first(band) and layer.is_pinned(band)
            if pinned or layer.link(band) is not None:
                pill = layer.pill(band).translated(0, top)
                pills.append(pill.adjusted(-pill.height(), 0, 0, 0) if pinned else pill)
        return route(layer, self._ends, scrolled.top, self.height(), pills)

    def paintEvent(self, event: QPaintEvent) -> None:
        drawn, layer = self.drawn(), self._view.layer
        if drawn is None or layer is None:
            return
        colours = self._view.colours.kinds["moved"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._view.viewport().x() - self.x(), 0)
        for shape in drawn.shapes:
            painter.fillPath(shape, QColor(colours.underline))
        if drawn.box is not None:
            for box, colour in ((drawn.box, colours.underline), (drawn.box.adjusted(1, 1, -1, -1), colours.ground)):
                path = QPainterPath()
                path.addRoundedRect(box, box.height() / 2, box.height() / 2)
                painter.fillPath(path, QColor(colour))
            painter.setFont(layer.columns.small)
            painter.setPen(QColor(colours.underline))
            painter.drawText(drawn.box, Qt.AlignmentFlag.AlignCenter, drawn.label)
        painter.end()

    def _show_what_is_in_sight(self) -> None:
        """Hidden while nothing of it is on the screen: rows below a widget are painted again when they are shifted."""
        ends = self._ends
        self.setVisible(ends is not None and in_sight(ends, self._view.scrolled.top, self.height()))
        self.update()
