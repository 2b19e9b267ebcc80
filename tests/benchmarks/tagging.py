"""From the press of a key to its tag on the screen, at the size of the two seed articles; the tag is on disk by then.

Three times are told apart: all of it, the part that the commit takes (SQLite, `synchronous=FULL`: an fsync), and the rest.
Argument: a folder for the library, to measure the disk it lies on (a temporary one without). Milliseconds.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
sys.path.insert(0, str(Path(__file__).parent))

from keys import Paints, turn
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
KEYS = {Qt.Key.Key_S: "spun", Qt.Key.Key_O: "original", Qt.Key.Key_G: "garbled"}
PRESSES = 200


def row(name: str, taken: list[float]) -> None:
    taken = sorted(taken)
    middle, high = taken[len(taken) // 2], taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    print(f"seed pair: {name}\t{middle:.1f} / {high:.1f} ms\tmedian / p99 of {len(taken)}", flush=True)


def main(place: Path) -> None:
    from unspin.app.settings import Settings
    from unspin.review.library import Library
    from unspin.widgets import application

    os.environ["UNSPIN_SETTINGS"] = str(place / "settings.ini")
    application.application()
    window = application.make_window(Settings())
    window.resize(1440, 900)
    window.show()
    window.begin(lambda: Library(place / "library.sqlite"), SEEDS)
    turn(lambda: window.review is not None and not window.page.refinement.is_running, 60)
    turn(lambda: False, 0.5)
    rows, review = window.page.rows, window.review
    paints = Paints()
    rows.viewport().installEventFilter(paints)
    commits: list[float] = []
    append = review._log.append

    def timed(*arguments: object) -> object:
        begin = time.perf_counter()
        try:
            return append(*arguments)
        finally:
            commits.append(1000 * (time.perf_counter() - begin))

    review._log.append = timed
    every: list[float] = []
    rest: list[float] = []
    counted = review.comparison.a.counted
    for number in range(PRESSES):
        key = list(KEYS)[(number + number // len(counted)) % len(KEYS)]
        rows.setFocus()
        rows.set_cursor(type(rows.cursor)("A", counted[number % len(counted)]))
        turn(lambda: False, 0.03)
        ref, before = rows.cursor, paints.count
        commits.clear()
        begin = time.perf_counter()
        QTest.keyClick(rows, key)
        while paints.count == before:
            QApplication.processEvents()
        every.append(1000 * (time.perf_counter() - begin))
        rest.append(every[-1] - sum(commits))
        if review.annotation(ref).tag != KEYS[key] or not commits:
            raise SystemExit(f"{KEYS[key]} was not saved")
    row("key to its painted tag, the commit included", every)
    row("of it everything but the commit", rest)
    review._log.append = append
    window.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory(dir=sys.argv[1]) as folder:
            main(Path(folder))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder))
