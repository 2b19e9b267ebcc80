"""Text is cut into words, numbers, clitics and signs; nothing is lost and no character is torn."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from unspin.engine.folding import fold
from unspin.engine.tokens import tokens, tokens_of_any
from unspin.engine.vocabulary import canon, number, stem

WRITING = st.text(
    alphabet=st.sampled_from("ab é'’.-–,0123 \u00a0\nn't\u0301\u200d👩👧🇩🇪مرحبا日本\u00ad\u200b%$"), max_size=60
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. allies didn’t go", ["The", "U.S.", "allies", "did", "n’t", "go"]),
        ("the countries’ leaders", ["the", "countries", "’", "leaders"]),
        ("North Korea’s 2nd test-fired", ["North", "Korea", "’s", "2nd", "test-fired"]),
        ("1,000 on 2023-05-03, 3.5%", ["1,000", "on", "2023-05-03", ",", "3.5", "%"]),
        ("O’Brien, d'accord", ["O’Brien", ",", "d'", "accord"]),
        ("Aujourd’hui l’Assemblée", ["Aujourd’hui", "l’", "Assemblée"]),
        ("un'altra dell’anno", ["un'", "altra", "dell’", "anno"]),
        ("weapons. program. said. .", ["weapons", ".", "program", ".", "said", ".", "."]),
        ("cafe\u0301 noir", ["cafe\u0301", "noir"]),
        ("a 👩\u200d👩\u200d👧 b", ["a", "👩\u200d👩\u200d👧", "b"]),
        ("مرحبا بكم", ["مرحبا", "بكم"]),
        ("日本語 mixed", ["日", "本", "語", "mixed"]),
        ("no\u00a0break", ["no", "break"]),
        ("so\u00adft", ["so\u00adft"]),
        ("", []),
    ],
)
def test_words_numbers_and_signs_stand_apart(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in tokens(text)] == expected


@given(WRITING)
def test_only_white_space_lies_between_tokens(text: str) -> None:
    found = tokens(text)
    last = 0
    for start, end in found:
        assert start < end
        assert text[last:start].strip() == ""
        last = end
    assert text[last:].strip() == ""


@given(WRITING)
def test_no_token_ends_inside_a_character_that_people_see_as_one(text: str) -> None:
    clusters = {match.start() for match in regex.finditer(r"\X", text)} | {len(text)}
    for start, end in tokens(text):
        assert start in clusters
        assert end in clusters


@pytest.mark.parametrize(
    ("one", "other"),
    [("Seoul", "SEOUL"), ("’s", "'s"), ("co\u00adoperate", "cooperate"), ("ﬁnal", "final"), ("cafe\u0301", "café")],
)
def test_the_same_word_in_another_dress_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_cyrillic_letter_in_a_latin_word_is_read_as_it_looks() -> None:
    assert fold("p\u0430ypal") == "paypal"
    assert fold("рада") == "рада"  # a Cyrillic word stays what it is


@pytest.mark.parametrize(
    ("token", "value"), [("2nd", "2"), ("second", "2"), ("1,000", "1000"), ("two", "2"), ("cat", None)]
)
def test_numbers_are_read_by_value(token: str, value: str | None) -> None:
    assert number(token) == value


def test_stems_and_plain_forms_meet() -> None:
    assert stem("strengthening") == stem("strengthen")
    assert canon("U.N.") == canon("UN")
    assert canon("n’t") == canon("not")


PLAIN = st.text(
    alphabet=st.sampled_from("abnNtTsSldqurvemQLÀéÿßU'’’..,:/-–—…0123 \u00a0\n\r\t\x01«»‘“”×÷%$"), max_size=60
)


@given(st.lists(st.one_of(PLAIN, st.sampled_from(["n't", "n’t", "'s", "qu'", "U.S.", "2nd", "dell’a", "example.com"]))))
def test_western_lines_are_cut_by_the_rules_for_all_texts(parts: list[str]) -> None:
    text = "".join(parts)
    assert tokens(text) == tokens_of_any(text, 0, len(text))
