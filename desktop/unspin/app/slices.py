"""Very long paragraphs in slices, so that a line of a million characters scrolls like a book.

A paragraph of at most 20,000 code points is one slice, and so is one that is shown as a single small line anyway. A
longer one is cut at line ends, or where a line itself is too long at word ends, or where there is no word end either
anywhere but inside a character sequence that belongs together.
"""

from __future__ import annotations

import re
from itertools import pairwise

from unspin.engine.model import COUNTED_ROLES, Article, Range

WHOLE_UP_TO = 20_000
"""Code points; given by the design."""
SLICE = 3_000
"""Code points a slice aims at: about two screens, laid out in a few milliseconds."""

_SPACE = re.compile(r"\s+")
_JOINS = re.compile("[\u0300-\u036f\u064b-\u065f\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def slices(article: Article, paragraph: int) -> tuple[Range, ...]:
    """Ranges of the article's text that together are the paragraph, without gaps, in order."""
    it = article.paragraphs[paragraph]
    if it.end - it.start <= WHOLE_UP_TO or it.role not in COUNTED_ROLES:
        return (Range(it.start, it.end),)
    ends: list[int] = []
    begin = it.start
    for line in article.lines[it.first_line : it.last_line]:
        if line.end - begin > SLICE and line.start - begin >= SLICE // 2:
            ends.append(line.start)
            begin = line.start
        while line.end - begin > 2 * SLICE:
            begin = _cut(article.text, begin + SLICE, min(begin + 2 * SLICE, line.end))
            ends.append(begin)
    edges = [it.start, *ends, it.end]
    return tuple(Range(low, high) for low, high in pairwise(edges) if low < high)


def _cut(text: str, low: int, high: int) -> int:
    """A good place to cut in low..high: behind white space, else before a character that stands for itself."""
    space = _SPACE.search(text, low, high)
    if space is not None and space.end() < high:
        return space.end()
    for place in range(low, high):
        if not _JOINS.match(text, place) and text[place - 1] != "\u200d":
            return place
    return low
