"""What the window says of each rule: a title, a sentence that names both versions, and nothing that judges."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app import language
from unspin.app.findings_text import LONGEST, RULES, in_a_row, sentence, title
from unspin.engine.findings.messages import SENTENCES
from unspin.engine.model import Finding, Side

JUDGING = re.compile(r"plagiar|copied|AI-written|\btrue\b|\bfalse\b|certain\b|%", re.IGNORECASE)


def finding(rule: str, side: Side = "B") -> Finding:
    return Finding(rule, 2, "said by the engine", side, 0, None, None, 1.0)


def test_every_rule_of_the_format_has_its_words() -> None:
    assert set(RULES) == set(SENTENCES)


@pytest.mark.parametrize("rule", sorted(RULES))
@pytest.mark.parametrize("side", get_args(Side))
@pytest.mark.parametrize("alone", [False, True])
def test_a_sentence_quotes_the_evidence_and_never_judges(rule: str, side: Side, alone: bool) -> None:
    a, b = "cafe\u0301 👩‍👩‍👧", "مقهى"
    if alone:
        a, b = (a, "") if side == "A" else ("", b)
    said = sentence(finding(rule, side), a, b)
    assert (a or b) in said
    assert said.endswith(".")
    assert "\n" not in said
    assert "“”" not in said
    assert not JUDGING.search(said + title(rule))


def test_the_sentence_names_the_versions_as_the_screen_does() -> None:
    assert sentence(finding("broken_term"), "climate change", "local weather exchange") == (
        "“local weather exchange” in B stands where A has the set term “climate change”."
    )
    assert sentence(finding("date_changed"), "By 2019", "in 2019") == "Another time: “By 2019” in A, “in 2019” in B."
    assert sentence(finding("credit_changed", "A"), "Joanna Swanson", "") == (
        "Another credit: A has “Joanna Swanson”, B has nothing that corresponds."
    )


def test_a_rule_of_a_newer_program_is_named_by_its_id_and_says_what_the_file_says() -> None:
    assert title("tone_changed") == "Tone changed"
    assert sentence(finding("tone_changed"), "a", "b") == "said by the engine"


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_said_in_the_language_with_its_words_in_any_order(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = {RULES[rule].both: "{partner} | {own} | {b} | {a} | {other} | {side}", RULES[rule].alone: "{other}: {own}"}
    monkeypatch.setattr(
        language, "_find", lambda sentence, note, count: (other | {"“{words}”": "«{words}»"}).get(sentence, "")
    )
    assert sentence(finding(rule), "x{1}", "y") == "«x{1}» | «y» | «y» | «x{1}» | A | B"
    assert sentence(finding(rule, "A"), "x{1}", "") == "B: «x{1}»"


@given(st.text(max_size=600))
def test_what_a_row_shows_is_one_line_and_short(words: str) -> None:
    shown = in_a_row(words)
    assert len(shown) <= LONGEST
    assert shown == " ".join(shown.split())
