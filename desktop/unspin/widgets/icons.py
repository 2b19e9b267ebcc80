"""The stroke icons of `resources/icons/`, in the colour that the theme asks for.

In: a name and a colour. Out: a QIcon, sharp at one, two and three device pixels a pixel.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from unspin import assets


@cache
def icon(name: str, colour: str, pixels: int = 18) -> QIcon:
    """`colour` as "#RRGGBB" takes the place of `currentColor`."""
    out = QIcon()
    for ratio in (1, 2, 3):
        out.addPixmap(pixmap(name, colour, pixels, ratio))
    return out


@cache
def pixmap(name: str, colour: str, pixels: int, ratio: float = 1) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawing = assets.resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    it = QPixmap(round(pixels * ratio), round(pixels * ratio))
    it.fill(Qt.GlobalColor.transparent)
    painter = QPainter(it)
    QSvgRenderer(QByteArray(drawing.encode("utf-8"))).render(painter)
    painter.end()
    it.setDevicePixelRatio(ratio)
    return it
