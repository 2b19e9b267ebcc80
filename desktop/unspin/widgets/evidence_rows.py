"""The evidence of a line, row by row: the rule, its severity as a shape and a word, the words of A and of B.

In: `LineEvidence` in the order in which it is to be read. Out: `clicked(int)`, the finding that is to be shown. The words
that show the defect are bold. Nothing is told by colour: each severity has a shape and its word.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unspin.app.findings_text import SEVERITY, in_a_row
from unspin.app.language import tr
from unspin.app.line_findings import LineEvidence
from unspin.app.marks import chip_of_finding
from unspin.app.theme import Theme
from unspin.widgets.click_row import ClickRow, pair, wrapped
from unspin.widgets.labels import label, rule
from unspin.widgets.later import Later

MOST_ROWS = 40
"""A line of more findings, or phrases, is a table or a broken file; the rows show them all, the panel these."""
RULE_WIDTH = 84
BOLD = '<span style="font-weight: 600">{}</span>'
"""Semibold: the face that is there; a bolder one would be smeared from it."""


class SeverityMark(QWidget):
    """1 a ring, 2 a triangle, 3 a filled diamond."""

    def __init__(self, severity: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = severity
        self.colour: QColor | None = None
        self.setFixedSize(QSize(11, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.colour or self.palette().text().color()
        painter.setPen(QPen(colour, 1.5))
        box = QRectF(1, 2, 8, 8)
        if self.severity == 1:
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        elif self.severity == 2:
            painter.drawPolygon(QPolygonF([QPointF(5, 2), box.bottomRight(), box.bottomLeft()]))
        else:
            painter.setBrush(colour)
            middle = box.center()
            painter.drawPolygon(
                QPolygonF([QPointF(middle.x(), 1), QPointF(10, middle.y()), QPointF(middle.x(), 11), QPointF(0, 6)])
            )


class EvidenceRow(ClickRow):
    def __init__(self, it: LineEvidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = it
        title, word, sentence = tr(it.title), tr(SEVERITY[it.it.severity]), tr(it.sentence)
        self.setAccessibleName(f"{title}, {word}. {sentence}")
        self.setToolTip(tr("{sentence} Click: show it in the rows.", sentence=sentence))
        self.mark = SeverityMark(it.it.severity)
        name = label(title.upper(), "rule-name", 11, bold=True)
        name.setWordWrap(True)
        grade = QHBoxLayout()
        grade.setSpacing(4)
        grade.addWidget(self.mark)
        grade.addWidget(label(word, "dim", 12), 1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 3, 0, 0)  # on the line of the larger words beside it
        left.setSpacing(1)
        left.addWidget(name)
        left.addLayout(grade)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        holder.setFixedWidth(RULE_WIDTH)
        words = wrapped("", serif=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(_words(it))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.setSpacing(7)
        layout.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)

    def set_theme(self, theme: Theme) -> None:
        chip = chip_of_finding(self.evidence.it)
        self.mark.colour = QColor(theme.kinds[chip].underline if chip else theme.dim)
        self.mark.update()


class EvidenceRows(QWidget):
    """All rows of one card. The same rows stay while what they show stays, so that the focus does not get lost."""

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._theme: Theme | None = None
        self._rows: list[EvidenceRow] = []
        self._shown: tuple[LineEvidence, ...] = ()
        self._making = Later(self, self._make)

    @property
    def rows(self) -> list[EvidenceRow]:
        self._making.now()
        return self._rows

    def show_evidence(self, found: tuple[LineEvidence, ...]) -> None:
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        self._making.ask()

    def _make(self) -> None:
        found = self._shown
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for at, it in enumerate(found[:MOST_ROWS]):
            if at:
                between = rule()
                self._layout.addWidget(between)
                between.show()
            row = EvidenceRow(it)
            row.clicked.connect(lambda finding=it.finding: self.clicked.emit(finding))
            if self._theme:
                row.set_theme(self._theme)
            self._layout.addWidget(row)
            row.show()  # at once, not with the next turn of the event loop: no flicker
            self._rows.append(row)
        if len(found) > MOST_ROWS:
            more = label(tr("and %n more, marked in the rows", "", len(found) - MOST_ROWS), "dim", 13)
            more.setContentsMargins(12, 5, 12, 5)
            self._layout.addWidget(more)
            more.show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)


def _words(it: LineEvidence) -> str:
    """A → B, the words that show the defect in bold; where a side has nothing it is said."""
    a, b = escape(in_a_row(it.a)), escape(in_a_row(it.b))
    if it.it.side == "A":
        a = BOLD.format(a)
    else:
        b = BOLD.format(b)
    if not it.a:
        return tr("{words} <i>only in B</i>", words=b) if it.b else escape(tr(it.sentence))
    return pair(a, b) if it.b else tr("{words} <i>only in A</i>", words=a)
