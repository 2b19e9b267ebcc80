"""The inline view as the rows see it: the same bands, layer and marks, in one column, over an `app.inline.Inline`.

In: an Inline. Out: what `RowsView` stacks, lays out and asks. Offsets go through the InlineText of a piece: units of the
piece <-> code points of either article.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from operator import itemgetter

from PySide6.QtCore import QRectF

from unspin.app.bands import Bands, Piece, lengths_of
from unspin.app.inline import Inline, InlineText
from unspin.app.inline_rows import members
from unspin.app.marks import Differences, Mark, stronger_wins
from unspin.app.slices import WHOLE_UP_TO
from unspin.app.theme import Chip
from unspin.engine.model import Range, Side
from unspin.engine.rows import LineRef, Row
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.laid import Laid, lay_out
from unspin.widgets.rows.layer import Layer, Placed, rows_of_units
from unspin.widgets.rows.piece_marks import PieceMarks
from unspin.widgets.rows.stack import Stack

_EMPTY = InlineText("", "B", (), ())


class InlineBands(Bands):
    """A row's paragraphs of the side that is read; those of the other side only where that side is alone.

    Made at once when the reader switches over, so it takes lengths to estimate heights from side by side: `plain` are
    the bands there, `rows_there` the row there of each paragraph link.
    """

    def __init__(self, inline: Inline, plain: Bands, rows_there: Sequence[int]) -> None:
        self._begin(inline.comparison.alignment, inline.rows)
        self.inline = inline
        order = inline.rows.order
        lengths = plain.lengths_of_rows()
        cut = {plain.rows[row].link for row in plain.cut_rows()}
        places = [place for place, link in enumerate(order) if link in cut] if cut else []
        long = [place for place in places if self._is_long(place)]
        self._fill(array("l", map(lengths.__getitem__, map(rows_there.__getitem__, order))), long)
        self._plain = plain

    def _is_long(self, index: int) -> bool:
        row, alignment = self.shown(index), self.alignment
        every = (*(alignment.a.paragraphs[k] for k in row.a), *(alignment.b.paragraphs[k] for k in row.b))
        return max(lengths_of(every), default=0) > WHOLE_UP_TO

    def shown(self, index: int) -> Row:
        row, reading = self.rows[index], self.inline.reading
        return row if not members(row, reading) else replace(row, a=()) if reading == "B" else replace(row, b=())

    @cached_property
    def pinned(self) -> frozenset[int]:
        place = self.inline.rows.place_of_link
        return frozenset(place(self._plain.rows[row].link) for row in self._plain.pinned)

    def stub_row(self, paragraph: int) -> int:
        return -1

    def row_of_paragraph(self, side: Side, paragraph: int) -> int:
        return self.inline.rows.place_of(side, paragraph)

    def pieces(self, band: int, side: Side) -> tuple[Piece, ...]:
        index = self.row_index(band)
        if (side, index) not in self._sliced and not members(self.shown(index), side):
            return ()
        return super().pieces(band, side)

    def band_of(self, ref: LineRef) -> int:
        return self.band_at(*self.inline.place(ref))


@dataclass(slots=True)
class InlineLaid(Laid):
    """Units of the inline text; `inline` says where each stands in the articles."""

    inline: InlineText = _EMPTY
    begins: tuple[tuple[LineRef, int], ...] = ()
    """The lines that begin here, and the units at which they do."""
    gone: tuple[tuple[int, int], ...] = ()
    """What is struck, in order."""
    extents: dict[tuple[int, int], list[tuple[int, float, float]]] = field(default_factory=dict)
    """Of the words that were asked for: those that are struck have a mark and a line in the same places."""

    @property
    def sides(self) -> tuple[Side, ...]:
        return ("A", "B")

    def covers(self, side: Side) -> Range:
        ends = [(it.start, it.end) for it in self.inline.segments if it.side == side]
        if side != self.inline.reading:
            ends += [pair.of(side) for pair in self.inline.kept]
        return Range(min(start for start, _ in ends), max(end for _, end in ends)) if ends else Range(0, 0)

    def units(self, part: Range) -> tuple[int, int]:
        """Of the side of the piece; from the first to the last unit."""
        found = self.parts(self.piece.side, part)
        return (found[0][0], found[-1][1]) if found else (0, 0)

    def parts(self, side: Side, part: Range) -> list[tuple[int, int]]:
        to_units = self.offsets.to_units
        return [(to_units(start), to_units(end)) for start, end in self.inline.ranges(side, part)]

    def spans(self, start: int, end: int) -> list[tuple[int, float, float]]:
        kept = self.extents.get((start, end))
        if kept is None:
            kept = self.extents[start, end] = Laid.spans(self, start, end)
        return kept

    def source(self, unit: int, side: Side | None = None) -> tuple[Side, int]:
        return self.inline.source(self.offsets.to_points(unit), side)

    def is_struck(self, unit: int) -> bool:
        at = bisect_right(self.gone, unit, key=itemgetter(0)) - 1
        return at >= 0 and unit < self.gone[at][1]

    def struck(self) -> Sequence[tuple[int, int]]:
        return self.gone


@dataclass(frozen=True)
class InlineColumns(Columns):
    """One column in the middle; left of it the numbers and badges of A, then those of B."""

    @cached_property
    def tags(self) -> int:
        """Room for the number and the badges of one side."""
        return self.beside(8) + self.number + self.beside(4) + self.badges

    @cached_property
    def gutter(self) -> int:
        return 2 * self.tags + self.scaled(11)

    @cached_property
    def room(self) -> int:
        return self.width - self.gutter - self.end

    @cached_property
    def margin(self) -> int:
        return max(0, (self.room - self.text) // 2 - self.scaled(20))

    def side_left(self, side: Side) -> int:
        return self.margin

    def badges_right(self, side: Side) -> int:
        return self.text_left(side) - self.scaled(11) - (self.tags if side == "A" else 0)

    def number_left(self, side: Side) -> int:
        return self.badges_right(side) - self.tags + self.scaled(8)

    def side_at(self, x: float) -> Side:
        return "A" if x < self.badges_right("A") else "B"


class InlineLayer(Layer):
    one_column = True

    @property
    def inline(self) -> Inline:
        assert isinstance(self.bands, InlineBands)
        return self.bands.inline

    def lay_out(self, piece: Piece) -> Laid:
        inline = self.inline.text(piece.side, Range(piece.start, piece.end), piece.paragraph)
        laid = lay_out(inline.text, piece, self.columns, partial(InlineLaid, inline=inline))
        to_units = laid.offsets.to_units
        laid.begins = tuple((ref, to_units(point)) for ref, point in self.inline.lines_at(inline))
        laid.gone = tuple((to_units(it.at), to_units(it.stop)) for it in inline.segments if it.struck)
        return laid

    def pieces_at(self, band: int, x: float, side: Side | None) -> tuple[Placed, ...]:
        return self.placed(band, "A") + self.placed(band, "B")

    def begins(self, placed: Placed) -> list[tuple[LineRef, int]]:
        return list(placed.laid.begins) if isinstance(placed.laid, InlineLaid) else []

    def extent(self, placed: Placed, ref: LineRef) -> tuple[int, int] | None:
        laid = placed.laid
        found = self.inline.extent(laid.inline, ref) if isinstance(laid, InlineLaid) else None
        if found is None or laid is None:
            return None
        return laid.offsets.to_units(found.start), laid.offsets.to_units(found.end)

    def numbers(self, placed: Placed) -> list[tuple[Side, int, int]]:
        """Beside the first lines of paragraphs; of several in one visual row the first."""
        laid = placed.laid
        out: dict[tuple[Side, int], tuple[Side, int, int]] = {}
        for ref, unit in self.begins(placed):
            line = self.line_range(ref)
            if laid is not None and line.number == 1:
                row = laid.row_of(unit)
                out.setdefault((ref.side, row), (ref.side, line.paragraph, placed.top + laid.rows[row].top))
        return list(out.values())

    def place(self, ref: LineRef, part: Range | None = None) -> tuple[int, float, float]:
        side, paragraph, point = self.inline.place(ref)
        band = self.bands.band_at(side, paragraph, point)
        if part is not None:
            # A very long line lies in several bands: the one that shows the part is meant.
            for each in self.bands.bands_of_row(self.bands.row_index(band)):
                for placed in self.pieces_at(each, 0, None):
                    units = placed.laid.parts(ref.side, part) if placed.laid is not None else []
                    if units and placed.laid is not None:
                        return each, *rows_of_units(placed, placed.laid, units[0][0], units[-1][1])
        stack = self.pieces_at(band, 0, None)
        for placed in stack:
            extent = self.extent(placed, ref)
            if extent is not None and placed.laid is not None:
                return band, *rows_of_units(placed, placed.laid, *extent)
        here = next((it for it in stack if it.piece.paragraph == paragraph), stack[0])
        return band, here.top, here.top + here.height

    def bands_of(self, ref: LineRef) -> range:
        side, paragraph, _ = self.inline.place(ref)
        return self.bands.bands_of_row(self.bands.row_of_paragraph(side, paragraph))

    def link(self, band: int) -> None:
        return None

    def pill(self, band: int) -> QRectF:
        return QRectF()


class InlineMarks(PieceMarks):
    """Marks of both sides: on the words that are read, and on those that are struck before them."""

    def __init__(self, differences: Differences, inline: Inline) -> None:
        super().__init__(differences)
        self._inline = inline

    def of(self, laid: Laid, shown: frozenset[Chip]) -> list[Mark]:
        assert isinstance(laid, InlineLaid)
        raw: list[tuple[int, int, Chip, int]] = []
        for link in dict.fromkeys(it.link for it in laid.inline.segments):
            if link < 0:
                continue
            first = self.differences.first_of_link(link)
            for rank, difference in enumerate(self.differences.of_link(link)):
                if difference.chip in shown:
                    for side in laid.sides:
                        for part in difference.coloured(side):
                            raw.extend((*units, difference.chip, first + rank) for units in laid.parts(side, part))
        return [Mark(*part) for part in stronger_wins(raw)]

    def forget(self) -> None:
        super().forget()
        self._inline.forget()

    def shared(self, laid: Laid) -> Sequence[tuple[int, int]]:
        return super().shared(laid) if laid.piece.side == self._inline.reading else []


def inline_stack(found: Differences, reading: Side, plain: Bands) -> Stack:
    """Everything that is stacked when a comparison is read inline from a side; `plain`: side by side."""
    inline = Inline(found.comparison, reading, lambda link: [span for _, span in found.spans.of(link)])
    bands = InlineBands(inline, plain, found.row_of_paragraph_link)
    return Stack(bands, InlineMarks(found, inline), InlineLayer, InlineColumns)
