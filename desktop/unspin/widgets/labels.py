"""Small labels that several parts of the chrome share: one that elides, one that heads a section, a thin rule."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from unspin.app import fonts


class ElidedLabel(QLabel):
    """One line of plain text that gives way: what does not fit ends in "…", the whole is in the tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        metrics, around = QFontMetrics(self.font()), self.contentsMargins()
        return QSize(metrics.horizontalAdvance(self.text()) + 3 + around.left() + around.right(), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        room = self.contentsRect()
        shown = metrics.elidedText(self.text().replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().windowText().color())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the full stop of an Arabic title is left
        flags = self.alignment() | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), shown)


def label(text: str = "", role: str = "", pixels: int = 14, bold: bool = False) -> QLabel:
    """A plain label; `role` is what the stylesheet knows it by."""
    it = QLabel(text)
    it.setTextFormat(Qt.TextFormat.PlainText)
    it.setFont(fonts.sans(pixels, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    if role:
        it.setProperty("role", role)
    return it


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another property that the stylesheet looks at; Qt does not look again by itself."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def section(text: str) -> QLabel:
    """A small heading in capitals."""
    it = label(text, "section", 12, bold=True)
    font = it.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    it.setFont(font)
    return it


def breakable(text: str) -> str:
    """With places to break words that are as long as no line: a file's name must not widen the window."""
    return _LONG.sub(lambda it: "\u200b".join(it[0][k : k + 24] for k in range(0, len(it[0]), 24)), text)


_LONG = re.compile(r"\S{49,}")


def rule() -> QFrame:
    it = QFrame()
    it.setProperty("role", "rule")
    return it


def reserve_bar(scroll: QScrollArea) -> None:
    """Its scroll bar always has its room and is seen only where there is something to scroll: nothing shifts."""
    bar = scroll.verticalScrollBar()
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.setEnabled(False)
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))


BAR = 11
"""Width of a scroll bar, as the stylesheet has it."""


def over_foot(dialog: QWidget, body: QWidget, foot: QLayout) -> None:
    """The layout of a dialog: `body`, which scrolls where the screen is low, and below it what always stays in view."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(body)
    if any(it.focusPolicy() & Qt.FocusPolicy.TabFocus for it in body.findChildren(QWidget)):
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else the keyboard has to scroll it
    reserve_bar(scroll)
    layout = QVBoxLayout(dialog)
    layout.setSpacing(14)
    layout.setContentsMargins(22, 18, 5, 16)  # the bar stands in the margin, both end at the same edge
    body.setContentsMargins(0, 0, 22 - BAR - 5, 0)
    foot.setContentsMargins(0, 0, 22 - 5, 0)
    layout.addWidget(scroll, 1)
    layout.addLayout(foot)


def fit_into(dialog: QWidget, parent: QWidget | None, width: int, height: int) -> None:
    """This size, but no higher than the window it stands before: a small screen must not hide its buttons."""
    room = parent.window().height() - 40 if parent is not None else height
    dialog.resize(width, min(height, max(320, room)))


def follow_tip(widget: QWidget, action: QAction) -> None:
    """The tip of the action, also when its keys change."""
    widget.setToolTip(action.toolTip())
    action.changed.connect(lambda: widget.setToolTip(action.toolTip()))
