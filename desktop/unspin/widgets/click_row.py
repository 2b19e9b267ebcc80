"""A row that can be clicked, or chosen with Tab and Enter: what it leads to is shown in the rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from unspin.app import fonts
from unspin.app.words import isolated


class ClickRow(QWidget):
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_state(self)


def paint_state(row: QWidget) -> None:
    """The ground under the mouse, and the frame of the focus."""
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(row.rect()).adjusted(3, 2, -3, -2)
    if row.underMouse():
        ground = row.palette().mid().color()
        ground.setAlpha(70)
        path = QPainterPath()
        path.addRoundedRect(box, 5, 5)
        painter.fillPath(path, ground)
    if row.hasFocus():
        painter.setPen(QPen(row.palette().link().color(), 2))
        painter.drawRoundedRect(box, 5, 5)


def pair(a: str, b: str) -> str:
    """A → B, in this order also where the words are written from right to left: each is kept to itself, or the arrow
    would lead from B to A."""
    return f"\u200e{isolated(a)} → {isolated(b)}" if isolated(a + b) != a + b else f"{a} → {b}"


def wrapped(text: str, serif: bool) -> QLabel:
    """Words of the article, or of the program, over as many lines as they need."""
    it = QLabel(text)
    it.setTextFormat(Qt.TextFormat.PlainText)
    it.setWordWrap(True)
    it.setFont(fonts.serif(15) if serif else fonts.sans(14))
    it.setMinimumWidth(40)
    return it
