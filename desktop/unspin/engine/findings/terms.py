"""Set terms broken by rewording: "climate change" on one side, a combination that nobody uses in its place on the other.

No single list decides. A term is set if its two words are seen together very often and far oftener than by chance
(`collocations`); its counterpart is a combination that is missing from the list or a hundred times rarer, made by a
swap in the same slot. Where the term is less common, the line must be reworded throughout and a second sign must speak
for it: the swapped words share a rare sense only, or one word became several. Likewise a single word that became a fixed
phrase of other words ("study", "question mark") counts in such a line alone: people reword a word here and there, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from unspin.engine.collocations import Collocations, collocations
from unspin.engine.findings.evidence import SIDES, LineContext, PhrasePair, Severity, evidence, finding, other
from unspin.engine.folding import fold
from unspin.engine.lexicon import Lexicon, lexicon
from unspin.engine.model import Finding, Side
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon, is_stop, stem
from unspin.engine.word_chain import SPELLED_ALIKE, spelling

STRICT_COUNT, STRICT_INFORMATION = 1e8, 9.0
"""A term known this well needs no second sign: 8 of 8 right on the seed pair in engine.md's trial."""
COMMON_COUNT, COMMON_INFORMATION = 8e6, 10.0
"""With a second sign in a line that is reworded throughout."""
RARER = 100
"""How many times rarer than the term a counterpart that stands in the list must be."""
REWORDED_SWAPS, REWORDED_RATE = 5, 12.0
"""Swaps of content words in a line, and per 100 of its words, from which it counts as reworded throughout: seed lines
have 5 to 14 and 14 to 29 per 100, essay drafts and house edits hardly ever both."""
PHRASE_COUNT, PHRASE_INFORMATION = 3e7, 10.0
"""A fixed phrase that a single word was swapped for."""
RARE_SENSE = 3
"""Rank (from 0) of the shared sense among the senses of either word, from which it is a thesaurus's rather than a
person's choice."""
FAMILY_LETTERS = 4


@dataclass(frozen=True)
class Slot:
    """A term of one side and what stands in its place: token indices `first:last` there, `first_own:last_own` here."""

    context: LineContext
    side: Side
    """Which shows the broken counterpart."""
    known: tuple[str, str]
    """The term's two words, folded."""
    known_at: tuple[int, int]
    first: int
    last: int
    swapped: tuple[tuple[str, str], ...]
    """Pairs of words that stand for each other: of the term, of its counterpart."""

    @cached_property
    def words(self) -> list[str]:
        return [fold(word) for word in self.context.passage(self.side).words[self.first : self.last]]


def broken_term(context: LineContext) -> list[Finding]:
    """One finding per place; the evidence is the term and its counterpart, no more."""
    table = collocations()
    if table is None or not context.is_linked:
        return []
    reworded = is_reworded(context)
    out: list[Finding] = []
    for side in SIDES:
        taken: set[int] = set()
        for slot in slots(context, side, table):
            severity = judged(slot, table, reworded)
            if severity is None or taken & set(range(slot.first, slot.last)):
                continue
            taken |= set(range(slot.first, slot.last))
            out += _found(context, side, slot.first, _end(slot), slot.known_at, severity)
        if reworded:
            for pair in context.pairs:
                phrase = _fixed_phrase(context, side, pair, table)
                if phrase and not taken & set(range(*phrase[0])):
                    out += _found(context, side, *phrase[0], phrase[1], 2)
    return out


def is_reworded(context: LineContext) -> bool:
    """Whether words were swapped all over the line: the mark of a thesaurus, not of an editor."""
    swaps = content_swaps(context)
    words = (sum(map(is_word, context.words_a.words)) + sum(map(is_word, context.words_b.words))) / 2
    return swaps >= REWORDED_SWAPS and 100 * swaps >= REWORDED_RATE * words


def content_swaps(context: LineContext) -> int:
    """How many phrases were exchanged in which a content word changed."""
    return sum(pair.span.kind == "paraphrase" and _has_content(context, pair) for pair in context.pairs)


def _has_content(context: LineContext, pair: PhrasePair) -> bool:
    words = [context.words_a.words[k] for k in pair.changed_a] + [context.words_b.words[k] for k in pair.changed_b]
    return any(is_word(word) and not is_stop(word) for word in words)


def _found(
    context: LineContext, side: Side, first: int, last: int, known_at: tuple[int, int], severity: Severity
) -> list[Finding]:
    own = context.passage(side).reach(first, last)
    there = context.passage(other(side)).reach(known_at[0], known_at[1])
    if own is None:
        return []
    a, b = evidence(side, own, there)
    return [finding(context, "broken_term", severity, side, a, b, 1.5 if severity == 3 else 1.0)]


