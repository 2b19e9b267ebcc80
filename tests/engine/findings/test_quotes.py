"""Words in quotation marks: another word is the strongest alarm, another mark or spelling is none."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unspin.engine.comparison import align
from unspin.engine.findings.evidence import PairContext
from unspin.engine.findings.quotes import quotations, quote_changed, quotes
from unspin.engine.model import Alignment
from unspin.engine.reading import article_from_text
from unspin.engine.turning import turned_alignment
from unspin.errors import InputError

Shown = list[tuple[str, str | None, str | None]]

READ = [
    ('He said: "It is late." And left.', ["It is late."]),
    ("He said: “It is ‘too’ late.” And left.", ["It is ‘too’ late."]),
    ("Er sagte: „Es ist spät.“ Und ging.", ["Es ist spät."]),
    ("Il dit : « Il est tard. » Et partit.", [" Il est tard. "]),
    ("'It's late,' said the sailors' wives.", ["It's late,"]),
    ("The sailors' wives didn't wait.", []),
    ('The beam was 6" long.', []),
    ("“It is late.\n\n“And it is cold.”", ["It is late.", "And it is cold."]),
    ('"It is late.\n\n"And it is cold."', ["It is late.", "And it is cold."]),
    ('A mark too " many. He said: "It is late."', ["It is late."]),
    ("It is “late. And cold.", []),
    ("It is “late. And “cold.”", ["cold."]),
    ("It is “late. „Und kalt.“", ["Und kalt."]),
    ("It is „late. “And cold.”", ["late. "]),
    ("“It is «late.” And cold.»", ["It is «late."]),
    ('He said: "It is late. He said: "It is cold."', ["It is cold."]),
    ('"It is "too" late," he said.', ['It is "too" late,']),
    ("« Il a dit « non » hier. »", [" Il a dit « non » hier. "]),
    ("« Il a dit « non » hier.", [" non "]),
    ("“It is “late”.\n\n“And cold.”", ["It is “late”.", "And cold."]),
    ("“Late” it is “now.\n\n“And cold.”", ["Late", "now.", "And cold."]),
    ("‘It is late.\n\n‘And cold,’ he said.", ["It is late.", "And cold,"]),
    ('‘It is late,’ he said of the 6" beam.', ["It is late,"]),
    ("‘Tis the sailors’ wives’ fault” and late.", ["Tis the sailors"]),
    ("«" * 9 + "late" + "”" * 9, []),
    ("", []),
    ("“”", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_quotations_are_found_in_marks_of_all_kinds(text: str, expected: list[str]) -> None:
    assert [text[it.start : it.end] for it in quotations(text)] == expected


FOUND = [
    (
        '"We will not accept this plan," the mayor said.',
        '"We will never accept this plan," the mayor said.',
        "not",
        "never",
    ),
    (
        "“They need a safe crossing to work,” she said.",
        "“They want a safe crossing to work,” she said.",
        "need",
        "want",
    ),
    (
        "He called it a “historic step” for the harbour.",
        "He called it a “historical step” for the harbour.",
        "historic",
        "historical",
    ),
    (
        "The mayor left. “It was a mistake. We should have waited,” she said.",
        "The mayor left. “It was a mistake. We could have waited,” she said.",
        "should",
        "could",
    ),
    (
        "'We waited long for this bridge,' the driver said.",
        "'We prayed long for this bridge,' the driver said.",
        "waited",
        "prayed",
    ),
    (
        "“We have never seen the water rise this fast,” the mayor said.",
        "“We never saw the water climb so quickly before,” the mayor said.",
        "have never seen the water rise this fast",
        "never saw the water climb so quickly before",
    ),
    (
        "“The crew went ashore before the storm started,” said the harbour pilot.",
        "“The gang proceeded onto land ahead of the tempest commenced,” expressed the pilot.",
        "crew went ashore before the storm started",
        "gang proceeded onto land ahead of the tempest commenced",
    ),
]
SILENT = [
    ('"We can’t accept this colour," the mayor said.', "“We cannot accept this color”, the mayor said."),
    ("“We will not accept this plan. It is far too costly,” she said.", "“We will not accept this plan,” she said."),
    (
        "“We will not accept it,” she said. “It is far too costly.”",
        "“We will not accept it. It is far too costly,” she said.",
    ),
    ("“Two boats were lost,” the captain said.", "“2 boats were lost”, the captain said."),
    ("The plan is a “historic step” for the harbour.", "The plan is a historic step for the harbour."),
]


@pytest.mark.parametrize(("a", "b", "in_a", "in_b"), FOUND)
def test_another_word_inside_quotation_marks_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, in_a: str, in_b: str
) -> None:
    assert ("quote_changed", in_a, in_b) in shown(a, b)
    assert ("quote_changed", in_b, in_a) in shown(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_words_in_other_marks_are_not(shown: Callable[[str, str], Shown], a: str, b: str) -> None:
    assert not [it for it in (*shown(a, b), *shown(b, a)) if it[0] == "quote_changed"]


INDIRECT = (
    "“We will not accept the plan because it is too costly,” Mayor Holt said on Friday.",
    "Mayor Holt said on Friday that the town will not accept the plan because it is too costly.",
)


def test_a_quotation_in_indirect_speech_is_found(shown: Callable[[str, str], Shown]) -> None:
    said = "We will not accept the plan because it is too costly"
    assert ("quote_changed", said, None) in shown(*INDIRECT)
    assert ("quote_changed", None, said) in shown(*reversed(INDIRECT))


def test_the_table_says_who_spoke_and_what_became_of_the_words() -> None:
    a = article_from_text(
        "“It was a grave mistake to wait,” Mayor Holt said.\n\n“Nobody could sleep that night,” said Karl Voss.\n\n"
        "She called it a “dark day” for the town.",
        side="A",
    )
    b = article_from_text(
        "“It was a small mistake to wait,” Mayor Holt said.\n\n“Nobody could sleep that night,” said Karl Voss.\n\n"
        "“My boat sank in front of me,” a fisherman told us.",
        side="B",
    )
    table = quotes(align(a, b))
    assert [(it.state, it.speaker) for it in table] == [
        ("altered", "Mayor Holt"),
        ("same", "Karl Voss"),
        ("gone", ""),
        ("new", ""),
    ]
    assert table[0].b is not None
    assert b.text_of(table[0].b) == "It was a small mistake to wait"


HARBOUR = "The harbour master closed the northern pier on Tuesday after inspectors found cracks."
WORDS = "the a not never we will accept plan this is too costly mayor said harbour pier closed late 6 2 two can’t sailors’ ."
QUOTED_WORDS = [*WORDS.split(), *'“ ” „ « » " 6" ‘ ’ \''.split(), HARBOUR, "\n\n", "\n\n“", '\n\n"', "\n\n‘"]
GLUE = st.sampled_from([" ", " ", " ", ""])


@st.composite
def quoting(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts full of quotation marks, most of them without a partner; the second is often a version of the first."""
    words = draw(st.lists(st.tuples(st.sampled_from(QUOTED_WORDS), GLUE), min_size=1, max_size=40))
    others = list(words)
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(others) - 1))
        others[at : at + draw(st.integers(0, 2))] = [(draw(st.sampled_from(QUOTED_WORDS)), " ")]
    return "".join(map("".join, words)), "".join(map("".join, others))


@given(quoting())
@example((f"“ a\n\n{HARBOUR} “ the ” ", f"“ a {HARBOUR} “ the ” "))
@example(("“ the ”", f"“ {HARBOUR} ”"))
def test_quotations_are_compared_alike_whichever_side_is_a(texts: tuple[str, str]) -> None:
    try:
        a, b = article_from_text(texts[0], side="A"), article_from_text(texts[1], side="B")
    except InputError:
        return
    there = align(a, b)
    back = turned_alignment(there)
    found = {(it.a, it.b, it.severity, it.weight) for it in quote_changed(pair(there))}
    assert found == {(it.b, it.a, it.severity, it.weight) for it in quote_changed(pair(back))}


def pair(alignment: Alignment) -> PairContext:
    return PairContext(alignment, (), ())


@given(st.lists(st.sampled_from(QUOTED_WORDS), max_size=60).map(" ".join))
def test_quotations_never_overlap_and_keep_their_paragraph(text: str) -> None:
    found = quotations(text)
    assert list(found) == sorted(found)
    assert all(0 <= it.start < it.end <= len(text) for it in found)
    assert all(before.end < after.start for before, after in pairwise(found))
    assert not any("\n\n" in text[it.start : it.end] for it in found)
