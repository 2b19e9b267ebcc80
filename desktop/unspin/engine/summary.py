"""The pair in a few figures, per 100 words of the passages that correspond. Plain counts, no verdict.

Words of one-sided lines do not count: they say what was left out, not how the rest was reworded.
"""

from __future__ import annotations

from collections.abc import Sequence

from unspin.engine.model import Alignment, Comparison, Range, Span, Summary
from unspin.engine.names_kept import names_kept
from unspin.engine.tokens import is_word, tokens
from unspin.said import Said, say

LEAST_WORDS = 20
"""Below this a rate per 100 words says nothing."""

CLEAR_SCORE = 0.45
"""A line link below this may join strangers: unrelated texts (news, prose, licences, manuals; 14 pairs) have links of up
to .44, the links of reworded articles a median of .65 and more."""
CLEAR_SHARE, LEAST_SCORE = 0.1, 0.2
"""Share of the shorter article's lines with a clear link, and mean score of its lines (0 where there is no link). The
unrelated pairs have no clear link and a mean score of at most .08; two reworded pairs a mean score of .47 and .61."""


def in_a_sentence(comparison: Comparison) -> Said:
    """What a reader should know before looking at anything else; "" where the details speak for themselves."""
    if is_identical(comparison):
        return say("The two texts are identical.")
    return say("These two texts hardly correspond.") if hardly_corresponds(comparison) else Said("")


def is_identical(comparison: Comparison) -> bool:
    """Line for line the same characters; white space between lines does not count."""
    a, b = comparison.a, comparison.b
    return [a.text_of(line) for line in a.lines] == [b.text_of(line) for line in b.lines]


def hardly_corresponds(comparison: Comparison) -> bool:
    """Whether next to nothing of the shorter article has a counterpart: probably the wrong file was opened."""
    a, b = comparison.a, comparison.b
    if is_identical(comparison):
        return False
    linked = [link for link in comparison.line_links if link.a and link.b and a.is_counted(a.lines[link.a[0]])]
    shorter = min(sum(map(a.is_counted, a.lines)), sum(map(b.is_counted, b.lines)))
    clear = sum(min(len(link.a), len(link.b)) for link in linked if link.score >= CLEAR_SCORE)
    total = sum(min(len(link.a), len(link.b)) * link.score for link in linked)
    return clear < CLEAR_SHARE * shorter and total < LEAST_SCORE * shorter


def summarise(alignment: Alignment, spans: Sequence[Span]) -> Summary:
    """Rates over the counted, linked lines of both sides (mean of the two); shares are 0..1."""
    a, b = alignment.a, alignment.b
    linked = [
        link
        for link in alignment.line_links
        if link.a and link.b and a.is_counted(a.lines[link.a[0]]) and b.is_counted(b.lines[link.b[0]])
    ]
    words_a = sum(_words(a.text, Range(a.lines[i].start, a.lines[i].end)) for link in linked for i in link.a)
    words_b = sum(_words(b.text, Range(b.lines[j].start, b.lines[j].end)) for link in linked for j in link.b)
    counted = sum(map(a.is_counted, a.lines)) + sum(map(b.is_counted, b.lines))
    lines = sum(len(link.a) + len(link.b) for link in linked)
    shared = round(lines / counted, 3) if counted else None
    words = (words_a + words_b) / 2
    if words < LEAST_WORDS:
        return Summary(lines_shared=shared)
    inside = [span for span in spans if alignment.line_links[span.link].a and alignment.line_links[span.link].b]

    def rate(number: float) -> float:
        return round(100 * number / words, 1)

    kept, back = names_kept(alignment)
    return Summary(
        swaps_per_100_words=rate(sum(span.kind == "paraphrase" for span in inside)),
        insertions_per_100_words=rate(
            sum(_words(b.text, r) for s in inside if s.kind == "b_only" for r in s.changed_b)
        ),
        deletions_per_100_words=rate(sum(_words(a.text, r) for s in inside if s.kind == "a_only" for r in s.changed_a)),
        names_kept=kept,
        lines_shared=shared,
        names_kept_back=back,
    )


def _words(text: str, part: Range) -> int:
    return sum(is_word(text[start:end]) for start, end in tokens(text, part.start, part.end))
