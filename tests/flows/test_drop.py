"""Files that are dropped: anywhere in the window, one or two, good or not, on the start page or on an open review."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.review import regular_files

LEFT = Qt.MouseButton.LeftButton


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(p, widget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Over a widget, told to the window as the window system does; whether anyone took it."""
    place = widget.mapTo(p.window, widget.rect().center() if at is None else at)
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    handle = p.window.windowHandle()
    enter, move, drops = QDragEnterEvent(place, *how), QDragMoveEvent(place, *how), QDropEvent(QPointF(place), *how)
    QApplication.sendEvent(handle, enter)
    if not enter.isAccepted():
        return False
    move.accept()  # so Qt does where the entering was welcome
    QApplication.sendEvent(handle, move)
    if not move.isAccepted():
        return False
    QApplication.sendEvent(handle, drops)
    return drops.isAccepted()


def slots(p) -> tuple[str, str]:
    return tuple(slot.words.text() for slot in p.window.start.slots.values())


@pytest.fixture
def start(desk):
    desk.window.show_start_page()
    return desk


@pytest.fixture
def versions(tmp_path) -> list[Path]:
    paths = [tmp_path / "morning.txt", tmp_path / "evening café.txt", tmp_path / "night.txt"]
    for path in paths:
        path.write_text(f"The paper of the {path.stem} was late.", encoding="utf-8")
    return paths


def test_one_file_fills_the_place_it_is_dropped_on_and_the_other_makes_the_pair(start, versions):
    assert drop(start, start.window.start.slots["B"], files(versions[0]))
    assert slots(start)[1] == "morning.txt"
    assert start.window.start.slots["B"].property("state") == "filled"
    assert drop(start, start.window.start, files(versions[1]), QPoint(5, 5)), "beside the places: the free one"
    assert start.review.comparison.a.file.name == "evening café.txt"
    assert start.review.comparison.b.file.name == "morning.txt"


def test_two_files_are_a_pair_wherever_they_fall(start, versions):
    assert drop(start, start.window.start.slots["B"], files(*versions[:2]))
    assert start.review.comparison.a.file.name == "morning.txt"
    first = start.review
    assert drop(start, start.window.page.rows.viewport(), files(*versions[1:]))
    assert start.review is not first
    assert start.review.comparison.a.file.name == "evening café.txt"
    assert len(start.window.library.recent()) == 3, "each review that was there is there"


def test_a_drag_that_only_passes_by_leaves_the_place_as_it_was(start, versions):
    slot, handle, data = start.window.start.slots["A"], start.window.windowHandle(), files(versions[0])
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    there = slot.mapTo(start.window, slot.rect().center())
    QApplication.sendEvent(handle, QDragEnterEvent(there, *how))
    assert slot.property("state") == "over"
    on = QDragMoveEvent(start.window.status.geometry().center(), *how)
    on.accept()
    QApplication.sendEvent(handle, on)
    assert slot.property("state") == "empty"


BAD = {
    "a folder": (lambda path: path.mkdir(), "is a folder"),
    "nothing there": (lambda path: None, "There is no file"),
    "a link to nowhere": (lambda path: path.symlink_to("nowhere"), "There is no file"),
    "an empty file": (lambda path: path.touch(), "empty"),
    "a picture": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50)), "PNG"),
    "not to be read": (lambda path: path.write_text("Words."), "may not be read"),
}


@pytest.fixture(params=BAD)
def bad(request, tmp_path, monkeypatch) -> tuple[Path, str]:
    make, says = BAD[request.param]
    path = tmp_path / "bad.txt"
    make(path)
    if request.param == "not to be read":  # root may read everything: the refusal is made here
        usual = os.open

        def refuse(name, *args, **kwargs):
            if name == path:
                raise PermissionError(13, "Permission denied")
            return usual(name, *args, **kwargs)

        monkeypatch.setattr(regular_files.os, "open", refuse)
    return path, says


def test_what_cannot_be_read_is_said_on_the_start_page_and_the_other_version_stays(start, versions, bad):
    path, says = bad
    drop(start, start.window.start.slots["A"], files(versions[0]))
    assert drop(start, start.window.start.slots["B"], files(path))
    assert start.window.message.level == "error"
    assert says in start.message
    assert slots(start)[0] == "morning.txt"
    assert "other version" in slots(start)[1]
    assert drop(start, start.window.start.slots["B"], files(versions[1]))
    assert start.review.comparison.b.file.name == "evening café.txt"


def test_what_cannot_be_read_is_said_over_an_open_review_and_the_review_stays(desk, versions, bad):
    path, says = bad
    desk.press("S")
    review = desk.review
    assert drop(desk, desk.window.page.rows.viewport(), files(versions[0], path))
    assert desk.window.message.level == "error"
    assert says in desk.message
    assert desk.review is review
    desk.press(Qt.Key.Key_Escape, "G")
    assert review.progress().tagged == 2


PARTS = {
    "rows": lambda page: page.rows.viewport(),
    "note": lambda page: page.inspector.note.viewport(),
    "inspector": lambda page: page.inspector.heading,
    "header": lambda page: page.header,
    "chips": lambda page: page.chips,
    "head of A": lambda page: page.heads.a,
    "ruler": lambda page: page.viewing.ruler,
}


@pytest.mark.parametrize("part", PARTS)
def test_one_file_on_an_open_review_asks_what_to_compare_it_with(desk, versions, part):
    review = desk.review
    assert drop(desk, PARTS[part](desk.window.page), files(versions[0]))
    assert desk.message.startswith("Compare morning.txt with the open article?")
    assert desk.review is review
    assert review.events == ()
    assert desk.window.page.inspector.note.text() == "", "a file is no words"


@pytest.mark.parametrize(
    ("words", "names"), [("Use as A", ("morning.txt", "b.txt")), ("Use as B", ("a.txt", "morning.txt"))]
)
def test_the_answer_compares_it_and_the_first_review_stays(desk, versions, words, names):
    desk.press("S")
    first = desk.review
    drop(desk, desk.window.page.rows.viewport(), files(versions[0]))
    QTest.mouseClick(next(it for it in desk.window.message.choices if it.text() == words), LEFT)
    comparison = desk.review.comparison
    assert (comparison.a.file.name, comparison.b.file.name) == names
    assert desk.window.library.load(first.id).progress().tagged == 1


def test_a_new_pair_begins_on_the_start_page(desk, versions):
    drop(desk, desk.window.page.rows.viewport(), files(versions[0]))
    QTest.mouseClick(desk.window.message.choices[2], LEFT)
    assert desk.window.review is None
    assert slots(desk)[0] == "morning.txt"


def test_three_files_and_what_is_no_file_are_refused(start, versions):
    assert drop(start, start.window.start, files(*versions))
    assert "two versions at a time" in start.message
    words, page = QMimeData(), QMimeData()
    words.setText("A sentence from another window.")
    page.setUrls([QUrl("https://example.org/article")])
    for data in (words, page):
        assert not drop(start, start.window.start, data), "the mouse shows that it is not taken"
    assert "Drop a file" in slots(start)[0]
