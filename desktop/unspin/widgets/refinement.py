"""The analysis that goes on while somebody reads: from runs of spans to what the page shows.

In: a review that is not complete, and what is shown of it (`open`). Out: `grown` at most four times a second when there is
more to see, `progressed`, and `analysed` with the whole comparison once. The lines in view are always the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from unspin.app.apart import Apart, Refining
    from unspin.app.shown import Shown
    from unspin.engine.packing import PackedSpans
    from unspin.review.review import Review
    from unspin.widgets.rows import RowsView

EVERY_MS = 250
"""Between two looks: fast enough to seem steady, and 20 ms of work each leaves the keys alone."""


class Refinement(QObject):
    about_to_grow = Signal()
    """The numbers of differences are still those of before."""
    grown = Signal()
    progressed = Signal(int, int)
    analysed = Signal(object, object, object)
    """The Review, its Comparison, its StoredMembers."""
    failed = Signal(object)

    def __init__(self, rows: RowsView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._review: Review | None = None
        self._shown: Shown | None = None
        self._refining: Refining | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        return self._refining is not None

    def open(self, review: Review | None, shown: Shown | None = None, apart: Apart | None = None) -> None:
        """Go on with this review; whatever was under way ends, and nothing of it is heard any more."""
        if self._refining is not None:
            self._refining.stop()
            self._refining.deleteLater()
            self._refining = None
        self._timer.stop()
        self._review, self._shown = review, shown
        if review is None or shown is None or review.is_complete or not review.is_aligned:
            if apart is not None:
                apart.close()
            return
        from unspin.app.apart import Refining

        self._refining = Refining(review.comparison.alignment, apart, self)
        self._refining.grew.connect(self._take)
        self._refining.finished.connect(self._finished)
        self._refining.failed.connect(self._failed)
        self._refining.start()
        self._timer.start()

    def _take(self, number: int, spans: PackedSpans) -> None:
        if self._shown is not None:
            self._shown.take(number, spans)

    def _look(self) -> None:
        if self._refining is None:
            return
        self._refining.want(self._rows.links_in_view())
        self._settle()
        self.progressed.emit(self._refining.done, self._refining.total)

    def _settle(self) -> None:
        self.about_to_grow.emit()
        if self._rows.settle():
            self.grown.emit()

    def _finished(self, comparison: object, machine: object) -> None:
        self._timer.stop()
        self._settle()
        review, self._refining = self._review, None
        self.analysed.emit(review, comparison, machine)

    def _failed(self, error: object) -> None:
        self._timer.stop()
        self._refining = None
        self.failed.emit(error)
