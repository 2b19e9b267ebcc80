"""The line at the bottom: where the editor is, what was just said, when it was saved, whether tags go on, the zoom."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from unspin.app import language
from unspin.app.language import tr
from unspin.widgets.announce import announce
from unspin.widgets.labels import follow_tip, label
from unspin.widgets.review_page import Place

SAID_MS = 6000


class StatusBar(QStatusBar):
    def __init__(self, auto_advance: QAction, zoom_reset: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.difference, self.line, self.tagged = (label(pixels=13) for _ in range(3))
        self.said_label = label(role="said", pixels=13)
        self.saved = label(pixels=13)
        self.advance = QPushButton()
        self.advance.clicked.connect(auto_advance.trigger)
        follow_tip(self.advance, auto_advance)
        self.zoom = QPushButton()
        self.show_zoom(100)
        self.zoom.clicked.connect(zoom_reset.trigger)
        follow_tip(self.zoom, zoom_reset)
        for button in (self.advance, self.zoom):
            button.setFont(self.saved.font())
        for widget in (self.difference, self.line, self.tagged, self.said_label):
            self.addWidget(widget)
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.advance)
        self.addPermanentWidget(self.zoom)
        auto_advance.toggled.connect(self._say_advance)
        self._say_advance(auto_advance.isChecked())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.said_label.setText(""))

    def tell(self, text: str) -> None:
        """For a moment, and to a screen reader."""
        self.said_label.setText(text)
        announce(self, text)
        self._timer.start(SAID_MS)

    def quiet(self) -> None:
        """Another review, or none: what was just said spoke of the one before."""
        self._timer.stop()
        self.said_label.setText("")

    def show_place(self, place: Place) -> None:
        self.difference.setText(place.difference)
        self.line.setText(place.line)
        self.tagged.setText(place.tagged)

    def show_saved(self, at: datetime | None, open_review: bool) -> None:
        if not open_review:
            self.saved.setText("")
        elif at is not None:
            self.saved.setText(tr("Saved {time}", time=language.clock(at, seconds=True)))
        else:
            self.saved.setText(tr("Every tag is saved as you make it"))

    def show_zoom(self, percent: int) -> None:
        self.zoom.setText(tr("{percent} %", percent=language.number(percent)))

    def _say_advance(self, on: bool) -> None:
        self.advance.setText(tr("Auto-advance on") if on else tr("Auto-advance off"))
