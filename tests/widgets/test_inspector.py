"""The inspector says what is known about a line, the strength of a suggestion in a word, and never a score."""

from __future__ import annotations

import re
from html import escape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from unspin.app import actions
from unspin.app.line_findings import LineEvidence
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
        "reasons": (),
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
    """All of it, with the rows that follow a moment later: they are there as soon as they are asked for."""
    assert inspector.phrases.rows is not inspector.suggestion.rows.rows is not inspector.findings.rows.rows
    texts = (it.text() for it in inspector.findChildren(QLabel) if it.isVisibleTo(inspector))
    return " | ".join(re.sub(r"</?(?:span|i)\b[^>]*>", "", text) for text in texts)


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


def found(rule: str, severity: int, a: str, b: str, index: int = 0, side: str = "B") -> LineEvidence:
    return LineEvidence(index, Finding(rule, severity, "said by the engine", side, 2, None, None, 0.5), a, b)


def test_a_suggestion_shows_its_strength_in_a_word_and_its_evidence(inspector):
    suggestion = Suggestion("B", 2, "garbled", "strong", 0.91, (0,))
    reason = found("broken_term", 2, "nuclear weapons", "nuclear 👩‍👩‍👧")
    inspector.show_line(facts(suggestion=suggestion, reasons=(reason,)))
    shown = words(inspector)
    assert "Suggested: garbled" in shown
    assert "strong" in shown
    assert "BROKEN TERM" in shown
    assert "check" in shown
    assert "nuclear weapons → nuclear 👩‍👩‍👧" in shown
    assert not re.search(r"0[.,]9|91", shown), "a score is not for the eye"
    inspector.show_line(facts())
    assert "Suggested" not in words(inspector)
    assert "BROKEN TERM" not in words(inspector)


@pytest.mark.parametrize(("side", "bold"), [("A", "weapons. <program>"), ("B", "fingers & program")])
def test_the_words_that_show_it_are_bold(inspector, side, bold):
    inspector.show_line(facts(findings=(found("stray_stop", 2, "weapons. <program>", "fingers & program", side=side),)))
    (row,) = inspector.findings.rows.rows
    rich = [it.text() for it in row.findChildren(QLabel) if "font-weight" in it.text()]
    assert len(rich) == 1
    assert f">{escape(bold)}</span>" in rich[0]


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [("Joanna Swanson", "", "Joanna Swanson only in A"), ("", "two-way", "two-way only in B")],
)
def test_evidence_of_one_side_says_which(inspector, a, b, says):
    inspector.show_line(facts(findings=(found("name_changed", 1, a, b, side="A" if a else "B"),)))
    assert says in words(inspector)


def test_what_the_suggestion_does_not_rest_on_stands_below_and_without_one_alone(inspector):
    fact = found("date_changed", 2, "By 2019", "in 2019", 4)
    suggestion = Suggestion("B", 2, "spun", "weak", 1.0, (0,))
    inspector.show_line(facts(suggestion=suggestion, reasons=(found("repeated_swap", 1, "x", "y"),), findings=(fact,)))
    assert inspector.findings_heading.text() == "Also to look at"
    assert [row.evidence.finding for row in inspector.findings.rows.rows] == [4]
    inspector.show_line(facts(findings=(fact,)))
    assert inspector.findings_heading.text() == "To look at"
    assert "By 2019 → in 2019" in words(inspector)
    inspector.show_line(facts())
    assert not inspector.findings_heading.isVisibleTo(inspector)


@pytest.mark.parametrize("by", ["mouse", Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_click_or_enter_on_evidence_asks_for_it(inspector, qtbot, by):
    inspector.show_line(facts(findings=(found("date_changed", 2, "a", "b", 4), found("name_changed", 1, "c", "d", 9))))
    row = inspector.findings.rows.rows[1]
    with qtbot.waitSignal(inspector.finding_clicked) as told:
        if by == "mouse":
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(row, by)
    assert told.args == [9]


def test_the_same_evidence_keeps_its_rows_and_so_the_focus(inspector):
    reason = found("date_changed", 2, "a", "b", 4)
    inspector.show_line(facts(findings=(reason,)))
    row = inspector.findings.rows.rows[0]
    inspector.show_line(facts(findings=(found("date_changed", 2, "a", "b", 4),)))
    assert inspector.findings.rows.rows[0] is row


def test_a_line_of_a_thousand_findings_shows_forty_and_says_so(inspector):
    many = tuple(found("number_changed", 2, str(k), str(k + 1), k) for k in range(1000))
    inspector.show_line(facts(findings=many))
    assert len(inspector.findings.rows.rows) == 40
    assert "and 960 more, marked in the rows" in words(inspector)


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


def test_a_line_of_a_thousand_phrases_shows_forty_and_says_so(inspector):
    inspector.show_line(facts(phrases=tuple(Phrase(f"old {k}", f"new {k}", 1, k) for k in range(1000))))
    assert len(inspector.phrases.rows) == 40
    assert "and 960 more, marked in the rows" in words(inspector)
    inspector.show_line(facts(phrases=(Phrase("first " * 5000 + "last", "new", 1, 0),)))
    assert len(inspector.phrases.rows) == 1
    assert len(words(inspector)) < 2000
    assert " … " in words(inspector)
    assert "first last → new" in words(inspector)


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


def test_a_pair_written_from_right_to_left_still_leads_from_a_to_b(inspector):
    """Each wording is kept to itself: the arrow, which points right, has A on its left and B on its right."""
    inspector.show_line(facts(phrases=(Phrase("ميناء", "مرفأ", 1, 7),)))
    assert "\u200e\u2068ميناء\u2069 → \u2068مرفأ\u2069" in words(inspector)
    inspector.resize(310, 600)
    label = next(it for it in inspector.phrases.findChildren(QLabel) if "→" in it.text())
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    left, arrow, right = (line.cursorToX(label.text().index(it))[0] for it in ("ميناء", "→", "مرفأ"))
    assert left < arrow < right


def test_a_line_that_was_not_looked_at_yet_does_not_say_that_nothing_was_found(inspector):
    inspector.show_line(facts(analysed=False))
    assert inspector.nothing.isVisibleTo(inspector)
    assert inspector.nothing.text() == "This line is still to be analysed."
    inspector.show_line(facts())
    assert inspector.nothing.text() == "No rewording was found in this line."


def test_a_long_verdict_does_not_widen_the_panel(inspector):
    inspector.setFixedWidth(200)
    inspector.show_line(
        facts(annotation=Annotation(REF, tag="original", status="tagged", origin="suggestion_accepted"))
    )
    QApplication.processEvents()
    assert inspector.verdict.words.minimumSizeHint().width() < 160
    assert inspector.verdict.words.geometry().right() < 200
