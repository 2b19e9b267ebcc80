"""A row of words of which one is chosen: the switch between views, and between what changed and what is shared.

In: names and words. Out: `chosen(name)` when a person chose another one. Left and right go from word to word, as in a
group of radio buttons; Tab goes past the whole switch.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from unspin.app import fonts
from unspin.app.theme import Theme
from unspin.widgets.rows.underlines import stroked

HEIGHT = 28
ROUND = 6


class Segment(QAbstractButton):
    def __init__(self, name: str, words: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.tip = name, tip
        self.theme: Theme | None = None
        self.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(fonts.sans(14, QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(wide + 24, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        on = self.isChecked()
        if on or (self.underMouse() and self.isEnabled()):
            box = QPainterPath()
            box.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)
            painter.fillPath(box, QColor(theme.selected if on else theme.hover))
        if self.hasFocus():
            ring = QPainterPath()
            ring.addRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), ROUND - 1, ROUND - 1)
            painter.fillPath(stroked(ring, 2), QColor(theme.focus))
        painter.setPen(QColor(theme.focus if on else theme.ink))
        painter.setFont(fonts.sans(14, QFont.Weight.DemiBold if on else QFont.Weight.Normal))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    chosen = Signal(str)

    def __init__(self, parts: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`parts`: name, words, tip. The first one is chosen to begin with."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.buttons: dict[str, Segment] = {}
        for part in parts:
            self.add(*part)
        next(iter(self.buttons.values())).setChecked(True)

    def add(self, name: str, words: str, tip: str) -> None:
        button = Segment(name, words, tip, self)
        button.theme = self._theme
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._layout.addWidget(button)
        self.buttons[name] = button

    @property
    def name(self) -> str:
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def choose(self, name: str) -> None:
        """Show it as chosen; says nothing."""
        self.buttons[name].setChecked(True)

    def set_resting(self, why: str) -> None:
        """It cannot be pressed, and its tip says why; "": it can. What was chosen stays chosen."""
        for button in self.buttons.values():
            button.setEnabled(not why)
            button.setToolTip(why or button.tip)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in self.buttons.values():
            button.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
