"""A file on disk as an Article, or one clear sentence why not: what the window and the command line open with."""

from __future__ import annotations

from pathlib import Path

from unspin.engine import reading
from unspin.engine.model import Article, Side
from unspin.errors import InputError

MOST_BYTES = 4 * reading.MAX_CODE_POINTS + 4
"""A code point has at most four bytes, a byte order mark too: what is larger is refused before it is read."""


def open_file(path: Path, side: Side) -> Article:
    """Raises InputError; nothing is kept open. What the bytes are is decided in `engine.reading`."""
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder.", "Choose one file for each version.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                f"{path.name} is too large: {size:,} bytes.",
                f"Up to {reading.MAX_CODE_POINTS:,} characters a side can be compared. Split the file.",
            )
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # the size may be a lie (a pipe, a growing file)
    except FileNotFoundError as error:
        raise InputError(f"There is no file {path}.", "Check the name.") from error
    except PermissionError as error:
        raise InputError(f"{path} may not be read.", "Check its permissions.") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.", "Check the disk and the name.") from error
    except ValueError as error:  # a null character in the name
        raise InputError("This is not a file name.", "Check the name.") from error
    if len(data) > MOST_BYTES:
        raise InputError(f"{path.name} is too large.", "Split the file.")
    return reading.read_bytes(data, side=side, name=path.name)
