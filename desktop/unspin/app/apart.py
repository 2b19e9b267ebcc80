"""A process beside the window that does the work of a long pair (`review.analysing`).

In: requests and answers, as tuples. `Apart` is one such process. `Refining` hears the answers to a request for all words
on a thread and passes them on as signals, on the GUI thread; what comes after `stop` is dropped. The process ends with
`close`, and by itself when this program ends in whatever way.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from multiprocessing import get_context
from threading import Event, Lock, Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from unspin.app.jobs import ShouldCancel
from unspin.engine.model import Alignment
from unspin.engine.packing import LINKS_AT_ONCE, PackedSpans, packed_alignment
from unspin.errors import CancelledError, UnspinError
from unspin.review.analysing import comparison_of, runs, serve
from unspin.review.stored import StoredMembers
from unspin.said import say

log = logging.getLogger(__name__)
LISTEN = 0.1
"""Seconds between two looks at whether the answer is still wanted."""
ENDED = UnspinError(say("The analysis ended before it was done."), say("Open the review again: it goes on from there."))


class Apart:
    def __init__(self) -> None:
        """Starts the process; it needs half a second until it answers."""
        context = get_context("spawn")  # the only way on all three systems, and the only safe one beside threads
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="unspin-analysis", daemon=True)
        self._process.start()
        theirs.close()
        self._lock = Lock()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def ask(self, *request: Any) -> None:
        try:
            with self._lock:
                self._connection.send(request)
        except (OSError, TypeError) as error:  # TypeError: it was closed while this was on its way
            raise ENDED from error

    def ask_soon(self, *request: Any) -> bool:
        """The same for the GUI thread: False instead of waiting while another request is on its way."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            self._connection.send(request)
        except OSError:
            return False  # whoever listens hears of it
        finally:
            self._lock.release()
        return True

    def hear(self, should_cancel: ShouldCancel) -> tuple[Any, ...]:
        """The next answer. Raises CancelledError, and the error that the process met."""
        try:
            while not self._connection.poll(LISTEN):
                if should_cancel():
                    raise CancelledError
            answer: tuple[Any, ...] = self._connection.recv()
        except (EOFError, OSError, TypeError) as error:
            if should_cancel():
                raise CancelledError from error
            raise ENDED from error
        if answer[0] == "error":
            raise answer[1]
        return answer

    def close(self) -> None:
        self._process.terminate()
        self._process.join(2)
        if self._process.is_alive():
            self._process.kill()
        self._connection.close()


class Refining(QObject):
    """The words of one alignment, run after run."""

    grew = Signal(int, object)
    """Number of a run, PackedSpans."""
    finished = Signal(object, object)
    """The Comparison, its StoredMembers."""
    failed = Signal(object)
    _heard = Signal(object, object)

    def __init__(self, alignment: Alignment, apart: Apart | None = None, parent: QObject | None = None) -> None:
        """`apart`: a process that knows the alignment already."""
        super().__init__(parent)
        self._alignment = alignment
        self._apart = apart
        self._knows = apart is not None
        self._stopped = Event()
        self._closing = Lock()
        self._wanted: tuple[int, ...] = ()
        self.done = 0
        self.total = runs(alignment)
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._listen, name="unspin-refining", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def want(self, links: Iterable[int]) -> None:
        """The links that are in view come before all others."""
        numbers = tuple(dict.fromkeys(link // LINKS_AT_ONCE for link in links))
        if numbers == self._wanted or self._apart is None or self._stopped.is_set():
            return
        if self._apart.ask_soon("first", list(numbers)):
            self._wanted = numbers

    def stop(self) -> None:
        """Nothing is said from here on; the process is gone when this returns."""
        self._stopped.set()
        with self._closing:
            if self._apart is not None:
                self._apart.close()
                self._apart = None

    def _listen(self) -> None:
        try:
            with self._closing:
                if self._stopped.is_set():
                    return
                self._apart = apart = self._apart or Apart()
            apart.ask("words", None if self._knows else packed_alignment(self._alignment))
            found: dict[int, PackedSpans] = {}
            while True:
                answer = apart.hear(self._stopped.is_set)
                if answer[0] != "spans":
                    break
                found[answer[1]] = answer[2]
                self._heard.emit("spans", answer[1:])
            every = PackedSpans()
            for number in sorted(found):
                every.extend(found[number])
            self._heard.emit("concluded", (comparison_of(self._alignment, every, answer[1]), StoredMembers(answer[2])))
        except CancelledError:
            return
        except UnspinError as error:
            self._heard.emit("failed", error)
        except Exception as cause:  # a thread must never die silently: the window has to say so
            log.exception("unexpected error in the analysis")
            self._heard.emit(
                "failed",
                UnspinError(
                    say("The analysis failed ({kind}: {cause}).", kind=type(cause).__name__, cause=str(cause)), ""
                ),
            )

    def _tell(self, what: str, found: Any) -> None:
        if self._stopped.is_set():
            return
        if what == "spans":
            self.done += 1
            self.grew.emit(*found)
        elif what == "concluded":
            self.stop()
            self.finished.emit(*found)
        else:
            self.stop()
            self.failed.emit(found)
