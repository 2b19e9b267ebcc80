"""The settings dialog: applied at once, kept, keys included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QSpinBox

from unspin.app import settings as table
from unspin.app.settings import Settings
from unspin.widgets.key_sheet import KeySheet
from unspin.widgets.keycap import KeyButton
from unspin.widgets.settings_dialog import SettingsDialog

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


@pytest.fixture
def dialog(person, qtbot):
    person.press(Key.Key_Comma, control=True)
    found = person.window.findChild(SettingsDialog)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow, timeout=3000)
    return found


def back(person, dialog, qtbot):
    dialog.accept()
    person.window.activateWindow()
    qtbot.waitUntil(person.window.isActiveWindow, timeout=3000)
    person.window.page.rows.setFocus()


def press(dialog, qtbot, verb: str, key: Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> str:
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose(verb)
    qtbot.keyClick(dialog.keys.press, key, modifier)
    return dialog.keys.said.text()


def test_every_setting_with_a_title_is_there(dialog):
    assert dialog.fields.keys() == {setting.key for setting in table.ALL if setting.title}


def test_text_size_and_line_width_are_applied_at_once_and_kept(person, dialog, qtbot):
    rows = person.window.page.rows
    size, width = dialog.fields[table.TEXT_SIZE.key], dialog.fields[table.LINE_WIDTH.key]
    assert isinstance(size, QSpinBox)
    before = rows._columns().pitch
    qtbot.keyClick(size, Key.Key_Up)
    qtbot.keyClick(size, Key.Key_Up)
    assert person.window.settings.get(table.TEXT_SIZE) == 18
    assert rows._columns().pitch > before
    wide = rows._columns().text
    width.setValue(45)
    assert rows._columns().text < wide
    person.window.settings.flush()
    assert Settings().get(table.LINE_WIDTH) == 45


def test_zoom_and_text_size_go_together(person, dialog):
    dialog.fields[table.TEXT_SIZE.key].setValue(24)
    person.window.set_zoom(200)
    assert person.window.page.rows._columns().percent == 300
    assert person.window.status.zoom.text() == "200 %"


def test_the_theme_changes_at_once(person, dialog):
    box = dialog.fields[table.APPEARANCE.key]
    before = person.window.page.rows.grab().toImage()
    box.setCurrentIndex(box.findData("dark"))
    QApplication.processEvents()
    assert person.window.page.rows.grab().toImage() != before
    assert person.window.verbs["appearance_dark"].isChecked()
    assert person.window.settings.get(table.APPEARANCE) == "dark"


def test_switches_are_those_of_the_menu(person, dialog, qtbot):
    for setting, verb in ((table.INSPECTOR, "inspector"), (table.AUTO_ADVANCE, "auto_advance")):
        switch = dialog.fields[setting.key]
        assert isinstance(switch, QCheckBox)
        qtbot.keyClick(switch, Key.Key_Space)
        assert person.window.verbs[verb].isChecked() is False
        assert person.window.settings.get(setting) is False
    assert person.window.page.inspector.isHidden()


def test_usual_settings_brings_everything_back(person, dialog):
    dialog.fields[table.TEXT_SIZE.key].setValue(30)
    dialog.fields[table.INSPECTOR.key].setChecked(False)
    dialog.reset()
    assert person.window.settings.get(table.TEXT_SIZE) == 16
    assert not person.window.page.inspector.isHidden()


def test_a_new_key_acts_at_once_and_sheet_tips_and_caps_follow(person, dialog, qtbot):
    dialog.keys.choose("tag_spun")
    dialog.keys.remove.click()
    assert press(dialog, qtbot, "tag_spun", "W") == "W was added."
    back(person, dialog, qtbot)
    first = person.ref
    person.press("S")
    assert person.review.annotation(first).tag is None
    person.press("W")
    assert person.review.annotation(first).tag == "spun"
    assert person.window.verbs["tag_spun"].toolTip().endswith("(W)")
    caps = {it.accessibleName() for it in person.window.page.inspector.findChildren(KeyButton)}
    assert "spun, key W" in caps
    person.press(Key.Key_F1)
    assert ("W", "Tag spun") in person.window.findChild(KeySheet).shown


def test_a_changed_key_survives_a_restart(person, dialog, qtbot, sit, seed_paths):
    press(dialog, qtbot, "find", "K", Qt.KeyboardModifier.ControlModifier)
    back(person, dialog, qtbot)
    person.window.close()
    again = sit(seed_paths)
    again.press(Key.Key_K, control=True)
    assert again.focus is again.window.finding.bar.words


def test_a_clash_is_refused_with_a_sentence_and_nothing_changes(person, dialog, qtbot):
    said = press(dialog, qtbot, "tag_spun", Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert said.startswith("Ctrl+F belongs to “Find…”.")
    assert person.window.settings.get(table.KEYS) == ""
    assert "needed for typing" in press(dialog, qtbot, "find", "W")


def test_keys_go_back_to_the_usual_ones(person, dialog, qtbot):
    press(dialog, qtbot, "tag_spun", "W")
    dialog.keys.usual.click()
    assert person.window.settings.get(table.KEYS) == ""
    press(dialog, qtbot, "find", Key.Key_F7)
    dialog.keys.all_usual.click()
    assert person.window.settings.get(table.KEYS) == ""
    assert dialog.keys.said.text() == "Every key is as usual."


def test_a_closed_dialog_does_not_stay_behind(person, dialog, qtbot):
    dialog.accept()
    qtbot.waitUntil(lambda: person.window.findChild(SettingsDialog) is None)
