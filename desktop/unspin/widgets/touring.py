"""The way through the differences: which one is next, which one is current, what the status bar says of it.

Only shown kinds count. A cursor that moved away by itself is where the way goes on: forward with the first difference
of its line, so that nothing is skipped.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from unspin.app.language import number, tr
from unspin.app.marks import ALL_CHIPS, Chip, Difference, Differences
from unspin.engine.folding import fold_line
from unspin.engine.model import Comparison, Side
from unspin.engine.rows import LineRef

if TYPE_CHECKING:
    from unspin.review.navigation import Direction


class Touring(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Differences | None = None
        self._shown: Sequence[int] = ()
        self._kinds = ALL_CHIPS
        self.current: int | None = None

    def open(self, found: Differences | None) -> None:
        self._found = found
        self.current = None
        self.show(ALL_CHIPS)

    @property
    def kinds(self) -> frozenset[Chip]:
        """Those that are visited."""
        return self._kinds

    @property
    def counts(self) -> Mapping[Chip, int]:
        return self._found.counts if self._found is not None else {}

    @property
    def words(self) -> str:
        """ "Difference 21 of 106", "106 differences", "No difference"; "106+" while there may be more."""
        total = len(self._shown)
        more = self._found is not None and not self._found.is_complete
        if self.current is not None:
            at = number(bisect_left(self._shown, self.current) + 1)
            if more:
                return tr("Difference {at} of {total}+", at=at, total=number(total))
            return tr("Difference {at} of {total}", at=at, total=number(total))
        if more:
            return tr("%n+ difference(s)", "", total)
        return tr("%n difference(s)", "", total) if total else tr("No difference")

    def show(self, chips: frozenset[Chip]) -> None:
        """Only these kinds are visited from now on."""
        self._kinds = chips
        if self._found is None:
            self._shown = ()
        else:
            self._shown = self._found.shown(chips)
        if self.current is not None and self.current not in self._shown:
            self.current = None

    def regrow(self, key: tuple[int, int] | None) -> None:
        """There are more differences now; `key` names the one that was current (`Differences.key`)."""
        self.current = self._found.index(key) if self._found is not None and key is not None else None
        self.show(self._kinds)

    def next(self, direction: Direction, cursor: LineRef | None) -> int | None:
        """Its index, None at the end."""
        shown = self._shown
        if self.current is not None:
            at = bisect_right(shown, self.current) if direction > 0 else bisect_left(shown, self.current) - 1
        else:
            at = bisect_left(shown, self._from(cursor))
            at = at if direction > 0 else at - 1
        return shown[at] if 0 <= at < len(shown) else None

    def nowhere(self, direction: Direction) -> str:
        if self._found is not None and not self._found.is_complete and direction > 0:
            return tr("No further difference yet: the analysis goes on")
        if not self._shown:
            return tr("No difference is shown")
        return tr("This was the last difference") if direction > 0 else tr("This was the first difference")

    def leave(self) -> None:
        """The cursor went elsewhere on its own."""
        self.current = None

    def of_span(self, span: int) -> int | None:
        if self._found is None:
            return None
        link = self._found.spans.link_of(span)
        for rank, it in enumerate(self._found.of_link(link)):
            if it.source == "span" and it.place == span:
                return self._found.first_of_link(link) + rank
        return None

    def of_finding(self, finding: int, here: LineRef | None = None) -> int | None:
        """Its index; None for a finding that marks nothing.

        A repeated swap is found once and cited by each line that has it: with `here`, the words of that line are meant.
        """
        if self._found is None:
            return None
        comparison = self._found.comparison
        it = comparison.findings[finding]
        of_line = comparison.alignment.link_of_line
        link = of_line[0 if it.side == "A" else 1][it.line]
        nearer = of_line[0 if here.side == "A" else 1][here.line] if here is not None else link
        if nearer != link and it.a is not None and it.b is not None:
            words = fold_line(comparison.a.text_of(it.a)), fold_line(comparison.b.text_of(it.b))
            for rank, difference in enumerate(self._found.of_link(nearer)):
                if words in _wordings(comparison, difference):
                    return self._found.first_of_link(nearer) + rank
        for rank, difference in enumerate(self._found.of_link(link)):
            if difference.source == "finding" and difference.place == finding:
                return self._found.first_of_link(link) + rank
        return None

    def _from(self, cursor: LineRef | None) -> int:
        """At the first line nothing has been passed yet, though something in B may stand before its link."""
        if cursor is None or self._found is None or cursor == _first_line(self._found):
            return 0
        alignment = self._found.comparison.alignment
        return self._found.first_of_link(alignment.link_of_line[0 if cursor.side == "A" else 1][cursor.line])


def _first_line(found: Differences) -> LineRef | None:
    """The first line that is counted, in reading order."""
    for row in found.rows:
        members: tuple[tuple[Side, tuple[int, ...]], ...] = (("A", row.a), ("B", () if row.is_stub else row.b))
        for side, paragraphs in members:
            article = found.comparison.article(side)
            for it in map(article.paragraphs.__getitem__, paragraphs):
                for line in range(it.first_line, it.last_line):
                    if article.is_counted(article.lines[line]):
                        return LineRef(side, line)
    return None


def _wordings(comparison: Comparison, it: Difference) -> list[tuple[str, str]]:
    """The words of a difference as a whole phrase and as what differs in it."""
    pairs = [(it.a, it.b), *zip(it.coloured_a[:1], it.coloured_b[:1], strict=False)]
    return [
        (fold_line(comparison.a.text_of(a)), fold_line(comparison.b.text_of(b)))
        for a, b in pairs
        if a is not None and b is not None
    ]
