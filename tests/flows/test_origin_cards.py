"""The cards behind the column heads, by mouse and by keyboard."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from unspin.widgets.origin_card import facts_of

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def opened(person, qtbot):
    """The card that was asked for, when it is there."""
    card = person.window.origins.card
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow, timeout=3000)
    return card


def test_a_click_on_a_head_opens_its_card_and_an_edit_is_on_disk_when_the_field_is_left(person, qtbot):
    window = person.window
    qtbot.mouseClick(window.page.heads.b, Qt.MouseButton.LeftButton, pos=window.page.heads.b.rect().center() / 3)
    card = opened(person, qtbot)
    assert card.side == "B"
    card.fields["outlet"].setFocus()
    qtbot.keyClicks(card.fields["outlet"], "The Daily Mirror")
    assert person.review.events == ()
    qtbot.keyClick(card.fields["outlet"], Key.Key_Tab)
    assert [event.objects for event in person.review.events] == [("B",)]
    qtbot.keyClicks(card.fields["author"], "sog 123")
    qtbot.keyClick(card.fields["author"], Key.Key_Return)
    assert len(person.review.events) == 2
    assert not card.isHidden(), "Enter keeps the card open"
    qtbot.keyClick(card, Key.Key_Escape)
    assert window.origins.card is None
    assert "The Daily Mirror · sog 123" in window.page.heads.b.name.text()
    assert "The Daily Mirror" not in window.page.heads.a.name.text()
    assert person.review.progress().tagged == 0
    assert window.library.load(person.review.id).cards["B"]["outlet"] == "The Daily Mirror"


def test_the_keyboard_opens_and_undo_takes_an_edit_back(person, qtbot):
    person.press(Key.Key_I, control=True)
    card = opened(person, qtbot)
    assert card.side == "A"
    card.note.setFocus()
    card.note.setPlainText("from the archive ☕")
    qtbot.keyClick(card, Key.Key_Escape)
    assert person.review.cards["A"]["note"] == "from the archive ☕"
    person.window.activateWindow()
    qtbot.waitUntil(person.window.page.rows.hasFocus, timeout=3000)
    person.press(Key.Key_Z, control=True)
    assert person.said == "Undo: Change the card of A"
    assert person.review.cards["A"]["note"] is None
    person.press(Key.Key_Y, control=True)
    assert person.review.cards["A"]["note"] == "from the archive ☕"


def test_a_head_has_the_focus_and_space_opens_it(person, qtbot):
    head = person.window.page.heads.a
    head.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(head, Key.Key_Space)
    assert person.window.origins.card.side == "A"


def test_a_role_of_a_is_the_counterpart_for_b(person, qtbot):
    person.press(Key.Key_I, control=True, shift=True)
    card = opened(person, qtbot)
    assert card.side == "B"
    card.role.setFocus()
    for _ in range(2):
        qtbot.keyClick(card.role, Key.Key_Down)
    assert card.role.currentData() == "Copy"
    card.accept()
    assert person.window.page.heads.a.name.text().startswith("Source · ")
    assert person.window.page.heads.b.name.text().startswith("Copy · ")


def test_the_card_says_what_was_read_and_nobody_can_edit_that(person):
    person.press(Key.Key_I, control=True)
    facts = dict(person.window.origins.card.facts)
    article = person.review.comparison.a
    assert facts["File"] == article.file.name
    assert facts["SHA-256, text"] == article.sha256
    assert facts["SHA-256, file"] == article.file.sha256
    assert facts["Size"] == f"{article.file.bytes:,} bytes"
    assert facts["Line ends"] == "LF"


def test_a_pasted_text_has_no_file(sit, pair):
    from unspin.engine.reading import article_from_text

    assert facts_of(article_from_text("A 👩\u200d🚀.", side="A"))[0] == ("File", "none: the text was pasted")
    assert ("Length", "6 characters (UTF-16: 8 units, UTF-8: 14 bytes)") in facts_of(
        article_from_text("A 👩\u200d🚀.", side="A")
    )


def test_a_review_that_is_opened_again_shows_its_cards(sit, seed_paths, person, qtbot):
    person.press(Key.Key_I, control=True)
    person.window.origins.card.fields["published"].setText("2023-05-03")
    person.window.origins.close()
    person.window.show_start_page()
    person.window.opening.open_review(person.window.library.recent()[0].id)
    assert person.window.page.heads.a.name.text().endswith(" · 2023-05-03")


def test_the_export_has_what_the_card_says(person, tmp_path, monkeypatch, qtbot):
    person.press(Key.Key_I, control=True)
    person.window.origins.card.fields["url"].setText("https://example.org/a")
    person.window.origins.close()
    person.window.activateWindow()
    qtbot.waitUntil(person.window.page.rows.hasFocus, timeout=3000)
    path = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: (str(path), ""))
    person.press(Key.Key_E, control=True)
    assert json.loads(path.read_text("utf-8"))["documents"][0]["url"] == "https://example.org/a"


def test_in_a_narrow_head_the_name_stays_whole(person, qtbot):
    """What is known of the file beside it gives way first."""
    head = person.window.page.heads.b
    person.window.resize(1024, 700)
    qtbot.waitUntil(lambda: head.extent.width() < head.extent.sizeHint().width())
    assert head.name.width() >= head.name.sizeHint().width()
