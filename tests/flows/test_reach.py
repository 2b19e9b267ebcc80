"""Everything can be reached and seen from the keyboard, at any size that a screen or an eye needs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from unspin.app import actions
from unspin.widgets.labels import ElidedLabel


def tab_round(person) -> list[QWidget]:
    """Every widget that Tab reaches, from the rows until it comes round."""
    start = person.focus
    out = [start]
    for _ in range(60):
        person.press(Qt.Key.Key_Tab)
        if person.focus is start:
            return out
        out.append(person.focus)
    raise AssertionError(f"Tab never comes back: {out[-5:]}")


def picture(window: QWidget) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage()


def test_tab_reaches_every_part_and_leaves_the_note(sit, seed_paths):
    person = sit(list(seed_paths))
    page = person.window.page
    reached = tab_round(person)
    assert {page.rows, page.inspector.note, *page.chips.buttons.values()} <= set(reached)
    assert any(isinstance(it, QPushButton) and it.text() == "Export" for it in reached)
    assert all(it.isVisible() for it in reached)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_focus_shows_wherever_it_goes(sit, seed_paths, appearance):
    person = sit(list(seed_paths))
    person.window.set_appearance(appearance)
    reached = tab_round(person)
    rest = QPushButton("elsewhere", person.window)  # without it nothing would have no focus to compare with
    rest.setGeometry(0, 0, 1, 1)
    rest.show()
    for widget in reached:
        if isinstance(widget, QPlainTextEdit):
            widget.setCursorWidth(0)  # the border has to say it, not a cursor that blinks
        widget.setFocus()
        focused = picture(widget)
        rest.setFocus()
        assert picture(widget) != focused, f"{widget} looks the same without the focus"


def test_whoever_tabs_hears_what_it_is(sit, seed_paths):
    person = sit(list(seed_paths))
    for widget in tab_round(person):
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert words.strip(), f"{widget} has no name for a screen reader"


def test_every_button_of_a_verb_names_its_keys_in_its_tip(sit, seed_paths):
    person = sit(list(seed_paths))
    for button in person.window.findChildren(QPushButton):
        verb = next((it for it in actions.VERBS if it.keys and actions.tip(it) == button.toolTip()), None)
        if verb is not None:
            assert actions.shown_keys(verb).split(" or ")[0] in button.toolTip()
    export = next(it for it in person.window.findChildren(QPushButton) if it.text() == "Export")
    assert "E" in export.toolTip()
    assert "Ctrl" in export.toolTip()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_nothing_is_cut_off(sit, seed_paths, size, zoom):
    person = sit(list(seed_paths))
    window = person.window
    window.resize(*size)
    window.set_zoom(zoom)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size, "the window would not become so small"
    for widget in window.page.findChildren(QWidget) + window.status.findChildren(QWidget):
        if (
            not widget.isVisible()
            or not isinstance(widget, (QAbstractButton, QLabel))
            or isinstance(widget, ElidedLabel)
        ):
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()):
            continue
        assert widget.width() >= widget.minimumSizeHint().width(), f"{widget} {widget.text()!r} is cut off"
        corner = widget.mapTo(window, widget.rect().bottomRight())
        if not window.page.inspector.isAncestorOf(widget):  # the inspector scrolls
            assert corner.x() < size[0], f"{widget} stands outside of the window"
            assert corner.y() < size[1], f"{widget} stands outside of the window"


def test_large_letters_keep_room_for_words_on_a_small_screen(sit, seed_paths):
    person = sit(list(seed_paths))
    person.window.resize(1024, 700)
    person.window.set_zoom(200)
    QApplication.processEvents()
    columns = person.window.page.rows.layer.columns
    assert columns.text > 4 * columns.scaled(16)
    right = columns.text_left("B") + columns.text
    assert right <= person.window.page.rows.viewport().width()


@pytest.mark.parametrize("text", ["かんじ 漢字", "cafe\u0301", "👩‍💻", "المعنى"])
def test_a_note_takes_what_an_input_method_gives(sit, pair, text):
    person = sit(pair("The talks began.", "The discussions started."))
    person.press("n")
    note = person.window.page.inspector.note
    assert person.focus is note
    QApplication.sendEvent(note, QInputMethodEvent("かn", []))
    assert note.toPlainText() == "", "what is still being composed is no note yet"
    done = QInputMethodEvent()
    done.setCommitString(text)
    QApplication.sendEvent(note, done)
    person.press(Qt.Key.Key_Escape)
    assert person.review.annotation(person.ref).note == text
    assert person.review.progress().tagged == 0, "no letter of it was taken for a key of the rows"


def test_letters_composed_over_the_rows_do_nothing(sit, pair):
    person = sit(pair("The talks began.", "The discussions started."))
    done = QInputMethodEvent()
    done.setCommitString("s")
    QApplication.sendEvent(person.window.page.rows, done)
    assert person.review.progress().tagged == 0
