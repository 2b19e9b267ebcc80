"""Above the two columns: where each version comes from, how many paragraphs and lines it has. A click opens its card."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from unspin.app.language import tr
from unspin.app.words import LANGUAGES, PASTED, isolated
from unspin.engine.model import Article
from unspin.widgets.labels import ElidedLabel, label


def extent(article: Article) -> str:
    """ "18 paragraphs · 25 lines" """
    paragraphs = tr("%n paragraph(s)", "", len(article.paragraphs))
    lines = tr("%n line(s)", "", len(article.lines))
    return f"{paragraphs} · {lines}"


def name_of(article: Article) -> str:
    """The file's name, else that it was pasted."""
    return article.file.name if article.file else tr(PASTED)


def language_name(tag: str | None) -> str:
    """In English where the catalogue lacks it."""
    if not tag:
        return tr("language not known")
    return tr(LANGUAGES[tag]) if tag in LANGUAGES else QLocale.languageToString(QLocale(tag).language())


class _Head(QAbstractButton):
    """One side's head; a button, so that Tab and Space reach its card."""

    def __init__(self, side: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 10, 0)
        layout.setSpacing(9)
        letter = label(side, pixels=14, bold=True)
        self.overhang = letter.sizeHint().width() + 9 + 6
        layout.addWidget(letter)
        self.name = ElidedLabel()
        self.name.setFont(label(pixels=14).font())
        self.extent = ElidedLabel()
        self.extent.setFont(self.name.font())
        self.extent.setProperty("role", "dim")
        # Where it gets narrow the figures give way before the name does.
        self.extent.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.extent, 1)
        layout.addLayout(words, 1)
        for it in (letter, self.name, self.extent):
            it.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_article(self, article: Article) -> None:
        self.extent.setText(f"· {extent(article)} · {language_name(article.language)}")
        self.set_name(name_of(article))

    def set_name(self, name: str) -> None:
        name = isolated(name)
        self.name.setText(name)
        card = tr("Open the card of version {side}: outlet, author, date, address, hashes", side=self._side)
        self.setToolTip(f"{name}\n{self.extent.text().removeprefix('· ')}\n{card}")
        self.setAccessibleName(f"{self._side}: {name}, {self.extent.text().removeprefix('· ')}")

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The labels paint themselves; this is the ground under the mouse, and the frame of the focus."""
        if not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 4, -1, -4)
        if self.underMouse():
            ground = QColor(self.palette().midlight().color())
            ground.setAlphaF(0.45)
            painter.setBrush(ground)
        painter.setPen(QPen(self.palette().link().color(), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 5, 5)


class ColumnHeads(QFrame):
    """`set_columns` says where the texts of the rows begin (pixels), so that the names stand above them."""

    clicked = Signal(str)
    """The side whose card is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heads")
        self.setFixedHeight(37)
        self.a, self.b = _Head("A", self), _Head("B", self)
        self.a.clicked.connect(lambda: self.clicked.emit("A"))
        self.b.clicked.connect(lambda: self.clicked.emit("B"))
        self._columns: tuple[int, int] | None = None

    def set_articles(self, a: Article, b: Article) -> None:
        self.a.set_article(a)
        self.b.set_article(b)

    def set_name(self, side: str, name: str) -> None:
        """What the card says, instead of the file's name."""
        (self.a if side == "A" else self.b).set_name(name)

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
