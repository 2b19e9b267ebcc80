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
from unspin.engine.lexicon import lexicon
from unspin.engine.tokens import UNSPACED, is_word
from unspin.engine.vocabulary import classes, is_stop

JOINED_TOKENS = 6
"""The most tokens a side after joining over a kept word."""
JOINED_LETTERS = 8
"""Likewise where tokens are letters."""


@dataclass(slots=True)
class Phrase:
    """Changes that are shown as one, and how far the phrase reaches with the kept words in it (token indices)."""

    changes: list[Change]
    a0: int
    a1: int
    b0: int
    b1: int


def phrases(
    a: Sequence[str], b: Sequence[str], changes: Sequence[Change], kept: dict[int, int], language: str = "en"
) -> list[Phrase]:
    """`kept`: for each kept token of A its partner in B. What a term takes along is known of English alone."""
    found = _joined(a, b, changes, kept, language)
    return _extended(a, b, found, kept) if language == "en" else found


def _joined(
    a: Sequence[str], b: Sequence[str], changes: Sequence[Change], kept: dict[int, int], language: str
) -> list[Phrase]:
    out: list[Phrase] = []
    for change in changes:
        last = out[-1] if out else None
        if last and (
            _belong_together(a, last, change, kept, language)
            or _trails(a, b, last, change)
            or _parts_of_a_word(a, last, change, kept)
        ):
            last.changes.append(change)
            last.a1, last.b1 = change.a1, change.b1
        else:
            out.append(Phrase([change], change.a0, change.a1, change.b0, change.b1))
    return out


def _belong_together(a: Sequence[str], phrase: Phrase, change: Change, kept: dict[int, int], language: str) -> bool:
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
    if not is_stop(word, language):
        beside = a[over - 1], a[change.a0]
        content = is_word(beside[1]) and not any(is_stop(it, language) for it in beside)
        return content and not _verbal(word)
    return "determiner" in classes(word) or fold(word) in ("and", "or")


def _trails(a: Sequence[str], b: Sequence[str], phrase: Phrase, change: Change) -> bool:
    """Whether an exchanged preposition belongs to the word before it: "focused on / have been centered at the"."""
    if (change.a0, change.b0) != (phrase.a1, phrase.b1) or not change.is_swap or not phrase.changes[-1].is_swap:
        return False
    if max(change.a1 - phrase.a0, change.b1 - phrase.b0) > JOINED_TOKENS:
        return False
    exchanged = [*a[change.a0 : change.a1], *b[change.b0 : change.b1]]
    return all(classes(word) & {"preposition", "determiner"} for word in exchanged)


def _parts_of_a_word(a: Sequence[str], phrase: Phrase, change: Change, kept: dict[int, int]) -> bool:
    """In a script without spaces, changes on both sides of one kept letter: mostly the same word, with one letter in
    common by chance or by a common root (of the 28 phrases of the Chinese, Japanese and Thai test pairs 27 are found
    instead of 21)."""
    over = phrase.a1
    if change.a0 != over + 1 or kept.get(over) != phrase.b1 or change.b0 != phrase.b1 + 1:
        return False
    both = [*phrase.changes, change]
    if not any(it.a0 < it.a1 for it in both) or not any(it.b0 < it.b1 for it in both):
        return False  # one side alone has something to show
    return UNSPACED.match(a[over]) is not None and max(change.a1 - phrase.a0, change.b1 - phrase.b0) <= JOINED_LETTERS


def _noun(word: str) -> bool:
    known = lexicon()
    return known is None or known.may_be_noun(fold(word))


def _verbal(word: str) -> bool:
    """An inflected verb or an adverb by its ending: not the middle of a set term."""
    return fold(word).endswith(("ing", "ed", "ly"))


def _leans_back(a: Sequence[str], b: Sequence[str], phrase: Phrase, kept: dict[int, int], touched: set[int]) -> bool:
    """Whether a lone preposition was exchanged behind a kept verb: "strained by / strained through" is one phrase."""
    i, j = phrase.a0 - 1, phrase.b0 - 1
    if len(phrase.changes) > 1 or not phrase.changes[0].is_swap or kept.get(i) != j or i in touched:
        return False
    exchanged = [*a[phrase.a0 : phrase.a1], *b[phrase.b0 : phrase.b1]]
    return all("preposition" in classes(word) for word in exchanged) and is_word(a[i]) and _verbal(a[i])


def _extended(a: Sequence[str], b: Sequence[str], found: list[Phrase], kept: dict[int, int]) -> list[Phrase]:
    """A changed modifier takes the kept noun along that closes its term: a lone one that no other phrase holds."""
    touched = {k for phrase in found for k in range(phrase.a0, phrase.a1)}
    for phrase in found:
        if _leans_back(a, b, phrase, kept, touched):
            phrase.a0, phrase.b0 = phrase.a0 - 1, phrase.b0 - 1
            touched.add(phrase.a0)
            continue
        i, j = phrase.a1, phrase.b1
        last = phrase.changes[-1]
        if not last.is_swap or last.form or i >= len(a) or kept.get(i) != j or i in touched:
            continue
        closes = i + 1 >= len(a) or (i + 1 not in touched and (is_stop(a[i + 1]) or not is_word(a[i + 1])))
        if not closes or is_stop(a[i - 1]) or is_stop(b[j - 1]):
            continue
        if is_word(a[i]) and not is_stop(a[i]) and not a[i][:1].isupper() and not _verbal(a[i]) and _noun(a[i]):
            phrase.a1, phrase.b1 = i + 1, j + 1
            touched.add(i)
    return found
