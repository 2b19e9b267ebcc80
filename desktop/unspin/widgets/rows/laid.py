"""One piece of text, broken into visual rows by QTextLayout; and the few hundred of them that are kept.

Positions inside are UTF-16 units of the piece, pixels are counted from the upper left corner of its text. Kept layouts
depend on font and width only: they survive a change of colours, of marks, of the cursor.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from unspin.app.bands import Piece, Style
from unspin.app.offsets import Offsets
from unspin.app.theme import Chip
from unspin.engine.model import Range, Side
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.underlines import Painted

KEPT = 320
PLACED = 64
_next = attrgetter("next")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


class VisualRow(NamedTuple):
    """`start`, `end`: units, the trailing space excluded; `next`: where the next one begins. Pixels: `top` of its slot."""

    start: int
    end: int
    next: int
    top: int
    baseline: float


@dataclass(slots=True)
class Laid:
    """`box_top` and `box_height` place a mark's box inside a slot of a visual row; `pitch` is the slot's height."""

    piece: Piece
    layout: QTextLayout
    offsets: Offsets
    rows: tuple[VisualRow, ...]
    height: int
    pitch: int
    box_top: float
    box_height: float
    rtl: bool
    """The paragraph runs from right to left."""
    bidi: bool
    """There are letters of that direction in it."""
    lines: tuple[QTextLine, ...]
    """Of the layout, one a visual row: each question for them costs as much as an answer of theirs."""
    painted: dict[tuple[str, frozenset[Chip]], list[Painted]] = field(default_factory=dict)
    """What is drawn for its marks, by theme and shown chips; made by painting."""
    letters: Any = None
    """Its glyphs where they are drawn in two inks; made by painting (`two_inks`)."""

    def units(self, part: Range) -> tuple[int, int]:
        """A range of the article, cut to this piece, in units of the piece (empty where it lies outside)."""
        start = min(max(part.start, self.piece.start), self.piece.end)
        end = min(max(part.end, start), self.piece.end)
        return self.offsets.to_units(start - self.piece.start), self.offsets.to_units(end - self.piece.start)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The articles whose words stand here."""
        return (self.piece.side,)

    def covers(self, side: Side) -> Range:
        """From the first to the last code point of an article that stands here."""
        return Range(self.piece.start, self.piece.end)

    def parts(self, side: Side, part: Range) -> list[tuple[int, int]]:
        """Where a range of either article stands here, in units; nothing where it does not."""
        if side != self.piece.side:
            return []
        start, end = self.units(part)
        return [(start, end)] if start < end else []

    def source(self, unit: int, side: Side | None = None) -> tuple[Side, int]:
        """The article and its code point that a unit shows; with `side` the nearest one of that article."""
        return self.piece.side, self.piece.start + self.offsets.to_points(unit)

    def is_struck(self, unit: int) -> bool:
        """Whether it stands here only to be read as gone."""
        return False

    def struck(self) -> Sequence[tuple[int, int]]:
        """The units that are struck, in order."""
        return ()

    def row_of(self, unit: int) -> int:
        """The visual row in which a unit stands."""
        return min(bisect_right(self.rows, unit, key=_next), len(self.rows) - 1)

    def spans(self, start: int, end: int) -> list[tuple[int, float, float]]:
        """Where start..end lies: (visual row, left, right), trailing spaces trimmed, in reading order."""
        out: list[tuple[int, float, float]] = []
        for index in range(self.row_of(start), len(self.rows)):
            row = self.rows[index]
            if row.start >= end:
                break
            low = start if start > row.start else row.start
            high = end if end < row.end else row.end
            if low >= high:
                continue
            if self.bidi:
                out += [(index, left, right) for left, right in self._extents(index, low, high)]
            else:
                line = self.lines[index]
                out.append((index, _x(line, low), _x(line, high)))
        return out

    def boxes(self, start: int, end: int) -> list[QRectF]:
        return [
            QRectF(left - 1.5, self.rows[index].top + self.box_top, right - left + 3, self.box_height)
            for index, left, right in self.spans(start, end)
        ]

    def nearest_unit(self, x: float, y: float) -> int:
        if not self.rows:
            return 0
        index = min(max(int(y) // self.pitch, 0), len(self.rows) - 1)
        return min(self.layout.lineAt(index).xToCursor(x), self.rows[index].end)

    def unit_under(self, x: float, y: float) -> int | None:
        """The unit of the letter at a point; None beside the text."""
        index = int(y // self.pitch)
        if not 0 <= index < len(self.rows):
            return None
        line, row = self.layout.lineAt(index), self.rows[index]
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        inside = line.naturalTextRect().left() - 2 <= x <= line.naturalTextRect().right() + 2
        return unit if inside and row.start <= unit < row.end else None

    def _extents(self, index: int, low: int, high: int) -> list[tuple[float, float]]:
        """Left and right of units of one visual row in which directions mix."""
        line = self.layout.lineAt(index)
        # Where directions meet a unit has two places, so the cursor's x says nothing about the end of a part.
        runs = line.glyphRuns(low, high - low)
        if runs:
            return _joined(sorted((run.boundingRect().left(), run.boundingRect().right()) for run in runs))
        left, right = _x(line, low), _x(line, high)
        return [(min(left, right), max(left, right))]


LaidType = TypeVar("LaidType", bound=Laid)
PlacedType = TypeVar("PlacedType")


def _joined(parts: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Neighbours that only a space parts become one."""
    out: list[tuple[float, float]] = []
    for begin, end in parts:
        if out and begin <= out[-1][1] + 6:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((begin, end))
    return out


def _x(line: QTextLine, unit: int) -> float:
    x: Any = line.cursorToX(unit)  # a pair of position and unit; a number in older bindings
    return x[0] if isinstance(x, tuple) else float(x)  # type: ignore[no-any-return]


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    if text.isascii():
        return False
    for letter in text[:500]:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def shown_text(text: str) -> str:
    """What Qt gets, of the same length: newlines become spaces where the text was hard-wrapped, else line breaks."""
    if "\n" not in text:
        return text
    lengths = sorted(len(part) for part in text.split("\n")[:-1])
    wrapped = len(lengths) > 1 and 45 <= lengths[len(lengths) // 2] <= 100
    return text.replace("\n", " " if wrapped else "\u2028")


class Face(NamedTuple):
    """What all pieces of a style have in common at one width and zoom."""

    font: QFont
    pitch: int
    letters: float
    """Height of ascent and descent."""


@lru_cache(maxsize=16)
def face(columns: Columns, style: Style) -> Face:
    font = columns.font(style)
    metrics = QFontMetricsF(font)
    pitch = columns.pitch if style == "text" else round(columns.pitch * 1.1)
    return Face(font, pitch, metrics.ascent() + metrics.descent())


@lru_cache(maxsize=2)
def _option(rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(
        Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    )
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option


def lay_out(text: str, piece: Piece, columns: Columns, make: Callable[..., LaidType]) -> LaidType:
    """Break a text into visual rows; `make` takes the members of a `Laid`."""
    font, pitch, letters = face(columns, piece.style)
    rtl = is_right_to_left(text)
    shown = shown_text(text)
    layout = QTextLayout(shown, font)
    layout.setTextOption(_option(rtl))
    layout.setCacheEnabled(True)
    width = columns.text
    lines: list[tuple[QTextLine, float]] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        height = line.height()
        lines.append((line, height))
        if height > pitch:
            pitch = max(pitch, int(height) + 2)
    offsets = Offsets(text)
    rows: list[VisualRow] = []
    start = top = 0
    for line, height in lines:
        y = top + round((pitch - height) / 2)
        line.setPosition(QPointF(0, y))
        end = start + line.textLength()
        rows.append(VisualRow(start, _trimmed(shown, offsets, start, end), end, top, y + line.ascent()))
        start, top = end, top + pitch
    layout.endLayout()
    box_height = min(pitch - 1, round(letters) - columns.scaled(1))
    box_top = round((pitch - letters) / 2)
    bidi = not text.isascii() and bool(_FROM_RIGHT.search(text))
    every = tuple([line for line, _ in lines])
    return make(piece, layout, offsets, tuple(rows), top, pitch, box_top, box_height, rtl, bidi, every)


def _trimmed(text: str, offsets: Offsets, start: int, end: int) -> int:
    """`end` in units, moved before trailing white space."""
    low = offsets.to_points(start)
    return offsets.to_units(low + len(text[low : offsets.to_points(end)].rstrip()))


class LaidPieces:
    """The pieces that were used last, ready to paint."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int], Laid] = OrderedDict()
        self.placed: dict[tuple[int, Side], Any] = {}
        """What a layer placed last, by band and side."""

    def get(self, piece: Piece, make: Callable[[Piece], Laid]) -> Laid:
        key = (piece.side, piece.paragraph, piece.start)
        laid = self._kept.get(key)
        if laid is None:
            laid = make(piece)
            self._kept[key] = laid
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return laid

    def remember(self, band: int, side: Side, placed: PlacedType) -> PlacedType:
        if len(self.placed) >= PLACED:
            self.placed.clear()
        self.placed[band, side] = placed
        return placed

    def forget_all(self) -> None:
        self._kept.clear()
        self.placed.clear()

    def forget_marks(self) -> None:
        self.placed.clear()  # there may be pieces in it that are not kept any more
        for laid in self._kept.values():
            laid.painted.clear()

    def __len__(self) -> int:
        return len(self._kept)
