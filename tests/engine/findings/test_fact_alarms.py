"""A whole story and what newsrooms do to it: what changed in substance is found, nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import compare
from unspin.engine.findings.rules import findings_of
from unspin.engine.model import Article, Comparison
from unspin.engine.reading import article_from_text

Shown = list[tuple[str, str | None, str | None]]
FACTS = {
    "number_changed", "date_changed", "name_changed", "title_changed", "quote_changed", "negation_changed", "hedge_changed",
    "attribution_changed", "credit_changed",
}  # fmt: skip

STORY = """Flood closes main bridge in Halvern

By Tomas Reed

HALVERN (Reuters) - A flood closed the main bridge in Halvern on Monday and left at least 14 people missing, the regional government said.

Heavy rain had pushed the river Osk above six metres by 5 a.m., the highest level since 1987, according to the National Water Service.

"We have never seen the water rise this fast," Mayor Helena Brandt told reporters at the town hall. "Nobody could have stopped it."

About 2,300 residents were taken to schools and sports halls. The Red Cross said it had sent 40 volunteers and three boats from Kessel.

Interior Minister Paul Okafor will visit the town on Tuesday. He may announce emergency aid of $3.5 million, his spokeswoman Ana Ruiz said.

The bridge, built in 1962, was not designed for such a load, said Karl Voss, an engineer at the Technical University of Morau. It might have to be torn down next year.

Opposition leader Greta Lind claimed that the government had ignored two warnings in March. The ministry denied this.

Trains between Halvern and Kessel will not run until Friday, the rail operator Osk Line said.
"""  # noqa: E501 - paragraphs of a story
EDITS = {
    "an honest correction": (
        [("built in 1962", "built in 1926"), ("Paul Okafor", "Peter Okafor")],
        [("name_changed", "Paul Okafor", "Peter Okafor"), ("date_changed", "1962", "1926")],
    ),
    "a trimmed version": (
        [
            ("Opposition leader Greta Lind claimed that the government had ignored two warnings in March. ", ""),
            ("The ministry denied this.\n\n", ""),
            (' "Nobody could have stopped it."', ""),
            (" The Red Cross said it had sent 40 volunteers and three boats from Kessel.", ""),
            (", the highest level since 1987", ""),
        ],
        [("date_changed", "1987", None)],
    ),
    "an updated toll": (
        [("at least 14 people missing", "at least 19 people missing"), ("About 2,300", "About 2,600")],
        [("number_changed", "14", "19"), ("number_changed", "2,300", "2,600")],
    ),
    "a house-style edit": (
        [
            ("14 people", "fourteen people"),
            ("six metres", "6 meters"),
            ("5 a.m.", "05:00"),
            ("About 2,300", "Around 2300"),
            ("40 volunteers", "forty volunteers"),
            ("three boats", "3 boats"),
            ("$3.5 million", "$3.5m"),
            ('"We have never seen the water rise this fast,"', "“We have never seen the water rise this fast,”"),
            ("two warnings", "2 warnings"),
            ("HALVERN (Reuters) - ", "Halvern (Reuters) — "),
            ("Technical University of Morau", "Morau Technical University"),
            ("was not designed", "wasn't designed"),
            ("next year", "the following year"),
            ("told reporters at", "said to reporters at"),
            ("the rail operator Osk Line said", "rail operator Osk Line has said"),
            ("according to the National Water Service", "the National Water Service reported"),
            ("spokeswoman", "spokesperson"),
            ("on Monday and", "Monday and"),
        ],
        [],
    ),
    "a translated-back quote": (
        [("We have never seen the water rise this fast", "We never saw the water climb so quickly before")],
        [
            (
                "quote_changed",
                "have never seen the water rise this fast",
                "never saw the water climb so quickly before",
            )
        ],
    ),
    "another denial": (
        [("will not run until", "will run until"), ("might have to be", "will have to be")],
        [("hedge_changed", "might", "will"), ("negation_changed", "not run", None)],
    ),
    "nothing": ([], []),
}
OTHER_STORY = """Bridge shut as river bursts its banks

HALVERN — Fourteen people were still missing in Halvern on Monday evening after the Osk burst its banks and flooded the old town, officials said.

The regional government ordered the main bridge to be closed. "I ran upstairs with my children and the water followed us," said Mia Dorn, who lives on Market Street.

The river reached six metres early in the morning, a level last seen in 1987, the water service said.

More than 2,000 people spent the night in school gyms, where the Red Cross handed out blankets and soup.

