"""What is said in which language: places, counts, sentences made elsewhere, numbers and days."""

from __future__ import annotations

import pickle
from datetime import date, datetime

import pytest

from unspin.app import language
from unspin.app.language import tr
from unspin.errors import CancelledError, InputError
from unspin.said import Said, say


@pytest.fixture(autouse=True)
def english_again():
    yield
    language.use("en")


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The catalogue of this test: sentence -> its translation."""
    catalogue: dict[str, str] = {}
    monkeypatch.setattr(language, "_find", lambda sentence, note, count: catalogue.get(sentence, ""))
    return catalogue


def test_what_no_catalogue_knows_is_said_in_english() -> None:
    language.use("de")
    assert tr("Nobody translated {what} yet", what="this") == "Nobody translated this yet"


def test_the_places_of_a_sentence_may_stand_in_another_order(words: dict[str, str]) -> None:
    words["{a} before {b}"] = "{b} nach {a}"
    assert tr("{a} before {b}", a="one", b="{two}") == "{two} nach one"


def test_a_sentence_made_without_qt_is_said_with_what_it_was_made_from(words: dict[str, str]) -> None:
    words |= {"There is no {what}: {why}": "{why}, also kein {what}", "it was deleted": "gelöscht"}
    said = say("There is no {what}: {why}", what="file", why=say("it was deleted"))
    assert said == "There is no file: it was deleted"
    assert tr(said) == "gelöscht, also kein file"


def test_braces_in_what_is_filled_in_are_only_braces() -> None:
    assert say("There is no file {path}.", path="{x}.txt") == "There is no file {x}.txt."
    assert tr(say("There is no file {path}.", path="{x}.txt")) == "There is no file {x}.txt."


def test_an_error_keeps_its_words_through_a_pickle(words: dict[str, str]) -> None:
    words["There is no file {path}."] = "Keine Datei {path}."
    error = pickle.loads(pickle.dumps(InputError(say("There is no file {path}.", path="x"), say("Check the name."))))
    assert str(error.message) == "There is no file x."
    assert isinstance(error.message, Said)
    assert tr(error.message) == "Keine Datei x."


def test_an_error_in_plain_words_is_shown_as_it_is() -> None:
    assert tr(InputError("Something {odd} happened.").message) == "Something {odd} happened."
    assert str(CancelledError()) == "Cancelled. Nothing was changed."


@pytest.mark.parametrize(
    ("name", "whole", "part", "when"), [("en", "12,345", "0.8", "4 Nov 2026"), ("de", "12.345", "0,8", "4. Nov. 2026")]
)
def test_numbers_and_days_are_written_as_the_language_writes_them(name: str, whole: str, part: str, when: str) -> None:
    language.use(name)
    assert language.number(12345) == whole
    assert language.number(0.84, 1) == part
    assert language.day(date(2026, 11, 4)) == when
    assert language.clock(datetime(2026, 11, 4, 6, 5, 7).astimezone(), seconds=True) == "06:05:07"


def test_the_system_chooses_among_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    tags: list[str] = []

    class System:
        @staticmethod
        def system() -> System:
            return System()

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return tags

    with monkeypatch.context() as patched:
        patched.setattr(language, "QLocale", System)
        for tags[:], chosen in ((["de-AT", "en"], "de"), (["fr-FR", "de"], "de"), (["fr"], "en"), ([], "en")):
            assert language.of_the_system() == chosen
