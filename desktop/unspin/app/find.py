"""Words looked for in a text: `Folded` text and a `Query` in, ranges in code points out. Pure, safe in a job.

Compared are casefolded copies in which every white space is a plain space and a letter with its accents is one
sequence however it was encoded; accents are matched as typed. A hit never cuts a grapheme cluster: neither the accent
from its letter nor a member from a family of emoji. The copy keeps offsets, so hits are ranges of the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from unspin.app.jobs import ShouldCancel
from unspin.engine.model import Alignment, Range, Side
from unspin.engine.rows import Row

MOST = 100_000
"""Hits a side that are counted and visited: one letter in 100,000 paragraphs has millions, which nobody visits."""


@dataclass(frozen=True, slots=True)
class Query:
    words: str
    match_case: bool = False
    whole_words: bool = False


class Found(NamedTuple):
    """One hit; hits sort in reading order. `row`: index in `rows`; `part`: code points of the article of this side."""

    row: int
    side: Side
    part: Range


@dataclass(frozen=True)
class Hits:
    """`every` in reading order: row by row, in a row A's, then B's. `more`: there are more than were counted."""

    every: tuple[Found, ...] = ()
    more: bool = False


class Folded:
    """The copy of a text that is searched. Places are code points of the copy; `range_of` leads back to the text."""

    __slots__ = ("_at", "_ends", "_starts", "copy", "match_case", "text")

    def __init__(self, text: str, match_case: bool = False) -> None:
        self.text, self.match_case = text, match_case
        self._at: array[int] | None = None
        """Where the stretches of the copy begin that were folded character by character, or a cluster as a whole."""
        self._starts: array[int] | None = None
        """The same places in the text."""
        self._ends: array[int] | None = None
        """Of a cluster in the text; 0 for what was folded character by character."""
        special = None if text.isascii() else _special(frozenset(text), match_case)
        if special is None:
            self.copy = _plain(text, match_case)
            return
        pieces: list[str] = []
        at, starts, ends = array("L"), array("L"), array("L")
        copied, done = 0, 0

        def add(piece: str, start: int, end: int) -> None:
            nonlocal copied
            if piece:
                at.append(copied)
                starts.append(start)
                ends.append(end)
                pieces.append(piece)
                copied += len(piece)

        for odd in special.finditer(text):
            add(_plain(text[done : odd.start()], match_case), done, 0)
            add(_whole(odd[0], match_case), odd.start(), odd.end())
            done = odd.end()
        add(_plain(text[done:], match_case), done, 0)
        self.copy = "".join(pieces)
        self._at, self._starts, self._ends = at, starts, ends

    def range_of(self, start: int, end: int) -> Range | None:
        """The least range of the text that holds these places of the copy (start < end); None if it cuts a cluster.

        A part of one character that was folded to several (the first s of ß) stands for the whole of it.
        """
        if self._at is None or self._starts is None or self._ends is None:
            return Range(start, end)
        k = bisect_right(self._at, start) - 1
        first = self._starts[k]
        if not self._ends[k]:
            first += start - self._at[k]
        elif self._ends[k] - first > 1 and start != self._at[k]:
            return None
        k = bisect_right(self._at, end - 1) - 1
        if not self._ends[k]:
            return Range(first, self._starts[k] + end - self._at[k])
        last = self._ends[k]
        if last - self._starts[k] > 1 and end != (self._at[k + 1] if k + 1 < len(self._at) else len(self.copy)):
            return None
        return Range(first, last)


def matches(folded: Folded, query: Query) -> Iterator[Range]:
    """Every hit from left to right; they do not overlap. `folded` was made with the query's `match_case`."""
    words = Folded(query.words, query.match_case).copy
    if not words.strip():
        return
    from unspin.review.quotes import is_boundary  # it needs `regex`, which the first paint does not

    text, copy, at, behind = folded.text, folded.copy, 0, 0
    while (at := copy.find(words, at)) >= 0:
        part = folded.range_of(at, at + len(words))
        if (
            part is not None
            and part.start >= behind
            and is_boundary(text, part.start)
            and is_boundary(text, part.end)
            and (not query.whole_words or _is_whole(text, part))
        ):
            yield part
            at, behind = at + len(words), part.end
        else:
            at += 1


def search(
    a: Folded, b: Folded, query: Query, alignment: Alignment, rows: tuple[Row, ...], should_cancel: ShouldCancel
) -> Hits:
    """The hits of both sides in reading order, at most MOST a side. Cancelled: what was found until then."""
    row_of: dict[tuple[Side, int], int] = {}
    for index, row in enumerate(rows):
        if not row.is_stub:
            row_of.update({("A", k): index for k in row.a})
            row_of.update({("B", k): index for k in row.b})
    found: list[Found] = []
    more = False
    sides: tuple[tuple[Side, Folded], ...] = (("A", a), ("B", b))
    for side, folded in sides:
        paragraphs = alignment.article(side).paragraphs
        k = 0
        for count, part in enumerate(matches(folded, query)):
            if count == MOST or (count % 1000 == 0 and should_cancel()):
                more = True
                break
            while k + 1 < len(paragraphs) and paragraphs[k].end <= part.start:
                k += 1
            found.append(Found(row_of.get((side, k), 0), side, part))
    found.sort()
    return Hits(tuple(found), more)


def _plain(text: str, match_case: bool) -> str:
    """Folded character by character: nothing in `text` is special."""
    return _SPACE.sub(" ", text if match_case else text.casefold())


def _whole(cluster: str, match_case: bool) -> str:
    text = unicodedata.normalize("NFC", cluster)
    if not match_case:
        text = unicodedata.normalize("NFC", text.casefold())
    return _SPACE.sub(" ", text)


_SPACE = re.compile(r"[^\S ]")
"""White space but the plain space, which is most of it: 34 million code points are folded in 0.5 instead of 1.8 s."""


def _special(letters: frozenset[str], match_case: bool) -> re.Pattern[str] | None:
    """What of these characters cannot be folded one by one: those that join the one before, those that change length.

    None where there are none, as in most texts.
    """
    marks = "".join(sorted(letter for letter in letters if _joins(letter)))
    odd = "".join(sorted(letter for letter in letters if not _joins(letter) and _is_odd(letter, match_case)))
    parts = [f"[^{re.escape(marks)}\n]?[{re.escape(marks)}]+"] * bool(marks) + [f"[{re.escape(odd)}]"] * bool(odd)
    if any("\u1160" <= letter <= "\u11ff" for letter in letters):
        parts.insert(0, "[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]+" + f"[{re.escape(marks)}]*" * bool(marks))
    return re.compile("|".join(parts)) if parts else None


@cache
def _joins(letter: str) -> bool:
    """A mark on the letter before it. (Parts of Hangul syllables join too, but only each other.)"""
    return unicodedata.category(letter) in ("Mn", "Me", "Mc")


@cache
def _is_odd(letter: str, match_case: bool) -> bool:
    return _whole(letter, match_case) != _plain(letter, match_case) or len(_plain(letter, match_case)) != 1


def _is_whole(text: str, part: Range) -> bool:
    """No letter or digit goes on where the hit begins or ends with one."""
    before = part.start > 0 and _in_word(text[part.start - 1]) and _in_word(text[part.start])
    after = part.end < len(text) and _in_word(text[part.end - 1]) and _in_word(text[part.end])
    return not before and not after


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or _joins(letter)
