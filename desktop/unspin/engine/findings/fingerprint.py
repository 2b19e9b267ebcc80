"""Set terms of a pair that was reworded throughout: the pair itself is the second sign that a single line cannot give.

A machine that swaps word by word leaves a fingerprint: very many short swaps and hardly anything put in or left out. In a
pair that has it, a known term both of whose words were swapped for a combination that nobody uses is broken, also in a
line too short to be called reworded. What people write about the same thing inserts and cuts as much as it swaps, so
nothing is said there. What `terms.broken_term` finds in a line by itself is left to it.
"""

from __future__ import annotations

from itertools import pairwise

from unspin.engine.collocations import Collocations, collocations
from unspin.engine.findings.evidence import SIDES, LineContext, PairContext, evidence, finding, other
from unspin.engine.findings.terms import (
    COMMON_COUNT,
    STRICT_INFORMATION,
    Slot,
    alike,
    content_swaps,
    is_reworded,
    judged,
    slots,
)
from unspin.engine.model import Finding
from unspin.engine.tokens import is_word

LEAST_WORDS = 80
"""Linked words of a side below which a rate says nothing about a pair: some four lines."""
SWAPS_RATE, KEPT_IN_STEP = 8.0, 0.35
"""Swaps of content words per 100 linked words from which, and words put in or left out for each such swap up to which, a
pair has the fingerprint. Swaps: seeds 17.9, second spun pair 22.3, house edits 0.3 to 2.7. For each swap: spun pairs 0.02
to 0.22, two translations of the same news (28 documents of Edinburgh++) 0.51 to 2.2, essay drafts that were rewritten
1.4 to 4.8."""


def term_broken_in_step(pair: PairContext) -> list[Finding]:
    """Broken terms that only the pair as a whole vouches for."""
    table = collocations()
    if table is None or not has_fingerprint(pair):
        return []
    return [it for context in pair.lines if context.is_linked for it in _in_line(context, table)]


def has_fingerprint(pair: PairContext) -> bool:
    """Whether words were swapped all over the pair with its sentences left as they were."""
    linked = [context for context in pair.lines if context.is_linked]
    words = sum(map(_words, linked))
    swaps = sum(map(content_swaps, linked))
    if words < LEAST_WORDS or 100 * swaps < SWAPS_RATE * words:
        return False
    alone = sum(_one_sided(context) for context in linked)
    return alone <= KEPT_IN_STEP * swaps


def _words(context: LineContext) -> float:
    """The words of a line link, as the mean of both sides."""
    return (sum(map(is_word, context.words_a.words)) + sum(map(is_word, context.words_b.words))) / 2


def _one_sided(context: LineContext) -> int:
    """Words put in or left out."""
    left = [k for it in context.spans if it.kind == "a_only" for k in context.tokens_of("A", it.changed_a)]
    put_in = [k for it in context.spans if it.kind == "b_only" for k in context.tokens_of("B", it.changed_b)]
    return sum(is_word(context.words_a.words[k]) for k in left) + sum(is_word(context.words_b.words[k]) for k in put_in)


def _in_line(context: LineContext, table: Collocations) -> list[Finding]:
    out: list[Finding] = []
    reworded = is_reworded(context)
    for side in SIDES:
        taken: set[int] = set()
        for slot in slots(context, side, table):
            own = set(range(slot.first, slot.last))
            if taken & own or judged(slot, table, reworded) is not None or not _is_broken(slot, table):
                continue
            taken |= own
            place = context.passage(side).reach(slot.first, slot.last)
            there = context.passage(other(side)).reach(*slot.known_at)
            if place is not None:
                a, b = evidence(side, place, there)
                out.append(finding(context, "broken_term", 2, side, a, b, 0.8))
    return out


def _is_broken(slot: Slot, table: Collocations) -> bool:
    """A known term, and in its place words that are known and were never seen together."""
    seen, information = table.count(*slot.known), table.information(*slot.known)
    # One swapped word is not enough: half of what that found was good English ("awful news", "ceased working").
    if len(slot.swapped) < 2 or seen < COMMON_COUNT or information < STRICT_INFORMATION:
        return False
    if any(alike(x, y) for x, y in slot.swapped) or not all(map(table.has_word, slot.words)):
        return False
    return not any(table.count(*pair) for pair in pairwise(slot.words))
