"""Every verb of the menus File and Edit does what it says, by each of its keys and by the mouse in the menu.

A verb without a story fails: the cases come from the table of verbs, the stories only say what can be seen.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from unspin.app import actions
from unspin.review.export import checked_bytes
from unspin.review.validation import violations
from unspin.widgets.deleting import DeletedDialog
from unspin.widgets.settings_dialog import SettingsDialog

Key = Qt.Key
MENUS = ("File", "Edit")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of menus without a screen
WAYS = [(verb.name, way) for verb in actions.VERBS if verb.menu in MENUS for way in (*verb.keys, "menu")]


def bytes_of(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def opens(p):
    paths = [p.folder / "one.txt", p.folder / "two.txt"]
    for path, words in zip(paths, ("One café.", "Two bars."), strict=True):
        path.write_text(words, encoding="utf-8")
    p.patch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(path) for path in paths], ""))
    return lambda: (p.review.comparison.a.text, p.review.comparison.b.text), ("One café.", "Two bars.")


def goes_to_the_start_page(p):
    return lambda: (p.window.start.isVisible(), len(p.window.start.rows)), (True, 1)


def opens_the_example(p):
    return lambda: len(p.review.order), 41


def imports(p):
    p.press("S")
    path = p.folder / "in.json"
    path.write_bytes(checked_bytes(p.review))
    p.press(Key.Key_Z, control=True)
    p.patch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))

    def answer(box: QMessageBox) -> int:
        next(button for button in box.buttons() if button.text() == "Replace").click()
        return 0

    p.patch.setattr(QMessageBox, "exec", answer)
    return lambda: p.review.progress().tagged, 1


def exports(p):
    path = p.folder / "out.json"
    p.patch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    return lambda: path.exists() and violations(path.read_bytes()), []


def says_that_all_is_saved(p):
    p.press("S")
    return lambda: p.said.startswith("Everything is saved ("), True


def closes_the_window(p):
    """The window stays for the next story: what can be seen is that it was asked to close."""

    class Doorkeeper(QObject):
        asked = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Close:
                self.asked = True
                event.ignore()
                return True
            return False

    keeper = Doorkeeper(p.window.page.rows)
    p.window.installEventFilter(keeper)

    def look() -> bool:
        if keeper.asked:
            p.window.removeEventFilter(keeper)
        return keeper.asked

    return look, True


def undoes(p):
    p.press("S", "G")
    return lambda: (p.review.progress().tagged, p.cursor), (1, "A2.1")


def redoes(p):
    p.press("S")
    p.press(Key.Key_Z, control=True)
    return lambda: (p.review.progress().tagged, p.said), (1, "Redo: Tag A1 spun")


def copies_the_line(p):
    words = "The harbour master closed the northern pier on Tuesday morning."
    return QGuiApplication.clipboard().text, words


def copies_the_row(p):
    clipboard = QGuiApplication.clipboard()
    return lambda: (clipboard.image().isNull(), "B1: The port master" in clipboard.text()), (False, True)


def saves_the_row(p):
    path = p.folder / "row.png"
    p.patch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    return lambda: bytes_of(path)[:4], b"\x89PNG"


def pastes(p):
    QGuiApplication.clipboard().setText("A third version.")
    return lambda: [it.text() for it in p.window.message.choices if it.isVisible()], [
        "Use as A",
        "Use as B",
        "Start a new pair",
    ]


def opens_the_find_bar(p):
    bar = p.window.finding.bar
    return lambda: (bar.isVisible(), p.focus is bar.words), (True, True)


def finding_crews(p):
    """At the first of three places, with the focus back in the rows."""
    p.press(Key.Key_F, control=True)
    p.type("crews")
    p.window.page.rows.setFocus()
    assert p.window.finding.bar.count.text() == "1 of 3"
    return p.window.finding.bar.count.text


def finds_the_next(p):
    return finding_crews(p), "2 of 3"


def finds_the_previous(p):
    return finding_crews(p), "3 of 3"


def writes_a_note(p):
    return lambda: p.focus is p.window.page.inspector.note, True


def leads_back_to_the_rows(p):
    p.press("N")
    p.type("so")
    return lambda: (p.focus is p.window.page.rows, p.review.annotation(p.ref).note), (True, "so")


def opens_the_settings(p):
    return lambda: any(it.isVisible() for it in p.window.findChildren(SettingsDialog)), True


def lists_what_was_deleted(p):
    title = p.review.title
    p.window.delete_review()

    def shown():
        dialog = p.window.findChild(DeletedDialog)
        return [dialog.list.item(k).text().splitlines()[0] for k in range(dialog.list.count())] if dialog else None

    return lambda: title in str(shown()), True


STORIES = {
    "restore": lists_what_was_deleted,
    "open": opens,
    "start_page": goes_to_the_start_page,
    "example": opens_the_example,
    "import": imports,
    "export": exports,
    "save": says_that_all_is_saved,
    "quit": closes_the_window,
    "undo": undoes,
    "redo": redoes,
    "copy": copies_the_line,
    "copy_row": copies_the_row,
    "save_row": saves_the_row,
    "paste": pastes,
    "find": opens_the_find_bar,
    "find_next": finds_the_next,
    "find_previous": finds_the_previous,
    "note": writes_a_note,
    "back_to_rows": leads_back_to_the_rows,
    "settings": opens_the_settings,
}


@pytest.mark.parametrize(("name", "way"), WAYS)
def test_the_verb_does_what_it_says(tell, name, way):
    tell(STORIES.get(name), name, way)


def test_no_story_is_about_a_verb_that_went_away():
    assert STORIES.keys() <= {name for name, _ in WAYS}


def test_quitting_needs_no_question_and_loses_nothing(sit, seed_paths):
    person = sit(seed_paths)
    first = person.ref
    person.press("G", "N")
    person.type("half a note")
    person.press(Key.Key_Q, control=True)
    assert not person.window.isVisible()
    again = sit(seed_paths)
    assert again.review.annotation(first).tag == "garbled"
    assert [it.note for it in map(again.review.annotation, again.review.order) if it.note] == ["half a note"]
