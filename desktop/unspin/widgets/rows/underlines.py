"""The underline of each kind: the outline of its shape below the boxes of its words, to be filled.

Lines are made into outlines before they are drawn: a line that Qt strokes while a part of it is off the screen comes
out a shade different, and then a scrolled picture would not equal a fresh one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from unspin.app.theme import Chip, Underline

WAVE = 3.0
"""Pixels of half a wave."""


@dataclass(frozen=True, slots=True)
class Painted:
    """All marks of one kind in one piece of text: two outlines to fill, the ground and the underline."""

    chip: Chip
    ground: QPainterPath
    line: QPainterPath


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
