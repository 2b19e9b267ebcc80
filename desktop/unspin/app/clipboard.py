"""Several forms of one thing on the clipboard: what it is pasted into takes the one it can show.

In: text, and a picture. Out: nothing that belongs to Python. Where the clipboard outlives Python (without a screen it does),
destroying a QMimeData that was made in Python crashes the process at its end. One that Qt made itself has no such end.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication, QImage


def put(text: str, picture: QImage | None = None) -> None:
    data = _made_by_qt()
    data.setText(text)
    if picture is not None:
        data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(data)


def _made_by_qt() -> QMimeData:
    """An empty one: what a model gives when its rows are dragged, without its rows."""
    model = QStringListModel(["row"])
    data = model.mimeData([model.index(0, 0)])
    for form in data.formats():
        data.removeFormat(form)
    return data
