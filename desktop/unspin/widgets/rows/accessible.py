"""What a screen reader finds in the rows: view > row > line, worked out when it is asked for.

A line's name is its text, its description its label, its tag and what is marked or found in it; the current line has
the focus, and the focus event follows the cursor. Nothing here is built before an assistive technology asks for the
view, and then only the rows that it visits: 100,000 rows cost nothing.

An interface stands for a place (row 7, line 12 of A), not for a text: it asks the view whenever it is read, so that a
new comparison needs no new interfaces. Every interface is kept for as long as the view lives (Qt's cache holds them
without a reference of its own). `interface_cast` is never overridden: from Python that crashes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from unspin.app.language import number, tr
from unspin.app.line_findings import evidence
from unspin.app.marks import chip_of_finding
from unspin.app.words import PARAGRAPH_ROLES, TAGS, one_and_another, word
from unspin.engine import ids
from unspin.engine.rows import LineRef, Row
from unspin.said import say
from unspin.widgets.rows.layer import SIDES

if TYPE_CHECKING:
    from unspin.engine.model import Comparison, Side
    from unspin.widgets.rows.view import RowsView

PHRASES = 6
"""At most so many phrase pairs stand in a description; the Phrases view has all. A judgement, not a measurement: read
aloud at 180 words a minute they take about ten seconds."""
_STATUS = {"open": say("not tagged"), "seen": say("not tagged, looked at"), "skipped": say("skipped")}
_CHIP = {
    "paraphrased": say("paraphrased"),
    "moved": say("moved"),
    "facts": say("fact"),
    "broken_term": say("broken term"),
}


class Tree:
    """The interfaces of one view, made when they are first asked for."""

    def __init__(self, view: RowsView) -> None:
        self.view = view
        self.root = RowsInterface(view, self)
        self._rows: dict[int, RowInterface] = {}
        self._lines: dict[LineRef, LineInterface] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        view.line_activated.connect(self.say_focus)

    @property
    def alive(self) -> bool:
        return shiboken6.isValid(self.view)

    @property
    def comparison(self) -> Comparison | None:
        found = self.view.differences if self.alive else None
        return found.comparison if found is not None else None

    @property
    def rows(self) -> Sequence[Row]:
        return self.view.bands.rows if self.alive and self.view.bands is not None else ()

    def row(self, index: int) -> RowInterface | None:
        if not 0 <= index < self.count:
            return None
        return self._row(index)

    @property
    def count(self) -> int:
        bands = self.view.bands if self.alive else None
        return len(bands.rows) if bands is not None else 0

    def line(self, ref: LineRef) -> LineInterface:
        found = self._lines.get(ref)
        if found is None:
            found = self._lines[ref] = LineInterface(self, ref)
            QAccessible.registerAccessibleInterface(found)
        return found

    def row_of(self, ref: LineRef) -> int:
        assert self.view.bands is not None
        paragraph = self.view.bands.alignment.article(ref.side).lines[ref.line].paragraph
        return self.view.bands.row_of_paragraph(ref.side, paragraph)

    def say_focus(self, *_: object) -> None:
        """The cursor went somewhere: so does the focus, where the rows have it."""
        if self.alive and self.view.cursor is not None and self.view.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.line(self.view.cursor), QAccessible.Event.Focus))

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.alive and now is self.view:
            self.say_focus()

    def _row(self, index: int) -> RowInterface:
        found = self._rows.get(index)
        if found is None:
            found = self._rows[index] = RowInterface(self, index)
            QAccessible.registerAccessibleInterface(found)
        return found


class RowsInterface(QAccessibleWidget):
    """The view: a list of rows."""

    def __init__(self, view: RowsView, tree: Tree) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._tree = tree

    def childCount(self) -> int:
        return self._tree.count

    def child(self, index: int) -> QAccessibleInterface | None:
        return self._tree.row(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, RowInterface) else -1

    def focusChild(self) -> QAccessibleInterface | None:
        tree = self._tree
        if tree.alive and tree.view.hasFocus() and tree.view.cursor is not None:
            return tree.line(tree.view.cursor)
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        ref = line_at(self._tree, x, y)
        return self._tree.row(self._tree.row_of(ref)) if ref is not None else None


class _Part(QAccessibleInterface):
    """What a row and a line have in common."""

    def __init__(self, tree: Tree) -> None:
        super().__init__()
        self._tree = tree

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._tree.view.window().windowHandle() if self._tree.alive else None

    def relations(self, match: object = None) -> list[object]:
        return []

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names are what the articles say."""

    def focusChild(self) -> QAccessibleInterface | None:
        return None


