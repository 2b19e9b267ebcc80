"""Denied or not, sure or possible, whose words: what changes a claim is found, what only rewords it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = list[tuple[str, str | None, str | None]]
RULES = {"negation_changed", "hedge_changed", "attribution_changed"}

FOUND = [
    (
        "The bridge was not designed for such a load.",
        "The bridge was designed for such a load.",
        "negation_changed",
        "not designed",
        None,
    ),
    (
        "The council didn't promise to stop the work.",
        "The council promised to stop the work.",
        "negation_changed",
        "n't promise",
        "promised",
    ),
    (
        "They are weapons potentially aimed at the harbour.",
        "They are weapons doubtlessly aimed at the harbour.",
        "hedge_changed",
        "potentially",
        "doubtlessly",
    ),
    (
        "The bridge might be torn down in the spring.",
        "The bridge will be torn down in the spring.",
        "hedge_changed",
        "might",
        "will",
    ),
    (
        "The fire was possibly caused by a broken cable.",
        "The fire was caused by a broken cable.",
        "hedge_changed",
        "possibly",
        None,
    ),
    (
        "The mayor said that the town had ignored the warnings.",
        "The mayor claimed that the town had ignored the warnings.",
        "attribution_changed",
        "said",
        "claimed",
    ),
    (
        "The mayor denied that the town had ignored the warnings.",
        "The mayor said that the town had ignored the warnings.",
        "attribution_changed",
        "denied",
        "said",
    ),
    (
        "The loan will be repaid, according to the office.",
        "The loan will be repaid, consistent with the office.",
        "attribution_changed",
        "according to",
        "consistent with",
    ),
    (
        "The alleged thief left the town by train.",
        "The thief left the town by train.",
        "attribution_changed",
        "alleged",
        None,
    ),
    (
        "The river rose by six metres, according to the office.",
        "The river rose by six metres.",
        "attribution_changed",
        "according to",
        None,
    ),
    (
        "They met over the war and foreign policy affirmed by China.",
        "They met over the war and China's assertive overseas coverage.",
        "attribution_changed",
        "foreign policy affirmed by China",
        "China's assertive overseas coverage",
    ),
]
FOUND += [
    (
        "The loan will be repaid, according to the office.",
        "The loan will be repaid, similar to the office.",
        "attribution_changed",
        "according to",
        "similar to",
    ),
    (
        "The river rose by six metres on Monday, the water service said.",
        "The river rose by six metres on Monday.",
        "attribution_changed",
        "said",
        None,
    ),
    (
        "The minister is expected to visit the harbour on Friday.",
        "The minister will visit the harbour on Friday.",
        "hedge_changed",
        "expected",
        "will",
    ),
    (
        "No one was hurt when the old pier fell.",
        "One man was hurt when the old pier fell.",
        "negation_changed",
        "No one",
        None,
    ),
]
SILENT = [
    ("No one was hurt when the old pier fell.", "Nobody was hurt when the old pier fell."),
    ("The loan will be repaid, according to the office.", "The loan will be repaid, as told by the office."),
    ("The minister is expected to visit the harbour soon.", "The minister is to visit the harbour soon."),
    ("The river rose again, the service said on Monday.", "The service said on Monday the river rose again."),
    ("The bridge was not designed for such a load.", "The bridge wasn't designed for such a load."),
    ("He did not rule out a legal challenge to the plan.", "He did now not rule out a felony undertaking to the plan."),
    ("The town did not accept the plan of the council.", "The town rejected the plan of the council."),
    ("It is not clear who caused the fire in the harbour.", "It is unclear who caused the fire in the harbour."),
    ("Not only the pier but also the road was closed.", "The pier and also the road was closed."),
    ("No fewer than ten boats sank in the harbour.", "At least ten boats sank in the harbour."),
    ("The bridge might be torn down in the spring.", "The bridge may be torn down in the spring."),
    ("The pier will perhaps open again in the spring.", "The pier will possibly open again in the spring."),
    ("The talks in May ended without a result.", "The talks in spring ended without a result."),
    ("The town is closed, the mayor said on Friday.", "The town is closed, the mayor mentioned on Friday."),
    (
        "The town is closed, the mayor told reporters on Friday.",
        "The town is closed, the mayor said to reporters on Friday.",
    ),
    ("The town is closed, according to the mayor.", "The town is closed, the mayor said."),
]


@pytest.mark.parametrize(("a", "b", "rule", "in_a", "in_b"), FOUND)
def test_what_changes_a_claim_is_found(
    shown: Callable[[str, str], Shown], a: str, b: str, rule: str, in_a: str, in_b: str | None
) -> None:
    assert [it for it in shown(a, b) if it[0] in RULES] == [(rule, in_a, in_b)]
    assert [it for it in shown(b, a) if it[0] in RULES] == [(rule, in_b, in_a)]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_what_only_rewords_it_is_not(shown: Callable[[str, str], Shown], a: str, b: str) -> None:
    assert not [it for it in (*shown(a, b), *shown(b, a)) if it[0] in RULES]
