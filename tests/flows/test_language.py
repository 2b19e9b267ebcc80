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


def choose(shown: application.Shown, qtbot, name: str) -> None:
    """In the settings, from the keyboard."""
    field = field_of(shown, qtbot)
    before = shown.window
    steps = field.findData(name) - field.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(field, Key.Key_Down if steps > 0 else Key.Key_Up)
    qtbot.waitUntil(lambda: shown.window is not before and shown.window.review is not None, timeout=20000)


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


@pytest.mark.parametrize("name", sorted(language.NAMES))
def test_a_window_of_1024_pixels_keeps_its_size_in_every_view(shown, qtbot, name):
    if name != language.in_use():
        choose(shown, qtbot, name)
    window = shown.window
    for verb in ("view_inline", "view_phrases", "find", "view_rows"):
        window.verbs[verb].trigger()
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1024, verb
