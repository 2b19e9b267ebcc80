"""A small message over the lower edge of the rows: nothing moves for it, it goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from unspin.widgets.message_bar import Choice, Level, MessageBar

STAYS_MS = 8_000
"""Long enough to read it, to see what happened in the rows, and to reach for Undo."""
_EDGE = 18


class Toast(MessageBar):
    """`over`: the widget that it floats on, and goes with. It lies beside it, not in it: the keys of `over` would be heard
    here too, and Space on Undo would go to the next line."""

    def __init__(self, over: QWidget) -> None:
        beside = over.parentWidget()
        assert beside is not None  # else it would be a window of its own
        super().__init__(beside)
        self.setObjectName("toast")
        self._over = over
        self._goes = QTimer(self)
        self._goes.setSingleShot(True)
        self._goes.setInterval(STAYS_MS)
        self._goes.timeout.connect(self.dismiss)
        over.installEventFilter(self)

    def tell(self, level: Level, text: str, *choices: Choice, stays: bool = False) -> None:
        super().tell(level, text, *choices, stays=stays)
        self._place()
        self.raise_()
        self._goes.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._place()
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.hide()
        return False

    def _place(self) -> None:
        room = self._over.geometry()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 4
        wanted = self.sizeHint().width() - self._text.sizeHint().width() + words
        width = min(max(wanted, 360), room.width() - 2 * _EDGE)
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        self.move(room.x() + (room.width() - width) // 2, room.y() + room.height() - self.height() - _EDGE)