class RowInterface(_Part):
    """One row: the lines of A, then those of B."""

    def __init__(self, tree: Tree, index: int) -> None:
        super().__init__(tree)
        self.index = index

    def isValid(self) -> bool:
        return self.index < self._tree.count

    def parent(self) -> QAccessibleInterface | None:
        return self._tree.root if self._tree.alive else None

    def childCount(self) -> int:
        return len(self._refs())

    def child(self, index: int) -> QAccessibleInterface | None:
        refs = self._refs()
        return self._tree.line(refs[index]) if 0 <= index < len(refs) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        refs = self._refs()
        return refs.index(child.ref) if isinstance(child, LineInterface) and child.ref in refs else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        ref = line_at(self._tree, x, y)
        return self._tree.line(ref) if ref in self._refs() else None

    def text(self, which: QAccessible.Text) -> str:
        comparison = self._tree.comparison
        if which != QAccessible.Text.Name or comparison is None or not self.isValid():
            return ""
        return row_name(comparison, self._tree.rows[self.index])

    def rect(self) -> QRect:
        return on_screen(self._tree.view, row_rect(self._tree.view, self.index)) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.invalid = not self.isValid()
        state.offscreen = not state.invalid and not row_rect(self._tree.view, self.index).intersects(
            self._tree.view.viewport().rect()
        )
        return state

    def _refs(self) -> list[LineRef]:
        comparison = self._tree.comparison
        return lines_of(comparison, self._tree.rows[self.index]) if comparison is not None and self.isValid() else []


class LineInterface(_Part):
    """One line: its text, its tag, what is marked in it."""

    def __init__(self, tree: Tree, ref: LineRef) -> None:
        super().__init__(tree)
        self.ref = ref

    def isValid(self) -> bool:
        comparison = self._tree.comparison
        return comparison is not None and self.ref.line < len(comparison.article(self.ref.side).lines)

    def parent(self) -> QAccessibleInterface | None:
        return self._tree.row(self._tree.row_of(self.ref)) if self.isValid() else None

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def text(self, which: QAccessible.Text) -> str:
        comparison = self._tree.comparison
        if comparison is None or not self.isValid():
            return ""
        if which == QAccessible.Text.Name:
            article = comparison.article(self.ref.side)
            return " ".join(article.text_of(article.lines[self.ref.line]).split())
        return line_description(self._tree.view, self.ref) if which == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        return on_screen(self._tree.view, line_rect(self._tree.view, self.ref)) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.invalid = not self.isValid()
        state.readOnly = state.focusable = state.selectable = True
        if not state.invalid:
            view = self._tree.view
            state.selected = view.cursor == self.ref
            state.focused = state.selected and view.hasFocus()
            state.offscreen = not line_rect(view, self.ref).intersects(view.viewport().rect())
        return state


# What is said: plain functions


def lines_of(comparison: Comparison, row: Row) -> list[LineRef]:
    """The lines of a row, A's, then B's; a stub has none, its lines are on the full row."""
    if row.is_stub:
        return []
    return [
        LineRef(side, line)
        for side, paragraphs in zip(SIDES, (row.a, row.b), strict=True)
        for paragraph in paragraphs
        for line in _lines_of_paragraph(comparison, side, paragraph)
    ]


def row_name(comparison: Comparison, row: Row) -> str:
    """ "A3, B3 and B4: similarity 0.82" """
    names = [f"{side}{k + 1}" for side, members in zip(SIDES, (row.a, row.b), strict=True) for k in members]
    where = one_and_another(names)
    link = comparison.paragraph_links[row.link]
    if row.is_stub:
        beside = one_and_another([f"A{k + 1}" for k in link.a])
        return tr("{passages}, moved: stands beside {beside}", passages=where, beside=beside)
    if not (row.a and row.b):
        return tr("{passages}: only here", passages=where)
    if link.moved:
        return tr("{passages}: similarity {score}, moved", passages=where, score=number(link.score, 2))
    return tr("{passages}: similarity {score}", passages=where, score=number(link.score, 2))


