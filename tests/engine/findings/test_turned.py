"""What the rules find between A and B is what they find between B and A: on real articles and on texts full of faults."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from gold import clean_text, second_pair
from spinner import spin

from unspin.engine.comparison import compare
from unspin.engine.model import Article, Finding, Range
from unspin.engine.reading import article_from_text, read_bytes
from unspin.engine.turning import turned, turned_finding

EXAMPLE = Path(__file__).resolve().parents[3] / "resources" / "example"


def both_ways(a: Article, b: Article) -> None:
    there, back = compare(a, b), compare(replace(b, side="A"), replace(a, side="B"))
    assert there.findings
    for one, other in ((there, back), (back, there)):
        it = turned(one)
        assert it.findings == other.findings
        assert it.suggestions == other.suggestions
        assert it.summary == other.summary
        assert it == other


def test_the_seeds(seed_paths: tuple[Path, Path]) -> None:
    a, b = seed_paths
    both_ways(read_bytes(a.read_bytes(), side="A", name=a.name), read_bytes(b.read_bytes(), side="B", name=b.name))


def test_the_example_and_the_second_pair() -> None:
    both_ways(*(read_bytes((EXAMPLE / f"{it.lower()}.txt").read_bytes(), side=it, name="x") for it in ("A", "B")))
    both_ways(*second_pair()[:2])


@pytest.mark.parametrize("share", [0.0, 0.6])
@pytest.mark.parametrize("moves", [0, 3])
def test_what_a_spinner_made(share: float, moves: int) -> None:
    """With paragraphs moved, "first" means another place on either side."""
    for seed in range(6):
        parts, chance = spin(clean_text(), seed, share).text.split("\n\n"), random.Random(seed)
        for _ in range(moves):
            parts.insert(chance.randrange(len(parts)), parts.pop(chance.randrange(len(parts))))
        both_ways(article_from_text(clean_text(), side="A"), article_from_text("\n\n".join(parts), side="B"))


def test_a_fact_stands_on_the_side_of_b_and_says_so() -> None:
    there = compare(
        article_from_text("The repairs cost four million crowns in May.", side="A"),
        article_from_text("The repairs cost five million crowns in May.", side="B"),
    )
    (found,), (now,) = there.findings, turned(there).findings
    said = "Another number: “{} million crowns” here, “{} million crowns” in the other version."
    assert (found.side, found.message) == ("B", said.format("five", "four"))
    assert (now.side, now.message) == ("B", said.format("four", "five"))
    unknown = Finding("weather_changed", 1, "As it was said", "B", 0, Range(0, 3), Range(0, 3), 0.1)
    assert turned_finding(unknown, turned(there).alignment).message == "As it was said"
