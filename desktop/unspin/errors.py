"""What can go wrong, in words for a person.

Every error that a user may meet is an UnspinError: one sentence that says what happened, one that says what to do, each
made by `said.say`, so that the window can say it in its language. The technical cause travels as `__cause__`, for the log.
"""

from __future__ import annotations

from unspin.said import say


class UnspinError(Exception):
    """`message`: what happened. `hint`: what to do about it (may be empty). Both are shown to a person."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class InputError(UnspinError):
    """A file or text that cannot be used. The command line ends with exit code 2."""


class CancelledError(UnspinError):
    """The user stopped a long piece of work; nothing was changed. The command line ends with exit code 3."""

    def __init__(self) -> None:
        super().__init__(say("Cancelled."), say("Nothing was changed."))
