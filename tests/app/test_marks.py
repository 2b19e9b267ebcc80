"""Differences: one for each thing to look at, in reading order; marks: what of a paragraph is coloured, and how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app import marks
from unspin.app.marks import STRENGTH, Differences, chip_of_finding, counts, differences, stronger_wins
from unspin.engine.comparison import align, compare
from unspin.engine.model import Comparison, Finding, Link, Paragraph, Range, Span
from unspin.engine.reading import article_from_text, read_bytes
from unspin.engine.rows import rows

A = "The ministry opened the cafe\u0301 👩‍💻 today.\n\nThe second paragraph stays where it was."
B = "The ministry shut the cafe\u0301 👩‍💻 today.\n\nThe second paragraph stays where it was."


def comparison(a: str = A, b: str = B, spans: tuple[Span, ...] = (), findings: tuple[Finding, ...] = ()) -> Comparison:
    return Comparison(
        align(article_from_text(a, side="A"), article_from_text(b, side="B")), spans=spans, findings=findings
    )


def at(text: str, words: str) -> Range:
    return Range(text.index(words), text.index(words) + len(words))


def span(kind: str, a: str | None, b: str | None, link: int = 0) -> Span:
    one, other = (at(A, a) if a else None), (at(B, b) if b else None)
    return Span(link, kind, one, other, (one,) if one else (), (other,) if other else ())  # type: ignore[arg-type]


def finding(rule: str, a: str | None, b: str | None) -> Finding:
    return Finding(rule, 2, "", "B", 0, at(A, a) if a else None, at(B, b) if b else None, 1.0)


@pytest.mark.parametrize(
    ("rule", "chip"),
    [
        ("number_changed", "facts"),
        ("quote_changed", "facts"),
        ("credit_changed", "facts"),
        ("repeated_swap", "paraphrased"),
        ("broken_term", "broken_term"),
        ("stray_stop", "broken_term"),
        ("invisible_character", "broken_term"),
        ("something_else", None),
    ],
)
def test_a_finding_belongs_to_the_chip_of_its_rule(rule: str, chip: str | None) -> None:
    assert chip_of_finding(finding(rule, None, "shut")) == chip


def test_each_span_but_form_and_each_finding_is_one_difference() -> None:
    found = differences(
        comparison(
            spans=(span("paraphrase", "opened", "shut"), span("form", "today", "today"), span("a_only", "today", None)),
            findings=(finding("broken_term", None, "shut"), finding("number_changed", "opened", "shut")),
        )
    )
    assert len(found) == len(list(found)) == 4
    assert counts(found) == {"paraphrased": 1, "broken_term": 1, "moved": 0, "facts": 1, "only_here": 1}
    assert len({(it.source, it.place) for it in found}) == 4


def test_where_kinds_overlap_the_stronger_is_coloured_and_the_weaker_when_it_is_hidden() -> None:
    found = differences(
        comparison(
            spans=(span("paraphrase", "opened", "shut"),),
            findings=(finding("number_changed", "opened", "shut"), finding("broken_term", None, "shut the cafe")),
        )
    )
    chips = [(mark.chip, mark.start, mark.end) for mark in found.marks("B", 0)]
    assert chips == [("facts", 13, 17), ("broken_term", 17, 26)]
    assert [mark.chip for mark in found.marks("B", 0, {"paraphrased"})] == ["paraphrased"]
    assert found.marks("B", 1) == []


def test_marks_count_utf16_units_behind_emoji_and_combining_accents() -> None:
    found = differences(comparison(spans=(span("b_only", None, "today"),)))
    (mark,) = found.marks("B", 0)
    units = B.split("\n")[0].encode("utf-16-le")
    assert units[2 * mark.start : 2 * mark.end].decode("utf-16-le") == "today"
    assert mark.start == B.index("today") + 2


def test_arabic_marks_stand_on_their_words() -> None:
    a, b = "قال الوزير اليوم", "قال الرئيس اليوم"
    word = Range(4, 10)
    made = comparison(a, b, spans=(Span(0, "paraphrase", word, word, (word,), (word,)),))
    assert [(it.start, it.end) for it in differences(made).marks("B", 0)] == [(4, 10)]


def test_a_phrase_colours_only_what_changed_in_it_but_is_boxed_whole() -> None:
    whole, part = at(A, "opened the cafe\u0301"), at(A, "opened")
    (it,) = differences(
        comparison(spans=(Span(0, "paraphrase", whole, at(B, "shut the cafe\u0301"), (part,), (at(B, "shut"),)),))
    )
    assert it.phrase("A") == whole
    assert it.coloured("A") == (part,)


def test_a_moved_paragraph_counts_once_however_many_lines_it_has() -> None:
    made = comparison("One here. Two here.\n\nThree here.", "Three here.\n\nOne here. Two here.")
    links = made.alignment
    moved = Comparison(
        type(links)(
            links.a,
            links.b,
            (Link("paragraph", (0,), (1,), 1.0, moved=True), Link("paragraph", (1,), (0,), 1.0)),
            (
                Link("line", (0,), (1,), 1.0, moved=True),
                Link("line", (1,), (2,), 1.0, moved=True),
                Link("line", (2,), (0,), 1.0),
            ),
        ),
        spans=(),
    )
    found = differences(moved)
    assert [(it.chip, it.source) for it in found] == [("moved", "paragraph_link")]
    assert {(ref.side, ref.line) for ref in found.moved_lines()} == {("A", 0), ("A", 1), ("B", 1), ("B", 2)}
    assert found.marks("A", 0) == []


@pytest.mark.parametrize(("a", "b"), [("", ""), ("Same text.", "Same text."), ("One\u00a0line.\r\n", "One\u00a0line.")])
def test_what_is_empty_or_the_same_has_no_differences(a: str, b: str) -> None:
    def article(text: str, side: str):  # type: ignore[no-untyped-def]
        made = article_from_text(text or "x", side=side)  # type: ignore[arg-type]
        return made if text else type(made)(made.side, "", (), ())

    found = differences(compare(article(a, "A"), article(b, "B")))
    assert len(found) == 0
    assert list(found) == []


def test_the_seed_pair_has_every_difference_once_in_the_order_of_the_rows(seed_paths) -> None:  # type: ignore[no-untyped-def]
    a, b = (
        read_bytes(path.read_bytes(), side=side, name=path.name) for path, side in zip(seed_paths, "AB", strict=True)
    )
    made = compare(a, b)
    every = rows(made.alignment)
    found = Differences(made, every)
    spans = [it.place for it in found if it.source == "span"]
    assert sorted(spans) == [k for k, it in enumerate(made.spans) if it.kind != "form"]
    assert len({(it.source, it.place) for it in found}) == len(found) == sum(found.counts.values())
    assert [found[k] for k in range(len(found))] == list(found)
    row_of = {("A", k): n for n, row in enumerate(every) if not row.is_stub for k in row.a}
    row_of |= {("B", k): n for n, row in enumerate(every) if not row.is_stub for k in row.b}

    def row(paragraph: Paragraph | int, side: str) -> int:
        return row_of[side, paragraph]

    places = []
    for it in found:
        first = next(ref for ref in found.lines(it) if ref is not None)
        places.append(row(made.article(first.side).lines[first.line].paragraph, first.side))
    assert places == sorted(places)


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 12), st.sampled_from(STRENGTH)).map(
            lambda it: (it[0], it[0] + it[1], it[2])
        ),
        max_size=12,
    )
)
def test_each_place_has_the_strongest_of_its_kinds(parts: list[tuple[int, int, str]]) -> None:
    raw = [(start, end, chip, index) for index, (start, end, chip) in enumerate(parts)]
    out = stronger_wins(raw)  # type: ignore[arg-type]
    for place in range(45):
        covering = [STRENGTH.index(chip) for start, end, chip, _ in raw if start <= place < end]  # type: ignore[arg-type]
        shown = [STRENGTH.index(chip) for start, end, chip, _ in out if start <= place < end]
        assert shown == ([max(covering)] if covering else [])


def test_a_filter_finds_the_differences_of_its_chips_and_no_others(seed_paths) -> None:
    a, b = (
        read_bytes(path.read_bytes(), side=side, name=path.name)
        for path, side in zip(seed_paths, ("A", "B"), strict=True)
    )
    found = differences(compare(a, b))
    for chips in ({"paraphrased"}, {"only_here", "moved"}, set(), {"facts"}):
        shown = found.shown(frozenset(chips))
        expected = [index for index, it in enumerate(found) if it.chip in chips]
        assert list(shown) == expected
        assert len(shown) == len(expected)
        assert [index for index in range(len(found)) if index in shown] == expected
    assert list(found.shown(marks.ALL_CHIPS)) == list(range(len(found)))
