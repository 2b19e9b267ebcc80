"""The summary of the pair is read, and the conclusion in it is the editor's: one event, undone like every other."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from unspin.errors import UnspinError
from unspin.review.export import checked_bytes
from unspin.review.review import Review
from unspin.widgets.summary_dialog import SummaryDialog

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


@pytest.fixture
def summary(person, qtbot):
    def opens() -> SummaryDialog:
        person.press(Key.Key_Return, alt=True)
        (dialog,) = [it for it in person.window.findChildren(SummaryDialog) if it.isVisible()]
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opens


def look_back(person, qtbot):
    """A window system gives the focus back to the window below a dialog; without a screen nobody does."""
    person.window.activateWindow()
    qtbot.waitUntil(person.window.isActiveWindow)
    person.window.page.rows.setFocus()


def choose(dialog, words, qtbot):
    (button,) = [it for it in dialog.choices.buttons() if it.text() == words]
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    assert button.isChecked()


def test_it_shows_the_figures_and_closing_it_changes_nothing(person, summary, qtbot):
    dialog = summary()
    words = [it.text() for it in dialog.findChildren(QLabel)]
    assert "Swaps per 100 words" in words
    assert "Joanna Swanson" in words
    assert dialog.choices.checkedButton().text() == "Not decided"
    before = len(person.review.events)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(person.review.events) == before
    assert person.review.conclusion.came_first is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("A came first", "A"),
        ("B came first", "B"),
        ("Neither came from the other", "neither"),
        ("It cannot be told", "unknown"),
    ],
)
def test_a_conclusion_with_its_note_is_one_event_undone_and_redone(person, summary, qtbot, words, value):
    dialog = summary()
    choose(dialog, words, qtbot)
    dialog.note.setFocus()
    qtbot.keyClicks(dialog.note, "dated a day earlier")
    before = len(person.review.events)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert len(person.review.events) == before + 1
    assert (person.review.conclusion.came_first, person.review.conclusion.note) == (value, "dated a day earlier")
    assert json.loads(checked_bytes(person.review))["conclusion"] == {
        "came_first": value,
        "note": "dated a day earlier",
    }
    look_back(person, qtbot)
    person.press(Key.Key_Z, control=True)
    assert person.review.conclusion.came_first is None
    assert person.said == "Undo: Conclusion"
    person.press(Key.Key_Y, control=True)
    assert person.review.conclusion.came_first == value


def test_it_opens_with_what_was_concluded_before(person, summary, qtbot):
    dialog = summary()
    choose(dialog, "B came first", qtbot)
    dialog.accept()
    look_back(person, qtbot)
    again = summary()
    assert again.choices.checkedButton().text() == "B came first"
    choose(again, "Not decided", qtbot)
    again.accept()
    assert person.review.conclusion.came_first is None


def test_what_could_not_be_written_keeps_the_dialog_open_once(person, summary, qtbot, monkeypatch):
    def refuse(*_):
        raise UnspinError("The disk is full.", "Make room.")

    dialog = summary()
    dialog.note.setPlainText("typed")
    monkeypatch.setattr(Review, "conclude", refuse)
    dialog.accept()
    assert dialog.isVisible()
    assert "could not be written" in dialog.hint.text()
    assert "The disk is full." in person.message
    dialog.accept()
    assert not dialog.isVisible()
    assert person.review.conclusion.note == ""
