"""The marks of a laid-out piece: those of its paragraph, cut to it and counted from its beginning."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from unspin.app.marks import Differences, Mark
from unspin.app.offsets import Offsets
from unspin.app.slices import WHOLE_UP_TO
from unspin.app.theme import Chip
from unspin.engine.model import Range, Side
from unspin.engine.rows import LineRef
from unspin.widgets.rows.laid import Laid

KEPT = 4


class PieceMarks:
    """Keeps the marks of the last few very long paragraphs, whose slices would else compute them again and again."""

    def __init__(self, differences: Differences) -> None:
        self.differences = differences
        self._long: OrderedDict[tuple[Side, int, frozenset[Chip]], tuple[list[Mark], Offsets]] = OrderedDict()
        self._long_shared: OrderedDict[tuple[Side, int], tuple[Range, ...]] = OrderedDict()
        self._moved = differences.moved_lines()

    def of(self, laid: Laid, shown: frozenset[Chip]) -> list[Mark]:
        """In units of the piece."""
        piece = laid.piece
        it = self.differences.comparison.article(piece.side).paragraphs[piece.paragraph]
        if it.end - it.start <= WHOLE_UP_TO:
            return self.differences.marks(piece.side, piece.paragraph, shown)
        marks, offsets = self._of_long(piece.side, piece.paragraph, shown)
        low, high = offsets.to_units(piece.start - it.start), offsets.to_units(piece.end - it.start)
        return [
            Mark(max(mark.start, low) - low, min(mark.end, high) - low, mark.chip, mark.difference)
            for mark in marks
            if mark.start < high and mark.end > low
        ]

    def forget(self) -> None:
        """There are more marks than before."""
        self._long.clear()
        self._long_shared.clear()

    def shared(self, laid: Laid) -> Sequence[tuple[int, int]]:
        """The units of a piece that are runs of words both texts have; kept by whoever paints them."""
        piece = laid.piece
        runs = self._shared_of(piece.side, piece.paragraph)
        return [units for run in runs for units in laid.parts(piece.side, run)]

    def is_moved(self, ref: LineRef) -> bool:
        return ref in self._moved

    def _shared_of(self, side: Side, paragraph: int) -> tuple[Range, ...]:
        from unspin.app.kept import shared_runs  # it cuts words: not needed before the first paint

        comparison, key = self.differences.comparison, (side, paragraph)
        it = comparison.article(side).paragraphs[paragraph]
        if it.end - it.start <= WHOLE_UP_TO:
            return shared_runs(comparison, side, paragraph)
        if key not in self._long_shared:
            self._long_shared[key] = shared_runs(comparison, side, paragraph)
            if len(self._long_shared) > KEPT:
                self._long_shared.popitem(last=False)
        return self._long_shared[key]

    def _of_long(self, side: Side, paragraph: int, shown: frozenset[Chip]) -> tuple[list[Mark], Offsets]:
        key = (side, paragraph, shown)
        if key not in self._long:
            article = self.differences.comparison.article(side)
            it = article.paragraphs[paragraph]
            self._long[key] = self.differences.marks(side, paragraph, shown), Offsets(article.text[it.start : it.end])
            if len(self._long) > KEPT:
                self._long.popitem(last=False)
        return self._long[key]
