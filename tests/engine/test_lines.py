"""Lines correspond in order, merged, split or moved, whatever the wording."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.engine.lines import align_lines, beads, vector

STORY = [
    "The harbour master closed the northern pier on Tuesday after inspectors found cracks.",
    "Fishing crews must land their catch at Brennick until the repairs are finished.",
    "Councillor Edda Holm said the town had warned the ministry about the pier in March.",
    "A spokesman for the ministry declined to comment on the letters.",
    "Repairs could cost four million crowns, according to an estimate by the port authority.",
    "Tourist boats will leave from the old ferry landing for the rest of the season.",
]


def test_a_text_against_itself_pairs_every_line_with_itself() -> None:
    assert align_lines(STORY, STORY) == [(i, i) for i in range(len(STORY))]


def test_a_left_out_and_an_added_line_have_no_partner() -> None:
    shorter = [*STORY[:2], "A bakery opened its doors in Wick Street.", *STORY[3:]]
    assert align_lines(STORY, shorter) == [(0, 0), (1, 1), (3, 3), (4, 4), (5, 5)]


def test_a_split_line_is_linked_with_both_of_its_halves() -> None:
    split = [
        "The harbour master closed the northern pier on Tuesday.",
        "He acted after inspectors had found cracks.",
        *STORY[1:],
    ]
    assert {(0, 0), (0, 1), (1, 2)} <= set(align_lines(STORY, split))


def test_a_moved_line_is_found_and_called_moved() -> None:
    changed = [STORY[4], *STORY[:4], STORY[5]]
    found = beads([vector(line) for line in STORY], [vector(line) for line in changed])
    assert {(i, j) for bead in found for i in bead.a for j in bead.b} == {
        (0, 1),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, 0),
        (5, 5),
    }
    assert [(bead.a, bead.b) for bead in found if bead.moved] == [((4,), (0,))]


def test_reworded_lines_stay_together() -> None:
    reworded = [
        "The port master shut the north pier on Tuesday when inspectors discovered cracks.",
        "Until repairs are done, fishing crews have to land the catch in Brennick.",
    ]
    assert align_lines(STORY[:2], reworded) == [(0, 0), (1, 1)]


@pytest.mark.parametrize("other", [[], [""], ["—"], ["Completely unrelated words about volcanoes."]])
def test_texts_without_anything_in_common_have_no_links(other: list[str]) -> None:
    assert align_lines(STORY, other) == []


def test_ten_thousand_equal_lines_against_fewer_of_them() -> None:
    found = align_lines(["The same line again and again."] * 10_000, ["The same line again and again."] * 9_000)
    assert len(found) == 9_000
    assert found[:2] == [(0, 0), (1, 1)]


@given(
    st.lists(st.sampled_from([*STORY, "short", "", "日本語", "مرحبا بكم"]), max_size=12),
    st.randoms(use_true_random=False),
)
def test_every_line_is_in_at_most_one_bead_and_the_answer_is_always_the_same(lines: list[str], random: object) -> None:
    other = list(lines)
    random.shuffle(other)  # type: ignore[attr-defined]
    one, two = [vector(line) for line in lines], [vector(line) for line in other]
    found = beads(one, two)
    in_a = [i for bead in found for i in bead.a]
    in_b = [j for bead in found for j in bead.b]
    assert len(in_a) == len(set(in_a))
    assert len(in_b) == len(set(in_b))
    assert all(0 <= i < len(lines) for i in in_a)
    assert found == beads(one, two)
