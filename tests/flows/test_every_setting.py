"""Every field of the settings acts at once, is kept, and goes back: the cases come from the table of settings.

And the keys: one that was given to a verb acts, one that was taken away does not, whatever the verb.
"""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QSpinBox, QStyle, QStyleOptionSpinBox

from unspin.app import actions
from unspin.app import settings as table
from unspin.app.settings import Settings
from unspin.widgets.settings_dialog import SettingsDialog

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TITLED = {setting.key: setting for setting in table.ALL if setting.title}

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of lists that open without a screen


@pytest.fixture
def settings(desk):
    """`settings()` opens the dialog with its key. Afterwards everything is as usual again."""

    def opens() -> SettingsDialog:
        desk.window.activateWindow()
        desk.qtbot.waitUntil(desk.window.isActiveWindow)
        desk.window.page.rows.setFocus()
        desk.press(Key.Key_Comma, control=True)
        (dialog,) = [it for it in desk.window.findChildren(SettingsDialog) if it.isVisible()]
        dialog.activateWindow()
        desk.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield opens
    for setting in (*TITLED.values(), table.KEYS):
        desk.window.settings.set(setting, setting.default)
    desk.window.set_zoom(100)
    desk.window.page.rows.set_characters(table.LINE_WIDTH.default)
    desk.window.apply_keys()


def is_dark(p) -> bool:
    return p.window.page.rows.grab().toImage().pixelColor(1, 1).lightness() < 128


def asks_for_another_language(p):
    asked: list[bool] = []
    p.window.language_wanted.connect(lambda: asked.append(True))
    return lambda: bool(asked), True


def makes_lines_shorter(p):
    before = p.window.page.rows.layer.columns.text
    return lambda: p.window.page.rows.layer.columns.text < before, True


STORIES = {
    table.LANGUAGE.key: ([Key.Key_Down, Key.Key_Down], "de", asks_for_another_language),
    table.APPEARANCE.key: ([Key.Key_Down, Key.Key_Down], "dark", lambda p: (lambda: is_dark(p), True)),
    table.TEXT_SIZE.key: (
        [Key.Key_Up],
        17,
        lambda p: (lambda: p.window.page.rows.layer.columns.percent, 106),
    ),
    table.LINE_WIDTH.key: ([Key.Key_PageDown] * 3, 45, makes_lines_shorter),
    table.INSPECTOR.key: ([Key.Key_Space], False, lambda p: (p.window.page.inspector.isVisible, False)),
    table.RULER.key: ([Key.Key_Space], False, lambda p: (p.window.page.viewing.ruler.isVisible, False)),
    table.AUTO_ADVANCE.key: ([Key.Key_Space], False, lambda p: (p.window.status.advance.text, "Auto-advance off")),
}


@pytest.mark.parametrize("key", TITLED)
def test_a_field_changed_with_the_keyboard_acts_at_once_is_kept_and_goes_back(desk, settings, key):
    assert key in STORIES, "this setting needs a story: what does a person see when it changes?"
    presses, value, story = STORIES[key]
    look, expected = story(desk)
    assert look() != expected
    dialog = settings()
    field = dialog.fields[key]
    field.setFocus()
    for it in presses:
        QTest.keyClick(field, it)
    assert look() == expected, "at once, while the dialog is open"
    desk.window.settings.flush()
    assert Settings(desk.window.settings.path).get(TITLED[key]) == value
    dialog.accept()
    again = settings()
    assert shown_in(again.fields[key]) == value
    usual = next(it for it in again.findChildren(QPushButton) if it.text() == "&Usual settings")
    QTest.mouseClick(usual, LEFT)
    assert shown_in(again.fields[key]) == TITLED[key].default
    assert desk.window.settings.get(TITLED[key]) == TITLED[key].default
    if key != table.LANGUAGE.key:  # it is asked for once more
        assert look() != expected


def shown_in(field):
    if isinstance(field, QComboBox):
        return field.currentData()
    return field.isChecked() if isinstance(field, QCheckBox) else field.value()


@pytest.mark.parametrize("key", TITLED)
def test_a_field_can_be_changed_with_the_mouse(desk, settings, key):
    dialog = settings()
    field, before = dialog.fields[key], desk.window.settings.get(TITLED[key])
    if isinstance(field, QCheckBox):
        QTest.mouseClick(field, LEFT, pos=field.rect().center() / 4)
    elif isinstance(field, QSpinBox):
        option, style = QStyleOptionSpinBox(), QStyle.ComplexControl.CC_SpinBox
        field.initStyleOption(option)
        arrow = field.style().subControlRect(style, option, QStyle.SubControl.SC_SpinBoxUp, field)
        QTest.mouseClick(field, LEFT, pos=arrow.center())
    else:
        QTest.mouseClick(field, LEFT)
        entries = field.view()
        desk.qtbot.waitUntil(entries.isVisible)
        last = entries.model().index(field.count() - 1, 0)
        QTest.mouseMove(entries.viewport(), entries.visualRect(last).center())
        desk.qtbot.wait(QApplication.doubleClickInterval() + 20)  # a list that just opened ignores the click behind it
        QTest.mouseClick(entries.viewport(), LEFT, pos=entries.visualRect(last).center())
    assert desk.window.settings.get(TITLED[key]) != before
    assert shown_in(field) == desk.window.settings.get(TITLED[key])


def test_every_verb_takes_another_key_lets_go_of_its_own_and_gets_them_back(desk, settings):
    dialog, new = settings(), "Ctrl+Alt+F12"
    dialog.tabs.setCurrentWidget(dialog.keys)
    changed = []
    for verb in actions.VERBS:
        if verb.separate:
            continue
        action, usual = desk.window.verbs[verb.name], desk.window.verbs[verb.name].shortcuts()
        dialog.keys.choose(verb.name)
        QTest.mouseClick(dialog.keys.remove, LEFT)
        assert action.shortcuts() == []
        QTest.keySequence(dialog.keys.press, QKeySequence(new))
        assert [it.toString() for it in action.shortcuts()] == [new], dialog.keys.said.text()
        assert new in action.toolTip()
        assert json.loads(desk.window.settings.get(table.KEYS)) == {verb.name: [new]}
        QTest.mouseClick(dialog.keys.usual, LEFT)
        assert action.shortcuts() == usual
        assert desk.window.settings.get(table.KEYS) == ""
        changed.append(verb.name)
    assert len(changed) == len(actions.VERBS) - 1, "all but Esc"


def test_a_new_key_acts_in_the_window_and_the_old_one_does_not(desk, settings):
    for name, key in (("tag_spun", "W"), ("zoom_in", "Ctrl+K"), ("previous_line", "Ctrl+Alt+Up")):
        dialog = settings()
        dialog.tabs.setCurrentWidget(dialog.keys)
        dialog.keys.choose(name)
        QTest.mouseClick(dialog.keys.remove, LEFT)
        QTest.keySequence(dialog.keys.press, QKeySequence(key))
        dialog.accept()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.page.rows.setFocus()
    desk.press("S", "2")
    desk.press(Key.Key_Plus, control=True)
    assert (desk.review.progress().tagged, desk.window.status.zoom.text()) == (0, "100 %")
    desk.press("w")
    assert desk.review.annotation(desk.line("A1")).tag == "spun"
    QTest.keySequence(desk.focus, QKeySequence("Ctrl+K"))
    assert desk.window.status.zoom.text() == "110 %"
    assert desk.cursor == "A2.1"
    QTest.keySequence(desk.focus, QKeySequence("Ctrl+Alt+Up"))
    assert desk.cursor == "A1"
