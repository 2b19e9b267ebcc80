"""What editors do to a story every day: nobody is sent to look for glitches, broken terms or a fingerprint there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = list[tuple[str, str | None, str | None]]
RULES = {
    "broken_term",
    "stray_stop",
    "word_order",
    "repeated_word",
    "impossible_article",
    "glued_words",
    "mixed_script",
    "invisible_character",
    "repeated_swap",
}

STORY = """Harbour authorities closed the northern pier of Brennick on Tuesday after inspectors found cracks in its pillars.

"We could not wait any longer," said Edda Holm, the town's mayor. The ministry had been warned in March, she added.

Repairs could cost 4 million crowns, according to an estimate by the port authority.
Fishing crews must land their catch in Lund until next month.

Climate change has made winter storms more frequent along the coast, researchers said,
and a wide range of older piers is at risk."""

EDITS = {
    "a correction": STORY.replace("4 million", "5 million").replace("in March", "in April"),
    "a trimmed version": "\n\n".join(STORY.split("\n\n")[:2]).replace(", she added", ""),
    "house style": STORY.replace("authorities", "officials")
    .replace("4 million crowns", "4m crowns")
    .replace("said Edda Holm, the town's mayor", "Mayor Edda Holm said")
    .replace('"', "\u201d"),
    "one word throughout": STORY.replace("pier", "jetty").replace("piers", "jetties"),
    "a tighter lead": STORY.replace(
        "Harbour authorities closed the northern pier of Brennick on Tuesday after inspectors found cracks in its pillars.",
        "Brennick's northern pier was closed on Tuesday after cracks were found in its pillars, harbour authorities said.",
    ),
    "a sentence split": STORY.replace(", researchers said,\nand a wide", ", researchers said. A wide"),
    "two sentences joined": STORY.replace("authority.\nFishing", "authority, and fishing"),
    "a rewrite by hand": """The northern pier of Brennick has been shut since Tuesday because its pillars are cracked.

Mayor Edda Holm said the town could not wait any longer; it had warned the ministry in March.

The port authority puts the cost of repairs at 4 million crowns.
Until next month, crews have to bring their fish to Lund.

Researchers say that winter storms have become more frequent on the coast with climate change,
which puts many older piers at risk.""",
    "soft wraps": STORY.replace(" after ", "\u00a0after ").replace("wide range", "wide  range"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_honest_edit_shows_nothing_of_a_spinner(shown: Callable[[str, str], Shown], edit: str) -> None:
    found = [*shown(STORY, EDITS[edit]), *shown(EDITS[edit], STORY)]
    assert not [it for it in found if it[0] in RULES]


def test_two_stories_on_one_event_show_nothing_of_a_spinner(shown: Callable[[str, str], Shown]) -> None:
    other = """Fishermen in Brennick face weeks of detours after engineers discovered damage to the town's pier.

Mayor Edda Holm ordered the structure shut on Tuesday and blamed the ministry, which she said had ignored a warning.

The port authority expects a bill of about 4 million crowns. Boats will unload in Lund in the meantime."""
    assert not [it for it in shown(STORY, other) if it[0] in RULES]


def test_a_text_against_itself_has_no_finding(shown: Callable[[str, str], Shown]) -> None:
    assert shown(STORY, STORY) == []
