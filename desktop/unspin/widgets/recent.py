"""One recent review on the start page: its title, its two versions, how far it is, when it was touched."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from unspin.app import fonts, language
from unspin.app.language import tr
from unspin.app.theme import Theme
from unspin.app.words import PASTED, UNTITLED, isolated
from unspin.widgets import icons
from unspin.widgets.click_row import paint_state
from unspin.widgets.labels import ElidedLabel, label
from unspin.widgets.tally import Tally

if TYPE_CHECKING:
    from unspin.review.library import ReviewSummary


class RecentRow(QFrame):
    """One review: Enter or a click opens it, Delete asks to delete it."""

    wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, it: ReviewSummary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        title = ElidedLabel(isolated(it.title) or tr(UNTITLED))
        title.setFont(fonts.sans(15, QFont.Weight.DemiBold))
        names = ElidedLabel(f"{isolated(it.a_name) or tr(PASTED)} ↔ {isolated(it.b_name) or tr(PASTED)}")
        names.setFont(fonts.sans(13))
        names.setProperty("role", "dim")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(title)
        words.addWidget(names)
        tally = Tally(110)
        tally.set_theme(theme)
        tally.set_progress(it.counted, {str(tag): number for tag, number in it.by_tag.items()})
        remove = QPushButton()
        remove.setProperty("role", "quiet")
        remove.setIcon(icons.icon("delete", theme.dim))
        remove.setToolTip(tr("Delete this review (Del)"))
        remove.setAccessibleName(tr("Delete the review {title}", title=isolated(it.title)))
        remove.clicked.connect(self.delete_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(14)
        layout.addLayout(words, 1)
        tagged = language.number(it.tagged)
        progress = label(tr("{tagged} / %n line(s)", "", it.counted, tagged=tagged), "dim", 13)
        progress.setMinimumWidth(84)
        progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(progress)
        layout.addWidget(tally)
        layout.addWidget(label(when(it.modified_at), "dim", 13))
        layout.addWidget(remove)
        self.setAccessibleName(
            tr("{title}, {tagged} of %n line(s) tagged", "", it.counted, title=isolated(it.title), tagged=tagged)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_state(self)


def when(at: datetime) -> str:
    """ "Today 16:41", else the day as the language writes it."""
    here = at.astimezone()
    if here.date() == datetime.now().astimezone().date():
        return tr("Today {time}", time=language.clock(at))
    return language.day(here.date())
