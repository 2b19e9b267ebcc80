"""Tries whether Qt's libraries load on this machine, and says which system libraries are missing.

In: the name of a platform plugin (xcb, wayland, offscreen) as the only argument; run by the Python of the environment
that holds PySide6. Out: one JSON object on standard output: `error` (the loader's own words, "" when everything
loads), `missing` (sonames that cannot be loaded), `loaded` (the system libraries in use). Installs nothing.

Only trying is right: package names differ between releases, and a package database does not know hand-made systems.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

PACKAGES: dict[str, tuple[str, ...]] = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libOpenGL.so.0": ("libopengl0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libzstd.so.1": ("libzstd1",),
}
"""Soname -> Debian package, newer names first."""

Load = Callable[[str], object]


def error_of(load: Load, names: Iterable[str]) -> str:
    """The loader's complaint about the first of `names` that does not load, else ""."""
    for name in names:
        try:
            load(name)
        except OSError as error:
            return str(error)
    return ""


def missing_libraries(load: Load, error: str) -> list[str]:
    """Every known soname that does not load, and the one that `error` names. Empty when there is no error."""
    if not error:
        return []
    missing = [name for name in PACKAGES if error_of(load, [name])]
    named = re.match(r"(lib[^\s:/]+\.so[.\d]*): cannot open", error)
    if named and named[1] not in missing:
        missing.append(named[1])
    return missing


def qt_files(plugin: str) -> list[str]:
    """The plugin and the libraries that the program itself imports, of the PySide6 of this Python."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.origin:
        raise OSError("PySide6 is not installed")
    qt = Path(spec.origin).parent / "Qt"
    plugin_file = qt / "plugins" / "platforms" / f"libq{plugin}.so"
    return [str(qt / "lib" / "libQt6Widgets.so.6"), *([str(plugin_file)] if plugin_file.exists() else [])]


def system_libraries() -> list[str]:
    """Shared libraries that this process has mapped from outside the environment."""
    with Path("/proc/self/maps").open(encoding="utf-8", errors="replace") as maps:
        paths = {line.split(maxsplit=5)[5].strip() for line in maps if ".so" in line}
    return sorted(path for path in paths if not path.startswith(sys.prefix))


def main(plugin: str) -> None:
    def load(name: str) -> object:
        return ctypes.CDLL(name)

    error = error_of(load, qt_files(plugin))
    missing = missing_libraries(load, error)
    print(json.dumps({"error": error, "missing": missing, "loaded": [] if error else system_libraries()}))


if __name__ == "__main__":
    main(sys.argv[1])
