"""How a text divides into paragraphs and lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.segmentation import segment
from unspin.engine.sentences import is_blank

WRAPPED = """\
The meeting, which was the first official summit hosted by Japan since
2011, came after the government took an important step towards better
relations. It announced its intention to use South Korean funds to pay
the victims of the colonial period.
The plan, which does not require any contributions, aims to end a row
that stems from court rulings. They ordered companies to pay the forced
laborers, which angered Japan."""


def divided(text: str, language: str | None = "en") -> list[list[str]]:
    paragraphs, lines = segment(text, language)
    return [[text[x.start : x.end] for x in lines[p.first_line : p.last_line]] for p in paragraphs]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", []),
        (" \n\t\u00a0\n\u200b", []),
        ("Alone", [["Alone"]]),
        (" One.\n\nTwo. Three.\n", [["One."], ["Two.", "Three."]]),
        ("One.\n \t\u00a0\nTwo.", [["One."], ["Two."]]),
        ("One.\n\ufeff\u200b\nTwo.", [["One."], ["Two."]]),
        ("One.\r\n\r\nTwo.", [["One."], ["Two."]]),
        ("One.\u2029Two.\u2029Three.", [["One."], ["Two."], ["Three."]]),
        # Without any blank line each newline separates.
        ("One.\nTwo.\nThree four", [["One."], ["Two."], ["Three four"]]),
        ("One.\u2028Two.", [["One."], ["Two."]]),
        # With one, a newline inside a paragraph is white space, unless its author meant it.
        ("They met on a\nsunny day.\n\nThey left.", [["They met on a\nsunny day."], ["They left."]]),
        ("He came.\n\n- bread\n- milk and\n  honey", [["He came."], ["- bread", "- milk and\n  honey"]]),
        ("He came.\n\nAnn Lee\nEditor", [["He came."], ["Ann Lee", "Editor"]]),
        # A headline is one line.
        ("War. And peace in the U.S\n\nHe came. She left.", [["War. And peace in the U.S"], ["He came.", "She left."]]),
        ("cafe\u0301.\n\nUn cafe\u0301", [["cafe\u0301."], ["Un cafe\u0301"]]),
        ("👩‍👩‍👧‍👦\n\nهل عاد؟ نعم.", [["👩‍👩‍👧‍👦"], ["هل عاد؟", "نعم."]]),
    ],
)
def test_paragraphs_and_lines(text: str, paragraphs: list[list[str]]) -> None:
    assert divided(text) == paragraphs


def test_hard_wrapped_text_is_joined_again() -> None:
    assert [len(lines) for lines in divided(WRAPPED)] == [2, 2]
    assert divided(WRAPPED + "\n\nThe end has come.")[0][1].startswith("It announced")


def test_headlines_of_the_width_of_a_mail_are_not_taken_for_wrapped_text() -> None:
    text = "\n".join(f"Yoon And Kishida Meet Again In Seoul For The Summit Number {k}" for k in range(10, 30))
    assert len(divided(text)) == 20


def test_the_seeds_divide_as_an_editor_counts_them(seed_paths: tuple[Path, Path]) -> None:
    for path, paragraphs, start in zip(seed_paths, (18, 17), (0, 1), strict=True):
        found, _ = segment(path.read_bytes().decode(), "en")
        assert len(found) == paragraphs
        assert found[0].start == start


@settings(max_examples=300)
@given(
    st.text(alphabet="abAB .!?\n\n\r\t\u00a0\u2028\u2029\u200b\ufeff-•1é\u0301👩🏽\u200d。ي", max_size=80)
    | st.text(max_size=80),
    st.sampled_from(["en", "de", "pl", "ja", None]),
)
def test_everything_but_white_space_is_in_exactly_one_line(text: str, language: str | None) -> None:
    paragraphs, lines = segment(text, language)
    at = 0
    for index, paragraph in enumerate(paragraphs):
        assert is_blank(text[at : paragraph.start])
        inside = lines[paragraph.first_line : paragraph.last_line]
        assert inside
        assert (inside[0].start, inside[-1].end) == (paragraph.start, paragraph.end)
        at = paragraph.start
        for number, line in enumerate(inside, 1):
            assert (line.paragraph, line.number) == (index, number)
            assert at <= line.start < line.end <= paragraph.end
            assert is_blank(text[at : line.start])
            assert not is_blank(text[line.start])
            assert not is_blank(text[line.end - 1])
            at = line.end
    assert is_blank(text[at:])
    assert sum(p.last_line - p.first_line for p in paragraphs) == len(lines)


@pytest.mark.parametrize(
    "line", ["The same line stands here again.", "the same words without any stop and of the width of a mail"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_ten_thousand_equal_lines_stay_ten_thousand(
    line: str, gap: str, steps: Callable[[Callable[[], object]], int]
) -> None:
    paragraphs, lines = segment(gap.join([line] * 10_000), "en")
    assert (len(paragraphs), len(lines)) == (10_000, 10_000)
    assert {p.role for p in paragraphs} == {"body"}
    few, many = gap.join([line] * 300), gap.join([line] * 1_200)
    assert steps(lambda: segment(many, "en")) < 4 * 1.5 * steps(lambda: segment(few, "en"))


def test_a_million_characters_of_prose_divide(steps: Callable[[Callable[[], object]], int]) -> None:
    paragraph = "The U.S. plan is not new. It was made in Jan. 2018 by Mr. Ito. “We like it,” he said."
    paragraphs, lines = segment("\n\n".join([paragraph] * 12_000), "en")
    assert (len(paragraphs), len(lines)) == (12_000, 36_000)
    few, many = "\n\n".join([paragraph] * 100), "\n\n".join([paragraph] * 400)
    assert steps(lambda: segment(many, "en")) < 4 * 1.5 * steps(lambda: segment(few, "en"))
