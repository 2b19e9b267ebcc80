"""The stroke icons of `resources/icons/`, in the colour that the theme asks for.

In: a name and a colour. Out: a QIcon or a QPixmap, sharp on the sharpest screen that is attached.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from unspin import assets


@cache
def icon(name: str, colour: str, pixels: int = 18) -> QIcon:
    """`colour` as "#RRGGBB" takes the place of `currentColor`."""
    return QIcon(pixmap(name, colour, pixels))


@cache
def pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    drawing = _drawing(name).replace("currentColor", colour)
    it = QPixmap(round(pixels * ratio), round(pixels * ratio))
    it.fill(Qt.GlobalColor.transparent)
    painter = QPainter(it)
    QSvgRenderer(QByteArray(drawing.encode("utf-8"))).render(painter)
    painter.end()
    it.setDevicePixelRatio(ratio)
    return it


@cache
def _folder() -> Path:
    return assets.resource("icons")


@cache
def _drawing(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text("utf-8")
