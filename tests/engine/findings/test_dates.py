"""A date is what it means: its fields, the way it points, the preposition that makes another time of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine.findings.dates import moments, same_moment

Shown = list[tuple[str, str | None, str | None]]

SAME = [
    ("May 3, 2023", "3 May 2023"),
    ("2023-05-03", "May 3, 2023"),
    ("03/05/2023", "May 3, 2023"),
    ("05/03/2023", "May 3, 2023"),
    ("Jan. 5", "5 January"),
    ("January 5th", "Jan 5"),
    ("March 2020", "in March"),
    ("Wednesday", "on Wednesday"),
    ("next month", "the following month"),
    ("next month", "subsequent month"),
    ("last week", "final week"),
    ("this year", "this yr"),
]
OTHER = [
    ("May 3, 2023", "May 4, 2023"),
    ("May 3, 2023", "3 June 2023"),
    ("in 2019", "in 2018"),
    ("Wednesday", "Thursday"),
    ("last week", "next week"),
    ("next week", "next month"),
    ("yesterday", "tomorrow"),
]


@pytest.mark.parametrize(("x", "y"), SAME)
def test_one_day_written_in_two_ways_is_one_day(x: str, y: str) -> None:
    (left,), (right,) = moments(x), moments(y)
    assert same_moment(left, right)


@pytest.mark.parametrize(("x", "y"), OTHER)
def test_two_times_are_two_times(x: str, y: str) -> None:
    (left,), (right,) = moments(x), moments(y)
    assert not same_moment(left, right)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain.",
        "They march to the sea.",
        "about 2000 people",
        "1,965 votes",
        "Jan Novak",
        "$2019",
        "Theresa May said",
    ],
)
def test_words_and_numbers_that_look_like_dates_are_none(text: str) -> None:
    assert not moments(text)


FOUND = [
    (
        "By 2019, the towns had closed their ports to each other.",
        "The towns in 2019 had closed their ports to each other.",
        "By 2019",
        "in 2019",
    ),
    ("The bridge was built in 1962 by the army.", "The bridge was built in 1926 by the army.", "1962", "1926"),
    (
        "The council will meet on Tuesday in the old hall.",
        "The council will meet on Thursday in the old hall.",
        "Tuesday",
        "Thursday",
    ),
    (
        "The council will meet in March in the old hall.",
        "The council will meet in May in the old hall.",
        "March",
        "May",
    ),
    (
        "The council will meet next week in the old hall.",
        "The council met last week in the old hall.",
        "next week",
        "last week",
    ),
    (
        "The pier must be open before 3 May, officials said.",
        "The pier must be open until 3 May, officials said.",
        "before 3 May",
        "until 3 May",
    ),
    (
        "The pier has been closed since March 2020 for work.",
        "The pier has been closed in March 2020 for work.",
        "since March 2020",
        "in March 2020",
    ),
    ("The treaty of 1965 settled the issue for good.", "The treaty settled the issue for good.", "1965", None),
]
SILENT = [
    (
        "They plan to hold a summit next month in the old town.",
        "They plan to hold a summit subsequent month in the old town.",
    ),
    (
        "They plan to hold a summit next month in the old town.",
        "They plan to hold a summit the following month in the old town.",
    ),
    (
        "The visit to the island was last week, officials said.",
        "The visit to the island was final week, officials said.",
    ),
    ("On Wednesday, officials discussed the new harbour.", "Officials discussed the new harbour Wednesday."),
    ("Officials discussed the new harbour on Wednesday.", "Officials discussed the new harbour today."),
    ("Officials met on May 3, 2023, in the new harbour.", "Officials met on 3 May in the new harbour."),
    ("The talks of March 2020 ended without a result.", "The talks ended without a result in March 2020."),
]


@pytest.mark.parametrize(("a", "b", "in_a", "in_b"), FOUND)
def test_another_time_in_the_same_place_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, in_a: str, in_b: str | None
) -> None:
    assert ("date_changed", in_a, in_b) in shown(a, b)
    assert ("date_changed", in_b, in_a) in shown(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_time_in_other_words_is_not(shown: Callable[[str, str], Shown], a: str, b: str) -> None:
    assert not [it for it in (*shown(a, b), *shown(b, a)) if it[0] in ("date_changed", "number_changed")]
