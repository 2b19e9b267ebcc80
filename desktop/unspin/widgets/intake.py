"""How articles come to the window: file dialog, drop, clipboard, example. It asks where it must and hands on to Opening.

Two files are a new pair. One version fills the first free place of the start page; while a review is open a bar asks
what to compare it with. The open review is never changed by any of this.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from unspin import assets
from unspin.app import settings as table
from unspin.app.language import tr
from unspin.app.settings import Settings
from unspin.app.words import isolated
from unspin.engine.model import Side
from unspin.widgets import dialogs
from unspin.widgets.message_bar import MessageBar
from unspin.widgets.opening import Opening, Source
from unspin.widgets.start_page import files_of

if TYPE_CHECKING:
    from unspin.review.review import Review

SEEDS = ("000_ea3deb4bcd850a6f.txt", "001_b8d368679840f7fa.txt")


class Intake(QObject):
    start_page_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        opening: Opening,
        settings: Settings,
        message: MessageBar,
        review: Callable[[], Review | None],
        window: QWidget,
    ) -> None:
        """`review`: the one that is open, if any."""
        super().__init__(window)
        self._opening, self._settings, self._message = opening, settings, message
        self._review, self._window = review, window

    def choose(self) -> None:
        paths = dialogs.choose_articles(self._window, self._settings.get(table.OPEN_FOLDER))
        self.take(paths)

    def choose_side(self, side: Side) -> None:
        path = dialogs.choose_article(self._window, side, self._settings.get(table.OPEN_FOLDER))
        if path is not None:
            self.take([path], side)

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        files = files_of(data) if data is not None else []
        text = data.text() if data is not None and data.hasText() else ""
        if files:
            self.take(files)
        elif text.strip():
            self.take(text)
        else:
            self._message.tell("warn", tr("There is no text on the clipboard. Copy the text of one version first."))

    def example(self) -> None:
        paths = example_paths()
        if len(paths) == 2:
            self._opening.open_files(paths)
        else:
            self._message.tell("error", tr("The example articles are missing from this installation."))

    def take(self, given: list[Path] | str, side: Side | None = None) -> None:
        """Files or one text. `side`: where it was dropped, None where the person did not say."""
        if isinstance(given, list):
            if not given:
                return
            self._settings.set(table.OPEN_FOLDER, str(given[0].parent))
            if len(given) > 1:
                self._opening.open_files(given)
                return
        one: Source = given if isinstance(given, str) else given[0]
        review = self._review()
        if review is None:
            self._fill(one, side)
            return
        question = (
            tr("Compare the pasted text with the open article? The open review stays as it is.")
            if isinstance(one, str)
            else tr("Compare {name} with the open article? The open review stays as it is.", name=isolated(one.name))
        )
        self._message.tell(
            "warn",
            question,
            (tr("Use as A"), lambda: self._opening.replace(review, "A", one)),
            (tr("Use as B"), lambda: self._opening.replace(review, "B", one)),
            (tr("Start a new pair"), lambda: self._new_pair(one)),
        )

    def _new_pair(self, one: Source) -> None:
        self._opening.forget()
        self.start_page_wanted.emit()
        self._fill(one, None)

    def _fill(self, one: Source, side: Side | None) -> None:
        if isinstance(one, str):
            self._opening.paste(one, side)
        else:
            self._opening.open_files([one], side)


def example_paths() -> list[Path]:
    """The two seed articles in a checkout, else the pair that is shipped; empty if neither is there."""
    seeds = assets.resources().parent / "seeds"
    found = [seeds / name for name in SEEDS]
    if not all(path.is_file() for path in found):
        found = [assets.resources() / "example" / name for name in ("a.txt", "b.txt")]
    return found if all(path.is_file() for path in found) else []
