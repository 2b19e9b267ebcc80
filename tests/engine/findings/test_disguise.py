"""Words that are not what they look like."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text

Shown = list[tuple[str, str | None, str | None]]
PLAIN = "The security council met in Geneva on Monday."

FOUND = [
    ("mixed_script", "s\u0435curity"),
    ("mixed_script", "sec\u03c5rity"),
    ("invisible_character", "secu\u200brity"),
    ("invisible_character", "secu\u00adrity"),
    ("invisible_character", "secu\u2060rity"),
    ("invisible_character", "se\u202ecurity"),
]
NOT_FOUND = [
    ("a word in Cyrillic", PLAIN.replace("Geneva", "Женева")),
    ("a unit", PLAIN.replace("security", "5 μg")),
    ("a Greek letter with a hyphen", PLAIN.replace("security", "β-carotene")),
    ("an emoji with joiners", PLAIN.replace("security", "👩\u200d👩\u200d👧")),
    ("Persian, which needs them", PLAIN.replace("security", "می\u200cخواهم")),
    ("combining accents", PLAIN.replace("security", "cafe\u0301")),
]


@pytest.mark.parametrize(("rule", "word"), FOUND)
def test_a_disguised_word_is_shown_with_what_stands_for_it(
    shown: Callable[[str, str], Shown], rule: str, word: str
) -> None:
    disguised = PLAIN.replace("security", word)
    assert shown(PLAIN, disguised) == [(rule, "security", word)]
    assert shown(disguised, PLAIN) == [(rule, word, "security")]
    assert shown(disguised, disguised) == []


@pytest.mark.parametrize(("why", "text"), NOT_FOUND)
def test_scripts_and_typography_are_left_alone(shown: Callable[[str, str], Shown], why: str, text: str) -> None:
    found = {rule for rule, _, _ in shown(PLAIN, text)}
    assert not found & {"mixed_script", "invisible_character"}, why


def test_a_soft_hyphen_is_a_note_and_a_hidden_character_is_more() -> None:
    def severities(word: str) -> list[int]:
        a, b = article_from_text(PLAIN, side="A"), article_from_text(PLAIN.replace("security", word), side="B")
        assert b.text.count(word) == 1  # kept in the stored text
        return [it.severity for it in compare(a, b).findings]

    assert severities("secu\u00adrity") == [1]
    assert severities("secu\u200brity") == [3]
