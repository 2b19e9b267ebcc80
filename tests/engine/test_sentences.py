"""Where lines end: a table of cases, and what holds for any text."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.abbreviations import rules_for
from unspin.engine.sentences import cut, is_blank


def lines_of(text: str, language: str | None = "en") -> list[str]:
    return [text[start:end] for start, end in cut(text, 0, len(text), rules_for(language, text))]


ONE_LINE = [
    "to fund its nuclear weapons. program.",
    "Yoon’s office said. .",
    "foreign policy. affirmed by China.",
    "The two U.S. allies met U.S. President Joe Biden.",
    "U.N. Security Council sanctions bite.",
    "Mr. Kishida and Gen. Lee met Dr. Ito in St. Petersburg.",
    "It opened on Jan. 5 and closed in Sept. 2019.",
    "See No. 5, p. 12 and Fig. 3 of vol. 2.",
    "George W. Bush and J. R. R. Tolkien never met.",
    "Some allies, e.g. Japan, i.e. Tokyo, agreed.",
    "At 5 p.m. Tokyo time it ended.",
    "It rose 3.5 percent to 1.000.000 units.",
    "“Why?” he asked.",
    "“Never.” – he said.",
    "He waited... and then … left.",
    "Visit example.com or v2.0 now.",
    "1. Introduction",
    "No stop at all",
    "Wait . . . what?",
    "Il dit « Non. »",
    "He died (see above.)",
    "We left.[1]",
    "cafe\u0301. au lait",
]

SEVERAL_LINES = [
    ("He came. She left.", ["He came.", "She left."]),
    ("It happened in the U.S. The talks went on.", ["It happened in the U.S.", "The talks went on."]),
    ("He said no. They left.", ["He said no.", "They left."]),
    ("It ended at 5 p.m. But nobody left.", ["It ended at 5 p.m.", "But nobody left."]),
    ("“We won.” She smiled.", ["“We won.”", "She smiled."]),
    ('He said: "Go." "No," she said.', ['He said: "Go."', '"No," she said.']),
    ("(It rained.) We left.", ["(It rained.)", "We left."]),
    ("Really?! Yes! Good…  Fine.", ["Really?!", "Yes!", "Good…", "Fine."]),
    ("It was said. . Then it ended.", ["It was said. .", "Then it ended."]),
    ("Il dit « Non. » Puis il partit.", ["Il dit « Non. »", "Puis il partit."]),
    ("In 2018. Kishida won.", ["In 2018.", "Kishida won."]),
    ("We left.[1] They stayed.", ["We left.[1]", "They stayed."]),
    ("One.\u00a0Two.\nThree.", ["One.", "Two.", "Three."]),
    ("Un cafe\u0301. Deux.", ["Un cafe\u0301.", "Deux."]),
    ("Good 👩‍👩‍👧‍👦. Next one.", ["Good 👩‍👩‍👧‍👦.", "Next one."]),
    ("我们走了。他们没走！好吗？好。", ["我们走了。", "他们没走！", "好吗？", "好。"]),
    ("「行く。」と言った。次。", ["「行く。」と言った。", "次。"]),
    ("ذهب الرجل. هل عاد؟ نعم.", ["ذهب الرجل.", "هل عاد؟", "نعم."]),
    ("वह गया। वह आया।", ["वह गया।", "वह आया।"]),
    ("He bought an iPhone. eBay lost.", ["He bought an iPhone.", "eBay lost."]),
]


@pytest.mark.parametrize("text", ONE_LINE)
def test_this_is_one_line(text: str) -> None:
    assert lines_of(text) == [text]


@pytest.mark.parametrize(("text", "lines"), SEVERAL_LINES)
def test_lines_end_where_a_person_would_end_them(text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        ("de", "Am 3. Oktober kam Dr. Weiß. Die Stadt schlief.", ["Am 3. Oktober kam Dr. Weiß.", "Die Stadt schlief."]),
        ("fr", "M. Dupont est venu. Il dort.", ["M. Dupont est venu.", "Il dort."]),
        ("es", "El Sr. García llegó. La casa es de EE.UU. hoy.", ["El Sr. García llegó.", "La casa es de EE.UU. hoy."]),
        ("sv", "Det var t.ex. Anna. Hon gick.", ["Det var t.ex. Anna.", "Hon gick."]),
    ],
)
def test_each_language_has_its_abbreviations(language: str, text: str, lines: list[str]) -> None:
    assert lines_of(text, language) == lines


def test_a_language_without_a_table_learns_its_abbreviations_from_the_text() -> None:
    names = ["Kowalski", "Nowak", "Lis", "Wójcik", "Mazur", "Krawczyk"]
    verbs = ["wyszedł", "wrócił", "czekał", "milczał", "pisał", "śpiewał", "pracował"]
    sentences = [f"Wczoraj prof. {names[k % 6]} {verbs[k % 7]} długo, a potem {verbs[k % 5]}." for k in range(120)]
    text = " ".join(sentences)
    assert "prof" in rules_for("pl", text).perhaps - rules_for("pl", "").perhaps
    assert lines_of(text, "pl") == sentences


text_like = st.text(
    alphabet="abABUS 12.!?…\"'”“)(,-–•\n\t\u00a0\u200b\ufeff\u0301\u200d。」と؟é👩🏽🇰ي",
    max_size=60,
)


@settings(max_examples=300)
@given(text_like | st.text(max_size=60))
def test_lines_are_ordered_trimmed_and_leave_out_nothing_but_white_space(text: str) -> None:
    at = 0
    clusters = {match.start() for match in regex.finditer(r"\X", text)} | {len(text)}
    lines = cut(text, 0, len(text), rules_for("en", text))
    assert bool(lines) is not is_blank(text)
    for start, end in lines:
        assert at <= start < end
        assert is_blank(text[at:start])
        assert not is_blank(text[start])
        assert not is_blank(text[end - 1])
        assert end in clusters
        at = end
    assert is_blank(text[at:])


@pytest.mark.parametrize(
    "text",
    ["word " * 200_000, "a" * 1_000_000, "." * 1_000_000, "." + '"' * 1_000_000, "a" + " " * 1_000_000 + "b"],
    ids=["words", "letters", "stops", "quotes", "spaces"],
)
def test_a_million_characters_are_one_line(text: str) -> None:
    """In 0.1 s; what grows with the square of the length takes hours, and pytest ends a test that hangs."""
    assert len(lines_of(text)) == 1
