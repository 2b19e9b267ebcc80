"""What an editor of the seed pair is shown, what not, and how the work for it grows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from unspin.assets import resource
from unspin.engine import findings as package
from unspin.engine.comparison import compare, marks
from unspin.engine.findings.rules import PAIR_RULES, findings_of
from unspin.engine.ids import finding_id
from unspin.engine.model import Article, Comparison, Range
from unspin.engine.reading import article_from_text

MOST_FINDINGS = 90

GLITCHES = [
    ("stray_stop", "weapons. program", "A"),
    ("stray_stop", "said. .", "A"),
    ("stray_stop", "policy. affirmed", "A"),
    ("word_order", "northern attempts Korea", "A"),
    ("impossible_article", "a an identical", "B"),
]
TERMS = [
    "nuclear fingers",
    "provide chain",
    "local weather exchange",
    "price range",
    "compelled hard work sufferers",
    "final week",
    "subsequent month",
]
SWAPS = ["members of the family", "international locations", "safety", "mentioned", "place of business"]
ORDINARY = {"the place"}
"""Good English that a seed merely uses in the wrong place."""


@pytest.fixture(scope="module")
def compared(seeds: tuple[Article, Article]) -> Comparison:
    return compare(*seeds)


def words(comparison: Comparison, side: str, part: Range | None) -> str | None:
    return part and comparison.article("A" if side == "A" else "B").text_of(part)


@pytest.mark.parametrize(("rule", "of", "side"), GLITCHES)
def test_every_glitch_of_the_seeds_is_found(compared: Comparison, rule: str, of: str, side: str) -> None:
    found = [it for it in compared.findings if it.rule == rule]
    assert (of, side) in [(words(compared, it.side, it.a if it.side == "A" else it.b), it.side) for it in found]


def test_no_other_glitch_is_called_one(compared: Comparison) -> None:
    rules = {rule for rule, _, _ in GLITCHES} | {"repeated_word", "glued_words", "mixed_script", "invisible_character"}
    assert len([it for it in compared.findings if it.rule in rules]) == len(GLITCHES)


@pytest.mark.parametrize("term", TERMS)
def test_broken_terms_of_the_seeds_are_found(compared: Comparison, term: str) -> None:
    found = [it for it in compared.findings if it.rule == "broken_term"]
    assert all(it.side == "B" and it.a for it in found)
    assert term in [words(compared, "B", it.b) for it in found]


@pytest.mark.parametrize("swap", SWAPS)
def test_repeated_swaps_of_the_seeds_are_found(compared: Comparison, swap: str) -> None:
    found = [it for it in compared.findings if it.rule == "repeated_swap"]
    assert swap in [words(compared, "B", it.b) for it in found]


def test_the_findings_are_few_short_and_each_of_its_own(compared: Comparison) -> None:
    assert len(compared.findings) <= MOST_FINDINGS
    assert len({finding_id(it) for it in compared.findings}) == len(compared.findings)
    for it in compared.findings:
        line = compared.article(it.side).lines[it.line]
        own = it.a if it.side == "A" else it.b
        assert own is not None
        assert line.start <= own.start < own.end <= line.end
        assert it.message.endswith(".")


def test_the_window_finds_in_each_link_what_compare_finds(compared: Comparison) -> None:
    inside = {it for k in range(len(compared.line_links)) for it in marks(compared.alignment, k).findings}
    whole = set(compared.findings)
    assert inside <= whole
    assert {it.rule for it in whole - inside} <= {"repeated_swap", "credit_changed", "broken_term"}
    assert PAIR_RULES


def test_a_seed_against_itself_has_no_finding(seeds: tuple[Article, Article]) -> None:
    for text in (it.text for it in seeds):
        assert compare(article_from_text(text, side="A"), article_from_text(text, side="B")).findings == ()


def test_the_findings_step_grows_linearly(
    seeds: tuple[Article, Article], compared: Comparison, steps: Callable[[Callable[[], object]], int]
) -> None:
    """Its time is printed by `tests/benchmarks/findings.py`."""
    four = compare(*(article_from_text("\n\n".join([it.text] * 4), side=it.side) for it in seeds))
    assert steps(lambda: findings_of(four)) < 5 * steps(lambda: findings_of(compared))


def test_no_seed_phrase_stands_in_a_source_or_in_a_list(compared: Comparison) -> None:
    """Whole files, docstrings too: every phrase of two words or more that a finding about wording shows."""
    rules = {rule for rule, _, _ in GLITCHES} | {"broken_term", "repeated_swap"}
    shown = {words(compared, it.side, it.a if it.side == "A" else it.b) for it in compared.findings if it.rule in rules}
    phrases = {it.lower() for it in shown if it and " " in it} | set(TERMS) | {it for it in SWAPS if " " in it}
    phrases |= {"court docket", "weather exchange", "hard work sufferers", "a an identical", "northern attempts"}
    assert len(phrases) > 20
    phrases -= ORDINARY
    for path in Path(package.__file__).parents[2].rglob("*.py"):
        text = " ".join(path.read_text("utf-8").lower().split())
        assert not [it for it in phrases if it in text], path
    for path in resource("lexicon").iterdir():
        data = path.read_bytes()
        assert not [it for it in phrases if it.encode() in data], path