def line_description(view: RowsView, ref: LineRef) -> str:
    """Label, tag or suggestion, findings, phrase pairs: in the order in which an editor wants to hear them."""
    found = view.differences
    assert found is not None
    comparison = found.comparison
    article = comparison.article(ref.side)
    line = article.lines[ref.line]
    said = [ids.line_label(article, ref.line)]
    if not article.is_counted(line):
        role = word(PARAGRAPH_ROLES, article.paragraphs[line.paragraph].role)
        return tr("{line}. {role}, not counted", line=said[0], role=role)
    badge = view.badge_of(ref)
    said.append(tr("tagged {tag}", tag=word(TAGS, badge.tag)) if badge.tag else word(_STATUS, badge.status))
    if badge.suggested and not badge.tag:
        said.append(tr("suggested: {tag}", tag=word(TAGS, badge.suggested)))
    link = comparison.alignment.link_of_line[SIDES.index(ref.side)][ref.line]
    marked: list[str] = []
    for difference in found.of_link(link) if link >= 0 else ():
        if ref not in found.lines(difference):
            continue
        if difference.source == "finding":
            said.append(_sentence(comparison, difference.place))
            continue
        if difference.source != "span":
            said.append(tr("moved"))
        elif difference.phrase(ref.side) != (line.start, line.end):  # else the line itself would be read once more
            parts = {side: part for side in SIDES if (part := difference.phrase(side)) is not None}
            words = " / ".join(" ".join(comparison.article(side).text_of(part).split()) for side, part in parts.items())
            chip = difference.chip
            kind = tr(_CHIP[chip]) if chip in _CHIP else tr("only in {side}", side=next(iter(parts)))
            marked.append(tr("{name}: {value}", name=kind, value=words))
    unmarked = [k for k, it in enumerate(comparison.findings) if (it.side, it.line) == ref and not chip_of_finding(it)]
    said += [words for k in unmarked if (words := _sentence(comparison, k)) not in said]
    said += marked[:PHRASES]
    if len(marked) > PHRASES:
        said.append(tr("%n more", "", len(marked) - PHRASES))
    return ". ".join(each.rstrip(".") for each in said)


def _sentence(comparison: Comparison, finding: int) -> str:
    return evidence(comparison, [finding])[0].sentence


def _lines_of_paragraph(comparison: Comparison, side: Side, paragraph: int) -> range:
    it = comparison.article(side).paragraphs[paragraph]
    return range(it.first_line, it.last_line)


# Where it stands


def row_rect(view: RowsView, index: int) -> QRect:
    """In the viewport. Estimated where the row was never on the screen: nothing is laid out for it."""
    assert view.bands is not None
    bands = view.bands.bands_of_row(index)
    top, last = view.scrolled.top(bands[0]), bands[-1]
    bottom = view.scrolled.top(last) + view.scrolled.height(last)
    return QRect(0, top, view.viewport().width(), bottom - top)


def line_rect(view: RowsView, ref: LineRef) -> QRect:
    """In the viewport: exact on the screen, else where its row is expected."""
    layer = view.layer
    assert layer is not None
    columns = layer.columns
    band = layer.bands.band_of(ref)
    top, height = view.scrolled.top(band), view.scrolled.height(band)
    low, high = 0.0, float(height)
    if top < view.viewport().height() and top + height > 0:
        _, low, high = layer.place(ref)
    return QRect(columns.text_left(ref.side), round(top + low), columns.text, round(high - low))


def on_screen(view: RowsView, part: QRect) -> QRect:
    return part.translated(view.viewport().mapToGlobal(QPoint(0, 0)))


def line_at(tree: Tree, x: int, y: int) -> LineRef | None:
    """At a point of the screen."""
    if tree.comparison is None:
        return None
    return tree.view.line_under(QPointF(tree.view.viewport().mapFromGlobal(QPoint(x, y))))


# How Qt comes to it

_trees: dict[int, Tree] = {}
"""By the address of the view."""


def interface_of(view: RowsView) -> QAccessibleInterface:
    """Called by Qt, once a view, when something asks for it."""
    key = id(view)
    tree = Tree(view)
    _trees[key] = tree
    view.destroyed.connect(lambda: _trees.pop(key, None), Qt.ConnectionType.DirectConnection)
    return tree.root


def say_changed(view: RowsView, lines: tuple[LineRef, ...]) -> None:
    """Their tags are others now. Nothing where nobody has asked for this view."""
    tree = _trees.get(id(view))
    if tree is None or tree.comparison is None or not QAccessible.isActive():
        return
    for ref in lines:
        event = QAccessibleEvent(tree.line(ref), QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
