"""The main job, with the keys a person presses: open, judge every line, take back, note, export, import, export again."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt

from unspin.app.jobs import ThreadRunner
from unspin.review.validation import violations
from unspin.widgets import dialogs


def without_export(path: Path) -> dict:
    members = json.loads(path.read_bytes())
    del members["export"]
    return members


def test_every_line_of_the_seeds_is_judged_exported_imported_and_exported_again(
    sit, seed_paths, tmp_path, monkeypatch, qtbot
):
    person = sit(seed_paths)
    review = person.review
    assert len(review.order) == 41
    assert person.window.page.header.progress.text() == "0 / 41 lines"

    for number in range(41):
        at = person.ref
        assert review.annotation(at).status in ("open", "seen")
        person.press("1sG2o3"[number % 6].upper())
        assert review.annotation(at).tag == ("original", "spun", "garbled", "spun", "original", "garbled")[number % 6]
    assert review.progress().tagged == 41
    assert person.said == "Every line has its verdict"
    assert person.window.page.header.progress.text() == "41 / 41 lines"

    last = person.ref
    tag = review.annotation(last).tag
    person.press(Qt.Key.Key_Z, control=True)
    assert review.annotation(last).tag is None
    assert person.said.startswith("Undo: Tag ")
    assert person.window.page.header.progress.text() == "40 / 41 lines"
    person.press(Qt.Key.Key_Z, control=True, shift=True)
    assert review.annotation(last).tag == tag
    person.press(Qt.Key.Key_Z, control=True)
    person.press(Qt.Key.Key_Y, control=True)
    assert review.annotation(last).tag == tag

    person.press("N")
    person.type("says so 123 G")
    person.press(Qt.Key.Key_Return, control=True)
    assert review.annotation(last).note == "says so 123 G"
    assert person.focus is person.window.page.rows

    first = tmp_path / "first.unspin.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: first)
    person.press(Qt.Key.Key_E, control=True)
    assert str(first) in person.message
    assert violations(first.read_bytes()) == []
    person.window.close()

    monkeypatch.setenv("UNSPIN_LIBRARY", str(tmp_path / "empty" / "library.sqlite"))
    other = sit()
    assert other.window.start.rows == []
    monkeypatch.setattr(dialogs, "choose_annotations", lambda parent, folder: first)
    other.window.verbs["import"].trigger()
    assert other.review.progress().tagged == 41
    assert other.review.annotation(last).note == "says so 123 G"
    second = tmp_path / "second.unspin.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: second)
    other.press(Qt.Key.Key_E, control=True)
    assert without_export(second) == without_export(first)


def test_the_same_with_real_threads(sit, seed_paths, tmp_path, monkeypatch, qtbot):
    person = sit(seed_paths, runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=20_000)
    person.press("S")
    target = tmp_path / "out.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: target)
    person.press(Qt.Key.Key_E, control=True)
    qtbot.waitUntil(lambda: str(target) in person.message, timeout=20_000)
    assert violations(target.read_bytes()) == []


def test_import_of_a_present_review_asks_and_keeps_both_or_replaces(sit, seed_paths, tmp_path, monkeypatch):
    person = sit(seed_paths)
    target = tmp_path / "one.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: target)
    monkeypatch.setattr(dialogs, "choose_annotations", lambda parent, folder: target)
    person.press("S")
    person.press(Qt.Key.Key_E, control=True)
    person.press("G")
    assert person.review.progress().tagged == 2

    asked = []
    monkeypatch.setattr(dialogs, "replace_or_copy", lambda parent, title: asked.append(title))
    person.window.verbs["import"].trigger()
    assert asked == [person.review.title]
    assert person.review.progress().tagged == 2, "stepping back changes nothing"

    monkeypatch.setattr(dialogs, "replace_or_copy", lambda parent, title: "replace")
    person.window.verbs["import"].trigger()
    assert person.review.progress().tagged == 1
    assert len(person.window.library.recent()) == 1
    assert person.window.message.level == "info"

    monkeypatch.setattr(dialogs, "replace_or_copy", lambda parent, title: "copy")
    person.window.verbs["import"].trigger()
    assert len(person.window.library.recent()) == 2


def test_close_and_open_again_brings_everything_back_undo_included(sit, seed_paths):
    person = sit(seed_paths)
    person.press("S")
    person.press("G")
    tagged = person.review.order[0]
    person.press("N")
    person.type("half a thought")
    person.window.close()  # a note that is being typed is not lost

    again = sit(seed_paths)
    assert again.review.progress().by_tag == {"original": 0, "spun": 1, "garbled": 1}
    assert again.review.annotation(tagged).tag == "spun"
    assert "half a thought" in [again.review.annotation(ref).note for ref in again.review.order]
    for _ in range(3):
        again.press(Qt.Key.Key_Z, control=True)
    assert again.review.progress().tagged == 0
    again.press(Qt.Key.Key_Z, control=True)
    assert again.said == "Nothing to undo"


def test_a_failed_export_says_so_and_leaves_the_old_file(sit, seed_paths, tmp_path, monkeypatch):
    person = sit(seed_paths)
    target = tmp_path / "no such folder" / "out.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda parent, proposed: target)
    person.press(Qt.Key.Key_E, control=True)
    assert person.window.message.level == "error"
    assert "cannot be written" in person.message


def test_an_unsound_file_is_not_imported(sit, tmp_path, monkeypatch):
    person = sit()
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "something else"}', encoding="utf-8")
    monkeypatch.setattr(dialogs, "choose_annotations", lambda parent, folder: broken)
    person.window.verbs["import"].trigger()
    assert person.window.message.level == "error"
    assert person.window.review is None
