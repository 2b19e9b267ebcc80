"""Broken prose that one side shows by itself: a stop that ends nothing, a word twice, two articles, words run together,
a name torn apart.

What both versions have in the same place is no finding. Names, abbreviations and what grammar allows ("had had",
"a.m. on", "policymakers") are let through: an editor who is sent to good prose twice stops looking.
"""

from __future__ import annotations

import re
from itertools import pairwise

from unspin.engine.abbreviations import RULES
from unspin.engine.collocations import collocations
from unspin.engine.findings.evidence import SIDES, LineContext, evidence, finding, other
from unspin.engine.folding import fold
from unspin.engine.lexicon import lexicon
from unspin.engine.model import Finding, Range, Side
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon, is_stop, stem

ABBREVIATED = RULES["en"].never | RULES["en"].before_number | RULES["en"].perhaps
"""English news mixes abbreviations of all three kinds into the middle of a line."""
TWICE = frozenset(
    "had that is do so very many no more long far again on in by never bye ha one what who this s".split()
)
"""Words that stand twice in good prose: "had had", "that that", "the law that is is clear", "came in in May"."""
ONLY_ONCE = frozenset("the a an of to and for with from at his their its our".split())
"""Doubled, they are a slip even where no other version says so."""
ARTICLES = frozenset(("a", "an", "the"))
AFTER_NO_ARTICLE = ARTICLES | frozenset("its their our my your these those".split())
LATIN_AFTER_A = frozenset("la priori posteriori cappella fortiori".split())
PREFIXES = frozenset(
    "anti auto bio co counter cyber de dis down eco ex extra geo hyper in inter intra mega micro mid mini mis mono multi "
    "neo non off out over post pre pro pseudo re self semi socio sub super tele trans ultra un under up vice".split()
)
"""A word is often written together with one of them or apart: "anti government", "antigovernment"."""
PART_LETTERS = 3
KIN_LETTERS = 4
"""Shortest common beginning of two words that may be of one family ("northern", "North")."""
NEAR = 4
"""Tokens within which the word that tears a name apart stands beside the name in the other version."""

_LOWER = re.compile(r"[^\W\d_A-Z]\w", re.UNICODE)


def stray_stop(context: LineContext) -> list[Finding]:
    """`harbour. wall`, `told. .`: a full stop before a lower-case word, two stops, a comma and a stop."""
    out = []
    for side in SIDES:
        words, ranges = context.passage(side).words, context.passage(side).ranges
        if words and words[0].islower():  # a text without capitals says nothing about where its lines end
            continue
        for k in range(1, len(words)):
            if words[k] not in (".", ","):
                continue
            first, last = k - 1, min(k + 2, len(words))
            if _is_lone_double(words, k):
                first, last = max(0, k - 2), k + 1
            elif not (_splits(context, side, k)):
                continue
            if context.is_linked and not {k, k - 1 if first == k - 2 else k} & context.changed_on(side):
                continue
            own = Range(ranges[first].start, ranges[last - 1].end)
            a, b = evidence(side, own, context.counterpart(side, first, last))
            out.append(finding(context, "stray_stop", 2, side, a, b, 1.0))
    return out


def _is_lone_double(words: list[str], k: int) -> bool:
    """The second of exactly two stops (three are an ellipsis), or a stop after a comma."""
    if (words[k - 1], words[k]) not in ((".", "."), (",", "."), (",", ",")):
        return False
    return (k < 2 or words[k - 2] != ".") and (k + 1 >= len(words) or words[k + 1] != ".") and k >= 2


def _splits(context: LineContext, side: Side, k: int) -> bool:
    """A stop between two lower-case words, none of them an abbreviation."""
    words, ranges = context.passage(side).words, context.passage(side).ranges
    if words[k] != "." or k + 1 >= len(words) or ranges[k].start != ranges[k - 1].end:
        return False
    before, after = words[k - 1], words[k + 1]
    if not (after[:1].islower() and is_word(before)) or ranges[k + 1].start == ranges[k].end:
        return False
    if not _LOWER.match(before) or len(before) < PART_LETTERS or fold(before) in ABBREVIATED:
        return False
    return context.is_linked or len(before) > PART_LETTERS


def repeated_word(context: LineContext) -> list[Finding]:
    """`the the`: not where the other version has it too, not for names and numbers, not where grammar allows it."""
    out = []
    for side in SIDES:
        words, ranges = context.passage(side).words, context.passage(side).ranges
        for k in range(1, len(words)):
            word = fold(words[k])
            if word != fold(words[k - 1]) or not words[k].islower() or not word.isalpha() or word in TWICE:
                continue
            if words[k - 1][:1].isupper() and word not in ONLY_ONCE:  # a name, a month: "in May may follow"
                continue
            if ranges[k].start - ranges[k - 1].end != 1 or (not context.is_linked and word not in ONLY_ONCE):
                continue
            at = context.partner(side, k), context.partner(side, k - 1)
            if None not in at or (context.is_linked and at == (None, None) and word not in ONLY_ONCE):
                continue
            own = Range(ranges[k - 1].start, ranges[k].end)
            a, b = evidence(side, own, context.counterpart(side, k - 1, k + 1))
            out.append(finding(context, "repeated_word", 2, side, a, b, 0.8))
    return out


