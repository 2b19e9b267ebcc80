"""Dialogs on a low screen: what closes them stays in view, what does not fit scrolls, the keyboard begins at a field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea

from unspin.app.language import tr


@pytest.fixture
def person(sit, seed_paths):
    it = sit(seed_paths)
    it.window.resize(1000, 560)
    return it


@pytest.mark.parametrize("verb", ["card_a", "summary", "keys"])
def test_a_dialog_is_no_higher_than_its_window_and_keeps_its_button(person, qtbot, verb):
    person.window.verbs[verb].trigger()
    (dialog,) = [it for it in person.window.findChildren(QDialog) if it.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.height() < person.window.height()
    (close,) = [it for it in dialog.findChildren(QPushButton) if it.text() == tr("Close")]
    assert dialog.rect().contains(close.geometry())
    scroll = dialog.findChild(QScrollArea)
    bar = scroll.verticalScrollBar()
    assert bar.isEnabled()
    last = [it for it in scroll.widget().findChildren(QLabel) if it.isVisible()][-1]
    bar.setValue(bar.maximum())
    assert scroll.viewport().rect().contains(last.mapTo(scroll.viewport(), QPoint(0, 0)))
    assert (dialog.focusWidget() is scroll) == (verb == "keys")
    dialog.close()
