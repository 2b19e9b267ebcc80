"""Opens the window: `open_window(files, library) -> exit code`. The one place outside of `widgets` that leads to Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from unspin.errors import InputError
from unspin.said import say


def open_window(files: list[Path], library: Path | None = None) -> int:
    """With two files, one, or the start page. Raises InputError where there is no screen or no Qt."""
    asked = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not asked:
        raise InputError(
            say("There is no screen to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."),
            say('Start it from a desktop session, or use "unspin compare A B".'),
        )
    # The engine's products are small: a second thread of numpy's costs more than it brings (seeds 230 against 110 ms).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from unspin.review import ahead

    ahead.begin(files)
    try:
        return _run()(files, library)
    finally:
        ahead.end()


def _run() -> Callable[[list[Path], Path | None], int]:
    try:
        from unspin.app import lean

        lean.begin()
        from unspin.widgets.application import run
    except ImportError as error:
        raise InputError(
            say("The window cannot be opened ({reason}).", reason=str(error)), say("Install PySide6-Essentials.")
        ) from error
    return run
