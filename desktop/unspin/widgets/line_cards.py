"""The cards of the inspector: the verdict on a line, the suggestion with its evidence, the phrase pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unspin.app import fonts
from unspin.app.findings_text import in_a_row
from unspin.app.language import tr
from unspin.app.line_findings import LineEvidence
from unspin.app.phrases import Phrase
from unspin.app.theme import Theme
from unspin.app.words import STRENGTHS, TAGS
from unspin.engine.model import Suggestion
from unspin.said import Said, say
from unspin.widgets.click_row import ClickRow, pair, wrapped
from unspin.widgets.evidence_rows import MOST_ROWS, EvidenceRows
from unspin.widgets.labels import label, restyle, rule
from unspin.widgets.later import Later
from unspin.widgets.rows.badges import Badge, paint_badge

if TYPE_CHECKING:
    from unspin.review.annotation import Annotation

TAG_WORDS: dict[str, Said] = {
    "original": say("original wording"),
    "spun": say("reworded (spun)"),
    "garbled": say("garbled"),
}
LONGEST_PHRASE = 300
"""Letters of each side; of a whole page that has moved its beginning and its end are told."""


class BadgeMark(QWidget):
    """One tag as the rows draw it: filled for a verdict, hollow and dashed for a suggestion."""

    def __init__(self, hollow: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hollow = hollow
        self.tag: str | None = None
        self.theme: Theme | None = None
        self.setFixedSize(QSize(22, 22))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tag is not None and self.theme is not None:
            badge = Badge(suggested=self.tag) if self._hollow else Badge(self.tag, status="tagged")
            paint_badge(QPainter(self), QRectF(1, 1, 20, 20), badge, self.theme)


class VerdictLine(QWidget):
    """What the editor decided: a badge and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = BadgeMark(hollow=False)
        self.words = label(pixels=14)
        self.words.setWordWrap(True)  # a long language must not widen the panel
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.badge)
        layout.addWidget(self.words, 1)

    def show_annotation(self, it: Annotation | None, counted: bool) -> None:
        self.badge.tag = it.tag if it else None
        self.badge.setVisible(self.badge.tag is not None)
        self.badge.update()
        tagged = it is not None and it.tag is not None
        if it is None:
            words = tr("Click a line, or press Space.")
        elif not counted:
            words = tr("Shown, not counted: no verdict needed")
        elif it.tag is not None:
            if it.origin in ("suggestion_accepted", "bulk_accepted"):
                words = tr("Tagged {tag} from the suggestion", tag=TAG_WORDS[it.tag])
            else:
                words = tr("Tagged {tag}", tag=TAG_WORDS[it.tag])
        elif it.status == "skipped":
            words = tr("Skipped")
        else:
            words = tr("Not tagged yet")
        self.words.setText(words)
        restyle(self.words, "role", "" if tagged else "dim")

    def set_theme(self, theme: Theme) -> None:
        self.badge.theme = theme
        self.badge.update()


class SuggestionCard(QFrame):
    """Hidden while there is no suggestion. The strength is a word, never a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._badge = BadgeMark(hollow=True)
        self.title = label(pixels=14, bold=True)
        self.strength = label(role="dim", pixels=14)
        for words in (self.title, self.strength):  # a long language must not widen the panel
            words.setWordWrap(True)
        self.strength.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(8)
        head.addWidget(self._badge)
        head.addWidget(self.title, 1)
        head.addWidget(self.strength)
        self.reason = wrapped("", serif=False)
        self.reason.setContentsMargins(12, 2, 12, 2)
        self.rows = EvidenceRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 9, 0, 6)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.reason)
        layout.addWidget(self.rows)

    def show_suggestion(self, it: Suggestion | None, evidence: tuple[LineEvidence, ...]) -> None:
        """`evidence`: what the suggestion rests on."""
        self.setVisible(it is not None)
        if it is None:
            return
        self._badge.tag = it.tag
        self._badge.update()
        self.title.setText(tr("Suggested: {tag}", tag=TAGS[it.tag]))
        self.strength.setText(tr(STRENGTHS[it.strength]))
        self.reason.setText(_reason(it))
        self.reason.setVisible(bool(self.reason.text()))
        self.rows.show_evidence(evidence)

    def set_theme(self, theme: Theme) -> None:
        self._badge.theme = theme
        self._badge.update()
        self.rows.set_theme(theme)


class EvidenceCard(QFrame):
    """What else was found in a line, or what was found where no tag is suggested."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.rows = EvidenceRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(self.rows)

    def show_evidence(self, evidence: tuple[LineEvidence, ...]) -> None:
        self.setVisible(bool(evidence))
        self.rows.show_evidence(evidence)

    def set_theme(self, theme: Theme) -> None:
        self.rows.set_theme(theme)


class _PhraseRow(ClickRow):
    def __init__(self, phrase: Phrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a, b = in_a_row(phrase.a, LONGEST_PHRASE), in_a_row(phrase.b, LONGEST_PHRASE)
        self.setAccessibleName(
            tr("{a} became {b}, %n times so far", "", phrase.times, a=a, b=b)
            if phrase.more
            else tr("{a} became {b}, %n times in the article", "", phrase.times, a=a, b=b)
        )
        self.setToolTip(tr("Show these words in the rows"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addWidget(wrapped(pair(a, b), serif=True), 1)
        times = label(f"{phrase.times}{'+' if phrase.more else ''}×", "dim", 14)
        low = QFontMetrics(fonts.serif(15)).ascent() - QFontMetrics(times.font()).ascent()
        times.setContentsMargins(0, max(0, low), 0, 0)  # on the line of the words beside it
        layout.addWidget(times, 0, Qt.AlignmentFlag.AlignTop)


class PhraseList(QFrame):
    """Pairs of one line; a click or Enter says which span is wanted."""

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(0)
        self._rows: list[_PhraseRow] = []
        self._shown: tuple[Phrase, ...] | None = None
        self._making = Later(self, self._make)

    @property
    def rows(self) -> list[_PhraseRow]:
        self._making.now()
        return self._rows

    def show_phrases(self, phrases: tuple[Phrase, ...]) -> None:
        self.setVisible(bool(phrases))
        if phrases == self._shown:
            return
        self._shown = phrases
        self._making.ask()

    def _make(self) -> None:
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._rows = []
        phrases = self._shown or ()
        for at, phrase in enumerate(phrases[:MOST_ROWS]):
            if at:
                between = rule()
                self._layout.addWidget(between)
                between.show()
            row = _PhraseRow(phrase)
            row.clicked.connect(lambda span=phrase.span: self.clicked.emit(span))
            self._layout.addWidget(row)
            row.show()
            self._rows.append(row)
        if len(phrases) > MOST_ROWS:
            more = label(tr("and %n more, marked in the rows", "", len(phrases) - MOST_ROWS), "dim", 13)
            more.setContentsMargins(12, 5, 12, 5)
            self._layout.addWidget(more)
            more.show()


def _reason(it: Suggestion) -> str:
    """Why, where the rows below do not show it by themselves."""
    if it.tag != "original":
        return ""
    if not it.findings:
        return tr("Because the wording is the same on both sides.")
    return tr("Nothing was found in this line; its partner shows:")
