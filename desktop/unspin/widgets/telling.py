"""What the window says by itself about verdicts: Undo for what changed many lines, and what a finished review found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from unspin.app.language import tr
from unspin.app.words import TAGS, in_a_list, word
from unspin.widgets.toast import Toast

if TYPE_CHECKING:
    from unspin.app.theme import Theme
    from unspin.review.review import Change, Progress, Review
    from unspin.widgets.message_bar import Choice, MessageBar
    from unspin.widgets.review_page import ReviewPage

VERDICTS = ("tag", "accept", "skip", "clear", "undo", "redo")


class Telling(QObject):
    def __init__(self, page: ReviewPage, message: MessageBar) -> None:
        super().__init__(page)
        self._page, self._message = page, message
        self._was_finished = False
        self._said = ""
        """What the message bar was told of the review that is open."""
        self.toast = Toast(page.rows)
        self.toast.closed.connect(page.rows.setFocus)
        page.judging.committed.connect(self._committed)

    def opened(self, review: Review | None, about_the_pair: str = "", *choices: Choice) -> None:
        """Another review, or none. `about_the_pair` is said first, `choices` are offered with it; a finished review says
        at once what it found."""
        self.toast.hide()
        if self._said and self._message.text == self._said:
            self._message.dismiss()  # it spoke of the review before
        self._said = ""
        self._was_finished = review is not None and is_finished(review.progress())
        if review is not None and self._was_finished:
            self._say(review, about_the_pair, *choices)
        elif about_the_pair:
            self._said = about_the_pair
            self._message.tell("info", about_the_pair, *choices)

    def set_theme(self, theme: Theme) -> None:
        self.toast.set_theme(theme)

    def _committed(self, change: Change) -> None:
        review = self._page.review
        if review is None:
            return
        if change.action != "seen" and not self.toast.isHidden():
            self.toast.hide()  # its Undo would take back something else now
        if change.turned and self._said and self._message.text == self._said:
            self._message.dismiss()  # it said how A and B stood
        finished = is_finished(review.progress())
        if change.action == "swap":
            said = tr("A and B have changed places; tags, notes and links went with their texts.")
            self.toast.tell("info", said, (tr("Undo"), self._undo))
        elif finished and not self._was_finished:
            self._say(review)
        elif len(change.lines) > 1 and change.action in ("tag", "accept", "skip", "clear"):
            done = done_in_words(change, review.annotation(change.lines[0]).tag)
            self.toast.tell("info", done, (tr("Undo"), self._undo))
        self._was_finished = finished

    def _undo(self) -> None:
        """What is said beside the button."""
        self._page.judging.undo(announced=True)

    def _say(self, review: Review, before: str = "", *choices: Choice) -> None:
        now = tr("The review can be exported now.")
        self._said = f"{before} {found_in_words(review.progress())} {now}".lstrip()
        self._message.tell("info", self._said, *choices, stays=True)  # Export stands right below it, in the header


def is_finished(progress: Progress) -> bool:
    """Every counted line was judged, or skipped on purpose; a pair without lines is never finished."""
    return 0 < progress.counted == progress.tagged + progress.skipped


def done_in_words(change: Change, tag: str | None) -> str:
    """ "5 lines tagged spun." """
    number = len(change.lines)
    if tag:
        return tr("%n line(s) tagged {tag}.", "", number, tag=word(TAGS, tag))
    return tr("%n line(s) skipped.", "", number) if change.action == "skip" else tr("%n line(s) cleared.", "", number)


def found_in_words(progress: Progress) -> str:
    """ "Every line has its verdict: 3 lines in original wording, 1 line reworded, 2 lines garbled; 1 line skipped." """
    of = progress.by_tag
    found = in_a_list(
        [
            *([tr("%n line(s) in original wording", "", of["original"])] if of["original"] else []),
            *([tr("%n line(s) reworded", "", of["spun"])] if of["spun"] else []),
            *([tr("%n line(s) garbled", "", of["garbled"])] if of["garbled"] else []),
        ]
    )
    if not progress.skipped:
        return tr("Every line has its verdict: {found}.", found=found)
    skipped = tr("%n line(s) skipped", "", progress.skipped)
    if not found:
        return tr("Every line has its verdict: {found}.", found=skipped)
    return tr("Every line has its verdict: {found}; {skipped}.", found=found, skipped=skipped)
