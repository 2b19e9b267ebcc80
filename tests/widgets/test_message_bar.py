"""The bar says what happened; choices act once; errors stay until they are closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from unspin.app.theme import theme
from unspin.errors import InputError
from unspin.widgets.message_bar import MessageBar, ProgressBar


@pytest.fixture
def bar(qtbot):
    it = MessageBar()
    qtbot.addWidget(it)
    it.set_theme(theme("dark"))
    return it


def test_it_is_not_there_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()
    assert bar.text == ""


def test_an_error_shows_both_sentences_and_stays(bar):
    bar.say_error(InputError("The file is empty.", "Choose another."))
    assert bar.text == "The file is empty. Choose another."
    assert not bar._timer.isActive()
    bar.dismiss()
    assert bar.text == ""


def test_information_goes_by_itself_a_question_does_not(bar):
    bar.tell("info", "Exported.")
    assert bar._timer.isActive()
    bar.tell("warn", "Which?", ("A", lambda: None))
    assert not bar._timer.isActive()


def test_a_choice_acts_once_and_closes_the_bar_before(bar, qtbot):
    done = []
    bar.tell("warn", "Which?", ("Use as A", lambda: done.append(bar.text)), ("Use as B", lambda: done.append("B")))
    qtbot.mouseClick(bar.choices[0], Qt.MouseButton.LeftButton)
    assert done == [""]
    bar.tell("info", "Next")
    assert bar.choices == []


def test_markup_in_a_file_name_is_shown_as_it_is(bar):
    bar.tell("error", "<b>café</b> & 👩‍👩‍👧")
    assert bar.text == "<b>café</b> & 👩‍👩‍👧"
    assert bar._text.textFormat() == Qt.TextFormat.PlainText


def test_short_work_shows_no_progress_long_work_does(qtbot):
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.begin("Comparing…")
    assert bar.isHidden()
    bar.end()
    qtbot.wait(350)
    assert bar.isHidden()
    bar.begin("Comparing…")
    qtbot.waitUntil(bar.isVisible)
    bar.advance(3, 4)
    assert (bar.bar.value(), bar.bar.maximum()) == (3, 4)
