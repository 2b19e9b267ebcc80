"""The phrases that differ between corresponding lines: what is highlighted, and how far each highlight reaches.

In: the text ranges of line links on both sides. Out: spans, ordered by A, then B. `changed` always holds only the words
that differ. Nothing is found where the two texts are equal, and no span is longer than a phrase unless it has no partner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from unspin.engine.changes import changes
from unspin.engine.mirror import span_order
from unspin.engine.model import Range, Span, SpanKind
from unspin.engine.phrases import Phrase, phrases
from unspin.engine.tokens import is_word, tokens
from unspin.engine.vocabulary import canon
from unspin.engine.word_chain import WordLink, same_form
from unspin.engine.words import word_links


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a line link: the text ranges of its tokens, and the tokens."""

    ranges: list[Range] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def reach(self, start: int, end: int) -> Range | None:
        return Range(self.ranges[start].start, self.ranges[end - 1].end) if start < end else None


@dataclass(frozen=True, slots=True)
class LinkedLines:
    """A line link to look into: its index, and the ranges of its lines in either text (one may have none)."""

    link: int
    a: tuple[Range, ...]
    b: tuple[Range, ...]


def spans_of(text_a: str, text_b: str, linked: Sequence[LinkedLines], language: str = "en") -> list[list[Span]]:
    """For each line link its spans. All at once, because the words of many passages are judged faster together."""
    sides = [(passage(text_a, it.a), passage(text_b, it.b)) for it in linked]
    differing = [k for k, (a, b) in enumerate(sides) if a.words and b.words and a.words != b.words]
    links = word_links([(sides[k][0].words, sides[k][1].words) for k in differing], language=language)
    out = [_one_sided(it) if not it.a or not it.b else [] for it in linked]
    for k, found in zip(differing, links, strict=True):
        out[k] = _spans(linked[k].link, *sides[k], found, language)
    return out


def passage(text: str, parts: Sequence[Range]) -> Passage:
    ranges = [token for part in parts for token in tokens(text, part.start, part.end)]
    return Passage(ranges, [text[start:end] for start, end in ranges])


def _one_sided(it: LinkedLines) -> list[Span]:
    """A whole line without a partner is one span."""
    out = [Span(it.link, "a_only", part, None, (part,), ()) for part in it.a]
    return out + [Span(it.link, "b_only", None, part, (), (part,)) for part in it.b]


def _spans(link: int, a: Passage, b: Passage, links: Sequence[WordLink], language: str) -> list[Span]:
    kept = {it.a: it.b for it in links if it.kept}
    out = [_moved(link, a, b, run) for run in _runs([it for it in links if it.crossing])]
    for phrase in phrases(a.words, b.words, changes(a.words, b.words, links, language), kept, language):
        changed_a = tuple(r for c in phrase.changes if (r := a.reach(c.a0, c.a1)))
        changed_b = tuple(r for c in phrase.changes if (r := b.reach(c.b0, c.b1)))
        of_a, of_b = a.reach(phrase.a0, phrase.a1), b.reach(phrase.b0, phrase.b1)
        out.append(Span(link, _kind(a, b, phrase), of_a, of_b, changed_a, changed_b))
    return sorted(out, key=span_order)


def _runs(links: Sequence[WordLink]) -> list[list[WordLink]]:
    """Consecutive on both sides."""
    out: list[list[WordLink]] = []
    for it in links:
        if out and it.a == out[-1][-1].a + 1 and it.b == out[-1][-1].b + 1:
            out[-1].append(it)
        else:
            out.append([it])
    return out


def _moved(link: int, a: Passage, b: Passage, run: Sequence[WordLink]) -> Span:
    of_a = Range(a.ranges[run[0].a].start, a.ranges[run[-1].a].end)
    of_b = Range(b.ranges[run[0].b].start, b.ranges[run[-1].b].end)
    return Span(link, "moved", of_a, of_b, (of_a,), (of_b,))


def _kind(a: Passage, b: Passage, phrase: Phrase) -> SpanKind:
    words_a = [w for c in phrase.changes for w in a.words[c.a0 : c.a1] if is_word(w)]
    words_b = [w for c in phrase.changes for w in b.words[c.b0 : c.b1] if is_word(w)]
    same = len(words_a) == len(words_b) and all(map(same_form, words_a, words_b))
    if same or "".join(map(canon, words_a)) == "".join(map(canon, words_b)):
        return "form"
    if phrase.a0 < phrase.a1 and phrase.b0 < phrase.b1:
        return "paraphrase"
    return "a_only" if words_a else "b_only"
