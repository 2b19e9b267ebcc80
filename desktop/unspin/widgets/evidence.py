"""Evidence pairs: the current row to the clipboard as text and as a picture, or to a file as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from unspin.app import clipboard
from unspin.app import settings as table
from unspin.app.evidence import name_of, row_of, row_text, source
from unspin.app.language import tr
from unspin.app.settings import Settings
from unspin.engine.rows import Row
from unspin.errors import InputError, UnspinError
from unspin.said import say
from unspin.widgets import dialogs
from unspin.widgets.review_page import ReviewPage
from unspin.widgets.rows.layer import SIDES
from unspin.widgets.rows.picture import RowPicture, image, png, svg

if TYPE_CHECKING:
    from unspin.review.review import Review


class Evidence(QObject):
    def __init__(self, page: ReviewPage, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings

    def copy(self) -> None:
        """Both forms at once: what it is pasted into takes the one it can show."""
        found = self._row()
        if found is None:
            return
        review, row = found
        text = row_text(review.comparison, row, review.cards)
        picture = self._picture(review, row)
        if picture is None or picture.is_too_high:
            clipboard.put(text)
            self._page.said.emit(tr("Copied row {row} as text; it is too long for a picture", row=name_of(row)))
        else:
            clipboard.put(text, image(picture))
            self._page.said.emit(tr("Copied row {row} as text and as a picture", row=name_of(row)))

    def save(self) -> None:
        found = self._row()
        if found is None:
            return
        review, row = found
        picture = self._picture(review, row)
        if picture is None or picture.is_too_high:
            self._page.failed.emit(
                InputError(say("This row is too long for a picture."), say("Copy it as text: Ctrl+C."))
            )
            return
        folder = Path(self._settings.get(table.EXPORT_FOLDER) or Path.home())
        path = dialogs.choose_picture(self._page, (folder if folder.is_dir() else Path.home()) / f"{name_of(row)}.png")
        if path is None:
            return
        self._settings.set(table.EXPORT_FOLDER, str(path.parent))
        from unspin.review.export import write_file

        words = row_text(review.comparison, row, review.cards)
        data = svg(picture, review.title, words) if path.suffix.lower() == ".svg" else png(picture)
        try:
            write_file(path, data)
        except UnspinError as error:
            self._page.failed.emit(error)
        else:
            self._page.said.emit(tr("Saved {path}", path=path))

    def _row(self) -> tuple[Review, Row] | None:
        review, ref = self._page.review, self._page.judging.cursor
        row = row_of(review.rows, review.comparison, ref) if review is not None and ref is not None else None
        if review is None or row is None:
            self._page.said.emit(tr("No line is chosen"))
            return None
        return review, row

    def _picture(self, review: Review, row: Row) -> RowPicture | None:
        differences = self._page.rows.differences
        if differences is None:
            return None
        comparison = review.comparison
        sources = {side: source(review.cards[side], comparison.article(side)) for side in SIDES}
        return RowPicture(differences, row, self._page.badge_of, sources)
