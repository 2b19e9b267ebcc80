"""Any file that an editor may open becomes an article or a clear sentence about why not."""

from __future__ import annotations

import codecs
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine import reading
from unspin.engine.model import Article
from unspin.engine.reading import article_from_text, read_bytes
from unspin.errors import InputError

PROSE = "Der Käse, der für die Gäste ist, war nicht gut. “Nein”, sagte er – und aß ihn doch.\nÜber das Dorf."


def read(data: bytes) -> Article:
    return read_bytes(data, side="A", name="story.txt")


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (PROSE.encode(), "utf-8", False),
        (codecs.BOM_UTF8 + PROSE.encode(), "utf-8", True),
        (codecs.BOM_UTF16_LE + PROSE.encode("utf-16-le"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + PROSE.encode("utf-16-be"), "utf-16-be", True),
        (PROSE.encode("utf-16-le"), "utf-16-le", False),
        (PROSE.encode("utf-16-be"), "utf-16-be", False),
        (codecs.BOM_UTF32_LE + PROSE.encode("utf-32-le"), "utf-32-le", True),
        (codecs.BOM_UTF32_BE + PROSE.encode("utf-32-be"), "utf-32-be", True),
        (PROSE.encode("utf-32-le"), "utf-32-le", False),
        (PROSE.encode("cp1252"), "cp1252", False),
    ],
)
def test_the_same_text_is_read_from_every_encoding(data: bytes, encoding: str, bom: bool) -> None:
    article = read(data)
    assert article.text == PROSE
    assert article.file is not None
    assert (article.file.encoding, article.file.bom, article.file.name) == (encoding, bom, "story.txt")
    assert article.file.bytes == len(data)
    assert article.file.sha256 == hashlib.sha256(data).hexdigest()
    assert ("bom_removed" in article.transforms) is bom


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "План, который не требует взносов от Японии, должен положить конец давнему спору двух стран. " * 5),
        ("shift_jis", "この計画は日本の拠出を必要としない。会談はソウルで開かれた。首脳は握手した。" * 5),
        ("gb18030", "该计划不需要日本出资，旨在结束两国之间的争端。会谈在首尔举行。" * 5),
        ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy a on se na to díval, ale nic neřekl. " * 8),
    ],
)
def test_older_encodings_are_recognised(encoding: str, text: str) -> None:
    assert read(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "newline"),
    [("a b.", "none"), ("a.\nb.", "lf"), ("a.\r\nb.\r\n", "crlf"), ("a.\rb.", "cr"), ("a.\r\nb.\nc.\r", "mixed")],
)
def test_newlines_become_lf_and_the_file_remembers_what_they_were(text: str, newline: str) -> None:
    article = read(text.encode())
    assert article.file is not None
    assert article.file.newline == newline
    assert article.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert ("newlines_to_lf" in article.transforms) is ("\r" in text)
    assert article_from_text(text, side="B").text == article.text


def test_nothing_else_is_changed() -> None:
    text = "\u00a0cafe\u0301 \u2028 \ufb01n\u0085 x\u200by \ufeff 👩‍👩‍👧‍👦 مرحبا \u00ad.\v\f"
    assert read(text.encode()).text == text
    assert article_from_text(text, side="A").text == text


def test_a_pasted_text_has_no_file() -> None:
    article = article_from_text("\ufeffThe plan is not what they said it was.", side="B")
    assert (article.side, article.file, article.transforms, article.language) == ("B", None, ("bom_removed",), "en")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "white space"),
        ("\u00a0\u200b\ufeff".encode(), "white space"),
        (codecs.BOM_UTF8, "white space"),
        (codecs.BOM_UTF16_LE, "white space"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04word/document.xml", "office document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"{\\rtf1 text}", ".rtf"),
        (b"text\x00text\x00\x00\x01\x02", "not a text file"),
        (bytes(range(256)) * 20, "not a text file"),
        (bytes(range(1, 32)) * 20, "not a text file"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence_and_a_hint(data: bytes, words: str) -> None:
    with pytest.raises(InputError) as error:
        read(data)
    assert words in error.value.message
    assert error.value.message.endswith(".")
    assert error.value.hint


@pytest.mark.parametrize("text", ["", " \n ", "\ufeff", "half \ud83d a character"])
def test_a_pasted_nothing_or_half_a_character_is_refused(text: str) -> None:
    with pytest.raises(InputError) as error:
        article_from_text(text, side="A")
    assert error.value.hint


def test_too_long_a_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_CODE_POINTS", 10)
    assert read(b"0123456789").text == "0123456789"
    for data in (b"0123456789a", b"x" * 100):
        with pytest.raises(InputError, match="longer than"):
            read(data)
    with pytest.raises(InputError, match="longer than"):
        article_from_text("0123456789a", side="A")


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_any_bytes_become_an_article_or_an_input_error(data: bytes) -> None:
    try:
        article = read(data)
    except InputError:
        return
    assert article.lines
    assert article.text.encode("utf-8")


@settings(max_examples=150)
@given(st.text(min_size=1))
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    try:
        article = article_from_text(text, side="A")
    except InputError:
        return
    assert article.text == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def test_reading_english_imports_neither_nltk_nor_the_encoding_guesser(seed_paths: tuple[Path, Path]) -> None:
    """Both cost a start-up that every user feels."""
    program = (
        "import sys; from pathlib import Path; from unspin.engine.reading import read_bytes\n"
        "read_bytes(Path(sys.argv[1]).read_bytes(), side='A', name='a')\n"
        "print([name for name in ('nltk', 'charset_normalizer') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, seed_paths[0]], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
