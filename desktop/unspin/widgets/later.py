"""Work for a moment later, behind what waits to be painted; done at once where its result is asked for.

Making the rows of the panel takes longer than everything else that a key press leads to: the tag is painted first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 15
"""Behind the paints of this turn and of the next one; while a key repeats faster, nothing is made in vain."""


class Later:
    def __init__(self, owner: QObject, work: Callable[[], None]) -> None:
        self._work = work
        self._timer = QTimer(owner, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(work)

    def ask(self) -> None:
        """Asked again before it is done it waits again."""
        self._timer.start()

    def now(self) -> None:
        """Nothing happens where nothing was asked for."""
        if self._timer.isActive():
            self._timer.stop()
            self._work()
