"""Find on both sides: from the words in the bar to boxes in the rows and to the place where the cursor goes.

Short texts are searched while typing; long ones in a job, so that the field never waits. Folded copies of the texts are
kept as long as the pair is open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from unspin.app.find import Folded, Found, Hits, Query, search
from unspin.app.jobs import Progress, Runner, ShouldCancel
from unspin.app.language import number, tr
from unspin.app.theme import Theme
from unspin.engine.model import Comparison, Range
from unspin.engine.rows import LineRef, Row, rows
from unspin.widgets.find_bar import FindBar
from unspin.widgets.review_page import ReviewPage
from unspin.widgets.rows.found import Finds, finds

CHANNEL = "find"
AT_ONCE = 1_000_000
"""Code points of both texts; folded and searched in less than 60 ms here, once, then in 5."""


class Finding(QObject):
    def __init__(self, page: ReviewPage, runner: Runner, actions: Mapping[str, QAction]) -> None:
        super().__init__(page)
        self._page, self._runner = page, runner
        self.bar = FindBar(actions)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self.bar)
        self._comparison: Comparison | None = None
        self._rows: tuple[Row, ...] | None = None
        self._folded: dict[bool, tuple[Folded, Folded]] = {}
        self._hits, self._finds = Hits(), Finds()
        self._present: int | None = None
        self._from: LineRef | None = None
        """Where the cursor was when the words began to be typed: the first hit is sought from there."""
        page.rows.comparison_shown.connect(self._open)
        self.bar.changed.connect(self._search)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)

    @property
    def hits(self) -> Hits:
        return self._hits

    @property
    def present(self) -> Found | None:
        return self._hits.every[self._present] if self._present is not None else None

    def begin(self) -> None:
        """Open the bar, with the selected words where some are selected."""
        selected = self._page.rows.selected_text()
        self._from = self._cursor()
        was_hidden = self.bar.isHidden()
        self.bar.show()
        if selected and len(selected) <= 200 and "\n" not in selected.strip():
            self.bar.words.setText(selected.strip())
        self.bar.words.selectAll()
        self.bar.words.setFocus()
        if was_hidden:
            self._search(self.bar.query)

    def step(self, direction: int) -> None:
        """The next or previous hit, from the present one, else from the cursor; beyond the end from the other end."""
        if not self.bar.words.text():
            self.begin()
            return
        if self.bar.isHidden():
            self.bar.show()
            self._from = self._cursor()
            self._search(self.bar.query)
            return
        every, count = self._hits.every, len(self._hits.every)
        if not count:
            self._say()
            return
        at = self._present
        cursor = self._cursor()
        if at is None or cursor != self._line_of(every[at]):
            place = self._place(cursor)
            at = (bisect_left(every, place) if direction > 0 else bisect_left(every, place) - 1) % count
        else:
            at += direction
            if not 0 <= at < count:
                self._page.said.emit(tr("From the top again") if direction > 0 else tr("From the end again"))
                at %= count
        self._show(at)

    def _cursor(self) -> LineRef | None:
        """Where to look from: the current line; the first one in view, where it was scrolled away."""
        judging = self._page.judging
        return judging.guard.first_in_view() or judging.cursor

    def close(self) -> None:
        """The boxes go; the words stay for F3."""
        self._runner.cancel(CHANNEL)
        self.bar.hide()
        self._page.rows.set_found(None)
        self._page.rows.setFocus()

    def close_if_used(self) -> bool:
        """Close the bar if the focus is in it."""
        used = not self.bar.isHidden() and self.bar.isAncestorOf(self.bar.window().focusWidget() or self._page)
        if used:
            self.close()
        return used

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)

    def _open(self, comparison: Comparison | None) -> None:
        before, self._comparison = self._comparison, comparison
        present = self.present
        self._rows, self._hits, self._present = None, Hits(), None
        texts = [(it.a.text, it.b.text) if it is not None else None for it in (before, comparison)]
        turned = texts[0] is not None and texts[1] is not None and texts[0] == texts[1][::-1]
        if turned and texts[0] != texts[1]:
            self._folded = {case: (b, a) for case, (a, b) in self._folded.items()}
            present = present and present._replace(side="B" if present.side == "A" else "A")
        elif comparison is None or texts[0] != texts[1]:
            self._folded = {}
        if comparison is None:
            self.bar.hide()
        elif not self.bar.isHidden():
            self._search(self.bar.query, go=False)
            self._keep(present)

    def _keep(self, present: Found | None) -> None:
        """The hit that was the present one is it still, where the cursor stands on it."""
        same = [
            k for k, it in enumerate(self._hits.every) if present and (it.side, it.part) == (present.side, present.part)
        ]
        if same and self._page.rows.cursor == self._line_of(self._hits.every[same[0]]):
            self._show(same[0])

    def _search(self, query: Query, go: bool = True) -> None:
        comparison, folded = self._comparison, self._folded.get(query.match_case)
        self._runner.cancel(CHANNEL)
        if comparison is None or not query.words.strip():
            self._have(Hits(), go=False)
            return
        if self._rows is None:
            self._rows = rows(comparison.alignment)
        of = self._rows

        def work(progress: Progress, should_cancel: ShouldCancel) -> tuple[tuple[Folded, Folded], Hits]:
            copies = folded or (
                Folded(comparison.a.text, query.match_case),
                Folded(comparison.b.text, query.match_case),
            )
            return copies, search(*copies, query, comparison.alignment, of, should_cancel)

        def done(result: tuple[tuple[Folded, Folded], Hits]) -> None:
            self._folded[query.match_case] = result[0]
            self._have(result[1], go)

        if len(comparison.a.text) + len(comparison.b.text) <= AT_ONCE:
            done(work(lambda *_: None, lambda: False))
        else:
            self.bar.show_count(tr("Looking…"))
            self._runner.start(CHANNEL, work, done, lambda error: None)

    def _have(self, hits: Hits, go: bool) -> None:
        self._hits, self._present, self._finds = hits, None, finds(hits.every)
        if hits.every and go:
            at = bisect_left(hits.every, self._place(self._from or self._cursor()))
            self._show(at % len(hits.every))
        else:
            self._page.rows.set_found(self._finds)
            self._say()

    def _show(self, at: int) -> None:
        typing = self.bar.words.hasFocus()
        self._page.viewing.show_rows()  # the places found are in the rows; another view would hide them
        if typing:
            self.bar.words.setFocus()
        self._present = at
        self._page.rows.set_found(replace(self._finds, present=self._hits.every[at]))
        self._say()

    def _say(self) -> None:
        count, query = len(self._hits.every), self.bar.query
        if not query.words.strip():
            self.bar.show_count("")
        elif not count:
            self.bar.show_count(tr("Nothing found"), nothing=True)
        else:
            total = number(count) + ("+" if self._hits.more else "")
            self.bar.show_count(
                tr("{total} found", total=total)
                if self._present is None
                else tr("{this} of {total}", this=number(self._present + 1), total=total)
            )

    def _place(self, ref: LineRef | None) -> tuple[int, str, Range]:
        """A line's place among the hits."""
        if ref is None or self._comparison is None or self._rows is None:
            return (0, "", Range(0, 0))
        line = self._comparison.article(ref.side).lines[ref.line]
        row = next(
            k
            for k, row in enumerate(self._rows)
            if not row.is_stub and line.paragraph in (row.a if ref.side == "A" else row.b)
        )
        return (row, ref.side, Range(line.start, line.start))

    def _line_of(self, hit: Found) -> LineRef | None:
        if self._comparison is None:
            return None
        lines = self._comparison.article(hit.side).lines
        at = bisect_right(lines, hit.part.start, key=lambda line: line.start) - 1
        return LineRef(hit.side, max(0, at))
