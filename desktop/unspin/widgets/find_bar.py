"""The find bar above the rows: the words, how many there are, case and whole words, previous, next, close.

It shows and asks; what is found and where the rows go is decided in `finding`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from unspin.app import fonts
from unspin.app.find import Query
from unspin.app.language import tr
from unspin.app.theme import Theme
from unspin.widgets import icons
from unspin.widgets.announce import announce
from unspin.widgets.labels import follow_tip, label, restyle


class FindBar(QFrame):
    changed = Signal(object)
    """The Query that stands in the bar now."""
    stepped = Signal(int)
    """+1: Enter; -1: Shift+Enter."""
    closed = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._sign = QLabel()
        self.words = _Field()
        self.words.setFont(fonts.sans(14))
        self.words.setPlaceholderText(tr("Find on both sides"))
        self.words.setAccessibleName(tr("Find on both sides"))
        self.words.setMaximumWidth(360)
        self.count = label(role="dim", pixels=14)
        self.count.setMinimumWidth(110)
        self.match_case = _switch(tr("Match &case"))
        self.whole_words = _switch(tr("&Whole words"))
        self._icons: dict[QPushButton, str] = {}
        self.previous = self._button("up", actions["find_previous"])
        self.next = self._button("down", actions["find_next"])
        self.close_button = self._button("close", None)
        self.close_button.setToolTip(tr("Close the find bar (Esc)"))
        self.close_button.setAccessibleName(tr("Close the find bar"))
        self.close_button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 10, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 2)
        layout.addWidget(self.previous)
        layout.addWidget(self.next)
        layout.addSpacing(6)
        layout.addWidget(self.count)
        layout.addWidget(self.match_case)
        layout.addSpacing(8)
        layout.addWidget(self.whole_words)
        layout.addStretch(1)
        layout.addWidget(self.close_button)
        self.words.textChanged.connect(self._tell)
        self.match_case.toggled.connect(self._tell)
        self.whole_words.toggled.connect(self._tell)
        self.words.stepped.connect(self.stepped)
        self.hide()

    @property
    def query(self) -> Query:
        return Query(self.words.text(), self.match_case.isChecked(), self.whole_words.isChecked())

    def show_count(self, text: str, nothing: bool = False) -> None:
        """`nothing`: the words stand nowhere."""
        self.count.setText(text)
        restyle(self.words, "state", "nothing" if nothing else "")
        announce(self, text)

    def set_theme(self, theme: Theme) -> None:
        self._sign.setPixmap(icons.pixmap("find", theme.dim, 18))
        for button, name in self._icons.items():
            button.setIcon(icons.icon(name, theme.ink, 16))

    def _button(self, icon: str, action: QAction | None) -> QPushButton:
        it = QPushButton()
        it.setProperty("role", "quiet")
        self._icons[it] = icon
        if action is not None:
            follow_tip(it, action)
            it.setAccessibleName(action.text().replace("&", ""))
            it.clicked.connect(action.trigger)
        return it

    def _tell(self, *_: object) -> None:
        self.changed.emit(self.query)


class _Field(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


def _switch(text: str) -> QCheckBox:
    it = QCheckBox(text)
    it.setFont(fonts.sans(14))
    return it
