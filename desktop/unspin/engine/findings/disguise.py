"""Words dressed up so that a search does not find them: letters of another alphabet, characters that cannot be seen.

They are folded for comparing and stay in the stored text. What the other version has in the same place is no finding;
scripts and typography that need such characters are left alone.
"""

from __future__ import annotations

import regex

from unspin.engine.findings.evidence import SIDES, LineContext, evidence, finding
from unspin.engine.model import Finding

_LATIN = regex.compile(r"\p{Latin}")
_LOOK_ALIKE = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Armenian}]")
_SEEN_BY_NOBODY = regex.compile(
    r"(?<=\w)[\u00AD\u034F\u180E\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u061C]+(?=\w)"
)
_JOINERS = regex.compile(r"[\u200C\u200D\u200E\u200F\u061C]")
_NEEDS_JOINERS = regex.compile(r"[^\p{Latin}\p{Cyrillic}\p{Greek}\p{Armenian}\p{M}\p{N}\p{P}\p{Cf}]")
_SOFT = "\u00ad"
UNIT_LETTERS = 3
"""Greek stands before Latin in units and formulas ("μg", "ΔT"): too short to be a disguised word."""


def mixed_script(context: LineContext) -> list[Finding]:
    """A Latin word with Cyrillic, Greek or Armenian letters in it; the parts of a hyphenated word count one by one."""
    out = []
    for side in SIDES:
        passage = context.passage(side)
        for k, word in enumerate(passage.words):
            if word.isascii() or not any(map(_is_mixed, regex.split(r"[\-‐‑.'’]", word))):
                continue
            if not _is_shared(context, side == "A", k, word):
                a, b = evidence(side, passage.ranges[k], context.counterpart(side, k, k + 1))
                out.append(finding(context, "mixed_script", 3, side, a, b, 1.5))
    return out


def _is_mixed(part: str) -> bool:
    return len(part) > UNIT_LETTERS and bool(_LATIN.search(part)) and bool(_LOOK_ALIKE.search(part))


def invisible_character(context: LineContext) -> list[Finding]:
    """A zero-width character, a bidirectional control or a soft hyphen inside a word; the last is mere typography."""
    out = []
    for side in SIDES:
        passage = context.passage(side)
        for k, word in enumerate(passage.words):
            hidden = None if word.isascii() else _SEEN_BY_NOBODY.findall(word)
            if not hidden or (_NEEDS_JOINERS.search(word) and all(map(_JOINERS.fullmatch, "".join(hidden)))):
                continue
            if not _is_shared(context, side == "A", k, word):
                soft = all(character == _SOFT for character in "".join(hidden))
                a, b = evidence(side, passage.ranges[k], context.counterpart(side, k, k + 1))
                weight = 0.2 if soft else 1.5
                out.append(finding(context, "invisible_character", 1 if soft else 3, side, a, b, weight))
    return out


def _is_shared(context: LineContext, of_a: bool, k: int, word: str) -> bool:
    """Whether the other version has the very same characters there."""
    at = context.partner("A" if of_a else "B", k)
    return at is not None and context.passage("B" if of_a else "A").words[at] == word
