"""Who is credited on each side: kept, removed, replaced; a mention in the story is no credit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine.comparison import align
from unspin.engine.findings.credit import credits_of
from unspin.engine.model import Article
from unspin.engine.reading import article_from_text

Shown = list[tuple[str, str | None, str | None]]

STORY = """Town council votes to rebuild the ferry terminal

{byline}{dateline}The town council voted on Tuesday to rebuild the ferry terminal that was wrecked by a storm.

The plan sets aside money for a new pier, a waiting room and two ramps, a councillor told Reuters on the phone.{end}
"""


def story(byline: str = "", dateline: str = "", end: str = "") -> str:
    return STORY.format(byline=byline and f"{byline}\n\n", dateline=dateline, end=end and f"\n\n{end}")


CASES = [
    # A, B, (kind, state) of what differs
    (story("By Marta Oduya"), story(), [("byline", "removed")]),
    (story(), story("By Marta Oduya"), [("byline", "new")]),
    (story("By Marta Oduya"), story("By Karl Voss"), [("byline", "replaced")]),
    (story("By Marta Oduya"), story("By M. Oduya"), []),
    (story("By Marta Oduya"), story("Marta Oduya"), []),
    (story(dateline="BRENNICK (Reuters) - "), story(dateline="Brennick — "), [("agency", "removed")]),
    (story(dateline="BRENNICK (Reuters) - "), story(dateline="Brennick (AP) — "), [("agency", "replaced")]),
    (story(dateline="SEOUL, South Korea — "), story(dateline="Seoul, South Korea — "), []),
    (story(dateline="SEOUL, South Korea — "), story(dateline="date 2023-05-03 SEOUL, South Korea — "), []),
    (story(dateline="SEOUL — "), story(dateline="TOKYO — "), [("dateline", "replaced")]),
    (story(dateline="SEOUL — "), story(), [("dateline", "removed")]),
    (story(end="The Associated Press contributed to this report."), story(), [("agency", "removed")]),
    (story(end="Source: Kessel Gazette"), story(), [("source", "removed")]),
    (story(end="https://example.org/ferry"), story(), [("source", "removed")]),
    (story(end="https://example.org/ferry"), story(end="http://www.example.org/ferry/"), []),
    (story(end="Photo: Ana Ruiz"), story(end="Photo: Karl Voss"), [("picture", "replaced")]),
    (story(), story(), []),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES)
def test_credits_that_differ_are_named(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    pair = align(article_from_text(a, side="A"), article_from_text(b, side="B"))
    assert [(it.kind, it.state) for it in credits_of(pair) if it.state != "same"] == expected


def test_a_credit_that_is_missing_is_a_finding(shown: Callable[[str, str], Shown]) -> None:
    found = shown(story("By Marta Oduya"), story())
    assert found == [("credit_changed", "Marta Oduya", None)]


def test_a_text_without_any_credit_has_none() -> None:
    pair = align(article_from_text("The sea was rough.", side="A"), article_from_text("The sea was calm.", side="B"))
    assert credits_of(pair) == ()


def test_the_second_seed_drops_the_byline_of_the_first_and_keeps_its_dateline(seeds: tuple[Article, Article]) -> None:
    table = {it.kind: it.state for it in credits_of(align(*seeds))}
    assert table == {"byline": "removed", "dateline": "same"}
