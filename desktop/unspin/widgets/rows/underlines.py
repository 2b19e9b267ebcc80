"""The underline of each kind: a path of its shape below the boxes of its words, and the pen to draw it with."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from unspin.app.theme import Chip, Underline

WAVE = 3.0
"""Pixels of half a wave."""


@dataclass(frozen=True, slots=True)
class Painted:
    """All marks of one kind in one piece of text: the ground to fill and the line to stroke."""

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
    return path


def pen(shape: Underline, colour: str) -> QPen:
    width = {"wavy": 1.5, "double": 1.2}.get(shape, 2.0)
    it = QPen(QColor(colour), width)
    it.setCapStyle(Qt.PenCapStyle.FlatCap)
    if shape == "dotted":
        it.setDashPattern([1.0, 1.0])
    elif shape == "dashed":
        it.setDashPattern([3.0, 1.6])
    return it


def _wave(path: QPainterPath, left: float, right: float, y: float) -> None:
    halves = max(2, math.floor((right - left) / WAVE))
    step = (right - left) / halves
    path.moveTo(left, y)
    for half in range(halves):
        x = left + half * step
        path.quadTo(x + step / 2, y + (2.6 if half % 2 == 0 else -2.6), x + step, y)
