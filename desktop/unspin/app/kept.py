"""The words that both texts have at corresponding places: which token of A is which token of B, and the shared runs.

In: a Comparison, whose spans say what differs. Out: ranges in code points. Pure. What no span calls different is kept;
a run is shared where its words follow each other on both sides, so an insertion on the other side ends it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from unspin.app.spans import changed, spans_of_link
from unspin.engine.model import Article, Comparison, Range, Side, Span
from unspin.engine.tokens import is_word, tokens

SHARED_FROM = 4
"""Words; given by the design: shorter runs are what any two texts about one thing have in common."""
_MATCHED_UP_TO = 2_000
"""Tokens of a link that are matched anew where counting does not pair them; longer ones are paired by counting."""

_NOWHERE = Range(sys.maxsize, sys.maxsize)
_CLITICS = ("'", "’", "n't", "n’t")


class Pair(NamedTuple):
    """A token of A and the same token of B. `follows`: right behind the pair before it, on both sides."""

    a: Range
    b: Range
    follows: bool

    def of(self, side: Side) -> Range:
        return self.a if side == "A" else self.b


def kept(comparison: Comparison, link: int, spans: Sequence[Span] | None = None) -> tuple[Pair, ...]:
    """The pairs of one line link in order; nothing for a link with one side only. `spans`: of the link, where the
    comparison does not have them yet."""
    it = comparison.line_links[link]
    if not it.a or not it.b:
        return ()
    found = spans_of_link(comparison, link) if spans is None else spans
    a = _unchanged(comparison.a, it.a, [part for span in found for part in changed(span, "A")])
    b = _unchanged(comparison.b, it.b, [part for span in found for part in changed(span, "B")])
    out: list[Pair] = []
    before = (-2, -2)
    for one, other in _paired(comparison, a, b):
        here = (one[0], other[0])
        out.append(Pair(one[1], other[1], here == (before[0] + 1, before[1] + 1)))
        before = here
    return tuple(out)


Numbered = tuple[int, Range]
"""A token and its number among all tokens of its side of the link."""


def _unchanged(article: Article, lines: Sequence[int], parts: list[Range]) -> list[Numbered]:
    every = [it for k in lines for it in tokens(article.text, article.lines[k].start, article.lines[k].end)]
    out: list[Numbered] = []
    rest = iter(sorted(parts))
    low, high = next(rest, _NOWHERE)
    for number, token in enumerate(every):
        start, end = token
        while high <= start:
            low, high = next(rest, _NOWHERE)
        if low >= end:
            out.append((number, token))
    return out


def _paired(comparison: Comparison, a: list[Numbered], b: list[Numbered]) -> list[tuple[Numbered, Numbered]]:
    text_a, text_b = comparison.a.text, comparison.b.text
    words_a = [text_a[start:end] for _, (start, end) in a]
    words_b = [text_b[start:end] for _, (start, end) in b]
    if words_a == words_b:
        return list(zip(a, b, strict=True))
    if max(len(a), len(b)) > _MATCHED_UP_TO:
        return [pair for pair, one, other in zip(zip(a, b), words_a, words_b) if one == other]  # noqa: B905 - the rest is left
    blocks = SequenceMatcher(None, words_a, words_b, autojunk=False).get_matching_blocks()
    return [(a[one + k], b[other + k]) for one, other, size in blocks for k in range(size)]


def shared_runs(comparison: Comparison, side: Side, paragraph: int) -> tuple[Range, ...]:
    """The parts of a paragraph that are runs of four and more equal words, moved phrases of that length included."""
    article = comparison.article(side)
    it = article.paragraphs[paragraph]
    of_line = comparison.alignment.link_of_line[0 if side == "A" else 1]
    out: list[Range] = []
    for link in dict.fromkeys(of_line[it.first_line : it.last_line]):
        if link < 0:
            continue
        run: list[Range] = []
        for pair in kept(comparison, link):
            if not pair.follows:
                out.extend(_long_enough(article, run))
                run = []
            run.append(pair.of(side))
        out.extend(_long_enough(article, run))
        for span in spans_of_link(comparison, link):
            phrase = span.a if side == "A" else span.b
            if span.kind == "moved" and phrase is not None:
                out.extend(_long_enough(article, list(tokens(article.text, phrase.start, phrase.end))))
    cut = (Range(max(run.start, it.start), min(run.end, it.end)) for run in sorted(out))
    return tuple(run for run in cut if run.start < run.end)


def _long_enough(article: Article, run: list[Range]) -> list[Range]:
    """The run from its first word to its last one, signs at its ends excluded; "Yoon's" is one word of two tokens."""
    words = [token for token in run if is_word(article.text_of(token))]
    count = sum(not article.text_of(token).casefold().startswith(_CLITICS) for token in words)
    return [Range(words[0].start, words[-1].end)] if count >= SHARED_FROM else []
