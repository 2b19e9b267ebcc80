"""Linking by hand with the keys, taking it back, analysing again, and the file: nothing that a person said is lost."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from unspin.app.jobs import ThreadRunner
from unspin.engine.pins import Pin
from unspin.engine.rows import LineRef
from unspin.review.validation import violations
from unspin.widgets import dialogs

A = (
    "The harbour master closed the northern pier on Tuesday.\n\nFishing crews must land their catch at Brennick.\n\n"
    "Repairs could cost four million crowns, the port authority said.\n\nCafe\u0301 owners 👩\u200d👩\u200d👧 wait. سلام\n"
)
B = (
    "The port master shut the northern pier on Tuesday.\n\nCrews have to land the catch at Brennick.\n\n"
    "Four million crowns is what repairs could cost, the authority said.\n\nCafe\u0301 owners 👩\u200d👩\u200d👧 wait. سلام\n"
)


def links(person) -> set[str]:
    review = person.review
    a, b = review.comparison.a, review.comparison.b
    return {
        "+".join(review.line_label(LineRef("A", k)) for k in it.a)
        + "~"
        + "+".join(review.line_label(LineRef("B", k)) for k in it.b)
        for it in review.comparison.line_links
        if it.a or it.b
        if a and b
    }


def test_a_line_is_linked_with_the_keys_and_undo_takes_it_back(sit, pair):
    person = sit(pair(A, B))
    assert {"A1~B1", "A2~B2", "A3~B3", "A4.1~B4.1"} <= links(person)
    person.go("A1")
    person.press("S")
    person.go("A1")
    person.press("L", control=True)
    assert "Link A1 with B1" in person.message
    assert person.cursor == "B1"
    person.press(Qt.Key.Key_Down, "J")
    assert "Link A1 with B3" in person.message
    person.press("G")  # no verdict while somebody links
    assert person.review.progress().tagged == 1
    person.press(Qt.Key.Key_Return)
    assert (person.cursor, person.said, person.message) == ("A1", "A1 linked with B3", "")
    assert {"A1~B3", "A2~B2"} <= links(person)
    assert person.review.is_complete
    assert person.review.annotation(LineRef("A", 0)).tag == "spun"

    person.press(Qt.Key.Key_Z, control=True)
    assert person.said == "Undo: A1 linked with B3"
    assert {"A1~B1", "A3~B3"} <= links(person)
    person.press(Qt.Key.Key_Y, control=True)
    assert "A1~B3" in links(person)
    assert person.review.annotation(LineRef("A", 0)).tag == "spun"


def test_with_nothing_one_more_and_back(sit, pair):
    person = sit(pair(A, B))
    person.go("B2")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Escape)
    assert (person.cursor, person.message, person.review.events) == ("B2", "", ())
    person.press("L", control=True)
    person.press("N")
    assert "~B2" in links(person)
    assert person.said == "B2 linked with nothing"
    person.go("A1")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert "Link A1 with B1 and B3" in person.message
    person.press(Qt.Key.Key_Enter)
    assert "A1~B1+B3" in links(person)
    person.press("S")
    assert person.review.progress().tagged == 1, "the keys of the verdicts work again"


def test_the_paragraph_reject_and_remove(sit, pair):
    person = sit(pair(A, B))
    verbs = person.window.verbs
    person.go("A4.1")
    person.press("L", control=True, shift=True)
    assert "Link paragraph A4 with paragraph B4" in person.message
    person.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert Pin("paragraph", (3,), (2,)) in person.review.pins
    person.go("A2")
    verbs["reject_link"].trigger()
    assert "A2~B2" not in links(person)
    assert person.said == "A2 not linked with B2"
    verbs["reject_link"].trigger()
    assert person.said == "A2 has no counterpart"
    verbs["remove_link"].trigger()
    assert "A2~B2" in links(person)
    verbs["remove_link"].trigger()
    assert person.said == "There is no link of yours here"
    person.go("A4.1")
    verbs["remove_link"].trigger()
    assert person.review.pins == ()
    assert "A4.1~B4.1" in links(person)


def test_a_link_that_contradicts_an_older_one_is_refused_by_its_name(sit, pair):
    person = sit(pair(A, B))
    person.go("A1")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Return)
    person.go("A2")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert person.window.message.level == "error"
    assert "A1 linked with B1" in person.message
    assert person.review.pins == (Pin("line", (0,), (0,)),)


def test_analyse_again_keeps_links_and_verdicts_and_can_be_undone(sit, pair, tmp_path, monkeypatch):
    paths = pair(A, B)
    person = sit(paths)
    person.go("A1")
    person.press("S")
    person.go("A1")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    person.window.verbs["analyse_again"].trigger()
    assert "nothing is different" in person.message
    lines = len(person.review.order)
    monkeypatch.setattr(
        dialogs, "choose_language", lambda parent, side, names, now: [n for n, _ in names].index("German")
    )
    person.window.verbs["language_a"].trigger()
    assert person.review.comparison.a.language == "de"
    assert "German" in person.window.page.heads.a.accessibleName()
    assert person.message.startswith("Analysed again")
    assert "A1~B2" in links(person)
    assert person.review.annotation(LineRef("A", 0)).tag == "spun"
    target = tmp_path / "out.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: target)
    person.press(Qt.Key.Key_E, control=True)
    assert violations(target.read_bytes()) == []
    assert [it["id"] for it in json.loads(target.read_bytes())["alignment"] if it["source"] == "editor"] == [
        "L:A.p1.l1~B.p2.l1"
    ]
    person.window.close()

    again = sit(paths)
    assert again.review.comparison.a.language == "de"
    again.press(Qt.Key.Key_Z, control=True)
    assert again.said == "Undo: Analyse again"
    assert again.review.comparison.a.language == "en"
    assert len(again.review.order) == lines
    assert "A1~B2" in links(again)
    again.press(Qt.Key.Key_Z, control=True)
    assert "A1~B1" in links(again)
    assert again.review.annotation(LineRef("A", 0)).tag == "spun"

    monkeypatch.setattr(dialogs, "choose_annotations", lambda parent, folder: target)
    monkeypatch.setattr(dialogs, "replace_or_copy", lambda parent, title: "copy")
    again.window.verbs["import"].trigger()
    assert again.review.pins == (Pin("line", (0,), (1,)),)
    second = tmp_path / "second.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: second)
    again.press(Qt.Key.Key_E, control=True)
    one, two = (json.loads(path.read_bytes()) for path in (target, second))
    assert {**one, "export": 0, "review": 0} == {**two, "export": 0, "review": 0}


def test_a_crash_between_the_link_and_its_analysis_is_made_good_when_it_is_opened(sit, pair, monkeypatch):
    paths = pair(A, B)
    person = sit(paths)
    monkeypatch.setattr(person.window.renewing, "solve", lambda review: None)
    person.go("A1")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert "A1~B1" in links(person)
    person.window.close()
    again = sit(paths)
    assert "A1~B2" in links(again)
    assert again.review.is_complete


def test_the_same_with_real_threads_and_a_filter_that_stays(sit, pair, qtbot):
    person = sit(pair(A, B), runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=20_000)
    person.window.page.chips.shown_changed.emit(frozenset({"moved"}))
    person.go("A1")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A1~B2" in links(person), timeout=20_000)
    assert person.cursor == "A1"
    assert person.window.page.touring.kinds == frozenset({"moved"})
    person.window.verbs["analyse_again"].trigger()
    qtbot.waitUntil(lambda: "nothing is different" in person.message, timeout=20_000)


def test_a_link_that_is_taken_back_before_the_lines_are_aligned_leaves_nothing_behind(sit, pair, qtbot):
    person = sit(pair(A, B), runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=20_000)
    text = person.review.comparison.a.text
    person.go("A1")
    person.window.verbs["reject_link"].trigger()
    person.window.verbs["swap"].trigger()  # waits for the lines
    assert person.review.comparison.a.text == text
    person.window.verbs["undo"].trigger()
    qtbot.waitUntil(lambda: person.review.comparison.b.text == text, timeout=20_000)
    assert (person.message, person.window.progress.isHidden()) == ("", True)
    person.window.verbs["reject_link"].trigger()
    qtbot.waitUntil(lambda: person.review.is_complete, timeout=20_000)
    assert person.review.comparison.b.text == text


@pytest.mark.parametrize("name", ["link", "link_paragraph", "reject_link", "remove_link", "analyse_again"])
def test_without_a_review_the_verbs_rest(sit, name):
    assert not sit().window.verbs[name].isEnabled()


def long_text(word: str, number: int) -> str:
    """`number` paragraphs of one line; one in four is reworded."""
    return "\n\n".join(
        f"Report {k} from harbour {k * 7} says that ship {k * 13} {word if k % 4 else 'landed'} its {k} tons of fish."
        for k in range(number)
    )


def test_a_long_pair_is_linked_while_its_words_are_still_analysed_and_analysed_again(sit, pair, qtbot):
    person = sit(pair(long_text("unloaded", 400), long_text("discharged", 400)), runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=60_000)
    assert not person.review.is_complete
    person.go("A3")
    person.press("S")
    person.go("A3")
    person.press("L", control=True)
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A3~B4" in links(person), timeout=60_000)
    qtbot.waitUntil(lambda: person.review.is_complete, timeout=60_000)
    assert person.cursor == "A3"
    assert person.review.comparison.spans
    events = len(person.review.events)
    person.window.verbs["analyse_again"].trigger()
    qtbot.waitUntil(lambda: "nothing is different" in person.message, timeout=60_000)
    assert len(person.review.events) == events
    person.window.verbs["analyse_again"].trigger()
    person.window.progress.cancel.click()
    assert "Cancelled" in person.message
    person.press(Qt.Key.Key_Z, control=True)
    qtbot.waitUntil(lambda: "A3~B3" in links(person) and person.review.is_complete, timeout=60_000)
    assert person.review.annotation(LineRef("A", 2)).tag == "spun"


def said_of_links(person) -> list[str]:
    return [it.accessibleName() for it in person.window.page.inspector.by_hand.buttons]


def test_the_inspector_says_what_was_linked_by_hand_and_a_click_takes_just_that_back(sit, pair, qtbot):
    person = sit(pair(A, B))
    panel = person.window.page.inspector.by_hand
    person.go("A1")
    assert panel.isHidden()
    person.press("L", control=True)
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert said_of_links(person) == ["Take back: Linked with B3 by you"]
    person.press(Qt.Key.Key_Right)
    assert (person.cursor, said_of_links(person)) == ("B3", ["Take back: Linked with A1 by you"])
    person.go("B2")
    person.window.verbs["reject_link"].trigger()
    assert said_of_links(person) == ["Take back: Link to A2 rejected by you"]
    person.press("L", control=True)
    person.press("N")
    both = ["Take back: Linked with nothing by you", "Take back: Link to A2 rejected by you"]
    assert said_of_links(person) == both
    qtbot.mouseClick(panel.buttons[1], Qt.MouseButton.LeftButton)
    assert said_of_links(person) == both[:1]
    assert Pin("line", (), (1,)) in person.review.pins
    assert person.focus is person.window.page.rows
    panel.buttons[0].setFocus()
    person.press(Qt.Key.Key_Space)
    assert panel.isHidden()
    assert "A2~B2" in links(person)
    assert person.review.pins == (Pin("line", (0,), (2,)),)


def test_the_inspector_names_what_was_said_of_the_paragraph(sit, pair):
    person = sit(pair(A, B))
    person.go("A4.1")
    person.press("L", control=True, shift=True)
    person.press(Qt.Key.Key_Return)
    assert said_of_links(person) == ["Take back: Paragraph linked with B4 by you"]
    person.window.page.inspector.by_hand.buttons[0].click()
    person.press("L", control=True, shift=True)
    person.press("N")
    assert said_of_links(person) == ["Take back: Paragraph linked with nothing by you"]
