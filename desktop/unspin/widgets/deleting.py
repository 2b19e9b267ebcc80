"""Deleting a review and restoring it: at once with Undo, and later from a list of those that are still kept.

In: ids of reviews, as the start page and the menu name them. Out: signals; the library does what is said
(`Library.delete`, `restore`, `drop`), the window shows what is left.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from unspin.app.language import day, tr
from unspin.app.words import PASTED, UNTITLED
from unspin.errors import UnspinError
from unspin.widgets import dialogs
from unspin.widgets.labels import label
from unspin.widgets.toast import Toast

if TYPE_CHECKING:
    from unspin.app.theme import Theme
    from unspin.review.deleted import DeletedReview
    from unspin.review.library import Library


class Deleting(QObject):
    changed = Signal()
    """There is a review less, or one more."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, start: QWidget) -> None:
        """`start`: the page over which it says what was done."""
        super().__init__(start)
        self._start = start
        self.library: Library | None = None
        self.toast = Toast(start)

    def delete(self, review_id: str, title: str) -> None:
        library = self.library
        if library is None:
            return
        deleted = self._done(lambda: library.delete(review_id))
        if deleted is not None:
            said = tr("“{title}” is deleted.", title=title or tr(UNTITLED))
            self.toast.tell("info", said, (tr("Undo"), partial(self.restore, deleted, title)))

    def restore(self, deleted_id: str, title: str) -> None:
        library = self.library
        if library is not None and self._done(lambda: library.restore(deleted_id)) is not None:
            self.toast.hide()
            self.said.emit(tr("“{title}” is among the recent reviews again", title=title or tr(UNTITLED)))

    def drop(self, it: DeletedReview, parent: QWidget) -> None:
        """For good; asks first."""
        library = self.library
        if library is not None and dialogs.really_delete(parent, it.title or tr(UNTITLED)):
            self._done(lambda: library.drop(it.id))

    def choose(self, parent: QWidget) -> DeletedDialog | None:
        """The list of those that can be restored, open; None where there are none."""
        found = self._list()
        if not found:
            self.said.emit(tr("There is no deleted review to restore"))
            return None
        dialog = DeletedDialog(self, found, self._list, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def set_theme(self, theme: Theme) -> None:
        self.toast.set_theme(theme)

    def _list(self) -> list[DeletedReview]:
        try:
            return self.library.deleted() if self.library is not None else []
        except UnspinError as error:
            self.failed.emit(error)
            return []

    def _done(self, deed: Callable[[], str | None]) -> str | None:
        """What the deed says, "" for nothing; None if it failed."""
        try:
            said = deed() or ""
        except UnspinError as error:
            self.failed.emit(error)
            said = None
        self.changed.emit()
        return said


class DeletedDialog(QDialog):
    """Enter or a double click restores the chosen one."""

    def __init__(
        self,
        deleting: Deleting,
        found: list[DeletedReview],
        again: Callable[[], list[DeletedReview]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a deleted review"))
        self._deleting, self._again = deleting, again
        self._found = found
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Deleted reviews"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda _: self.restore())
        self.restore_button = QPushButton(tr("Restore"))
        self.restore_button.setProperty("role", "primary")
        self.restore_button.clicked.connect(self.restore)
        self.drop_button = QPushButton(tr("Delete for good…"))
        self.drop_button.clicked.connect(self.drop)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        hint = label(tr("With all tags, notes and their history."), "dim", 13)
        foot = QHBoxLayout()
        for button in (self.drop_button, close, self.restore_button):
            button.setAutoDefault(False)
        foot.addWidget(self.drop_button)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(620, 360)
        self._fill()

    @property
    def chosen(self) -> DeletedReview | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def restore(self) -> None:
        it = self.chosen
        if it is not None:
            self.accept()
            self._deleting.restore(it.id, it.title)

    def drop(self) -> None:
        it = self.chosen
        if it is not None:
            self._deleting.drop(it, self)
            self._found = self._again()
            self._fill()
            if not self._found:
                self.reject()

    def _fill(self) -> None:
        self.list.clear()
        for it in self._found:
            self.list.addItem(QListWidgetItem(described(it)))
        self.list.setCurrentRow(0)
        for button in (self.restore_button, self.drop_button):
            button.setEnabled(bool(self._found))


def described(it: DeletedReview) -> str:
    """Title, versions, progress, and how long it is kept."""
    names = f"{it.a_name or tr(PASTED)} ↔ {it.b_name or tr(PASTED)}"
    progress = tr("{tagged} of {counted} lines tagged", tagged=it.tagged, counted=it.counted)
    until = tr(
        "deleted {day}, kept until {last}",
        day=day(it.deleted_at.astimezone().date()),
        last=day(it.kept_until.astimezone().date()),
    )
    return f"{it.title or tr(UNTITLED)}\n{names} · {progress} · {until}"
