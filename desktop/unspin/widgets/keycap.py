"""A key as it looks on the keyboard, with the word for what it does; a click does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from unspin.app import fonts
from unspin.app.language import tr
from unspin.app.theme import Theme


class KeyButton(QAbstractButton):
    """Takes no focus: the rows keep it, so that the next key still counts."""

    def __init__(self, key: str, word: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._word = key, word
        self._theme: Theme | None = None
        self._cap_font = fonts.sans(12, QFont.Weight.DemiBold)
        self._word_font = fonts.sans(13)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action = action
        self._read_action()
        action.changed.connect(self._read_action)
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)
        self.clicked.connect(action.trigger)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._cap_width() + 5 + QFontMetrics(self._word_font).horizontalAdvance(self._word) + 2, 22)

    def _read_action(self) -> None:
        """Its first key as it is now."""
        key = self._action.shortcut()
        if key == QKeySequence("Return"):
            key = QKeySequence("Enter")  # as it is written on most keyboards
        self._key = key.toString(QKeySequence.SequenceFormat.NativeText) or "–"
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(tr("{what}, key {key}", what=self._word, key=self._key))
        self.updateGeometry()
        self.update()

    def _cap_width(self) -> int:
        return max(20, QFontMetrics(self._cap_font).horizontalAdvance(self._key) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(0.5, 1.5, self._cap_width() - 1, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.faint))
        painter.drawRoundedRect(cap.translated(0, 1.2), 4, 4)
        painter.setPen(QPen(QColor(theme.faint), 1))
        painter.setBrush(QColor(theme.hover if self.underMouse() or theme.name == "dark" else theme.surface))
        painter.drawRoundedRect(cap, 4, 4)
        ink = QColor(theme.ink if self.isEnabled() else theme.dim)
        painter.setPen(ink)
        painter.setFont(self._cap_font)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.setFont(self._word_font)
        painter.drawText(
            QRectF(cap.right() + 6, 0, self.width(), self.height() - 1), int(Qt.AlignmentFlag.AlignVCenter), self._word
        )
