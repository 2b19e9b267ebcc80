"""Inline: nothing of the text that is read is lost or doubled, every line and every difference has its place."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app.inline import Inline, InlineText
from unspin.app.inline_rows import InlineRows, members
from unspin.app.marks import Differences
from unspin.engine.comparison import compare
from unspin.engine.model import COUNTED_ROLES, Comparison, Range, Side
from unspin.engine.reading import article_from_text, read_bytes
from unspin.engine.rows import LineRef

SIDES: tuple[Side, Side] = ("A", "B")


def pieces(inline: Inline) -> list[tuple[Side, int, InlineText]]:
    """All of it, from top to bottom."""
    out = []
    for row in inline.rows:
        side = inline.reading if members(row, inline.reading) else inline.other
        for k in members(row, side):
            it = inline.comparison.article(side).paragraphs[k]
            out.append((side, k, inline.text(side, Range(it.start, it.end), k)))
    return out


def shown(text: InlineText) -> str:
    """With the struck words in brackets."""
    out, end = "", 0
    for it in text.segments:
        out += text.text[end : it.at]
        words = text.text[it.at : it.stop]
        out += f"[{words}]" if it.struck else words
        end = it.stop
    return out + text.text[end:]


def compared(a: str, b: str) -> Comparison:
    return compare(article_from_text(a, side="A"), article_from_text(b, side="B"))


def check(comparison: Comparison) -> None:
    found = Differences(comparison)
    for reading in SIDES:
        inline = Inline(comparison, reading)
        every = pieces(inline)
        read = comparison.article(reading)
        plain = [
            "".join(t.text[s.at : s.stop] for s in t.segments if not s.struck)
            for side, _, t in every
            if side == reading
        ]
        assert sorted(plain) == sorted(read.text_of(it) for it in read.paragraphs)
        begun: Counter[LineRef] = Counter()
        for _, _, text in every:
            for it in text.segments:
                assert text.text[it.at : it.stop] == comparison.article(it.side).text[it.start : it.end]
                assert it.struck == (it.side != reading)
                assert text.source(it.at) == (it.side, it.start)
            for ref, point in inline.lines_at(text):
                begun[ref] += 1
                assert inline.extent(text, ref) is not None
                assert 0 <= point <= len(text.text)
                place_side, paragraph, _ = inline.place(ref)
                assert (place_side, paragraph) in [(s, k) for s, k, t in every if t is text]
        wanted = [LineRef(side, k) for side in SIDES for k in range(len(comparison.article(side).lines))]
        assert begun == Counter(wanted)
        for difference in found:
            ends = [(side, part) for side in SIDES for part in difference.coloured(side)]
            if ends:
                assert any(text.ranges(side, part) for _, _, text in every for side, part in ends), difference


@pytest.fixture(scope="module")
def seeds(seed_paths: tuple[Path, Path]) -> Comparison:
    a, b = seed_paths
    return compare(read_bytes(a.read_bytes(), side="A", name=a.name), read_bytes(b.read_bytes(), side="B", name=b.name))


def test_the_seed_pair_reads_from_either_side(seeds: Comparison) -> None:
    check(seeds)
    inline = Inline(seeds, "B")
    texts = [shown(text) for _, _, text in pieces(inline)]
    assert any("[security] safety cooperation" in text for text in texts)
    assert any("[weapons.] fingers program." in text for text in texts)
    assert "[South Korean, Japanese officials meet ahead of leaders’ summit]" in texts
    back = [shown(text) for _, _, text in pieces(Inline(seeds, "A"))]
    assert any("[safety] security cooperation" in text for text in back)


WORDS = "the minister met cafe\u0301 👩‍💻 الوزير officials on Tuesday in Seoul U.S. don't 3.5 said".split()
line = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: " ".join(words).capitalize() + ".")
paragraph = st.lists(line, min_size=1, max_size=3).map(" ".join)
text = st.lists(paragraph, min_size=1, max_size=4).map("\n\n".join)


@given(text, text)
def test_any_two_texts_read_inline_lose_nothing(a: str, b: str) -> None:
    check(compared(a, b))


@given(text, st.randoms(use_true_random=False))
def test_a_text_and_its_rewording_read_inline_lose_nothing(a: str, rng) -> None:  # type: ignore[no-untyped-def]
    words = a.split(" ")
    for _ in range(rng.randint(0, 4)):
        at = rng.randint(0, len(words))
        words[at : at + rng.randint(0, 2)] = rng.choices(WORDS, k=rng.randint(0, 2))
    check(compared(a, " ".join([*words, "End."])))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nothing in common.", "Only this side says it."),
        ("One and the same.", "One and the same."),
        ("He said no.\r\nIt was late.", "He said yes.\r\nIt was early."),
        ("A\u00a0no-break space stands here today.", "A no-break space stands here now."),
        ("First here. Gone now. Last here.", "First here. Last here."),
        ("Gone now. Last of all here.", "Last of all here."),
    ],
)
def test_the_edges_hold(a: str, b: str) -> None:
    check(compared(a, b))


def test_a_line_that_is_gone_stands_behind_the_one_it_followed() -> None:
    comparison = compared(
        "The minister met officials in Seoul. Nobody was told about it. They spoke for three hours on Tuesday.",
        "The minister met officials in Seoul. They spoke for three hours on Tuesday.",
    )
    ((_, _, read),) = pieces(Inline(comparison, "B"))
    assert shown(read) == (
        "The minister met officials in Seoul. [Nobody was told about it.] They spoke for three hours on Tuesday."
    )


def test_a_part_of_the_other_side_is_found_struck_and_where_both_sides_have_the_words() -> None:
    comparison = compared("The old house stood on a hill there.", "The big house stood on a hill there.")
    ((_, _, read),) = pieces(Inline(comparison, "B"))
    assert shown(read) == "The [old] big house stood on a hill there."
    parts = read.ranges("A", Range(4, 13))  # "old house"
    assert [read.text[start:end] for start, end in parts] == ["old", "house"]
    assert read.source(read.text.index("house") + 1, "A") == ("A", 9)
    assert read.source(read.text.index("old")) == ("A", 4)


def test_rows_follow_the_side_that_is_read(seeds: Comparison) -> None:
    for reading in SIDES:
        order = [k for row in InlineRows(seeds, reading) for k in members(row, reading)]
        assert order == sorted(order)
        other: Side = "A" if reading == "B" else "B"
        both = [k for row in InlineRows(seeds, reading) for k in members(row, other)]
        assert sorted(both) == list(range(len(seeds.article(other).paragraphs)))


def test_each_paragraph_is_in_the_row_that_is_said_to_show_it(seeds: Comparison) -> None:
    for reading in SIDES:
        every = InlineRows(seeds, reading)
        assert sorted(row.link for row in every) == list(range(len(seeds.paragraph_links)))
        for side in SIDES:
            for k in range(len(seeds.article(side).paragraphs)):
                assert k in members(every[every.place_of(side, k)], side)


def test_a_slice_of_a_paragraph_holds_what_belongs_to_it(seeds: Comparison) -> None:
    inline = Inline(seeds, "B")
    k = next(k for k, it in enumerate(seeds.b.paragraphs) if it.role in COUNTED_ROLES and it.end - it.start > 200)
    it = seeds.b.paragraphs[k]
    for middle in range(it.start + 1, it.end, 7):
        halves = inline.text("B", Range(it.start, middle), k), inline.text("B", Range(middle, it.end), k)
        whole = inline.text("B", Range(it.start, it.end), k)
        assert sum(len([s for s in half.segments if s.struck]) for half in halves) == len(
            [s for s in whole.segments if s.struck]
        )
