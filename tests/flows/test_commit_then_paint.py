"""What shows as set is on disk: first the commit, then the paint; without a commit nothing is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from unspin.errors import UnspinError


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def test_the_badge_is_painted_after_the_commit(person, monkeypatch):
    happened = []
    log = person.review._log
    append, refresh = log.append, person.window.page.rows.refresh

    def spied_append(*args):
        append(*args)
        happened.append("committed")

    monkeypatch.setattr(log, "append", spied_append, raising=False)
    monkeypatch.setattr(
        person.window.page.rows, "refresh", lambda lines, **how: (happened.append("painted"), refresh(lines, **how))[1]
    )
    person.press("S")
    assert happened[:2] == ["committed", "painted"]


def test_the_tag_is_painted_before_the_panel_follows(person):
    class Paints(QObject):
        seen = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen += event.type() == QEvent.Type.Paint
            return False

    paints = Paints()
    person.window.page.rows.viewport().installEventFilter(paints)
    person.press("S")
    assert paints.seen, "within the key press, without a turn of the event loop"


def test_a_refused_commit_paints_nothing_and_says_so(person, monkeypatch):
    def refuses(*args):
        raise UnspinError("The disk is full.", "Make room and try again.")

    first = person.ref
    monkeypatch.setattr(person.review._log, "append", refuses, raising=False)
    person.press("S")
    assert person.window.page.badge_of(first).tag is None
    assert person.review.annotation(first).tag is None
    assert person.window.page.header.progress.text() == "0 / 41 lines"
    assert person.message == "The disk is full. Make room and try again."
    assert person.ref == first, "the cursor stays where the verdict is missing"
    person.press(Qt.Key.Key_Z, control=True)
    assert person.said == "Nothing to undo"


def test_a_refused_note_shows_the_note_as_it_is_on_disk(person, monkeypatch):
    def refuses(*args):
        raise UnspinError("The disk is full.")

    monkeypatch.setattr(person.review._log, "append", refuses, raising=False)
    person.press("N")
    person.type("lost")
    person.press(Qt.Key.Key_Escape)
    assert person.message == "The disk is full."
    assert person.window.page.inspector.note.text() == "lost", "what was typed can still be copied or tried again"


def test_a_refused_note_is_there_again_with_its_line_and_in_no_other_review(person, monkeypatch, pair):
    def refuses(*args):
        raise UnspinError("The disk is full.")

    note, text, review = person.window.page.inspector.note, person.review.comparison.a.text, person.review.id
    monkeypatch.setattr(person.review._log, "append", refuses, raising=False)
    person.press("N")
    person.type("ask her")
    first = person.ref
    person.press(Qt.Key.Key_Escape, Qt.Key.Key_Down)
    assert note.text() == ""
    person.press(Qt.Key.Key_Up)
    assert note.text() == "ask her"
    person.window.opening.open_files(pair("One line. سلام", "One word."))
    assert person.review.comparison.a.text != text
    assert note.text() == ""
    person.press("S")
    assert all(not person.review.annotation(ref).note for ref in person.review.order)
    person.window.opening.open_review(review)
    person.window.page.go_to(first)
    assert note.text() == "ask her"
    person.press("J")
    assert person.review.annotation(first).note == "ask her"


def test_a_line_that_had_the_focus_for_a_moment_and_was_left_is_seen(person, qtbot):
    judging = person.window.page.judging
    first = person.ref
    judging._timer.setInterval(1)
    person.press(Qt.Key.Key_Down)
    qtbot.wait(30)
    second = person.ref
    person.press(Qt.Key.Key_Down)
    assert person.review.annotation(second).status == "seen"
    assert person.review.annotation(first).status == "open", "it was left at once"
    assert person.window.verbs["undo"].text() == "&Undo", "looking is no step to take back"


def test_an_unexpected_exception_is_shown_and_logged(sit, monkeypatch, caplog):
    import sys

    from unspin.widgets import application

    person = sit()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    application._catch_the_unexpected(person.window)
    error = ValueError("boom")
    sys.excepthook(ValueError, error, None)
    assert "boom" in person.message
    assert person.window.message.level == "error"
    assert "boom" in caplog.text


def test_a_verdict_right_after_another_review_has_opened_counts_in_that_one(sit, pair, qtbot):
    person = sit(pair("One café.", "One bar."))
    qtbot.waitUntil(lambda: person.window.page.viewing.ruler.known)
    long = [f"{words}\n\n" * 9 for words in ("The talks began.", "The discussions started.")]
    person.window.opening.open_files(pair(*long))
    person.go("B9")  # before the ruler has heard of it
    person.press("S")
    assert person.review.annotation(person.line("B9")).tag == "spun"
    ruler = person.window.page.viewing.ruler
    qtbot.waitUntil(lambda: ruler.known and not ruler._stretched.isActive())
    spun = ruler._colours(8, 9)
    assert spun[2] != 0, "the ruler shows it"
    assert ruler._colours(7, 8)[2] == 0
