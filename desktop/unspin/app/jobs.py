"""Long work off the GUI thread: a pure function in, its result or one UnspinError out, on the GUI thread.

A piece of work is `work(progress, should_cancel) -> result`; it touches no widget and no SQLite object. A *channel*
names what is asked for ("compare"): a new request on a channel cancels the old one; whatever the old one still brings
(result, error, progress) is dropped. `ThreadRunner` carries it on a thread, `InlineRunner` on the spot, for tests.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from unspin.errors import CancelledError, UnspinError
from unspin.said import say

log = logging.getLogger(__name__)
Result = TypeVar("Result")
Progress = Callable[[int, int], None]
ShouldCancel = Callable[[], bool]
Work = Callable[[Progress, ShouldCancel], Result]
Done = Callable[[Result], None]
Failed = Callable[[UnspinError], None]


def no_progress(done: int, total: int) -> None:
    """For those who do not watch."""


@dataclass(eq=False)
class Job:
    """One request. It is *late* as soon as it was cancelled or another request came on its channel."""

    channel: str
    done: Done[Any]
    failed: Failed
    progress: Progress = no_progress
    cancelled: Event = field(default_factory=Event)


class Runner(Protocol):
    def start(
        self, channel: str, work: Work[Result], done: Done[Result], failed: Failed, progress: Progress = no_progress
    ) -> None:
        """Exactly one of `done` and `failed` is called, on the GUI thread, unless the request becomes late."""

    def cancel(self, channel: str) -> None:
        """Ask the work to stop; `failed` gets a CancelledError at once, what still arrives is dropped."""

    def is_busy(self, channel: str) -> bool: ...

    def close(self) -> None:
        """Cancel everything; nothing is delivered afterwards."""


def outcome(work: Work[Result], progress: Progress, should_cancel: ShouldCancel) -> Result | UnspinError:
    """Run it; whatever goes wrong becomes words for a person, the cause goes to the log."""
    try:
        return work(progress, should_cancel)
    except UnspinError as error:
        return error
    except Exception as cause:  # a thread must never die silently: the window has to say so
        log.exception("unexpected error in a job")
        unexpected = UnspinError(
            say("Something unexpected went wrong ({kind}: {cause}).", kind=type(cause).__name__, cause=str(cause)),
            say("Nothing was changed. Please report it with the text of this message."),
        )
        unexpected.__cause__ = cause
        return unexpected


class ThreadRunner(QObject):
    """Carries each request on a thread of its own; results come back through the event loop of this object's thread."""

    _arrived = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: dict[str, Job] = {}
        self._threads: list[Thread] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def start(
        self, channel: str, work: Work[Result], done: Done[Result], failed: Failed, progress: Progress = no_progress
    ) -> None:
        old = self._current.pop(channel, None)
        if old:
            old.cancelled.set()
        job = Job(channel, done, failed, progress)
        self._current[channel] = job

        def carry() -> None:
            found = outcome(work, lambda at, total: self._tell(job, at, total), job.cancelled.is_set)
            if not job.cancelled.is_set():
                self._arrived.emit(job, found)

        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=carry, name=f"unspin-{channel}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def cancel(self, channel: str) -> None:
        job = self._current.pop(channel, None)
        if job:
            job.cancelled.set()
            job.failed(CancelledError())

    def is_busy(self, channel: str) -> bool:
        return channel in self._current

    def close(self) -> None:
        for job in self._current.values():
            job.cancelled.set()
        self._current.clear()
        for thread in self._threads:
            thread.join(timeout=2)

    def _tell(self, job: Job, at: int, total: int) -> None:
        if not job.cancelled.is_set():
            self._progressed.emit(job, at, total)

    def _deliver(self, job: Job, found: object) -> None:
        if self._current.get(job.channel) is not job:
            return
        del self._current[job.channel]
        if isinstance(found, UnspinError):
            job.failed(found)
        else:
            job.done(found)

    def _report(self, job: Job, at: int, total: int) -> None:
        if self._current.get(job.channel) is job:
            job.progress(at, total)


class InlineRunner:
    """Runs the work before `start` returns. For tests, and for a process without an event loop."""

    def start(
        self, channel: str, work: Work[Result], done: Done[Result], failed: Failed, progress: Progress = no_progress
    ) -> None:
        found = outcome(work, progress, lambda: False)
        if isinstance(found, UnspinError):
            failed(found)
        else:
            done(found)

    def cancel(self, channel: str) -> None:
        """Nothing is ever under way."""

    def is_busy(self, channel: str) -> bool:
        return False

    def close(self) -> None:
        """Nothing to stop."""
