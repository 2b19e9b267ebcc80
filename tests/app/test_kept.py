"""What both texts share: runs of four and more equal words, and nothing that either side breaks."""

from __future__ import annotations

import pytest

from unspin.app.kept import kept, shared_runs
from unspin.engine.comparison import compare
from unspin.engine.model import Comparison
from unspin.engine.reading import article_from_text


def compared(a: str, b: str) -> Comparison:
    return compare(article_from_text(a, side="A"), article_from_text(b, side="B"))


def runs(comparison: Comparison) -> tuple[list[str], list[str]]:
    return tuple(  # type: ignore[return-value]
        [
            article.text_of(run)
            for k in range(len(article.paragraphs))
            for run in shared_runs(comparison, article.side, k)
        ]
        for article in (comparison.a, comparison.b)
    )


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        ("One two three four.", "One two three four.", ["One two three four"]),
        (
            "They met in the cafe\u0301 of Seoul.",
            "We met in the cafe\u0301 of Seoul.",
            ["met in the cafe\u0301 of Seoul"],
        ),
        ("The envoy flew home on Monday.", "The envoy flew home on Friday.", ["The envoy flew home on"]),
        ("He came, she left.", "It went, nobody stayed.", []),
    ],
)
def test_runs_of_four_and_more_equal_words_are_shared_on_both_sides(a: str, b: str, shared: list[str]) -> None:
    assert runs(compared(a, b)) == (shared, shared)


def test_an_insertion_on_one_side_ends_the_run_on_both() -> None:
    comparison = compared("We saw the old man walk home.", "We saw the very old man walk home.")
    a, b = runs(comparison)
    assert a == b == ["old man walk home"]


def test_a_word_with_its_clitic_is_one_word() -> None:
    a, b = runs(compared("It follows Yoon’s state visit.", "That follows Yoon’s state tour."))
    assert a == b == []


def test_three_equal_words_are_not_a_run() -> None:
    a, b = runs(compared("Big houses stood there yesterday.", "Small houses stood there today."))
    assert a == b == []


def test_pairs_are_the_same_words_in_the_same_order() -> None:
    comparison = compared(
        "The minister of trade met officials 👩‍💻 in Seoul.", "The minister of commerce met people 👩‍💻 in Seoul."
    )
    pairs = kept(comparison, 0)
    assert pairs
    for pair in pairs:
        assert comparison.a.text_of(pair.a) == comparison.b.text_of(pair.b)
    assert [pair.a for pair in pairs] == sorted(pair.a for pair in pairs)
    assert [pair.b for pair in pairs] == sorted(pair.b for pair in pairs)
