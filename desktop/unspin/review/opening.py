"""A file on disk as an Article, or one clear sentence why not: what the window and the command line open with."""

from __future__ import annotations

from pathlib import Path

from unspin.engine import reading
from unspin.engine.model import Article, Side
from unspin.errors import InputError
from unspin.said import figure, say

MOST_BYTES = 4 * reading.MAX_CODE_POINTS + 4
"""A code point has at most four bytes, a byte order mark too: what is larger is refused before it is read."""


def open_file(path: Path, side: Side) -> Article:
    """Raises InputError; nothing is kept open. What the bytes are is decided in `engine.reading`."""
    try:
        if path.is_dir():
            raise InputError(say("{path} is a folder.", path=path), say("Choose one file for each version."))
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                say("{name} is too large: {size} bytes.", name=path.name, size=figure(size)),
                say(
                    "Up to {most} characters a side can be compared. Split the file.",
                    most=figure(reading.MAX_CODE_POINTS),
                ),
            )
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # the size may be a lie (a pipe, a growing file)
    except FileNotFoundError as error:
        raise InputError(say("There is no file {path}.", path=path), say("Check the name.")) from error
    except PermissionError as error:
        raise InputError(say("{path} may not be read.", path=path), say("Check its permissions.")) from error
    except OSError as error:
        raise InputError(
            say("{path} cannot be read: {reason}.", path=path, reason=error.strerror),
            say("Check the disk and the name."),
        ) from error
    except ValueError as error:  # a null character in the name
        raise InputError(say("This is not a file name."), say("Check the name.")) from error
    if len(data) > MOST_BYTES:
        raise InputError(say("{name} is too large.", name=path.name), say("Split the file."))
    return reading.read_bytes(data, side=side, name=path.name)
