"""The summary counts what was found on each side and never says what it means."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from unspin.app.pair_summary import UNKNOWN, pair_summary
from unspin.engine.comparison import compare
from unspin.engine.model import Comparison, Finding, Range, Summary
from unspin.engine.reading import article_from_text, read_bytes

TEXT = "Crews landed their catch in Wick on Monday. The town hopes to mend relations. Nothing else happened there."


@pytest.fixture(scope="module")
def seeds(seed_paths) -> Comparison:
    a, b = (read_bytes(p.read_bytes(), side=s, name=p.name) for s, p in zip("AB", seed_paths, strict=True))
    return compare(a, b)


def finding(rule: str, side: str) -> Finding:
    return Finding(rule, 2, "", side, 0, Range(0, 5), Range(0, 5), 1.0)


def test_each_side_carries_what_shows_on_it_and_facts_count_for_neither() -> None:
    pair = compare(article_from_text(TEXT, side="A"), article_from_text(TEXT, side="B"))
    rules = ["broken_term", "stray_stop", "repeated_swap", "mixed_script", "number_changed", "credit_changed"]
    found = tuple(finding(rule, side) for rule, side in zip(rules, "BABBBA", strict=True))
    it = pair_summary(replace(pair, findings=found))
    assert it.evidence == (
        ("Broken terms", 0, 1),
        ("Glitches", 1, 0),
        ("Hidden or mixed characters", 0, 1),
        ("Repeated swaps", 0, 1),
    )
    assert it.facts == 2
    assert it.sentence == "4 signs in the wording: 1 in A, 3 in B. 2 statements differ between the versions."


def test_one_sign_and_one_statement_are_one() -> None:
    pair = compare(article_from_text(TEXT, side="A"), article_from_text(TEXT, side="B"))
    it = pair_summary(replace(pair, findings=(finding("stray_stop", "A"), finding("date_changed", "B"))))
    assert it.sentence == "1 sign in the wording: 1 in A, 0 in B. 1 statement differs between the versions."


def test_the_seeds_in_figures(seeds: Comparison) -> None:
    it = pair_summary(seeds)
    assert dict(it.figures)["Swaps per 100 words"] == f"{seeds.summary.swaps_per_100_words:.1f}"
    assert ("Byline", "Joanna Swanson", "", "only in A") in it.credits
    assert "Byline: Joanna Swanson in A, none in B, only in A" in it.as_text()
    in_a, in_b = (sum(row[k] for row in it.evidence) for k in (1, 2))
    assert in_b > 5 * in_a


def test_what_cannot_be_said_is_named() -> None:
    pair = compare(article_from_text("Short.", side="A"), article_from_text("Short.", side="B"))
    it = pair_summary(replace(pair, summary=Summary()))
    assert {value for _, value in it.figures} == {UNKNOWN}
    assert it.sentence == "No sign in the wording. No statement was found to differ."
    assert "None in either version." in it.as_text()


def test_it_never_judges(seeds: Comparison) -> None:
    said = pair_summary(seeds).as_text()
    assert not re.search(r"plagiar|copied|AI-written|\btrue\b|\bfalse\b|certain|original|%", said, re.IGNORECASE)
