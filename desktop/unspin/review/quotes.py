"""Selectors: a range of a document with its words and a little of what stands around it.

Offsets are code points. Prefix and suffix hold up to 32 code points and never cut a grapheme cluster (a letter and its
accent, a family of emoji), so that they can be shown and searched as they are.
"""

from __future__ import annotations

import regex

from unspin.engine.model import Range, Side
from unspin.review.annotation import JsonObject

CONTEXT = 32
_LOOK_BACK = 256
"""How far back a safe start is sought; only an unbroken run of joined characters longer than this is cut by guess."""
_CLUSTER = regex.compile(r"\X")


def selector(side: Side, text: str, where: Range) -> JsonObject:
    start, end = where
    return {
        "document": side,
        "start": start,
        "end": end,
        "exact": text[start:end],
        "prefix": text[_first_boundary(text, max(0, start - CONTEXT), start) : start],
        "suffix": text[end : _last_boundary(text, end, min(len(text), end + CONTEXT))],
    }


def is_boundary(text: str, place: int) -> bool:
    """Whether `place` stands between two grapheme clusters (or at an end of the text)."""
    return _first_boundary(text, place, place + 1) == place


def _plain(text: str, place: int) -> bool:
    """Surely a boundary: an end of the text, or two ASCII characters that are not CR LF."""
    if place <= 0 or place >= len(text):
        return True
    return text[place - 1] < "\x80" and text[place] < "\x80" and text[place - 1 : place + 1] != "\r\n"


def _safe_start(text: str, place: int) -> int:
    for start in range(place, max(0, place - _LOOK_BACK), -1):
        if _plain(text, start):
            return start
    return max(0, place - _LOOK_BACK)


def _first_boundary(text: str, place: int, limit: int) -> int:
    """The first boundary at or behind `place`, at most `limit`."""
    if _plain(text, place):
        return place
    for cluster in _CLUSTER.finditer(text, _safe_start(text, place)):
        end: int = cluster.end()
        if end >= place:
            return min(end, limit)
    return limit


def _last_boundary(text: str, least: int, place: int) -> int:
    """The last boundary at or before `place`, at least `least`."""
    if _plain(text, place):
        return place
    found = least
    for cluster in _CLUSTER.finditer(text, _safe_start(text, least)):
        if cluster.end() > place:
            break
        found = max(found, cluster.end())
    return found
