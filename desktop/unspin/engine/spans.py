"""From word links to the phrases that differ: what is highlighted, and how far each highlight reaches.

In: the text ranges of one line link on both sides. Out: spans, in the order of A (then B). Words that are the same on
both sides are kept; what lies between two kept words is a change. A change that is long is cut where its words pair up,
neighbouring changes join over a kept word that belongs to the same phrase, and a changed word takes the rest of its
term along ("nuclear weapons / nuclear guns"). `changed` always holds only the words that differ. Nothing is found where the
two texts are equal, and no span is longer than PHRASE_TOKENS tokens a side unless the whole side has no partner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from unspin.engine.folding import fold
from unspin.engine.model import Range, Span, SpanKind
from unspin.engine.tokens import is_word, tokens
from unspin.engine.vocabulary import canon, classes, is_stop, number
from unspin.engine.words import WordLink, similarity, word_links

PHRASE_TOKENS = 8
"""The most tokens that a phrase has on a side (engine.md, section 4)."""
RUN_TOKENS = 3
"""A change longer than this is cut where its words pair up: readers mark two or three words, seldom more."""
JOINED_TOKENS = 6
"""The most tokens a side after joining over a kept word."""


@dataclass(slots=True)
class _Change:
    """Tokens `a0:a1` became `b0:b1`; one side may be empty. Token indices, half open."""

    a0: int
    a1: int
    b0: int
    b1: int
    form: bool = False
    """The same words in another dress."""

    @property
    def is_swap(self) -> bool:
        return self.a0 < self.a1 and self.b0 < self.b1


@dataclass(slots=True)
class _Phrase:
    """Changes that are shown as one, and how far the phrase reaches with the kept words in it."""

    changes: list[_Change]
    a0: int
    a1: int
    b0: int
    b1: int


@dataclass(slots=True)
class _Passage:
    """One side of the link: the token ranges and the token strings."""

    ranges: list[Range] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def reach(self, start: int, end: int) -> Range | None:
        return Range(self.ranges[start].start, self.ranges[end - 1].end) if start < end else None


def spans_of(link: int, text_a: str, parts_a: Sequence[Range], text_b: str, parts_b: Sequence[Range]) -> list[Span]:
    """The spans between the lines `parts_a` of one text and `parts_b` of the other; both or one may be given."""
    if not parts_a or not parts_b:
        return _one_sided(link, parts_a, parts_b)
    a, b = _passage(text_a, parts_a), _passage(text_b, parts_b)
    if a.words == b.words:
        return []
    links = word_links(a.words, b.words)
    out = [_moved(link, a, b, run) for run in _runs([w for w in links if w.crossing])]
    for phrase in _phrases(a, b, links):
        out += _spans_of_phrase(link, a, b, phrase)
    return sorted(out, key=lambda span: (span.a or (1 << 60, 0), span.b or (1 << 60, 0), span.kind))


def _one_sided(link: int, parts_a: Sequence[Range], parts_b: Sequence[Range]) -> list[Span]:
    """A whole line without a partner is one span."""
    out = [Span(link, "a_only", part, None, (part,), ()) for part in parts_a]
    return out + [Span(link, "b_only", None, part, (), (part,)) for part in parts_b]


def _passage(text: str, parts: Sequence[Range]) -> _Passage:
    out = _Passage()
    for part in parts:
        out.ranges += tokens(text, part.start, part.end)
    out.words = [text[start:end] for start, end in out.ranges]
    return out


# --- words that moved -----------------------------------------------------------------------------------------------


def _runs(links: Sequence[WordLink]) -> list[list[WordLink]]:
    """Consecutive on both sides."""
    out: list[list[WordLink]] = []
    for it in links:
        if out and it.a == out[-1][-1].a + 1 and it.b == out[-1][-1].b + 1:
            out[-1].append(it)
        else:
            out.append([it])
    return out


def _moved(link: int, a: _Passage, b: _Passage, run: Sequence[WordLink]) -> Span:
    of_a = Range(a.ranges[run[0].a].start, a.ranges[run[-1].a].end)
    of_b = Range(b.ranges[run[0].b].start, b.ranges[run[-1].b].end)
    return Span(link, "moved", of_a, of_b, (of_a,), (of_b,))


# --- changes between kept words -------------------------------------------------------------------------------------


def _phrases(a: _Passage, b: _Passage, links: Sequence[WordLink]) -> list[_Phrase]:
    in_order = [w for w in links if not w.crossing]
    kept = {w.a: w.b for w in in_order if w.same or _same_form(a.words[w.a], b.words[w.b])}
    moved_a, moved_b = {w.a for w in links if w.crossing}, {w.b for w in links if w.crossing}
    inner = {w.a: w.b for w in in_order if w.a not in kept}
    changes: list[_Change] = []
    low_a = low_b = 0
    for i, j in [*sorted(kept.items()), (len(a.words), len(b.words))]:
        for run_a, run_b in _without_moved(low_a, i, moved_a, low_b, j, moved_b):
            for change in _cut(a, b, _Change(*run_a, *run_b), inner):
                changes += [piece for part in _bare(a, b, change) for piece in _short(part)]
        if i < len(a.words) and a.words[i] != b.words[j]:
            last = changes[-1] if changes else None
            if last and last.form and (last.a1, last.b1) == (i, j):
                last.a1, last.b1 = i + 1, j + 1
            else:
                changes.append(_Change(i, i + 1, j, j + 1, form=True))
        low_a, low_b = i + 1, j + 1
    return _extended(a, b, _joined(a, b, changes, kept), kept)


def _same_form(x: str, y: str) -> bool:
    """The same word in another dress: punctuation inside, a number in words."""
    return canon(x) == canon(y) or (number(x) is not None and number(x) == number(y))


def _without_moved(
    low_a: int, high_a: int, moved_a: set[int], low_b: int, high_b: int, moved_b: set[int]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """A gap without the words that moved: the longest pieces of both sides meet, the rest is alone."""

    def pieces(low: int, high: int, moved: set[int]) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        start = low
        for k in range(low, high + 1):
            if k == high or k in moved:
                if start < k:
                    out.append((start, k))
                start = k + 1
        return out

    of_a, of_b = pieces(low_a, high_a, moved_a), pieces(low_b, high_b, moved_b)
    if not of_a or not of_b:
        return [(x, (low_b, low_b)) for x in of_a] + [((low_a, low_a), y) for y in of_b]
    x = max(of_a, key=lambda piece: piece[1] - piece[0])
    y = max(of_b, key=lambda piece: piece[1] - piece[0])
    out = [(piece, y if piece is x else (low_b, low_b)) for piece in of_a]
    return out + [((high_a, high_a), piece) for piece in of_b if piece is not y]


def _cut(a: _Passage, b: _Passage, change: _Change, inner: dict[int, int]) -> list[_Change]:
    """A long change in pieces, cut between two word pairs near its middle, rather before a function word."""
    if change.a0 == change.a1 and change.b0 == change.b1:
        return []
    longer = max(change.a1 - change.a0, change.b1 - change.b0)
    if longer <= RUN_TOKENS or not change.is_swap:
        return [change]
    middle = (change.a0 + change.a1 + change.b0 + change.b1) / 2
    pairs = sorted((x, y) for x, y in inner.items() if change.a0 <= x < change.a1 and change.b0 <= y < change.b1)
    best: tuple[float, int, int] | None = None
    for (left_a, left_b), _ in pairwise(pairs):
        # What has no partner of its own leads what follows, as modifiers, articles and prepositions do.
        i, j = left_a + 1, left_b + 1
        cost = abs(i + j - middle) - (1.5 if is_stop(a.words[i]) else 0.0)
        if (best is None or cost < best[0]) and not _crossed(a, b, change, i, j):
            best = cost, i, j
    if best is None:
        return [change]
    _, i, j = best
    left, right = _Change(change.a0, i, change.b0, j), _Change(i, change.a1, j, change.b1)
    return [*_cut(a, b, left, inner), *_cut(a, b, right, inner)]


def _bare(a: _Passage, b: _Passage, change: _Change) -> list[_Change]:
    """A change of words without the signs at its ends, which are changes by themselves."""
    a0, a1 = _inside_signs(a.words, change.a0, change.a1)
    b0, b1 = _inside_signs(b.words, change.b0, change.b1)
    if a0 >= a1 or b0 >= b1:
        return [change]
    parts = [_Change(change.a0, a0, change.b0, b0), _Change(a0, a1, b0, b1), _Change(a1, change.a1, b1, change.b1)]
    return [part for part in parts if part.a0 < part.a1 or part.b0 < part.b1]


def _inside_signs(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """A stop stays: in the middle of a line it is part of what broke."""
    while start < end and not is_word(words[start]) and words[start] != ".":
        start += 1
    while start < end and not is_word(words[end - 1]) and words[end - 1] != ".":
        end -= 1
    return start, end


def _short(change: _Change) -> list[_Change]:
    """A change that no reader would take for one phrase: what went and what came, each by itself."""
    if not change.is_swap or max(change.a1 - change.a0, change.b1 - change.b0) <= PHRASE_TOKENS:
        return [change]
    return [
        _Change(change.a0, change.a1, change.b0, change.b0),
        _Change(change.a1, change.a1, change.b0, change.b1),
    ]


def _crossed(a: _Passage, b: _Passage, change: _Change, i: int, j: int) -> bool:
    """Whether a cut at (i, j) would part two words that are alike."""

    def alike(low_a: int, high_a: int, low_b: int, high_b: int) -> bool:
        return any(
            not is_stop(a.words[x]) and similarity(a.words[x], b.words[y])
            for x in range(low_a, high_a)
            for y in range(low_b, high_b)
        )

    return alike(change.a0, i, j, change.b1) or alike(i, change.a1, change.b0, j)


# --- changes to phrases ---------------------------------------------------------------------------------------------


def _joined(a: _Passage, b: _Passage, changes: Sequence[_Change], kept: dict[int, int]) -> list[_Phrase]:
    out: list[_Phrase] = []
    for change in changes:
        last = out[-1] if out else None
        if last and _belong_together(a, b, last, change, kept):
            last.changes.append(change)
            last.a1, last.b1 = change.a1, change.b1
        else:
            out.append(_Phrase([change], change.a0, change.a1, change.b0, change.b1))
    return out


def _belong_together(a: _Passage, b: _Passage, phrase: _Phrase, change: _Change, kept: dict[int, int]) -> bool:
    """Whether a change continues the phrase before it over one kept word."""
    if not change.is_swap or not phrase.changes[-1].is_swap:
        return False
    over = phrase.a1
    if change.a0 != over + 1 or kept.get(over) != phrase.b1 or change.b0 != phrase.b1 + 1:
        return False
    if max(change.a1 - phrase.a0, change.b1 - phrase.b0) > JOINED_TOKENS:
        return False
    word = a.words[over]
    if not is_word(word):
        return False
    if not is_stop(word):
        content = not is_stop(a.words[over - 1]) and not is_stop(a.words[change.a0]) and is_word(a.words[change.a0])
        return content and not _verbal(word)
    if "determiner" in classes(word):
        return True
    return fold(word) in ("and", "or")


def _verbal(word: str) -> bool:
    """An inflected verb or an adverb by its ending: not the middle of a set term."""
    return fold(word).endswith(("ing", "ed", "ly"))


def _extended(a: _Passage, b: _Passage, phrases: list[_Phrase], kept: dict[int, int]) -> list[_Phrase]:
    """A changed modifier takes the kept noun along that closes its term: a lone one that no other phrase holds."""
    touched = {k for phrase in phrases for k in range(phrase.a0, phrase.a1)}
    for phrase in phrases:
        i, j = phrase.a1, phrase.b1
        if (
            not phrase.changes[-1].is_swap
            or phrase.changes[-1].form
            or i >= len(a.words)
            or kept.get(i) != j
            or i in touched
        ):
            continue
        closes = i + 1 >= len(a.words) or (
            i + 1 not in touched and (is_stop(a.words[i + 1]) or not is_word(a.words[i + 1]))
        )
        last = a.words[phrase.a1 - 1]
        if not closes or is_stop(last) or is_stop(b.words[phrase.b1 - 1]):
            continue
        if is_word(a.words[i]) and not is_stop(a.words[i]) and not a.words[i][:1].isupper() and not _verbal(a.words[i]):
            phrase.a1, phrase.b1 = i + 1, j + 1
            touched.add(i)
    return phrases


# --- phrases to spans -----------------------------------------------------------------------------------------------


def _spans_of_phrase(link: int, a: _Passage, b: _Passage, phrase: _Phrase) -> list[Span]:
    changed_a = tuple(r for c in phrase.changes if (r := a.reach(c.a0, c.a1)))
    changed_b = tuple(r for c in phrase.changes if (r := b.reach(c.b0, c.b1)))
    of_a, of_b = a.reach(phrase.a0, phrase.a1), b.reach(phrase.b0, phrase.b1)
    return [Span(link, _kind(a, b, phrase), of_a, of_b, changed_a, changed_b)]


def _kind(a: _Passage, b: _Passage, phrase: _Phrase) -> SpanKind:
    words_a = [w for c in phrase.changes for w in a.words[c.a0 : c.a1] if is_word(w)]
    words_b = [w for c in phrase.changes for w in b.words[c.b0 : c.b1] if is_word(w)]
    same = len(words_a) == len(words_b) and all(map(_same_form, words_a, words_b))
    if same or "".join(map(canon, words_a)) == "".join(map(canon, words_b)):
        return "form"
    if not words_a:
        return "b_only" if not phrase.changes[0].is_swap else "paraphrase"
    if not words_b:
        return "a_only" if not phrase.changes[0].is_swap else "paraphrase"
    return "paraphrase"
