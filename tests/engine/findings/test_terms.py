"""Set terms that a rewording broke, and rewordings that people make."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unspin.engine import collocations as table
from unspin.engine.findings import terms

Shown = list[tuple[str, str | None, str | None]]

SPUN = (
    "The central bank raised interest rates again last year, and a wide range of small firms asked for more help from the "
    "government.",
    "The central bank lifted hobby rates once more final year, and a large vary of little companies requested additional "
    "assist from the authorities.",
)
FOUND = [
    # the term, its counterpart, A, B: known well enough to be found in a line that is not reworded
    (
        "climate change",
        "climate trade",
        "They discussed climate change at sea.",
        "They discussed climate trade at sea.",
    ),
    ("breast cancer", "bosom cancer", "She studies breast cancer in Oslo.", "She studies bosom cancer in Oslo."),
    ("wide range", "large vary", "It sells a wide range of boats.", "It sells a large vary of boats."),
    ("last week", "final week", "It opened again last week.", "It opened again final week."),
]
NOT_FOUND = [
    ("another good term", "They discussed climate change.", "They discussed climate policy."),
    ("another week", "It opened last week.", "It opened this week."),
    ("an everyday synonym", "A wide range of boats was there.", "A wide variety of boats was there."),
    ("an inflection", "Public schools opened.", "A public school opened."),
    ("a phrase for a word", "The police came at once.", "Law enforcement came at once."),
    ("a word for a phrase", "He spoke of the human rights there.", "He spoke of the freedoms there."),
    ("a name", "The White House said so.", "The White Palace said so."),
    ("words put between", "He has a good idea.", "He has a good and cheap idea."),
    ("a longer good term", "It happened many times.", "It happened several times."),
    ("spelling", "The labour market grew.", "The labor market grew."),
]


@pytest.mark.parametrize(("term", "counterpart", "a", "b"), FOUND)
def test_a_broken_term_is_shown_with_the_term(
    shown: Callable[[str, str], Shown], term: str, counterpart: str, a: str, b: str
) -> None:
    assert [it for it in shown(a, b) if it[0] == "broken_term"] == [("broken_term", term, counterpart)]
    assert [it for it in shown(b, a) if it[0] == "broken_term"] == [("broken_term", counterpart, term)]


@pytest.mark.parametrize(("why", "a", "b"), NOT_FOUND)
def test_what_people_write_is_no_broken_term(shown: Callable[[str, str], Shown], why: str, a: str, b: str) -> None:
    assert not [it for it in [*shown(a, b), *shown(b, a)] if it[0] == "broken_term"], why


def test_in_a_line_reworded_throughout_several_terms_are_found(shown: Callable[[str, str], Shown]) -> None:
    found = {(a, b) for rule, a, b in shown(*SPUN) if rule == "broken_term"}
    assert {("wide range", "large vary"), ("interest rates", "hobby rates")} <= found


def test_without_the_table_no_term_is_called_broken(
    shown: Callable[[str, str], Shown], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terms, "collocations", lambda: None)
    assert not [it for it in shown(*SPUN) if it[0] == "broken_term"]


def test_the_table_knows_neighbours_and_how_firmly_they_belong_together() -> None:
    known = table.collocations()
    assert known is not None
    assert known.count("climate", "change") > 1e8 > known.count("close", "ties") > 0
    assert known.count("climate", "fingers") == known.count("xyzzy", "change") == 0
    assert known.information("climate", "change") > 12 > known.information("of", "the")
    assert known.count("forced", "labor") == known.count("forced", "labour") > 0
    assert known.has_word("labor")
    assert not known.has_word("xyzzy")
    assert not known.has_word("café")


def test_a_damaged_table_is_no_table(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "together.bin"
    broken.write_bytes(b"something else")
    with pytest.raises(ValueError, match="no table"):
        table.Collocations(broken)
    monkeypatch.setattr(table, "resource", lambda *parts: broken)
    table.collocations.cache_clear()
    assert table.collocations() is None
    monkeypatch.undo()
    table.collocations.cache_clear()
