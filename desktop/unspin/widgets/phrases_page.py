"""The Phrases view: every phrase pair of the article with its count, and every quotation, as two tables.

In: the differences of a comparison (`open`), looked through when the page is seen; while there are more to come it looks
again now and then (`grow`), and counts read "63+". Out: `span_wanted(int)`, `line_wanted(LineRef)`,
`said(str)`. It is also the list that a screen reader can walk through.
"""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from unspin.app import language
from unspin.app.language import tr
from unspin.app.marks import Differences
from unspin.app.phrase_table import (
    KINDS,
    PHRASE_COLUMNS,
    QUOTE_COLUMNS,
    PhraseRow,
    QuoteRow,
    phrase_key,
    phrase_rows,
    quote_key,
    quote_rows,
)
from unspin.widgets.list_table import ListTable
from unspin.widgets.table_model import TableModel

AGAIN_MS = 2_000
"""While the analysis goes on the table is made anew so often, and for at most a twentieth of the time."""
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def phrases_copied(number: int, chosen: bool) -> str:
    if chosen:
        return tr("Copied the chosen %n phrase pair(s)", "", number)
    return tr("Copied all %n phrase pair(s)", "", number)


def quotes_copied(number: int, chosen: bool) -> str:
    if chosen:
        return tr("Copied the chosen %n quote(s)", "", number)
    return tr("Copied all %n quote(s)", "", number)


class PhrasesPage(QWidget):
    span_wanted = Signal(int)
    line_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phrasesPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: Differences | None = None
        self._is_stale = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self.phrases = ListTable(
            tr("Phrases"),
            phrases_copied,
            TableModel([tr(it) for it in PHRASE_COLUMNS], phrase_key, frozenset({0, 1})),
            (
                (tr("most often first"), 3, DOWN),
                (tr("place in the article"), 4, UP),
                (tr("words in A"), 0, UP),
                (tr("words in B"), 1, UP),
                (tr("kind"), 2, UP),
            ),
            (0, 0, 110, 80, 100),
        )
        self.quotes = ListTable(
            tr("Quotes"),
            quotes_copied,
            TableModel([tr(it) for it in QUOTE_COLUMNS], quote_key, frozenset({1, 2})),
            ((tr("place in the article"), 4, UP), (tr("altered first"), 3, UP), (tr("speaker"), 0, UP)),
            (150, 0, 0, 180, 80),
            wraps=True,
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.phrases)
        split.addWidget(self.quotes)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(18)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(split)
        self.phrases.wanted.connect(self._go_to_phrase)
        self.quotes.wanted.connect(lambda row: self.line_wanted.emit(row.line))
        for table in (self.phrases, self.quotes):
            table.copied.connect(self.said)

    def open(self, found: Differences | None) -> None:
        self._found, self._is_stale = found, True
        self._again.stop()
        if self.isVisible():
            self._fill()

    def grow(self) -> None:
        """There is more to see than before."""
        self._is_stale = True
        if self.isVisible() and not self._again.isActive():
            self._again.start()

    def copy(self) -> None:
        """The table that has the focus, else the phrases."""
        (self.quotes if self.quotes.isAncestorOf(self.focusWidget() or self) else self.phrases).copy()

    def take_focus(self) -> None:
        self.phrases.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _look_again(self) -> None:
        if not self.isVisible():
            return
        if self.phrases.has_several_chosen:
            self._again.start()
        else:
            self._fill()

    def _fill(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        begun, found = time.perf_counter(), self._found
        more = found is not None and not found.is_complete
        phrases: list[PhraseRow] = phrase_rows(found.comparison, found.spans, more) if found else []
        quotes: list[QuoteRow] = quote_rows(found.comparison) if found else []
        total, altered = sum(row.times for row in phrases), sum(row.state == "altered" for row in quotes)
        self.phrases.set_rows(phrases, _so_many(total, len(phrases), more))
        self.quotes.set_rows(
            quotes,
            tr("{total}, {altered} altered", total=language.number(len(quotes)), altered=language.number(altered))
            if quotes
            else tr("none in quotation marks"),
        )
        self._again.setInterval(max(AGAIN_MS, round(20_000 * (time.perf_counter() - begun))))

    def _go_to_phrase(self, row: PhraseRow) -> None:
        if row.kind == KINDS["form"]:
            self.line_wanted.emit(row.line)  # form is no difference: nothing to box
        else:
            self.span_wanted.emit(row.span)


def _so_many(total: int, different: int, more: bool) -> str:
    if not total:
        return tr("none so far") if more else tr("none")
    plus = "+" if more else ""
    return tr(
        "{total} in the article, {different} different",
        total=language.number(total) + plus,
        different=language.number(different) + plus,
    )
