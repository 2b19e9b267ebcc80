"""What engine and review refuse is said in the language of the window, with the reasons and figures in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from unspin.app import language
from unspin.app.language import tr
from unspin.errors import InputError
from unspin.review import importing, opening


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The German catalogue of this test: sentence -> its translation."""
    catalogue: dict[str, str] = {}
    monkeypatch.setattr(language, "_now", "de")
    monkeypatch.setattr(language, "_find", lambda sentence, note, count: catalogue.get(sentence, ""))
    return catalogue


def test_a_size_is_written_as_the_language_writes_it(
    words: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words["{name} is too large: {size} bytes."] = "{size} Bytes sind zu viel: {name}."
    monkeypatch.setattr(opening, "MOST_BYTES", 100)
    (tmp_path / "{a}.txt").write_text("x" * 1200)
    with pytest.raises(InputError) as refused:
        opening.open_file(tmp_path / "{a}.txt", "A")
    assert refused.value.message == "{a}.txt is too large: 1,200 bytes."
    assert tr(refused.value.message) == "1.200 Bytes sind zu viel: {a}.txt."
    assert "20.000.000" in tr(refused.value.hint)


def test_the_reason_of_a_refusal_is_said_in_the_language_too(words: dict[str, str], tmp_path: Path) -> None:
    words |= {"{name} is {what}, not plain text.": "Kein Text, sondern {what}: {name}.", "a PDF document": "ein PDF"}
    (tmp_path / "story.pdf").write_bytes(b"%PDF-1.7\n...")
    with pytest.raises(InputError) as refused:
        opening.open_file(tmp_path / "story.pdf", "A")
    assert tr(refused.value.message) == "Kein Text, sondern ein PDF: story.pdf."


def test_what_is_wrong_with_a_file_keeps_its_own_words(words: dict[str, str]) -> None:
    words["This is not a sound annotation file: {fault}."] = "Keine gültige Datei: {fault}."
    with pytest.raises(InputError) as refused:
        importing.read_annotations(b"[]")
    assert tr(refused.value.message) == "Keine gültige Datei: file: is not a JSON object."
