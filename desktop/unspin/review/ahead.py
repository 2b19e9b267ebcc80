"""The two files of the command line, read and compared by a second process while the window is still being made.

`begin(paths)` starts it; `article` and `comparison` give what it found, None where there is nothing of that kind (other
files, one processor, a process that failed): then whoever asks does the work, and meets the error, himself. Why: making
the window and comparing a short pair take about as long (0.3 s each on two cores), and both hold Python's lock.

The process ends with its answer, or when this one ends.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from subprocess import Popen

    from unspin.engine.model import Article, Comparison, Side

LONGEST = 100_000
"""Bytes of both files together. A longer pair is worth a progress bar and rows that fill one by one: it takes seconds
(60,000 words 6 s), and the window is there long before."""
LOOK = 0.05
"""Seconds between two looks at whether the answer is still wanted."""


class _Ahead:
    def __init__(self, paths: tuple[Path, Path], process: Popen[bytes]) -> None:
        from threading import Event, Thread

        self.paths = paths
        self._process = process
        self._answers: list[Any] = []
        self._heard = Event(), Event()
        self._listener = Thread(target=self._listen, name="unspin-ahead", daemon=True)
        self._listening = False

    def hear(self, number: int, should_cancel: Callable[[], bool]) -> Any:
        """The first answer (articles) or the second (comparison); None where it does not come or is not wanted."""
        if not self._listening:
            self._listening = True
            self._listener.start()
        while not self._heard[number].wait(LOOK):
            if should_cancel():
                self.stop()
                return None
        return self._answers[number] if number < len(self._answers) else None

    def stop(self) -> None:
        """Its work is not wanted any more."""
        self._process.kill()
        if self._listening:
            self._listener.join()
        else:
            self._close()

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        self._process.wait()

    def _listen(self) -> None:
        from pickle import load

        stream = self._process.stdout
        assert stream is not None
        try:
            for heard in self._heard:
                self._answers.append(load(stream))
                heard.set()
        except Exception:
            pass
        finally:
            for heard in self._heard:
                heard.set()
            self._close()


_present: _Ahead | None = None


def begin(paths: Sequence[Path]) -> None:
    """Start with these two files, if that can help. Never raises, never waits."""
    global _present
    if len(paths) != 2 or (os.cpu_count() or 1) < 2 or getattr(sys, "frozen", False) or not sys.executable:
        return
    from subprocess import DEVNULL, PIPE, Popen

    try:
        if sum(path.stat().st_size for path in paths) > LONGEST:
            return
        command = [sys.executable, "-P", "-m", __spec__.name, *map(str, paths)]
        process = Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    except OSError:
        return
    _present = _Ahead((paths[0], paths[1]), process)


def article(path: Path, side: Side, should_cancel: Callable[[], bool] = lambda: False) -> Article | None:
    """The file as it was read ahead, if it was one of the two."""
    if _present is None or _present.paths["AB".index(side)] != path:
        return None
    articles = _present.hear(0, should_cancel)
    return articles["AB".index(side)] if articles is not None else None


def comparison(a: Article, b: Article, should_cancel: Callable[[], bool] = lambda: False) -> Comparison | None:
    """What `compare(a, b)` gives, if these two were compared ahead. It is handed out once."""
    global _present
    ahead, _present = _present, None
    if ahead is None:
        return None
    if ahead.hear(0, should_cancel) != (a, b):
        ahead.stop()
        return None
    found: Comparison | None = ahead.hear(1, should_cancel)
    return found


def end() -> None:
    """Nobody will ask any more."""
    global _present
    ahead, _present = _present, None
    if ahead is not None:
        ahead.stop()


def work(a: Path, b: Path) -> None:
    """The second process: two answers to the standard output."""
    from pickle import HIGHEST_PROTOCOL, dump
    from threading import Thread

    if hasattr(os, "nice"):
        os.nice(5)  # where processors are scarce the window comes first
    Thread(target=_end_with_the_first, daemon=True).start()
    from unspin.review.opening import open_file

    out = sys.stdout.buffer
    articles = open_file(a, "A"), open_file(b, "B")
    dump(articles, out, HIGHEST_PROTOCOL)
    out.flush()
    from unspin.engine.comparison import compare

    dump(compare(*articles), out, HIGHEST_PROTOCOL)
    out.flush()


def _end_with_the_first() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]))