def impossible_article(context: LineContext) -> list[Finding]:
    """`a an equal`: an article before another one, or before a possessive."""
    out = []
    for side in SIDES:
        words, ranges = context.passage(side).words, context.passage(side).ranges
        for k in range(1, len(words)):
            before, here = fold(words[k - 1]), words[k]
            if before not in ARTICLES or here not in AFTER_NO_ARTICLE or before == here:
                continue
            last = min(k + 2, len(words)) if k + 1 < len(words) and is_word(words[k + 1]) else k + 1
            if here == "a" and (last == k + 1 or fold(words[k + 1]) in LATIN_AFTER_A):
                continue
            if context.partner(side, k) is not None and context.partner(side, k - 1) is not None:
                continue
            own = Range(ranges[k - 1].start, ranges[last - 1].end)
            a, b = evidence(side, own, context.counterpart(side, k - 1, last))
            out.append(finding(context, "impossible_article", 2, side, a, b, 1.0))
    return out


def glued_words(context: LineContext) -> list[Finding]:
    """`said.The`, and `harbourwall` where the other version has the words apart."""
    out = []
    for side in SIDES:
        words, ranges = context.passage(side).words, context.passage(side).ranges
        together = _apart_on(context, other(side))
        for k, word in enumerate(words):
            first, last = k, k + 1
            if _joins_two_sentences(words, ranges, k):
                first, last = k - 1, k + 2
            elif word not in together or k not in context.changed_on(side) or _is_known(word):
                continue
            if _same_dress(context, side, first, last):
                continue
            own = Range(ranges[first].start, ranges[last - 1].end)
            apart = together.get(word) if last == k + 1 else None
            a, b = evidence(side, own, apart or context.counterpart(side, first, last))
            out.append(finding(context, "glued_words", 2, side, a, b, 0.8))
    return out


def _joins_two_sentences(words: list[str], ranges: list[Range], k: int) -> bool:
    """A stop or comma between two words without any space, the second one a sentence's first: `said.The`."""
    if words[k] not in (".", "?", "!") or not 0 < k < len(words) - 1:
        return False
    if ranges[k - 1].end != ranges[k].start or ranges[k].end != ranges[k + 1].start:
        return False
    before, after = words[k - 1], words[k + 1]
    shaped = before.isalpha() and before.islower() and len(before) >= PART_LETTERS and after.isalpha()
    return shaped and after[0].isupper() and (len(after) == 1 or after[1:].islower())


def _same_dress(context: LineContext, side: Side, first: int, last: int) -> bool:
    """Whether the other version has these tokens, and without space too."""
    partners = [at for token in range(first, last) if (at := context.partner(side, token)) is not None]
    ranges = context.passage(other(side)).ranges
    return len(partners) == last - first and all(ranges[x].end == ranges[y].start for x, y in pairwise(partners))


def _apart_on(context: LineContext, side: Side) -> dict[str, Range]:
    """Two neighbours of a side written together, with the place where they stand apart."""
    words, ranges = context.passage(side).words, context.passage(side).ranges
    out: dict[str, Range] = {}
    for k in context.changed_on(side):
        if k + 1 < len(words) and k + 1 in context.changed_on(side):
            x, y = words[k], words[k + 1]
            if min(len(x), len(y)) >= PART_LETTERS and x.islower() and y.islower() and x not in PREFIXES:
                out[x + y] = Range(ranges[k].start, ranges[k + 1].end)
    return out


def _is_known(word: str) -> bool:
    """A word of its own, as far as the tables know; without tables nothing is called glued."""
    known, table = lexicon(), collocations()
    if known is None or table is None:
        return True
    return bool(known.about(fold(word)).own) or table.has_word(fold(word))


def word_order(context: LineContext) -> list[Finding]:
    """`southern plans Sudan`: a name of the other version, torn apart by a word that stands beside it there."""
    if not context.is_linked:
        return []
    out = []
    for side in SIDES:
        for first, last, there in _torn_names(context, side):
            own = context.passage(side).reach(first, last)
            assert own is not None
            a, b = evidence(side, own, there)
            out.append(finding(context, "word_order", 3, side, a, b, 1.2))
    return out


def _torn_names(context: LineContext, side: Side) -> list[tuple[int, int, Range]]:
    """Tokens `first:last` of `side`, and the name with its neighbour as the other version has them."""
    words, there = context.passage(side).words, context.passage(other(side))
    out = []
    for k in range(len(words) - 2):
        x, between, y = words[k : k + 3]
        if not (_is_torn_shape(x, between, y) and {k, k + 1, k + 2} & context.changed_on(side)):
            continue
        for m in range(len(there.words) - 1):
            first, second = there.words[m : m + 2]
            if not (first[:1].isupper() and second[:1].isupper() and _kin(x, first) and _kin(y, second)):
                continue
            near = [*range(max(0, m - NEAR), m), *range(m + 2, min(m + 2 + NEAR, len(there.words)))]
            beside = [at for at in near if _kin(between, there.words[at])]
            if beside and not _stands_whole(words, first, second):
                reach = there.reach(min(m, beside[0]), max(m + 2, beside[0] + 1))
                if reach is not None:
                    out.append((k, k + 3, reach))
                break
    return out


def _is_torn_shape(x: str, between: str, y: str) -> bool:
    """Two words of a name with a lower-case content word between them."""
    return (
        y[:1].isupper()
        and x.isalpha()
        and y.isalpha()
        and between.isalpha()
        and between.islower()
        and not is_stop(x)
        and not is_stop(between)
    )


def _stands_whole(words: list[str], first: str, second: str) -> bool:
    """Whether the name is there as well, unbroken."""
    return any(canon(x) == canon(first) and canon(y) == canon(second) for x, y in pairwise(words))


def _kin(x: str, y: str) -> bool:
    """The same word, or one of its family: same stem, or one begins with the other."""
    left, right = canon(x), canon(y)
    if left == right or stem(x) == stem(y):
        return True
    shorter, longer = sorted((left, right), key=len)
    return len(shorter) >= KIN_LETTERS and longer.startswith(shorter)
