"""From a key press to the painted rows while a long pair is analysed in the background; and what opening it blocks.

A made pair (`growth.texts`, heavily paraphrased) is opened from two files. Keys (next line, tags, next difference, page
down) are pressed while the analysis goes on; then the window is closed half-way, and the review is opened again.
Argument: the number of lines a side (5,000 without one; 31,000 takes minutes).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from growth import texts
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

SECONDS = 15
KEYS = (Qt.Key.Key_Down, Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_PageDown, Qt.Key.Key_G, Qt.Key.Key_Down)


class Paints(QObject):
    """Counts the paints of a widget."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def turn(until: Callable[[], bool], limit: float) -> float:
    """Let the event loop turn; the longest turn in milliseconds."""
    end, longest = time.monotonic() + limit, 0.0
    while not until() and time.monotonic() < end:
        begin = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, 1000 * (time.perf_counter() - begin))
        time.sleep(0.001)
    return longest


def pressed(window: object, paints: Paints, seconds: float) -> tuple[list[float], list[float]]:
    """Milliseconds from each key press until the rows were painted, and those of them that this thread worked."""
    taken: list[float] = []
    worked: list[float] = []
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        rows = window.page.rows
        rows.setFocus()
        begin, working = time.perf_counter(), time.thread_time()
        before = paints.count
        if number % 7 == 6:
            QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        else:
            QTest.keyClick(rows, KEYS[number % len(KEYS)])
        while paints.count == before and time.perf_counter() - begin < 1:
            QApplication.processEvents()
            time.sleep(0.0002)
        taken.append(1000 * (time.perf_counter() - begin))
        worked.append(1000 * (time.thread_time() - working))
        number += 1
        turn(lambda: False, 0.06)
    return sorted(taken), sorted(worked)


def row(name: str, taken: list[float]) -> None:
    middle, high = taken[len(taken) // 2], taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    print(f"{name}\t{middle:.0f} / {high:.0f} ms\tmedian / p99 of {len(taken)}, {taken[-1]:.0f} at most", flush=True)


def main(lines: int) -> None:
    from unspin.app.settings import Settings
    from unspin.review.library import Library
    from unspin.widgets import application

    with tempfile.TemporaryDirectory() as place:
        os.environ["UNSPIN_SETTINGS"] = str(Path(place) / "settings.ini")
        paths = [Path(place) / "a.txt", Path(place) / "b.txt"]
        for path, text in zip(paths, texts(lines, 0.95), strict=True):
            path.write_text(text, encoding="utf-8")
        application.application()
        for name, given in (("first opening", paths), ("opened again", [])):
            window = application.make_window(Settings())
            window.resize(1440, 900)
            window.show()
            paints = Paints()
            window.page.rows.viewport().installEventFilter(paints)
            begin = time.perf_counter()
            window.begin(lambda: Library(Path(place) / "library.sqlite"), given)
            if not given:
                window.opening.open_review(window.library.recent()[0].id)
            blocked = turn(lambda window=window: window.review is not None, 600)
            print(f"{lines:,} lines, {name}: usable after\t{time.perf_counter() - begin:.1f} s\tonce")
            print(f"{lines:,} lines, {name}: longest turn of the event loop\t{blocked:.0f} ms\tonce", flush=True)
            taken, worked = pressed(window, paints, SECONDS)
            row(f"{lines:,} lines, {name}: key to paint while analysing", taken)
            row(f"{lines:,} lines, {name}: of it processor time", worked)
            done = window.page.refinement.is_running
            print(f"{lines:,} lines, {name}: analysis still going on\t{'yes' if done else 'no'}\t", flush=True)
            window.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
