"""The underline of each kind: the outline of its shape below the boxes of its words, to be filled.

Lines are made into outlines before they are drawn: a line that Qt strokes while a part of it is off the screen comes
out a shade different, and then a scrolled picture would not equal a fresh one. Dots are the exception: an outline of a
hundred of them costs more than everything else of a paragraph, so they are copied from a strip that is drawn once.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from unspin.app.theme import Chip, Underline

WAVE = 3.0
"""Pixels of half a wave."""


STRIP = 2048
"""Pixels; longer stretches of dots take it several times."""


class Painted(NamedTuple):
    """All marks of one kind in one piece of text: the grounds with round corners, then an outline to fill or dots."""

    chip: Chip
    grounds: Sequence[QRectF]
    line: QPainterPath | None
    dots: Sequence[tuple[int, int, int]] = ()
    """Left, top, width: whole pixels, so that each begins with a dot and all dots are equally sharp."""


def dots(segments: Iterable[tuple[float, float, float]]) -> list[tuple[int, int, int]]:
    """Where the strip is to be put for a dotted line; `segments` as for `underline`."""
    out: list[tuple[int, int, int]] = []
    for left, right, y in segments:
        x, end, top = round(left), round(right), math.floor(y) - 1
        while x < end:
            out.append((x, top, min(STRIP, end - x)))
            x += STRIP
    return out


def paint_dots(painter: QPainter, places: Iterable[tuple[int, int, int]], colour: str) -> None:
    ratio = painter.device().devicePixelRatio()
    strip = _strip(colour, ratio)
    high = strip.height()
    for x, y, width in places:
        painter.drawPixmap(x, y, width, 3, strip, 0, 0, round(width * ratio), high)


@lru_cache(maxsize=8)
def _strip(colour: str, ratio: float) -> QPixmap:
    strip = QPixmap(round(STRIP * ratio), round(3 * ratio))
    strip.setDevicePixelRatio(ratio)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(underline("dotted", [(0, STRIP, 1.5)]), QColor(colour))
    painter.end()
    return strip


def underline(shape: Underline, segments: Iterable[tuple[float, float, float]]) -> QPainterPath:
    """`segments`: left, right, y. The shape begins anew with each of them, so that it does not crawl while scrolling."""
    path = QPainterPath()
    for left, right, y in segments:
        if shape == "wavy":
            _wave(path, left, right, y)
        elif shape == "double":
            for offset in (-1.5, 1.5):
                path.moveTo(left, y + offset)
                path.lineTo(right, y + offset)
        else:
            path.moveTo(left, y)
            path.lineTo(right, y)
    width = {"wavy": 1.5, "double": 1.2}.get(shape, 2.0)
    dashes = {"dotted": [1.0, 1.0], "dashed": [3.0, 1.6]}.get(shape, [])
    return stroked(path, width, dashes)


def stroked(path: QPainterPath, width: float, dashes: Sequence[float] = ()) -> QPainterPath:
    """The outline of a line of this width; `dashes` in widths of the line."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        stroker.setDashPattern(list(dashes))
    outline = stroker.createStroke(path)
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _wave(path: QPainterPath, left: float, right: float, y: float) -> None:
    halves = max(2, math.floor((right - left) / WAVE))
    step = (right - left) / halves
    path.moveTo(left, y)
    for half in range(halves):
        x = left + half * step
        path.quadTo(x + step / 2, y + (2.6 if half % 2 == 0 else -2.6), x + step, y)
