"""The paragraph of the current line in a stock read-only field, for who reads letter by letter.

Screen readers and braille displays know Qt's own text fields: arrow keys, selection and spelling work here as anywhere.
The rows offer whole lines only (see `rows/accessible`). Off until it is asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from unspin.app import fonts
from unspin.app.language import tr
from unspin.app.offsets import Offsets
from unspin.engine import ids
from unspin.engine.model import Article
from unspin.widgets.rows.columns import TEXT_PIXELS

ROWS = 5
"""Text rows that are seen at once."""


class Reader(QPlainTextEdit):
    left = Signal()
    """Esc: back to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._shown: tuple[Article, int] | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_zoom(100)
        self.hide()

    def set_zoom(self, percent: int) -> None:
        self.setFont(fonts.serif(round(TEXT_PIXELS * percent / 100)))
        self.updateGeometry()

    def show_line(self, article: Article | None, line: int = 0) -> None:
        """The paragraph of this line, with the cursor at the beginning of the line."""
        if article is None:
            self._shown = None
            self.clear()
            return
        it = article.lines[line]
        paragraph = article.paragraphs[it.paragraph]
        text = article.text[paragraph.start : paragraph.end]
        if self._shown != (article, it.paragraph):
            self._shown = (article, it.paragraph)
            self.setPlainText(text)
        self.setAccessibleName(tr("The paragraph of line {line}", line=ids.line_label(article, line)))
        cursor = self.textCursor()
        cursor.setPosition(Offsets(text).to_units(it.start - paragraph.start), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), ROWS * self.fontMetrics().lineSpacing() + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
