"""A tag is suggested only with evidence, and what is suggested says why."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Comparison, Finding, Range, Side
from unspin.engine.reading import article_from_text
from unspin.engine.suggestions import suggest

A = "The town hopes to mend relations with the port. Crews landed their catch in Wick. Nothing else happened there."
B = "The town hopes to fix members of the family with the port. Crews landed their catch in Wick. Nothing more took place."


@pytest.fixture(scope="module")
def pair() -> Comparison:
    comparison = compare(article_from_text(A, side="A"), article_from_text(B, side="B"))
    return replace(comparison, findings=(), suggestions=())


def found(rule: str, severity: Literal[1, 2, 3], side: Side, line: int, words: str, text: str) -> Finding:
    start = text.index(words)
    part = Range(start, start + len(words))
    return Finding(rule, severity, "", side, line, part if side == "A" else None, part if side == "B" else None, 1.0)


def suggested(comparison: Comparison, *findings: Finding) -> dict[tuple[str, int], tuple[str, str, tuple[int, ...]]]:
    out = suggest(replace(comparison, findings=findings))
    return {(it.side, it.line): (it.tag, it.strength, it.findings) for it in out}


def test_without_findings_only_identical_lines_are_suggested(pair: Comparison) -> None:
    assert suggested(pair) == {("A", 1): ("original", "fair", ()), ("B", 1): ("original", "fair", ())}


def test_a_broken_term_suggests_spun_and_its_clean_partner_original(pair: Comparison) -> None:
    term = found("broken_term", 3, "B", 0, "members of the family", B)
    out = suggested(pair, term)
    assert out["B", 0] == ("spun", "fair", (0,))
    assert out["A", 0] == ("original", "weak", (0,))


@pytest.mark.parametrize("rule", ["stray_stop", "word_order"])
def test_a_glitch_suggests_garbled(pair: Comparison, rule: str) -> None:
    assert suggested(pair, found(rule, 3, "A", 0, "mend relations", A))["A", 0][0] == "garbled"


def test_several_signs_together_are_strong(pair: Comparison) -> None:
    two = [found("broken_term", 3, "B", 0, words, B) for words in ("members of the family", "fix")]
    assert suggested(pair, *two)["B", 0] == ("spun", "strong", (0, 1))


def test_facts_suggest_nothing(pair: Comparison) -> None:
    fact = found("number_changed", 3, "B", 0, "family", B)
    assert set(suggested(pair, fact)) == {("A", 1), ("B", 1)}


def test_a_line_with_evidence_of_its_own_is_never_suggested_original(pair: Comparison) -> None:
    out = suggested(
        pair,
        found("broken_term", 3, "B", 0, "members of the family", B),
        found("invisible_character", 1, "A", 0, "mend", A),
    )
    assert ("A", 0) not in out


def test_every_suggestion_cites_findings_that_speak_for_it(pair: Comparison) -> None:
    out = suggest(replace(pair, findings=(found("stray_stop", 2, "B", 2, "Nothing more", B),)))
    assert all(it.findings or it.tag == "original" for it in out)
