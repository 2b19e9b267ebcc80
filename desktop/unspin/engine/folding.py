"""Words made comparable: the same word in another dress becomes the same string.

`fold` returns a copy for comparing only. It changes lengths, so it is applied to single tokens, whose place in the text
is known, and nothing is ever cut by its offsets.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = dict.fromkeys(
    map(
        ord,
        "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
)
"""Soft hyphen, zero-width characters and bidirectional controls: seen by nobody, so they make no other word."""

_OPTIONAL = dict.fromkeys(
    [*range(0x064B, 0x0653), 0x0670, 0x0640, *range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C7]
)
"""Vowel signs of Arabic and Hebrew and the Arabic stretch: written or not, the word is the same."""
_INVISIBLE.update(_OPTIONAL)

_STRAIGHT = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    }
)  # fmt: skip

_LOOK_ALIKE = str.maketrans("аеорсухіјѕһԁԛԝѵցոօսνορτ", "aeopcyxijshdqwvgnouvopt")
"""Cyrillic, Armenian and Greek letters that are drawn as Latin ones; applied to a word that also has Latin letters."""

_DRESS = {**_STRAIGHT, ord("ё"): "е"}
"""Russian prints ё and е for the same letter."""

_LATIN = re.compile(r"[a-z]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> str:
    """`token` in lower case, compatibility forms, quotes and dashes made one; empty only for invisible ones."""
    if not _NOT_ASCII.search(token):
        return token.lower().replace("`", "'")
    folded = unicodedata.normalize("NFKC", token.translate(_INVISIBLE)).casefold().translate(_DRESS)
    folded = unicodedata.normalize("NFC", folded)
    if _LATIN.search(folded):
        folded = folded.translate(_LOOK_ALIKE)
    return folded


def fold_line(line: str) -> str:
    """A whole line folded like its words, with single spaces: equal for lines that differ in dress only."""
    if not _NOT_ASCII.search(line):
        return " ".join(line.lower().replace("`", "'").split())
    folded = unicodedata.normalize("NFKC", line.translate(_INVISIBLE)).casefold().translate(_DRESS)
    return " ".join(unicodedata.normalize("NFC", folded).split())
