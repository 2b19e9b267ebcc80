"""Broken prose on one side, and good prose that only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = list[tuple[str, str | None, str | None]]
RULES = {"stray_stop", "repeated_word", "impossible_article", "glued_words", "word_order"}

FOUND = [
    # rule, A, B, its words in B (each case is tried the other way round as well)
    ("stray_stop", "They fund a weapons program.", "They fund a weapons. program.", "weapons. program"),
    ("stray_stop", "The mayor said so.", "The mayor said so. .", "so. ."),
    ("stray_stop", "The pier reopens, officials said.", "The pier reopens, officials. said.", "officials. said"),
    ("stray_stop", "He left the harbour at noon.", "He left the harbour at noon,.", "noon,."),
    ("repeated_word", "He left the harbour at noon.", "He left the the harbour at noon.", "the the"),
    ("repeated_word", "He left the harbour at noon.", "He left the harbour harbour at noon.", "harbour harbour"),
    ("impossible_article", "It took a similar step.", "It took a an identical step.", "a an identical"),
    ("impossible_article", "It took the first step.", "It took a the first step.", "a the first"),
    ("impossible_article", "They sold its fleet.", "They sold the its fleet.", "the its fleet"),
    ("glued_words", "It ends here, he said. The rest waits.", "It ends here, he said.The rest waits.", "said.The"),
    (
        "glued_words",
        "It has a costly weapons program at sea.",
        "It has a costly weaponsprogram at sea.",
        "weaponsprogram",
    ),
    (
        "word_order",
        "It wants to stop North Korean attempts to evade sanctions.",
        "It wants to stop northern attempts Korea to evade sanctions.",
        "northern attempts Korea",
    ),
    (
        "word_order",
        "The New York police arrested two men on Friday.",
        "The New police York arrested two men on Friday.",
        "New police York",
    ),
]
NOT_FOUND = [
    ("an abbreviation", "It costs about five crowns.", "It costs approx. five crowns."),
    ("a firm", "The company Acme said so.", "The company Acme Inc. said so."),
    ("initials", "He works in the U.S. now.", "He works in the US now."),
    ("an hour", "It starts at 9 in the morning on Monday.", "It starts at 9 a.m. on Monday."),
    ("an ellipsis", "He hesitated, then left.", "He hesitated ... then left."),
    ("three dots apart", "He hesitated, then left.", "He hesitated . . . then left."),
    ("a new line", "It sank and nobody was hurt.", "It sank. Nobody was hurt."),
    ("had had", "The town had a pier for years.", "The town had had a pier for years."),
    ("that that", "He said this was wrong.", "He said that that was wrong."),
    ("a name twice", "The band played on Friday.", "The band Duran Duran played on Friday."),
    ("a month and a verb", "The rules in May may change.", "The rules in May could change."),
    ("very very", "It was very late.", "It was very very late."),
    ("a comma between", "Never, he said.", "Never, never, he said."),
    ("the A team", "The team of firsts won.", "The A team won."),
    ("a la carte", "The menu was free.", "The a la carte menu was free."),
    ("an address", "Write to the site for help.", "Write to example.com for help."),
    ("together or apart", "The policy makers met.", "The policymakers met."),
    ("a prefix", "An anti government march took place.", "An antigovernment march took place."),
    ("a name turned round", "President Yoon of South Korea spoke.", "Yoon, the South Korean president, spoke."),
    ("two names joined", "North Korea and South Korea met.", "North and South Korea met."),
    ("a word put before", "It stems attempts by North Korea.", "It stems North Korea's attempts."),
    ("shared by both", "They fund a weapons. program today.", "They fund a weapons. program now."),
    ("twice in both", "He left the the harbour at noon.", "He left the the harbour at midnight."),
    ("a text without capitals", "he left the harbour, and they stayed.", "he left the harbour. they stayed."),
]


@pytest.mark.parametrize(("rule", "a", "b", "words"), FOUND)
def test_a_glitch_is_found_on_the_side_that_has_it(
    shown: Callable[[str, str], Shown], rule: str, a: str, b: str, words: str
) -> None:
    assert [of_b for found, _, of_b in shown(a, b) if found == rule] == [words]
    assert [of_a for found, of_a, _ in shown(b, a) if found == rule] == [words]


@pytest.mark.parametrize(("why", "a", "b"), NOT_FOUND)
def test_good_prose_is_let_through(shown: Callable[[str, str], Shown], why: str, a: str, b: str) -> None:
    assert not [it for it in [*shown(a, b), *shown(b, a)] if it[0] in RULES], why
