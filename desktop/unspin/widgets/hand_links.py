"""What the editor said about the links of one line, in the inspector: in words, each with a button that takes it back.

In: a review and a line (`links_by_hand`). Out: `take_back(Pin)`. What was said of its paragraph stands there as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from unspin.app.language import tr
from unspin.app.words import one_and_another
from unspin.engine.ids import line_label
from unspin.widgets.labels import label

if TYPE_CHECKING:
    from unspin.engine.model import Article
    from unspin.engine.pins import Pin
    from unspin.engine.rows import LineRef
    from unspin.review.review import Review


@dataclass(frozen=True)
class HandLink:
    words: str
    pin: Pin


def links_by_hand(review: Review, ref: LineRef) -> tuple[HandLink, ...]:
    """Of the line first, then of its paragraph; links before rejected ones."""
    if not review.pins:
        return ()
    here = review.comparison.article(ref.side)
    there = review.comparison.article("B" if ref.side == "A" else "A")
    paragraph = here.lines[ref.line].paragraph
    found = []
    for pin in review.pins:
        its, others = (pin.a, pin.b) if ref.side == "A" else (pin.b, pin.a)
        if (ref.line if pin.level == "line" else paragraph) in its:
            found.append(HandLink(_words(pin, others, there), pin))
    return tuple(sorted(found, key=lambda it: (it.pin.level != "line", it.pin.status != "confirmed")))


def _words(pin: Pin, others: tuple[int, ...], there: Article) -> str:
    of_line = pin.level == "line"
    if not others:
        return tr("Linked with nothing by you") if of_line else tr("Paragraph linked with nothing by you")
    names = one_and_another([line_label(there, k) if of_line else f"{there.side}{k + 1}" for k in others])
    if pin.status == "rejected":
        if of_line:
            return tr("Link to {others} rejected by you", others=names)
        return tr("Link of the paragraph to {others} rejected by you", others=names)
    if of_line:
        return tr("Linked with {others} by you", others=names)
    return tr("Paragraph linked with {others} by you", others=names)


class HandLinks(QWidget):
    """Hidden while there is nothing to say."""

    take_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 10)
        self._column.setSpacing(2)
        self._shown: tuple[HandLink, ...] = ()
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_links(self, links: tuple[HandLink, ...]) -> None:
        self.setVisible(bool(links))
        if links == self._shown:
            return
        self._shown, self.buttons = links, []
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for it in links:
            self._column.addWidget(self._row(it))

    def _row(self, it: HandLink) -> QWidget:
        row = QWidget()
        words = label(it.words, pixels=14)
        words.setWordWrap(True)
        button = QPushButton(tr("Take back"))
        button.setProperty("role", "quiet")
        button.setFont(label(pixels=13).font())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Let the analysis decide again"))
        button.setAccessibleName(tr("Take back: {what}", what=it.words))
        button.clicked.connect(lambda: self.take_back.emit(it.pin))
        self.buttons.append(button)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
