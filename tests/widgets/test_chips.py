"""The chips hide and show kinds, by click and by keyboard, and say so to everyone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from unspin.app.theme import theme
from unspin.widgets.chips import EVERY, Chips


@pytest.fixture
def chips(qtbot):
    it = Chips()
    qtbot.addWidget(it)
    it.set_theme(theme("light"))
    it.set_counts({"paraphrased": 63, "broken_term": 9, "moved": 8, "facts": 5, "only_here": 21})
    it.show()
    it.activateWindow()
    qtbot.waitUntil(it.isActiveWindow)
    return it


def test_they_are_the_legend_with_counts_in_a_fixed_order(chips):
    texts = [button.text() for button in chips.buttons.values()]
    assert texts == ["Paraphrased 63", "Broken term 9", "Moved 8", "Facts 5", "Only here 21"]


def test_a_click_hides_a_kind_and_another_shows_it(chips, qtbot):
    with qtbot.waitSignal(chips.shown_changed) as told:
        qtbot.mouseClick(chips.buttons["facts"], Qt.MouseButton.LeftButton)
    assert told.args == [EVERY - {"facts"}]
    assert "hidden" in chips.buttons["facts"].accessibleName()
    assert chips.buttons["facts"].text() == "Facts 5", "a hidden kind keeps its count"
    qtbot.mouseClick(chips.buttons["facts"], Qt.MouseButton.LeftButton)
    assert chips.shown == EVERY


def test_tab_arrows_space_and_enter_do_the_same(chips, qtbot):
    first = chips.buttons["paraphrased"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert chips.shown == EVERY - {"paraphrased"}
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = chips.focusWidget()
    assert second is chips.buttons["broken_term"]
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert chips.shown == EVERY - {"paraphrased", "broken_term"}
    qtbot.keyClick(second, Qt.Key.Key_Left)
    assert chips.focusWidget() is first
    chips.show_all()
    assert chips.shown == EVERY


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_hidden_kind_looks_different_from_a_shown_one(chips, name):
    chips.set_theme(theme(name))
    button = chips.buttons["moved"]
    shown = button.grab().toImage()
    button.setChecked(False)
    assert button.grab().toImage() != shown


def test_no_chip_is_cut_off_when_the_counts_grow(chips, qtbot):
    before = chips.buttons["moved"].sizeHint().width()
    chips.set_counts({"moved": 123456})
    assert chips.buttons["moved"].sizeHint().width() > before
    assert chips.buttons["facts"].text() == "Facts 0"


def test_in_a_narrow_window_the_name_gives_way_and_never_the_count(qtbot):
    chips = Chips()
    qtbot.addWidget(chips)
    chips.set_counts(dict.fromkeys(chips.buttons, 12_345))
    chips.resize(chips.minimumSizeHint())
    chips.show()
    for button in chips.buttons.values():
        assert button.fitting().endswith(" 12,345")
        assert QFontMetrics(button.font()).horizontalAdvance(button.fitting()) <= button.width() - 40
        assert button.text().split()[0] in button.toolTip()
    chips.resize(chips.sizeHint())
    assert [button.fitting() for button in chips.buttons.values()] == [it.text() for it in chips.buttons.values()]
