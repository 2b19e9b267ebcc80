"""Tag badges: filled with a letter for a verdict, hollow and dashed for a suggestion, a faint dot where nothing is said."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from unspin.app import fonts
from unspin.app.theme import Name, Outline, Theme, theme

LETTERS = {"original": "O", "spun": "S", "garbled": "G"}


@dataclass(frozen=True, slots=True)
class Badge:
    """What to show beside a line: its tag, else the suggested one, else its status (open, seen, tagged, skipped)."""

    tag: str | None = None
    suggested: str | None = None
    status: str = "open"


def outline(shape: Outline, box: QRectF) -> QPainterPath:
    """A square with round corners, a circle, or a shield that fills the box."""
    path = QPainterPath()
    if shape == "round":
        path.addEllipse(box)
    elif shape == "square":
        path.addRoundedRect(box, box.width() * 0.22, box.width() * 0.22)
    else:
        width, height, x, y = box.width(), box.height(), box.x(), box.y()
        corner = width * 0.2
        path.moveTo(x + corner, y)
        path.lineTo(x + width - corner, y)
        path.quadTo(x + width, y, x + width, y + corner)
        path.lineTo(x + width, y + height * 0.5)
        path.cubicTo(x + width, y + height * 0.78, x + width * 0.72, y + height * 0.92, x + width / 2, y + height)
        path.cubicTo(x + width * 0.28, y + height * 0.92, x, y + height * 0.78, x, y + height * 0.5)
        path.lineTo(x, y + corner)
        path.quadTo(x, y, x + corner, y)
        path.closeSubpath()
    return path


def paint_badge(painter: QPainter, box: QRectF, badge: Badge, colours: Theme) -> None:
    """Fill the box with the badge; the same picture in the rows and beside them."""
    ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
    painter.drawPixmap(box.topLeft(), _picture(badge, colours.name, box.width(), ratio))


@lru_cache(maxsize=256)
def _picture(badge: Badge, name: Name, size: float, ratio: float) -> QPixmap:
    """Drawn once: dashes cut by the edge of the screen would come out different each time."""
    picture = QPixmap(math.ceil(size * ratio), math.ceil(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, QRectF(0, 0, size, size), badge, theme(name))
    painter.end()
    return picture


def _draw(painter: QPainter, box: QRectF, badge: Badge, palette: Theme) -> None:
    name = badge.tag or (badge.suggested if badge.status != "skipped" else None)
    if name is not None:
        colours = palette.tags[name]
        if badge.tag:
            painter.fillPath(outline(colours.shape, box), QColor(colours.fill))
            painter.setPen(QColor(colours.letter))
        else:
            pen = QPen(QColor(colours.fill), 1.4)
            pen.setDashPattern([2.2, 1.6])
            painter.setPen(pen)
            painter.drawPath(outline(colours.shape, box.adjusted(0.8, 0.8, -0.8, -0.8)))
        painter.setFont(fonts.sans(round(box.height() * 0.64), QFont.Weight.Bold))
        lifted = box.translated(0, -box.height() * 0.03 if colours.shape == "shield" else 0)
        painter.drawText(lifted, Qt.AlignmentFlag.AlignCenter, LETTERS[name])
    elif badge.status == "skipped":
        painter.setPen(QPen(QColor(palette.dim), 1.6))
        half = box.width() * 0.2
        painter.drawLine(box.center() - QPointF(half, 0), box.center() + QPointF(half, 0))
    else:
        radius = box.width() * 0.13
        painter.setPen(QPen(QColor(palette.faint), 1.2))
        painter.setBrush(QColor(palette.faint) if badge.status == "seen" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.center(), radius, radius)
