"""A finished analysis goes to the library; who waits for it (Export, Swap A and B) sees how far it is.

In: what `Refinement` found. Out: `stored` once it is on disk and in the review. The library is written in a job, because a
long analysis has 15 MB.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unspin.review.annotation import time_text
from unspin.widgets.long_work import LongWork

if TYPE_CHECKING:
    from unspin.app.jobs import Progress, Runner, ShouldCancel
    from unspin.engine.model import Comparison
    from unspin.errors import UnspinError
    from unspin.review.analyses import Analysis
    from unspin.review.review import Review
    from unspin.review.stored import StoredMembers

CHANNEL = "store"
Deed = Callable[["Review"], object]


class Storing(LongWork):
    stored = Signal(object, object)
    """The Review, and the deeds that waited for it."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._waiting: list[Deed] = []

    def wait(self, words: str, deed: Deed, go_on: Callable[[], object]) -> None:
        """A deed was asked for that needs every line analysed: say so, and see to it that the analysis goes on."""
        self._waiting.append(deed)
        self.began.emit(words)
        go_on()

    def advance(self, done: int, total: int) -> None:
        if self._waiting:
            self.progressed.emit(done, total)

    def cancel(self) -> None:
        """Nobody waits any more; the analysis goes on."""
        if self._waiting:
            self._waiting = []
            self.ended.emit()

    def give_up(self, _: object = None) -> None:
        """The analysis is not going to be finished here. What is being written is written."""
        self.cancel()

    def take_over(self) -> list[Deed]:
        """What waited for an analysis that is stored now."""
        waiting = self._waiting
        self.cancel()
        return waiting

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
            self.stored.emit(review, self.take_over())

        self._runner.start(CHANNEL, work, done, self._fail)

    def _fail(self, error: UnspinError) -> None:
        self.cancel()
        self.failed.emit(error)
