"""What a person may ask for next, imported while nothing happens: the first time is then as quick as every other.

In: a review has opened. Out: modules in memory, nothing else. One a turn of the event loop, and the first one well behind
the first marks: no start waits for them.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 500
"""Behind the moment at which a review has opened; its marks are painted by then."""
PAUSE_MS = 40
"""Between two modules, each of which takes 2 to 20: keys and paints go before."""
NEXT = (
    "regex",
    "unspin.engine.tokens",
    "unspin.app.kept",
    "unspin.widgets.rows.inline_layer",
    "unspin.widgets.settings_dialog",
    "unspin.widgets.concluding",
    "unspin.widgets.key_sheet",
    "unspin.widgets.accepting",
)
"""Those that the views and dialogs of an open review need, in the order in which they are likely to be asked for."""


class Beforehand(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(NEXT)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._import_one)

    @property
    def done(self) -> bool:
        return not self._left

    def begin(self) -> None:
        """A review has opened; once is enough, and another one that opens meanwhile comes first."""
        if self._left:
            self._timer.start(AFTER_MS)

    def _import_one(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(PAUSE_MS)
