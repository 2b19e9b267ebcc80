"""The head of an open review: its title, how much of it is judged, Export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from unspin.app import fonts
from unspin.app.language import number, tr
from unspin.app.theme import Theme
from unspin.app.words import UNTITLED, isolated
from unspin.widgets.labels import ElidedLabel, follow_tip, label
from unspin.widgets.tally import Tally


class Header(QFrame):
    def __init__(self, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(51)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 18, 0)
        layout.setSpacing(14)
        self.title = ElidedLabel()
        self.title.setFont(fonts.sans(16, QFont.Weight.DemiBold))
        self.progress = label(role="dim", pixels=14)
        self.tally = Tally()
        self.export = QPushButton(tr("Export"))
        self.export.setProperty("role", "primary")
        self.export.setFont(fonts.sans(14, QFont.Weight.DemiBold))
        follow_tip(self.export, export)
        self.export.clicked.connect(export.trigger)
        layout.addWidget(self.title, 0)
        layout.addWidget(label("A ↔ B", "dim", 14), 0)
        layout.addStretch(1)
        self._switch_at = layout.count()
        layout.addWidget(self.progress)
        layout.addWidget(self.tally)
        layout.addSpacing(4)
        layout.addWidget(self.export)

    def add_switch(self, switch: QWidget) -> None:
        """Between the title and the progress."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(self._switch_at, switch)

    def set_title(self, title: str) -> None:
        self.title.setText(isolated(title) or tr(UNTITLED))

    def set_progress(self, counted: int, tagged: int, by_tag: Mapping[str, int]) -> None:
        self.progress.setText(tr("{tagged} / %n line(s)", "", counted, tagged=number(tagged)))
        self.tally.set_progress(counted, by_tag)
        self.progress.setToolTip(self.tally.toolTip())  # the bar is thin: hard to hit with the mouse

    def set_theme(self, theme: Theme) -> None:
        self.tally.set_theme(theme)
