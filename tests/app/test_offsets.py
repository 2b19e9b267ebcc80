"""Positions in code points and in UTF-16 units, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app.offsets import Offsets

TEXTS = st.text(st.sampled_from("aé́ 👩‍💻𝒜中ا\u00a0\n") | st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXTS)
def test_every_position_converts_as_the_encoder_counts(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_units(point) == units
        assert offsets.to_points(units) == point
    assert offsets.units_length == len(text.encode("utf-16-le")) // 2


def test_a_unit_inside_a_character_belongs_to_that_character() -> None:
    offsets = Offsets("a👩b")
    assert [offsets.to_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("text", "word", "units"),
    [
        ("the cafe\u0301 is open", "is", 10),
        ("👩‍💻 writes", "writes", 6),
        ("قال الوزير", "الوزير", 4),
        ("one\u00a0two", "two", 4),
        ("", "", 0),
        ("\ud800 alone", "alone", 2),
    ],
)
def test_the_words_that_people_write_are_found_where_qt_counts_them(text: str, word: str, units: int) -> None:
    assert Offsets(text).to_units(text.index(word)) == units
