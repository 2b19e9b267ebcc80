"""The same exchange again and again, and a house rule."""

from __future__ import annotations

from collections.abc import Callable

from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text

Shown = list[tuple[str, str | None, str | None]]

A = """The harbour office raised fees for fishing boats on Monday after a long quarrel with the crews.

Crews said the office had promised help in March when the storm destroyed the northern pier.

The office said it would answer the crews next week, where a meeting is planned."""
SPUN = """The harbour place of work lifted charges for fishing vessels on Monday following an extended row with the crews.

Crews claimed the place of work had vowed assistance in March when the storm wrecked the northern pier.

The place of work claimed it might reply the crews next week, the place a gathering is scheduled."""


def swaps(found: Shown) -> list[tuple[str | None, str | None]]:
    return [(a, b) for rule, a, b in found if rule == "repeated_swap"]


def test_a_swap_made_again_and_again_is_one_finding_where_it_stands_first(shown: Callable[[str, str], Shown]) -> None:
    assert ("office", "place of work") in swaps(shown(A, SPUN))
    assert ("place of work", "office") in swaps(shown(SPUN, A))


def test_it_says_how_often_and_stands_on_the_longer_side() -> None:
    for first, second, side in ((A, SPUN, "B"), (SPUN, A, "A")):
        comparison = compare(article_from_text(first, side="A"), article_from_text(second, side="B"))
        (found,) = (it for it in comparison.findings if it.rule == "repeated_swap" and "office" in it.message)
        assert found.message == "“place of work” stands for “office” 3 times in this pair."
        assert (found.side, found.severity) == (side, 2)


def test_one_word_exchanged_throughout_is_a_house_rule(shown: Callable[[str, str], Shown]) -> None:
    assert swaps(shown(A, A.replace("crews", "sailors").replace("Crews", "Sailors"))) == []
    assert swaps(shown(A, A.replace("office", "bureau"))) == []


def test_inflection_spelling_and_function_words_are_no_swaps(shown: Callable[[str, str], Shown]) -> None:
    other = SPUN.replace("vessels", "boat").replace("place of work", "offices").replace("charges", "fee")
    found = swaps(shown(A, other))
    assert not {("office", "offices"), ("boats", "boat"), ("fees", "fee")} & set(found)


def test_equal_texts_repeat_nothing(shown: Callable[[str, str], Shown]) -> None:
    assert shown(SPUN, SPUN) == []
