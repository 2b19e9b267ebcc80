"""The whole analysis of a pair: the seed articles, and what holds for any two texts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import align, compare, marks
from unspin.engine.ids import line_id, line_label, link_id, span_id
from unspin.engine.model import Article
from unspin.engine.reading import article_from_text
from unspin.engine.rows import reading_order, rows
from unspin.errors import CancelledError, InputError

SEED_LINKS = "A3-B1 A4-B2 A5-B3 A6-B5 A7-B6 A8-B7 A9-B9 A10-B10 A11-B11 A12-B13 A13-B14 A14-B15 A15-B16 A16-B17"
PIECES = [
    "The harbour master closed the pier.",
    "Fishing crews must land their catch elsewhere until repairs are finished.",
    "Cafe\u0301 owners hope for a better summer 👩\u200d👩\u200d👧.",
    "مرحبا بكم في الميناء القديم.",
    "日本の港は閉鎖された。",
    "- Advertisement -",
    "Read more",
    "no\u00a0break",
]
TEXTS = st.lists(st.sampled_from([*PIECES, "\n\n", "\n", "\r\n\r\n", " "]), min_size=1, max_size=24).map(" ".join)


def article(text: str, side: str) -> Article:
    return article_from_text(text, side="A" if side == "A" else "B")


def test_the_seed_pair_has_exactly_its_fourteen_paragraph_links(seeds: tuple[Article, Article]) -> None:
    links = compare(*seeds).paragraph_links
    pairs = [f"A{link.a[0] + 1}-B{link.b[0] + 1}" for link in links if link.a and link.b]
    assert " ".join(pairs) == SEED_LINKS
    assert all(len(link.a) <= 1 and len(link.b) <= 1 and not link.moved for link in links)
    assert {f"A{link.a[0] + 1}" for link in links if not link.b} == {"A1", "A2", "A17", "A18"}
    assert {f"B{link.b[0] + 1}" for link in links if not link.a} == {"B4", "B8", "B12"}


def test_the_seed_pair_is_forty_one_lines_of_work(seeds: tuple[Article, Article]) -> None:
    order = reading_order(align(*seeds))
    assert (sum(ref.side == "A" for ref in order), sum(ref.side == "B" for ref in order)) == (21, 20)
    a, b = seeds
    assert [line_label(a if ref.side == "A" else b, ref.line) for ref in order[:6]] == [
        "A2",
        "A3",
        "B1",
        "A4.1",
        "A4.2",
        "B2.1",
    ]


def test_boilerplate_has_no_spans(seeds: tuple[Article, Article]) -> None:
    comparison = compare(*seeds)
    of_advertisement = {
        k
        for k, link in enumerate(comparison.line_links)
        if any("Advertisement" in seeds[1].text_of(seeds[1].lines[j]) for j in link.b)
    }
    assert len(of_advertisement) == 3
    assert not of_advertisement & {span.link for span in comparison.spans}


def test_ids_say_where_a_thing_is(seeds: tuple[Article, Article]) -> None:
    comparison = compare(*seeds)
    assert line_id(seeds[0], comparison.line_links[2].a[0]) == "A.p3.l1"
    assert link_id(comparison.alignment, comparison.line_links[2]) == "L:A.p3.l1~B.p1.l1"
    assert link_id(comparison.alignment, comparison.paragraph_links[0]) == "P:A.p1~-"
    assert len({span_id(span) for span in comparison.spans}) == len(comparison.spans)
    assert "paraphrase:A162~B94" in {span_id(span) for span in comparison.spans}


def test_marks_of_a_link_are_what_compare_finds_in_it(seeds: tuple[Article, Article]) -> None:
    comparison = compare(*seeds)
    for k in range(len(comparison.line_links)):
        assert marks(comparison.alignment, k).spans == tuple(span for span in comparison.spans if span.link == k)


def test_a_stop_in_the_middle_leaves_nothing_behind(seeds: tuple[Article, Article]) -> None:
    asked = iter([False] * 5)
    with pytest.raises(CancelledError):
        compare(*seeds, should_cancel=lambda: next(asked, True))


def test_progress_ends_at_the_total(seeds: tuple[Article, Article]) -> None:
    seen: list[tuple[int, int]] = []
    compare(*seeds, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] > 0


def test_a_moved_paragraph_is_one_row_and_leaves_a_stub() -> None:
    paragraphs = [
        "The harbour master closed the northern pier on Tuesday after inspectors found cracks.",
        "Fishing crews must land their catch at Brennick until the repairs are finished.",
        "Councillor Edda Holm said the town had warned the ministry about the pier in March.",
        "Repairs could cost four million crowns, according to an estimate by the port authority.",
    ]
    a = article("\n\n".join(paragraphs), "A")
    b = article("\n\n".join([paragraphs[3], *paragraphs[:3]]), "B")
    found = rows(align(a, b))
    stubs = [row for row in found if row.is_stub]
    assert len(stubs) == 1
    assert found[0] is stubs[0]
    assert stubs[0].b == (0,)
    assert found[stubs[0].stub_of or 0].a == (3,)


def test_a_split_paragraph_is_one_row() -> None:
    one = "The harbour master closed the pier on Tuesday. Fishing crews must land their catch at Brennick."
    a = article(f"{one}\n\nNothing else happened in the quiet town of Wick.", "A")
    b = article(one.replace(". F", ".\n\nF") + "\n\nNothing else happened in the quiet town of Wick.", "B")
    assert [(row.a, row.b) for row in rows(align(a, b))] == [((0,), (0, 1)), ((1,), (2,))]


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_every_line_and_paragraph_is_in_exactly_one_link_and_every_row_holds_together(text_a: str, text_b: str) -> None:
    try:
        a, b = article(text_a, "A"), article(text_b, "B")
    except InputError:
        return
    comparison = compare(a, b)
    for links, count_a, count_b in (
        (comparison.line_links, len(a.lines), len(b.lines)),
        (comparison.paragraph_links, len(a.paragraphs), len(b.paragraphs)),
    ):
        assert sorted(i for link in links for i in link.a) == list(range(count_a))
        assert sorted(j for link in links for j in link.b) == list(range(count_b))
        assert all(0.0 <= link.score <= 1.0 for link in links)
    shown = [row for row in rows(comparison.alignment) if not row.is_stub]
    assert sorted(p for row in shown for p in row.a) == list(range(len(a.paragraphs)))
    assert sorted(p for row in shown for p in row.b) == list(range(len(b.paragraphs)))
    counted = sum(map(a.is_counted, a.lines)) + sum(map(b.is_counted, b.lines))
    assert len(set(reading_order(comparison.alignment))) == counted
    assert compare(a, b) == comparison


def test_ten_thousand_lines_and_a_line_of_a_million_characters_are_compared() -> None:
    many = "\n\n".join(["The same line again."] * 10_000)
    assert len(compare(article(many, "A"), article(many + "\n\nOne more.", "B")).line_links) == 10_001
    long = "word " * 200_000
    comparison = compare(article(long, "A"), article(long + "more", "B"))
    assert [span.kind for span in comparison.spans] == ["b_only"]
