"""Every verb of the menu Review does what it says, by each of its keys and by the mouse in the menu.

A verb without a story fails: the cases come from the table of verbs, the stories only say what can be seen.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from unspin.app import actions
from unspin.engine.rows import LineRef
from unspin.widgets.summary_dialog import SummaryDialog

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of menus without a screen
MENUS = ("Review",)
WAYS = [(verb.name, way) for verb in actions.VERBS if verb.menu in MENUS for way in (*verb.keys, "menu")]


def tags(p) -> dict[str, str]:
    """Of every line that has one, by its label."""
    found = {p.review.line_label(ref): p.review.annotation(ref).tag for ref in p.review.order}
    return {label: tag for label, tag in found.items() if tag}


def tags_the_line(tag):
    return lambda p: (lambda: (tags(p), p.cursor), ({"A1": tag}, "A2.1"))


def tags_the_paragraph(tag):
    def story(p):
        p.go("B2.2")
        return lambda: (tags(p), p.cursor, len(p.review.events)), ({"B2.1": tag, "B2.2": tag}, "B3", 1)

    return story


def accepts(p):
    p.go("B2.1")
    ref = p.ref
    return lambda: (tags(p), p.review.annotation(ref).origin), ({"B2.1": "spun"}, "suggestion_accepted")


def accepts_all_strong_ones(p):
    asked = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == "Accept").click()
        return 0

    p.patch.setattr(QMessageBox, "exec", answer)
    return lambda: (asked, tags(p)), (["Accept 1 strong suggestion?"], {"B3": "garbled"})


def clears(p):
    p.press("S")
    p.go("A1")
    words = p.window.page.inspector.verdict.words
    return lambda: (tags(p), p.cursor, words.text()), ({}, "A1", "Not tagged yet")


def skips(p):
    ref = p.ref
    return lambda: (p.review.annotation(ref).status, p.cursor), ("skipped", "A2.1")


def goes(there, start="A1"):
    def story(p):
        p.go(start)
        return lambda: p.cursor, there

    return story


def starts_to_link(words):
    return lambda p: (lambda: p.message.startswith(words), True)


def partners(p) -> list[str]:
    return [p.review.line_label(ref) for ref in p.window.page.rows.layer.partners(p.ref)]


def rejects_the_link(p):
    return lambda: partners(p), []


def takes_back_what_was_said_of_the_link(p):
    p.window.linking.reject()
    return lambda: partners(p), ["B1"]


def analyses_again(p):
    return lambda: p.message, "Analysed again: nothing is different."


def says_the_language(side):
    def story(p):
        p.patch.setattr(QInputDialog, "getItem", lambda *args: ("German", True))
        other = "B" if side == "A" else "A"
        of = {side: "de", other: "en"}
        return lambda: {it: p.review.comparison.article(it).language for it in of}, of

    return story


def goes_to_the_next_difference(p):
    return p.window.status.difference.text, f"Difference 1 of {len(p.window.page.rows.differences)}"


def goes_to_the_difference_before(p):
    for _ in range(3):
        QTest.keyClick(p.focus, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    return p.window.status.difference.text, f"Difference 2 of {len(p.window.page.rows.differences)}"


def shows_the_summary(p):
    return lambda: any(it.isVisible() for it in p.window.findChildren(SummaryDialog)), True


def stays_after_a_tag(p):
    return lambda: (p.window.status.advance.text(), p.window.page.judging.auto_advance), ("Auto-advance off", False)


def shows_the_card(side):
    def story(p):
        return lambda: p.window.origins.card is not None and p.window.origins.card.side, side

    return story


def swaps(p):
    p.press("S")
    return lambda: (tags(p), p.cursor), ({"B1": "spun"}, "B2.1")


def deletes(p):
    title = p.review.title
    return lambda: (p.window.review, p.window.start.isVisible(), title in p.window.deleting.toast.text), (
        None,
        True,
        True,
    )


STORIES = {
    **{f"tag_{tag}": tags_the_line(tag) for tag in ("original", "spun", "garbled")},
    **{f"paragraph_{tag}": tags_the_paragraph(tag) for tag in ("original", "spun", "garbled")},
    "accept": accepts,
    "accept_strong": accepts_all_strong_ones,
    "clear": clears,
    "skip": skips,
    "swap": swaps,
    "delete": deletes,
    "next_untagged": goes("B1"),
    "previous_untagged": goes("B4.2"),
    "next_line": goes("A2.1"),
    "previous_line": goes("A2.1", start="A2.2"),
    "page_down": goes("A4.2"),
    "page_up": goes("A1", start="A4.2"),
    "first_line": goes("A1", start="A2.2"),
    "last_line": goes("A4.2"),
    "left_side": goes("A2.2", start="B2.2"),
    "right_side": goes("B2.2", start="A2.2"),
    "link": starts_to_link("Link A1 with B1: go to a line of B"),
    "link_paragraph": starts_to_link("Link paragraph A1 with paragraph B1: go to a paragraph of B"),
    "reject_link": rejects_the_link,
    "remove_link": takes_back_what_was_said_of_the_link,
    "analyse_again": analyses_again,
    "language_a": says_the_language("A"),
    "language_b": says_the_language("B"),
    "next_difference": goes_to_the_next_difference,
    "previous_difference": goes_to_the_difference_before,
    "summary": shows_the_summary,
    "auto_advance": stays_after_a_tag,
    "card_a": shows_the_card("A"),
    "card_b": shows_the_card("B"),
}


@pytest.mark.parametrize(("name", "way"), WAYS)
def test_the_verb_does_what_it_says(tell, name, way):
    tell(STORIES.get(name), name, way)


def test_no_story_is_about_a_verb_that_went_away():
    assert STORIES.keys() <= {name for name, _ in WAYS}


@pytest.mark.parametrize(
    ("key", "name"),
    [(Key.Key_1, "tag_original"), (Key.Key_2, "tag_spun"), (Key.Key_3, "tag_garbled"), (Key.Key_Enter, "accept")],
)
def test_the_keypad_does_what_the_keys_above_the_letters_do(desk, key, name):
    look, expected = STORIES[name](desk)
    assert look() != expected
    QTest.keyClick(desk.focus, key, Qt.KeyboardModifier.KeypadModifier)
    assert look() == expected


def test_the_zero_of_the_keypad_clears(desk):
    look, expected = clears(desk)
    assert look() != expected
    QTest.keyClick(desk.focus, Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    assert look() == expected


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("Ctrl+Z", "Nothing to undo"),
        ("Ctrl+Y", "Nothing to redo"),
        ("Up", "This is the first line of this side"),
        ("Alt+Up", "This was the first difference"),
        ("Return", "There is no suggestion for this line"),
    ],
)
def test_where_there_is_nothing_to_do_it_says_so(desk, key, says):
    QTest.keySequence(desk.focus, QKeySequence(key))
    assert desk.said == says
    assert desk.cursor == "A1"
    assert desk.review.events == ()


@pytest.mark.parametrize("key", ["S", "1", "Shift+G", "X", "0", "N"])
def test_a_byline_takes_no_verdict_and_no_note(desk, pair, key):
    a, b = (article.text for article in (desk.review.comparison.a, desk.review.comparison.b))
    byline = "By Anna Holm and Peter Lind, harbour correspondents"
    desk.window.opening.open_files(pair(f"Pier closed\n\n{byline}\n\n{a}", f"Jetty shut\n\n{byline}\n\n{b}"))
    ref = LineRef("A", 1)
    desk.window.page.go_to(ref)
    assert desk.window.status.line.text().endswith("not counted")
    QTest.keySequence(desk.focus, QKeySequence(key))
    assert desk.said == ("A note belongs to a counted line" if key == "N" else "This line is not counted")
    assert desk.review.events == ()
    assert desk.focus is desk.window.page.rows
