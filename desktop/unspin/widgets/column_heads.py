"""Above the two columns: which side it is, its file or title, how many paragraphs and lines it has."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from unspin.engine.model import Article
from unspin.widgets.labels import ElidedLabel, label


def extent(article: Article) -> str:
    """ "18 paragraphs · 25 lines" """
    paragraphs, lines = len(article.paragraphs), len(article.lines)
    return f"{paragraphs} paragraph{'s' * (paragraphs != 1)} · {lines} line{'s' * (lines != 1)}"


def name_of(article: Article) -> str:
    """The file's name, else that it was pasted."""
    return article.file.name if article.file else "pasted text"


def language_name(tag: str | None) -> str:
    """In English, as all words of the window."""
    return QLocale.languageToString(QLocale(tag).language()) if tag else "language not known"


class _Head(QWidget):
    def __init__(self, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        layout.setSpacing(9)
        letter = label(side, pixels=14, bold=True)
        self.overhang = letter.sizeHint().width() + 9
        layout.addWidget(letter)
        self.name = ElidedLabel()
        self.name.setFont(label(pixels=14).font())
        self.extent = ElidedLabel()
        self.extent.setFont(self.name.font())
        self.extent.setProperty("role", "dim")
        words = QHBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.name)
        words.addWidget(self.extent)
        layout.addLayout(words)
        layout.addStretch(1)

    def set_article(self, article: Article) -> None:
        self.name.setText(name_of(article))
        words = f"{extent(article)} · {language_name(article.language)}"
        self.extent.setText(f"· {words}")
        self.name.setAccessibleName(f"{article.side}: {name_of(article)}, {words}")


class ColumnHeads(QFrame):
    """`set_columns` says where the texts of the rows begin (pixels), so that the names stand above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heads")
        self.setFixedHeight(37)
        self.a, self.b = _Head("A", self), _Head("B", self)
        self._columns: tuple[int, int] | None = None

    def set_articles(self, a: Article, b: Article) -> None:
        self.a.set_article(a)
        self.b.set_article(b)

    def set_columns(self, a: int, b: int) -> None:
        self._columns = (a, b)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        a, b = self._columns or (32, self.width() // 2 + 32)
        # The letters hang left of the text, so that the names stand exactly above it.
        a, b = a - self.a.overhang, b - self.b.overhang
        self.a.setGeometry(a, 0, max(40, b - a - 20), self.height() - 1)
        self.b.setGeometry(b, 0, max(40, self.width() - b - 10), self.height() - 1)