Engineers doubt that the bridge, which dates from 1962, can be saved. Karl Voss of the Technical University of Morau said its pillars had moved.

The interior minister is expected in the town on Tuesday. Critics say that his ministry was warned in spring.
"""  # noqa: E501 - paragraphs of a story


@pytest.mark.parametrize("name", list(EDITS))
def test_an_edit_yields_what_it_changed_and_nothing_else(shown: Callable[[str, str], Shown], name: str) -> None:
    replaced, expected = EDITS[name]
    text = STORY
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    assert sorted(it for it in shown(STORY, text) if it[0] in FACTS) == sorted(expected)
    turned = sorted((rule, b, a) for rule, a, b in shown(text, STORY) if rule in FACTS)
    assert turned == sorted(expected)


def test_two_stories_on_one_event_differ_in_their_credits_and_in_no_fact_that_both_state(
    shown: Callable[[str, str], Shown],
) -> None:
    found = [it for it in shown(STORY, OTHER_STORY) if it[0] in FACTS]
    assert {it for it in found if it[0] == "credit_changed"} == {
        ("credit_changed", "Tomas Reed", None),
        ("credit_changed", "Reuters", None),
    }
    assert not [it for it in found if it[1] and it[2]]


def test_the_facts_of_the_seeds(seeds: tuple[Article, Article], shown: Callable[[str, str], Shown]) -> None:
    comparison = compare(*seeds)
    found = {
        (it.rule, it.a and comparison.a.text_of(it.a), it.b and comparison.b.text_of(it.b))
        for it in comparison.findings
        if it.rule in FACTS
    }
    assert found == {
        ("date_changed", "By 2019", "in 2019"),
        ("hedge_changed", "potentially", "doubtlessly"),
        ("name_changed", "Commerce Ministry", "Trade Ministry"),
        ("attribution_changed", "foreign policy. affirmed by China", "China’s assertive overseas coverage"),
        ("attribution_changed", "according to", "consistent with"),
        ("credit_changed", "Joanna Swanson", None),
    }


def _long(times: int) -> Comparison:
    a, b = STORY.partition("HALVERN")[2], OTHER_STORY.partition("HALVERN")[2]
    one = article_from_text("\n\n".join(f"In town {k}:{a}" for k in range(times)), side="A")
    return compare(
        one, article_from_text("\n\n".join(f"In town {k}:{a if k % 3 else b}" for k in range(times)), side="B")
    )


def test_the_work_of_all_rules_grows_with_the_text_and_not_faster(steps: Callable[[Callable[[], object]], int]) -> None:
    small, large = _long(12), _long(48)
    assert steps(lambda: findings_of(large)) < 4 * 1.5 * steps(lambda: findings_of(small))


def test_a_line_with_hundreds_of_numbers_is_left_alone_with_little_work(
    steps: Callable[[Callable[[], object]], int],
) -> None:
    def table(count: int) -> Comparison:
        a, b = (", ".join(str(k + more) for k in range(5000, 5000 + count)) for more in (0, 1))
        return compare(
            article_from_text(f"The table says {a}.", side="A"), article_from_text(f"The table says {b}.", side="B")
        )

    small, large = table(500), table(2000)
    assert not large.findings
    assert steps(lambda: findings_of(large)) < 4 * 1.5 * steps(lambda: findings_of(small))


PIECES = st.lists(
    st.sampled_from(
        (
            "2 two second $5 5 km 40 % may May 2019 by in on Tuesday last week "
            "not n't said claimed “ ” \" ' ’ Oslo Ilse Torvan "
            "President minister UN U.N. according to with "
            " cafe\u0301 👩‍👧 مرحبا 日本 \u00a0 ½ 1/2 05:30 p.m. F-16 . , ( ) — Reuters By"
        ).split(" ")
    ),
    min_size=1,
    max_size=30,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(PIECES, PIECES)
def test_whatever_the_words_evidence_lies_in_its_line_and_a_text_has_nothing_against_itself(x: str, y: str) -> None:
    one, two = f"The sea rose. {x} it was.", f"The sea rose. {y} it was."
    a, b = article_from_text(one, side="A"), article_from_text(two, side="B")
    for it in compare(a, b).findings:
        for article, part in ((a, it.a), (b, it.b)):
            assert part is None or (0 <= part.start < part.end <= len(article.text) and article.text_of(part).strip())
        assert it.a or it.b
    assert not [it for it in compare(a, article_from_text(one, side="B")).findings if it.rule in FACTS]
