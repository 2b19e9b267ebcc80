"""The panel at the right: the current line, its verdict, the suggestion, the keys, the note, its phrase pairs.

It is given what to show (`LineFacts`, made by `facts_of` from a review and a line) and says what the user did:
`note_written(str)`, `left()` (back to the rows), `phrase_clicked(int)`, `finding_clicked(int)`, and the `take_back` of
`by_hand`. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from unspin.app.language import tr
from unspin.app.line_findings import LineEvidence, LineFindings, evidence
from unspin.app.phrases import Phrase, Phrases
from unspin.app.theme import Theme
from unspin.app.words import TAGS, in_a_list
from unspin.engine.model import Suggestion
from unspin.engine.rows import LineRef
from unspin.said import say
from unspin.widgets.flow import FlowLayout
from unspin.widgets.hand_links import HandLink, HandLinks, links_by_hand
from unspin.widgets.keycap import KeyButton
from unspin.widgets.labels import label, reserve_bar, section
from unspin.widgets.line_cards import EvidenceCard, PhraseList, SuggestionCard, VerdictLine
from unspin.widgets.typed import typed_text

if TYPE_CHECKING:
    from unspin.review.annotation import Annotation
    from unspin.review.review import Review

WIDTHS = (264, 310)
"""At least and at most; in between it takes its share of the window, so that the texts keep theirs."""
SHARE = 0.215
KEYS = (
    ("1", TAGS["original"], "tag_original"),
    ("2", TAGS["spun"], "tag_spun"),
    ("3", TAGS["garbled"], "tag_garbled"),
    ("Enter", say("accept"), "accept"),
    ("0", say("clear"), "clear"),
    ("X", say("skip"), "skip"),
    ("N", say("note"), "note"),
)


@dataclass(frozen=True)
class LineFacts:
    """Everything the panel says about one line."""

    label: str
    partners: tuple[str, ...]
    counted: bool
    annotation: Annotation
    suggestion: Suggestion | None
    reasons: tuple[LineEvidence, ...]
    """What the suggestion rests on."""
    findings: tuple[LineEvidence, ...]
    """What else was found in the line."""
    phrases: tuple[Phrase, ...]
    analysed: bool = True
    """False while its words have not been looked at: no phrases says nothing then."""
    by_hand: tuple[HandLink, ...] = ()

    @property
    def heading(self) -> str:
        if not self.partners:
            return tr("Line {line} · no partner", line=self.label)
        return tr("Line {line} · paired with {partners}", line=self.label, partners=in_a_list(self.partners))


def facts_of(review: Review, phrases: Phrases, ref: LineRef, found: LineFindings) -> LineFacts:
    comparison = review.comparison
    alignment = comparison.alignment
    link = alignment.line_links[alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]]
    partners = [LineRef("B", k) for k in link.b] if ref.side == "A" else [LineRef("A", k) for k in link.a]
    suggestion = review.suggestion(ref)
    cited = suggestion.findings if suggestion else ()
    article = comparison.article(ref.side)
    return LineFacts(
        label=review.line_label(ref),
        partners=tuple(review.line_label(partner) for partner in partners),
        counted=article.is_counted(article.lines[ref.line]),
        annotation=review.annotation(ref),
        suggestion=suggestion,
        reasons=evidence(comparison, cited),
        findings=tuple(it for it in found.of(comparison, ref) if it.finding not in cited),
        phrases=phrases.of(ref),
        analysed=phrases.knows(ref),
        by_hand=links_by_hand(review, ref),
    )


class NoteField(QPlainTextEdit):
    """Commits when it loses the focus and on Ctrl+Enter; Esc commits too and leads back to the rows."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Why this tag? (N)"))
        self.setAccessibleName(tr("Note to this line"))
        self.setTabChangesFocus(True)
        self.setFont(label(pixels=14).font())
        self.setFixedHeight(74)
        self._line = ""
        self._committed = ""

    def set_note(self, line: str, text: str) -> None:
        """The note of this line as it is on disk. What is being typed to the same line is not overwritten."""
        typing = line == self._line and self.text() != self._committed
        self._line, self._committed = line, text
        if not typing and text != self.text():
            self.setPlainText(text)

    def keep(self, on_disk: str) -> None:
        """The commit was refused: what was typed stays, and the next commit tries again."""
        self._committed = on_disk

    def retype(self, text: str) -> None:
        """What was typed to this line before and is not on disk: the next commit tries again."""
        self.setPlainText(text)

    def text(self) -> str:
        return typed_text(self.document())

    def commit(self) -> None:
        """Say it once; nothing if it is as it was."""
        text = self.text()
        if text != self._committed:
            self._committed = text
            self.written.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.commit()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that is dropped here is a version to compare, as everywhere in the window, and no words of a note."""
        return not any(url.isLocalFile() for url in source.urls()) and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the note while it is written, not to the window's shortcut.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()


class Inspector(QFrame):
    note_written = Signal(str)
    left = Signal()
    phrase_clicked = Signal(int)
    finding_clicked = Signal(int)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setFixedWidth(WIDTHS[1])
        self.heading = section("")
        self.heading.setWordWrap(True)
        self.by_hand = HandLinks()
        self.verdict = VerdictLine()
        self.suggestion = SuggestionCard()
        self.findings_heading = section("")
        self.findings = EvidenceCard()
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 15)
        found.setSpacing(7)
        found.addWidget(self.findings_heading)
        found.addWidget(self.findings)
        self._keys = QWidget()
        flow = FlowLayout(self._keys, across=8, down=6)
        flow.setContentsMargins(0, 6, 0, 0)
        self._key_buttons = [KeyButton(key, tr(word), actions[name]) for key, word, name in KEYS]
        for button in self._key_buttons:
            flow.addWidget(button)
        self.note = NoteField()
        self.phrases_heading = section(tr("Phrases in this line"))
        self.phrases = PhraseList()
        self.nothing = label(tr("No rewording was found in this line."), "dim", 14)
        self.nothing.setWordWrap(True)

        body = QWidget()
        body.setObjectName("inspectorBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 13, 5, 16)  # and 11 of the scroll bar
        column.setSpacing(0)
        for widget, gap in (
            (self.heading, 10),
            (self.by_hand, 0),
            (self.verdict, 8),
            (self.suggestion, 0),
            (self._keys, 15),
            (section(tr("Note")), 7),
            (self.note, 15),
            (self._found, 0),
            (self.phrases_heading, 7),
            (self.phrases, 0),
            (self.nothing, 0),
        ):
            column.addWidget(widget)
            if gap:
                column.addSpacing(gap)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        reserve_bar(scroll)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

        self.note.written.connect(self.note_written)
        self.note.left.connect(self.left)
        self.phrases.clicked.connect(self.phrase_clicked)
        for rows in (self.suggestion.rows, self.findings.rows):
            rows.clicked.connect(self.finding_clicked)
        self.show_line(None)

    def show_line(self, facts: LineFacts | None) -> None:
        """None: no line is current."""
        self.heading.setText(facts.heading if facts else tr("No line chosen"))
        self.by_hand.show_links(facts.by_hand if facts else ())
        self.verdict.show_annotation(facts.annotation if facts else None, bool(facts and facts.counted))
        self.suggestion.show_suggestion(facts.suggestion if facts else None, facts.reasons if facts else ())
        self.findings.show_evidence(facts.findings if facts else ())
        self.findings_heading.setText(tr("Also to look at") if facts and facts.reasons else tr("To look at"))
        self._found.setVisible(bool(facts and facts.findings))
        self.note.setEnabled(bool(facts and facts.counted))
        self.note.set_note(facts.label if facts else "", facts.annotation.note if facts else "")
        self.phrases.show_phrases(facts.phrases if facts else ())
        if facts is not None and facts.counted and not facts.partners:
            self.nothing.setText(tr("Nothing on the other side corresponds to this line."))
        elif facts is not None and not facts.analysed:
            self.nothing.setText(tr("This line is still to be analysed."))
        else:
            self.nothing.setText(tr("No rewording was found in this line."))
        self.nothing.setVisible(facts is not None and facts.counted and not facts.phrases)
        self.phrases_heading.setVisible(facts is not None and facts.counted)

    def set_theme(self, theme: Theme) -> None:
        for button in self._key_buttons:
            button.set_theme(theme)
        self.verdict.set_theme(theme)
        self.suggestion.set_theme(theme)
        self.findings.set_theme(theme)

    def take_share(self, width: int) -> None:
        """Of the `width` of the page it stands on."""
        self.setFixedWidth(max(WIDTHS[0], min(round(width * SHARE), WIDTHS[1])))

    def sizeHint(self) -> QSize:
        return QSize(WIDTHS[1], 600)
