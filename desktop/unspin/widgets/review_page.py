"""An open review: header, chips, heads, rows, inspector, and the wires between them.

In: a Review (`open`). Out: signals upwards; the verbs that the window's actions call. What was committed is painted
(`_painted`), never the other way round.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from unspin.app import language
from unspin.app.language import tr
from unspin.app.line_findings import LineFindings
from unspin.app.shown import Shown, shown_of
from unspin.app.theme import Theme
from unspin.engine.model import Article
from unspin.engine.rows import LineRef
from unspin.widgets.chips import Chips
from unspin.widgets.column_heads import ColumnHeads
from unspin.widgets.header import Header
from unspin.widgets.inspector import Inspector, facts_of
from unspin.widgets.judging import Judging, is_counted
from unspin.widgets.phrases_page import PhrasesPage
from unspin.widgets.reader import Reader
from unspin.widgets.refinement import Refinement
from unspin.widgets.rows import Badge, RowsView
from unspin.widgets.touring import Touring
from unspin.widgets.view_guard import ViewGuard
from unspin.widgets.viewing import Viewing

if TYPE_CHECKING:
    from unspin.app.apart import Apart
    from unspin.review.navigation import Direction
    from unspin.review.review import Change, Review

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
        self._shown: Shown | None = None
        self._articles: tuple[Article, Article] | None = None
        self._before: tuple[int, int] | None = None
        self._line_findings = LineFindings()
        self._unsaved: dict[tuple[str, ...], str] = {}
        """Notes that could not be written, by line (`_name`): they are there again when the line is."""
        self.header = Header(actions["export"])
        self.chips = Chips()
        self.heads = ColumnHeads()
        self.rows = RowsView()
        self.reader = Reader()
        self.inspector = Inspector(actions)
        self.judging = Judging(ViewGuard(self.rows, self.go_to), self)
        self.touring = Touring(self)
        self.refinement = Refinement(self.rows, self)
        self.viewing = Viewing(self.rows, self.heads, self.chips, actions, self)

        self.phrases_page = PhrasesPage()
        texts = QWidget()
        left = QVBoxLayout(texts)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.heads)
        left.addWidget(self.viewing.head)
        left.addWidget(self.rows, 1)
        left.addWidget(self.reader)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.viewing.stack.addWidget(texts)
        tip = tr("Every phrase pair and every quote of the article, with counts")
        self.viewing.add_page("phrases", tr("Phrases"), tip, self.phrases_page)
        body.addWidget(self.viewing.stack, 1)
        body.addWidget(self.inspector)
        body.addWidget(self.viewing.ruler)
        self.header.add_switch(self.viewing.switch)
        self.chips.add_right(self.viewing.polarity_label, self.viewing.polarity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.chips)
        column.addLayout(body, 1)

        self.rows.set_badge_of(self.badge_of)
        self.viewing.ruler.set_tag_of(self._tag_of)
        self.rows.line_activated.connect(lambda side, line: self._arrived(LineRef(side, line)))
        self.rows.badge_clicked.connect(self._offer_tags)
        self.rows.difference_activated.connect(self._at_difference)
        self.rows.columns_changed.connect(self._align_heads)
        self.rows.files_dropped.connect(lambda names: self.files_dropped.emit([Path(name) for name in names]))
        self.rows.zoom_requested.connect(self.zoom_requested)
        self.chips.shown_changed.connect(self._filter)
        self.inspector.note_written.connect(self._write_note)
        self.inspector.left.connect(self.rows.setFocus)
        self.reader.left.connect(self.rows.setFocus)
        self.place_changed.connect(self._read_along)
        self.inspector.phrase_clicked.connect(self._show_span)
        self.inspector.finding_clicked.connect(self.show_finding)
        self.phrases_page.span_wanted.connect(self._leave_phrases_for_span)
        self.phrases_page.line_wanted.connect(self._leave_phrases_for_line)
        self.phrases_page.said.connect(self.said)
        self.viewing.page_changed.connect(lambda name: self.phrases_page.take_focus() if name == "phrases" else None)
        self.judging.committed.connect(self._painted)
        self.judging.failed.connect(self._refused)
        self.judging.said.connect(self.said)
        self.judging.cursor_wanted.connect(self.go_to)
        self.refinement.about_to_grow.connect(self._remember_difference)
        self.refinement.grown.connect(self._grew)
        self.refinement.failed.connect(self.failed)

    def open(self, review: Review | None, shown: Shown | None = None, apart: Apart | None = None) -> None:
        """Show it, with the cursor on the first line that has no verdict yet. None: let go of it.

        `shown`: what a job has worked out of it; `apart`: the process that knows its alignment. A review that is not
        complete is analysed on while it is shown.
        """
        self.inspector.note.commit()
        self.judging.leave()
        self.refinement.open(None)
        self.review = review
        self.judging.open(review)
        self.inspector.show_line(None)  # a note of the review before that could not be written is none of this one
        if review is None:
            self.phrases_page.open(None)
            self.rows.set_comparison(None)
            self.touring.open(None)
            return
        comparison = review.comparison
        self._articles = (comparison.a, comparison.b)
        self._shown = shown = shown or shown_of(review)
        self.heads.set_articles(comparison.a, comparison.b)
        self.rows.set_comparison(comparison, shown.differences, shown.bands)
        self.phrases_page.open(shown.differences)
        self.touring.open(shown.differences)
        self._show_counts()
        self.chips.show_all()
        self.header.set_title(review.title)
        self.viewing.open(comparison)
        self._show_progress()
        from unspin.review.navigation import first_to_judge  # not for the first paint

        start = first_to_judge(review)
        if start is not None:
            self.go_to(start)
        else:
            self._show_line()
        self.rows.setFocus()
        self.refinement.open(review, shown, apart)

    def conclude(self) -> None:
        """The analysis of the open review is complete, and stored."""
        if self.review is None or self._shown is None:
            return
        self._remember_difference()
        self._shown.phrases.is_complete = True
        self.rows.settle(self.review.comparison)
        self.viewing.open(self.review.comparison)
        self.phrases_page.open(self._shown.differences)
        self._grew()

    def reshape(self, turned: bool = False) -> None:
        """The open review has another analysis now: show that. Place, cursor and filter stay. `turned`: it is the same
        one with A and B changed."""
        review = self.review
        if review is None:
            return
        self.refinement.open(None)
        from unspin.review.carrying import is_same_cut

        if turned:
            self.judging.turn()
        ref, kinds = self.judging.cursor, self.touring.kinds
        before, now = self._articles, (review.comparison.a, review.comparison.b)
        if not turned and before is not None and not all(map(is_same_cut, before, now)):
            ref = _moved(ref, before, now)
            self.rows.set_comparison(None)  # its cursor means another line now
            self.judging.open(review)
        self._shown = shown = shown_of(review)
        self._articles = now
        show = self.rows.turn if turned else self.rows.set_comparison
        show(review.comparison, shown.differences, shown.bands)
        self.rows.set_shown(kinds)
        self.touring.open(shown.differences)
        self.touring.show(kinds)
        self._show_counts()
        self.heads.set_articles(*now)
        self.viewing.open(review.comparison)
        self.phrases_page.open(shown.differences)
        self._show_progress()
        if turned:
            self._show_line()
        elif ref is not None:
            self.go_to(ref)
        self.refinement.open(review, shown)

    def refine(self) -> None:
        """Take up again an analysis that ended before it was done."""
        if self.review is not None and not self.review.is_complete and not self.refinement.is_running:
            self.open(self.review)

    def go_to(self, ref: LineRef) -> None:
        self.viewing.show_rows()
        self.rows.set_cursor(ref)
        self._arrived(ref)

    def next_difference(self, direction: Direction) -> None:
        here = self.judging.guard.first_in_view()
        if here is not None:
            self.touring.leave()
        index = self.touring.next(direction, here or self.judging.cursor)
        if index is None:
            self.said.emit(self.touring.nowhere(direction))
        else:
            self.show_difference(index)

    def show_difference(self, index: int) -> None:
        """The rows bring it into view and put the cursor on its line (`line_activated`), then say that they are there."""
        self.viewing.show_rows()
        self.rows.show_difference(index)

    def show_finding(self, finding: int) -> None:
        """Both ends of its evidence; its line, if it marks no words."""
        index = self.touring.of_finding(finding, self.judging.cursor)
        if index is not None:
            self.show_difference(index)
        elif self.review is not None:
            it = self.review.comparison.findings[finding]
            self.go_to(LineRef(it.side, it.line))

    def show_every_kind(self) -> None:
        self.viewing.show_rows()
        self.chips.show_all()

    def write_note(self) -> None:
        if self.judging.cursor is None or not self.inspector.note.isEnabled():
            self.said.emit(tr("A note belongs to a counted line"))
            return
        if not self.judging.is_line_in_view():
            return
        self._actions["inspector"].setChecked(True)
        self.inspector.note.setFocus()

    def copy(self) -> None:
        if self.phrases_page.isVisible():
            self.phrases_page.copy()
            return
        text = self.rows.selected_text()
        told = tr("Copied the selection")
        if not text and self.review is not None and self.judging.cursor is not None:
            ref = self.judging.cursor
            article = self.review.comparison.article(ref.side)
            text = article.text_of(article.lines[ref.line])
            told = tr("Copied the line {line}", line=self.review.line_label(ref))
        if text:
            QGuiApplication.clipboard().setText(text)
            self.said.emit(told)

    def place(self) -> Place:
        if self.review is None:
            return Place("", "", "")
        ref, progress = self.judging.cursor, self.review.progress()
        line = ""
        if ref is not None and is_counted(self.review, ref):
            line = tr(
                "Line {line} · {at} of {total}",
                line=self.review.line_label(ref),
                at=language.number(self.review.position(ref) + 1),
                total=language.number(progress.counted),
            )
        elif ref is not None:
            line = tr("Line {line} · not counted", line=self.review.line_label(ref))
        tagged = tr("{tagged} of %n line(s) tagged", "", progress.counted, tagged=language.number(progress.tagged))
        return Place(self.touring.words, line, tagged)

    def set_theme(self, theme: Theme) -> None:
        self.rows.set_theme(theme)
        for part in (self.header, self.chips, self.viewing, self.inspector):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inspector.take_share(event.size().width())
        super().resizeEvent(event)

    def badge_of(self, ref: LineRef) -> Badge:
        if self.review is None:
            return Badge()
        it, suggestion = self.review.annotation(ref), self.review.suggestion(ref)
        return Badge(it.tag, suggestion.tag if suggestion else None, it.status)

    def _tag_of(self, ref: LineRef) -> str | None:
        return self.review.annotation(ref).tag if self.review is not None else None

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
        facts = None
        if self.review is not None and self._shown is not None and ref is not None:
            facts = facts_of(self.review, self._shown.phrases, ref, self._line_findings)
        self.inspector.show_line(facts)
        unsaved = self._unsaved.pop(self._name(ref), None) if ref is not None else None
        if unsaved is not None:
            self.inspector.note.retype(unsaved)
        self.place_changed.emit()

    def _show_counts(self) -> None:
        complete = self._shown is None or self._shown.differences.is_complete
        self.chips.set_counts(self.touring.counts, not complete)

    def _remember_difference(self) -> None:
        """By a name that it keeps, whatever comes before it."""
        current = self.touring.current
        self._before = self._shown.differences.key(current) if self._shown and current is not None else None

    def _grew(self) -> None:
        """The rows have settled: more differences, the current one may have another number."""
        self.touring.regrow(self._before)
        self.phrases_page.grow()
        self.viewing.ruler.grow()
        self._show_counts()
        self._show_line()

    def _show_progress(self) -> None:
        if self.review is not None:
            it = self.review.progress()
            self.header.set_progress(it.counted, it.tagged, {str(tag): number for tag, number in it.by_tag.items()})

    def _painted(self, change: Change) -> None:
        if change.reshaped:
            self.reshape(change.turned)
        else:
            self.rows.refresh(change.lines, now=True)  # the panel takes longer than a frame
            self.viewing.retag(change.lines)
            self._show_progress()
            self._show_line()
        self.committed.emit(change)

    def _refused(self, error: object) -> None:
        if self.review is not None and self.judging.cursor is not None:
            self.inspector.note.keep(self.review.annotation(self.judging.cursor).note)
        self.failed.emit(error)

    def set_reader(self, on: bool) -> None:
        """Show the paragraph in a text field; the keyboard goes there, and back when it is hidden."""
        had_focus = self.reader.hasFocus()
        self.reader.setVisible(on)
        self._read_along()
        if on and self.review is not None:
            self.reader.setFocus()
        elif had_focus:
            self.rows.setFocus()

    def _read_along(self) -> None:
        if not self.reader.isHidden():
            ref, review = self.judging.cursor, self.review
            article = review.comparison.article(ref.side) if review is not None and ref is not None else None
            self.reader.show_line(article, ref.line if ref is not None else 0)

    def _write_note(self, text: str) -> None:
        ref = self.judging.cursor
        if ref is not None and not self.judging.set_note(ref, text):
            self._unsaved[self._name(ref)] = text

    def _name(self, ref: LineRef) -> tuple[str, ...]:
        """A line of a review, also after A and B have changed places."""
        review = self.judging.review
        if review is None:
            return ()
        article, comparison = review.comparison.article(ref.side), review.comparison
        side = ref.side if comparison.a.sha256 == comparison.b.sha256 else ""
        return (review.id, article.sha256, side, str(article.lines[ref.line].start))

    def _filter(self, shown: object) -> None:
        assert isinstance(shown, frozenset)
        self.touring.show(shown)
        self.rows.set_shown(shown)
        self.viewing.ruler.set_shown(shown)
        self.place_changed.emit()

    def _show_span(self, span: int) -> None:
        index = self.touring.of_span(span)
        if index is not None:
            self.show_difference(index)

    def _leave_phrases_for_span(self, span: int) -> None:
        self.viewing.show_rows()
        self._show_span(span)

    def _leave_phrases_for_line(self, ref: LineRef) -> None:
        self.viewing.show_rows()
        self.go_to(ref)

    def _offer_tags(self, side: str, line: int) -> None:
        self.go_to(LineRef("A" if side == "A" else "B", line))
        self.rows.setFocus()
        menu = QMenu(self)
        menu.addActions([self._actions[name] for name in BADGE_MENU])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())


def _moved(ref: LineRef | None, before: tuple[Article, Article], now: tuple[Article, Article]) -> LineRef | None:
    """The line that holds the beginning of this one, in another cut of the same texts."""
    if ref is None:
        return None
    side = 0 if ref.side == "A" else 1
    starts = [line.start for line in now[side].lines]
    return LineRef(ref.side, max(0, bisect_right(starts, before[side].lines[ref.line].start) - 1))
