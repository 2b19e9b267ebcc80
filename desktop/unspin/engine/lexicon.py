"""The lexicon of related words: which words share a sense, which are more general, which are related otherwise.

A mapped file made by `packaging/build_lexicon.py` from WordNet 3.0 (English, single words, bare facts). Opening it reads
nothing; a word costs a binary search. Everything works without it: `lexicon()` is None then, and words are only less
well understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from unspin.assets import resource
from unspin.engine.mapped_tables import MappedTables

MAGIC = b"UNSPLEX1"
_ENDINGS: tuple[tuple[str, int], ...] = tuple(
    (f"{ending}>{base}", part)
    for part, rules in enumerate(
        (
            "s> ses>s xes>x zes>z ches>ch shes>sh men>man ies>y",
            "s> ies>y es>e es> ed>e ed> ing>e ing>",
            "er> est> er>e est>e",
        )
    )
    for ending, base in (rule.split(">") for rule in rules.split())
)
"""WordNet's rules of detachment: noun, verb, adjective."""


class Senses(NamedTuple):
    """Senses (numbers) of all lemmas of a word; `general`: one step up, without its own; `related`: other relations."""

    own: frozenset[int]
    general: frozenset[int]
    related: frozenset[int]
    lemmas: tuple[str, ...]


NOTHING = Senses(frozenset(), frozenset(), frozenset(), ())


class Lexicon(MappedTables):
    def __init__(self, path: Path) -> None:
        """Raises OSError if there is no such file, ValueError if it is none of ours."""
        super().__init__(path, MAGIC)
        self._parts = self.numbers("parts_of_speech", 0, 5)

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - one lexicon lives as long as the program
    def about(self, word: str) -> Senses:
        """What is known about a lower-case word, its inflected forms taken back to their lemmas."""
        lemmas = self._lemmas(word)
        own = frozenset(sense for senses in lemmas.values() for sense in senses)
        if not lemmas:
            return NOTHING
        general = frozenset(up for sense in own for up in self._list("general", sense)) - own
        related = frozenset(other for sense in own for other in self._list("related", sense))
        return Senses(own, general, related, tuple(lemmas))

    def may_be_noun(self, word: str) -> bool:
        """Whether a lower-case word has a sense as a noun, or is not known at all."""
        own = self.about(word).own
        return not own or any(sense < self._parts[1] for sense in own)

    @lru_cache(maxsize=1 << 12)  # noqa: B019 - as above
    def shared_sense_rank(self, x: str, y: str) -> int | None:
        """How far down the lists of senses (commonest first, by part of speech) the first common one of two lower-case
        words stands: 0 is the first of both, None if they share none."""
        ranks = [
            max(place, theirs.index(sense))
            for mine in self._lemmas(x).values()
            for theirs in (tuple(senses) for senses in self._lemmas(y).values())
            for place, sense in enumerate(mine)
            if sense in theirs
        ]
        return min(ranks, default=None)

    def _lemmas(self, word: str) -> dict[str, Sequence[int]]:
        found: dict[str, Sequence[int]] = {}
        senses = self._senses(word)
        if senses:
            found[word] = senses
        for base in self._bases(word):
            found[base] = self._senses(base)
        for rule, part in _ENDINGS:
            ending, base = rule.split(">")
            if word.endswith(ending) and len(word) > len(ending) + 1:
                stem = word[: -len(ending)] + base
                if stem in found:
                    continue
                low, high = self._parts[part], self._parts[part + 1]
                senses = self._senses(stem)
                if any(low <= sense < high for sense in senses):
                    found[stem] = senses
        return found

    def _senses(self, word: str) -> Sequence[int]:
        at = self.find("word", word)
        return self._list("sense", at) if at >= 0 else ()

    def _bases(self, word: str) -> list[str]:
        at = self.find("form", word)
        return self.string("base", at).split() if at >= 0 else []

    def _list(self, name: str, index: int) -> Sequence[int]:
        first, last = self.numbers(f"{name}_offsets", index, 2)
        return self.numbers(f"{name}_values", first, last - first)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon | None:
    """The lexicon that ships with the program; None where it is missing or damaged."""
    try:
        return Lexicon(resource("lexicon", "related.bin"))
    except (OSError, ValueError):
        return None
