"""Evidence in the window: it is read beside the line, leads to its words, and becomes a tag only when somebody says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from unspin.widgets import dialogs
from unspin.widgets.rows import Badge


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def evidence(person):
    inspector = person.window.page.inspector
    return [*inspector.suggestion.rows.rows, *inspector.findings.rows.rows]


def test_a_click_on_evidence_shows_both_ends_and_stays_on_the_line(person, qtbot):
    person.go("B3")
    (row,) = [it for it in evidence(person) if it.evidence.b == "nuclear fingers"]
    assert row.evidence.a == "nuclear weapons"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    page = person.window.page
    shown = page.rows.differences[page.touring.current]
    assert person.review.comparison.b.text_of(shown.b) == "nuclear fingers"
    assert person.review.comparison.a.text_of(shown.a) == "nuclear weapons"
    assert person.cursor == "B3"
    assert person.window.page.place().difference.startswith("Difference ")


def test_enter_on_evidence_does_the_same_and_tags_nothing(person, qtbot):
    person.go("A5")
    (row,) = [it for it in evidence(person) if it.evidence.it.rule == "word_order"]
    row.setFocus()
    person.press(Qt.Key.Key_Return)
    page = person.window.page
    shown = page.rows.differences[page.touring.current]
    assert person.review.comparison.a.text_of(shown.a) == "northern attempts Korea"
    assert person.review.progress().tagged == 0


def test_a_repeated_swap_that_stands_elsewhere_too_is_shown_in_this_line(person, qtbot):
    comparison = person.review.comparison
    for ref in person.review.order:
        suggestion = person.review.suggestion(ref)
        for cited in suggestion.findings if suggestion and suggestion.tag == "spun" else ():
            it = comparison.findings[cited]
            if (it.side, it.line) == (ref.side, ref.line):
                continue
            person.window.page.go_to(ref)
            (row,) = [row for row in evidence(person) if row.evidence.finding == cited]
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
            assert person.ref == ref, "it leads to the words of this line, not to the first place of the swap"
            shown = person.window.page.rows.differences[person.window.page.touring.current]
            assert row.evidence.b.casefold() in comparison.b.text_of(shown.b).casefold()
            return
    raise AssertionError("the seeds have such a swap")


def test_a_line_without_suggestion_shows_what_was_found_in_it(person):
    person.go("A6")
    assert person.review.suggestion(person.ref) is None
    assert [(it.evidence.it.rule, it.evidence.a) for it in evidence(person)] == [
        ("attribution_changed", "according to"),
        ("repeated_swap", "office"),
    ]


def test_a_suggestion_is_hollow_until_enter_accepts_it_and_looking_is_no_verdict(person):
    badge_of = person.window.page.badge_of
    person.go("B3")
    suggested = person.ref
    assert badge_of(suggested) == Badge(None, "spun", "open")
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert person.review.annotation(suggested).tag is None
    person.press(Qt.Key.Key_Return)
    assert badge_of(suggested) == Badge("spun", "spun", "tagged")
    assert person.review.annotation(suggested).origin == "suggestion_accepted"


def test_all_strong_suggestions_are_asked_for_accepted_and_taken_back_in_one_step(person, monkeypatch):
    asked = []
    verb = person.window.verbs["accept_strong"]
    person.go("B3")
    person.press("G")  # judged otherwise: not touched

    monkeypatch.setattr(dialogs, "really_accept", lambda parent, by_tag: asked.append(dict(by_tag)))
    verb.trigger()
    assert person.review.progress().tagged == 1, "stepping back changes nothing"
    (tags,) = asked
    assert tags["spun"] > 2
    assert tags["original"] == 0

    monkeypatch.setattr(dialogs, "really_accept", lambda parent, by_tag: True)
    verb.trigger()
    count = sum(tags.values())
    assert person.review.progress().tagged == 1 + count
    assert person.said.startswith(f"Accept the suggestions of {count} lines")
    assert person.window.page.header.progress.text() == f"{1 + count} / 41 lines"
    verb.trigger()
    assert person.said == "No untagged line has a strong suggestion"
    person.window.page.rows.setFocus()
    person.press(Qt.Key.Key_Z, control=True)
    assert person.review.progress().tagged == 1 + count, "not all of them are in view: it says what it will do"
    assert person.said.startswith(f"To be undone: Accept the suggestions of {count} lines")
    person.press(Qt.Key.Key_Z, control=True)
    assert person.review.progress().tagged == 1
    person.go("B3")
    assert person.review.annotation(person.ref).origin == "suggestion_changed"
