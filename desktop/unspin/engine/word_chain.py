"""The words of two passages linked without a trained model: by likeness, order and neighbours alone.

In: two sequences of tokens (strings). Out: word links. The chain is the heaviest set of links in reading order between
words that are the same, share a stem or a value, or are spelled alike; a word counts for more where its neighbours
match too. Between two links of the chain the words that are left pair up by what they do in the sentence, and words that
changed their place are linked across. It does the work for passages that are too long for the model, and wherever the
model's weights are missing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from unspin.engine.folding import fold
from unspin.engine.tokens import UNSPACED, is_word
from unspin.engine.vocabulary import canon, classes, is_stop, number, stem

EXACT, CANON, NUMBER, STEM, SPELLING = 1.0, 0.97, 0.95, 0.93, 0.9
"""Similarity by kind of likeness: the S of the aligner's feature list."""
SPELLED_ALIKE = 0.75
"""Least normalised edit similarity of two words that count as spelled alike in the chain."""
CONTENT, STOP, PUNCTUATION = 1.0, 0.3, 0.25
NEIGHBOUR = 0.45
"""What each matching neighbour adds to a word's weight in the chain."""
DISTANCE = 0.35
"""What the full length of the passage between two relative positions takes away."""
LONG = 400
"""Tokens a side from which a common word may no longer meet every other occurrence of itself."""
HUGE = 20_000
"""Tokens a side from which only words that occur once may anchor: the work stays linear in a line of any length."""
GAP_DISTANCE = 0.3
"""What the whole gap between two words takes from their fit."""
LIKE, PAIRED = 0.9, 0.55
"""What stands for the probability of a link in the chain, and of one between words that only share a gap."""
RUN_LETTERS = 3
"""In scripts without spaces, fewer letters that stand elsewhere met by chance."""
GAP_TOKENS = 12
"""A longer run between two links is not paired word by word."""


@dataclass(frozen=True, slots=True)
class WordLink:
    """Tokens `a` and `b` (indices) belong together, with probability `p`.

    `kept`: the same word in another dress at most, in reading order; kept links form a chain, one to one. `crossing`: the
    same word in another place. The rest are words that were exchanged; one may have several partners.
    """

    a: int
    b: int
    p: float
    kept: bool = False
    crossing: bool = False


def chain_links(a: Sequence[str], b: Sequence[str], language: str = "en") -> list[WordLink]:
    """All word links, ordered by A; every word has one at most."""
    chain = anchors(a, b, language)
    links = [WordLink(i, j, LIKE, kept=same_form(a[i], b[j])) for i, j in chain]
    low_a = low_b = 0
    for i, j in [*chain, (len(a), len(b))]:
        links += [WordLink(x, y, PAIRED) for x, y in _paired(a, b, low_a, i, low_b, j, language)]
        low_a, low_b = i + 1, j + 1
    crossing = _crossing(a, b, links, language)
    taken_a, taken_b = {link.a for link in crossing}, {link.b for link in crossing}
    links = [link for link in links if link.a not in taken_a and link.b not in taken_b] + crossing
    return sorted(links, key=lambda link: (link.a, link.b))


def same_form(x: str, y: str) -> bool:
    """The same word, perhaps in another dress: case, punctuation inside, a number in words."""
    return canon(x) == canon(y) or (number(x) is not None and number(x) == number(y))


def similarity(x: str, y: str, language: str = "en") -> float:
    """0..1 of two tokens taken by themselves; 0 where they have nothing in common to see."""
    if fold(x) == fold(y):
        return EXACT
    if canon(x) == canon(y):
        return CANON
    value, other = number(x, language), number(y, language)
    if value is not None or other is not None:
        return NUMBER if value == other else 0.0
    if not is_word(x) or not is_word(y):
        return 0.0
    if stem(x, language) == stem(y, language):
        return STEM
    alike = spelling(x, y)
    return SPELLING * alike if alike > SPELLED_ALIKE else 0.0


@lru_cache(maxsize=1 << 16)
def spelling(x: str, y: str) -> float:
    """Normalised edit similarity of two words of three letters and more, else 0."""
    from rapidfuzz.distance import Levenshtein

    left, right = canon(x), canon(y)
    if len(left) < 3 or len(right) < 3:
        return 0.0
    return round(Levenshtein.normalized_similarity(left, right), 6)


# --- the chain ------------------------------------------------------------------------------------------------------