# --- two words and what stands in their slot ------------------------------------------------------------------------


def slots(context: LineContext, side: Side, table: Collocations) -> list[Slot]:
    """Every set term of the other side that was touched, with its counterpart on `side`."""
    there, back = context.passage(other(side)).words, other(side)
    phrase_of: dict[int, PhrasePair] = {}
    for pair in context.pairs:
        if pair.span.kind == "paraphrase":
            phrase_of |= dict.fromkeys(_changed(pair, back), pair)
    out = []
    for k in range(len(there) - 1):
        first, second = there[k], there[k + 1]
        if not ((k in phrase_of or k + 1 in phrase_of) and _is_plain(first, k == 0) and _is_plain(second)):
            continue
        known = fold(first), fold(second)
        if table.count(*known) < COMMON_COUNT:
            continue
        run = _in_its_place(context, side, k, phrase_of)
        if run is None:
            continue
        words = context.passage(side).words[run[0] : run[1]]
        ends = ((first, words[0]), (second, words[-1]))
        swapped = tuple((x, y) for x, y in ends if canon(x) != canon(y))
        if all(_is_plain(word, at == 0) for at, word in enumerate(words, run[0])) and swapped:
            out.append(Slot(context, side, known, (k, k + 2), *run, swapped))
    return out


def _in_its_place(context: LineContext, side: Side, k: int, phrase_of: dict[int, PhrasePair]) -> tuple[int, int] | None:
    """Tokens of `side` that stand for tokens `k`, `k + 1` of the other side; None where that is not clear."""
    back = other(side)
    if k in phrase_of and k + 1 in phrase_of:
        pair = phrase_of[k]
        if phrase_of[k + 1] is not pair:
            return _where_two_meet(pair, phrase_of[k + 1], side, k)
        own, there = _changed(pair, side), _changed(pair, back)
        if len(own) == len(there):
            at = there.index(k)
            return (own[at], own[at] + 2) if own[at + 1] == own[at] + 1 else None
        whole = len(there) == 2 and 1 < len(own) <= 3 and own[-1] - own[0] == len(own) - 1
        return (own[0], own[-1] + 1) if whole else _inside_stops(context, side, own, there)
    if k in phrase_of:
        end = context.partner(back, k + 1)
        if end is None:
            return None
        start = end
        while start - 1 in _changed(phrase_of[k], side):
            start -= 1
        start = max(start, end - 2) if len(_changed(phrase_of[k], back)) == 1 else max(start, end - 1)
        return (start, end + 1) if start < end else None
    start_at = context.partner(back, k)
    if start_at is None:
        return None
    last = start_at
    while last + 1 in _changed(phrase_of[k + 1], side):
        last += 1
    last = min(last, start_at + (2 if len(_changed(phrase_of[k + 1], back)) == 1 else 1))
    return (start_at, last + 1) if start_at < last else None


def _where_two_meet(first: PhrasePair, second: PhrasePair, side: Side, k: int) -> tuple[int, int] | None:
    """Where token `k` of the other side ends one exchange and the next begins another, and both do so on `side`."""
    own, own_next = _changed(first, side), _changed(second, side)
    back = other(side)
    there, there_next = _changed(first, back), _changed(second, back)
    # One word that became several, or the other way, is not to be cut.
    in_step = all(len(x) == len(y) or min(len(x), len(y)) > 1 for x, y in ((own, there), (own_next, there_next)))
    meet = in_step and there[-1] == k and there_next[0] == k + 1 and own[-1] + 1 == own_next[0]
    return (own[-1], own[-1] + 2) if meet else None


def _inside_stops(
    context: LineContext, side: Side, own: tuple[int, ...], there: tuple[int, ...]
) -> tuple[int, int] | None:
    """Like the whole phrase, but with function words at its ends left out."""
    words = context.passage(side).words
    left = [k for k in own if not is_stop(words[k])]
    if len(there) == 2 and 1 < len(left) <= 3 and left[-1] - left[0] == len(left) - 1:
        return left[0], left[-1] + 1
    return None


def _changed(pair: PhrasePair, side: Side) -> tuple[int, ...]:
    return pair.changed_a if side == "A" else pair.changed_b


def _is_plain(word: str, begins: bool = False) -> bool:
    """A content word in lower case, or with the capital of a line's beginning: no name, no number, no sign."""
    lower = word.islower() or (begins and word[1:].islower())
    return word.isalpha() and lower and not is_stop(word)


