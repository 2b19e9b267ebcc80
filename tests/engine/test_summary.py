"""The figures of a pair count what they say they count."""

from __future__ import annotations

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Article
from unspin.engine.reading import article_from_text

WORDS = (
    "the harbour master closed the northern pier on tuesday after inspectors found deep cracks "
    "in all of its old wooden beams"
)


def test_one_swap_among_twenty_words_is_a_rate_of_five_or_less() -> None:
    a = article_from_text(WORDS + ".", side="A")
    b = article_from_text(WORDS.replace("closed", "shut") + ".", side="B")
    summary = compare(a, b).summary
    assert summary.swaps_per_100_words == round(100 / len(WORDS.split()), 1)
    assert (summary.insertions_per_100_words, summary.deletions_per_100_words) == (0.0, 0.0)
    assert summary.lines_shared == 1.0


def test_what_only_one_side_has_counts_as_lines_not_as_words() -> None:
    a = article_from_text(WORDS + ".", side="A")
    b = article_from_text(WORDS + ".\n\nA bakery opened in another street.", side="B")
    summary = compare(a, b).summary
    assert summary.lines_shared == round(2 / 3, 3)
    assert summary.insertions_per_100_words == 0.0


def test_the_seed_pair_has_many_short_swaps_and_few_insertions(seeds: tuple[Article, Article]) -> None:
    summary = compare(*seeds).summary
    assert summary.swaps_per_100_words is not None
    assert summary.swaps_per_100_words > 12
    assert (summary.insertions_per_100_words or 0) + (summary.deletions_per_100_words or 0) < 8


A_NAMES = (
    "President Yoon Suk Yeol will host Fumio Kishida in Seoul on Sunday for talks about trade and security. "
    "The UN Security Council met in Geneva, said Takeo Akiba after the talks with Washington."
)


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({}, 1.0),
        ({"Fumio Kishida": "Kishida", "UN Security": "U.N. Security"}, 1.0),
        ({"Takeo Akiba": "an official"}, 6 / 7),
        ({"Geneva": "Vienna", "Takeo Akiba": "an official"}, 5 / 7),
    ],
)
def test_names_kept_counts_each_name_once_in_whatever_form(change: dict[str, str], kept: float) -> None:
    other = A_NAMES
    for old, new in change.items():
        other = other.replace(old, new)
    pair = compare(article_from_text(A_NAMES, side="A"), article_from_text(other, side="B"))
    assert pair.summary.names_kept == round(kept, 3)


def test_of_too_few_names_no_share_is_told() -> None:
    text = "The crews went home in the evening after the long day of work on the boats in the harbour of Wick and slept well."
    pair = compare(article_from_text(text, side="A"), article_from_text(text.replace("Wick", "Tain"), side="B"))
    assert pair.summary.names_kept is None
    assert pair.summary.swaps_per_100_words is not None
