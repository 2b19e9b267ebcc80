"""The summary of the pair, and the editor's conclusion: which version came first.

In: a `PairSummary` and the conclusion as it is on disk. Out: `keep(came_first, note)` is called once, when the dialog is
closed in any way and something was changed; if it says False (nothing was written) the dialog stays. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from unspin.app import fonts
from unspin.app.language import number, tr
from unspin.app.pair_summary import PairSummary
from unspin.review.annotation import CameFirst, Conclusion
from unspin.said import say
from unspin.widgets.labels import fit_into, label, over_foot, section
from unspin.widgets.typed import typed_text

CHOICES: tuple[tuple[str, CameFirst | None], ...] = (
    (say("Not decided"), None),
    (say("A came first"), "A"),
    (say("B came first"), "B"),
    (say("Neither came from the other"), "neither"),
    (say("It cannot be told"), "unknown"),
)
Keep = Callable[[CameFirst | None, str], bool]


class SummaryDialog(QDialog):
    def __init__(self, it: PairSummary, conclusion: Conclusion, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Summary of the pair"))
        self._before, self._keep, self._refused = conclusion, keep, False
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(section(tr("Figures")))
        column.addWidget(_card(_table([], it.figures, right=frozenset({1}))))
        column.addSpacing(9)
        column.addWidget(section(tr("Credits")))
        if it.credits:
            column.addWidget(
                _card(
                    _table(["", tr("In A"), tr("In B"), ""], [(a, b or "—", c or "—", d) for a, b, c, d in it.credits])
                )
            )
        else:
            column.addWidget(
                label(tr("No byline, agency, dateline, source or picture credit in either version."), "dim")
            )
        column.addSpacing(9)
        column.addWidget(section(tr("Where the evidence stands")))
        rows = [(what, number(a), number(b)) for what, a, b in it.evidence]
        column.addWidget(_card(_table(["", tr("In A"), tr("In B")], rows, right=frozenset({1, 2}))))
        self.sentence = _wrapping(it.sentence)
        column.addWidget(self.sentence)
        column.addSpacing(9)
        column.addWidget(section(tr("Your conclusion")))
        self.choices = QButtonGroup(self)
        choices = QGridLayout()
        for k, (words, value) in enumerate(CHOICES):
            button = QRadioButton(tr(words))
            button.setFont(fonts.sans(14))
            button.setChecked(value == conclusion.came_first)
            self.choices.addButton(button, k)
            choices.addWidget(button, (k + 1) // 2, (k - 1) % 2 if k else 0)
        column.addLayout(choices)
        self.note = QPlainTextEdit(conclusion.note)
        self.note.setFont(fonts.sans(14))
        self.note.setPlaceholderText(tr("Why? For example dates, archive copies, who holds the rights"))
        self.note.setAccessibleName(tr("Note to the conclusion"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(74)
        column.addSpacing(3)
        column.addWidget(self.note)
        column.addStretch(1)
        self.hint = _wrapping(tr("Kept when you close this; Undo takes it back."))
        self.hint.setProperty("role", "dim")
        copy = QPushButton(tr("Copy"))
        copy.setToolTip(tr("Copy figures, credits and counts as text"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(it.as_text()))
        close = QPushButton(tr("Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        over_foot(self, body, foot)
        fit_into(self, parent, 600, min(800, body.sizeHint().height() + 100))

    @property
    def chosen(self) -> CameFirst | None:
        return CHOICES[max(0, self.choices.checkedId())][1]

    def done(self, result: int) -> None:
        """Every way out leads through here: the button, Esc, the cross of the window."""
        before = (self._before.came_first, self._before.note)
        now = self.chosen, typed_text(self.note.document())
        if now != before and not self._refused and not self._keep(*now):
            self._refused = True
            self.hint.setText(tr("It could not be written to disk. Copy your note; closing again drops it."))
            return
        super().done(result)


def _card(table: QGridLayout) -> QFrame:
    it = QFrame()
    it.setProperty("role", "card")
    it.setLayout(table)
    return it


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> QGridLayout:
    """`right`: columns of figures."""
    grid = QGridLayout()
    grid.setContentsMargins(12, 9, 12, 9)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    for at, words in enumerate(head):
        grid.addWidget(label(words, "dim", 13), 0, at, _side(at in right))
    for row, cells in enumerate(rows, start=1):
        for at, words in enumerate(cells):
            cell = _wrapping(words)
            cell.setAlignment(_side(at in right))
            grid.addWidget(cell, row, at)
        grid.setColumnStretch(len(cells) - 1 if not right else 0, 1)
    return grid


def _side(right: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop


def _wrapping(words: str) -> QLabel:
    it = label(words, pixels=14)
    it.setWordWrap(True)
    it.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return it
