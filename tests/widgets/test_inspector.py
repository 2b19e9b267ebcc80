"""The inspector says what is known about a line, the strength of a suggestion in a word, and never a score."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from unspin.app import actions
from unspin.app.phrases import Phrase
from unspin.app.theme import theme
from unspin.engine.model import Finding, Suggestion
from unspin.engine.rows import LineRef
from unspin.review.annotation import Annotation
from unspin.widgets.inspector import Inspector, LineFacts

REF = LineRef("B", 2)


def facts(**given) -> LineFacts:
    known = {
        "label": "B3",
        "partners": ("A5",),
        "counted": True,
        "annotation": Annotation(REF),
        "suggestion": None,
        "findings": (),
        "phrases": (),
    }
    return LineFacts(**{**known, **given})


@pytest.fixture
def inspector(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    it = Inspector(actions.build(home), home)
    it.set_theme(theme("light"))
    it.resize(310, 800)
    home.show()
    yield it
    home.close()


def words(inspector: Inspector) -> str:
    return " | ".join(it.text() for it in inspector.findChildren(QLabel) if it.isVisibleTo(inspector))


@pytest.mark.parametrize(
    ("given", "heading"),
    [
        ({}, "Line B3 · paired with A5"),
        ({"partners": ("A5.1", "A5.2")}, "Line B3 · paired with A5.1, A5.2"),
        ({"partners": ()}, "Line B3 · no partner"),
    ],
)
def test_the_heading_says_which_line_and_its_partner(inspector, given, heading):
    inspector.show_line(facts(**given))
    assert inspector.heading.text() == heading


@pytest.mark.parametrize(
    ("annotation", "says"),
    [
        (Annotation(REF), "Not tagged yet"),
        (Annotation(REF, status="seen"), "Not tagged yet"),
        (Annotation(REF, status="skipped"), "Skipped"),
        (Annotation(REF, tag="spun", status="tagged", origin="human"), "Tagged reworded (spun)"),
        (
            Annotation(REF, tag="garbled", status="tagged", origin="suggestion_accepted"),
            "Tagged garbled from the suggestion",
        ),
    ],
)
def test_the_verdict_in_words(inspector, annotation, says):
    inspector.show_line(facts(annotation=annotation))
    assert inspector.verdict.words.text() == says


def test_a_suggestion_shows_its_strength_in_a_word_and_its_evidence(inspector):
    finding = Finding("broken_term", 2, "The set term is broken.", "B", 2, None, None, 0.5)
    suggestion = Suggestion("B", 2, "garbled", "strong", 0.91, (0,))
    inspector.show_line(facts(suggestion=suggestion, findings=((finding, "nuclear weapons", "nuclear 👩‍👩‍👧"),)))
    shown = words(inspector)
    assert "Suggested: garbled" in shown
    assert "strong" in shown
    assert "nuclear weapons → nuclear 👩‍👩‍👧" in shown
    assert not re.search(r"0[.,]9|91", shown), "a score is not for the eye"
    inspector.show_line(facts())
    assert "Suggested" not in words(inspector)


def test_an_unfounded_original_says_why(inspector):
    inspector.show_line(facts(suggestion=Suggestion("B", 2, "original", "fair", 0.5, ())))
    assert "the wording is the same on both sides" in words(inspector)


def test_phrases_with_their_count_and_words_where_there_are_none(inspector, qtbot):
    inspector.show_line(facts(phrases=(Phrase("security", "safety", 5, 7), Phrase("café", "مقهى", 1, 9))))
    shown = words(inspector)
    assert "security → safety" in shown
    assert "5×" in shown
    with qtbot.waitSignal(inspector.phrase_clicked) as told:
        qtbot.keyClick(inspector.phrases.rows[1], Qt.Key.Key_Return)
    assert told.args == [9]
    inspector.show_line(facts())
    assert "No rewording was found in this line." in words(inspector)
    inspector.show_line(facts(partners=()))
    assert "Nothing on the other side corresponds to this line." in words(inspector)


def test_a_line_that_is_not_counted_takes_no_note(inspector):
    inspector.show_line(facts(counted=False))
    assert not inspector.note.isEnabled()
    assert "not counted" in inspector.verdict.words.text()
    inspector.show_line(None)
    assert not inspector.note.isEnabled()


def test_it_never_says_more_than_it_knows(inspector):
    suggestion = Suggestion("B", 2, "spun", "weak", 0.2, ())
    inspector.show_line(facts(suggestion=suggestion, phrases=(Phrase("a", "b", 2, 0),)))
    assert not re.search(r"plagiar|copied|AI-written|\btrue\b|\bfalse\b|certain|%", words(inspector), re.IGNORECASE)
