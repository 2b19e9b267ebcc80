"""The window in another language: chosen in the settings, at once, at the same line; kept for the next start."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from unspin.app import language
from unspin.app import settings as table
from unspin.app.settings import Settings
from unspin.engine.rows import LineRef
from unspin.review.library import Library
from unspin.widgets import application
from unspin.widgets.settings_dialog import SettingsDialog

Key = Qt.Key


@pytest.fixture
def shown(qtbot, seed_paths) -> Iterator[application.Shown]:
    """The seed pair at the line B3.2, as the program shows it."""
    application.application()
    it = application.Shown(Path(os.environ["UNSPIN_LIBRARY"]), Settings())
    it.window.show()
    qtbot.waitExposed(it.window)
    it.window.begin(lambda: Library(Path(os.environ["UNSPIN_LIBRARY"])), list(seed_paths))
    qtbot.waitUntil(lambda: it.window.review is not None, timeout=20000)
    it.window.page.go_to(LineRef("B", 6))
    yield it
    it.window.close()
    it.window.deleteLater()
    language.use("en")
    QApplication.processEvents()
    QApplication.instance().setStyleSheet("/* plain */")


def field_of(shown: application.Shown, qtbot) -> QComboBox:
    """The field of the language; the settings stand open after a change."""
    dialog = shown.window.findChild(SettingsDialog)
    if dialog is None or not dialog.isVisible():
        shown.window.verbs["settings"].trigger()
        dialog = shown.window.findChild(SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.fields[table.LANGUAGE.key]
    assert isinstance(field, QComboBox)
    field.setFocus()
    return field


def choose(shown: application.Shown, qtbot, name: str, with_review: bool = True) -> None:
    """In the settings, from the keyboard. `with_review`: whether one is open then."""
    field = field_of(shown, qtbot)
    before = shown.window
    steps = field.findData(name) - field.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(field, Key.Key_Down if steps > 0 else Key.Key_Up)
    qtbot.waitUntil(
        lambda: shown.window is not before and (shown.window.review is not None) == with_review, timeout=20000
    )


def test_another_language_is_there_at_once_at_the_same_line(shown, qtbot):
    review, at = shown.window.review.id, shown.window.page.judging.cursor
    shown.window.page.judging.tag("spun")
    place = shown.window.geometry()
    choose(shown, qtbot, "de")
    window = shown.window
    assert [it.text() for it in window.menuBar().actions()][:2] == ["&Datei", "&Bearbeiten"]
    assert window.review.id == review
    assert window.page.judging.cursor == LineRef("B", 7) != at  # it had gone on after the tag
    assert window.geometry() == place
    assert window.findChild(SettingsDialog).windowTitle() == "Einstellungen"
    window.page.judging.undo()
    assert window.review.annotation(at).tag is None


def test_it_is_kept_and_can_be_taken_back(shown, qtbot):
    choose(shown, qtbot, "de")
    assert Settings().get(table.LANGUAGE) == "de"
    choose(shown, qtbot, "en")
    assert [it.text() for it in shown.window.menuBar().actions()][:2] == ["&File", "&Edit"]
    assert len([it for it in QApplication.topLevelWidgets() if it.isVisible() and it.inherits("QMainWindow")]) == 1


def test_the_same_language_by_another_name_changes_nothing(shown, qtbot):
    before = shown.window
    field = field_of(shown, qtbot)
    assert field.currentData() == "system"
    qtbot.keyClick(field, Key.Key_Down)
    assert field.currentData() == "en"
    for _ in range(5):
        QApplication.processEvents()
    assert shown.window is before


def test_qt_speaks_it_too(shown, qtbot):
    choose(shown, qtbot, "de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    choose(shown, qtbot, "en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_version_that_awaits_the_other_goes_on_waiting(shown, qtbot):
    shown.window.show_start_page()
    shown.window.opening.paste("The pier سلام is closed.")
    qtbot.waitUntil(lambda: "A" in shown.window.opening.waiting, timeout=20000)
    choose(shown, qtbot, "de", with_review=False)
    assert shown.window.start.slots["A"].words.text().strip("\u2068\u2069") == "Eingefügt: The pier سلام is closed."


def test_a_review_that_is_gone_leads_to_the_start_page_and_its_line_is_nobody_elses(shown, qtbot, tmp_path):
    window = shown.window
    window.page.go_to(LineRef("B", 20))
    with Library(Path(os.environ["UNSPIN_LIBRARY"])) as other:
        other.drop(window.review.id)
    choose(shown, qtbot, "de", with_review=False)
    window = shown.window
    qtbot.waitUntil(lambda: not window.message.isHidden(), timeout=20000)
    assert window.pages.currentWidget() is window.start
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(f"One line of {path.stem}.", encoding="utf-8")
    window.opening.open_files(paths)
    qtbot.waitUntil(lambda: window.review is not None, timeout=20000)
    assert window.page.judging.cursor == LineRef("A", 0)


def test_another_language_before_the_review_is_there_again_waits_for_it_all_the_same(shown, qtbot):
    review = shown.window.review.id
    for _ in range(2):
        shown.renew()
        assert shown.window.review is None
    qtbot.waitUntil(lambda: shown.window.review is not None, timeout=20000)
    assert (shown.window.review.id, shown.window.page.judging.cursor) == (review, LineRef("B", 6))


@pytest.mark.parametrize("name", sorted(language.NAMES))
def test_a_window_of_1024_pixels_keeps_its_size_in_every_view(shown, qtbot, name):
    if name != language.in_use():
        choose(shown, qtbot, name)
    window = shown.window
    for verb in ("view_inline", "view_phrases", "find", "view_rows"):
        window.verbs[verb].trigger()
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1024, verb
