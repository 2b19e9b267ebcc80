"""The filter chips: the legend of the marks and the switch of each kind in one.

In: counts and a theme. Out: `shown_changed(frozenset)` when a click, Space or Enter changed what is shown; the arrow keys
go from chip to chip. A chip that is off keeps its count and loses its ground.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from unspin.app import fonts
from unspin.app.language import number, tr
from unspin.app.theme import Chip, Theme
from unspin.app.words import CHIPS
from unspin.said import Said, say
from unspin.widgets.rows.underlines import underline

TIPS: dict[Chip, Said] = {
    "paraphrased": say("The same said in other words"),
    "broken_term": say("A set term or the grammar does not hold: check it"),
    "moved": say("The same words at another place"),
    "facts": say("A number, date, name or quote differs"),
    "only_here": say("Words without a counterpart on the other side"),
}
EVERY: frozenset[Chip] = frozenset(CHIPS)
assert frozenset(get_args(Chip)) == EVERY


class ChipButton(QAbstractButton):
    """One kind: swatch, name, count. Checked = its marks are shown."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip: Chip = chip
        self.count = 0
        self.more = False
        self.resting = ""
        """Why it cannot be pressed; "": it can."""
        self.theme: Theme | None = None
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(fonts.sans(14))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._say_state)
        self.set_count(0)

    def set_count(self, count: int, more: bool = False) -> None:
        """`more`: the count is not complete, and reads "63+"."""
        self.count, self.more = count, more
        shown = number(count) + ("+" if more else "")
        self.setText(tr("{kind} {count}", kind=CHIPS[self.chip], count=shown))
        self._say_state()
        self.updateGeometry()
        self.update()

    def set_resting(self, why: str) -> None:
        self.resting = why
        self.setEnabled(not why)
        self._say_state()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 47, 28)

    def minimumSizeHint(self) -> QSize:
        """The name gives way, the count never does."""
        metrics = QFontMetrics(self.font())
        name = metrics.horizontalAdvance(tr(CHIPS[self.chip]))
        return QSize(self.sizeHint().width() - name + min(name, metrics.averageCharWidth() * 5), 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Right:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Left:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        on = self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.border), 1, Qt.PenStyle.SolidLine if on else Qt.PenStyle.DashLine))
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(QColor(theme.hover if hovered else theme.surface if on else theme.bar))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        colours = theme.kinds[self.chip]
        swatch = QRectF(11, box.center().y() - 6, 15, 9)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.ground))
            painter.drawRoundedRect(swatch, 2, 2)
        line = underline(colours.shape, [(swatch.left() + 0.5, swatch.right() - 0.5, swatch.bottom() + 1.5)])
        painter.fillPath(line, QColor(colours.underline if on else theme.faint))
        painter.setPen(QColor(theme.ink if on else theme.dim))
        painter.setFont(self.font())
        painter.drawText(
            QRectF(33, 0, self.width() - 40, self.height() - 1), int(Qt.AlignmentFlag.AlignVCenter), self.fitting()
        )

    def fitting(self) -> str:
        """The words, with less of the name where there is no room for all of it."""
        metrics, lacks = QFontMetrics(self.font()), self.sizeHint().width() - self.width()
        if lacks <= 0:
            return self.text()
        name = tr(CHIPS[self.chip])
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, metrics.horizontalAdvance(name) - lacks)
        return self.text().replace(name, short, 1)

    def _say_state(self) -> None:
        kind, tip = CHIPS[self.chip], TIPS[self.chip]
        count = tr("{count} so far", count=number(self.count)) if self.more else number(self.count)
        if self.isChecked():
            said = tr("{what}. Click or Space: hide", what=tip)
            self.setAccessibleName(tr("{kind}, {count}, shown", kind=kind, count=count))
        else:
            said = tr("{what}. Click or Space: show", what=tip)
            self.setAccessibleName(tr("{kind}, {count}, hidden", kind=kind, count=count))
        self.setToolTip(f"{tr(kind)}\n{said}")
        if self.resting:
            self.setToolTip(f"{tr(tip)}\n{self.resting}")
        self.setAccessibleDescription(self.resting)


class Chips(QFrame):
    shown_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 18, 6)
        layout.setSpacing(8)
        self.buttons: dict[Chip, ChipButton] = {}
        for chip in CHIPS:
            button = ChipButton(chip)
            button.clicked.connect(lambda *_: self.shown_changed.emit(self.shown))
            layout.addWidget(button)
            self.buttons[chip] = button
        layout.addStretch(1)

    def add_right(self, *widgets: QWidget) -> None:
        """At the right end of the bar."""
        layout = self.layout()
        assert layout is not None
        for widget in widgets:
            layout.addWidget(widget)

    def set_resting(self, why: str) -> None:
        """While nothing that they stand for is marked they cannot be pressed, and their tips say why; "": they can be.
        What they show stays chosen."""
        for button in self.buttons.values():
            button.set_resting(why)

    @property
    def shown(self) -> frozenset[Chip]:
        return frozenset(chip for chip, button in self.buttons.items() if button.isChecked())

    def show_all(self) -> None:
        for button in self.buttons.values():
            button.setChecked(True)
        self.shown_changed.emit(self.shown)

    def set_counts(self, counts: Mapping[Chip, int], more: bool = False) -> None:
        for chip, button in self.buttons.items():
            button.set_count(counts.get(chip, 0), more)

    def set_theme(self, theme: Theme) -> None:
        for button in self.buttons.values():
            button.theme = theme
            button.update()
