"""The verbs of the keys: tag, clear, skip, accept, note, undo, redo, and where the cursor goes.

In: an open Review and the place of the cursor. Out: signals that say what was *committed*: `committed(Change)` comes
after the review's verb returned, so that what shows as set is on disk; a verb that raised says `failed` and nothing
else. Nothing here paints.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from unspin.app.language import tr
from unspin.engine.rows import LineRef
from unspin.errors import UnspinError

if TYPE_CHECKING:
    from unspin.review import navigation
    from unspin.review.annotation import CameFirst, Tag
    from unspin.review.provenance import Changes
    from unspin.review.review import Change, Review

LOOKED_MS = 1000
"""So long a line has the focus before it counts as looked at."""


class Judging(QObject):
    committed = Signal(object)
    failed = Signal(object)
    said = Signal(str)
    cursor_wanted = Signal(object)
    cursor_moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self.cursor: LineRef | None = None
        self.auto_advance = True
        self._looked_at: LineRef | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOKED_MS)
        self._timer.timeout.connect(self._looked)

    def open(self, review: Review | None) -> None:
        self._timer.stop()
        self._looked_at = None
        self.review, self.cursor = review, None

    def move_to(self, ref: LineRef | None) -> None:
        """The cursor is there now. A line that was looked at and left without a verdict becomes `seen`."""
        if ref == self.cursor:
            return
        self.leave()
        self.cursor = ref
        if ref is not None:
            self._timer.start()
        self.cursor_moved.emit()

    def turn(self) -> None:
        """A and B have changed places: the cursor goes along with its line."""
        if self.cursor is not None:
            self.cursor = self.cursor.turned
        if self._looked_at is not None:
            self._looked_at = self._looked_at.turned

    def leave(self) -> None:
        left, self._looked_at = self._looked_at, None
        self._timer.stop()
        if left is not None and self.review is not None:
            self._do(lambda review: review.mark_seen(left))

    def tag(self, tag: Tag) -> None:
        self._judge([self.cursor], lambda review, lines: review.tag(lines, tag))

    def tag_paragraph(self, tag: Tag) -> None:
        self._judge(self._paragraph(), lambda review, lines: review.tag(lines, tag))

    def accept(self) -> None:
        if self.review is None or self.cursor is None:
            return
        suggestion = self.review.suggestion(self.cursor)
        if suggestion is None:
            self.said.emit(tr("There is no suggestion for this line"))
            return
        self._judge([self.cursor], lambda review, lines: review.accept(lines[0]))

    def accept_all(self, lines: Sequence[LineRef]) -> None:
        """Their suggestions, in one step; the cursor stays."""
        change, _ = self._try(lambda review: review.accept_all(lines))
        if change is not None:
            self.said.emit(tr(change.text))

    def skip(self) -> None:
        self._judge([self.cursor], lambda review, lines: review.skip(lines))

    def clear(self) -> None:
        self._judge([self.cursor], lambda review, lines: review.clear(lines), advance=False)

    def set_note(self, ref: LineRef, text: str) -> bool:
        """False if it could not be written."""
        return self._do(lambda review: review.set_note(ref, text))

    def commit(self, verb: Callable[[Review], Change | None]) -> Change | None:
        """A verb that is no verdict on lines; None if it changed nothing or failed (`failed`)."""
        return self._try(verb)[0]

    def describe(self, changes: Changes) -> None:
        """Change the cards of the two versions."""
        self._do(lambda review: review.set_provenance(changes))

    def conclude(self, came_first: CameFirst | None, note: str) -> bool:
        """The verdict on the pair; False if it could not be written."""
        return self._do(lambda review: review.conclude(came_first, note))

    def undo(self) -> None:
        self._step(lambda review: review.undo(), tr("Nothing to undo"))

    def redo(self) -> None:
        self._step(lambda review: review.redo(), tr("Nothing to redo"))

    def next_line(self, direction: navigation.Direction) -> None:
        if self.review is not None:
            end = (
                tr("This is the last line of this side") if direction > 0 else tr("This is the first line of this side")
            )
            from unspin.review import navigation

            self._go(navigation.next_line(self.review.order, self.cursor, direction), end)

    def next_untagged(self, direction: navigation.Direction) -> None:
        if self.review is not None:
            from unspin.review import navigation

            ref = navigation.next_untagged(self.review, self.cursor, direction)
            it = self.review.annotation(self.cursor) if self.cursor else None
            left = it is not None and it.status in ("open", "seen") and is_counted(self.review, it.line)
            self._go(ref, tr("This is the only untagged line left") if left else tr("Every line has its verdict"))

    def go_to_side(self, side: str) -> None:
        if self.review is None:
            return
        if self.cursor is None:
            first = next((ref for ref in self.review.order if ref.side == side), None)
            self._go(first, tr("{side} has no lines", side=side))
        elif self.cursor.side != side:
            from unspin.review import navigation

            self._go(navigation.other_side(self.review, self.cursor), tr("{side} has no lines", side=side))

    def _judge(
        self,
        lines: list[LineRef | None],
        verb: Callable[[Review, list[LineRef]], Change | None],
        advance: bool = True,
    ) -> None:
        if self.review is None:
            return
        counted = [ref for ref in lines if ref is not None and is_counted(self.review, ref)]
        if not counted:
            self.said.emit(tr("This line is not counted") if self.cursor else tr("No line is chosen"))
            return
        review = self.review
        if self._do(lambda review: verb(review, counted)) and advance and self.auto_advance:
            from unspin.review import navigation

            ref = navigation.after_tag(review, counted[-1])
            if ref is not None:
                self.cursor_wanted.emit(ref)
            else:
                self.said.emit(tr("Every line has its verdict"))

    def _paragraph(self) -> list[LineRef | None]:
        if self.review is None or self.cursor is None:
            return []
        article = self.review.comparison.article(self.cursor.side)
        it = article.paragraphs[article.lines[self.cursor.line].paragraph]
        return [LineRef(self.cursor.side, line) for line in range(it.first_line, it.last_line)]

    def _step(self, verb: Callable[[Review], Change | None], nothing: str) -> None:
        if self.review is None:
            return
        change, error = self._try(verb)
        if change is None:
            if error is None:
                self.said.emit(nothing)
            return
        self.said.emit(tr(change.text))
        if change.lines:
            self.cursor_wanted.emit(change.lines[0])

    def _do(self, verb: Callable[[Review], Change | None]) -> bool:
        """True unless it failed; a verb that changed nothing is no failure."""
        return self._try(verb)[1] is None

    def _try(self, verb: Callable[[Review], Change | None]) -> tuple[Change | None, UnspinError | None]:
        """Commit first, then say so: whoever paints hears of it only when it is on disk."""
        if self.review is None:
            return None, None
        try:
            change = verb(self.review)
        except UnspinError as error:
            self.failed.emit(error)
            return None, error
        if change is not None:
            self.committed.emit(change)
        return change, None

    def _go(self, ref: LineRef | None, nowhere: str) -> None:
        if ref is None or ref == self.cursor:
            self.said.emit(nowhere)
        else:
            self.cursor_wanted.emit(ref)

    def _looked(self) -> None:
        self._looked_at = self.cursor


def is_counted(review: Review, ref: LineRef) -> bool:
    """Whether the line takes a verdict; bylines and boilerplate do not."""
    article = review.comparison.article(ref.side)
    return article.is_counted(article.lines[ref.line])
