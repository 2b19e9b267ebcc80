"""What every long piece of work of the window has: a runner, the library, and how it says where it stands.

The window connects these signals to its progress bar and its message bar; whoever works only emits them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from unspin.app.jobs import Runner
    from unspin.review.library import Library


class LongWork(QObject):
    failed = Signal(object)
    """The UnspinError."""
    began = Signal(str)
    """What is done, in words."""
    progressed = Signal(int, int)
    """Steps done, of how many."""
    ended = Signal()

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.library: Library | None = None
        """The window gives it, and takes it away when it closes."""
