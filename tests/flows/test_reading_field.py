"""The text field for who reads letter by letter: off at first, follows the cursor, gives the keyboard back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from unspin.app import settings as table


def test_the_reading_field_is_off_until_it_is_asked_for_and_follows_the_cursor(sit, seed_paths):
    person = sit(list(seed_paths))
    reader = person.window.page.reader
    assert reader.isHidden()
    person.go("A4.2")
    person.press(Qt.Key.Key_F6)
    assert person.focus is reader
    article = person.review.comparison.a
    paragraph = article.paragraphs[article.lines[person.ref.line].paragraph]
    assert reader.toPlainText() == article.text_of(paragraph)
    assert reader.toPlainText()[reader.textCursor().position() :].startswith("The two U.S. allies")
    assert "A4.2" in reader.accessibleName()
    person.press(Qt.Key.Key_Escape)
    assert person.focus is person.window.page.rows
    person.press(Qt.Key.Key_Down)
    assert "A5" in reader.accessibleName()
    person.press(Qt.Key.Key_F6)
    assert reader.isHidden()


def test_letters_typed_in_the_reading_field_change_neither_text_nor_tags(sit, pair):
    person = sit(pair("The café 👩‍💻 opened.", "The café 👩‍💻 was opened."))
    person.press(Qt.Key.Key_F6)
    reader = person.window.page.reader
    before = reader.toPlainText()
    person.type("osgx1")
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert reader.toPlainText() == before
    assert reader.textCursor().position() == 2
    assert person.review.progress().tagged == 0


def test_its_letters_are_as_large_as_those_of_the_rows(sit, seed_paths):
    person = sit(list(seed_paths))
    person.window.settings.set(table.TEXT_SIZE, 24)
    person.window.set_zoom(150)
    assert person.window.page.reader.font().pixelSize() == person.window.page.rows._columns().font("text").pixelSize()
