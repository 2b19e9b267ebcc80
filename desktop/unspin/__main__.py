"""The way in: `unspin` and `python -m unspin`.

What a desktop starts most, the window with two files or none, goes there directly: the parser of the command line alone
takes 15 of some 350 ms to the first paint. Everything else, and every error, is the command line's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from unspin.errors import UnspinError


def main() -> int:
    files = sys.argv[1:]
    if len(files) in (0, 2) and all(is_plain_file(name) for name in files):
        from unspin.window import open_window

        try:
            return open_window([Path(name) for name in files])
        except UnspinError:
            pass  # the command line meets it again, and says it
    from unspin.cli import main as command_line

    return command_line()


def is_plain_file(name: str) -> bool:
    """Whether this can be nothing but a file: neither an option nor the name of a command."""
    return not name.startswith("-") and ("." in name or os.sep in name) and Path(name).is_file()


if __name__ == "__main__":
    sys.exit(main())
