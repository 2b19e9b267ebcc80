"""The cards behind the column heads: opens them, commits what is edited, keeps heads and card on what is on disk."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject

from unspin.app.evidence import summary
from unspin.engine.model import Side
from unspin.review.provenance import SIDES, Changes, Field, with_role
from unspin.widgets.origin_card import OriginCard
from unspin.widgets.review_page import ReviewPage


class Origins(QObject):
    def __init__(self, page: ReviewPage) -> None:
        super().__init__(page)
        self._page = page
        self.card: OriginCard | None = None
        page.heads.clicked.connect(self.open)
        page.judging.committed.connect(self._show)
        page.rows.comparison_shown.connect(self._changed)

    def open(self, side: str) -> None:
        review = self._page.review
        if review is None:
            return
        self.close()
        which: Side = "A" if side == "A" else "B"
        card = OriginCard(review.comparison.article(which), review.cards[which], self._page)
        card.edited.connect(self._commit)
        card.finished.connect(self._closed)
        self.card = card
        card.open()

    def close(self) -> None:
        if self.card is not None:
            self.card.accept()

    def _commit(self, field: str, words: str) -> None:
        if self.card is not None:
            side = self.card.side
            changes: Changes = {side: {cast(Field, field): words}}
            self._page.judging.describe(with_role(side, words or None) if field == "role" else changes)
            self._show()  # also after a refusal: the card shows what is on disk

    def _closed(self) -> None:
        if self.card is not None:
            self.card.deleteLater()
            self.card = None
        self._page.rows.setFocus()

    def _changed(self) -> None:
        """Another review: its heads; the card of the one before is gone."""
        if self.card is not None:
            self.card.edited.disconnect(self._commit)
            self.card.reject()
        self._show()

    def _show(self) -> None:
        review = self._page.review
        if review is None:
            return
        for side in SIDES:
            article = review.comparison.article(side)
            self._page.heads.set_name(side, summary(review.cards[side], article))
        if self.card is not None:
            self.card.show_card(review.cards[self.card.side])
