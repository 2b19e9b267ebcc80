"""The card of one version: where it comes from, as a person says it, and what its file was, as the program read it.

Every field is committed when it is left, or with Enter (`edited`): there is nothing to save. What was read from the
file cannot be edited, only selected and copied.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unspin.app import fonts
from unspin.app.language import number, tr
from unspin.app.words import ROLES as ROLE_WORDS
from unspin.app.words import word
from unspin.engine.model import Article, Side
from unspin.review.annotation import JsonObject
from unspin.review.provenance import ROLES, Field
from unspin.said import say
from unspin.widgets.column_heads import language_name
from unspin.widgets.labels import fit_into, label, over_foot, rule, section

LINES: tuple[tuple[Field, str, str], ...] = (
    ("title", say("Title"), say("The headline as published")),
    ("outlet", say("Outlet"), say("Newspaper, agency, site")),
    ("author", say("Author"), say("As the byline says")),
    ("published", say("Published"), say("For example 2023-05-03")),
    ("url", say("Address"), "https://…"),
    ("archive_url", say("Archive address"), say("A copy that stays, such as web.archive.org/…")),
    ("retrieved_at", say("Captured"), say("For example 2023-05-04 10:00")),
    ("retrieved_by", say("Captured by"), say("Who saved this text")),
)
"""Field, name, what is expected there."""
NEWLINES = {
    "lf": "LF",
    "crlf": "CRLF (Windows)",
    "cr": "CR",
    "mixed": say("mixed"),
    "none": say("none"),
}


class OriginCard(QDialog):
    edited = Signal(str, str)
    """Field and its new words ("" = not known)."""

    def __init__(self, article: Article, card: JsonObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = article.side
        self.setWindowTitle(tr("Version {side}", side=article.side))
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        self.role = QComboBox()
        self.role.setFont(fonts.sans(14))
        self.role.addItem(tr("not said"), "")
        for pair in ROLES:
            for role in pair:
                self.role.addItem(word(ROLE_WORDS, role), role)
        self.role.setToolTip(tr("What this version is to the other one; the other one gets what goes with it"))
        self.role.activated.connect(lambda _: self.edited.emit("role", self.role.currentData()))
        self._row(grid, tr("Role"), self.role)
        for name, words, hint in LINES:
            field = QLineEdit()
            field.setFont(fonts.sans(14))
            field.setPlaceholderText(tr(hint))
            field.editingFinished.connect(lambda name=name: self._left(name))
            self.fields[name] = field
            self._row(grid, tr(words), field)
        self.note = _Note()
        self.note.setPlaceholderText(tr("Anything else about this version"))
        self.note.left.connect(lambda: self._tell("note", self.note.toPlainText()))
        self._row(grid, tr("Note"), self.note)
        facts = QGridLayout()
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(3)
        self.facts = facts_of(article)
        for words, value in self.facts:
            it = label(value, "dim", 13)
            it.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            it.setWordWrap(True)
            it.setAccessibleName(tr("{name}: {value}", name=words, value=value))
            self._row(facts, words, it, 13)
        close = QPushButton(tr("Close"))
        close.setProperty("role", "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Saved as you leave a field. Undo (Ctrl+Z) works in the window."), "dim", 13), 1)
        foot.addWidget(close)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(section(tr("Version {side}: where it comes from", side=article.side)))
        column.addLayout(grid)
        column.addWidget(rule())
        column.addWidget(section(tr("What was read")))
        column.addLayout(facts)
        column.addStretch(1)
        over_foot(self, body, foot)
        self._card: JsonObject = {}
        self.show_card(card)
        fit_into(self, parent, 600, body.sizeHint().height() + 80)

    def show_card(self, card: JsonObject) -> None:
        """What is on disk now; a field that is being typed in keeps its words."""
        self._card = dict(card)
        at = self.role.findData(card["role"] or "")
        if at < 0:
            self.role.addItem(str(card["role"]), card["role"])
            at = self.role.count() - 1
        self.role.setCurrentIndex(at)
        for name, field in self.fields.items():
            if not (field.hasFocus() and field.isModified()):
                field.setText(card[name] or "")
                field.setCursorPosition(0)
        if self.note.toPlainText() != (card["note"] or ""):
            self.note.setPlainText(card["note"] or "")

    def done(self, result: int) -> None:
        """Also with Esc: what was typed is kept."""
        for name in self.fields:
            self._left(name)
        self._tell("note", self.note.toPlainText())
        super().done(result)

    def _left(self, name: str) -> None:
        self.fields[name].setModified(False)
        self._tell(name, self.fields[name].text())

    def _tell(self, name: str, words: str) -> None:
        if words.strip() != (self._card[name] or ""):
            self.edited.emit(name, words)

    def _row(self, grid: QGridLayout, words: str, field: QWidget, pixels: int = 14) -> None:
        at = grid.rowCount()
        name = label(words, "dim", pixels)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        name.setContentsMargins(0, 5 if pixels == 14 else 0, 0, 0)
        name.setFixedWidth(110)
        grid.addWidget(name, at, 0)
        grid.addWidget(field, at, 1)
        if not isinstance(field, QLabel):
            field.setAccessibleName(tr("{field} of version {side}", field=words, side=self.side))


class _Note(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardNote")
        self.setFont(fonts.sans(14))
        self.setTabChangesFocus(True)
        self.setFixedHeight(64)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def facts_of(article: Article) -> list[tuple[str, str]]:
    """What the program read, for people: names and values."""
    file, text = article.file, article.text
    out: list[tuple[str, str]] = []
    if file is not None:
        out += [
            (tr("File"), file.name),
            (tr("Size"), tr("%n byte(s)", "", file.bytes)),
            (
                tr("Encoding"),
                tr("{encoding}, with byte order mark", encoding=file.encoding) if file.bom else file.encoding,
            ),
            (tr("Line ends"), tr(NEWLINES[file.newline])),
            (tr("SHA-256, file"), file.sha256),
        ]
    else:
        out.append((tr("File"), tr("none: the text was pasted")))
    utf8 = len(text.encode("utf-8", "surrogatepass"))
    utf16 = len(text.encode("utf-16-le", "surrogatepass")) // 2
    out += [
        (tr("SHA-256, text"), article.sha256),
        (
            tr("Length"),
            tr(
                "%n character(s) (UTF-16: {utf16} units, UTF-8: {utf8} bytes)",
                "",
                len(text),
                utf16=number(utf16),
                utf8=number(utf8),
            ),
        ),
        (tr("Language"), language_name(article.language)),
    ]
    return out
