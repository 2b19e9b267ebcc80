"""Hits of the find bar in the rows: boxes of their own colour with an outline; the present one is filled strongly.

`Finds` is asked per piece while painting, so a hundred thousand hits cost nothing until they are seen.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from unspin.app.find import Found
from unspin.app.theme import Theme
from unspin.engine.model import Range, Side
from unspin.widgets.rows.laid import Laid, is_right_to_left
from unspin.widgets.rows.underlines import stroked

AIR = 1.0
"""Pixels from a word to the middle of its outline; a space is 3.7 wide at 100 %."""


@dataclass(frozen=True)
class Finds:
    """The hits of each side in the order of its text, and the present one."""

    a: tuple[Range, ...] = ()
    b: tuple[Range, ...] = ()
    present: Found | None = None

    def is_present(self, side: Side, part: Range) -> bool:
        return self.present is not None and (self.present.side, self.present.part) == (side, part)

    def inside(self, side: Side, start: int, end: int) -> Iterator[Range]:
        """The hits that reach into these code points."""
        every = self.a if side == "A" else self.b
        for k in range(bisect_left(every, start + 1, key=attrgetter("end")), len(every)):
            if every[k].start >= end:
                return
            yield every[k]


def finds(hits: Sequence[Found]) -> Finds:
    """`hits` in any order; none is the present one."""
    a, b = (tuple(sorted(it.part for it in hits if it.side == side)) for side in ("A", "B"))
    return Finds(a, b)


def found_boxes(laid: Laid, start: int, end: int) -> list[QRectF]:
    """Round these units, with a little air where a space or nothing is beside them; a letter there is not touched."""
    text, to_points = laid.layout.text(), laid.offsets.to_points
    first, last = to_points(start), to_points(end)
    before, after = (0.0 if text[k : k + 1].strip() else AIR for k in (first - 1 if first else len(text), last))
    rtl = is_right_to_left(text[first:last])
    out: list[QRectF] = []
    spans = laid.spans(start, end)
    for k, (index, left, right) in enumerate(spans):
        begin, close = before if k == 0 else AIR, after if k == len(spans) - 1 else AIR
        box = QRectF(left, laid.rows[index].top + laid.box_top, right - left, laid.box_height)
        out.append(box.adjusted(-(close if rtl else begin), 0, begin if rtl else close, 0))
    return out


def paint_found(painter: QPainter, laid: Laid, shown: Finds, theme: Theme) -> list[tuple[int, int]]:
    """Boxes over the marks' grounds and under the letters; gives the units whose letters need the light ink."""
    strong: list[tuple[int, int]] = []
    for side in laid.sides:
        for part in shown.inside(side, *laid.covers(side)):
            present = shown.is_present(side, part)
            for units in laid.parts(side, part):
                if present:
                    strong.append(units)
                for box in found_boxes(laid, *units):
                    path = QPainterPath()
                    path.addRoundedRect(box, 3, 3)
                    painter.fillPath(path, QColor(theme.selection if present else theme.found))
                    painter.fillPath(stroked(path, 1), QColor(theme.selection if present else theme.found_edge))
    return strong
