"""What the view stacks: one band a row, or several where a paragraph is too long for one.

A band is known by its index; its pieces (which part of which paragraph stands on which side) are worked out when it is
laid out. Kept for all bands: the row, the slice, and a length to estimate the height from.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import zip_longest
from typing import Literal, NamedTuple

from unspin.app.slices import WHOLE_UP_TO, slices
from unspin.engine.model import COUNTED_ROLES, Alignment, Article, Paragraph, Side
from unspin.engine.rows import LineRef, Row

Style = Literal["text", "headline", "quiet", "stub"]
ONE_LINE = -1
"""In place of a length: the band is one small line high."""
_STACKED = 30
"""Code points that a paragraph stacked on another adds to the estimate for its last, half-empty line and the gap."""


class Piece(NamedTuple):
    """A part of a paragraph as it is laid out: code points of the article. `first`: the paragraph begins here."""

    side: Side
    paragraph: int
    start: int
    end: int
    style: Style
    first: bool


class Bands:
    """The bands of a comparison from top to bottom."""

    def __init__(self, alignment: Alignment, rows: Sequence[Row]) -> None:
        self._begin(alignment, rows)
        self._row_of = {
            "A": array("l", [-1]) * len(alignment.a.paragraphs),
            "B": array("l", [-1]) * len(alignment.b.paragraphs),
        }
        self._stub_of = {paragraph: index for index, row in enumerate(rows) if row.is_stub for paragraph in row.b}
        self._fill(*self._lengths())

    def _begin(self, alignment: Alignment, rows: Sequence[Row]) -> None:
        self.alignment = alignment
        self.rows = rows
        self._row = array("L")
        self._slice = array("L")
        self.lengths = array("l")
        """Per band the code points of the longer side, or ONE_LINE."""
        self._first = array("L")
        self._sliced: dict[tuple[Side, int], tuple[Piece, ...]] = {}

    def _lengths(self) -> tuple[list[int], list[int]]:
        """Of all rows, and which rows are to be cut; on the way it notes the rows of the paragraphs."""
        alignment = self.alignment
        sizes = [lengths_of(article.paragraphs) for article in (alignment.a, alignment.b)]
        row_of_a, row_of_b = self._row_of["A"], self._row_of["B"]
        lengths: list[int] = []
        long: list[int] = []
        for index, row in enumerate(self.rows):
            if row.stub_of is not None:
                lengths.append(ONE_LINE)
                continue
            for paragraph in row.a:
                row_of_a[paragraph] = index
            for paragraph in row.b:
                row_of_b[paragraph] = index
            here = [sizes[0][k] for k in row.a], [sizes[1][k] for k in row.b]
            if max(here[0], default=0) > WHOLE_UP_TO or max(here[1], default=0) > WHOLE_UP_TO:
                long.append(index)
            lengths.append(max(stacked(here[0]), stacked(here[1])))
        return lengths, long

    def _fill(self, lengths: Sequence[int], long: Sequence[int]) -> None:
        """One band a row of this length; those that are `long`, in ascending order, are cut into slices."""
        at = 0
        for index in (*long, len(lengths)):
            begin, count = len(self._row), index - at
            numbers = array("L", range(at, index))
            self._row.extend(numbers)
            self._first.extend(numbers if begin == at else array("L", range(begin, begin + count)))
            self._slice.frombytes(bytes(count * self._slice.itemsize))
            self.lengths.extend(lengths[at:index])
            self._first.append(begin + count)
            if index < len(lengths):
                self._add_slices(index, self.shown(index))
            at = index + 1

    def shown(self, index: int) -> Row:
        """What of a row is laid out."""
        return self.rows[index]

    def __len__(self) -> int:
        return len(self._row)

    def row_index(self, band: int) -> int:
        return self._row[band]

    def row(self, band: int) -> Row:
        return self.rows[self._row[band]]

    def is_first(self, band: int) -> bool:
        """Whether the row begins with this band; only there it has its link."""
        return self._first[self._row[band]] == band

    def is_last(self, band: int) -> bool:
        return self._first[self._row[band] + 1] == band + 1

    def is_one_line(self, band: int) -> bool:
        return self.lengths[band] == ONE_LINE

    def row_of_paragraph(self, side: Side, paragraph: int) -> int:
        return self._row_of[side][paragraph]

    def pieces(self, band: int, side: Side) -> tuple[Piece, ...]:
        row = self.row(band)
        article = self.alignment.article(side)
        members = row.a if side == "A" else row.b
        if row.stub_of is not None:
            it = article.paragraphs[members[0]] if members else None
            return (Piece(side, members[0], it.start, it.end, "stub", True),) if it else ()
        if (side, self._row[band]) not in self._sliced:
            return tuple(
                Piece(side, k, article.paragraphs[k].start, article.paragraphs[k].end, style(article, k), True)
                for k in members
            )
        every = self._sliced[side, self._row[band]]
        place = self._slice[band]
        return (every[place],) if place < len(every) else ()

    def band_of(self, ref: LineRef) -> int:
        """The band in which the line begins."""
        article = self.alignment.article(ref.side)
        return self.band_at(ref.side, article.lines[ref.line].paragraph, article.lines[ref.line].start)

    def band_at(self, side: Side, paragraph: int, point: int) -> int:
        """The band that shows this code point of the article."""
        row = self.row_of_paragraph(side, paragraph)
        first = self._first[row]
        count = self._first[row + 1] - first
        if count > 1:
            for band in range(first, first + count):
                for piece in self.pieces(band, side):
                    if piece.paragraph == paragraph and piece.start <= point < piece.end:
                        return band
        return first

    @cached_property
    def pinned(self) -> frozenset[int]:
        """The rows in which an editor linked something: the paragraphs themselves, or lines of them."""
        alignment, found = self.alignment, set[int]()
        linked = {index for index, link in enumerate(alignment.paragraph_links) if link.source == "editor"}
        if linked:
            found.update(index for index, row in enumerate(self.rows) if row.link in linked)
        for link in alignment.line_links:
            if link.source == "editor":
                found.update(self.row_of_paragraph("A", alignment.a.lines[k].paragraph) for k in link.a)
                found.update(self.row_of_paragraph("B", alignment.b.lines[k].paragraph) for k in link.b)
        return frozenset(found)

    def stub_row(self, paragraph: int) -> int:
        """The row of the stub that stands at the place of a moved paragraph of B, -1 without one."""
        return self._stub_of.get(paragraph, -1)

    def lengths_of_rows(self) -> Sequence[int]:
        """Of each row the length of its first band."""
        return self.lengths if len(self) == len(self.rows) else [self.lengths[k] for k in self._first[:-1]]

    def cut_rows(self) -> set[int]:
        """The rows that are cut into slices."""
        return {row for _, row in self._sliced}

    def bands_of_row(self, row: int) -> range:
        return range(self._first[row], self._first[row + 1])

    def _add_slices(self, index: int, row: Row) -> None:
        for article, members in ((self.alignment.a, row.a), (self.alignment.b, row.b)):
            self._sliced[article.side, index] = tuple(
                Piece(
                    article.side, k, part.start, part.end, style(article, k), part.start == article.paragraphs[k].start
                )
                for k in members
                for part in slices(article, k)
            )
        for place, pair in enumerate(zip_longest(self._sliced["A", index], self._sliced["B", index])):
            self._add(index, place, max(piece.end - piece.start for piece in pair if piece is not None))

    def _add(self, row: int, place: int, length: int) -> None:
        self._row.append(row)
        self._slice.append(place)
        self.lengths.append(length)


def lengths_of(paragraphs: Iterable[Paragraph]) -> list[int]:
    """Code points of each, or ONE_LINE."""
    return [it.end - it.start if it.role in COUNTED_ROLES else ONE_LINE for it in paragraphs]


def stacked(sizes: Sequence[int]) -> int:
    """Of one side of a row, from the sizes of its paragraphs, of which ONE_LINE is a possible one."""
    if len(sizes) == 1:
        return sizes[0]
    return sum(size + _STACKED for size in sizes) - _STACKED if sizes else ONE_LINE


def style(article: Article, paragraph: int) -> Style:
    role = article.paragraphs[paragraph].role
    if role == "headline":
        return "headline"
    return "text" if role in COUNTED_ROLES else "quiet"
