"""What one side of a line link denies: its negations, and the words that each of them denies.

In: the words of a link and their language. Out: a `DenyingSide`. Which negation of one side is which of the other is the
business of the rule (`negation`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from unspin.engine.findings.evidence import LineContext, other
from unspin.engine.findings.negation_words import AUXILIARIES, NEGATIONS, NegationWords
from unspin.engine.lexicon import lexicon
from unspin.engine.model import Range, Side
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon, is_stop, stem

WINDOW = 4
"""Tokens behind a negation in which the word it denies is looked for. With 3 "is not in the official report" was lost."""
REACH = 8
"""Tokens within which the words of one negation ("ne ... pas"), an "or" or an "until" belong to it."""
STOPS = frozenset(".;:!?")
_BEFORE_NO = frozenset("by in at under on".split())
_BEHIND_NO = frozenset("means way time point circumstances circumstance account case event".split())


@dataclass(frozen=True, slots=True)
class Negation:
    """`tokens`: which tokens of the passage it is made of; the first one is where it stands."""

    range: Range
    word: str
    tokens: tuple[int, ...]

    @property
    def token(self) -> int:
        return self.tokens[0]


class DenyingSide:
    """The negations of one side of a link, and what it says around them."""

    def __init__(self, context: LineContext, side: Side, language: str) -> None:
        self.context, self.side, self.language = context, side, language
        self.words: NegationWords = NEGATIONS[language]
        self.said: Sequence[str] = context.canons(side)
        self.matched: set[Negation] = set()
        self.negations = self._grouped() if self.words.concord else self._single()

    @cached_property
    def forms(self) -> list[frozenset[str]]:
        """Of each token its stem and what a lexicon calls its base: two tokens that share one are the same word."""
        return [_forms(word, self.language) for word in self.context.passage(self.side).words]

    @cached_property
    def every_form(self) -> frozenset[str]:
        return frozenset().union(*self.forms)

    def at(self, token: int) -> str:
        return self.said[token] if 0 <= token < len(self.said) else ""

    def _single(self) -> list[Negation]:
        """English and other languages in which each negation counts for itself."""
        out: list[Negation] = []
        ranges = self.context.passage(self.side).ranges
        for k, word in enumerate(self.said):
            if word not in self.words.every or self._is_set_phrase(k):
                continue
            if word in self.words.second and out and out[-1].word in self.words.first:
                continue  # "neither ... nor"
            first, last = self._reach(k)
            out.append(Negation(Range(ranges[first].start, ranges[last].end), word, tuple(range(first, last + 1))))
        return out

    def _reach(self, k: int) -> tuple[int, int]:
        """The first and last token of the phrase that comes and goes with a negation: "no longer", "by no means"."""
        if self.at(k + 1) in self.words.extensions and self.at(k + 2) != "than":
            return k, k + 1
        if self.said[k] == "no" and self.at(k - 1) in _BEFORE_NO and self.at(k + 1) in _BEHIND_NO:
            return k - 1, k + 1
        return k, k

    def _grouped(self) -> list[Negation]:
        """Languages in which two negative words of a clause deny once: "ne ... pas", "no ... nada"."""
        ranges = self.context.passage(self.side).ranges
        groups: list[list[int]] = []
        for k, word in enumerate(self.said):
            if word not in self.words.every and word not in self.words.with_particle:
                continue
            near = groups and k - groups[-1][-1] <= REACH and not self._clause_ends(groups[-1][-1], k)
            if near and word not in self.words.alone and self.said[groups[-1][0]] not in self.words.alone:
                groups[-1].append(k)
            else:
                groups.append([k])
        out = []
        for group in groups:
            has_particle = self.said[group[0]] in self.words.particle
            real = [
                k
                for k in group
                if self.said[k] not in self.words.particle
                and (has_particle or self.said[k] not in self.words.with_particle)
            ]
            if real and not self._is_set_phrase(real[0]):
                members = group if has_particle else real
                out.append(Negation(ranges[members[0]], self.said[members[0]], tuple(members)))
        return out

    def _clause_ends(self, low: int, high: int) -> bool:
        return any(not is_word(word) and word not in ("'", "-") for word in self.said[low + 1 : high])

    def _is_set_phrase(self, k: int) -> bool:
        """Where it denies nothing: "not only", "whether or not", "nothing but", "No. 5"."""
        word, before, after = self.said[k], self.at(k - 1), self.at(k + 1)
        if after in self.words.only:
            return not self._has_kept(k + 1)
        if self.language != "en":
            return False
        if word == "no" and not after.isalpha():
            return not self._faces_yes(k)
        return (
            (word == "not" and (before == "or" or (before == "if" and self.at(k - 2) == ",")))
            or (word in ("nothing", "not") and after == "but")
            or (word == "none" and after == "other")
        )

    def _has_kept(self, token: int) -> bool:
        """Whether the other side has this very word in its place, and no negation before it."""
        partner = self.context.partner(self.side, token)
        return (
            partner is not None and self.context.canons(other(self.side))[max(0, partner - 1)] not in self.words.every
        )

    def _faces_yes(self, token: int) -> bool:
        part = self.context.facing(self.side, token)
        return part is not None and canon(self.context.article(other(self.side)).text_of(part)).startswith("yes")

    def denied(self, negation: Negation) -> int | None:
        """The token of the word that it denies: the next content word; what it compares, in "no more than"."""
        after = negation.tokens[-1] + 1 if not self.words.concord else negation.token + 1
        if self.at(after + 1) in ("than", "as") or self.at(after) in self.words.only:
            return after
        for k in range(after, min(after + WINDOW, len(self.said))):
            if self.said[k] in STOPS or self.said[k] == ",":
                return None
            if k not in negation.tokens and self.is_content(k):
                return k
        return None

    def denied_forms(self, negation: Negation) -> frozenset[str]:
        token = self.denied(negation)
        return frozenset() if token is None else self.forms[token]

    def forms_before(self, negation: Negation) -> frozenset[str]:
        """Of the content words right in front of it."""
        tokens = range(max(0, negation.token - WINDOW), negation.token)
        return frozenset().union(*(self.forms[k] for k in tokens if self.is_content(k)))

    def is_content(self, token: int) -> bool:
        word = self.context.passage(self.side).words[token]
        return is_word(word) and not is_stop(word, self.language)

    def with_next(self, negation: Negation) -> Range:
        """Its words and the next one."""
        words, ranges = self.context.passage(self.side).words, self.context.passage(self.side).ranges
        after = negation.tokens[-1] + 1 if not self.words.concord else negation.token + 1
        while after in negation.tokens:
            after += 1
        end = ranges[after].end if after < len(words) and is_word(words[after]) else negation.range.end
        return Range(negation.range.start, max(end, negation.range.end))

    def is_cut_out(self, negation: Negation, facing: DenyingSide) -> bool:
        """Whether nothing but the negation differs here: its neighbours stand side by side on the other side, at most
        with an auxiliary of their own between them ("did not accept", "accepted"; "won't come", "will come")."""
        first, last = negation.token, negation.token
        while last + 1 in negation.tokens:
            last += 1
        while first and self.at(first - 1) in AUXILIARIES and self.context.partner(self.side, first - 1) is None:
            first -= 1
        if first:
            before = self.context.partner(self.side, first - 1)
            if before is None:
                return False
            here = before + 1
        else:
            here = 0
        behind = self.forms[last + 1] if last + 1 < len(self.forms) else frozenset()
        while here < len(facing.said):
            if facing.forms[here] & behind:
                return True
            if facing.said[here] not in AUXILIARIES:
                return False
            here += 1
        return not behind


@lru_cache(maxsize=1 << 14)
def _forms(word: str, language: str) -> frozenset[str]:
    known = lexicon() if language == "en" and is_word(word) else None
    lemmas = known.about(canon(word)).lemmas if known is not None else ()
    return frozenset((stem(word, language), *lemmas))
