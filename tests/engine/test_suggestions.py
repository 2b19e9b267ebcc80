"""A tag is suggested only with evidence, and what is suggested says why."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Article, Comparison, Finding, Range, Side
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


# --- whole articles ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seed_pair(seeds: tuple[Article, Article]) -> Comparison:
    return compare(*seeds)


def _paragraph(comparison: Comparison, side: Side, line: int) -> int:
    article = comparison.article(side)
    return max(k for k, it in enumerate(article.paragraphs) if it.start <= article.lines[line].start)


def test_nearly_every_paragraph_of_the_spun_seed_has_a_line_suggested(seed_pair: Comparison) -> None:
    body = {k for k, it in enumerate(seed_pair.b.paragraphs) if it.role == "body"}
    assert len(body) == 14
    suggested = [it for it in seed_pair.suggestions if it.side == "B" and it.tag in ("spun", "garbled")]
    assert len(body & {_paragraph(seed_pair, "B", it.line) for it in suggested}) >= 12
    severe = [it for it in suggested if any(seed_pair.findings[k].severity == 3 for k in it.findings)]
    assert len({it.line for it in severe}) >= 5


def test_the_clean_seed_is_suggested_garbled_only_where_it_is(seed_pair: Comparison) -> None:
    garbled = [it for it in seed_pair.suggestions if it.side == "A" and it.tag == "garbled"]
    broken = {it.line for it in seed_pair.findings if it.side == "A" and it.rule in ("stray_stop", "word_order")}
    assert len(broken) == 3
    assert broken <= {it.line for it in garbled}
    assert len([it for it in garbled if it.line not in broken]) <= 1


def test_every_suggestion_opens_onto_its_evidence(seed_pair: Comparison) -> None:
    assert seed_pair.suggestions
    for it in seed_pair.suggestions:
        if it.tag == "original":
            link = seed_pair.line_links[seed_pair.alignment.link_of_line[it.side == "B"][it.line]]
            of_link = {("A", line) for line in link.a} | {("B", line) for line in link.b}
            same = [seed_pair.article(side).text_of(seed_pair.article(side).lines[line]) for side, line in of_link]
            assert it.findings or len(set(same)) == 1
            continue
        assert it.findings
        for k in it.findings:
            finding = seed_pair.findings[k]
            assert finding.side == it.side
            # A repeated swap is shown where it was first seen; every other finding stands in the line itself.
            assert finding.line == it.line or finding.rule == "repeated_swap"


FLOOD = """HALVERN — Fourteen people were still missing on Monday evening after the Osk burst its banks and flooded the old town, officials said.

The regional government ordered the main bridge to be closed. "The water followed us up the stairs," said Mia Dorn, who lives on Market Street.

The river reached six metres early in the morning, a level last seen in 1987. More than 2,000 people spent the night in school gyms, where the Red Cross handed out blankets.

Engineers doubt that the bridge, which dates from 1962, can be saved. The interior minister is expected on Tuesday."""  # noqa: E501 - paragraphs of a story
FLOOD_TOO = """A flood closed the main bridge in Halvern on Monday and left at least 14 people missing, the regional government said.

Heavy rain had pushed the river Osk above six metres by 5 a.m., the highest level since 1987, according to the water service.

"We have never seen the water rise this fast," Mayor Helena Brandt told reporters at the town hall. About 2,300 residents were taken to schools and sports halls. The Red Cross said it had sent 40 volunteers.

Interior Minister Paul Okafor will visit the town on Tuesday. The bridge, built in 1962, might have to be torn down next year."""  # noqa: E501 - as above


def test_two_stories_on_one_event_get_neither_spun_nor_garbled() -> None:
    for one, two in ((FLOOD, FLOOD_TOO), (FLOOD_TOO, FLOOD)):
        told = compare(article_from_text(one, side="A"), article_from_text(two, side="B"))
        assert not [it for it in told.suggestions if it.tag != "original"]


def test_a_text_against_itself_has_no_finding_and_every_line_is_identical_in_both(
    seeds: tuple[Article, Article],
) -> None:
    for text in (FLOOD, *(it.text for it in seeds)):
        same = compare(article_from_text(text, side="A"), article_from_text(text, side="B"))
        assert same.findings == ()
        assert {it.tag for it in same.suggestions} == {"original"}
