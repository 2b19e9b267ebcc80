"""New analyses of the open review: after a pin, and when somebody asks for one (*Analyse again*, another language).

In: a review. Out: `solved` when its analysis obeys the pins and is stored; `analysed` with a new comparison that the
window then commits as a step. The work is done in jobs; a long pair is compared in a process of its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unspin.app import language
from unspin.app.language import tr
from unspin.errors import CancelledError, UnspinError
from unspin.review.annotation import time_text
from unspin.widgets.long_work import LongWork
from unspin.widgets.opening import is_short

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unspin.app.jobs import Progress, Runner, ShouldCancel
    from unspin.engine.model import Alignment, Article, Comparison, Side
    from unspin.engine.pins import Pin
    from unspin.review.analyses import Analysis
    from unspin.review.review import Review

CHANNEL = "renew"


class Renewing(LongWork):
    solved = Signal(object)
    analysed = Signal(object, object)
    said = Signal(str)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._solves = False

    def cancel(self) -> None:
        self._runner.cancel(CHANNEL)

    def stop_solving(self) -> None:
        """The analysis that obeys the pins is there already; another work goes on."""
        if self._solves:
            self.cancel()

    def solve(self, review: Review) -> None:
        """The pins have changed: align between them, and look again into the links that are new."""
        library = self.library
        if library is None:
            return

        def work(progress: Progress, should_cancel: ShouldCancel) -> Analysis:
            from unspin.engine.comparison import align, recompared

            it, at = review.comparison, time_text(datetime.now(UTC))
            if review.analysis.is_complete:
                found = review.finished(recompared(it, review.pins, progress, should_cancel), at)
            else:
                found = review.provisional(align(it.a, it.b, review.pins, should_cancel), at)
            library.keep(review, found)
            return found

        def done(found: Analysis) -> None:
            self._solves = False
            self.ended.emit()
            try:
                whole = review.covering(found)
                if whole is not found:  # a line was judged between the end of the work and now
                    library.keep(review, whole)
            except UnspinError as error:
                self.failed.emit(error)
                return
            review.show(whole)
            self.solved.emit(review)

        def failed(error: UnspinError) -> None:
            self._solves = False
            self.ended.emit()
            if review.is_aligned:
                return  # nothing is missing: the pin was taken back meanwhile
            if isinstance(error, CancelledError):
                self.said.emit(tr("Your link is kept. The rows follow it when you choose Analyse again."))
            else:
                self.failed.emit(error)

        self._solves = True
        self.began.emit(tr("Aligning again…"))
        self._runner.start(CHANNEL, work, done, failed, self.progressed.emit)

    def again(self, review: Review, languages: Mapping[Side, str | None] | None = None) -> None:
        """Compare the texts of the review anew, the confirmed links first. `languages`: what somebody knows better."""
        now, stood = review.comparison, review.is_turned
        known = languages or {}

        def work(progress: Progress, should_cancel: ShouldCancel) -> Comparison:
            from unspin.engine.reading import in_language

            a, b = (in_language(it, known[it.side]) if it.side in known else it for it in (now.a, now.b))
            pins = review.pins_for(a, b)
            if not is_short(a, b):
                return compared_apart(a, b, pins, progress, should_cancel)
            from unspin.engine.comparison import compare

            return compare(a, b, pins=pins, progress=progress, should_cancel=should_cancel)

        def done(found: Comparison) -> None:
            self.ended.emit()
            if review.is_turned != stood:  # A and B have changed places meanwhile
                from unspin.engine.turning import turned

                found = turned(found)
            self.analysed.emit(review, found)

        def failed(error: UnspinError) -> None:
            self.ended.emit()
            self.failed.emit(error)

        self._solves = False
        self.began.emit(tr("Analysing again…"))
        self._runner.start(CHANNEL, work, done, failed, self.progressed.emit)


def compared_apart(
    a: Article, b: Article, pins: tuple[Pin, ...], progress: Progress, should_cancel: ShouldCancel
) -> Comparison:
    """`engine.compare` in a process of its own; runs in a job, which only waits."""
    from unspin.app.apart import Apart
    from unspin.engine.packing import PackedSpans, packed_article, unpacked_alignment
    from unspin.review.analysing import comparison_of, runs

    apart = Apart()
    try:
        apart.ask("align", (packed_article(a), packed_article(b)), pins)
        answer = apart.hear(should_cancel)
        while answer[0] != "aligned":
            answer = apart.hear(should_cancel)
        alignment: Alignment = unpacked_alignment(answer[1])
        alignment = replace(alignment, a=a, b=b)
        apart.ask("words", None)
        found: dict[int, PackedSpans] = {}
        while True:
            answer = apart.hear(should_cancel)
            if answer[0] != "spans":
                break
            found[answer[1]] = answer[2]
            progress(len(found), runs(alignment))
    finally:
        apart.close()
    every = PackedSpans()
    for number in sorted(found):
        every.extend(found[number])
    return comparison_of(alignment, every, answer[1])


def difference(before: Comparison, after: Comparison) -> str:
    """What a new analysis says otherwise, in a sentence."""
    old, new = ({(it.a, it.b) for it in comparison.line_links} for comparison in (before, after))
    cut = (before.a.lines, before.b.lines) != (after.a.lines, after.b.lines)
    if cut:
        lines = [len(it.a.lines) + len(it.b.lines) for it in (before, after)]
        return tr(
            "Analysed again: the texts have %n line(s) now, before {before}.",
            "",
            lines[1],
            before=language.number(lines[0]),
        )
    linked = len({line for it in new - old for line in it[0]} | {line for it in old - new for line in it[0]})
    linked = linked or len(new ^ old)
    if linked:
        return tr("Analysed again: %n line(s) are linked otherwise.", "", linked)
    spans = len(set(before.spans) ^ set(after.spans))
    return tr("Analysed again: the links are the same, %n phrase(s) otherwise.", "", spans)
