"""A paragraph in, its lines out: one range per sentence, as an editor would tag it.

Ranges are code points of the whole text, ordered, disjoint, trimmed; between them stands only white space. A stop ends
a line unless it belongs to an abbreviation, a number or an ellipsis that goes on, or what follows is a lower-case word
or lone punctuation: `the harbour. wall.`, `told. .`, `rules. made` stay whole, because such a stray stop is
something to find, not a place to cut. Closing quotes and brackets belong to the line they close. A cut never falls
inside a grapheme cluster. Linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata

from unspin.engine.abbreviations import Rules
from unspin.engine.model import Range

INVISIBLE = "\u180e\u200b\u2060\ufeff"
"""Counted as white space beside str.isspace: drawn as nothing, and each a grapheme cluster of its own (the joiners
U+200C and U+200D are not: they belong to the character before them)."""

_BLANK = rf"[\s{INVISIBLE}]"
_BLANKS = re.compile(rf"{_BLANK}*")
_SOLID = re.compile(rf"[^\s{INVISIBLE}]")

_FULL_WIDTH = "。！？｡．"
"""End a sentence without a space behind them, as do the danda and its double."""
_NO_SPACE_NEEDED = frozenset(_FULL_WIDTH + "।॥")
_STOP = re.compile(rf"[.!?…‽؟۔।॥։።{_FULL_WIDTH}]+")
_CLOSERS = frozenset("\"'”’“‘»«›‹)]}」』）】〕》〉｣］＂")
_OPENERS = frozenset("\"'“‘„‚«»‹›([{「『（【〔《〈｢［¿¡")
_QUOTES = frozenset("\"'”’»«›‹“")
"""May open or close; as a token of their own they close."""
_DASHES = frozenset("-‐‑‒–—―~/|&+=")
_BULLETS = frozenset("•‣▪■◦●○▶►*·")
_NOTE_MARK = re.compile(r"\[\d{1,3}\]")
_QUOTE_GOES_ON = frozenset("とっのなをがはへにでもよか、，,")
"""Particles behind a Japanese closing quote: the sentence that quotes goes on (「行く。」と言った。)."""
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]{1,2}")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EXTENDS = frozenset("\u200c\u200d\u0e33\u0eb3")
_LOOK = 48
"""Code points looked at on either side of a stop: longer than any abbreviation, and it keeps the work linear."""


def trim(text: str, start: int, end: int) -> Range:
    """Without white space at both ends; empty (at `end`) if there is nothing else."""
    first = _SOLID.search(text, start, end)
    if first is None:
        return Range(end, end)
    while is_blank(text[end - 1]):
        end -= 1
    return Range(first.start(), end)


def is_blank(text: str) -> bool:
    """Only white space, or nothing at all."""
    return all(c.isspace() or c in INVISIBLE for c in text)


def cut(text: str, start: int, end: int, rules: Rules) -> list[Range]:
    """The lines of `text[start:end]`, at least one unless it is blank. Newlines are white space here."""
    lines: list[Range] = []
    begin, end = trim(text, start, end)
    position = begin
    while position < end:
        stop = _STOP.search(text, position, end)
        if stop is None:
            break
        position = stop.end()
        after = _behind_stop(text, stop.start(), position, end)
        if after is None:
            continue
        position, following = after
        if following >= end:
            break
        if _ends_line(text, begin, stop.start(), stop.end(), position, following, end, rules):
            lines.append(Range(begin, position))
            begin = position = following
    if begin < end:
        lines.append(Range(begin, end))
    return lines


def _behind_stop(text: str, stop: int, position: int, end: int) -> tuple[int, int] | None:
    """Where a line that ends with this stop ends, and where the next one begins; None if no line can end here."""
    closed = False
    while True:
        if position < end and _extends(text[position]):
            position += 1
            continue
        if position < end and text[position] in _CLOSERS:
            closed = True
            position += 1
            continue
        mark = _NOTE_MARK.match(text, position, end)
        if mark:
            position = mark.end()
            continue
        if position < end and _STOP.match(text[position]):
            position += 1
            continue
        following = _skip_blanks(text, position, end)
        if following >= end:
            return end, end
        if following == position:
            if text[stop] not in _NO_SPACE_NEEDED or (closed and text[position] in _QUOTE_GOES_ON):
                return None
            return position, following
        lone = _lone_punctuation(text, following, end)
        if lone is None:
            return position, following
        position = lone


def _skip_blanks(text: str, position: int, end: int) -> int:
    blanks = _BLANKS.match(text, position, end)
    assert blanks is not None
    return blanks.end()


def _lone_punctuation(text: str, position: int, end: int) -> int | None:
    """The end of a token that holds nothing but stops, commas and closing signs (`told. .`, `fin. »`), else None."""
    for k in range(position, min(end, position + _LOOK)):
        c = text[k]
        if is_blank(c):
            return k
        if _extends(c):
            continue
        if c in _QUOTES:
            continue
        if c in _DASHES or c in _BULLETS or unicodedata.category(c) not in ("Po", "Pe", "Pf"):
            return None
    return end if end - position <= _LOOK else None


def _extends(c: str) -> bool:
    """Whether a character belongs to the grapheme cluster of the one before it."""
    if c < "\u0300":
        return False
    return (
        c in _EXTENDS
        or unicodedata.category(c)[0] == "M"
        or "\U0001f3fb" <= c <= "\U0001f3ff"
        or ("\U000e0020" <= c <= "\U000e007f")
    )


def _ends_line(
    text: str, begin: int, stop: int, stop_end: int, position: int, following: int, end: int, rules: Rules
) -> bool:
    """Whether the stop at `stop` ends the line that began at `begin`, the next word being at `following`."""
    if _extends(text[following]):
        return False
    word_at = following
    while word_at < min(end, following + _LOOK) and (text[word_at] in _OPENERS or text[word_at] in _BULLETS):
        word_at += 1
    first = text[word_at] if word_at < end else ""
    if text[following] in _DASHES and _skip_blanks(text, following + 1, end) > following + 1:
        return False  # `"Never." – he said`, `He left. — Reuters`: what stands behind a lone dash belongs to the line
    if _is_lower(text, word_at, end):
        return False
    if text[stop:stop_end] != ".":
        return True
    return not _dot_of_abbreviation(text, begin, stop, word_at, first, end, rules)


def _is_lower(text: str, position: int, end: int) -> bool:
    """A word in lower case; `iPhone` and `eBay` count as capitalised."""
    if position >= end or not text[position].islower():
        return False
    return not (position + 1 < end and text[position + 1].isupper())


def _dot_of_abbreviation(text: str, begin: int, stop: int, word_at: int, first: str, end: int, rules: Rules) -> bool:
    """Whether a single dot, followed by white space and something that is no lower-case word, only abbreviates."""
    left = stop
    while left > begin and stop - left < _LOOK and not is_blank(text[left - 1]):
        left -= 1
    word = text[left:stop].lstrip("\"'“‘„‚«»‹›([{¿¡—–-")
    folded = word.casefold()
    if not word:
        return False
    if word.isdigit():
        if left == begin and len(word) <= 3:
            return True  # "1. Introduction": the number of an item, not a sentence
        return rules.ordinals and len(word) <= 2 and not _starts_sentence(text, word_at, end, rules)
    if folded in rules.never:
        return True
    if folded in rules.before_number:
        return first.isdigit() or (first == "#")
    if len(word) == 1 and word.isalpha() and not word.isupper() and not word.islower():
        return False  # a letter of a script without case is a word
    if folded in rules.perhaps or _ACRONYM.fullmatch(word) or (len(word) == 1 and word.isupper()):
        return not _starts_sentence(text, word_at, end, rules)
    return False


def _starts_sentence(text: str, position: int, end: int, rules: Rules) -> bool:
    word = _NEXT_WORD.match(text, position, min(end, position + _LOOK))
    if word is None or (word.end() < end and text[word.end()] == "."):
        return False
    return word.group() in rules.starters
