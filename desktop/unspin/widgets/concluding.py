"""The verb of the conclusion: show the summary of the pair, write what the editor concluded as one event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unspin.app.pair_summary import pair_summary
from unspin.review.annotation import CameFirst
from unspin.widgets.judging import Judging
from unspin.widgets.summary_dialog import SummaryDialog


def summary_of_the_pair(parent: QWidget, judging: Judging) -> SummaryDialog | None:
    """The dialog, open; None without a review."""
    review = judging.review
    if review is None:
        return None

    def keep(came_first: CameFirst | None, note: str) -> bool:
        return judging.review is review and judging.conclude(came_first, note)

    dialog = SummaryDialog(pair_summary(review.comparison), review.conclusion, keep, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
