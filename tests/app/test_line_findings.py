"""A finding belongs to every line that shows words of it, and the most severe is read first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unspin.app.line_findings import LineFindings, evidence
from unspin.engine.comparison import compare
from unspin.engine.model import Comparison, Finding, Range
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef

TEXT = "Crews landed their catch in Wick on Monday. The town hopes to mend relations. Nothing else happened there."


@pytest.fixture
def pair() -> Comparison:
    a, b = article_from_text(TEXT, side="A"), article_from_text(TEXT.replace("Monday", "Tuesday"), side="B")
    found = (
        Finding("date_changed", 2, "", "B", 0, _in(a.text, "Monday"), _in(b.text, "Tuesday"), 1.0),
        Finding("stray_stop", 3, "", "A", 1, _in(a.text, "town hopes"), None, 1.0),
        Finding("name_changed", 1, "", "B", 0, None, _in(b.text, "Wick"), 1.0),
    )
    return replace(compare(a, b), findings=found)


def _in(text: str, words: str) -> Range:
    return Range(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("ref", "rules"),
    [
        (LineRef("A", 0), ["date_changed"]),
        (LineRef("B", 0), ["date_changed", "name_changed"]),
        (LineRef("A", 1), ["stray_stop"]),
        (LineRef("B", 1), []),
        (LineRef("A", 2), []),
    ],
)
def test_both_lines_of_a_finding_know_of_it(pair: Comparison, ref: LineRef, rules: list[str]) -> None:
    assert [it.it.rule for it in LineFindings().of(pair, ref)] == rules


def test_the_most_severe_first_then_by_place(pair: Comparison) -> None:
    assert [it.it.severity for it in evidence(pair, (0, 1, 2))] == [3, 2, 1]
    assert [(it.a, it.b) for it in evidence(pair, (2, 0))] == [("Monday", "Tuesday"), ("", "Wick")]


def test_evidence_over_two_lines_belongs_to_both(pair: Comparison) -> None:
    over = Finding("quote_changed", 3, "", "A", 1, Range(pair.a.lines[1].start + 3, pair.a.lines[2].end), None, 1.0)
    found = LineFindings()
    grown = replace(pair, findings=(over,))
    assert [bool(found.of(grown, LineRef("A", k))) for k in range(3)] == [False, True, True]


def test_an_analysis_that_has_grown_is_looked_through_again(pair: Comparison) -> None:
    found = LineFindings()
    assert found.of(replace(pair, findings=()), LineRef("A", 0)) == ()
    assert len(found.of(pair, LineRef("A", 0))) == 1
