"""Bytes or pasted text in, an Article out: decoded, newlines made LF, divided into paragraphs and lines.

Nothing else is changed: no Unicode normalisation, no-break spaces and line separators stay as they are. What cannot be
read (empty, binary, not decoded, too long) is an InputError that says so.
"""

from __future__ import annotations

import codecs
import re
from hashlib import sha256

from unspin.engine.language import guess
from unspin.engine.model import Article, FileFacts, Newline, Side, Transform
from unspin.engine.segmentation import segment
from unspin.engine.sentences import is_blank
from unspin.errors import InputError
from unspin.said import Said, say

MAX_CODE_POINTS = 20_000_000
"""About 40 novels; the whole Bible has 4.5 million."""

_PLAIN_TEXT = say(
    "Unspin reads plain text: open the file in its own program, save it as plain text (.txt), and open that."
)

_SIGNATURES: tuple[tuple[bytes, Said], ...] = (
    (b"%PDF-", say("a PDF document")),
    (b"PK\x03\x04", say("a ZIP archive or an office document (.docx, .odt)")),
    (b"PK\x05\x06", say("an empty ZIP archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", say("an old office document (.doc)")),
    (b"{\\rtf", say("a formatted document (.rtf)")),
    (b"\x89PNG\r\n\x1a\n", say("a PNG picture")),
    (b"\xff\xd8\xff", say("a JPEG picture")),
    (b"GIF87a", say("a GIF picture")),
    (b"GIF89a", say("a GIF picture")),
    (b"II*\x00", say("a TIFF picture")),
    (b"MM\x00*", say("a TIFF picture")),
    (b"\x1f\x8b", say("a compressed file (gzip)")),
    (b"7z\xbc\xaf\x27\x1c", say("a compressed file (7z)")),
    (b"BZh", say("a compressed file (bzip2)")),
    (b"\xfd7zXZ\x00", say("a compressed file (xz)")),
    (b"SQLite format 3\x00", say("a database")),
    (b"\x7fELF", say("a program")),
    (b"OggS", say("a sound or video file")),
    (b"ID3", say("a sound file")),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16 LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
"""Bytes from which a legacy encoding is guessed: the guess takes seconds per megabyte and gets no better."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_NEWLINES = re.compile(r"\r\n?|\n")
_WESTERN = frozenset({"en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "fi"})
"""Languages that Windows wrote in code page 1252."""


def read_bytes(data: bytes, *, side: Side, name: str) -> Article:
    """The bytes of a text file as an article; `name` is only remembered. Raises InputError."""
    if not data:
        raise InputError(say("{name} is empty.", name=name), say("Choose a file that holds the text of an article."))
    # Four bytes a code point at most: do not decode what is too long anyway.
    if len(data) > 4 * MAX_CODE_POINTS + 4:
        raise _too_long(name)
    text, encoding, bom = _decode(data, name)
    if is_blank(text):
        raise InputError(
            say("{name} holds no text, only white space.", name=name),
            say("Choose a file that holds the text of an article."),
        )
    text, newline = _to_lf(text)
    facts = FileFacts(name, len(data), sha256(data).hexdigest(), encoding, bom, newline)
    return _article(text, side, bom, newline, facts, name)


def article_from_text(text: str, *, side: Side) -> Article:
    """Pasted text as an article. Raises InputError."""
    bom = text.startswith("\ufeff")
    text = text[1:] if bom else text
    if is_blank(text):
        raise InputError(say("There is no text."), say("Paste the text of an article."))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            say("The text is damaged: half a character stands at position {position}.", position=error.start + 1),
            say("Copy it again from its source, or remove that character."),
        ) from error
    text, newline = _to_lf(text)
    return _article(text, side, bom, newline, None, say("The text"))


def in_language(article: Article, language: str | None) -> Article:
    """The same text, cut and described as one of this language: for somebody who knows better than `guess`."""
    paragraphs, lines = segment(article.text, language)
    return Article(article.side, article.text, paragraphs, lines, language, article.transforms, article.file)


def _article(text: str, side: Side, bom: bool, newline: Newline, facts: FileFacts | None, name: str) -> Article:
    if len(text) > MAX_CODE_POINTS:
        raise _too_long(name)
    transforms: list[Transform] = []
    if bom:
        transforms.append("bom_removed")
    if newline in ("crlf", "cr", "mixed"):
        transforms.append("newlines_to_lf")
    language = guess(text)
    paragraphs, lines = segment(text, language)
    return Article(side, text, paragraphs, lines, language, tuple(transforms), facts)


def _to_lf(text: str) -> tuple[str, Newline]:
    if "\r" not in text:
        return text, "lf" if "\n" in text else "none"
    kinds = set(_NEWLINES.findall(text))
    named: dict[str, Newline] = {"\r\n": "crlf", "\r": "cr", "\n": "lf"}
    newline = named[kinds.pop()] if len(kinds) == 1 else "mixed"
    return text.replace("\r\n", "\n").replace("\r", "\n"), newline


def _decode(data: bytes, name: str) -> tuple[str, str, bool]:
    """Text, the name of its encoding, whether a byte order mark was removed."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(say("{name} is {what}, not plain text.", name=name, what=what), _PLAIN_TEXT)
    for mark, encoding in _BOMS:
        if data.startswith(mark) and (text := _try(data[len(mark) :], encoding)) is not None:
            if "\x00" in text:
                continue
            return text, encoding, True
    if b"\x00" in data:
        wide = _wide_encoding(data)
        text = _try(data, wide) if wide else None
        if wide is None or text is None or "\x00" in text:
            raise _binary(name)
        return text, wide, False
    text = _try(data, "utf-8")
    encoding = "utf-8"
    if text is None:
        text, encoding = _legacy(data, name)
    # One control character in fifty: a real text has none but a stray form feed; a program or picture has a quarter.
    if len(_CONTROL.findall(text)) * 50 > len(text):
        raise _binary(name)
    return text, encoding, False


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: Latin text has its NUL bytes at every second (or three of four) places only."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    zeros = [sample[k::4].count(0) for k in range(4)]
    quarter = len(sample) / 4
    # Spaces, digits and newlines have a NUL in any script; running text has one in six.
    many, few = quarter / 8, quarter / 100
    names = ["many" if z > many else "few" if z <= few else "some" for z in zeros]
    patterns = {
        "few many few many": "utf-16-le",
        "many few many few": "utf-16-be",
        "few many many many": "utf-32-le",
        "many many many few": "utf-32-be",
    }
    return patterns.get(" ".join(names))


def _legacy(data: bytes, name: str) -> tuple[str, str]:
    """Text of an eight-bit or East Asian code page. Western European first: statistics fail on a few curly quotes."""
    western = _try(data, "cp1252")
    if western is not None and _looks_western(western):
        return western, "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is not None:
        encoding = codecs.lookup(best.encoding).name
        # The sample may end inside a character: the whole decides.
        text = _try(data, encoding)
        if text is not None and _is_sound(text):
            return text, encoding
    raise InputError(
        say("The encoding of {name} could not be recognised.", name=name),
        say("Open it in a text editor, save it with the encoding UTF-8, and open it again."),
    )


_STRANGE_IN_WORD = re.compile(r"[^\W\d_][¡-¿×÷¹²³¼½¾][^\W\d_]")


def _looks_western(text: str) -> bool:
    high = sum(c > "\x7f" for c in text[:_SAMPLE])
    letters = sum(c.isalpha() for c in text[:_SAMPLE])
    # French, the richest in accents of them, has 4 in 100 letters; Cyrillic read as 1252 nearly all.
    if high * 5 > letters or _CONTROL.search(text) or _STRANGE_IN_WORD.search(text):
        return False
    return guess(text) in _WESTERN


def _is_sound(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)


def _too_long(name: str) -> InputError:
    return InputError(
        say("{name} is longer than {millions} million characters.", name=name, millions=MAX_CODE_POINTS // 1_000_000),
        say("Divide it and compare the parts."),
    )


def _binary(name: str) -> InputError:
    return InputError(say("{name} is not a text file.", name=name), _PLAIN_TEXT)
