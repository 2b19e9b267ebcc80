"""A number is its value: other ways to write it are no finding, another value is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine.findings.quantities import quantities, same_quantity

Shown = list[tuple[str, str | None, str | None]]

SAME = [
    ("two", "2"),
    ("2nd", "second"),
    ("twenty-first", "21st"),
    ("1,000", "1000"),
    ("1,000", "1\u00a0000"),
    ("1,000", "one thousand"),
    ("3.5 million", "3,500,000"),
    ("3.5m", "3.5 million"),
    ("half a million", "500,000"),
    ("two hundred and fifty", "250"),
    ("a dozen", "12"),
    ("a hundred", "100"),
    ("about 100", "around 100"),
    ("round 100", "around 100"),
    ("nearly 100", "98"),
    ("40 percent", "40 per cent"),
    ("40%", "forty percent"),
    ("22 percentage", "22 percent"),
    ("half", "50 percent"),
    ("a third", "1/3"),
    ("a 3rd", "a third"),
    ("three-quarters", "75 percent"),
    ("½", "half"),
    ("2 1/2 years", "two and a half years"),
    ("$5", "5 dollars"),
    ("US$5", "$5"),
    ("€3.5m", "3.5 million euros"),
    ("50 cents", "$0.50"),
    ("60 miles", "97 km"),
    ("six metres", "6 meters"),
    ("24 hours", "one day"),
    ("18 months", "one and a half years"),
    ("14-month", "14 months"),
    ("5 p.m.", "17:00"),
    ("5.30pm", "5:30 p.m."),
    ("noon", "12:00"),
    ("0500 GMT", "5 a.m. GMT"),
    ("6 p.m. EDT", "3 p.m. Pacific time"),
    ("F-16", "F16"),
    ("both", "two"),
]
OTHER = [
    ("two", "3"),
    ("2nd", "third"),
    ("1,000", "10,000"),
    ("3.5 million", "3.5 billion"),
    ("40 percent", "40"),
    ("40 percent", "40 percentage points"),
    ("$5", "5 euros"),
    ("5 km", "5 miles"),
    ("14 months", "16 months"),
    ("a third", "a quarter"),
    ("5 p.m.", "5 a.m."),
    ("F-16", "F-15"),
    ("version 3.11.7", "version 3.11.8"),
    ("first", "one"),
    ("1962", "1,926"),
]


@pytest.mark.parametrize(("x", "y"), SAME)
def test_one_value_written_in_two_ways_is_one_number(x: str, y: str) -> None:
    (left,), (right,) = quantities(x), quantities(y)
    assert same_quantity(left, right)
    assert same_quantity(right, left)


@pytest.mark.parametrize(("x", "y"), OTHER)
def test_two_values_are_two_numbers(x: str, y: str) -> None:
    left, right = quantities(x), quantities(y)
    assert not any(same_quantity(p, q) for p in left for q in right)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Group of Seven talks",
        "in 2019",
        "on May 3",
        "no one",
        "👩‍👧 cafe\u0301",
        "مرحبا",
        "the summit of the Big Four",
    ],
)
def test_dates_and_words_of_names_are_no_numbers(text: str) -> None:
    assert not [it for it in quantities(text) if it.certain]


FOUND = [
    # A, B, their words
    ("The flood left 14 people missing in town.", "The flood left 16 people missing in town.", "14", "16"),
    ("The flood left 14 people missing in town.", "The flood left forty people missing in town.", "14", "forty"),
    ("The new road to the coast is 5 km long.", "The new road to the coast is 5 miles long.", "5 km", "5 miles"),
    (
        "The pier cost the town $3.5 million to build.",
        "The pier cost the town $3.5 billion to build.",
        "$3.5 million",
        "$3.5 billion",
    ),
    (
        "It was their second summit since the war ended.",
        "It was their third summit since the war ended.",
        "second",
        "third",
    ),
    (
        "The talks will begin at 5 p.m. in the old hall.",
        "The talks will begin at 7 p.m. in the old hall.",
        "5 p.m.",
        "7 p.m.",
    ),
    (
        "More than 300 people fled the burning village.",
        "Fewer than 300 people fled the burning village.",
        "More than 300",
        "Fewer than 300",
    ),
    (
        "Hundreds of people fled the burning village.",
        "Thousands of people fled the burning village.",
        "Hundreds",
        "Thousands",
    ),
    ("The army flew two F-16 jets over the harbour.", "The army flew two F-15 jets over the harbour.", "F-16", "F-15"),
    ("The flood left 14 people missing in the town.", "The flood left people missing in the town.", "14", None),
    ("The flood left people missing in the town.", "The flood left 14 people missing in the town.", None, "14"),
    (
        "The rate rose to between 40 and 50 percent.",
        "The rate rose to between 40 and 55 percent.",
        "50 percent",
        "55 percent",
    ),
]
SILENT = [
    (
        "It has tested around 100 missiles since the start of the year.",
        "It has tested round 100 missiles since the year began.",
    ),
    ("It was their second summit since the war.", "It was their 2nd summit since the war."),
    ("One of the men said that he saw two boats.", "A man said that he saw both boats."),
    ("He asked for more than 20 years of prison.", "He asked for over 20 years of prison."),
    (
        "The number of visitors fell in the first half of the year.",
        "The number of visitors fell in the first half of the 12 months.",
    ),
    ("About 2,300 people live on the islands.", "Some 2300 people live on the islands."),
    ("Leaders of the Group of Seven met in the old town.", "Leaders of the G7 met in the old town."),
    ("The town paid 18 million crowns for the new pier.", "The town paid 18m crowns for the new pier."),
]


@pytest.mark.parametrize(("a", "b", "in_a", "in_b"), FOUND)
def test_another_number_in_the_same_place_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, in_a: str | None, in_b: str | None
) -> None:
    assert ("number_changed", in_a, in_b) in shown(a, b)
    assert ("number_changed", in_b, in_a) in shown(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_number_in_another_dress_is_not(shown: Callable[[str, str], Shown], a: str, b: str) -> None:
    assert not [it for it in (*shown(a, b), *shown(b, a)) if it[0] == "number_changed"]


def test_a_number_that_the_other_version_has_elsewhere_is_not_lost(shown: Callable[[str, str], Shown]) -> None:
    a = "The flood left 14 people missing in the town, the mayor said.\n\nThe old bridge was closed in the night."
    b = "The flood left people missing in the town, the mayor said.\n\nThe old bridge was closed in the night: 14 fell."
    assert not [it for it in shown(a, b) if it[0] == "number_changed"]