def anchors(a: Sequence[str], b: Sequence[str], language: str = "en") -> list[tuple[int, int]]:
    """The heaviest chain of similar tokens in reading order; function words that stand alone are not trusted."""
    if max(len(a), len(b)) <= LONG:
        return _anchors(a, b, language)
    top, bottom, least = 0, 0, min(len(a), len(b))
    while top < least and fold(a[top]) == fold(b[top]):
        top += 1
    while bottom < least - top and fold(a[-1 - bottom]) == fold(b[-1 - bottom]):
        bottom += 1
    middle = _anchors(a[top : len(a) - bottom], b[top : len(b) - bottom], language)
    ends = [(len(a) - bottom + k, len(b) - bottom + k) for k in range(bottom)]
    return [*((k, k) for k in range(top)), *((top + i, top + j) for i, j in middle), *ends]


def _anchors(a: Sequence[str], b: Sequence[str], language: str) -> list[tuple[int, int]]:
    if not a or not b:
        return []
    cells = _cells(a, b, language)
    weights: dict[tuple[int, int], float] = {}
    span = max(len(a), len(b))
    for (i, j), value in cells.items():
        near = 0.0
        for step in (-1, 1):
            near += max(
                cells.get((i + step, j + step), 0.0),
                0.7 * cells.get((i + step, j + 2 * step), 0.0),
                0.7 * cells.get((i + 2 * step, j + step), 0.0),
                0.6 * cells.get((i + 2 * step, j + 2 * step), 0.0),
            )
        base = CONTENT if is_content(a[i], language) else STOP if is_word(a[i]) else PUNCTUATION
        apart = abs(i / max(len(a) - 1, 1) - j / max(len(b) - 1, 1)) if span > 1 else 0.0
        weights[i, j] = round(value * (base + NEIGHBOUR * base * near) * (1 - DISTANCE * apart), 6)
    return _trusted(a, heaviest(weights), language)


def is_content(token: str, language: str = "en") -> bool:
    return is_word(token) and not is_stop(token, language)


def says_something(run: Sequence[str], language: str = "en") -> bool:
    """Whether words that stand elsewhere in the passage were moved there: one content word, or RUN_LETTERS of a script
    whose tokens are letters."""
    content = [token for token in run if is_content(token, language)]
    return len(content) >= RUN_LETTERS or any(not UNSPACED.match(token) for token in content)


def _cells(a: Sequence[str], b: Sequence[str], language: str) -> dict[tuple[int, int], float]:
    """Similar pairs of tokens with their similarity. Sparse: in a long passage only rare keys meet all their likes."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for j, token in enumerate(b):
        for key in _keys(token, language):
            by_key[key].append(j)
    counts = Counter(key for token in a for key in _keys(token, language))
    longer = max(len(a), len(b))
    limit = 10**9 if longer <= LONG else 24 if longer <= HUGE else 1
    cells: dict[tuple[int, int], float] = {}
    for i, token in enumerate(a):
        for key in _keys(token, language):
            places: Sequence[int] = by_key.get(key, ())
            if len(places) > limit or counts[key] > limit:
                if limit == 1:
                    continue
                near = round(i * len(b) / max(len(a), 1))
                at = bisect_left(places, near)
                places = places[max(0, at - 6) : at + 6]
            for j in places:
                if (i, j) not in cells:
                    cells[i, j] = similarity(token, b[j], language)
    if max(len(a), len(b)) <= LONG:
        _add_spelled_alike(a, b, cells, language)
    return {cell: value for cell, value in cells.items() if value > 0}


@lru_cache(maxsize=1 << 16)
def _keys(token: str, language: str) -> tuple[str, ...]:
    value = number(token, language)
    keys = [
        f"c{canon(token)}",
        f"n{value}" if value is not None else f"s{stem(token, language)}" if is_word(token) else "",
    ]
    return tuple(key for key in keys if key)


def _add_spelled_alike(a: Sequence[str], b: Sequence[str], cells: dict[tuple[int, int], float], language: str) -> None:
    """Content words without a like on the other side, compared by spelling, all pairs at once."""
    free_a = sorted({i for i, t in enumerate(a) if is_content(t, language) and len(t) > 3} - {i for i, _ in cells})
    free_b = sorted({j for j, t in enumerate(b) if is_content(t, language) and len(t) > 3} - {j for _, j in cells})
    for i in free_a:
        for j in free_b:
            if a[i][:1].casefold() == b[j][:1].casefold():
                value = similarity(a[i], b[j], language)
                if value > 0:
                    cells[i, j] = value


def heaviest(weights: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The chain of cells, strictly ascending on both sides, of the greatest total weight: Fenwick tree, k log k."""
    order = sorted(weights, key=lambda cell: (cell[0], -cell[1]))
    columns = {j: rank + 1 for rank, j in enumerate(sorted({j for _, j in weights}))}
    best = [0.0] * (len(columns) + 1)
    holder: list[int] = [-1] * (len(columns) + 1)
    total, before = [0.0] * len(order), [-1] * len(order)
    for k, cell in enumerate(order):
        rank, value, at = columns[cell[1]] - 1, 0.0, -1
        while rank > 0:
            if best[rank] > value:
                value, at = best[rank], holder[rank]
            rank -= rank & -rank
        total[k], before[k] = value + weights[cell], at
        rank = columns[cell[1]]
        while rank < len(best):
            if total[k] > best[rank]:
                best[rank], holder[rank] = total[k], k
            rank += rank & -rank
    out: list[tuple[int, int]] = []
    k = max(range(len(order)), key=lambda k: (total[k], -k)) if order else -1
    while k >= 0:
        out.append(order[k])
        k = before[k]
    return out[::-1]


