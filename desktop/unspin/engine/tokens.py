"""Text cut into the units that are compared: words, numbers, clitics, symbols.

A token is a range of code points in the document; tokens are ordered and disjoint, and only white space lies between
them. Words keep their inner dots and hyphens (U.S., Indo-Pacific), numbers their separators (1,000; 2023-05-03), 's and
n't stand apart. Scripts that do not separate words are cut by grapheme cluster, and so is everything else: no token
ever ends inside an emoji or between a letter and its accent.
"""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from unspin.engine.model import Range

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_UNSEEN = r"\u00AD\u034F\u061C\u180E\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069"
"""What nobody sees inside a word does not cut it: soft hyphen, zero-width characters, bidirectional controls."""
_LETTERS = rf"[[\p{{L}}\p{{M}}\p{{N}}{_UNSEEN}]--[{_UNSPACED}]]"
_FIRST = rf"[[\p{{L}}\p{{N}}]--[{_UNSPACED}]]"

_TOKEN = regex.compile(
    rf"""
    (?: \d+(?:[.,:/\-–]\d+)*(?:st|nd|rd|th|s)?(?![\p{{L}}\p{{M}}])   # 1,000  2023-05-03  2nd  1990s
    | (?:\p{{L}}\.){{2,}}(?![\p{{L}}])                                 # U.S.  e.g.
    | (?i:[cdjlmnst]|qu|(?:lors|puis|jus|quoi)qu|un|(?:d|n|qu)?[ae]ll|dell|dall|nell|sull|coll|quest|quell)
      ['’](?=(?i:[aeiouhyàâèéêëìîïòôœùû]))                           # l'|accord, dell'|anno
    | ['’](?:s|re|ve|ll|d|m)(?![\p{{L}}\p{{M}}])                       # clitics
    | n['’]t(?![\p{{L}}\p{{M}}])
    | {_FIRST}{_LETTERS}*?(?=n['’]t(?![\p{{L}}\p{{M}}]))               # does|n't
    | {_FIRST}{_LETTERS}*
      (?: [\-‐‑]{_LETTERS}+                                          # Indo-Pacific
        | \.(?=\p{{Ll}}){_LETTERS}+                                    # example.com
        | ['’](?!(?:s|re|ve|ll|d|m)(?![\p{{L}}\p{{M}}])){_LETTERS}+    # O'Brien, d'accord
      )*
    | \X
    )[\p{{M}}\u200C\u200D]*                                            # what still belongs to the last letter
    """,
    regex.VERBOSE | regex.V1,
)

_L = "A-Za-zÀ-ÖØ-öø-ÿ"
_PLAIN = re.compile("[\\x00-\\x7fÀ-ÿ\\u00a0«»‘’“”–—…]*")
"""Most lines of most articles: Western letters and signs, each of which stands for itself."""
_PLAIN_TOKEN = re.compile(
    rf"""
    (?: [0-9]+(?:[.,:/\-–][0-9]+)*(?:st|nd|rd|th|s)?(?![{_L}])
    | (?:[{_L}]\.){{2,}}(?![{_L}])
    | (?=[A-Za-z]{{1,6}}['’])
      (?i:[cdjlmnst]|qu|(?:lors|puis|jus|quoi)qu|un|(?:d|n|qu)?[ae]ll|dell|dall|nell|sull|coll|quest|quell)
      ['’](?=(?i:[aeiouhyàâèéêëìîïòôùû]))
    | ['’](?:s|re|ve|ll|d|m)(?![{_L}])
    | n['’]t(?![{_L}])
    | (?=[{_L}0-9]++['’]t) [{_L}0-9]+(?=n['’]t(?![{_L}]))
    | [{_L}0-9]++(?: -[{_L}0-9]++ | \.(?=[a-zß-öø-ÿ])[{_L}0-9]++ | ['’](?!(?:s|re|ve|ll|d|m)(?![{_L}]))[{_L}0-9]++ )*
    | \S )
    """,
    re.VERBOSE,
)
"""`_TOKEN` for such lines, several times as fast; both find the same."""

UNSPACED = regex.compile(rf"[{_UNSPACED}]")
"""A letter of a script that does not separate words."""
_WORD = regex.compile(r"[\p{L}\p{N}]")


_range = tuple.__new__
"""A Range of a pair, without a call of Python's."""


@lru_cache(maxsize=1 << 10)
def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Range, ...]:
    """The tokens of `text[start:end]`, as ranges of the whole text."""
    stop = len(text) if end is None else end
    plain = _PLAIN.match(text, start, stop)
    if plain is not None and plain.end() == stop:
        return tuple([_range(Range, match.span()) for match in _PLAIN_TOKEN.finditer(text, start, stop)])
    return tokens_of_any(text, start, stop)


def tokens_of_any(text: str, start: int, stop: int) -> tuple[Range, ...]:
    """The same for whatever there is to read."""
    found = _TOKEN.finditer(text, start, stop)
    return tuple(_range(Range, match.span()) for match in found if not match.group().isspace())


@lru_cache(maxsize=1 << 16)
def is_word(token: str) -> bool:
    """Has a letter or a digit."""
    return _WORD.search(token) is not None
