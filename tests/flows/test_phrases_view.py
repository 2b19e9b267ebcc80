"""The Phrases view from the keyboard: to it, through it, away from it to the words, and out of it into other programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

A = (
    "Aid went to the countries. They praised the countries.\n\n"
    "“We will rebuild the harbour this year,” Mayor Ann Bell said on Monday.\n\nThe crews =went home in the evening."
)
B = (
    "Aid went to the international locations. "
    "They praised the international locations.\n\n"
    "“We will rebuild the port this year,” Mayor Ann Bell said on Monday.\n\nThe crews =went home in the evening."
)
Key = Qt.Key


@pytest.fixture
def person(sit, pair):
    it = sit(pair(A, B))
    it.press(Key.Key_3, control=True)
    return it


@pytest.fixture
def page(person):
    return person.window.page.phrases_page


def cells(page, row: int) -> list[str]:
    model = page.phrases.model
    return [model.data(model.index(row, column)) for column in range(5)]


def test_the_keys_lead_there_and_escape_leads_back(person, page):
    assert page.isVisible()
    assert person.focus is page.phrases.table
    assert not person.window.page.rows.isVisible()
    person.press(Key.Key_Escape)
    assert not page.isVisible()
    assert person.focus is person.window.page.rows
    assert not person.window.verbs["view_phrases"].isChecked()


def test_what_stands_most_often_is_first_and_enter_goes_to_it(person, page):
    assert cells(page, 0)[1:4] == ["international locations", "reworded", "2"]
    person.press(Key.Key_Return)
    rows = person.window.page
    assert rows.rows.isVisible()
    shown = rows.rows.differences[rows.touring.current]
    assert person.review.comparison.b.text_of(shown.b) == "international locations"
    assert person.cursor in ("A1.1", "B1.1")


def test_a_click_goes_there_and_a_click_with_control_chooses(person, page, qtbot):
    table = page.phrases.table
    middle = [table.visualRect(page.phrases.model.index(row, 0)).center() for row in (0, 1)]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle[1])
    assert page.isVisible()
    assert len(table.selectionModel().selectedRows()) == 2
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle[1])
    assert not page.isVisible()
    assert person.window.page.touring.current is not None


def test_a_click_on_a_column_sorts_and_the_chosen_row_stays_chosen(person, page, qtbot):
    header = page.phrases.table.horizontalHeader()
    before = page.phrases.model.rows[page.phrases.table.currentIndex().row()]
    where = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    words = [row.a.casefold() for row in page.phrases.model.rows]
    assert words in (sorted(words), sorted(words, reverse=True))
    assert page.phrases.model.rows[page.phrases.table.currentIndex().row()] is before


def test_the_order_can_be_chosen_without_the_mouse(person, page):
    page.phrases.order.setFocus()
    person.press(Key.Key_Down)
    labels = [row.order for row in page.phrases.model.rows]
    assert page.phrases.order.currentText() == "place in the article"
    assert labels == sorted(labels)


@pytest.mark.parametrize("form", ["as_text", "as_csv"])
def test_the_table_is_copied_whole(person, page, qtbot, form):
    button: QPushButton = getattr(page.phrases, form)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "international locations" in text
    assert len(text.splitlines()) == 1 + len(page.phrases.model.rows)
    assert person.said == f"Copied all {len(page.phrases.model.rows)} phrase pairs"


def test_the_copy_key_copies_what_is_chosen(person, page):
    person.press(Key.Key_Down, shift=True)
    person.press(Key.Key_C, control=True)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    assert person.said == "Copied the chosen 2 phrase pairs"


def test_the_quotes_say_what_became_of_them_and_lead_to_their_line(person, page):
    (row,) = page.quotes.model.rows
    assert row.state == "altered"
    page.quotes.table.setFocus()
    person.press(Key.Key_Return)
    assert not page.isVisible()
    assert person.cursor == "B2"


def test_without_quotes_the_table_gives_way(sit, pair):
    person = sit(pair("One thing was said here.", "One matter was said here."))
    person.press(Key.Key_3, control=True)
    page = person.window.page.phrases_page
    assert page.quotes.count.text() == "none in quotation marks"
    assert not page.quotes.table.isVisible()


def test_another_review_shows_its_own_phrases(person, page, seed_paths):
    before = len(page.phrases.model.rows)
    person.window.opening.open_files(seed_paths)
    person.window.verbs["view_phrases"].setChecked(True)
    assert len(page.phrases.model.rows) > before


def test_chips_and_polarity_rest_there_say_why_and_act_again_beside_the_texts(person, page, qtbot):
    whole = person.window.page
    chip, shared = whole.chips.buttons["paraphrased"], whole.viewing.polarity.buttons["shared"]
    for button in (chip, shared):
        assert "Rests in Phrases" in button.toolTip()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.isVisible()
    assert whole.chips.shown == whole.touring.kinds
    assert whole.viewing.polarity.name == "changed"
    person.press(Key.Key_Escape)
    assert "Rests" not in chip.toolTip() + shared.toolTip()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "paraphrased" not in whole.touring.kinds
    qtbot.mouseClick(shared, Qt.MouseButton.LeftButton)
    assert chip.toolTip().endswith("Rests while what is shared is marked")


@pytest.mark.parametrize("verb", ["shared", "show_all"])
def test_verbs_that_mark_the_texts_lead_back_to_them(person, page, verb):
    person.window.page.chips.buttons["facts"].click()
    person.window.verbs[verb].trigger()
    assert not page.isVisible()
    assert person.window.page.rows.isVisible()
    assert person.window.page.chips.buttons["paraphrased"].isEnabled() is (verb == "show_all")


def test_of_two_tables_the_one_with_the_keyboard_shows_where_it_is(sit, pair):
    person = sit(pair("“It will open,” Ann Lee said. It rains.", "“It will be opened,” Ann Lee said. It pours."))
    person.window.verbs["view_phrases"].trigger()
    page = person.window.page.phrases_page
    assert page.phrases.table.selectionModel().hasSelection()
    assert not page.quotes.table.selectionModel().hasSelection()
    person.look_at(page.quotes.table)
    assert [it.row() for it in page.quotes.table.selectionModel().selectedRows()] == [0]