def _trusted(a: Sequence[str], chain: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """Without the function words and signs that lean on no neighbour: most of those met by chance."""
    kept = list(chain)
    while True:
        out = []
        for k, (i, j) in enumerate(kept):
            if is_content(a[i], language):
                out.append((i, j))
                continue
            beside = [kept[k - 1] if k else (-1, -1)] + ([kept[k + 1]] if k + 1 < len(kept) else [])
            steps = [(abs(i - x), abs(j - y)) for x, y in beside]
            if any(max(step) <= 2 or (max(step) <= 4 and step[0] == step[1]) for step in steps):
                out.append((i, j))
        if len(out) == len(kept):
            return out
        kept = out


# --- between the links of the chain ---------------------------------------------------------------------------------


def _paired(
    a: Sequence[str], b: Sequence[str], low_a: int, high_a: int, low_b: int, high_b: int, language: str
) -> list[tuple[int, int]]:
    """Words in the same gap between two links: paired in order by the work they do, never a word with a sign."""
    n, m = high_a - low_a, high_b - low_b
    if not n or not m or n > GAP_TOKENS or m > GAP_TOKENS:
        return []
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            value = _fit(a[low_a + i - 1], b[low_b + j - 1], language)
            apart = min(abs(i - j), abs((n - i) - (m - j))) / max(n, m)  # from the nearer end of the gap
            match = best[i - 1][j - 1] + value * (1 - GAP_DISTANCE * apart) if value else 0.0
            best[i][j] = max(best[i - 1][j], best[i][j - 1], match)
    out: list[tuple[int, int]] = []
    i, j = n, m
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            out.append((low_a + i, low_b + j))
    return out[::-1]


def _fit(x: str, y: str, language: str) -> float:
    """How well two unlike tokens can stand for each other in the same gap."""
    if is_word(x) != is_word(y):
        return 0.0
    if not is_word(x):
        return 0.3
    seen = similarity(x, y, language)
    if seen:
        return 1.0 + seen
    content = is_content(x, language), is_content(y, language)
    if all(content):
        if (number(x, language) is None) != (number(y, language) is None):
            return 0.15
        return 0.8 + 0.6 * max(0.0, spelling(x, y) - 0.5)
    if classes(x, language) & classes(y, language):
        return 0.6
    return 0.0 if any(content) else 0.2


def _crossing(a: Sequence[str], b: Sequence[str], links: Sequence[WordLink], language: str) -> list[WordLink]:
    """Runs of equal words that stand elsewhere in the passage: at least one content word, rare enough to be meant."""
    alike = [link for link in links if similarity(a[link.a], b[link.b], language)]
    free_a = sorted(set(range(len(a))) - {link.a for link in alike})
    free_b = sorted(set(range(len(b))) - {link.b for link in alike})
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for j in free_b:
        by_word[fold(b[j])].append(j)
    left_a, left_b = set(free_a), set(free_b)
    out: list[WordLink] = []
    for i in free_a:
        places = by_word.get(fold(a[i]), []) if is_content(a[i], language) else []
        if len(places) != 1 or i not in left_a or places[0] not in left_b:
            continue
        if a[i][:1].isupper() != b[places[0]][:1].isupper():  # "Trade Ministry" is no place that "trade" moved to
            continue
        i0 = i1 = i
        j0 = j1 = places[0]
        while i0 - 1 in left_a and j0 - 1 in left_b and fold(a[i0 - 1]) == fold(b[j0 - 1]):
            i0, j0 = i0 - 1, j0 - 1
        while i1 + 1 in left_a and j1 + 1 in left_b and fold(a[i1 + 1]) == fold(b[j1 + 1]):
            i1, j1 = i1 + 1, j1 + 1
        if not says_something(a[i0 : i1 + 1], language):
            continue
        for step in range(i1 - i0 + 1):
            left_a.discard(i0 + step)
            left_b.discard(j0 + step)
            out.append(WordLink(i0 + step, j0 + step, LIKE, crossing=True))
    return out
