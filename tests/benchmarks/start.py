"""From the start of the process to the first paint, with the seed articles, without a screen. Median of 5 processes.

Two paints are noted: the window's own, and the first of the rows with both texts and their marks. Once with an empty
library (the pair is analysed), once with a library that knows the review.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 5
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def child(started: float, library: str) -> None:
    """Runs the program and ends it at the first painted rows; prints seconds since `started` (time.monotonic)."""
    from unspin.app import lean
    from unspin.window import open_window

    begin = lean.begin

    def begin_and_watch() -> None:
        begin()
        watch(started)  # not before: Qt would be there too early

    lean.begin = begin_and_watch
    open_window(sorted(SEEDS.glob("*.txt")), Path(library))


def watch(started: float) -> None:
    """Note the two paints."""
    from unspin.widgets.main_window import MainWindow
    from unspin.widgets.rows import RowsView

    painted: dict[str, float] = {}
    filled = False
    set_comparison, paint_rows = RowsView.set_comparison, RowsView.paintEvent

    def note_comparison(view, comparison, *known):
        nonlocal filled
        filled = filled or comparison is not None
        set_comparison(view, comparison, *known)

    def note_rows(view, event):
        paint_rows(view, event)
        if filled:
            print(painted.get("window", 0.0), time.monotonic() - started, flush=True)
            os._exit(0)

    def note_window(window, event):
        super(MainWindow, window).paintEvent(event)
        painted.setdefault("window", time.monotonic() - started)

    RowsView.set_comparison, RowsView.paintEvent, MainWindow.paintEvent = note_comparison, note_rows, note_window


def start(library: Path) -> tuple[float, float]:
    """Seconds to the first paint of the window and of the filled rows."""
    variables = {**os.environ, "UNSPIN_SETTINGS": str(library.with_suffix(".ini")), "QT_QPA_PLATFORM": "offscreen"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled; so is this one from round two on
    command = [sys.executable, __file__, repr(time.monotonic()), str(library)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60, check=True)
    window, rows = done.stdout.split()[-2:]
    return float(window), float(rows)


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        first = [start(Path(place) / f"{number}.sqlite") for number in range(ROUNDS)]
        again = [start(Path(place) / f"{number}.sqlite") for number in range(ROUNDS)]
    for name, rounds in (("first opening", first), ("opened before", again)):
        for index, what in enumerate(("window painted", "texts and marks painted")):
            values = [1000 * seconds[index] for seconds in rounds]
            print(f"{what}, {name}\t{statistics.median(values):.0f} ms\tmedian of {ROUNDS}, {max(values):.0f} at most")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        child(float(sys.argv[1]), sys.argv[2])
    else:
        main()
