"""Code points to UTF-16 units and back, for one text: the only place that knows the difference.

Python, the engine and the files count code points; Qt counts UTF-16 units, two for a character beyond U+FFFF. A text
without such characters (nearly every text) costs one scan and converts by doing nothing.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts positions of `text`. Positions are 0..length; one behind the end converts too."""

    __slots__ = ("_points", "_units", "length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        """In code points."""
        self._points: array[int] | None = None
        self._units: array[int] | None = None
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            self._points = array("L", (match.start() for match in _BEYOND.finditer(text)))
            self._units = array("L", (point + rank for rank, point in enumerate(self._points)))

    @property
    def units_length(self) -> int:
        return self.length + (len(self._points) if self._points is not None else 0)

    def to_units(self, point: int) -> int:
        """UTF-16 units before code point number `point`."""
        return point if self._points is None else point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Code points before `unit`; a unit in the middle of a character belongs to that character."""
        if self._units is None:
            return unit
        rank = bisect_right(self._units, unit)
        inside = rank > 0 and self._units[rank - 1] + 1 == unit
        return unit - rank if inside else unit - bisect_left(self._units, unit)
