"""What a start does not need, spared: called before the first import of Qt, undone after the first paint.

In numbers (two cores, Python 3.11, PySide6 6.11; milliseconds of some 350 to the first paint): garbage collection while
modules are imported, nothing of which is ever garbage, 14; PySide6 reads the source of every module that is imported
after it to find out whether it may say `from __feature__`, 12.
"""

from __future__ import annotations

import gc


def begin() -> None:
    gc.disable()
    try:
        import PySide6  # noqa: F401 - it sets up what is changed here
        from shibokensupport import feature  # type: ignore[import-not-found]  # it is inside the binary
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):  # an inner name: where it is another one nothing is spared
        feature._mod_uses_pyside = lambda module: getattr(module, "__name__", "").startswith("unspin")


def end() -> None:
    """What there is by now stays; it is not searched for garbage any more."""
    gc.freeze()
    gc.enable()
