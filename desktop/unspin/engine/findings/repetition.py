"""The same exchange again and again: the fingerprint of a machine that swaps words by a list.

A pair of phrases counts by where both were changed in the same line link, however the changes were cut there. It must
have a content word, be more than another form of the same word, and stand in a pair that is reworded elsewhere, too:
one word exchanged throughout is a house rule.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from unspin.engine.findings.evidence import SIDES, LineContext, PairContext, PhrasePair, finding
from unspin.engine.findings.terms import alike, related_in_sense
from unspin.engine.folding import fold
from unspin.engine.mirror import is_turned
from unspin.engine.model import Finding, Range, Side
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import canon, classes, is_stop, stem

TIMES = 2
PHRASE_TOKENS = 4
"""The longest phrase that is looked for, in tokens."""
MOST_APART, MOST_APART_PHRASE = 2, 4
"""How many occurrences there may be for each that stands as one pair: single words change in the same line by chance, a
phrase of several words and its counterpart hardly do."""
OTHER_RATE = 4.0
"""Other swaps per 100 linked words from which a repetition is no house rule: house edits have 0.3 to 2.7 swaps, seeds
16.6 (engine.md, section 6)."""
EDGES = frozenset("a an the his her its their our to".split())
"""Words at the edge of a phrase that are not what was exchanged."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Swap:
    """`a` became `b` (folded words), in `context`, there."""

    a: Words
    b: Words
    context: LineContext
    range_a: Range
    range_b: Range


def repeated_swap(pair: PairContext) -> list[Finding]:
    """One finding per pair of phrases, where the reworded side has it first."""
    seen: defaultdict[tuple[Words, Words], list[Swap]] = defaultdict(list)
    swaps, words = 0, 0
    linked = [context for context in pair.lines if context.is_linked]
    for context in linked:
        words += sum(map(is_word, context.words_a.words)) + sum(map(is_word, context.words_b.words))
        for phrase in context.pairs:
            if phrase.span.kind == "paraphrase":
                found = list(_swaps(context, phrase))
                swaps += any(_tells(it) for it in found)
                for swap in found:
                    seen[swap.a, swap.b].append(swap)
    reworded = _side(pair, seen)
    own = attrgetter("range_a" if reworded == "A" else "range_b")
    first_seen = {key: min(found, key=own) for key, found in seen.items()}
    places = _places(linked)
    counted = [
        (swap, times)
        for key, swap in first_seen.items()
        if _tells(swap) and TIMES <= (times := _times(swap, places)) <= len(seen[key]) * _most_apart(swap)
    ]
    beside: defaultdict[int, list[tuple[Swap, int]]] = defaultdict(list)
    for swap, times in counted:
        beside[swap.context.link].append((swap, times))
    kept = [(swap, n) for swap, n in counted if not _is_part(swap, n, beside[swap.context.link])]
    return [
        _finding(swap, times, reworded)
        for swap, times in kept
        if words and 200 * (swaps - times) >= OTHER_RATE * words  # `words` are those of both sides
    ]


def _most_apart(swap: Swap) -> int:
    return MOST_APART if len(swap.a) == len(swap.b) == 1 else MOST_APART_PHRASE


def _swaps(context: LineContext, phrase: PhrasePair) -> Iterator[Swap]:
    """The whole phrase, and its words one by one where both sides have equally many."""
    words_a, words_b = context.words_a.words, context.words_b.words
    of_a = _bare(words_a, phrase.changed_a, [words_b[k] for k in phrase.changed_b])
    of_b = _bare(words_b, phrase.changed_b, [words_a[k] for k in phrase.changed_a])
    whole = [(of_a, of_b)] if _is_run(of_a) and _is_run(of_b) else []
    single = [((x,), (y,)) for x, y in zip(of_a, of_b, strict=True)] if len(of_a) == len(of_b) > 1 else []
    for tokens_a, tokens_b in [*whole, *single]:
        range_a = context.words_a.reach(tokens_a[0], tokens_a[-1] + 1)
        range_b = context.words_b.reach(tokens_b[0], tokens_b[-1] + 1)
        if range_a and range_b:
            swapped = tuple(canon(words_a[k]) for k in tokens_a), tuple(canon(words_b[k]) for k in tokens_b)
            yield Swap(*swapped, context, range_a, range_b)


