"""From changes to phrases: how far a highlight reaches.

Neighbouring changes join over one kept word that belongs to the same phrase ("public transport costs / open transport
prices"), and a changed word takes the rest of its term along ("night ferries / night ships"). A phrase knows its
changes, so that only what differs is coloured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unspin.engine.changes import Change
from unspin.engine.folding import fold
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import classes, is_stop

JOINED_TOKENS = 6
"""The most tokens a side after joining over a kept word."""


@dataclass(slots=True)
class Phrase:
    """Changes that are shown as one, and how far the phrase reaches with the kept words in it (token indices)."""

    changes: list[Change]
    a0: int
    a1: int
    b0: int
    b1: int


def phrases(a: Sequence[str], b: Sequence[str], changes: Sequence[Change], kept: dict[int, int]) -> list[Phrase]:
    """`kept`: for each kept token of A its partner in B."""
    return _extended(a, b, _joined(a, changes, kept), kept)


def _joined(a: Sequence[str], changes: Sequence[Change], kept: dict[int, int]) -> list[Phrase]:
    out: list[Phrase] = []
    for change in changes:
        last = out[-1] if out else None
        if last and _belong_together(a, last, change, kept):
            last.changes.append(change)
            last.a1, last.b1 = change.a1, change.b1
        else:
            out.append(Phrase([change], change.a0, change.a1, change.b0, change.b1))
    return out


def _belong_together(a: Sequence[str], phrase: Phrase, change: Change, kept: dict[int, int]) -> bool:
    """Whether a change continues the phrase before it over one kept word."""
    if not change.is_swap or not phrase.changes[-1].is_swap:
        return False
    over = phrase.a1
    if change.a0 != over + 1 or kept.get(over) != phrase.b1 or change.b0 != phrase.b1 + 1:
        return False
    if max(change.a1 - phrase.a0, change.b1 - phrase.b0) > JOINED_TOKENS:
        return False
    word = a[over]
    if not is_word(word):
        return False
    if not is_stop(word):
        content = not is_stop(a[over - 1]) and not is_stop(a[change.a0]) and is_word(a[change.a0])
        return content and not _verbal(word)
    return "determiner" in classes(word) or fold(word) in ("and", "or")


def _verbal(word: str) -> bool:
    """An inflected verb or an adverb by its ending: not the middle of a set term."""
    return fold(word).endswith(("ing", "ed", "ly"))


def _extended(a: Sequence[str], b: Sequence[str], found: list[Phrase], kept: dict[int, int]) -> list[Phrase]:
    """A changed modifier takes the kept noun along that closes its term: a lone one that no other phrase holds."""
    touched = {k for phrase in found for k in range(phrase.a0, phrase.a1)}
    for phrase in found:
        i, j = phrase.a1, phrase.b1
        last = phrase.changes[-1]
        if not last.is_swap or last.form or i >= len(a) or kept.get(i) != j or i in touched:
            continue
        closes = i + 1 >= len(a) or (i + 1 not in touched and (is_stop(a[i + 1]) or not is_word(a[i + 1])))
        if not closes or is_stop(a[i - 1]) or is_stop(b[j - 1]):
            continue
        if is_word(a[i]) and not is_stop(a[i]) and not a[i][:1].isupper() and not _verbal(a[i]):
            phrase.a1, phrase.b1 = i + 1, j + 1
            touched.add(i)
    return found
