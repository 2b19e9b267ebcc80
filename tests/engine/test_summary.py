"""The figures of a pair count what they say they count."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Article
from unspin.engine.reading import article_from_text
from unspin.engine.summary import CLEAR_SCORE, hardly_corresponds, in_a_sentence

WORDS = (
    "the harbour master closed the northern pier on tuesday after inspectors found deep cracks "
    "in all of its old wooden beams"
)

UNRELATED = (
    """Bakers in the old quarter say the price of flour has doubled since the spring, and that they cannot \
ask their customers for more.

"A loaf is a loaf," said Orla Fenn, who has run the shop on Mill Lane for thirty years. "People count their \
coins before they come in."

The guild has asked the city for a lower rent until the next harvest. An answer is expected in the autumn.""",
    """Sollen FC won the cup for the first time on Saturday after a goal in the last minute of extra time.

Keeper Ivo Brandt saved two penalties in the second half. The visitors had lost four of their last five games.

Thousands of supporters danced on the market square until the early morning, and the mayor gave the players \
the keys of the town hall.

The club was founded in 1908 and has never played in the first division.""",
    """Astronomers have found a planet that circles two small stars every eleven days.

The object is about three times as heavy as Neptune and too hot for water. It was seen by a telescope in the \
desert as it passed in front of its suns.

The team will look for its moons next year with a larger mirror.""",
    """To poach an egg, bring a pan of water to a gentle simmer and add a spoon of vinegar.

Stir the water in one direction. Break the egg into a cup and let it slide into the middle, then wait three \
minutes.

Lift it out with a slotted spoon and dry it on paper. Serve on toast with salt and a little butter.""",
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


def test_a_text_against_itself_is_identical_line_by_line(seeds: tuple[Article, Article]) -> None:
    for text in (seeds[0].text, WORDS, "日本の港は閉鎖された。\n\nمرحبا بكم في الميناء القديم."):
        it = compare(article_from_text(text, side="A"), article_from_text(text, side="B"))
        assert all(link.a == link.b and link.score == 1 and not link.moved for link in it.line_links)
        assert not it.spans
        assert in_a_sentence(it) == "The two texts are identical."
        assert not hardly_corresponds(it)


def test_unrelated_articles_are_said_to_hardly_correspond(seeds: tuple[Article, Article]) -> None:
    ferry = Path(__file__).parents[2] / "resources" / "example" / "a.txt"
    texts = [seeds[0].text, ferry.read_text("utf-8"), *UNRELATED]
    for first, second in combinations(texts, 2):
        for x, y in ((first, second), (second, first)):
            it = compare(article_from_text(x, side="A"), article_from_text(y, side="B"))
            assert all(link.score < CLEAR_SCORE for link in it.line_links), (x[:40], y[:40])
            assert hardly_corresponds(it), (x[:40], y[:40])
            assert in_a_sentence(it) == "These two texts hardly correspond."


def test_a_reworded_article_or_one_with_a_common_part_is_not_said_to_hardly_correspond(
    seeds: tuple[Article, Article],
) -> None:
    assert in_a_sentence(compare(*seeds)) == ""
    part = UNRELATED[0] + "\n\n" + UNRELATED[1].split("\n\n")[0]
    it = compare(article_from_text(UNRELATED[1], side="A"), article_from_text(part, side="B"))
    assert not hardly_corresponds(it)


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
