"""Where everything of one band stands: pieces, lines, badges, link. Painting and hit testing both ask here.

Pixels are counted from the left edge of the view and the top of the band.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from unspin.app.bands import Bands, Piece
from unspin.engine.model import Alignment, Line, Link, Range, Side
from unspin.engine.rows import LineRef, Row
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.laid import Laid, LaidPieces, lay_out

SIDES: tuple[Side, Side] = ("A", "B")
_start = attrgetter("start")


class Placed(NamedTuple):
    """A piece in its band. `laid` is None for what is one small elided line."""

    piece: Piece
    laid: Laid | None
    x: int
    top: int
    height: int


class BadgePlace(NamedTuple):
    ref: LineRef
    box: QRectF


class Layer:
    """Bands, columns and laid-out pieces of one comparison at one width and zoom."""

    def __init__(self, bands: Bands, columns: Columns, laid: LaidPieces) -> None:
        self.bands = bands
        self.columns = columns
        self._laid = laid

    @property
    def alignment(self) -> Alignment:
        return self.bands.alignment

    def placed(self, band: int, side: Side) -> tuple[Placed, ...]:
        kept = self._laid.placed.get((band, side))
        return kept if kept is not None else self._laid.remember(band, side, self._place(band, side))

    def _place(self, band: int, side: Side) -> tuple[Placed, ...]:
        columns = self.columns
        out: list[Placed] = []
        x, y = columns.text_left(side), self.padding_top(band)
        for piece in self.bands.pieces(band, side):
            if out:
                y += columns.stack_gap
            if piece.style in ("quiet", "stub"):
                out.append(Placed(piece, None, x, y, columns.quiet_pitch))
            else:
                laid = self._laid.get(piece, self.lay_out)
                out.append(Placed(piece, laid, x, y, laid.height))
            y += out[-1].height
        return tuple(out)

    def lay_out(self, piece: Piece) -> Laid:
        text = self.alignment.article(piece.side).text[piece.start : piece.end]
        return lay_out(text, piece, self.columns, Laid)

    def pieces_at(self, band: int, x: float, side: Side | None) -> tuple[Placed, ...]:
        """What stands in the column at x, or of a side."""
        return self.placed(band, side or self.columns.side_at(x))

    def padding_top(self, band: int) -> int:
        if not self.bands.is_first(band):
            return 0
        return self.columns.padding // 2 if self.bands.is_one_line(band) else self.columns.padding

    def height(self, band: int) -> int:
        """Exact; lays the band out."""
        bottom = max(
            (placed.top + placed.height for side in SIDES for placed in self.placed(band, side)[-1:]), default=0
        )
        last = self.bands.is_last(band)
        return bottom + (self.padding_top(band) or self.columns.padding if last else 0)

    def estimate(self) -> Callable[[int], int]:
        """From a length of `bands.lengths` to a height in pixels."""
        columns = self.columns
        per_row = max(1.0, columns.text / self.mean_advance())
        one_line = columns.quiet_pitch + 2 * (columns.padding // 2)
        pitch, padding = columns.pitch, 2 * columns.padding
        return lambda length: one_line if length < 0 else (int(length / per_row) + 1) * pitch + padding

    def mean_advance(self) -> float:
        """Pixels a code point takes on a line, measured on the texts themselves; a line loses some at its end."""
        metrics = QFontMetricsF(self.columns.font("text"))
        sample = ""
        for article in (self.alignment.a, self.alignment.b):
            step = max(1, len(article.paragraphs) // 30)
            sample += "".join(article.text[it.start : it.start + 120] for it in article.paragraphs[::step][:30])
        sample = sample.replace("\n", " ")[:4000]
        return 1.04 * metrics.horizontalAdvance(sample) / len(sample) if sample else 8.0

    def lines_of(self, piece: Piece) -> range:
        """Indices of the lines that begin in this piece."""
        article = self.alignment.article(piece.side)
        it = article.paragraphs[piece.paragraph]
        low = bisect_left(article.lines, piece.start, it.first_line, it.last_line, key=_start)
        high = bisect_left(article.lines, piece.end, low, it.last_line, key=_start)
        return range(low, high)

    def line_at(self, side: Side, paragraph: int, point: int) -> int:
        """The line that holds a code point of a paragraph, or the one before it."""
        article = self.alignment.article(side)
        it = article.paragraphs[paragraph]
        after = bisect_left(article.lines, point + 1, it.first_line, it.last_line, key=_start)
        return max(it.first_line, after - 1)

    def begins(self, placed: Placed) -> list[tuple[LineRef, int]]:
        """The lines that begin in a piece of text, and the units at which they do."""
        side, laid = placed.piece.side, placed.laid
        if laid is None:
            return []
        lines = self.alignment.article(side).lines
        return [
            (LineRef(side, k), laid.units(Range(lines[k].start, lines[k].end))[0]) for k in self.lines_of(placed.piece)
        ]

    def extent(self, placed: Placed, ref: LineRef) -> tuple[int, int] | None:
        """The units that a line covers in a piece, None where it has none there."""
        line = self.line_range(ref)
        if placed.laid is None or (ref.side, line.paragraph) != (placed.piece.side, placed.piece.paragraph):
            return None
        start, end = placed.laid.units(Range(line.start, line.end))
        return (start, end) if start < end else None

    def numbers(self, placed: Placed) -> list[tuple[Side, int, int]]:
        """The paragraphs that begin in a piece, by side and index, and the tops of their numbers in the band."""
        return [(placed.piece.side, placed.piece.paragraph, placed.top)] if placed.piece.first else []

    def bands_of(self, ref: LineRef) -> range:
        """The bands that a line may be shown in."""
        return self.bands.bands_of_row(self.bands.row_of_paragraph(ref.side, self.line_range(ref).paragraph))

    def line_of_point(self, side: Side, point: int) -> LineRef:
        """The line that holds a code point of an article, or the one before it."""
        lines = self.alignment.article(side).lines
        return LineRef(side, max(0, bisect_right(lines, point, key=_start) - 1))

    def badge_places(self, placed: Placed) -> list[BadgePlace]:
        """One box a counted line, beside its first visual row; those of one visual row side by side, smaller."""
        laid, columns = placed.laid, self.columns
        if laid is None:
            return []
        by_row: dict[tuple[int, Side], list[LineRef]] = {}
        alignment = self.alignment
        for ref, unit in self.begins(placed):
            article = alignment.article(ref.side)
            if article.is_counted(article.lines[ref.line]):
                by_row.setdefault((laid.row_of(unit), ref.side), []).append(ref)
        out: list[BadgePlace] = []
        for (row, side), refs in by_row.items():
            top = placed.top + laid.rows[row].top
            boxes = self._badge_boxes(len(refs), columns.badges_right(side), top, laid.pitch)
            out.extend(BadgePlace(ref, box) for ref, box in zip(refs, boxes, strict=True))
        return out

    def _badge_boxes(self, count: int, right: float, top: int, pitch: int) -> list[QRectF]:
        """One big box, two smaller ones, or a grid of two rows of small ones, squeezed where even that is too wide."""
        columns = self.columns
        if count <= 2:
            size = columns.badge if count == 1 else columns.beside(17)
            y, left = top + round((pitch - size) / 2), right - size - (columns.badges - size) * (count - 1)
            return [QRectF(left + k * (columns.badges - size), y, size, size) for k in range(count)]
        size = pitch // 2
        across = (count + 1) // 2
        step = min(size, (columns.badges - size) / max(1, across - 1))
        left = right - size - step * (across - 1)
        return [QRectF(round(left + (k % across) * step), top + (k // across) * size, size, size) for k in range(count)]

    def line_range(self, ref: LineRef) -> Line:
        return self.alignment.article(ref.side).lines[ref.line]

    def partners(self, ref: LineRef) -> tuple[LineRef, ...]:
        """The lines of the other side that the line is linked with."""
        link = self.alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]
        if link < 0:
            return ()
        it = self.alignment.line_links[link]
        return tuple(LineRef("B", line) for line in it.b) if ref.side == "A" else tuple(LineRef("A", k) for k in it.a)

    def place(self, ref: LineRef, part: Range | None = None) -> tuple[int, float, float]:
        """Where a line, or a part of it, stands: the band, top and bottom in it."""
        line = self.line_range(ref)
        wanted = part if part is not None else Range(line.start, line.end)
        band = self.bands.band_at(ref.side, line.paragraph, wanted.start)
        placed = next(it for it in self.placed(band, ref.side) if it.piece.paragraph == line.paragraph)
        if placed.laid is None:
            return band, placed.top, placed.top + placed.height
        start, end = placed.laid.units(wanted)
        return band, *rows_of_units(placed, placed.laid, start, end)

    one_column = False
    """Both sides stand in one column: the cursor has to say on which of them it is."""

    def link(self, band: int) -> Link | None:
        """The paragraph link to show in this band, None where there is none."""
        row = self.bands.row(band)
        if self.bands.is_one_line(band) or not (row.a and row.b) or not self.bands.is_first(band):
            return None
        return self.alignment.paragraph_links[row.link]

    def is_pinned(self, band: int) -> bool:
        """Whether an editor linked something in the row of this band."""
        return self.bands.row_index(band) in self.bands.pinned

    def pill(self, band: int) -> QRectF:
        link = self.link(band)
        wide = link is not None and link.moved
        return self.columns.pill(self.padding_top(band) + self.columns.pitch / 2 + 1, wide)

    def first_lines(self, band: int, side: Side) -> list[int]:
        """Of the paragraphs of a side of this row."""
        row, article = self.bands.row(band), self.alignment.article(side)
        return [article.paragraphs[k].first_line for k in (row.a if side == "A" else row.b)]

    def stub_target(self, row: Row) -> LineRef | None:
        """The first line of the moved paragraphs, on the full row that shows them."""
        if not row.is_stub:
            return None
        return LineRef("B", self.alignment.b.paragraphs[row.b[0]].first_line)


def rows_of_units(placed: Placed, laid: Laid, start: int, end: int) -> tuple[float, float]:
    """Top and bottom, in the band, of the visual rows that units stand in."""
    first, last = laid.rows[laid.row_of(start)], laid.rows[laid.row_of(max(start, end - 1))]
    return placed.top + first.top, placed.top + last.top + laid.pitch
