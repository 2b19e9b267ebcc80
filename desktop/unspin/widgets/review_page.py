"""An open review: header, chips, heads, rows, inspector, and the wires between them.

In: a Review (`open`). Out: signals upwards; the verbs that the window's actions call. What was committed is painted
(`_painted`), never the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from unspin.app.line_findings import LineFindings
from unspin.app.phrases import Phrases
from unspin.app.theme import Theme
from unspin.engine.rows import LineRef
from unspin.review.navigation import Direction
from unspin.review.review import Change, Review
from unspin.widgets.chips import Chips
from unspin.widgets.column_heads import ColumnHeads
from unspin.widgets.header import Header
from unspin.widgets.inspector import Inspector, facts_of
from unspin.widgets.judging import Judging, is_counted
from unspin.widgets.phrases_page import PhrasesPage
from unspin.widgets.rows import Badge, RowsView
from unspin.widgets.touring import Touring

BADGE_MENU = ("tag_original", "tag_spun", "tag_garbled", "accept", "clear", "skip")


@dataclass(frozen=True)
class Place:
    """What the status bar says about where the editor is."""

    difference: str
    line: str
    tagged: str


class ReviewPage(QWidget):
    said = Signal(str)
    failed = Signal(object)
    place_changed = Signal()
    committed = Signal(object)
    files_dropped = Signal(list)
    zoom_requested = Signal(int)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._actions = actions
        self.review: Review | None = None
        self._phrases: Phrases | None = None
        self._line_findings = LineFindings()
        self.header = Header(actions["export"])
        self.chips = Chips()
        self.heads = ColumnHeads()
        self.rows = RowsView()
        self.inspector = Inspector(actions)
        self.judging = Judging(self)
        self.touring = Touring(self)

        self.phrases_page = PhrasesPage()
        texts = QWidget()
        left = QVBoxLayout(texts)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.heads)
        left.addWidget(self.rows, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.stack = QStackedWidget()
        for view in (texts, self.phrases_page):
            self.stack.addWidget(view)
        body.addWidget(self.stack, 1)
        body.addWidget(self.inspector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.chips)
        column.addLayout(body, 1)

        self.rows.set_badge_of(self._badge_of)
        self.rows.line_activated.connect(lambda side, line: self._arrived(LineRef(side, line)))
        self.rows.badge_clicked.connect(self._offer_tags)
        self.rows.difference_activated.connect(self._at_difference)
        self.rows.columns_changed.connect(self._align_heads)
        self.rows.files_dropped.connect(lambda names: self.files_dropped.emit([Path(name) for name in names]))
        self.rows.zoom_requested.connect(self.zoom_requested)
        self.chips.shown_changed.connect(self._filter)
        self.inspector.note_written.connect(self._write_note)
        self.inspector.left.connect(self.rows.setFocus)
        self.inspector.phrase_clicked.connect(self._show_span)
        self.inspector.finding_clicked.connect(self.show_finding)
        self.phrases_page.span_wanted.connect(self._leave_phrases_for_span)
        self.phrases_page.line_wanted.connect(self._leave_phrases_for_line)
        self.phrases_page.said.connect(self.said)
        self.judging.committed.connect(self._painted)
        self.judging.failed.connect(self._refused)
        self.judging.said.connect(self.said)
        self.judging.cursor_wanted.connect(self.go_to)

    def open(self, review: Review | None) -> None:
        """Show it, with the cursor on the first line that has no verdict yet. None: let go of it."""
        self.inspector.note.commit()
        self.judging.leave()
        self.review = review
        self.judging.open(review)
        self.phrases_page.open(review and review.comparison)
        if review is None:
            self.rows.set_comparison(None)
            self.touring.open(None)
            return
        comparison = review.comparison
        self._phrases = Phrases(comparison)
        self.rows.set_comparison(comparison)
        self.touring.open(self.rows.differences)
        self.chips.set_counts(self.touring.counts)
        self.chips.show_all()
        self.header.set_title(review.title)
        self.heads.set_articles(comparison.a, comparison.b)
        self._show_progress()
        first = next((ref for ref in review.order if review.annotation(ref).status in ("open", "seen")), None)
        start = first or next(iter(review.order), None)
        if start is not None:
            self.go_to(start)
        else:
            self._show_line()
        self.rows.setFocus()

    def go_to(self, ref: LineRef) -> None:
        self.rows.set_cursor(ref)
        self._arrived(ref)

    def next_difference(self, direction: Direction) -> None:
        index = self.touring.next(direction, self.judging.cursor)
        if index is None:
            self.said.emit(self.touring.nowhere(direction))
        else:
            self.show_difference(index)

    def show_difference(self, index: int) -> None:
        """The rows bring it into view and put the cursor on its line (`line_activated`), then say that they are there."""
        self.rows.show_difference(index)

    def show_finding(self, finding: int) -> None:
        """Both ends of its evidence; its line, if it marks no words."""
        index = self.touring.of_finding(finding, self.judging.cursor)
        if index is not None:
            self.show_difference(index)
        elif self.review is not None:
            it = self.review.comparison.findings[finding]
            self.go_to(LineRef(it.side, it.line))

    def show_phrases(self, on: bool) -> None:
        """The Phrases view in place of the texts, or the texts again."""
        self.stack.setCurrentIndex(1 if on else 0)
        if on:
            self.phrases_page.take_focus()
        else:
            self.rows.setFocus()

    def write_note(self) -> None:
        if self.judging.cursor is None or not self.inspector.note.isEnabled():
            self.said.emit("A note belongs to a counted line")
            return
        self._actions["inspector"].setChecked(True)
        self.inspector.note.setFocus()

    def copy(self) -> None:
        if self.phrases_page.isVisible():
            self.phrases_page.copy()
            return
        text = self.rows.selected_text()
        what = "selection"
        if not text and self.review is not None and self.judging.cursor is not None:
            ref = self.judging.cursor
            article = self.review.comparison.article(ref.side)
            text, what = article.text_of(article.lines[ref.line]), f"line {self.review.line_label(ref)}"
        if text:
            QGuiApplication.clipboard().setText(text)
            self.said.emit(f"Copied the {what}")

    def place(self) -> Place:
        if self.review is None:
            return Place("", "", "")
        ref, progress = self.judging.cursor, self.review.progress()
        line = ""
        if ref is not None:
            counted = is_counted(self.review, ref)
            where = f"{self.review.position(ref) + 1} of {progress.counted}" if counted else "not counted"
            line = f"Line {self.review.line_label(ref)} · {where}"
        return Place(self.touring.words, line, f"{progress.tagged} of {progress.counted} lines tagged")

    def set_theme(self, theme: Theme) -> None:
        self.rows.set_theme(theme)
        for part in (self.header, self.chips, self.inspector):
            part.set_theme(theme)

    def _badge_of(self, ref: LineRef) -> Badge:
        if self.review is None:
            return Badge()
        it, suggestion = self.review.annotation(ref), self.review.suggestion(ref)
        return Badge(it.tag, suggestion.tag if suggestion else None, it.status)

    def _arrived(self, ref: LineRef) -> None:
        if ref != self.judging.cursor:
            self.inspector.note.commit()
            self.touring.leave()
        self.judging.move_to(ref)
        self._show_line()

    def _at_difference(self, index: int) -> None:
        self.touring.current = index
        self.place_changed.emit()

    def _align_heads(self) -> None:
        self.heads.set_columns(self.rows.side_left("A"), self.rows.side_left("B"))

    def _show_line(self) -> None:
        ref = self.judging.cursor
        shown = self.review is not None and self._phrases is not None and ref is not None
        facts = facts_of(self.review, self._phrases, ref, self._line_findings) if shown else None  # type: ignore[arg-type]
        self.inspector.show_line(facts)
        self.place_changed.emit()

    def _show_progress(self) -> None:
        if self.review is not None:
            it = self.review.progress()
            self.header.set_progress(it.counted, it.tagged, {str(tag): number for tag, number in it.by_tag.items()})

    def _painted(self, change: Change) -> None:
        self.rows.refresh(change.lines)
        self._show_progress()
        self._show_line()
        self.committed.emit(change)

    def _refused(self, error: object) -> None:
        if self.review is not None and self.judging.cursor is not None:
            self.inspector.note.keep(self.review.annotation(self.judging.cursor).note)
        self.failed.emit(error)

    def _write_note(self, text: str) -> None:
        if self.judging.cursor is not None:
            self.judging.set_note(self.judging.cursor, text)

    def _filter(self, shown: object) -> None:
        assert isinstance(shown, frozenset)
        self.touring.show(shown)
        self.rows.set_shown(shown)
        self.place_changed.emit()

    def _show_span(self, span: int) -> None:
        index = self.touring.of_span(span)
        if index is not None:
            self.show_difference(index)

    def _leave_phrases_for_span(self, span: int) -> None:
        self._actions["view_phrases"].setChecked(False)
        self._show_span(span)

    def _leave_phrases_for_line(self, ref: LineRef) -> None:
        self._actions["view_phrases"].setChecked(False)
        self.go_to(ref)

    def _offer_tags(self, side: str, line: int) -> None:
        self.go_to(LineRef("A" if side == "A" else "B", line))
        self.rows.setFocus()
        menu = QMenu(self)
        menu.addActions([self._actions[name] for name in BADGE_MENU])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())
