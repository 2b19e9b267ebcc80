"""Starts Unspin from a checkout: python3 packaging/run.py [FILE_A FILE_B | any arguments of unspin]

Makes the program's environment if need be, sees that Qt can run, and becomes the program. Standard library only.
"""

import python_range

python_range.check()

import os  # noqa: E402 - an old Python must read the sentence above first
import sys  # noqa: E402
from collections.abc import Mapping, Sequence  # noqa: E402

from environment import WINDOWS, Stop, prepare, require_qt  # noqa: E402

WITHOUT_A_WINDOW = frozenset({"compare", "reviews", "export", "import", "validate", "--version", "--help", "-h"})
"""Arguments of unspin that need neither a screen nor Qt."""


def opens_a_window(arguments: Sequence[str]) -> bool:
    return not WITHOUT_A_WINDOW.intersection(arguments)


def plugin_for(variables: Mapping[str, str]) -> str:
    """Qt's platform plugin that a start with these environment variables will use; "" where there is no screen."""
    chosen = variables.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return chosen
    if variables.get("DISPLAY"):
        return "xcb"
    return "wayland" if variables.get("WAYLAND_DISPLAY") else ""


def main(arguments: Sequence[str]) -> int:
    environment = prepare()
    if opens_a_window(arguments) and sys.platform == "linux":
        plugin = plugin_for(os.environ)
        require_qt(environment, plugin or "xcb")
        if not plugin:
            raise Stop(
                "There is no screen to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                "`compare`, `export` and `validate` work without one."
            )
    # -P: a folder named like a module, where the program was started, must not be imported.
    command = [str(environment.python), "-P", "-m", "unspin", *arguments]
    # The program is compiled once, not at each start: that takes 120 ms of 330 to 450 until the window is painted.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if WINDOWS:  # there exec would give the terminal back at once
        import subprocess

        return subprocess.call(command)
    return os.execv(command[0], command)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
