"""The verb *Swap A and B*: at once, or as soon as every line is analysed.

In: the window's parts. The deed is one event of the review (`Review.swap`); what follows from it on the screen is the
page's business (`ReviewPage.reshape`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unspin.app.language import tr

if TYPE_CHECKING:
    from unspin.review.review import Review
    from unspin.widgets.main_window import MainWindow


def swap(window: MainWindow) -> None:
    review = window.review
    if review is None:
        return
    window.linking.stop()
    window.page.inspector.note.commit()
    if review.is_complete:
        _swap(window, review)
    else:
        words = tr("Swapping A and B waits until every line is analysed…")
        window.wait_for_analysis(words, lambda it: _swap(window, it))


def _swap(window: MainWindow, review: Review) -> None:
    if review is not window.review:
        return
    change = window.page.judging.commit(lambda it: it.swap())
    if change is not None:
        window.status.tell(tr(change.text))
