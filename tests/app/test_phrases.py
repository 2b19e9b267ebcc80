"""The phrase pairs of a line and how often each occurs."""

from __future__ import annotations

from unspin.app.phrases import Phrases
from unspin.engine.model import Alignment, Comparison, Link, Range, Span
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef


def made() -> Comparison:
    a = article_from_text("The café security 👩‍👩‍👧.\n\nSecurity first.\n\nمرحبا", side="A")
    b = article_from_text("The café safety 👩‍👩‍👧.\n\nSafety first.\n\nمرحبا", side="B")
    links = tuple(Link("line", (k,), (k,), 0.9) for k in range(3))
    spans = []
    for link, (word_a, word_b) in enumerate((("security", "safety"), ("Security", "Safety"))):
        at_a, at_b = a.text.index(word_a), b.text.index(word_b)
        range_a, range_b = Range(at_a, at_a + len(word_a)), Range(at_b, at_b + len(word_b))
        spans.append(Span(link, "paraphrase", range_a, range_b, (range_a,), (range_b,)))
    spans.append(Span(1, "a_only", Range(a.text.index("first"), a.text.index("first") + 5), None, (), ()))
    paragraphs = tuple(Link("paragraph", (k,), (k,), 0.9) for k in range(3))
    return Comparison(Alignment(a, b, paragraphs, links), tuple(spans))


def test_a_pair_counts_over_the_whole_article_letter_case_aside():
    phrases = Phrases(made())
    assert [(it.a, it.b, it.times, it.span) for it in phrases.of(LineRef("A", 0))] == [("security", "safety", 2, 0)]
    assert [(it.a, it.b, it.times) for it in phrases.of(LineRef("B", 1))] == [("Security", "Safety", 2)]


def test_words_on_one_side_only_are_no_pair_and_an_equal_line_has_none():
    phrases = Phrases(made())
    assert all(it.a and it.b for it in phrases.of(LineRef("A", 1)))
    assert phrases.of(LineRef("A", 2)) == ()
