"""Swap A and B from the menu: the same line stays current, whatever was said goes along, Undo leads back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from unspin.engine.rows import LineRef
from unspin.review.library import Library
from unspin.widgets import dialogs

A = "The harbour is closed. Owners hope for rain.\n\nThe mayor spoke on Monday.\n\nOnly here in the first.\n\nالسلام عليكم"
B = "The port is shut. Owners hope for rain.\n\nA mayor talked on Tuesday.\n\nالسلام عليكم"


@pytest.fixture
def at_work(sit, pair):
    return sit(pair(A, B))


def swap(it) -> None:
    it.window.verbs["swap"].trigger()


def texts(it) -> tuple[str, str]:
    return it.review.comparison.a.text, it.review.comparison.b.text


def badge(it, label: str):
    side = "A" if label[0] == "A" else "B"
    comparison = it.review.comparison
    lines = range(len(comparison.article(side).lines))
    ref = next(LineRef(side, k) for k in lines if it.review.line_label(LineRef(side, k)) == label)
    return it.window.page.badge_of(ref).tag


def test_the_line_stays_current_and_its_tag_goes_along(at_work) -> None:
    at_work.go("B2")
    at_work.press("2")
    at_work.go("B2")
    top = at_work.window.page.rows.scrolled.top(1)
    swap(at_work)
    assert texts(at_work) == (B, A)
    assert (at_work.cursor, badge(at_work, "A2"), badge(at_work, "B2")) == ("A2", "spun", None)
    assert at_work.window.page.rows.scrolled.top(1) == top
    assert at_work.said == "Swap A and B"
    assert at_work.window.verbs["undo"].text() == "&Undo: Swap A and B"
    assert "A2" in at_work.window.page.inspector.heading.text()
    at_work.press(Qt.Key.Key_Z, control=True)
    assert (texts(at_work), at_work.cursor, badge(at_work, "B2")) == ((A, B), "B2", "spun")
    assert at_work.said == "Undo: Swap A and B"
    at_work.press("Y", control=True)
    assert (texts(at_work), at_work.cursor, at_work.said) == ((B, A), "A2", "Redo: Swap A and B")
    at_work.press("3")
    assert badge(at_work, "A2") == "garbled"


def test_the_toast_takes_it_back(at_work) -> None:
    swap(at_work)
    toast = at_work.window.telling.toast
    assert not toast.isHidden()
    assert toast.text.startswith("A and B have changed places")
    next(it for it in toast.findChildren(QPushButton) if it.text() == "Undo").click()
    assert texts(at_work) == (A, B)
    assert toast.isHidden()


def test_it_survives_a_restart(at_work, sit) -> None:
    at_work.go("A3")
    at_work.press("1")
    swap(at_work)
    at_work.window.close()
    again = sit([])
    assert "b.txt ↔ a.txt" in {f"{it.a_name} ↔ {it.b_name}" for it in again.window.library.recent()}
    again.window.opening.open_review(again.window.library.recent()[0].id)
    assert (texts(again), badge(again, "B3")) == ((B, A), "original")
    again.press(Qt.Key.Key_Z, control=True)
    assert (texts(again), badge(again, "A3")) == ((A, B), "original")


def test_the_two_files_in_either_order_open_it_and_the_message_offers_to_swap(at_work, sit, pair) -> None:
    swap(at_work)
    at_work.window.close()
    paths = pair(A, B)
    again = sit(paths[::-1])
    assert (texts(again), again.message) == ((B, A), "")
    again.window.close()
    again = sit(paths)
    assert texts(again) == (B, A)
    assert again.message.startswith("A and B are as in the saved review")
    next(it for it in again.window.message.findChildren(QPushButton) if it.text() == "Swap A and B").click()
    assert texts(again) == (A, B)
    assert again.window.message.isHidden()


def test_a_note_that_is_being_typed_stays_with_its_line(at_work) -> None:
    at_work.go("A2")
    at_work.press("N")
    at_work.type("ask her")
    swap(at_work)
    assert at_work.review.annotation(at_work.ref).note == "ask her"
    assert (at_work.cursor, at_work.window.page.inspector.note.text()) == ("B2", "ask her")


def test_a_line_that_was_looked_at_is_the_one_that_is_seen(at_work, qtbot) -> None:
    at_work.go("A2")
    at_work.window.page.judging._looked()
    swap(at_work)
    at_work.press("J")
    assert at_work.review.annotation(LineRef("B", 2)).status == "seen"
    assert at_work.review.annotation(LineRef("A", 2)).status == "open"


def test_a_selection_goes_along(at_work) -> None:
    from unspin.widgets.rows.selection import Selection

    rows = at_work.window.page.rows
    rows.pointing.selection = Selection("A", 4, 11)
    swap(at_work)
    assert (rows.selected_text(), rows.pointing.selection.side) == ("harbour", "B")


def test_what_was_found_is_found_on_the_other_side(at_work) -> None:
    at_work.press("F", control=True)
    at_work.type("mayor")
    bar = at_work.window.finding.bar
    at_work.press(Qt.Key.Key_F3)
    before = at_work.window.finding.present
    assert (before.side, bar.count.text()) == ("B", "2 of 2")
    swap(at_work)
    now = at_work.window.finding.present
    assert (now.side, now.part, bar.count.text()) == ("A", before.part, "1 of 2")
    assert at_work.cursor == "A2"


def test_inline_goes_on_reading_the_same_text(at_work) -> None:
    at_work.window.verbs["view_inline"].trigger()
    rows = at_work.window.page.rows
    assert rows.reading == "B"
    swap(at_work)
    assert (rows.reading, at_work.window.page.viewing.head.switch.name) == ("A", "A")
    assert "b.txt" in at_work.window.page.viewing.head.words.text()
    assert rows.accessibleName().startswith("Article A")
    at_work.press(Qt.Key.Key_Z, control=True)
    assert rows.reading == "B"


def test_the_phrases_table_and_the_chips_follow(at_work) -> None:
    at_work.window.verbs["view_phrases"].trigger()
    page = at_work.window.page
    before = {(it.a, it.b) for it in page.phrases_page.phrases.model.rows}
    counts = dict(page.touring.counts)
    assert before
    swap(at_work)
    assert {(it.b, it.a) for it in page.phrases_page.phrases.model.rows} == before
    assert page.touring.counts == counts


def test_heads_cards_and_the_file_stand_the_other_way_round(
    at_work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work.window.page.judging.describe({"A": {"role": "Source", "outlet": "The Herald"}, "B": {"role": "Copy"}})
    swap(at_work)
    heads = at_work.window.page.heads
    assert "The Herald" in heads.b.name.text()
    assert "Copy" in heads.a.name.text()
    path = tmp_path / "out.unspin.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda *_: path)
    at_work.press("E", control=True)
    assert path.exists()
    at_work.window.close()
    from unspin.review.validation import violations

    assert violations(path.read_bytes()) == []


def test_linking_by_hand_ends_and_a_link_goes_along(at_work) -> None:
    at_work.go("A3")
    at_work.press("L", control=True)
    at_work.press("N")
    assert [(it.a, it.b) for it in at_work.review.pins] == [((3,), ())]
    at_work.press("L", control=True)
    assert at_work.window.linking.is_on
    swap(at_work)
    assert not at_work.window.linking.is_on
    assert [(it.a, it.b) for it in at_work.review.pins] == [((), (3,))]
    assert at_work.cursor == "B3"
    at_work.window.linking.remove()
    assert at_work.review.pins == ()


def test_analyse_again_behind_it_says_that_nothing_is_different(at_work) -> None:
    swap(at_work)
    at_work.window.verbs["analyse_again"].trigger()
    assert at_work.message == "Analysed again: nothing is different."


def test_a_review_changed_elsewhere_is_not_swapped(at_work) -> None:
    with Library(Path(os.environ["UNSPIN_LIBRARY"])) as other:
        other.load(at_work.review.id).swap()
    swap(at_work)
    assert "changed in another window" in at_work.message
    assert texts(at_work) == (A, B)
    at_work.go("A2")
    at_work.press("1")
    assert badge(at_work, "A2") is None


def test_it_rests_without_a_review(sit) -> None:
    assert not sit([]).window.verbs["swap"].isEnabled()
