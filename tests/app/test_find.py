"""Words found in a text: where they stand, and what counts as the same."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unspin.app.find import Folded, Query, matches, search
from unspin.engine.model import Alignment, Link
from unspin.engine.reading import article_from_text
from unspin.engine.rows import rows
from unspin.review.quotes import is_boundary

FAMILY = "👩\u200d👩\u200d👧"
LETTERS = st.text(
    alphabet=[*"aAeEsSßİıſﬁ Σσς.'\n", "\u00a0", "é", "\u0301", "\u0327", "👩", "\u200d", "👧", "ا", "ل", "각", "ᆨ", "가"]
)


def found(text: str, words: str, **how: bool) -> list[str]:
    query = Query(words, **how)
    return [text[part.start : part.end] for part in matches(Folded(text, query.match_case), query)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Seoul said so; SEOUL said.", "seoul", ["Seoul", "SEOUL"]),
        ("30\u00a0percent, 30 percent", "30 percent", ["30\u00a0percent", "30 percent"]),
        ("hard\nwrapped", "hard wrapped", ["hard\nwrapped"]),
        ("Cafe\u0301 and caf\u00e9, cafe", "caf\u00e9", ["Cafe\u0301", "caf\u00e9"]),
        ("Cafe\u0301 and caf\u00e9, cafe", "cafe\u0301", ["Cafe\u0301", "caf\u00e9"]),
        ("Cafe\u0301 and caf\u00e9, cafe", "cafe", ["cafe"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße, STRASSE", "straße", ["Straße", "STRASSE"]),
        ("ΟΔΟΣ οδος οδοσ", "οδός".replace("ό", "ο"), ["ΟΔΟΣ", "οδος", "οδοσ"]),
        (f"x {FAMILY} y", "y", ["y"]),
        (f"x {FAMILY} y 👩", "👩", ["👩"]),
        (f"x {FAMILY} y", FAMILY, [FAMILY]),
        ("السلام عليكم", "سلام", ["سلام"]),
        ("x\u0302y", "x", []),
        ("aaaa", "aa", ["aa", "aa"]),
        ("", "a", []),
        ("a b", "", []),
        ("a b", " ", []),
    ],
)
def test_what_a_person_means_is_found(text, words, expected):
    assert found(text, words) == expected


def test_case_and_whole_words_as_asked():
    text = "Sun, sunset, SUN. The sun's café. cafeteria"
    assert found(text, "sun", match_case=True) == ["sun", "sun"]
    assert found(text, "sun", whole_words=True) == ["Sun", "SUN", "sun"]
    assert found(text, "sun", match_case=True, whole_words=True) == ["sun"]
    assert found("re\u0301sume\u0301 re", "re", whole_words=True) == ["re"]


@given(LETTERS, LETTERS, st.booleans(), st.booleans())
@example("İstanbul ﬁn", "i\u0307", False, False)
@example("e\u0301e", "e", False, True)
def test_every_hit_is_the_words_and_cuts_no_character(text, words, match_case, whole_words):
    query = Query(words, match_case, whole_words)
    last = 0
    for part in matches(Folded(text, match_case), query):
        assert last <= part.start < part.end <= len(text)
        last = part.end
        assert is_boundary(text, part.start)
        assert is_boundary(text, part.end)
        assert Folded(words, match_case).copy in Folded(text[part.start : part.end], match_case).copy


@given(LETTERS, LETTERS, LETTERS, st.booleans())
def test_words_that_stand_there_by_themselves_are_found(before, words, after, match_case):
    text = f"{before}; {words}; {after}"
    start = len(before) + 2
    if not words.strip() or not is_boundary(text, start) or not is_boundary(text, start + len(words)):
        return
    hits = list(matches(Folded(text, match_case), Query(words, match_case)))
    assert any(part.start < start + len(words) and start < part.end for part in hits)


@given(LETTERS)
def test_upper_case_and_other_encodings_of_the_same_words_are_found(words):
    text = unicodedata.normalize("NFD", f"; {words} ;")
    if words.strip() and is_boundary(f"; {words}", 2):
        assert found(text, unicodedata.normalize("NFC", words)) or not is_boundary(text, 2)


def test_hits_come_row_by_row_and_in_a_row_a_before_b():
    a = article_from_text("First of one.\n\nThis one moves away.\n\nThe last one here.", side="A")
    b = article_from_text("First of one.\n\nThe last one here.\n\nThis one moves away.", side="B")
    pairs = [(0, 0, False), (1, 2, True), (2, 1, False)]
    links = tuple(Link("paragraph", (one,), (other,), 1.0, moved=moved) for one, other, moved in pairs)
    alignment = Alignment(a, b, links, tuple(replace(it, level="line") for it in links))
    every = rows(alignment)
    hits = search(Folded(a.text), Folded(b.text), Query("one"), alignment, every, lambda: False)
    assert len(hits.every) == 6
    assert not hits.more
    sides = "".join(hit.side for hit in hits.every)
    assert sides == "ABABAB"
    places = [(a if hit.side == "A" else b).text[hit.part.start :][:7] for hit in hits.every]
    assert places == ["one.\n\nT", "one.\n\nT", "one mov", "one mov", "one her", "one her"]


def test_one_hundred_thousand_paragraphs_are_scanned_by_few_instructions(steps):
    """Some 10 ms; a scan in Python would take many seconds."""
    text = "\n\n".join(f"Paragraph {k} tells of the café and of nuclear weapons in Seoul." for k in range(100_000))
    folded = Folded(text)
    assert len(list(matches(folded, Query("paragraph 77777 ")))) == 1
    assert steps(lambda: list(matches(folded, Query("paragraph 77777 ")))) < 1_000
