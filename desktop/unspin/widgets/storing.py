"""A finished analysis goes to the library; who waits for it (Export) sees how far it is.

In: what `Refinement` found. Out: `stored` once it is on disk and in the review. The library is written in a job, because a
long analysis has 15 MB.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unspin.app.language import tr
from unspin.review.annotation import time_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from unspin.app.jobs import Progress, Runner, ShouldCancel
    from unspin.engine.model import Comparison
    from unspin.errors import UnspinError
    from unspin.review.analyses import Analysis
    from unspin.review.library import Library
    from unspin.review.review import Review
    from unspin.review.stored import StoredMembers

CHANNEL = "store"


class Storing(QObject):
    stored = Signal(object, bool)
    """The Review, and whether somebody waited for it."""
    failed = Signal(object)
    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.library: Library | None = None
        self._awaited = False

    def wait(self, go_on: Callable[[], object]) -> None:
        """Export was asked for: say so, and see to it that the analysis goes on."""
        self._awaited = True
        self.began.emit(tr("Export waits until every line is analysed…"))
        go_on()

    def advance(self, done: int, total: int) -> None:
        if self._awaited:
            self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Nobody waits any more; the analysis goes on."""
        if self._awaited:
            self._awaited = False
            self.ended.emit()

    def give_up(self, _: object = None) -> None:
        """The analysis is not going to be finished here. What is being written is written."""
        self.cancel()

    def take_over(self) -> bool:
        """Whether somebody waited for an analysis that is stored already."""
        awaited = self._awaited
        self.cancel()
        return awaited

    def store(self, review: Review, comparison: Comparison, machine: StoredMembers) -> None:
        library = self.library
        if library is None:
            return

        def work(progress: Progress, should_cancel: ShouldCancel) -> Analysis:
            finished = review.finished(comparison, time_text(datetime.now(UTC)), machine)
            library.keep(review, finished)
            return finished

        def done(finished: Analysis) -> None:
            review.show(finished)
            awaited, self._awaited = self._awaited, False
            if awaited:
                self.ended.emit()
            self.stored.emit(review, awaited)

        self._runner.start(CHANNEL, work, done, self._fail)

    def _fail(self, error: UnspinError) -> None:
        self.cancel()
        self.failed.emit(error)
