"""What the window says by itself: Undo after a paragraph was tagged, and what a finished review found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from unspin.review.review import Progress
from unspin.widgets import message_bar
from unspin.widgets.telling import found_in_words, is_finished

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def test_a_tagged_paragraph_offers_undo_and_nothing_moves(person, qtbot):
    rows, toast = person.window.page.rows, person.window.telling.toast
    person.go("A4.1")
    before = rows.geometry()
    person.press("S", shift=True)
    assert not toast.isHidden()
    assert toast.text == "2 lines tagged spun."
    assert rows.geometry() == before
    assert person.focus is rows
    assert rows.geometry().contains(toast.geometry())
    assert toast.height() < 2 * toast.choices[0].height()  # one line: there is room for it
    qtbot.mouseClick(toast.choices[0], Qt.MouseButton.LeftButton)
    assert person.review.progress().tagged == 0
    assert toast.isHidden()
    assert person.focus is rows


def test_the_offer_goes_with_the_next_verdict(person):
    person.go("A4.1")
    person.press("S", shift=True)
    person.press("O")
    assert person.window.telling.toast.isHidden()
    assert person.review.progress().tagged == 3


def test_one_line_makes_no_fuss(person):
    person.press("S")
    assert person.window.telling.toast.isHidden()
    assert person.message == ""


def test_the_last_verdict_says_what_was_found_and_one_button_exports(sit, pair, qtbot, monkeypatch):
    monkeypatch.setattr(message_bar, "GOES_AFTER_MS", 1)
    person = sit(pair("The one line here is long enough.", "The one line there is long enough."))
    count = person.review.progress().counted
    for _ in range(count - 1):
        person.press("S")
    assert person.message == ""
    person.press("X")
    assert (
        person.message == "Every line has its verdict: 1 line reworded; 1 line skipped. The review can be exported now."
    )
    qtbot.wait(50)
    assert person.message, "it stays until it is closed"
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: asked.append(args) or ("", ""))
    (export,) = [it for it in person.window.findChildren(QPushButton) if it.text() == "Export" and it.isVisible()]
    qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    assert asked


def test_a_finished_review_says_so_when_it_is_opened_again_and_not_twice(sit, pair):
    person = sit(pair("The one line here is long enough.", "The one line there is long enough."))
    person.press("S", "G")
    assert "1 line reworded, 1 line garbled." in person.message
    person.press(Key.Key_Escape)
    person.press("O")
    assert person.message == "", "it was finished before"
    person.window.show_start_page()
    person.window.opening.open_review(person.window.library.recent()[0].id)
    assert person.message.startswith("Every line has its verdict: ")


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(3, 3, 0, 0, {"original": 3, "spun": 0, "garbled": 0}), "3 lines in original wording."),
        (Progress(3, 1, 2, 0, {"original": 0, "spun": 0, "garbled": 1}), "1 line garbled; 2 lines skipped."),
        (Progress(1, 0, 1, 0, {"original": 0, "spun": 0, "garbled": 0}), "1 line skipped."),
    ],
)
def test_what_was_found_in_plain_words(progress, words):
    assert is_finished(progress)
    assert found_in_words(progress) == f"Every line has its verdict: {words}"


def test_nothing_to_judge_is_not_finished():
    assert not is_finished(Progress(0, 0, 0, 0, {}))
    assert not is_finished(Progress(2, 1, 0, 1, {"original": 1, "spun": 0, "garbled": 0}))


def test_what_was_said_of_a_pair_goes_with_it(sit, pair):
    lighthouse = "The lighthouse on the northern cape was painted white again this week."
    person = sit(pair(lighthouse, "Add the flour by spoonfuls and stir until the dough leaves the bowl."))
    assert person.message == "These two texts hardly correspond."
    assert person.cursor == "A1", "one begins with A, though nothing of B stands beside it"
    person.window.status.tell("Copied")
    person.window.show_start_page()
    assert person.message == ""
    assert person.window.status.said_label.text() == ""


def test_what_was_not_said_of_the_pair_stays(person):
    person.window.message.tell("warn", "The disk is full.")
    person.window.show_start_page()
    assert person.message == "The disk is full."


def test_nothing_that_is_said_or_counted_widens_the_window(person):
    window, place = person.window, person.window.status.tagged
    window.resize(1024, 700)
    long = "/home/" + "a-name-without-a-space" * 30
    for what in (
        lambda: window.status.tell(f"Saved {long}"),
        lambda: window.message.tell("info", f"Exported to {long.replace('-', '')}"),
        lambda: window.telling.toast.tell("info", long.replace("-", "")),
        lambda: window.page.chips.set_counts(dict.fromkeys(window.page.chips.buttons, 1_234_567), True),
    ):
        what()
        QApplication.processEvents()
        assert window.width() == 1024
        assert window.minimumSizeHint().width() <= 1024
    assert person.said == f"Saved {long}"
    assert window.status.said_label.width() > 500
    assert person.message == f"Exported to {long.replace('-', '')}"
    assert not place.isVisible()
    window.status.quiet()
    assert place.isVisible()
    window.status.tell("Short")
    assert place.isVisible()
