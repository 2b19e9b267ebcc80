"""The letters of a text in which words are struck, in two inks.

In: a laid-out piece. Out: its glyphs by visual row, made once and drawn often. QTextLayout can do it too, but draws the
text anew for each struck stretch, clipped to that: four times the work, and letters lose what reaches into a neighbour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from unspin.widgets.rows.laid import Laid

_ORIGIN = QPointF(0, 0)


class Letters(NamedTuple):
    """Of one visual row; `top`: of its slot."""

    top: int
    plain: list[QGlyphRun]
    struck: list[QGlyphRun]


def letters_of(laid: Laid) -> Sequence[Letters]:
    """Nothing where that is left to QTextLayout: no word is struck, or glyphs may belong to more than one letter."""
    if laid.letters is None:
        laid.letters = _made(laid) if _is_simple(laid) else ()
    return laid.letters


def draw_in_two(
    painter: QPainter, letters: Sequence[Letters], ink: QColor, dim: QColor, part: tuple[float, float]
) -> None:
    """`part`: rows that begin above or below these heights need not be drawn."""
    low, high = part
    here = [row for row in letters if low < row.top < high]
    painter.setPen(ink)
    for row in here:
        for run in row.plain:
            painter.drawGlyphRun(_ORIGIN, run)
    painter.setPen(dim)
    for row in here:
        for run in row.struck:
            painter.drawGlyphRun(_ORIGIN, run)


def _is_simple(laid: Laid) -> bool:
    struck = laid.struck()
    if not struck or laid.bidi or laid.offsets.units_length != laid.offsets.length:
        return False
    text = laid.layout.text()
    if not text.replace("\u00a0", " ").isprintable():  # tabs, line ends, soft hyphens, joiners
        return False
    edges = (edge for part in struck for edge in part if 0 < edge < len(text))
    return not any(text[edge - 1].isalnum() and text[edge].isalnum() for edge in edges)


def _made(laid: Laid) -> list[Letters]:
    runs = laid.layout.glyphRuns
    struck = laid.struck()
    out: list[Letters] = []
    next_one = 0
    for row in laid.rows:
        here = Letters(row.top, [], [])
        at = row.start
        while at < row.end:
            while next_one < len(struck) and struck[next_one][1] <= at:
                next_one += 1
            start, end = struck[next_one] if next_one < len(struck) else (row.end, row.end)
            if start <= at:
                stop = min(end, row.end)
                here.struck.extend(runs(at, stop - at))
            else:
                stop = min(start, row.end)
                here.plain.extend(runs(at, stop - at))
            at = stop
        out.append(here)
    return out
