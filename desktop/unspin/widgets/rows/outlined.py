"""A laid-out text drawn as shapes, not as letters: it looks the same where the font is missing."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextLayout


def draw_outlines(painter: QPainter, layout: QTextLayout, colour: str) -> None:
    """Glyphs without an outline (emoji that are pictures) are drawn as the painter can."""
    path = QPainterPath()
    for run in layout.glyphRuns():
        font = run.rawFont()
        shapes = [(font.pathForGlyph(index), at) for index, at in zip(run.glyphIndexes(), run.positions(), strict=True)]
        if all(shape.isEmpty() for shape, _ in shapes):
            painter.drawGlyphRun(layout.position(), run)
        for shape, at in shapes:
            path.addPath(shape.translated(at))
    painter.fillPath(path, QColor(colour))
