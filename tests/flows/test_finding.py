"""Find on both sides, with the keys that a person presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from unspin.app.jobs import ThreadRunner
from unspin.widgets import finding as module

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    return sit(seed_paths)


def count(person) -> str:
    return person.window.finding.bar.count.text()


def where(person) -> tuple[str, str]:
    hit = person.window.finding.present
    return hit.side, person.review.comparison.article(hit.side).text_of(hit.part)


def test_ctrl_f_finds_on_both_sides_and_enter_visits_every_hit_once(person):
    person.press(Key.Key_F, control=True)
    assert person.focus is person.window.finding.bar.words
    person.type("seoul")
    hits = person.window.finding.hits.every
    text = person.review.comparison
    assert len(hits) == sum(article.text.casefold().count("seoul") for article in (text.a, text.b)) > 5
    visited = []
    for _ in hits:
        assert count(person).endswith(f"of {len(hits)}")
        visited.append(person.window.finding.present)
        person.press(Key.Key_Return)
    assert sorted(visited) == list(hits)
    assert {hit.side for hit in visited} == {"A", "B"}
    assert person.focus is person.window.finding.bar.words


def test_f3_and_shift_f3_go_on_from_the_rows(person):
    person.press(Key.Key_F, control=True)
    person.type("japan")
    first = person.window.finding.present
    person.press(Key.Key_F3)
    second = person.window.finding.present
    assert second > first
    person.press(Key.Key_F3, shift=True)
    assert person.window.finding.present == first
    person.press(Key.Key_F3, shift=True)
    assert person.window.finding.present == person.window.finding.hits.every[-1]
    assert person.said == "From the end again"
    person.press(Key.Key_F3)
    assert person.said == "From the top again"


def test_escape_closes_the_bar_and_leads_back_to_the_rows_and_f3_takes_it_up_again(person):
    person.press(Key.Key_F, control=True)
    person.type("nuclear")
    person.press(Key.Key_Escape)
    assert person.window.finding.bar.isHidden()
    assert person.focus is person.window.page.rows
    person.press(Key.Key_F3)
    assert not person.window.finding.bar.isHidden()
    assert where(person)[1].casefold() == "nuclear"
    assert person.focus is person.window.page.rows, "F3 leaves the focus where it is"
    person.press("S")
    assert person.review.progress().tagged == 1


def test_letters_typed_into_the_bar_never_tag_a_line(person):
    person.press(Key.Key_F, control=True)
    person.type("sog123 x")
    assert person.window.finding.bar.words.text() == "sog123 x"
    assert person.review.progress().tagged == 0


def test_nothing_found_is_said_and_the_rows_stay(person):
    before = person.cursor
    person.press(Key.Key_F, control=True)
    person.window.finding.bar.words.setText("xyzzy")
    assert count(person) == "Nothing found"
    assert person.cursor == before
    person.press(Key.Key_Return)
    assert count(person) == "Nothing found"


def test_case_and_whole_words_narrow_the_count(person, qtbot):
    bar = person.window.finding.bar
    person.press(Key.Key_F, control=True)
    person.type("japan")
    every = len(person.window.finding.hits.every)
    qtbot.mouseClick(bar.whole_words, Qt.MouseButton.LeftButton, pos=bar.whole_words.rect().center() / 2)
    whole = len(person.window.finding.hits.every)
    assert 0 < whole < every
    qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton, pos=bar.match_case.rect().center() / 2)
    assert count(person) == "Nothing found"


def test_the_buttons_do_what_the_keys_do(person, qtbot):
    bar = person.window.finding.bar
    person.press(Key.Key_F, control=True)
    person.type("seoul")
    first = person.window.finding.present
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert person.window.finding.present > first
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert person.window.finding.present == first
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_the_present_hit_is_in_view_and_painted_strongly(person):
    rows = person.window.page.rows
    person.press(Key.Key_F, control=True)
    before = rows.grab().toImage()
    person.type("seoul")
    QApplication.processEvents()
    assert rows.grab().toImage() != before
    side = person.window.finding.present.side
    assert person.ref.side == side
    person.press(Key.Key_Escape)
    assert rows._found is None


def test_a_long_pair_is_searched_in_a_job_and_the_last_words_count(sit, seed_paths, qtbot, monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE", 0)
    person = sit(seed_paths, ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=20_000)
    person.press(Key.Key_F, control=True)
    person.type("seoul")
    qtbot.waitUntil(lambda: " of " in count(person))
    hits = person.window.finding.hits.every
    assert {person.review.comparison.article(it.side).text_of(it.part).casefold() for it in hits} == {"seoul"}


def test_an_emoji_and_an_accent_are_found_where_they_stand(sit, pair):
    person = sit(
        pair("A family 👩\u200d👩\u200d👧 went to the cafe\u0301 today.", "The family went to the café today.")
    )
    person.press(Key.Key_F, control=True)
    person.window.finding.bar.words.setText("café")
    assert len(person.window.finding.hits.every) == 2
    assert where(person) == ("A", "cafe\u0301")


def test_shift_enter_goes_back_and_ctrl_f_again_chooses_the_words(desk):
    bar = desk.window.finding.bar
    desk.press(Key.Key_F, control=True)
    desk.type("crews")
    assert count(desk) == "1 of 3"
    desk.press(Key.Key_Return, shift=True)
    assert count(desk) == "3 of 3"
    desk.press(Key.Key_Enter)
    assert count(desk) == "1 of 3"
    desk.press(Key.Key_F, control=True)
    assert bar.words.selectedText() == "crews"
    desk.type("pier")
    assert bar.words.text() == "pier"


def test_without_a_hit_f3_says_so_and_what_is_taken_away_again_finds_again(desk):
    desk.press(Key.Key_F, control=True)
    desk.type("crewsx")
    assert count(desk) == "Nothing found"
    for shift in (False, True):
        desk.press(Key.Key_F3, shift=shift)
        assert count(desk) == "Nothing found"
    assert desk.window.finding.present is None
    desk.press(Key.Key_Backspace)
    assert count(desk) == "1 of 3"


def test_esc_from_the_rows_closes_the_message_first_and_then_the_bar(desk):
    desk.press(Key.Key_F, control=True)
    desk.type("crews")
    desk.window.page.rows.setFocus()
    desk.window.message.tell("warn", "Something to read.")
    desk.press(Key.Key_Escape)
    assert desk.message == ""
    assert desk.window.finding.bar.isVisible()
    desk.press(Key.Key_Escape)
    assert not desk.window.finding.bar.isVisible()
    assert desk.focus is desk.window.page.rows


@pytest.mark.parametrize("way", ["typed", "F3"])
def test_what_is_found_shows_in_the_rows_also_when_the_phrases_were_open(desk, way):
    page = desk.window.page
    desk.press(Key.Key_F, control=True)
    if way == "F3":
        desk.type("crews")
        desk.press(Key.Key_Escape)
        desk.press(Key.Key_F3)
    desk.press(Key.Key_3, control=True)
    assert page.phrases_page.isVisible()
    if way == "F3":
        desk.press(Key.Key_F3)
        assert desk.focus is page.rows
    else:
        desk.press(Key.Key_F, control=True)
        desk.type("crews")
        assert desk.focus is desk.window.finding.bar.words
        assert desk.window.finding.bar.words.text() == "crews"
    assert page.rows.isVisible()
    assert where(desk)[1] == "crews"
