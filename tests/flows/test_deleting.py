"""A review is deleted at once and comes back by Undo, or later from the list of deleted ones; for good only when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from unspin.widgets import dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of windows without a screen


@pytest.fixture
def at_start(sit, seed_paths):
    """A review with one tag stands in the list."""
    before = sit(seed_paths)
    before.press("S")
    before.window.close()
    return sit()


def delete(person) -> None:
    person.look_at(person.window.start.rows[0])
    person.press(Qt.Key.Key_Delete)


def button(widget, words: str) -> QPushButton:
    return next(it for it in widget.findChildren(QPushButton) if it.text() == words)


def test_delete_and_undo(at_start) -> None:
    delete(at_start)
    start, toast = at_start.window.start, at_start.window.deleting.toast
    assert (start.rows, start.none_yet.isVisible()) == ([], True)
    assert toast.isVisible()
    assert toast.text.endswith("is deleted.")
    button(toast, "Undo").click()
    assert len(start.rows) == 1
    assert not toast.isVisible()
    assert at_start.said.endswith("is among the recent reviews again")
    at_start.look_at(start.rows[0])
    at_start.press(Qt.Key.Key_Return)
    assert at_start.review.progress().tagged == 1
    assert at_start.review.undo_text is not None


def test_the_open_review_is_deleted_from_the_menu(sit, seed_paths) -> None:
    person = sit(seed_paths)
    person.press("S")
    person.window.verbs["delete"].trigger()
    assert person.window.review is None
    assert person.window.start.rows == []
    button(person.window.deleting.toast, "Undo").click()
    assert len(person.window.start.rows) == 1


def test_restored_from_the_list_after_a_restart(at_start, sit, qtbot) -> None:
    delete(at_start)
    at_start.window.close()
    again = sit()
    dialog = again.window.deleting.choose(again.window)
    assert dialog is not None
    assert "1 of 41 lines tagged" in dialog.list.item(0).text()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.list
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(again.window.start.rows) == 1
    assert again.message == ""
    assert again.window.deleting.choose(again.window) is None
    assert again.said == "There is no deleted review to restore"


def test_for_good_asks_first(at_start, monkeypatch) -> None:
    answers = [False, True]
    monkeypatch.setattr(dialogs, "really_delete", lambda parent, title: answers.pop(0))
    delete(at_start)
    at_start.window.verbs["restore"].trigger()
    dialog = at_start.window.deleting.choose(at_start.window)
    dialog.drop_button.click()
    assert dialog.list.count() == 1
    dialog.drop_button.click()
    assert dialog.list.count() == 0
    assert at_start.window.library.deleted() == []
    assert at_start.window.start.rows == []


def test_one_that_was_deleted_elsewhere_says_so(at_start) -> None:
    at_start.window.library.drop(at_start.window.library.recent()[0].id)
    delete(at_start)
    assert "deleted in another window" in at_start.message
    assert at_start.window.start.rows == []
    assert not at_start.window.deleting.toast.isVisible()


def test_what_is_said_of_it_lies_in_the_window_and_goes_with_the_page(at_start) -> None:
    delete(at_start)
    toast = at_start.window.deleting.toast
    assert toast.window() is at_start.window
    assert at_start.window.start.geometry().contains(toast.geometry())
    at_start.window.verbs["example"].trigger()
    assert at_start.window.review is not None
    assert toast.isHidden()
