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
from unspin.engine.pins import passage_label
from unspin.engine.rows import LineRef
from unspin.errors import UnspinError

if TYPE_CHECKING:
    from unspin.review import navigation
    from unspin.review.annotation import CameFirst, Tag
    from unspin.review.provenance import Changes
    from unspin.review.review import Change, Review
    from unspin.widgets.view_guard import ViewGuard

LOOKED_MS = 1000
"""So long a line has the focus before it counts as looked at."""


class Judging(QObject):
    committed = Signal(object)
    failed = Signal(object)
    said = Signal(str)
    cursor_wanted = Signal(object)
    cursor_moved = Signal()

    def __init__(self, guard: ViewGuard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guard = guard
        self.review: Review | None = None
        self.cursor: LineRef | None = None
        self.auto_advance = True
        self._looked_at: LineRef | None = None
        self.cursor_moved.connect(guard.forget)
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

    def is_line_in_view(self) -> bool:
        """Whether a command may act on the current line; if not, it is brought into view and that is said."""
        if self.review is None or self.cursor is None or self.guard.permits("line", [self.cursor]) == "yes":
            return True
        label = self.review.line_label(self.cursor)
        self.said.emit(tr("Line {line} was out of view: nothing was done. Press again to act on it", line=label))
        return False

    def tag(self, tag: Tag) -> None:
        if self.is_line_in_view():
            self._judge([self.cursor], lambda review, lines: review.tag(lines, tag))

    def tag_paragraph(self, tag: Tag) -> None:
        lines = self._paragraph()
        if self._is_paragraph_in_view(lines, tag):
            self._judge(lines, lambda review, lines: review.tag(lines, tag))

    def accept(self) -> None:
        if self.review is None or self.cursor is None or not self.is_line_in_view():
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
        if self.is_line_in_view():
            self._judge([self.cursor], lambda review, lines: review.skip(lines))

    def clear(self) -> None:
        if self.is_line_in_view():
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

    def undo(self, *, announced: bool = False) -> None:
        """Lines out of view are shown first and changed the second time; at once where they were `announced`."""
        if announced or self._is_step_in_view("undo"):
            self._step(lambda review: review.undo(), tr("Nothing to undo"))

    def redo(self) -> None:
        if self._is_step_in_view("redo"):
            self._step(lambda review: review.redo(), tr("Nothing to redo"))

    def next_line(self, direction: navigation.Direction) -> None:
        here = self.guard.first_in_view()
        if here is not None:
            self.cursor_wanted.emit(here)
        elif self.review is not None:
            end = (
                tr("This is the last line of this side") if direction > 0 else tr("This is the first line of this side")
            )
            from unspin.review import navigation

            self._go(navigation.next_line(self.review.order, self.cursor, direction), end)

    def next_untagged(self, direction: navigation.Direction) -> None:
        if self.review is not None:
            from unspin.review import navigation

            here = self.guard.first_in_view()
            if here is not None and direction > 0 and self.review.annotation(here).status in ("open", "seen"):
                self.cursor_wanted.emit(here)
                return
            ref = navigation.next_untagged(self.review, here or self.cursor, direction)
            it = self.review.annotation(self.cursor) if self.cursor else None
            left = it is not None and it.status in ("open", "seen") and is_counted(self.review, it.line)
            self._go(ref, tr("This is the only untagged line left") if left else tr("Every line has its verdict"))

    def go_to_side(self, side: str) -> None:
        if self.review is None:
            return
        if self.cursor is None:
            first = next((ref for ref in self.review.order if ref.side == side), None)
            self._go(first, tr("{side} has no lines", side=side))
        else:
            from unspin.review import navigation

            here = self.guard.first_in_view() or self.cursor
            if here.side != side:
                self._go(navigation.other_side(self.review, here), tr("{side} has no lines", side=side))
            elif here != self.cursor:
                self.cursor_wanted.emit(here)

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

    def _is_paragraph_in_view(self, lines: list[LineRef | None], tag: Tag) -> bool:
        review, cursor = self.review, self.cursor
        if review is None or cursor is None:
            return True
        counted = [ref for ref in lines if ref is not None and is_counted(review, ref)]
        answer = self.guard.permits(f"paragraph {tag}", counted or [cursor], cursor)
        if answer == "yes":
            return True
        article = review.comparison.article(cursor.side)
        label = tr(passage_label(article, "paragraph", article.lines[cursor.line].paragraph))
        if answer == "shown":
            words = tr("All of {paragraph} was not in view: nothing was done. Press again to tag it", paragraph=label)
        else:
            words = tr(
                "All %n line(s) of {paragraph} do not fit on the screen. Press again to tag them all",
                "",
                len(counted),
                paragraph=label,
            )
        self.said.emit(words)
        return False

    def _is_step_in_view(self, direction: str) -> bool:
        review = self.review
        lines = () if review is None else review.undo_lines if direction == "undo" else review.redo_lines
        if review is None or not lines:
            return True
        text = tr((review.undo_text if direction == "undo" else review.redo_text) or "")
        answer = self.guard.permits(f"{direction} {text}", lines)
        if answer == "yes":
            return True
        if direction == "undo":
            words = tr("To be undone: {what}. It was out of view; press again to undo it", what=text)
        else:
            words = tr("To be redone: {what}. It was out of view; press again to redo it", what=text)
        if answer == "too many" and direction == "undo":
            words = tr("To be undone: {what}, not all of them in view. Press again to undo it", what=text)
        elif answer == "too many":
            words = tr("To be redone: {what}, not all of them in view. Press again to redo it", what=text)
        self.said.emit(words)
        return False

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
