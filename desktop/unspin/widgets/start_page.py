"""What the window shows while no review is open: two places for two files, ways to fill them, the recent reviews.

It is told what is filled (`set_waiting`) and which reviews there are (`set_recent`); it says what the user wants:
`files_dropped(list, side)`, `open_wanted(side)`, `paste_wanted()`, `example_wanted()`, `emptied(side)`,
`review_wanted(id)`, `delete_wanted(id, title)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from unspin.app import fonts
from unspin.app.language import tr
from unspin.app.theme import Theme
from unspin.app.words import isolated
from unspin.engine.model import Side
from unspin.widgets import icons
from unspin.widgets.labels import ElidedLabel, follow_tip, label, restyle, rule, section
from unspin.widgets.recent import RecentRow

if TYPE_CHECKING:
    from unspin.review.library import ReviewSummary

SIDES: tuple[Side, Side] = ("A", "B")


def files_of(data: QMimeData) -> list[Path]:
    """The local files of a drop or of the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Slot(QFrame):
    """The place of one version: drop a file on it, or click it to choose one."""

    dropped = Signal(list)
    chosen = Signal()
    emptied = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("slot")
        self.side = side
        self.setAcceptDrops(True)
        self.setMinimumHeight(132)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._letter = label(side, pixels=20, bold=True)
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = ElidedLabel()
        self.words.setFont(fonts.sans(15))
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remove = QPushButton(tr("Remove"))
        self.remove.clicked.connect(self.emptied)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 10)
        layout.addStretch(1)
        layout.addWidget(self._letter)
        layout.addWidget(self._icon)
        layout.addWidget(self.words)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.set_name(None)

    def set_name(self, name: str | None, wanted: bool = False) -> None:
        """None: empty. `wanted`: the other version is there and this one is awaited."""
        self._state("filled" if name is not None else "empty")
        empty = tr("Now the other version: drop it here, or click") if wanted else tr("Drop a file here, or click")
        self.words.setText(isolated(name) if name is not None else empty)
        restyle(self.words, "role", "" if name is not None else "dim")
        self._icon.setVisible(name is None)
        self.remove.setVisible(name is not None)
        self.setAccessibleName(tr("Version {side}: {words}", side=self.side, words=self.words.text()))

    def set_theme(self, theme: Theme) -> None:
        self._icon.setPixmap(icons.pixmap("drop", theme.dim, 26))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self._before = self.property("state")
            self._state("over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._state(self._before)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._state(self._before)
        self.dropped.emit(files_of(event.mimeData()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def _state(self, state: str) -> None:
        restyle(self, "state", state)


class StartPage(QScrollArea):
    files_dropped = Signal(list, str)
    open_wanted = Signal(str)
    emptied = Signal(str)
    review_wanted = Signal(str)
    delete_wanted = Signal(str, str)

    def __init__(self, open_: QAction, paste: QAction, example: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme | None = None
        self._recent: Sequence[ReviewSummary] = ()
        self.slots = {side: Slot(side) for side in SIDES}
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for side, slot in self.slots.items():
            slot.dropped.connect(lambda files, side=side: self.files_dropped.emit(files, side))
            slot.chosen.connect(lambda side=side: self.open_wanted.emit(side))
            slot.emptied.connect(lambda side=side: self.emptied.emit(side))
            pair.addWidget(slot, 1)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        self.buttons: dict[str, QPushButton] = {}
        for action, words in ((open_, tr("Open…")), (paste, tr("Paste")), (example, tr("Try the example"))):
            button = QPushButton(words)
            button.setFont(fonts.sans(14, QFont.Weight.DemiBold))
            follow_tip(button, action)
            button.clicked.connect(action.trigger)
            self.buttons[action.objectName()] = button
            ways.addWidget(button)
        self.buttons["open"].setProperty("role", "primary")
        ways.addStretch(1)

        self.rows: list[RecentRow] = []
        self._list = QFrame()
        self._list.setProperty("role", "card")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        self.none_yet = label(
            tr("No reviews yet. A pair that you open once stands here, with its progress."), "dim", 14
        )

        body = QWidget()
        body.setObjectName("startBody")
        column = QVBoxLayout()
        column.setSpacing(0)
        heading = label(tr("Compare two versions of an article"), pixels=26, bold=True)
        column.addWidget(heading)
        column.addSpacing(4)
        how = label(
            tr(
                "See which passages correspond and what was reworded, and put a verdict on every line from the keyboard."
            ),
            "dim",
            15,
        )
        how.setWordWrap(True)
        column.addWidget(how)
        column.addSpacing(20)
        column.addLayout(pair)
        column.addSpacing(14)
        column.addLayout(ways)
        column.addSpacing(34)
        column.addWidget(section(tr("Recent reviews")))
        column.addSpacing(8)
        column.addWidget(self.none_yet)
        column.addWidget(self._list)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(860)
        middle.setLayout(column)
        column.setContentsMargins(0, 40, 0, 30)
        sides = QHBoxLayout(body)
        sides.setContentsMargins(28, 0, 28, 0)
        sides.addStretch(1)
        sides.addWidget(middle, 20)
        sides.addStretch(1)
        self.setWidget(body)
        self.set_recent(())

    def set_waiting(self, names: dict[Side, str]) -> None:
        """The versions that are there already, by side."""
        for side, slot in self.slots.items():
            slot.set_name(names.get(side), wanted=bool(names))

    def set_recent(self, recent: Sequence[ReviewSummary]) -> None:
        self._recent = recent
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self.none_yet.setVisible(not recent)
        self._list.setVisible(bool(recent))
        if self._theme is None:
            return
        for at, it in enumerate(recent):
            if at:
                self._rows.addWidget(rule())
            row = RecentRow(it, self._theme)
            row.wanted.connect(lambda it=it: self.review_wanted.emit(it.id))
            row.delete_wanted.connect(lambda it=it: self.delete_wanted.emit(it.id, it.title))
            self._rows.addWidget(row)
            row.show()
            self.rows.append(row)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for slot in self.slots.values():
            slot.set_theme(theme)
        for name, button in self.buttons.items():
            button.setIcon(icons.icon(name, theme.on_focus if name == "open" else theme.ink))
        self.set_recent(self._recent)
