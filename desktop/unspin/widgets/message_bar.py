"""One line above everything that says what happened and what can be done; and the line that shows long work.

`MessageBar.tell` replaces what stood there. Information without a choice goes away after a while, warnings, errors and
questions stay until they are answered or closed (Esc). `ProgressBar` appears only when work takes longer than 300 ms.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from unspin.app import fonts
from unspin.app.language import tr
from unspin.app.theme import Theme
from unspin.errors import UnspinError
from unspin.widgets import icons
from unspin.widgets.announce import announce
from unspin.widgets.labels import breakable, label, restyle

Level = Literal["info", "warn", "error"]
Choice = tuple[str, Callable[[], object]]
GOES_AFTER_MS = 12_000
SHOWS_AFTER_MS = 300
"""Shorter work needs no bar: people take up to about that time for "at once"."""


class MessageBar(QFrame):
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._theme: Theme | None = None
        self.level: Level = "info"
        self.choices: list[QPushButton] = []
        self._said = ""
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(fonts.sans(14))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QPushButton()
        self._close.setProperty("role", "quiet")
        self._close.setToolTip(tr("Close this message (Esc)"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.dismiss)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 6, 10, 6)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" while it is closed."""
        return self._said if not self.isHidden() else ""

    def tell(self, level: Level, text: str, *choices: Choice, stays: bool = False) -> None:
        """`stays`: until it is closed, though nothing is to be chosen."""
        self._timer.stop()
        for old in self.choices:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.choices = [self._choice(*choice) for choice in choices]
        self.level = level
        restyle(self, "level", level)
        self._said = text
        self._text.setText(breakable(text))
        self.setAccessibleName(text)
        self._draw_icon()
        self.show()
        announce(self, text)
        if level == "info" and not choices and not stays:
            self._timer.start(GOES_AFTER_MS)

    def say_error(self, error: UnspinError) -> None:
        self.tell("error", in_words(error))

    def dismiss(self) -> None:
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._close.setIcon(icons.icon("close", theme.ink, 14))
        self._draw_icon()

    def _choice(self, text: str, then: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setFont(fonts.sans(14, QFont.Weight.DemiBold))

        def chosen() -> None:
            self.dismiss()
            then()

        button.clicked.connect(chosen)
        self._layout.insertWidget(self._layout.count() - 1, button)
        return button

    def _draw_icon(self) -> None:
        if self._theme is None:
            return
        name = {"info": "info", "warn": "warning", "error": "error"}[self.level]
        colour = self._theme.error if self.level == "error" else self._theme.focus
        self._icon.setPixmap(icons.pixmap(name, colour, 18))


def in_words(error: UnspinError) -> str:
    """What happened, and what to do about it, in the language of the window."""
    return " ".join(tr(words) for words in (error.message, error.hint) if words)


class ProgressBar(QFrame):
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._text = label(pixels=14)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 18, 6)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWS_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str) -> None:
        self._text.setText(text)
        self.bar.setRange(0, 0)
        if self.isHidden():
            self._timer.start()

    def advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def end(self) -> None:
        self._timer.stop()
        self.hide()
