"""What the clipboard and the keyboard bring: a text to compare while the rows have the focus, words in every field.

A field keeps its keys: no letter typed there is a verdict, no Ctrl+V an article, no Ctrl+Z takes a verdict back.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from unspin.widgets.summary_dialog import SummaryDialog

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def paste(p, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    p.press(Key.Key_V, control=True)


def slots(p) -> tuple[str, str]:
    return tuple(slot.words.text() for slot in p.window.start.slots.values())


def copy_nothing() -> None:
    QGuiApplication.clipboard().clear()


def copy_white_space() -> None:
    QGuiApplication.clipboard().setText(" \n\t\u00a0")


def copy_a_picture() -> None:
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))


@pytest.mark.parametrize("review", [False, True])
@pytest.mark.parametrize("copy", [copy_nothing, copy_white_space, copy_a_picture])
def test_without_a_text_it_says_what_to_do_and_nothing_changes(desk, copy, review):
    if not review:
        desk.window.show_start_page()
    before = desk.window.review
    copy()
    desk.press(Key.Key_V, control=True)
    assert desk.message == "There is no text on the clipboard. Copy the text of one version first."
    assert desk.window.message.level == "warn"
    assert desk.window.review is before
    assert desk.window.opening.waiting == {}
    desk.press(Key.Key_Escape)
    assert desk.message == ""


def test_the_first_text_is_a_the_second_is_b_by_key_and_by_button(desk):
    desk.window.show_start_page()
    paste(desk, "Cafe\u0301 one 👩\u200d👩\u200d👧.\r\nسلام")
    assert slots(desk)[0].startswith("Pasted: Cafe\u0301 one 👩\u200d👩\u200d👧.")
    assert "other version" in slots(desk)[1]
    QGuiApplication.clipboard().setText("Cafe\u0301 two 👩\u200d👩\u200d👧.\r\nسلام")
    QTest.mouseClick(desk.window.start.buttons["paste"], LEFT)
    assert desk.review.comparison.a.text.startswith("Cafe\u0301 one 👩\u200d👩\u200d👧.\n")
    assert desk.review.comparison.b.text.startswith("Cafe\u0301 two")
    assert "pasted text" in desk.window.page.heads.a.name.text()


def test_a_text_that_is_taken_away_again_leaves_its_place_free(desk):
    desk.window.show_start_page()
    paste(desk, "One version.")
    QTest.mouseClick(desk.window.start.slots["A"].remove, LEFT)
    assert desk.window.opening.waiting == {}
    paste(desk, "Another version.")
    assert slots(desk)[0] == "Pasted: Another version."


@pytest.mark.parametrize(("at", "side"), [(0, "a"), (1, "b")])
def test_over_an_open_review_the_keyboard_says_what_it_is_compared_with(desk, at, side):
    first = desk.review
    paste(desk, "A third version, from another paper.")
    assert desk.review is first
    for _ in range(40):
        desk.press(Key.Key_Tab)
        if desk.focus is desk.window.message.choices[at]:
            break
    desk.press(Key.Key_Space)
    comparison, before = desk.review.comparison, first.comparison
    assert getattr(comparison, side).text == "A third version, from another paper."
    other = "b" if side == "a" else "a"
    assert getattr(comparison, other).text == getattr(before, other).text
    assert desk.message != "", "that the two hardly correspond is said"


def test_over_an_open_review_esc_means_no(desk):
    first = desk.review
    paste(desk, "A third version.")
    desk.press(Key.Key_Escape)
    assert desk.message == ""
    assert desk.review is first
    assert len(desk.window.library.recent()) == 1
    paste(desk, "A third version.")
    QTest.mouseClick(desk.window.message.choices[2], LEFT)
    assert slots(desk)[0] == "Pasted: A third version."


def the_note(p):
    p.press("N")
    return p.window.page.inspector.note


def the_find_bar(p):
    p.press(Key.Key_F, control=True)
    return p.window.finding.bar.words


def active(p, dialog):
    dialog.activateWindow()
    p.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def the_outlet(p):
    p.press(Key.Key_I, control=True)
    field = active(p, p.window.origins.card).fields["outlet"]
    field.setFocus()
    return field


def the_note_of_the_card(p):
    p.press(Key.Key_I, control=True)
    field = active(p, p.window.origins.card).note
    field.setFocus()
    return field


def the_note_of_the_conclusion(p):
    p.press(Key.Key_Return, alt=True)
    (dialog,) = [it for it in p.window.findChildren(SummaryDialog) if it.isVisible()]
    active(p, dialog).note.setFocus()
    return dialog.note


FIELDS = [the_note, the_find_bar, the_outlet, the_note_of_the_card, the_note_of_the_conclusion]


def words_in(field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def compose(field, text: str) -> None:
    """As an input method does: letters on trial, then the word."""
    QApplication.sendEvent(field, QInputMethodEvent("k", []))
    done = QInputMethodEvent()
    done.setCommitString(text)
    QApplication.sendEvent(field, done)


@pytest.mark.parametrize("find", FIELDS)
def test_every_field_takes_what_an_input_method_gives(desk, find):
    field = find(desk)
    assert desk.focus is field
    words = ["漢字", "cafe\u0301", "👩\u200d💻", "المعنى"]
    for word in words:
        compose(field, word)
    assert words_in(field) == "".join(words)
    assert desk.review.progress().tagged == 0


@pytest.mark.parametrize("find", FIELDS)
def test_every_field_keeps_its_keys(desk, find):
    desk.press("S")
    field = find(desk)
    review, tagged = desk.review, desk.review.progress().tagged
    letters = "1 2 osg xnjk ? 0"
    desk.type(letters)
    assert words_in(field) == letters
    desk.press(Key.Key_Backspace)
    assert words_in(field) == letters[:-1]
    desk.press(Key.Key_A, control=True)
    desk.press(Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text() == letters[:-1], "its own words, not the line"
    paste(desk, "from elsewhere é")
    assert words_in(field) == "from elsewhere é"
    assert "Compare" not in desk.message
    desk.press(Key.Key_Z, control=True)
    assert words_in(field) != "from elsewhere é", "its own undo"
    assert desk.review is review
    assert review.progress().tagged == tagged == 1


@pytest.mark.parametrize("text", ["漢字", "cafe\u0301", "👩\u200d💻", "سلام"])
def test_what_was_composed_into_the_find_bar_is_found(desk, text, pair):
    desk.window.opening.open_files(
        pair(f"The morning ferry brought {text} home.", f"The evening ferry brought {text} home, {text}.")
    )
    compose(the_find_bar(desk), text)
    assert desk.window.finding.bar.count.text() == "1 of 3"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_field_is_its_own(desk):
    QGuiApplication.clipboard().setText("from elsewhere é")
    note = the_note(desk)
    at, reason = note.viewport().rect().center(), QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(note.viewport(), QContextMenuEvent(reason, at, note.viewport().mapToGlobal(at)))
    (menu,) = [it for it in QApplication.topLevelWidgets() if isinstance(it, QMenu) and it.isVisible()]
    paste = next(it for it in menu.actions() if it.text().startswith("&Paste"))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(paste).center())
    assert note.text() == "from elsewhere é"
    assert desk.message == ""


@pytest.mark.parametrize("part", ["chips", "header", "heads", "inspector"])
def test_where_there_is_nothing_to_choose_no_menu_opens(desk, part):
    widget = getattr(desk.window.page, part)
    at = widget.mapTo(desk.window, QPoint(widget.width() // 2, 3))
    under = desk.window.childAt(at)
    assert under is widget or widget.isAncestorOf(under)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        under, QContextMenuEvent(reason, under.mapFrom(desk.window, at), desk.window.mapToGlobal(at))
    )
    assert [it for it in QApplication.topLevelWidgets() if isinstance(it, QMenu) and it.isVisible()] == []


def test_a_note_survives_every_way_out_of_the_field(desk):
    ways = {
        "A1": lambda: desk.press(Key.Key_Escape),
        "A2.1": lambda: desk.press(Key.Key_Return, control=True),
        "A2.2": lambda: desk.press(Key.Key_Tab),
        "A3": lambda: QTest.mouseClick(
            desk.window.page.rows.viewport(), LEFT, pos=desk.point_at("B2.1", "at Brennick")
        ),
        "A4.1": lambda: desk.press(Key.Key_S, control=True),
        "B1": lambda: desk.press(Key.Key_Home, alt=True),
    }
    for label, leave in ways.items():
        desk.go(label)
        desk.window.page.rows.setFocus()
        ref = desk.ref
        compose(the_note(desk), f"a note to {label} é")
        review = desk.review
        leave()
        assert review.annotation(ref).note == f"a note to {label} é", label
    assert review.progress().tagged == 0
