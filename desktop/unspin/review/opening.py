"""A file on disk as an Article, or one clear sentence why not: what the window and the command line open with."""

from __future__ import annotations

from pathlib import Path

from unspin.engine import reading
from unspin.engine.model import Article, Side
from unspin.review.regular_files import read_regular
from unspin.said import figure, say

MOST_BYTES = 4 * reading.MAX_CODE_POINTS + 4
"""A code point has at most four bytes, a byte order mark too: what is larger is refused before it is read."""


def open_file(path: Path, side: Side) -> Article:
    """Raises InputError; nothing is kept open. What the bytes are is decided in `engine.reading`."""
    too_large = say(
        "Up to {most} characters a side can be compared. Split the file.", most=figure(reading.MAX_CODE_POINTS)
    )
    return reading.read_bytes(read_regular(path, MOST_BYTES, too_large), side=side, name=path.name)
