"""A thin bar that splits the work done by tag: original, spun, garbled, skipped, and the rest as empty track."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from unspin.app.theme import Theme
from unspin.app.words import TAGS, count_of_each


class Tally(QWidget):
    def __init__(self, width: int = 130, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._by_tag: Mapping[str, int] = {}
        self._counted = 0
        self.setFixedSize(QSize(width, 6))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_progress(self, counted: int, by_tag: Mapping[str, int]) -> None:
        self._counted, self._by_tag = counted, dict(by_tag)
        words = count_of_each(by_tag, also_none=True)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(self._theme.border))
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for tag in TAGS:
            part = self.width() * self._by_tag.get(tag, 0) / max(1, self._counted)
            painter.fillRect(QRectF(left, 0, part, self.height()), QColor(self._theme.tags[tag].fill))
            left += part
