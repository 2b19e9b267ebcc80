"""How an open review is looked at: side by side, inline or on another page; what changed or what is shared; the ruler.

In: the parts of a review page. Out: the switches in its header and its chips bar, the ruler, the menu of the rows; what
a person chose goes to the rows. Which line is current, what is tagged and what is counted it leaves to others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QWidget

from unspin.app.language import tr
from unspin.app.theme import Theme
from unspin.app.words import isolated
from unspin.engine.model import Comparison, Side
from unspin.engine.rows import LineRef
from unspin.widgets.chips import Chips
from unspin.widgets.column_heads import extent, name_of
from unspin.widgets.labels import ElidedLabel, label
from unspin.widgets.rows import RowsView
from unspin.widgets.ruler import Ruler
from unspin.widgets.segments import Segments

Polarity = Literal["changed", "shared"]
MENU = (
    ("copy", "copy_row"),
    ("tag_original", "tag_spun", "tag_garbled", "accept", "clear", "skip"),
    ("partner", "note", "link"),
)
"""Names of actions; those that a window does not have are left out."""


class InlineHead(QFrame):
    """Above the inline text: which version is read, and the switch to the other one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heads")
        self.setFixedHeight(37)
        self._texts: dict[Side, str] = {}
        self.words = ElidedLabel()
        self.words.setFont(label(pixels=14).font())
        self.words.setProperty("role", "dim")
        self.switch = Segments(
            [
                ("A", tr("Read A"), tr("The text of A, with B's words struck before what stands there in A")),
                ("B", tr("Read B"), tr("The text of B, with A's words struck before what replaced them")),
            ]
        )
        self.layout_ = QHBoxLayout(self)
        self.layout_.setContentsMargins(18, 0, 18, 1)
        self.layout_.setSpacing(12)
        self.layout_.addWidget(self.words)
        self.layout_.addStretch(1)
        self.layout_.addWidget(self.switch)

    def set_comparison(self, comparison: Comparison) -> None:
        self._texts = {
            article.side: f"{article.side}  {isolated(name_of(article))} · {extent(article)}"
            for article in (comparison.a, comparison.b)
        }

    def set_reading(self, side: Side) -> None:
        self.switch.choose(side)
        other = "A" if side == "B" else "B"
        self.words.setText(
            tr("{version} · the words of {other} struck", version=self._texts.get(side, side), other=other)
        )


class Viewing(QObject):
    page_changed = Signal(str)
    """ "rows", or the name of a page that was added."""

    def __init__(
        self, rows: RowsView, heads: QWidget, chips: Chips, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rows, self._heads, self._chips, self._actions = rows, heads, chips, actions
        self._read: Side = "B"
        self.ruler = Ruler(rows)
        self.head = InlineHead()
        self.head.hide()
        self.switch = Segments(
            [
                ("rows", tr("Side by side"), tr("Both versions beside each other")),
                ("inline", tr("Inline"), tr("One column: the words of one version struck before what replaced them")),
            ]
        )
        self.polarity = Segments(
            [
                ("changed", tr("What changed"), tr("Mark what differs")),
                ("shared", tr("What is shared"), tr("Mark runs of four and more equal words")),
            ]
        )
        self.polarity_label = label(tr("Show"), "dim", 14)
        self.stack = QStackedWidget()
        """The rows, and the pages that were added."""
        self.switch.chosen.connect(self.show_view)
        self.polarity.chosen.connect(lambda name: self.set_shared(name == "shared"))
        self.head.switch.chosen.connect(self._read_from)
        rows.menu_wanted.connect(self.show_menu)

    def add_page(self, name: str, words: str, tip: str, page: QWidget) -> None:
        """Another way to look at the review, as one more word in the switch."""
        page.setProperty("view", name)
        self.stack.addWidget(page)
        self.switch.add(name, words, tip)

    def open(self, comparison: Comparison) -> None:
        self._read = self._rows.reading or self._read
        self.head.set_comparison(comparison)
        self.head.set_reading(self._read)

    def show_view(self, name: str) -> None:
        """ "rows", "inline", or a page that was added."""
        self.switch.choose(name)
        for verb, its_name in (("view_rows", "rows"), ("view_inline", "inline"), ("view_phrases", "phrases")):
            if verb in self._actions:
                self._actions[verb].setChecked(name == its_name)
        pages = [self.stack.widget(k) for k in range(self.stack.count())]
        page = next((it for it in pages if it is not None and it.property("view") == name), pages[0] if pages else None)
        if page is not None:
            self.stack.setCurrentWidget(page)
        if name in ("rows", "inline"):
            self._rows.set_reading(self._read if name == "inline" else None)
            self.head.setVisible(name == "inline")
            self._heads.setVisible(name != "inline")
            self._rows.setFocus()
        self._rest()
        self.page_changed.emit("rows" if name in ("rows", "inline") else name)

    def show_rows(self) -> None:
        """Where a line is to be shown: side by side or inline, whichever it was; leaves any other page."""
        if self.switch.name not in ("rows", "inline"):
            self.show_view("rows" if self._rows.reading is None else "inline")

    def read_other(self) -> None:
        """Inline from the other side."""
        self._read_from("A" if self._read == "B" else "B")
        self.show_view("inline")

    def set_shared(self, shared: bool) -> None:
        self.polarity.choose("shared" if shared else "changed")
        if "shared" in self._actions:
            self._actions["shared"].setChecked(shared)
        self._rows.set_polarity(shared=shared)
        self.ruler.set_shared(shared)
        self.show_rows()
        self._rest()

    def retag(self, lines: Iterable[LineRef]) -> None:
        self.ruler.retag(lines)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.switch, self.polarity, self.head.switch, self.ruler):
            part.set_theme(theme)

    def show_menu(self, at: QPoint) -> None:
        """The menu of the current line."""
        self._rows.setFocus()
        menu = QMenu(self._rows)
        for group in MENU:
            if menu.actions():
                menu.addSeparator()
            for name in group:
                if name == "partner":
                    cursor = self._rows.cursor
                    other = "right_side" if cursor is not None and cursor.side == "A" else "left_side"
                    if other in self._actions:
                        menu.addAction(self._actions[other])
                elif name in self._actions:
                    menu.addAction(self._actions[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _rest(self) -> None:
        """What has nothing to act on here cannot be pressed, and says why."""
        elsewhere = ""
        if self.switch.name not in ("rows", "inline"):
            elsewhere = tr("Rests in Phrases: it marks the texts, side by side and inline")
        self.polarity.set_resting(elsewhere)
        shared = tr("Rests while what is shared is marked") if self.polarity.name == "shared" else ""
        self._chips.set_resting(elsewhere or shared)

    def _read_from(self, name: str) -> None:
        self._read = "A" if name == "A" else "B"
        self.head.set_reading(self._read)
        if self._rows.reading is not None:
            self._rows.set_reading(self._read)
