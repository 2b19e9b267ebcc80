"""A phrase is marked as a reader would mark it; what did not change is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine import spans
from unspin.engine.changes import PHRASE_TOKENS
from unspin.engine.comparison import compare
from unspin.engine.model import Article, Range, Span
from unspin.engine.reading import article_from_text
from unspin.engine.spans import LinkedLines
from unspin.engine.tokens import tokens

SENTENCES = st.lists(
    st.sampled_from(
        "the a port closed shut on Tuesday , . second 2nd U.N. UN 👩‍👧 cafe\u0301 مرحبا 日本 fishing crews said".split()
    ),
    max_size=25,
).map(" ".join)


def spans_of(link: int, a: str, parts_a: list[Range], b: str, parts_b: list[Range]) -> list[Span]:
    (found,) = spans.spans_of(a, b, [LinkedLines(link, tuple(parts_a), tuple(parts_b))])
    return found


def phrases(a: str, b: str) -> list[tuple[str, str, str]]:
    found = spans_of(0, a, [Range(0, len(a))], b, [Range(0, len(b))])
    return [
        (span.kind, a[span.a.start : span.a.end] if span.a else "", b[span.b.start : span.b.end] if span.b else "")
        for span in found
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Inspectors discussed the pier.",
            "Inspectors mentioned the pier.",
            [("paraphrase", "discussed", "mentioned")],
        ),
        (
            "It hurts the supply chain resilience of towns.",
            "It hurts the provide chain resiliency of towns.",
            [("paraphrase", "supply chain resilience", "provide chain resiliency")],
        ),
        (
            "They met at a meeting in Brennick.",
            "They met in a gathering in Brennick.",
            [("paraphrase", "at a meeting", "in a gathering")],
        ),
        (
            "They want security cooperation with Norway.",
            "They want safety cooperation with Norway.",
            [("paraphrase", "security cooperation", "safety cooperation")],
        ),
        (
            "Ties strained by old grievances.",
            "Ties strained through old grievances.",
            [("paraphrase", "strained by", "strained through")],
        ),
        (
            "Talks focused on the harbour.",
            "Talks have been centered at the harbour.",
            [("paraphrase", "focused on", "have been centered at")],
        ),
        (
            "They hope to mend relations soon.",
            "They hope to fix members of the family soon.",
            [("paraphrase", "mend", "fix"), ("paraphrase", "relations", "members of the family")],
        ),
        ("The UN met.", "The U.N. met.", [("form", "UN", "U.N.")]),
        ("Their second visit.", "Their 2nd visit.", [("form", "second", "2nd")]),
        ("It does not float.", "It doesn’t float.", [("form", "not", "n’t")]),
        ("The port is shut.", "The old port is shut.", [("b_only", "", "old")]),
        (
            "On Tuesday the harbour master closed the pier.",
            "The harbour master closed the pier on Tuesday.",
            [("moved", "On Tuesday", "on Tuesday"), ("form", "the", "The")],
        ),
        ("The same.", "The same.", []),
        ("The\u00a0same.", "The same.", []),
    ],
)
def test_the_phrase_has_the_extent_that_a_reader_would_give_it(
    a: str, b: str, expected: list[tuple[str, str, str]]
) -> None:
    assert phrases(a, b) == expected


def test_only_the_words_that_differ_are_coloured() -> None:
    a, b = "hurts the supply chain resilience of towns", "hurts the provide chain resiliency of towns"
    (span,) = spans_of(0, a, [Range(0, len(a))], b, [Range(0, len(b))])
    assert [a[x:y] for x, y in span.changed_a] == ["supply", "resilience"]
    assert [b[x:y] for x, y in span.changed_b] == ["provide", "resiliency"]


def test_a_line_without_a_partner_is_one_span() -> None:
    (span,) = spans_of(3, "Alone.", [Range(0, 6)], "", [])
    assert (span.link, span.kind, span.a, span.b, span.changed_a) == (3, "a_only", Range(0, 6), None, (Range(0, 6),))


@settings(max_examples=400)
@given(SENTENCES, SENTENCES)
def test_spans_stay_in_their_line_and_changed_words_in_their_span(a: str, b: str) -> None:
    found = spans_of(0, a, [Range(0, len(a))], b, [Range(0, len(b))])
    for text, side in ((a, "a"), (b, "b")):
        borders = {edge for token in tokens(text) for edge in token}
        seen: set[int] = set()
        for span in found:
            reach, changed = getattr(span, side), getattr(span, f"changed_{side}")
            assert (reach is not None) or not changed
            for part in changed:
                assert reach.start <= part.start < part.end <= reach.end
                assert {part.start, part.end} <= borders
                assert seen.isdisjoint(range(part.start, part.end)), "one word has one colour"
                seen |= set(range(part.start, part.end))


@given(SENTENCES, SENTENCES)
def test_every_word_that_the_other_side_lacks_is_in_a_span(a: str, b: str) -> None:
    found = spans_of(0, a, [Range(0, len(a))], b, [Range(0, len(b))])
    words_b = {b[x:y].casefold() for x, y in tokens(b)}
    covered = {k for span in found for part in span.changed_a for k in range(part.start, part.end)}
    if not a or not b:
        return
    for start, end in tokens(a):
        if a[start:end].casefold() not in words_b:
            assert start in covered


@given(SENTENCES, SENTENCES)
def test_no_phrase_pair_is_longer_than_a_phrase(a: str, b: str) -> None:
    for span in spans_of(0, a, [Range(0, len(a))], b, [Range(0, len(b))]):
        if span.a and span.b and span.kind == "paraphrase":
            assert len(tokens(a, *span.a)) <= PHRASE_TOKENS
            assert len(tokens(b, *span.b)) <= PHRASE_TOKENS


def test_phrases_of_the_seed_pair_are_no_longer_than_a_phrase(seeds: tuple[Article, Article]) -> None:
    comparison = compare(*seeds)
    for span in comparison.spans:
        if span.a and span.b:
            assert len(tokens(seeds[0].text, *span.a)) <= PHRASE_TOKENS
            assert len(tokens(seeds[1].text, *span.b)) <= PHRASE_TOKENS
    texts = {(seeds[0].text_of(span.a), seeds[1].text_of(span.b)) for span in comparison.spans if span.a and span.b}
    assert ("climate change", "local weather exchange") in texts
    assert ("relations", "members of the family") in texts


def test_an_article_against_itself_has_no_spans_and_only_identical_lines(seeds: tuple[Article, Article]) -> None:
    again = article_from_text(seeds[0].text, side="B")
    comparison = compare(seeds[0], again)
    assert comparison.spans == ()
    assert all(link.a == link.b and link.score == 1.0 and not link.moved for link in comparison.line_links)
