"""Larger letters and other colours, from everywhere they can be asked for, and as the system says."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from unspin.app import language
from unspin.app import settings as table
from unspin.review.library import Library
from unspin.widgets import application
from unspin.widgets.main_window import ZOOMS

Key = Qt.Key


def is_dark(window) -> bool:
    part = window.page.rows if window.page.isVisible() else window
    return part.grab().toImage().pixelColor(1, 1).lightness() < 128


def test_the_keys_go_through_every_size_and_stop_at_both_ends(desk):
    def size() -> int:
        assert desk.window.status.zoom.text() == f"{desk.window.page.rows.layer.columns.percent} %"
        return desk.window.page.rows.layer.columns.percent

    up = [size()]
    for _ in ZOOMS:
        desk.press(Key.Key_Plus, control=True)
        up.append(size())
    assert tuple(dict.fromkeys(up)) == tuple(it for it in ZOOMS if it >= 100)
    down = []
    for _ in ZOOMS:
        down.append(size())
        desk.press(Key.Key_Minus, control=True)
    assert tuple(reversed(down)) == ZOOMS
    desk.press(Key.Key_Minus, control=True)
    assert size() == ZOOMS[0]


def test_the_size_in_the_status_bar_is_a_button_for_the_keyboard_too(desk):
    desk.press(Key.Key_Plus, Key.Key_Plus, control=True)
    assert desk.window.status.zoom.text() == "120 %"
    for _ in range(40):
        desk.press(Key.Key_Tab)
        if desk.focus is desk.window.status.zoom:
            break
    desk.press(Key.Key_Space)
    assert desk.window.page.rows.layer.columns.percent == 100


@pytest.fixture
def shown(qtbot, monkeypatch):
    """The window as the program makes it, while the system is light."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window takes it, and gives it back here
    says = ["light"]
    monkeypatch.setattr(application, "_system", lambda: says[0])
    application.application()
    it = application.Shown(Path(os.environ["UNSPIN_LIBRARY"]))
    it.window.show()
    it.window.begin(lambda: Library(Path(os.environ["UNSPIN_LIBRARY"])), [])

    def change(to: str) -> None:
        says[0] = to
        scheme = Qt.ColorScheme.Dark if to == "dark" else Qt.ColorScheme.Light
        QApplication.styleHints().colorSchemeChanged.emit(scheme)

    it.change = change
    yield it
    language.use("en")
    it.window.close()
    it.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.instance().setStyleSheet("/* plain */")


def test_the_window_follows_the_system_unless_it_was_told_otherwise(shown):
    assert not is_dark(shown.window)
    shown.change("dark")
    assert is_dark(shown.window)
    shown.window.verbs["appearance_light"].trigger()
    assert not is_dark(shown.window)
    shown.change("light")
    shown.change("dark")
    assert not is_dark(shown.window), "a choice holds, whatever the system says"
    shown.window.verbs["appearance_system"].trigger()
    assert is_dark(shown.window)


def test_a_window_that_another_language_replaced_hears_of_the_system_no_more(shown, qtbot):
    first = shown.window
    first.settings.set(table.LANGUAGE, "de")
    first.language_wanted.emit()
    qtbot.waitUntil(lambda: shown.window is not first)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown.change("dark")
    assert is_dark(shown.window)
    assert shown.window.message.text == ""
