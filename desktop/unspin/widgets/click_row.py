"""A row that can be clicked, or chosen with Tab and Enter: what it leads to is shown in the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
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
        painter = QPainter(self)
        if self.underMouse():
            ground = self.palette().mid().color()
            ground.setAlpha(70)
            painter.fillRect(self.rect().adjusted(2, 1, -2, -1), ground)
        if self.hasFocus():
            painter.setPen(self.palette().link().color())
            painter.drawRect(self.rect().adjusted(2, 1, -3, -2))


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
