"""The cards of the inspector: the verdict on a line, the suggestion with its evidence, the phrase pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from unspin.app import fonts
from unspin.app.phrases import Phrase
from unspin.app.theme import Theme
from unspin.engine.model import Finding, Suggestion
from unspin.widgets.labels import label, restyle, rule
from unspin.widgets.rows.badges import Badge, paint_badge

if TYPE_CHECKING:
    from unspin.review.annotation import Annotation

STRENGTH = {"weak": "weak sign", "fair": "fair sign", "strong": "strong sign"}
TAG_WORDS = {"original": "original wording", "spun": "reworded (spun)", "garbled": "garbled"}


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
            words = "Click a line, or press Space."
        elif not counted:
            words = "Shown, not counted: no verdict needed"
        elif it.tag is not None:
            how = " from the suggestion" if it.origin == "suggestion_accepted" else ""
            words = f"Tagged {TAG_WORDS[it.tag]}{how}"
        elif it.status == "skipped":
            words = "Skipped"
        else:
            words = "Not tagged yet"
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
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._badge)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.strength)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 9, 12, 11)
        self._layout.setSpacing(7)
        self._layout.addLayout(head)
        self._rows = QWidget()
        self._layout.addWidget(self._rows)

    def show_suggestion(self, it: Suggestion | None, findings: Sequence[tuple[Finding, str, str]]) -> None:
        self.setVisible(it is not None)
        if it is None:
            return
        self._badge.tag = it.tag
        self._badge.update()
        self.title.setText(f"Suggested: {it.tag}")
        self.strength.setText(STRENGTH[it.strength])
        self._layout.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 72)
        grid.setColumnStretch(1, 1)
        if not findings:
            grid.addWidget(_wrapped("Because the wording is the same on both sides.", serif=False), 0, 0, 1, 2)
        for at, (finding, a, b) in enumerate(findings):
            if at:
                grid.addWidget(rule(), 2 * at - 1, 0, 1, 2)
            name = label(finding.rule.replace("_", " ").upper(), "rule-name", 11, bold=True)
            name.setWordWrap(True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            name.setContentsMargins(0, 4, 0, 0)  # on the line of the larger words beside it
            words = _wrapped(f"{a} → {b}" if a and b else a or b or finding.message, serif=True)
            words.setToolTip(finding.message)
            grid.addWidget(name, 2 * at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, 2 * at, 1)
        self._layout.addWidget(self._rows)
        self._rows.show()  # at once, not with the next turn of the event loop: no flicker

    def set_theme(self, theme: Theme) -> None:
        self._badge.theme = theme
        self._badge.update()


class _PhraseRow(QWidget):
    clicked = Signal()

    def __init__(self, phrase: Phrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{phrase.a} became {phrase.b}, {phrase.times} times in the article")
        self.setToolTip("Show these words in the rows")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addWidget(_wrapped(f"{phrase.a} → {phrase.b}", serif=True), 1)
        times = label(f"{phrase.times}×", "dim", 14)
        layout.addWidget(times, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            ground = self.palette().mid().color()
            ground.setAlpha(70)
            painter.fillRect(self.rect().adjusted(2, 1, -2, -1), ground)
        if self.hasFocus():
            painter.setPen(self.palette().link().color())
            painter.drawRect(self.rect().adjusted(2, 1, -3, -2))


class PhraseList(QFrame):
    """Pairs of one line; a click or Enter says which span is wanted."""

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(0)
        self.rows: list[_PhraseRow] = []
        self._shown: tuple[Phrase, ...] | None = None

    def show_phrases(self, phrases: tuple[Phrase, ...]) -> None:
        self.setVisible(bool(phrases))
        if phrases == self._shown:
            return
        self._shown = phrases
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for at, phrase in enumerate(phrases):
            if at:
                self._layout.addWidget(rule())
            row = _PhraseRow(phrase)
            row.clicked.connect(lambda span=phrase.span: self.clicked.emit(span))
            self._layout.addWidget(row)
            row.show()
            self.rows.append(row)


def _wrapped(text: str, serif: bool) -> QLabel:
    it = QLabel(text)
    it.setTextFormat(Qt.TextFormat.PlainText)
    it.setWordWrap(True)
    it.setFont(fonts.serif(15) if serif else fonts.sans(14))
    it.setMinimumWidth(40)
    return it
