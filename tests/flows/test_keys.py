"""Keys of the table in longer stories; that each of them does what it says is told in `test_verbs_...`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from unspin.app import actions
from unspin.app import settings as table
from unspin.widgets.key_sheet import KeySheet

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def test_with_auto_advance_off_the_cursor_stays_and_the_choice_is_remembered(person):
    assert person.window.status.advance.text() == "Auto-advance on"
    person.window.status.advance.click()
    assert person.window.status.advance.text() == "Auto-advance off"
    first = person.ref
    person.press("S")
    assert person.ref == first
    assert person.window.settings.get(table.AUTO_ADVANCE) is False


def test_space_visits_every_untagged_line_in_reading_order_and_comes_round(person):
    order = person.review.order
    seen = [person.ref]
    for _ in range(len(order) - 1):
        person.press(Key.Key_Space)
        seen.append(person.ref)
    assert tuple(seen) == order
    person.press(Key.Key_Space)
    assert person.ref == order[0]
    person.press(Key.Key_PageUp, control=True)
    assert person.ref == order[-1]
    person.press(Key.Key_PageDown, control=True)
    assert person.ref == order[0]


@pytest.mark.parametrize(("down", "up"), [(Key.Key_Down, Key.Key_Up), ("J", "K")])
def test_down_and_up_stay_on_their_side_and_say_where_it_ends(person, down, up):
    person.go("B1")
    side = [ref for ref in person.review.order if ref.side == "B"]
    for ref in side[1:]:
        person.press(down)
        assert person.ref == ref
    person.press(down)
    assert person.said == "This is the last line of this side"
    person.press(up)
    assert person.ref == side[-2]


def test_right_and_left_go_to_the_line_that_corresponds(person):
    person.go("A5")
    person.press(Key.Key_Right)
    assert person.cursor == "B3"
    person.press(Key.Key_Right)
    assert person.cursor == "B3"
    person.press(Key.Key_Left)
    assert person.cursor == "A5"


def test_alt_down_visits_every_difference_once_and_says_that_it_ends(person):
    page = person.window.page
    total = sum(page.touring.counts.values())
    assert total > 50
    for number in range(1, total + 1):
        person.press(Key.Key_Down, alt=True)
        assert page.touring.current == number - 1
        assert person.window.status.difference.text() == f"Difference {number} of {total}"
    person.press(Key.Key_Down, alt=True)
    assert person.said == "This was the last difference"
    person.press(Key.Key_Up, alt=True)
    assert page.touring.current == total - 2


def test_a_hidden_kind_is_not_visited(person):
    page = person.window.page
    page.chips.buttons["paraphrased"].click()
    shown = sum(page.touring.counts.values()) - page.touring.counts["paraphrased"]
    for _ in range(shown):
        person.press(Key.Key_Down, alt=True)
        assert page.rows.differences[page.touring.current].chip != "paraphrased"
    assert person.window.status.difference.text() == f"Difference {shown} of {shown}"


def test_a_note_is_typed_without_tagging_and_esc_leads_back(person):
    first = person.ref
    person.press("N")
    assert person.focus is person.window.page.inspector.note
    person.type("123 osgx 0 jk n?")
    assert person.review.progress().tagged == 0
    person.press(Key.Key_Escape)
    assert person.focus is person.window.page.rows
    assert person.review.annotation(first).note == "123 osgx 0 jk n?"
    assert person.ref == first
    person.press("S")
    assert person.review.annotation(first).tag == "spun"


def test_a_note_in_any_script_goes_in_and_out_unchanged(person, qtbot):
    text = "café 👩‍👩‍👧 عربي a\u00a0b\nsecond line"
    person.press("N")
    person.window.page.inspector.note.insertPlainText(text)
    person.window.page.rows.setFocus()
    assert person.review.annotation(person.ref).note == text
    person.press(Key.Key_Down)
    person.press(Key.Key_Up)
    assert person.window.page.inspector.note.text() == text


def test_undo_while_typing_takes_back_letters_not_verdicts(person):
    person.press("S")
    person.press("N")
    person.type("ab")
    person.press(Key.Key_Z, control=True)
    assert person.review.progress().tagged == 1


def test_undo_and_redo_say_what_and_go_there(person):
    first = person.ref
    label = person.cursor
    assert person.window.verbs["undo"].text() == "&Undo"
    person.press("S")
    assert person.window.verbs["undo"].text() == f"&Undo: Tag {label} spun"
    person.press(Key.Key_Space, Key.Key_Space)
    person.press(Key.Key_Z, control=True)
    assert person.ref == first
    assert person.said == f"Undo: Tag {label} spun"
    person.press(Key.Key_Y, control=True)
    assert person.said == f"Redo: Tag {label} spun"
    assert person.review.annotation(first).tag == "spun"


def test_copy_takes_the_current_line_as_it_is_in_the_file(sit, pair):
    person = sit(pair("a\u00a0b café 👩‍👩‍👧.\n\nWe went.", "a\u00a0b cafe.\n\nWe went."))
    person.press(Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text() == "a\u00a0b café 👩‍👩‍👧."
    assert person.said.startswith("Copied the line A1")


def test_save_answers_that_everything_is_saved_with_the_time(person):
    person.press("S")
    person.press(Key.Key_S, control=True)
    assert re.fullmatch(r"Everything is saved \(\d\d:\d\d:\d\d\)", person.said)
    assert re.fullmatch(r"Saved \d\d:\d\d:\d\d", person.window.status.saved.text())


def test_zoom_keys_change_the_size_and_it_is_remembered(person, sit):
    person.press(Key.Key_Plus, control=True)
    assert person.window.status.zoom.text() == "110 %"
    person.press(Key.Key_Minus, control=True)
    person.press(Key.Key_Minus, control=True)
    assert person.window.status.zoom.text() == "90 %"
    person.window.close()
    again = sit()
    assert again.window.status.zoom.text() == "90 %"
    again.press(Key.Key_0, control=True)
    assert again.window.status.zoom.text() == "100 %"


def test_shift_f9_hides_and_shows_the_inspector_and_n_brings_it_back(person):
    person.press(Key.Key_F9, shift=True)
    assert not person.window.page.inspector.isVisible()
    person.press("N")
    assert person.window.page.inspector.isVisible()
    assert person.focus is person.window.page.inspector.note


@pytest.mark.parametrize("key", [Key.Key_F1, "?"])
def test_the_key_sheet_shows_every_key(person, key):
    person.press(key)
    sheet = person.window.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert [words for _, words in sheet.shown if words == "Tag spun"]
    assert len(sheet.shown) == sum(bool(verb.keys) for verb in actions.VERBS)
    sheet.close()


def test_pasting_two_texts_makes_a_pair_and_a_third_asks_which(sit):
    person = sit()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("The café is open.\r\n\r\nWe went home.")
    person.press(Key.Key_V, control=True)
    assert person.window.start.slots["A"].words.text() == "Pasted: The café is open."
    clipboard.setText("The café is shut.\r\n\r\nWe went home.")
    person.press(Key.Key_V, control=True)
    first = person.review
    assert first.comparison.a.text.startswith("The café is open.\n")
    person.press("S")

    clipboard.setText("The bar is shut.\n\nWe went home.")
    person.press(Key.Key_V, control=True)
    assert [button.text() for button in person.window.message.choices] == ["Use as A", "Use as B", "Start a new pair"]
    assert person.review is first
    person.window.message.choices[1].click()
    assert person.review.comparison.a.text == first.comparison.a.text
    assert person.review.comparison.b.text.startswith("The bar")
    assert len(person.window.library.recent()) == 2, "the first review stays as it was"


def test_pasting_nothing_says_so(sit):
    person = sit()
    QGuiApplication.clipboard().setText(" \n")
    person.press(Key.Key_V, control=True)
    assert person.window.message.level == "warn"


def test_pasting_files_opens_them(sit, seed_paths):
    person = sit()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in seed_paths])
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Key.Key_V, control=True)
    assert len(person.review.order) == 41


def in_menus(of: QMenu | QMenuBar) -> Iterator[QAction]:
    for action in of.actions():
        if action.menu() is not None:
            yield from in_menus(action.menu())
        elif not action.isSeparator():
            yield action


def test_every_verb_stands_in_a_menu_and_tells_its_keys(person):
    shown = {action.objectName(): action for action in in_menus(person.window.menuBar())}
    assert shown.keys() == actions.BY_NAME.keys()
    for name, action in shown.items():
        assert action.toolTip() == actions.tip(actions.BY_NAME[name])


def test_without_a_review_the_keys_of_the_rows_do_nothing(sit):
    person = sit()
    for verb in actions.VERBS:
        assert person.window.verbs[verb.name].isEnabled() is not verb.needs_review
    person.press("S", "1", "G", "?")
    assert person.window.review is None


def test_a_click_on_a_key_of_the_inspector_keeps_the_note_that_is_being_typed(person, qtbot):
    first = person.ref
    person.press("N")
    person.type("so far")
    spun = next(it for it in person.window.page.inspector._key_buttons if "spun" in it.accessibleName())
    qtbot.mouseClick(spun, Qt.MouseButton.LeftButton)
    assert person.review.annotation(first).tag == "spun"
    assert person.review.annotation(first).note == "so far"
    assert person.ref != first
    assert person.window.page.inspector.note.text() == ""


def test_a_click_on_a_badge_goes_there_and_offers_the_tags(person, monkeypatch):
    offered = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: offered.append([it.objectName() for it in menu.actions()]))
    person.window.page.rows.badge_clicked.emit("B", 3)
    assert (person.ref.side, person.ref.line) == ("B", 3)
    assert offered == [["tag_original", "tag_spun", "tag_garbled", "accept", "clear", "skip"]]


def test_a_click_on_a_phrase_shows_both_ends(person, qtbot):
    person.go("B3")
    page = person.window.page
    row = page.inspector.phrases.rows[1]
    qtbot.waitUntil(row.isVisible)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    shown = page.rows.differences[page.touring.current]
    words = page.review.comparison.b.text_of(shown.b)
    assert words in row.accessibleName()
    assert page.place().difference.startswith("Difference ")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_an_appearance_is_chosen_once_and_kept(person, sit, look):
    person.window.verbs[f"appearance_{look}"].trigger()
    person.window.close()
    again = sit()
    assert again.window.verbs[f"appearance_{look}"].isChecked()
    assert (again.window.palette().window().color().lightness() < 128) is (look == "dark")
