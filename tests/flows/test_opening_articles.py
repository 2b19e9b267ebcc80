"""Ways to open two versions, the second time included, and what happens when one of them cannot be used."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from unspin.app.jobs import ThreadRunner
from unspin.engine import comparison as engine
from unspin.errors import CancelledError
from unspin.review.library import Library
from unspin.widgets import dialogs


def test_one_file_fills_a_and_waits_the_other_makes_the_pair(sit, seed_paths, monkeypatch):
    person = sit()
    start = person.window.start
    monkeypatch.setattr(dialogs, "choose_articles", lambda parent, folder: [seed_paths.a])
    person.press(Qt.Key.Key_O, control=True)
    assert start.slots["A"].words.text() == seed_paths.a.name
    assert "other version" in start.slots["B"].words.text()
    assert person.window.review is None
    monkeypatch.setattr(dialogs, "choose_articles", lambda parent, folder: [seed_paths.b])
    person.press(Qt.Key.Key_O, control=True)
    assert person.review.title == "South Korean, Japanese officials meet ahead of leaders’ summit"
    person.window.show_start_page()
    assert "Drop a file" in start.slots["A"].words.text()


def test_b_first_and_a_removed_file_leave_the_sides_right(sit, seed_paths):
    person = sit()
    start = person.window.start
    start.slots["B"].dropped.emit([seed_paths.b])
    assert start.slots["B"].words.text() == seed_paths.b.name
    start.slots["A"].dropped.emit([seed_paths.b])
    person.window.show_start_page()
    start.slots["A"].dropped.emit([seed_paths.a])
    start.slots["A"].remove.click()
    assert person.window.opening.waiting == {}
    start.slots["B"].dropped.emit([seed_paths.b])
    start.slots["A"].dropped.emit([seed_paths.a])
    assert person.review.comparison.a.file.name == seed_paths.a.name


def test_the_example_opens(sit):
    person = sit()
    person.window.start.buttons["example"].click()
    assert len(person.review.order) == 41


def test_the_example_comes_from_the_resources_where_there_are_no_seeds(sit, monkeypatch, tmp_path):
    from unspin import assets
    from unspin.widgets import intake

    resources = tmp_path / "resources"
    (resources / "example").mkdir(parents=True)
    (resources / "example" / "a.txt").write_text("One café.", encoding="utf-8")
    (resources / "example" / "b.txt").write_text("One bar.", encoding="utf-8")
    monkeypatch.setattr(assets, "resources", lambda: resources)
    assert [path.name for path in intake.example_paths()] == ["a.txt", "b.txt"]
    (resources / "example" / "b.txt").unlink()
    assert intake.example_paths() == []


def test_the_second_time_nothing_is_analysed(sit, seed_paths, monkeypatch):
    person = sit(seed_paths)
    person.press("S")
    person.window.close()
    monkeypatch.setattr(engine, "compare", lambda *args, **kwargs: pytest.fail("analysed again"))
    again = sit(seed_paths)
    assert again.review.progress().tagged == 1
    assert again.message == ""


def test_swapped_files_open_the_same_review_and_the_bar_says_so(sit, seed_paths):
    person = sit(seed_paths)
    person.press("S")
    review = person.review.id
    person.window.close()
    again = sit([seed_paths.b, seed_paths.a])
    assert again.review.id == review
    assert again.review.comparison.a.file.name == seed_paths.a.name
    assert "as in the saved review" in again.message


def test_the_same_file_twice_is_allowed(sit, seed_paths):
    person = sit([seed_paths.a, seed_paths.a])
    assert person.window.status.difference.text() == "No difference"
    assert sum(person.window.page.touring.counts.values()) == 0
    person.press(Qt.Key.Key_Down, alt=True)
    assert person.said == "No difference is shown"
    assert person.message == "The two texts are identical."


def test_a_pair_that_has_nothing_in_common_is_said_to_hardly_correspond(sit, pair, seed_paths):
    soup = "Peel the leeks and wash them well. Boil them in salted water until they are soft. Serve with bread."
    person = sit([seed_paths.a, pair(soup, soup)[0]])
    assert person.message == "These two texts hardly correspond."
    assert person.window.message.level == "info"


BAD = {
    "missing": (None, "There is no file"),
    "folder": ("folder", "folder"),
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "white space"),
    "binary": (b"\x00\x01\x02\xff" * 50, ""),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "PNG"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gets_a_sentence_and_nothing_is_lost(sit, seed_paths, tmp_path, kind):
    content, words = BAD[kind]
    bad = tmp_path / "bad.txt"
    if content == "folder":
        bad.mkdir()
    elif content is not None:
        bad.write_bytes(content)
    person = sit(seed_paths)
    person.press("S")
    review = person.review
    person.window.intake.take([seed_paths.a, bad])
    assert person.window.message.level == "error"
    assert words.lower() in person.message.lower()
    assert person.review is review
    assert review.progress().tagged == 1
    person.press(Qt.Key.Key_Escape)
    assert person.message == ""
    person.press("G")
    assert review.progress().tagged == 2


def test_a_file_that_is_too_large_is_refused_before_it_is_read(sit, tmp_path, seed_paths, monkeypatch):
    from unspin.review import opening

    monkeypatch.setattr(opening, "MOST_BYTES", 100)
    person = sit(seed_paths)
    assert "too large" in person.message
    assert person.window.review is None


def test_a_bad_second_file_keeps_the_first(sit, seed_paths, tmp_path):
    person = sit([seed_paths.a])
    person.window.intake.take([tmp_path / "missing.txt"])
    assert person.window.message.level == "error"
    assert person.window.start.slots["A"].words.text() == seed_paths.a.name
    person.window.intake.take([seed_paths.b])
    assert len(person.review.order) == 41


def test_three_files_are_one_too_many(sit, seed_paths):
    person = sit()
    person.window.intake.take([seed_paths.a, seed_paths.b, seed_paths.a])
    assert "two versions" in person.message


def test_a_long_comparison_shows_progress_and_can_be_cancelled(sit, pair, monkeypatch, qtbot):
    go = Event()

    def slow(a, b, *, progress, should_cancel):
        progress(1, 4)
        while not go.wait(0.01):
            if should_cancel():
                raise CancelledError
        pytest.fail("not cancelled")

    monkeypatch.setattr(engine, "compare", slow)
    person = sit(pair("One café.", "One bar."), runner=ThreadRunner())
    bar = person.window.progress
    assert not bar.isVisible(), "no bar for what is done at once"
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: bar.bar.maximum() == 4)
    bar.cancel.click()
    assert not bar.isVisible()
    assert person.message.startswith("Cancelled.")
    assert person.window.review is None
    assert person.window.library.recent() == []


def test_a_library_that_cannot_be_opened_is_an_error_not_a_crash(sit, tmp_path, monkeypatch):
    broken = tmp_path / "library.sqlite"
    broken.write_bytes(b"this is not a database, whatever its name says" * 100)
    monkeypatch.setenv("UNSPIN_LIBRARY", str(broken))
    person = sit()
    assert person.window.message.level == "error"
    person.window.start.buttons["example"].click()
    assert person.window.message.level == "error"
    assert person.window.review is None


def test_recent_reviews_open_by_enter_and_by_click(sit, seed_paths, pair, qtbot):
    sit(seed_paths).window.close()
    sit(pair("One café.\n\nTwo.", "One bar.\n\nTwo.")).window.close()
    person = sit()
    rows = person.window.start.rows
    assert len(rows) == 2
    person.look_at(rows[1])
    person.press(Qt.Key.Key_Return)
    assert len(person.review.order) == 41
    person.press("S")
    person.window.verbs["start_page"].trigger()
    assert person.window.review is None
    row = person.window.start.rows[0]
    assert "1 of 41 lines tagged" in row.accessibleName()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert person.review.progress().tagged == 1


def test_texts_in_every_script_open(sit, pair):
    a = "Café 👩‍👩‍👧 reopened.\r\n\r\nمرحبا بالعالم.\r\n\r\na\u00a0b."
    person = sit(pair(a, a.replace("reopened", "shut")))
    assert len(person.review.order) == 6
    person.press("O", "S", "G", "O", "S", "G")
    assert person.review.progress().tagged == 6
    assert Path(person.window.library.path).is_file()
    assert isinstance(person.window.library, Library)


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *how))


def test_two_files_dropped_on_the_window_are_a_pair(sit, seed_paths):
    person = sit()
    drop(person.window, seed_paths)
    assert len(person.review.order) == 41


def test_a_file_dropped_on_a_place_fills_that_place(sit, seed_paths):
    person = sit()
    drop(person.window.start.slots["B"], [seed_paths.b])
    assert person.window.start.slots["B"].words.text() == seed_paths.b.name
    assert person.window.start.slots["B"].property("state") == "filled"


def test_a_file_dropped_on_an_open_review_asks_and_a_refusal_leaves_no_trace(sit, seed_paths, tmp_path):
    person = sit(seed_paths)
    review = person.review
    empty = tmp_path / "empty.txt"
    empty.touch()
    drop(person.window, [empty])
    person.window.message.choices[0].click()
    assert person.window.message.level == "error"
    assert person.review is review
    assert person.window.opening.waiting == {}


def test_a_pair_that_cannot_be_opened_at_start_leads_to_the_start_page(sit, tmp_path):
    person = sit()
    person.window.expect_review()
    assert person.window.page.isVisible()
    person.window.opening.open_files([tmp_path / "no.txt", tmp_path / "nothing.txt"])
    assert person.window.start.isVisible()
    assert "There is no file" in person.message


def test_the_open_pair_is_opened_once_more_and_what_was_just_looked_at_and_noted_is_there(sit, seed_paths):
    person = sit(seed_paths)
    person.press("J")
    person.window.page.judging._looked()
    person.press("N")
    person.type("ask her")
    line = person.ref
    person.window.opening.open_files(seed_paths)
    assert person.review.annotation(line).note == "ask her"
    person.window.page.judging._looked()
    person.window.opening.open_files(seed_paths[::-1])
    assert person.message.startswith("A and B are as in the saved review")
    person.press("S")
    assert (person.review.progress().tagged, person.window.message.level) == (1, "info")


def test_a_verdict_while_the_open_pair_is_loaded_again_is_kept(sit, seed_paths, qtbot):
    person = sit(seed_paths, runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=20000)
    before = person.review
    person.window.opening.open_review(before.id)
    person.press("S")
    qtbot.waitUntil(lambda: person.review is not before, timeout=20000)
    person.press("G")
    assert (person.review.progress().tagged, person.window.message.level) == (2, "info")
