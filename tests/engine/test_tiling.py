"""The tiles of a side are its text, whatever the spans are."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import align, compare
from unspin.engine.model import Article, Comparison, Range, Side, Span, SpanKind
from unspin.engine.reading import article_from_text, read_bytes
from unspin.engine.tiling import segments
from unspin.errors import InputError

KINDS: list[SpanKind] = ["paraphrase", "moved", "form", "a_only", "b_only"]
TEXT = " One two.  Three.\n\nFour five. "


def span(kind: SpanKind, a: tuple[int, int] | None, *changed: tuple[int, int]) -> Span:
    return Span(0, kind, Range(*a) if a else None, None, tuple(Range(*c) for c in changed), ())


def comparison(text: str, *spans: Span) -> Comparison:
    a, b = article_from_text(text, side="A"), article_from_text("Other.", side="B")
    return Comparison(align(a, b), spans)


def shown(comparison: Comparison, side: Side = "A") -> list[tuple[str, SpanKind | None, bool]]:
    text = comparison.article(side).text
    return [(text[s.start : s.end], s.kind, s.changed) for s in segments(comparison, side)]


def check(comparison: Comparison, side: Side) -> None:
    text = comparison.article(side).text
    tiles = list(segments(comparison, side))
    assert "".join(text[t.start : t.end] for t in tiles) == text
    assert all(t.start < t.end for t in tiles)
    for one, other in pairwise(tiles):
        assert one.end == other.start
        assert (one.role, one.line, one.span, one.changed) != (other.role, other.line, other.span, other.changed)
    for t in tiles:
        assert (t.span is None) == (t.kind is None)
        assert t.span is not None or not t.changed


def test_gaps_between_lines_and_paragraphs_are_tiles_too() -> None:
    tiles = [(TEXT[s.start : s.end], s.role, s.line) for s in segments(comparison(TEXT), "A")]
    assert tiles == [
        (" ", None, None),
        ("One two.", "body", 0),
        ("  ", "body", None),
        ("Three.", "body", 1),
        ("\n\n", None, None),
        ("Four five.", "body", 2),
        (" ", None, None),
    ]


def test_a_phrase_shows_what_changed_and_what_was_kept_in_it() -> None:
    assert shown(comparison("One two three.", span("paraphrase", (0, 7), (4, 7)))) == [
        ("One ", "paraphrase", False),
        ("two", "paraphrase", True),
        (" three.", None, False),
    ]


@pytest.mark.parametrize(
    ("stronger", "weaker"), [("paraphrase", "moved"), ("moved", "a_only"), ("a_only", "form"), ("paraphrase", "form")]
)
def test_where_spans_overlap_the_stronger_kind_shows(stronger: SpanKind, weaker: SpanKind) -> None:
    spans = [span(weaker, (0, 7), (0, 7)), span(stronger, (4, 13), (4, 13))]
    expected = [("One ", weaker, True), ("two three", stronger, True), (".", None, False)]
    assert shown(comparison("One two three.", *spans)) == expected
    assert shown(comparison("One two three.", *spans[::-1])) == expected


def test_a_weaker_span_goes_on_behind_a_stronger_one_inside_it() -> None:
    spans = [span("form", (0, 13), (0, 13)), span("moved", (4, 7), (4, 7))]
    assert [kind for _, kind, _ in shown(comparison("One two three.", *spans))] == ["form", "moved", "form", None]


def test_ranges_outside_the_text_or_the_phrase_are_left_out() -> None:
    spans = [span("paraphrase", (4, 99), (0, 5), (5, 5)), span("moved", None, (0, 3)), span("form", (3, 3))]
    assert shown(comparison("One two.", *spans)) == [
        ("One ", None, False),
        ("t", "paraphrase", True),
        ("wo.", "paraphrase", False),
    ]


def test_an_empty_text_has_no_tiles() -> None:
    empty = Article("A", "", (), ())
    assert list(segments(Comparison(align(empty, article_from_text("x", side="B")), ()), "A")) == []


ranges = st.tuples(st.integers(-3, 40), st.integers(-3, 40)).map(lambda pair: Range(*pair))
spans = st.builds(
    Span,
    link=st.just(0),
    kind=st.sampled_from(KINDS),
    a=st.none() | ranges,
    b=st.none() | ranges,
    changed_a=st.lists(ranges, max_size=4).map(tuple),
    changed_b=st.lists(ranges, max_size=4).map(tuple),
)
texts = st.text(alphabet="abc .\n\u00a0é\u0301👩\u200d👧。ي\u200b", min_size=1, max_size=40).filter(
    lambda text: any(c in text for c in "abcé。ي👩")
)


@settings(max_examples=300)
@given(texts, texts, st.lists(spans, max_size=8))
def test_tiles_join_to_the_text_for_any_spans(a: str, b: str, made: list[Span]) -> None:
    pair = align(article_from_text(a, side="A"), article_from_text(b, side="B"))
    for side in ("A", "B"):
        check(Comparison(pair, tuple(made)), "A" if side == "A" else "B")


def test_tiles_of_the_seeds_join_to_the_seeds(seed_paths: tuple[Path, Path]) -> None:
    data = [path.read_bytes() for path in seed_paths]
    found = compare(read_bytes(data[0], side="A", name="a"), read_bytes(data[1], side="B", name="b"))
    assert found.spans
    check(found, "A")
    check(found, "B")


@pytest.mark.parametrize(
    "text",
    [
        "cafe\u0301 au lait. Un cafe\u0301.",
        "👩‍👩‍👧‍👦 came. 🏳️‍🌈 left 👍🏽.",
        "ذهب الرجل إلى السوق. هل عاد؟",
        "我们走了。他们没走！",
        "One.\r\n\r\nTwo words.\r\nThree.",
        "One\u00a0two.\u00a0Three\u00a0four.",
        "x",
        "The same line again.\n" * 500,
        "word " * 5_000,
    ],
    ids=["accent", "emoji", "arabic", "chinese", "crlf", "nbsp", "one letter", "equal lines", "no stop"],
)
def test_tiles_join_to_the_text_after_a_real_comparison(text: str) -> None:
    for other in (text, "Something else. Two words.", text + " More."):
        found = compare(article_from_text(text, side="A"), article_from_text(other, side="B"))
        check(found, "A")
        check(found, "B")


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(max_size=60))
def test_tiles_join_to_the_text_after_comparing_anything(a: str, b: str) -> None:
    try:
        found = compare(article_from_text(a, side="A"), article_from_text(b, side="B"))
    except InputError:
        return
    check(found, "A")
    check(found, "B")


def test_very_long_texts_tile_quickly() -> None:
    text = "ab. " * 250_000
    many = tuple(span("paraphrase", (4 * k, 4 * k + 2), (4 * k, 4 * k + 1)) for k in range(20_000))
    lines = Article("A", text, (), ())
    tiles = list(segments(Comparison(align(lines, lines), many), "A"))
    assert len(tiles) == 60_000
    assert tiles[-1].end == 1_000_000
