"""The window: start page or review page, message bar, menus, status.

It owns what lives as long as it does (library, runner, settings) and decides where results go; the verbs are wired in
`deeds`, articles come in through `intake`, annotation files through `exchange`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from unspin.app import actions, keys
from unspin.app import settings as table
from unspin.app.jobs import Runner
from unspin.app.language import clock, tr
from unspin.app.settings import Settings
from unspin.app.theme import Theme
from unspin.app.words import UNTITLED, isolated
from unspin.engine.model import Comparison, Side
from unspin.engine.rows import LineRef
from unspin.errors import CancelledError, UnspinError
from unspin.widgets import deeds, dialogs, icons
from unspin.widgets.announce import say_committed
from unspin.widgets.beforehand import Beforehand
from unspin.widgets.column_heads import language_name
from unspin.widgets.deleting import Deleting
from unspin.widgets.evidence import Evidence
from unspin.widgets.exchange import Exchange
from unspin.widgets.finding import Finding
from unspin.widgets.intake import Intake
from unspin.widgets.linking import Linking
from unspin.widgets.message_bar import MessageBar, ProgressBar, in_words
from unspin.widgets.opening import Opened, Opening, rebuilt
from unspin.widgets.origins import Origins
from unspin.widgets.renewing import Renewing, difference
from unspin.widgets.review_page import ReviewPage
from unspin.widgets.start_page import StartPage, files_of
from unspin.widgets.status_bar import StatusBar
from unspin.widgets.storing import Storing
from unspin.widgets.telling import Telling

if TYPE_CHECKING:
    from unspin.review.library import Library
    from unspin.review.review import Change, Review

ZOOMS = (50, 60, 70, 80, 90, 100, 110, 120, 130, 150, 170, 200, 250, 300)
Look = Callable[[str], Theme]


class MainWindow(QMainWindow):
    language_wanted = Signal()
    """The settings name another language; what this window says was said when it was made."""

    def __init__(self, settings: Settings, runner: Runner, look: Look) -> None:
        """`look` gives the application an appearance ("system", "light", "dark") and returns the theme it has then."""
        super().__init__()
        self.settings, self._runner, self._look = settings, runner, look
        self.library: Library | None = None
        self._solving: tuple[Review, int] | None = None
        self._return_to: tuple[str, LineRef | None] | None = None
        self.review: Review | None = None
        self.verbs = actions.build(self)
        self.message = MessageBar()
        self.progress = ProgressBar()
        self.opening = Opening(runner, self)
        self.exchange = Exchange(runner, settings, self)
        self.storing = Storing(runner, self)
        self.beforehand = Beforehand(self)
        self.renewing = Renewing(runner, self)
        self.intake = Intake(self.opening, settings, self.message, lambda: self.review, self)
        self.start = StartPage(self.verbs["open"], self.verbs["paste"], self.verbs["example"])
        self.page = ReviewPage(self.verbs)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.page)
        self.deleting = Deleting(self.start)
        self.linking = Linking(self.page.rows, self.page.judging, self.message, self)
        self.finding = Finding(self.page, runner, self.verbs)
        self.origins = Origins(self.page)
        self.evidence = Evidence(self.page, settings)
        self.telling = Telling(self.page, self.message)
        self.status = StatusBar(self.verbs["auto_advance"], self.verbs["zoom_reset"])
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.message, self.progress, self.pages):
            column.addWidget(widget)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        deeds.build_menus(self.menuBar(), self.verbs)
        deeds.wire(self)
        self._wire_parts()
        self._restore()
        self.show_start_page()

    def expect_review(self) -> None:
        """Show the empty review page: the first paint is already what follows."""
        self.pages.setCurrentWidget(self.page)

    def begin(self, library: Callable[[], Library], paths: Sequence[Path]) -> None:
        """Open the library, then what was asked for. Called after the first paint."""
        try:
            self.library = library()
            self.library.rebuild = rebuilt
        except UnspinError as error:
            self.show_error(error)
        self._share_library()
        self._dress_menus()
        self._show_recent()
        if paths and self.library is not None:
            self.opening.open_files(paths)

    def place_in_review(self) -> tuple[str | None, LineRef | None]:
        """The id of the open review, and the current line; of the one that is awaited, where it is still loaded."""
        if self.review is not None:
            return self.review.id, self.page.judging.cursor
        return self._return_to or (None, None)

    def return_to(self, review_id: str, line: LineRef | None) -> None:
        """Open a review at a line, if it can be opened and has it."""
        self._return_to = review_id, line
        self.opening.open_review(review_id)

    def show_opened(self, found: Opened) -> None:
        review = found.review
        if self._is_behind(review):
            found.give_up()
            self.opening.open_review(review.id, found.swapped)
            return
        wanted, self._return_to = self._return_to, None
        self.show_review(review, found.swapped, found)
        if wanted is not None and wanted[0] == review.id and has_line(review, wanted[1]):
            self.page.go_to(wanted[1])

    def show_review(self, review: Review, swapped: bool = False, found: Opened | None = None) -> None:
        self._let_go()
        self.status.quiet()
        self.review = review
        self.pages.setCurrentWidget(self.page)
        self.page.open(review, found and found.shown, found and found.apart)
        self._enable()
        self.setWindowTitle(f"{isolated(review.title) or tr(UNTITLED)} — Unspin")
        self.status.show_saved(review.last_commit, True)
        from unspin.engine.summary import in_a_sentence  # not for the first paint

        about = in_a_sentence(review.comparison)
        texts = [tr(about)] if about else []
        if swapped:
            texts.append(tr("A and B are as in the saved review: the two versions were given the other way round."))
        choices = [(tr("Swap A and B"), self.verbs["swap"].trigger)] if swapped else []
        self.telling.opened(review, " ".join(texts), *choices)
        self._keep_aligned()
        self.beforehand.begin()

    def show_start_page(self) -> None:
        self._let_go()
        self.status.quiet()
        self.page.viewing.show_rows()
        self.page.open(None)
        self.telling.opened(None)
        self.review = None
        self.pages.setCurrentWidget(self.start)
        self._enable()
        self._show_recent()
        self.setWindowTitle("Unspin")
        self.status.show_place(self.page.place())
        self.status.show_saved(None, False)

    def export(self) -> None:
        if self.review is not None:
            self.page.inspector.note.commit()
            if self.review.is_complete:
                self.exchange.export(self.review)
            else:
                self.wait_for_analysis(tr("Export waits until every line is analysed…"), self.exchange.export)

    def wait_for_analysis(self, words: str, deed: Callable[[Review], object]) -> None:
        """Do this as soon as the open review is analysed as a whole; `words` are said meanwhile."""
        self.storing.wait(words, deed, self._go_on)

    def delete_review(self) -> None:
        """The one that is open; the start page offers Undo."""
        review = self.review
        if review is not None:
            self.show_start_page()
            self.deleting.delete(review.id, review.title)

    def analyse_again(self, languages: Mapping[Side, str | None] | None = None) -> None:
        if self.review is not None:
            self.linking.stop()
            self.page.inspector.note.commit()
            self.renewing.again(self.review, languages)

    def choose_language(self, side: Side) -> None:
        if self.review is None:
            return
        from unspin.engine.language import COMMON_WORDS as LANGUAGES  # not for the first paint

        now = self.review.comparison.article(side).language
        known: list[tuple[str, str | None]] = sorted((language_name(tag), tag) for tag in LANGUAGES)
        known.append((language_name(None), None))
        at = next((k for k, (_, tag) in enumerate(known) if tag == now), len(known) - 1)
        chosen = dialogs.choose_language(self, side, known, at)
        if chosen is not None and known[chosen][1] != now:
            self.analyse_again({side: known[chosen][1]})

    def import_annotations(self) -> None:
        self.page.inspector.note.commit()
        self.exchange.import_file()

    def say_saved(self) -> None:
        self.page.inspector.note.commit()
        at = self.review.last_commit if self.review else None
        if at is not None:
            self.status.tell(tr("Everything is saved ({time})", time=clock(at, seconds=True)))
        else:
            self.status.tell(tr("Everything is saved"))

    def show_error(self, error: UnspinError) -> None:
        if isinstance(error, CancelledError):
            self.message.tell("info", in_words(error))
        else:
            self.message.say_error(error)
        if self.review is None:
            self.pages.setCurrentWidget(self.start)

    def escape(self) -> None:
        """Close what stands open (linking by hand, the find bar in use, the message), and back to the rows."""
        self.linking.stop()
        if not self.finding.close_if_used() and not self.message.isHidden():
            self.message.dismiss()
        elif not self.finding.bar.isHidden():
            self.finding.close()
        self.page.viewing.show_rows()
        self._focus_rows()

    def zoom_by(self, steps: int) -> None:
        now = self.settings.get(table.ZOOM)
        at = bisect_right(ZOOMS, now) if steps > 0 else bisect_left(ZOOMS, now) - 1
        self.set_zoom(ZOOMS[max(0, min(at, len(ZOOMS) - 1))])

    def set_zoom(self, percent: int) -> None:
        percent = max(ZOOMS[0], min(percent, ZOOMS[-1]))
        self.settings.set(table.ZOOM, percent)
        of_letters = round(percent * self.settings.get(table.TEXT_SIZE) / table.TEXT_SIZE.default)
        self.page.rows.set_zoom(of_letters)
        self.page.reader.set_zoom(of_letters)
        self.status.show_zoom(percent)

    def apply_keys(self) -> None:
        keys.apply(keys.keys_of(self.settings.get(table.KEYS)), self.verbs)

    def set_appearance(self, name: str) -> None:
        self.settings.set(table.APPEARANCE, name)
        self.set_theme(self._look(name))

    def follow_system(self) -> None:
        """The system changed between light and dark."""
        self.set_theme(self._look(self.settings.get(table.APPEARANCE)))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.page, self.start, self.message, self.finding, self.telling, self.deleting):
            part.set_theme(theme)
        if self.library is not None:
            self._dress_menus()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.intake.take(files_of(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.open(None)
        self.opening.close()
        self.settings.set(table.GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self.settings.flush()
        self._runner.close()
        if self.library is not None:
            self.library.close()
        self.library = None
        self._share_library()
        self.review = None
        super().closeEvent(event)

    def _wire_parts(self) -> None:
        for part in (self.opening, self.exchange, self.storing, self.renewing):
            part.began.connect(self.progress.begin)
            part.progressed.connect(self.progress.advance)
            part.ended.connect(self.progress.end)
            part.failed.connect(self.show_error)
            self.progress.cancelled.connect(part.cancel)
        self.opening.opened.connect(self.show_opened)
        self.opening.failed.connect(self._not_returned)
        self.renewing.solved.connect(self._solved)
        self.renewing.analysed.connect(self._analysed_again)
        self.renewing.said.connect(lambda text: self.message.tell("info", text))
        self.linking.said.connect(self.status.tell)
        self.page.inspector.by_hand.take_back.connect(self.linking.take_back)
        self.page.refinement.analysed.connect(self.storing.store)
        self.page.refinement.progressed.connect(self.storing.advance)
        self.page.refinement.failed.connect(self.storing.give_up)
        self.storing.stored.connect(self._analysed)
        self.opening.waiting_changed.connect(self.start.set_waiting)
        self.intake.start_page_wanted.connect(self.show_start_page)
        self.exchange.imported.connect(self._imported)
        self.exchange.exported.connect(lambda path: self.message.tell("info", tr("Exported to {path}", path=path)))
        self.start.files_dropped.connect(self.intake.take)
        self.start.open_wanted.connect(self.intake.choose_side)
        self.start.emptied.connect(self.opening.forget)
        self.start.review_wanted.connect(self.opening.open_review)
        self.start.delete_wanted.connect(self.deleting.delete)
        self.deleting.changed.connect(self._show_recent)
        self.deleting.said.connect(self.status.tell)
        self.deleting.failed.connect(self.show_error)
        self.page.said.connect(self.status.tell)
        self.page.failed.connect(self.show_error)
        self.page.files_dropped.connect(self.intake.take)
        self.page.zoom_requested.connect(self.zoom_by)
        self.page.committed.connect(self._committed)
        self.page.place_changed.connect(lambda: self.status.show_place(self.page.place()))
        self.message.closed.connect(self._focus_rows)

    def _restore(self) -> None:
        self.resize(self.sizeHint())
        geometry = self.settings.get(table.GEOMETRY)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        self.verbs["auto_advance"].setChecked(self.settings.get(table.AUTO_ADVANCE))
        self.page.judging.auto_advance = self.settings.get(table.AUTO_ADVANCE)
        self.verbs["inspector"].setChecked(self.settings.get(table.INSPECTOR))
        self.page.inspector.setVisible(self.settings.get(table.INSPECTOR))
        self.verbs["ruler"].setChecked(self.settings.get(table.RULER))
        self.page.viewing.ruler.setVisible(self.settings.get(table.RULER))
        appearance = self.settings.get(table.APPEARANCE)
        self.verbs[f"appearance_{appearance if appearance in deeds.APPEARANCES else 'system'}"].setChecked(True)
        self.page.rows.set_characters(self.settings.get(table.LINE_WIDTH))
        if self.settings.get(table.KEYS):
            self.apply_keys()
        self.set_zoom(self.settings.get(table.ZOOM))
        self.set_theme(self._look(appearance))

    def _dress_menus(self) -> None:
        """Not needed for the first paint: menus are closed then."""
        for verb in actions.VERBS:
            if verb.icon:
                self.verbs[verb.name].setIcon(icons.icon(verb.icon, self._theme.dim))

    def _committed(self, change: Change) -> None:
        self.status.show_saved(change.at, True)
        say_committed(self.page.rows, change)
        self._enable()
        self._keep_aligned()

    def _keep_aligned(self) -> None:
        """A pin was set, or taken back to where no analysis obeys the pins yet."""
        if self.review is not None and not self.review.is_aligned:
            pins = self.review.pins_revision
            if self._solving != (self.review, pins):
                self._solving = (self.review, pins)
                self.page.refinement.open(None)
                self.renewing.solve(self.review)
        elif self._solving is not None:  # the pin was taken back before the lines were aligned
            self._solving = None
            self.renewing.stop_solving()
            QTimer.singleShot(0, self._do_what_waited)

    def _do_what_waited(self) -> None:
        """An analysis that is stored is shown again."""
        review = self.review
        if review is not None and review.is_complete:
            for deed in self.storing.take_over():
                deed(review)

    def _solved(self, review: Review) -> None:
        if review is self.review:
            self._solving = None
            self.page.reshape()
            self.status.show_place(self.page.place())
            self._do_what_waited()

    def _analysed_again(self, review: Review, comparison: Comparison) -> None:
        if review is not self.review:
            return
        self.page.inspector.note.commit()
        before = review.comparison
        failures: list[object] = []
        self.page.judging.failed.connect(failures.append)
        change = self.page.judging.commit(lambda it: it.analyse(comparison))
        self.page.judging.failed.disconnect(failures.append)
        if change is not None:
            undo = partial(self.page.judging.undo, announced=True)
            self.message.tell("info", difference(before, review.comparison), (tr("Undo"), undo))
        elif not failures:
            self.message.tell("info", tr("Analysed again: nothing is different."))

    def _go_on(self) -> None:
        """Somebody waits for the analysis to be complete."""
        if self.review is not None and not self.review.is_aligned:
            self._solving = None
            self._keep_aligned()
        else:
            self.page.refine()

    def _not_returned(self) -> None:
        self._return_to = None

    def _is_behind(self, loaded: Review) -> bool:
        """Whether it is the open review as it was before its last change: a line was judged while it was loaded, or what
        was looked at and noted is only saved now that it is left.
        """
        now = self.review
        if now is None or now.id != loaded.id:
            return False
        self.page.inspector.note.commit()
        self.page.judging.leave()
        return len(now.events) > len(loaded.events)

    def _let_go(self) -> None:
        self.linking.stop()
        self.storing.give_up()
        self.renewing.cancel()
        self._solving = None

    def _share_library(self) -> None:
        for part in (self.opening, self.exchange, self.storing, self.renewing, self.deleting):
            part.library = self.library

    def _analysed(self, review: Review, waiting: Sequence[Callable[[Review], object]]) -> None:
        if review is self.review:
            self.page.conclude()
            self.status.show_place(self.page.place())
            for deed in waiting:
                deed(review)

    def _imported(self, review: Review) -> None:
        self.page.judging.open(None)  # the open review may have been replaced: nothing more is written to it
        self.show_review(review)
        self.message.tell("info", tr("Imported “{title}”.", title=isolated(review.title)))

    def _show_recent(self) -> None:
        if self.library is None:
            return
        try:
            self.start.set_recent(self.library.recent())
        except UnspinError as error:
            self.show_error(error)

    def _enable(self) -> None:
        """Verbs that need a review rest without one; undo and redo say what they would do."""
        for verb in actions.VERBS:
            self.verbs[verb.name].setEnabled(self.review is not None or not verb.needs_review)
        for name, text in (
            ("undo", self.review.undo_text if self.review else None),
            ("redo", self.review.redo_text if self.review else None),
        ):
            word = tr(actions.BY_NAME[name].text)
            self.verbs[name].setText(tr("{verb}: {what}", verb=word, what=tr(text)) if text else word)

    def _focus_rows(self) -> None:
        if self.review is not None:
            self.page.rows.setFocus()


def has_line(review: Review, ref: LineRef | None) -> TypeGuard[LineRef]:
    return ref is not None and ref.line < len(review.comparison.article(ref.side).lines)
