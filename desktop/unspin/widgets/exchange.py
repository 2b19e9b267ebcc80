"""Annotation files out and in: export with its check, import with its question, both with progress.

The bytes are made and the review is stored on the GUI thread (both touch the review), checking and writing run in a job.
An annotation file is only ever replaced by one that passed the check.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unspin.app import settings as table
from unspin.app.jobs import Progress, Runner, ShouldCancel
from unspin.app.language import tr
from unspin.app.settings import Settings
from unspin.errors import CancelledError, UnspinError
from unspin.said import say
from unspin.widgets import dialogs
from unspin.widgets.long_work import LongWork

if TYPE_CHECKING:
    from unspin.review.record import Record
    from unspin.review.review import Review

CHANNEL = "exchange"


class Exchange(LongWork):
    exported = Signal(object)
    """The path that was written."""
    imported = Signal(object)
    """The Review that was made."""

    def __init__(self, runner: Runner, settings: Settings, window: QWidget) -> None:
        super().__init__(runner, window)
        self._settings, self._window = settings, window

    def export(self, review: Review) -> None:
        """Ask where, then write; stepping back from the dialog does nothing."""
        path = dialogs.choose_export(self._window, self._folder(table.EXPORT_FOLDER) / default_name(review.title))
        if path is None:
            return
        self._settings.set(table.EXPORT_FOLDER, str(path.parent))
        try:
            from unspin.review.export import annotation_bytes

            data = annotation_bytes(review)
        except UnspinError as error:
            self.failed.emit(error)
            return

        def work(progress: Progress, should_cancel: ShouldCancel) -> Path:
            write(path, data, progress, should_cancel)
            return path

        self.began.emit(tr("Exporting…"))
        self._runner.start(CHANNEL, work, self._exported, self._fail, self.progressed.emit)

    def import_file(self, path: Path | None = None) -> None:
        path = path or dialogs.choose_annotations(self._window, str(self._folder(table.EXPORT_FOLDER)))
        if path is None or self.library is None:
            return
        chosen = path

        def work(progress: Progress, should_cancel: ShouldCancel) -> Record:
            return read(chosen, progress, should_cancel)

        self.began.emit(tr("Importing…"))
        self._runner.start(CHANNEL, work, self._store, self._fail, self.progressed.emit)

    def cancel(self) -> None:
        self._runner.cancel(CHANNEL)

    def _store(self, record: Record) -> None:
        from unspin.review.library import ReviewExistsError

        assert self.library is not None
        self.ended.emit()
        try:
            try:
                review = self.library.add(record, "ask")
            except ReviewExistsError:
                answer = dialogs.replace_or_copy(self._window, record.title)
                if answer is None:
                    return
                review = self.library.add(record, answer)
        except UnspinError as error:
            self.failed.emit(error)
            return
        self.imported.emit(review)

    def _exported(self, path: Path) -> None:
        self.ended.emit()
        self.exported.emit(path)

    def _fail(self, error: UnspinError) -> None:
        self.ended.emit()
        self.failed.emit(error)

    def _folder(self, setting: table.Setting[str]) -> Path:
        folder = Path(self._settings.get(setting))
        return folder if self._settings.get(setting) and folder.is_dir() else Path.home()


def write(path: Path, data: bytes, progress: Progress, should_cancel: ShouldCancel) -> None:
    """Runs in a job. Refuses to write what the own check would refuse to read."""
    from unspin.review.export import write_file
    from unspin.review.validation import violations

    found = violations(data, progress=progress, should_cancel=should_cancel)
    if found:
        raise UnspinError(
            say("The annotation file would not be sound: {why}", why=found[0]),
            say("Nothing was written. Your review is safe in the library; please report this message."),
        )
    if should_cancel():
        raise CancelledError
    write_file(path, data)


def read(path: Path, progress: Progress, should_cancel: ShouldCancel) -> Record:
    """Runs in a job: what an annotation file says, checked."""
    from unspin.review.importing import annotation_file, read_annotations

    return read_annotations(annotation_file(path), progress=progress, should_cancel=should_cancel).record


def default_name(title: str) -> str:
    """A file name that every system takes, from the title of the review."""
    kept = [it for it in unicodedata.normalize("NFC", title) if it in " -_" or unicodedata.category(it)[0] in "LMN"]
    words = "-".join("".join(kept).split())[:60].strip("-")
    return f"{words if any(map(str.isalnum, words)) else 'review'}.unspin.json"
