"""From files, pasted texts and stored reviews to an open Review.

In: paths, texts, ids, as the window hears of them. Out: signals. Files are read and compared in a job; the library is
asked on the GUI thread only (its calls take milliseconds). A pair that was reviewed before is loaded, not analysed.
Whatever goes wrong leaves everything as it was and says so (`failed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unspin.app.jobs import Progress, Runner, ShouldCancel
from unspin.engine.model import Article, Comparison, Side
from unspin.errors import CancelledError, InputError, UnspinError

if TYPE_CHECKING:
    from unspin.review.library import Library
    from unspin.review.review import Review

Source = Path | str
"""A file, or a pasted text."""
CHANNEL = "open"


class Opening(QObject):
    opened = Signal(object, bool)
    """A Review, and whether its A and B stand the other way round than they were given."""
    waiting_changed = Signal(object)
    """dict of side -> name: what is there already while the other version is awaited."""
    failed = Signal(object)
    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.library: Library | None = None
        self._waiting: dict[Side, Article] = {}
        self._before: dict[Side, Article] = {}
        """What was waiting before the request that is under way: a failed one leaves no trace."""

    @property
    def waiting(self) -> dict[Side, Article]:
        return dict(self._waiting)

    def open_files(self, paths: Sequence[Path], side: Side | None = None) -> None:
        """Two files are a pair; one fills `side`, else the first free one."""
        if len(paths) > 2:
            self.failed.emit(
                InputError("Unspin compares two versions at a time.", "Choose two files, or one after the other.")
            )
        elif len(paths) == 2:
            self.forget()
            self._read({"A": paths[0], "B": paths[1]})
        elif paths:
            self._read({side or self._free(): paths[0]})

    def paste(self, text: str, side: Side | None = None) -> None:
        self._read({side or self._free(): text})

    def replace(self, review: Review, side: Side, source: Source) -> None:
        """Compare a new version with one side of an open review; the review itself stays as it is."""
        other: Side = "B" if side == "A" else "A"
        self._read({side: source}, {other: review.comparison.article(other)})

    def open_review(self, review_id: str) -> None:
        try:
            if self.library is not None:
                self.opened.emit(self.library.load(review_id), False)
        except UnspinError as error:
            self.failed.emit(error)

    def forget(self, side: Side | None = None) -> None:
        """Empty one place, or both."""
        if side is None:
            self._waiting = {}
        else:
            self._waiting.pop(side, None)
        self._tell()

    def cancel(self) -> None:
        self._runner.cancel(CHANNEL)

    def _free(self) -> Side:
        return "B" if "A" in self._waiting else "A"

    def _tell(self) -> None:
        self.waiting_changed.emit({side: _name(article) for side, article in self._waiting.items()})

    def _read(self, sources: dict[Side, Source], given: dict[Side, Article] | None = None) -> None:
        """`given` takes the place of what is waiting."""
        self._before = dict(self._waiting)
        if given is not None:
            self._waiting = given

        def work(progress: Progress, should_cancel: ShouldCancel) -> dict[Side, Article]:
            out: dict[Side, Article] = {}
            for at, (side, source) in enumerate(sources.items()):
                if should_cancel():
                    raise CancelledError
                progress(at, len(sources))
                out[side] = read(source, side)
            return out

        self.began.emit("Reading…")
        self._runner.start(CHANNEL, work, self._have, self._fail, self.progressed.emit)

    def _have(self, articles: dict[Side, Article]) -> None:
        self._waiting = {**self._waiting, **articles}
        if len(self._waiting) < 2:
            self.ended.emit()
            self._tell()
            return
        a, b = self._waiting["A"], self._waiting["B"]
        if self.library is None:
            self._fail(UnspinError("The library is not open.", "Nothing can be reviewed without a place to keep it."))
            return
        try:
            known = self.library.find(a.sha256, b.sha256)
        except UnspinError as error:
            self._fail(error)
            return
        if known is not None:
            self._open(known, known.comparison.a.sha256 != a.sha256)
            return

        def work(progress: Progress, should_cancel: ShouldCancel) -> Comparison:
            from unspin.review import ahead

            found = ahead.comparison(a, b, should_cancel)
            if found is not None:
                return found
            if should_cancel():
                raise CancelledError
            from unspin.engine.comparison import compare  # numpy and the rest: never before the first paint

            return compare(a, b, progress=progress, should_cancel=should_cancel)

        self.began.emit("Comparing…")
        self._runner.start(CHANNEL, work, self._compared, self._fail, self.progressed.emit)

    def _compared(self, comparison: Comparison) -> None:
        assert self.library is not None
        try:
            review = self.library.create(comparison)
        except UnspinError as error:
            self._fail(error)
            return
        self._open(review, False)

    def _open(self, review: Review, swapped: bool) -> None:
        self._waiting = {}
        self.ended.emit()
        self._tell()
        self.opened.emit(review, swapped)

    def _fail(self, error: UnspinError) -> None:
        self._waiting = self._before
        self.ended.emit()
        self._tell()
        self.failed.emit(error)


def read(source: Source, side: Side) -> Article:
    """Pure but for the file it reads; runs in a job."""
    if isinstance(source, Path):
        from unspin.review import ahead

        found = ahead.article(source, side)
        if found is not None:
            return found
        from unspin.review.opening import open_file

        return open_file(source, side)
    from unspin.engine.reading import article_from_text

    return article_from_text(source, side=side)


def _name(article: Article) -> str:
    if article.file:
        return article.file.name
    words = article.title
    return f"Pasted: {words[:40]}…" if len(words) > 40 else f"Pasted: {words}"