def _bare(words: Sequence[str], tokens: tuple[int, ...], partner: Sequence[str]) -> tuple[int, ...]:
    """Without determiners at the edge; they stay where a function word was exchanged ("where", "the place")."""
    low = 0
    while len(tokens) - low > 1 and fold(words[tokens[low]]) in EDGES and not all(map(is_stop, partner)):
        low += 1
    return tokens[low:]


def _is_run(tokens: tuple[int, ...]) -> bool:
    return 0 < len(tokens) <= PHRASE_TOKENS and tokens[-1] - tokens[0] == len(tokens) - 1


def _tells(swap: Swap) -> bool:
    """Content, no name, and more than inflection, spelling or a number in words."""
    if not all(word.isalpha() for word in (*swap.a, *swap.b)) or _names(swap):
        return False
    content_a = {stem(word) for word in swap.a if not is_stop(word)}
    content_b = {stem(word) for word in swap.b if not is_stop(word)}
    if content_a & content_b or alike("".join(swap.a), "".join(swap.b)):
        return False
    if content_a and content_b:
        return True
    # A single function word may stand for a phrase ("where", "the place"); elsewhere it was merely near.
    bare, full = (swap.a, swap.b) if content_b else (swap.b, swap.a)
    return len(bare) == 1 < len(full) and bool(content_a or content_b) and "determiner" not in classes(bare[0])


def _names(swap: Swap) -> bool:
    """Whether a word is capitalised other than by beginning its line: names have a rule of their own."""
    alignment = swap.context.alignment
    texts = alignment.a.text_of(swap.range_a), alignment.b.text_of(swap.range_b)
    starts = swap.context.words_a.ranges[0].start, swap.context.words_b.ranges[0].start
    for text, at, start in zip(texts, (swap.range_a.start, swap.range_b.start), starts, strict=True):
        if any(word[:1].isupper() for word in (text.split()[1:] if at == start else text.split())):
            return True
    return False


def _places(contexts: Sequence[LineContext]) -> tuple[dict[Words, Counter[int]], ...]:
    """For A and for B: in which links, and how often, each run of changed words stands."""
    out: tuple[dict[Words, Counter[int]], ...] = (defaultdict(Counter), defaultdict(Counter))
    for context in contexts:
        for side, table in zip(SIDES, out, strict=True):
            changed, canons = context.changed_on(side), context.canons(side)
            for start in changed:
                for end in range(start + 1, start + 1 + PHRASE_TOKENS):
                    if end - 1 not in changed:
                        break
                    table[canons[start:end]][context.link] += 1
    return out


def _times(swap: Swap, places: tuple[dict[Words, Counter[int]], ...]) -> int:
    """In how many places both were changed in the same link."""
    of_a, of_b = places[0].get(swap.a, Counter()), places[1].get(swap.b, Counter())
    if len(of_a) > len(of_b):
        of_a, of_b = of_b, of_a
    return sum(min(n, of_b[link]) for link, n in of_a.items() if link in of_b)


def _is_part(swap: Swap, times: int, beside: Sequence[tuple[Swap, int]]) -> bool:
    """Whether a longer swap at the same place is repeated as often. `beside`: those first seen in the same link."""
    return any(
        other is not swap and times <= n and _holds(other.range_a, swap.range_a) and _holds(other.range_b, swap.range_b)
        for other, n in beside
    )


def _holds(outer: Range, inner: Range) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _side(pair: PairContext, swapped: Iterable[tuple[Words, Words]]) -> Side:
    """The side whose phrases are longer than what they stand for: words are spun into phrases, hardly ever back; else the
    one with the longer words, as a thesaurus offers them. Where nothing tells the two apart, their texts decide."""
    swaps = list(swapped)
    longer = sum((len(b) > len(a)) - (len(a) > len(b)) for a, b in swaps)
    letters = sum(len("".join(b)) - len("".join(a)) for a, b in swaps)
    turned = is_turned(pair.alignment.a, pair.alignment.b)
    return "A" if (longer or letters or (-1 if turned else 1)) < 0 else "B"


def _finding(swap: Swap, times: int, side: Side) -> Finding:
    odd = len(swap.a) != len(swap.b) or not related_in_sense(swap.a[-1], swap.b[-1])
    a, b = swap.range_a, swap.range_b
    return finding(swap.context, "repeated_swap", 2 if odd else 1, side, a, b, 0.6 if odd else 0.3, times=times)
