"""A row as evidence: text and picture in the clipboard, PNG and SVG in files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from unspin.widgets.rows import picture

Key = Qt.Key


@pytest.fixture
def person(sit, seed_paths):
    it = sit(seed_paths)
    it.go("A3")
    return it


def test_ctrl_shift_c_copies_text_and_picture(person):
    person.review.set_provenance({"A": {"outlet": "The Daily", "url": "https://example.org/a"}})
    person.press(Key.Key_C, control=True, shift=True)
    data = QGuiApplication.clipboard().mimeData()
    a, b = person.review.comparison.a, person.review.comparison.b
    passages, sources = data.text().rstrip().rsplit("\n\n", 1)
    assert passages == f"A3: {a.text_of(a.paragraphs[2])}\n\nB1: {b.text_of(b.paragraphs[0])}"
    assert sources.splitlines()[0] == f"A: {a.file.name} · The Daily · https://example.org/a"
    assert sources.splitlines()[1] == f"B: {b.file.name}"
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * picture.WIDTH
    assert person.said == "Copied row A3-B1 as text and as a picture"


def test_the_picture_shows_marks_tags_and_sources(person):
    def now() -> QImage:
        person.press(Key.Key_C, control=True, shift=True)
        return QGuiApplication.clipboard().image().copy()

    plain = now()
    person.window.set_appearance("dark")
    assert now() == plain, "always light"
    person.window.verbs["auto_advance"].setChecked(False)
    person.press("G")
    tagged = now()
    assert tagged != plain
    person.review.set_provenance({"B": {"url": "https://example.org/" + "long/" * 60}})
    assert now().height() > tagged.height()


@pytest.mark.parametrize(("name", "start"), [("row.png", b"\x89PNG"), ("row.svg", b"<?xml"), ("row", b"\x89PNG")])
def test_a_row_is_saved_as_a_picture(person, tmp_path, monkeypatch, name, start):
    path = tmp_path / name
    asked = []

    def choose(*args):
        asked.append(args[2])
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    person.window.verbs["save_row"].trigger()
    written = path if path.suffix else path.with_suffix(".png")
    assert written.read_bytes().startswith(start)
    assert asked[0].endswith("A3-B1.png")
    if start == b"\x89PNG":
        assert QImage(str(written)).width() == 2 * picture.WIDTH
    else:
        drawing = written.read_text("utf-8")
        a = person.review.comparison.a
        assert a.text_of(a.paragraphs[2])[:40] in drawing, "the words are its description"
        assert "Source Serif" not in drawing, "the articles' letters are drawings"


def test_a_picture_that_cannot_be_written_says_so(person, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "row.png"), ""))
    person.window.verbs["save_row"].trigger()
    assert "row.png cannot be written" in person.message


def test_a_row_without_a_partner_says_so(person):
    person.go("A2")
    person.press(Key.Key_C, control=True, shift=True)
    assert "\n\nB: nothing corresponds\n\n" in QGuiApplication.clipboard().text()


def test_a_row_that_is_too_long_for_a_picture_is_copied_as_text(person, monkeypatch):
    monkeypatch.setattr(picture, "HIGHEST", 10)
    person.press(Key.Key_C, control=True, shift=True)
    assert not QGuiApplication.clipboard().mimeData().hasImage()
    assert "too long for a picture" in person.said
    person.window.verbs["save_row"].trigger()
    assert "too long for a picture" in person.message