def judged(slot: Slot, table: Collocations, reworded: bool) -> Severity | None:
    """How severe, None if the counterpart may well be good English."""
    seen, information = table.count(*slot.known), table.information(*slot.known)
    words = slot.words
    joins = list(pairwise(words))
    # What joins the swapped word to the kept one must be unheard of, not any two words of a longer counterpart.
    kept_last = canon(words[-1]) == canon(slot.known[1])
    kept_first = canon(words[0]) == canon(slot.known[0])
    decisive = joins[-1:] if kept_last else joins[:1] if kept_first else joins
    rarest = min(table.count(*pair) for pair in decisive)
    if rarest * RARER > seen or any(alike(x, y) for x, y in slot.swapped):
        return None
    if not all(table.has_word(word) for word in words):
        return None
    # The list lacks many a good term ("climate policy"): elsewhere only a synonym tells a rewording from another subject.
    if seen >= STRICT_COUNT and information >= STRICT_INFORMATION:
        if reworded:
            return 3
        return 2 if any(_is_related(x, y) for x, y in slot.swapped) else None
    if not reworded or seen < COMMON_COUNT or information < COMMON_INFORMATION:
        return None
    known = lexicon()
    rare = known is not None and any(_shares_rare_sense_only(known, x, y) for x, y in slot.swapped)
    return 2 if rare or len(words) > len(slot.known) else None


def _is_related(x: str, y: str) -> bool:
    """A shared sense, or one a step away: what a thesaurus offers."""
    known = lexicon()
    if known is None:
        return False
    left, right = known.about(fold(x)), known.about(fold(y))
    near = left.own & (right.general | right.related) or right.own & (left.general | left.related)
    return bool(left.own & right.own or near)


def alike(x: str, y: str) -> bool:
    """Inflected, derived or spelled otherwise: "level / levels", "economy / economic", "shew / show"."""
    left, right = canon(x), canon(y)
    if stem(x) == stem(y) or spelling(left, right) > SPELLED_ALIKE:
        return True
    shared = 0
    while shared < min(len(left), len(right)) and left[shared] == right[shared]:
        shared += 1
    return shared >= FAMILY_LETTERS and shared >= min(len(left), len(right)) - 2


def _shares_rare_sense_only(known: Lexicon, x: str, y: str) -> bool:
    rank = known.shared_sense_rank(fold(x), fold(y))
    return rank is not None and rank >= RARE_SENSE


def related_in_sense(x: str, y: str) -> bool:
    """Whether the lexicon knows a common sense of both: what a person might exchange, too. True without a lexicon."""
    known = lexicon()
    return known is None or known.shared_sense_rank(fold(x), fold(y)) is not None


def _end(slot: Slot) -> int:
    """A counterpart that grew by a word takes along the noun it was swapped with."""
    if len(slot.words) == 2:
        return slot.last
    words = slot.context.passage(slot.side).words
    following = [pair for pair in slot.context.pairs if _changed(pair, slot.side)[:1] == (slot.last,)]
    alone = following and len(_changed(following[0], slot.side)) == 1 and _is_plain(words[slot.last])
    return slot.last + 1 if alone else slot.last


# --- one word, and a fixed phrase of other words in its slot --------------------------------------------------------


def _fixed_phrase(
    context: LineContext, side: Side, pair: PhrasePair, table: Collocations
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Token ranges of the phrase on `side` and of the single word on the other."""
    own, there = _changed(pair, side), _changed(pair, other(side))
    words = context.passage(side).words
    own = _content_core(words, own)
    if pair.span.kind != "paraphrase" or len(there) != 1 or len(own) != 2 or own[1] != own[0] + 1:
        return None
    word = context.passage(other(side)).words[there[0]]
    first, second = words[own[0]], words[own[1]]
    if not all(map(_is_plain, (word, first, second))) or any(alike(word, it) for it in (first, second)):
        return None
    known = table.count(fold(first), fold(second)) >= PHRASE_COUNT
    if not known or table.information(fold(first), fold(second)) < PHRASE_INFORMATION or _means(word, first, second):
        return None
    return (own[0], own[1] + 1), (there[0], there[0] + 1)


def _content_core(words: Sequence[str], tokens: tuple[int, ...]) -> tuple[int, ...]:
    while tokens and is_stop(words[tokens[0]]):
        tokens = tokens[1:]
    return tokens


def _means(word: str, first: str, second: str) -> bool:
    """Whether a word of the phrase is a common synonym of the single one: "portion / small part" is plain rewording."""
    known = lexicon()
    if known is None:
        return False
    ranks = [known.shared_sense_rank(fold(word), fold(it)) for it in (first, second)]
    return any(rank is not None and rank < RARE_SENSE for rank in ranks)
