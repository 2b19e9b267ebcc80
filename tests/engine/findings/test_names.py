"""A name is its words: another name in its place is a finding, a shorter or another form of it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine.comparison import compare
from unspin.engine.findings.names import names
from unspin.engine.reading import article_from_text

Shown = list[tuple[str, str | None, str | None]]

READ = [
    ("The mayor of Brennick met Ilse Torvan on Tuesday in May.", ["Brennick", "Ilse Torvan"]),
    ("He works for the Bank of England and the News of the World.", ["Bank of England", "News of the World"]),
    ("They met President Yoon Suk Yeol and Mr. Biden.", ["Yoon Suk Yeol", "Biden"]),
    ("A report by New York Attorney General Eliot Spitzer was read.", ["New York", "Eliot Spitzer"]),
    ("They flew to the Oslo-based firm of the U.S. army.", ["Oslo", "U.S"]),
    ("I think that he may march in May.", []),
    ("", []),
    ("مرحبا 👩‍👧 cafe\u0301", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_names_are_runs_of_capitals_without_offices_and_months(text: str, expected: list[str]) -> None:
    assert [text[it.range.start : it.range.end].rstrip(".") for it in names(text)] == expected


FOUND = [
    (
        "Japan's Commerce Ministry said it would restore the trade status.",
        "Japan's Trade Ministry said it would restore the trade status.",
        "Commerce Ministry",
        "Trade Ministry",
    ),
    (
        "The bridge was opened by Ilse Torvan before a large crowd.",
        "The bridge was opened by Peder Lind before a large crowd.",
        "Ilse Torvan",
        "Peder Lind",
    ),
    (
        "The bridge was opened by Ilse Torvan before a large crowd.",
        "The bridge was opened by Elsa Torvan before a large crowd.",
        "Ilse Torvan",
        "Elsa Torvan",
    ),
    (
        "Officials blamed Peder Haugland for the delay of the harbour.",
        "Officials blamed the contractor for the delay of the harbour.",
        "Peder Haugland",
        None,
    ),
    (
        "The ships left the port of Kessel in the early morning.",
        "The ships left the port of Halvern in the early morning.",
        "Kessel",
        "Halvern",
    ),
    (
        "Troops from North Korea crossed the river at night.",
        "Troops from South Korea crossed the river at night.",
        "North Korea",
        "South Korea",
    ),
]
SILENT = [
    ("The missiles can reach the continental United States.", "The missiles can reach the U.S. mainland."),
    ("They want to evade UN sanctions on the new harbour.", "They want to evade U.N. sanctions on the new harbour."),
    (
        "They want to evade UN sanctions on the new harbour.",
        "They want to evade United Nations sanctions on the new harbour.",
    ),
    ("He spoke to the Voice of America after the long meeting.", "He spoke to VOA after the long meeting."),
    (
        "North Korean troops crossed the river near the border.",
        "Troops of North Korea crossed the river near the border.",
    ),
    (
        "The Norwegian firm will build the bridge over the river.",
        "The firm from Norway will build the bridge over the river.",
    ),
    ("President Yoon Suk Yeol arrived in the old town by train.", "Yoon arrived in the old town by train."),
    (
        "The national security adviser Cho Tae-yong arrived late.",
        "The National Security Adviser Cho Tae-yong arrived late.",
    ),
    (
        "The envoy flew to Seoul for talks about the new port.",
        "The envoy flew to South Korea for talks about the new port.",
    ),
    ("Fishermen welcomed the choice of the town council.", "Anglers welcomed the choice of the town council."),
    ("On the Korean peninsula, the war ended in silence.", "On the Korean Peninsula, the war ended in silence."),
]


@pytest.mark.parametrize(("a", "b", "in_a", "in_b"), FOUND)
def test_another_name_in_the_same_place_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, in_a: str, in_b: str | None
) -> None:
    assert ("name_changed", in_a, in_b) in shown(a, b)
    assert ("name_changed", in_b, in_a) in shown(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_another_form_of_the_same_name_is_not(shown: Callable[[str, str], Shown], a: str, b: str) -> None:
    assert not [it for it in (*shown(a, b), *shown(b, a)) if it[0] in ("name_changed", "title_changed")]


def test_a_pronoun_for_a_name_that_stands_elsewhere_is_no_loss(shown: Callable[[str, str], Shown]) -> None:
    a = "Peder Haugland opened the harbour in the spring.\n\nOfficials blamed Peder Haugland for the long delay."
    b = "Peder Haugland opened the harbour in the spring.\n\nOfficials blamed him for the long delay."
    assert not [it for it in shown(a, b) if it[0] == "name_changed"]


def test_in_german_where_nouns_have_capitals_nothing_is_said() -> None:
    a = article_from_text(
        "Der Bürgermeister hat am Montag die neue Brücke über den Fluss für den Verkehr geöffnet.", side="A"
    )
    b = article_from_text(
        "Der Bürgermeister hat am Montag die neue Straße über den Fluss für den Handel geöffnet.", side="B"
    )
    assert a.language == "de"
    assert not [it for it in compare(a, b).findings if it.rule == "name_changed"]


TITLES = [
    (
        "The national security adviser Cho Tae-yong arrived late.",
        "The defence minister Cho Tae-yong arrived late.",
        True,
    ),
    (
        "Foreign Minister Lena Berg will visit the factory in spring.",
        "Finance Minister Lena Berg will visit the factory in spring.",
        True,
    ),
    ("In May former president Anna Holt opened the library.", "In May president Anna Holt opened the library.", True),
    (
        "Then Brennick's mayor, Anna Holt, opened the library.",
        "Then Brennick's governor, Anna Holt, opened the library.",
        True,
    ),
    (
        "Then Brennick's mayor, Anna Holt, opened the library.",
        "Then Anna Holt, the mayor of Brennick, opened the library.",
        False,
    ),
    (
        "It was opened by the governor, Anna Holt and two more guests.",
        "It was opened by the mayor, Anna Holt and two more guests.",
        False,
    ),
    (
        "Foreign Minister Lena Berg will visit the factory in spring.",
        "Lena Berg, the foreign minister, will visit the factory in spring.",
        False,
    ),
    (
        "A letter from spokeswoman Ana Ruiz was read aloud.",
        "A letter from spokesperson Ana Ruiz was read aloud.",
        False,
    ),
    (
        "A letter from Defense Minister Ana Ruiz was read aloud.",
        "A letter from defence minister Ana Ruiz was read aloud.",
        False,
    ),
    ("A letter from Defense Minister Ana Ruiz was read aloud.", "A letter from Ana Ruiz was read aloud.", False),
]


@pytest.mark.parametrize(("a", "b", "differs"), TITLES)
def test_another_office_of_the_same_person_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, differs: bool
) -> None:
    for found in (shown(a, b), shown(b, a)):
        assert any(it[0] == "title_changed" for it in found) == differs


def test_an_office_in_front_of_a_dash_belongs_to_nobody_behind_it(shown: Callable[[str, str], Shown]) -> None:
    a, b = "They called the Dr. - Advertisement - again.", "They called the Mayor - Advertisement - again."
    assert not [it for it in shown(a, b) if it[0] == "title_changed"]
