"""The rows of the Phrases view, and what a spreadsheet gets of them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app.cells import as_csv, as_text, neutral
from unspin.app.phrase_table import phrase_key, phrase_rows, quote_key, quote_rows
from unspin.engine.comparison import compare
from unspin.engine.model import Alignment, Comparison, Link, Range, Span
from unspin.engine.reading import article_from_text

A = (
    "Aid went to the countries. They praised the Countries.\n\n"
    "“We will rebuild the harbour this year,” Mayor Ann Bell said on Monday.\n\nThe crews went home in the evening."
)
B = (
    "Aid went to the international locations. They praised the international locations.\n\n"
    "“We will rebuild the port this year,” Mayor Ann Bell said on Monday.\n\nThe crews went home in the evening."
)


@pytest.fixture(scope="module")
def pair() -> Comparison:
    return compare(article_from_text(A, side="A"), article_from_text(B, side="B"))


def test_the_same_pair_is_one_row_with_its_count_letter_case_aside(pair: Comparison) -> None:
    (row,) = [it for it in phrase_rows(pair) if it.b == "international locations"]
    assert (row.a.casefold(), row.times, row.kind, row.label) == ("countries", 2, "reworded", "A1.1")
    assert row.cells == (row.a, row.b, "reworded", "2", "A1.1")


def test_a_quote_names_its_speaker_and_what_became_of_it(pair: Comparison) -> None:
    (row,) = quote_rows(pair)
    assert row.a.startswith("We will rebuild the harbour")
    assert row.b.startswith("We will rebuild the port")
    assert (row.state, row.label) == ("altered", "B2")
    assert row.speaker


def test_a_text_against_itself_has_no_phrases_and_its_quotes_are_the_same(pair: Comparison) -> None:
    same = compare(pair.a, article_from_text(A, side="B"))
    assert phrase_rows(same) == []
    assert [it.state for it in quote_rows(same)] == ["same"]


def test_every_column_sorts(pair: Comparison) -> None:
    rows, said = phrase_rows(pair), quote_rows(pair)
    for column in range(5):
        assert len(sorted(rows, key=phrase_key(column))) == len(rows)
        assert len(sorted(said, key=quote_key(column))) == len(said)
    assert sorted(rows, key=phrase_key(3), reverse=True)[0].times == max(row.times for row in rows)


def test_the_work_for_ten_thousand_pairs_grows_with_their_number(
    steps: Callable[[Callable[[], object]], int],
) -> None:
    few, many = pair_of_words(1_000), pair_of_words(10_000)
    rows = phrase_rows(many)
    assert [(rows[k].a, rows[k].b) for k in (0, 9_999)] == [("word0", "xword0"), ("word9999", "xword9999")]
    assert steps(lambda: phrase_rows(many)) < 10 * 1.5 * steps(lambda: phrase_rows(few))


def pair_of_words(count: int) -> Comparison:
    """One line a side; each word has another one as its counterpart."""
    words = [f"word{k}" for k in range(count)]
    a = article_from_text(" ".join(words), side="A")
    b = article_from_text(" ".join(f"x{word}" for word in words), side="B")
    spans, at = [], 0
    for k, word in enumerate(words):
        left, right = Range(at, at + len(word)), Range(at + k, at + k + len(word) + 1)
        spans.append(Span(0, "paraphrase", left, right, (left,), (right,)))
        at += len(word) + 1
    links = (Link("line", (0,), (0,), 0.5),)
    return Comparison(Alignment(a, b, (Link("paragraph", (0,), (0,), 0.5),), links), tuple(spans))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u00a0=1", "\n@x"])
def test_a_formula_is_neutralised(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"
    assert "'" in as_text(["x"], [[cell]])


@given(
    st.lists(
        st.lists(
            st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=2, max_size=2
        )
    )
)
def test_csv_comes_back_as_it_went_and_text_has_a_line_a_row(rows: list[list[str]]) -> None:
    back = list(csv.reader(StringIO(as_csv(("a", "b"), rows), newline="")))
    assert back == [["a", "b"], *[[neutral(cell) for cell in row] for row in rows]]
    assert as_text(("a", "b"), rows).count("\n") == len(rows) + 1
