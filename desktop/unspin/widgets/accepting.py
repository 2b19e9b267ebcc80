"""Accept all strong suggestions: ask first, then one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from unspin.app.language import tr
from unspin.review.bulk import by_tag, strong_and_untagged
from unspin.widgets import dialogs
from unspin.widgets.judging import Judging


def accept_strong(parent: QWidget, judging: Judging) -> None:
    review = judging.review
    if review is None:
        return
    lines = strong_and_untagged(review)
    if not lines:
        judging.said.emit(tr("No untagged line has a strong suggestion"))
    elif dialogs.really_accept(parent, by_tag(review, lines)):
        judging.accept_all(lines)
