"""Spans in columns read like the tuple of the same spans; alignments come back from their packed form as they were."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.engine.comparison import align, compare
from unspin.engine.line_chain import _solve_large, _solve_small
from unspin.engine.lines import vector
from unspin.engine.model import Range, Span
from unspin.engine.packing import (
    KINDS,
    PackedSpans,
    packed_alignment,
    packed_article,
    unpacked_alignment,
    unpacked_article,
)
from unspin.engine.reading import article_from_text

ranges = st.tuples(st.integers(0, 2**31 - 9), st.integers(0, 8)).map(lambda it: Range(it[0], it[0] + it[1]))
spans = st.builds(
    Span,
    st.integers(0, 9),
    st.sampled_from(KINDS),
    st.none() | ranges,
    st.none() | ranges,
    st.lists(ranges, max_size=3).map(tuple),
    st.lists(ranges, max_size=3).map(tuple),
)
TEXT = "Café 👩‍👩‍👧 reopened on Tuesday.\r\n\r\nمرحبا بالعالم.\r\n\r\nThe mayor\u00a0spoke. The mayor left."


@given(st.lists(spans, max_size=12), st.integers(0, 12))
def test_packed_spans_equal_the_tuple_of_them_wherever_it_was_cut(found: list[Span], cut: int) -> None:
    found.sort(key=lambda it: it.link)
    joined = PackedSpans(found[:cut])
    joined.extend(PackedSpans(found[cut:]))
    assert joined == tuple(found)
    assert tuple(found) == joined
    assert joined == PackedSpans(found)
    assert list(joined) == found
    assert joined[-2:] == tuple(found[-2:])
    assert pickle.loads(pickle.dumps(joined)) == joined
    for link in range(10):
        assert [joined[k] for k in joined.places(link)] == [it for it in found if it.link == link]


def test_packed_spans_differ_from_others_and_end() -> None:
    span = Span(0, "a_only", Range(0, 3), None, (Range(0, 3),), ())
    assert PackedSpans([span]) != (span, span)
    assert PackedSpans([span]) != ()
    assert PackedSpans([span]) != PackedSpans()
    with pytest.raises(IndexError):
        PackedSpans([span])[1]


def test_an_alignment_comes_back_from_its_packed_form() -> None:
    a, b = article_from_text(TEXT, side="A"), article_from_text(TEXT.replace("mayor", "leader"), side="B")
    found = align(a, b)
    assert unpacked_article(pickle.loads(pickle.dumps(packed_article(a)))) == a
    assert unpacked_alignment(pickle.loads(pickle.dumps(packed_alignment(found)))) == found


def test_a_comparison_with_packed_spans_is_the_same_comparison() -> None:
    a, b = article_from_text(TEXT, side="A"), article_from_text(TEXT.replace("mayor", "leader"), side="B")
    found = compare(a, b)
    assert len(found.spans) > 0
    assert PackedSpans(found.spans) == found.spans


WORDS = "harbour pier crews repairs ministry letters boats ferry season estimate town council north".split()
lines = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join), min_size=1, max_size=8)


@given(lines, lines)
def test_a_small_gap_is_solved_like_a_large_one(a: list[str], b: list[str]) -> None:
    one, other = [vector(line) for line in a], [vector(line) for line in b]
    assert _solve_small(one, other) == _solve_large(one, other)
