"""The line at the bottom: where the editor is, what was just said, when it was saved, whether tags go on, the zoom."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from unspin.app import fonts, language
from unspin.app.language import tr
from unspin.widgets.announce import announce
from unspin.widgets.labels import ElidedLabel, follow_tip
from unspin.widgets.review_page import Place

SAID_MS = 6000


def _words() -> ElidedLabel:
    it = ElidedLabel()
    it.setFont(fonts.sans(13))
    it.setContentsMargins(6, 0, 6, 0)
    return it


class StatusBar(QStatusBar):
    def __init__(self, auto_advance: QAction, zoom_reset: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.difference, self.line, self.tagged, self.said_label, self.saved = (_words() for _ in range(5))
        self.said_label.setProperty("role", "said")
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
        self.said_label.hide()
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.advance)
        self.addPermanentWidget(self.zoom)
        auto_advance.toggled.connect(self._say_advance)
        self._say_advance(auto_advance.isChecked())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.quiet)

    def tell(self, text: str) -> None:
        """For a moment, and to a screen reader."""
        self.said_label.setText(text)
        self._make_room()
        announce(self, text)
        self._timer.start(SAID_MS)

    def quiet(self) -> None:
        """Another review, or none: what was just said spoke of the one before."""
        self._timer.stop()
        self.said_label.setText("")
        self._make_room()

    def show_place(self, place: Place) -> None:
        self.difference.setText(place.difference)
        self.line.setText(place.line)
        self.tagged.setText(place.tagged)

    def show_saved(self, at: datetime | None, open_review: bool) -> None:
        for button in (self.advance, self.zoom):
            button.setVisible(open_review)  # they are about the rows
        if not open_review:
            self.saved.setText("")
        elif at is not None:
            self.saved.setText(tr("Saved {time}", time=language.clock(at, seconds=True)))
        else:
            self.saved.setText(tr("Every tag is saved as you make it"))

    def show_zoom(self, percent: int) -> None:
        self.zoom.setText(tr("{percent} %", percent=language.number(percent)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What was just said is read first: where it finds no room, the place is not shown for so long."""
        said = self.said_label
        said.setVisible(bool(said.text()))
        places = (self.tagged, self.line, self.difference)
        always = (self.saved, self.advance, self.zoom, *((said,) if said.text() else ()))
        room = self.width() - 60 - sum(it.sizeHint().width() + 6 for it in always)
        for at, it in enumerate(places):
            it.setVisible(not said.text() or sum(rest.sizeHint().width() + 6 for rest in places[at:]) <= room)

    def _say_advance(self, on: bool) -> None:
        self.advance.setText(tr("Auto-advance on") if on else tr("Auto-advance off"))
