"""The questions: each answer is what the person clicked, stepping back is None."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from unspin.widgets import dialogs

pytestmark = pytest.mark.usefixtures("allow_dialogs")


@pytest.fixture
def parent(qtbot):
    it = QWidget()
    qtbot.addWidget(it)
    return it


def answer(monkeypatch, words: str) -> None:
    def click(box: QMessageBox) -> int:
        for button in box.buttons():
            if button.text() == words:
                button.click()
                return 0
        raise AssertionError(f"no button {words}: {[button.text() for button in box.buttons()]}")

    monkeypatch.setattr(QMessageBox, "exec", click)


@pytest.mark.parametrize(("words", "expected"), [("Delete", True), ("Keep", False)])
def test_deleting_needs_the_word(parent, monkeypatch, words, expected):
    answer(monkeypatch, words)
    assert dialogs.really_delete(parent, "<b>café</b>") is expected


@pytest.mark.parametrize(
    ("words", "expected"), [("Replace", "replace"), ("Import as a copy", "copy"), ("Cancel", None)]
)
def test_a_review_that_is_here_already_is_replaced_copied_or_left(parent, monkeypatch, words, expected):
    answer(monkeypatch, words)
    assert dialogs.replace_or_copy(parent, "A title") == expected


def test_file_dialogs_give_paths_or_nothing(parent, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (["/a.txt", "/b.txt"], ""))
    assert dialogs.choose_articles(parent, "") == [Path("/a.txt"), Path("/b.txt")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([], ""))
    assert dialogs.choose_articles(parent, "") == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("", ""))
    assert dialogs.choose_export(parent, Path("/x.json")) is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("/c.json", ""))
    assert dialogs.choose_annotations(parent, "") == Path("/c.json")
    assert dialogs.choose_article(parent, "A", "") == Path("/c.json")


@pytest.mark.parametrize(("words", "expected"), [("Accept", True), ("Cancel", False)])
def test_accepting_together_says_how_many_of_which_tag(parent, monkeypatch, words, expected):
    said = []

    def click(box: QMessageBox) -> int:
        said.extend([box.text(), box.informativeText()])
        next(button for button in box.buttons() if button.text() == words).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)
    assert dialogs.really_accept(parent, {"original": 0, "spun": 7, "garbled": 1}) is expected
    assert said[0] == "Accept 8 strong suggestions?"
    assert "7 spun, 1 garbled." in said[1]
    assert "original" not in said[1]
