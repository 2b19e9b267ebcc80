"""Words that belong together are linked, also where they changed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from unspin.engine.word_chain import LONG, chain_links
from unspin.engine.words import align_tokens, word_links

WORDS = st.lists(
    st.sampled_from("the a of port harbour harbours closed shut 2nd second , . Tuesday’s 日 👩‍👧 n't not".split()),
    max_size=20,
)


def linked(a: str, b: str) -> set[tuple[str, str]]:
    left, right = a.split(), b.split()
    return {(left[i], right[j]) for i, j in align_tokens(left, right)}


def test_equal_sentences_are_linked_word_by_word() -> None:
    words = "the port of Brennick closed the pier .".split()
    assert align_tokens(words, words) == [(k, k) for k in range(len(words))]


def test_a_swapped_word_is_linked_with_what_replaced_it() -> None:
    assert ("closed", "shut") in linked("inspectors closed the pier", "inspectors shut the pier")


def test_another_form_or_value_of_a_word_is_linked() -> None:
    found = linked("their second meeting strengthens ties", "their 2nd meeting strengthened ties")
    assert {("second", "2nd"), ("strengthens", "strengthened")} <= found


def test_a_phrase_that_changed_its_place_is_linked_across() -> None:
    a = "On Tuesday senior officials discussed repairs in Brennick".split()
    b = "Senior officials discussed repairs in Brennick on Tuesday".split()
    (links,) = word_links([(a, b)])
    crossing = {(a[link.a], b[link.b]) for link in links if link.crossing}
    assert crossing == {("On", "on"), ("Tuesday", "Tuesday")}


def test_a_stray_function_word_far_away_is_not_linked() -> None:
    a = "the pier stands".split()
    b = "nobody in all of that wide country had ever seen anything like the".split()
    assert ("the", "the") not in {(a[it.a], b[it.b]) for it in chain_links(a, b)}


def test_long_passages_of_one_word_stay_within_bounds() -> None:
    found = align_tokens(["word"] * (LONG * 10), ["word"] * (LONG * 10 - 3))
    assert len(found) > LONG * 9


@given(WORDS, WORDS)
def test_kept_words_are_one_to_one_and_in_order_with_and_without_the_model(a: list[str], b: list[str]) -> None:
    (trained,) = word_links([(a, b)])
    for links in (trained, chain_links(a, b)):
        assert all(0 <= it.a < len(a) and 0 <= it.b < len(b) and 0 < it.p <= 1 for it in links)
        kept = [(it.a, it.b) for it in links if it.kept]
        assert all(x < y and v < w for (x, v), (y, w) in pairwise(kept))
        crossing = [(it.a, it.b) for it in links if it.crossing]
        assert (
            len({i for i, _ in [*kept, *crossing]})
            == len({j for _, j in [*kept, *crossing]})
            == len(kept) + len(crossing)
        )


@given(WORDS)
def test_a_passage_against_itself_links_every_word_with_itself(words: list[str]) -> None:
    assert align_tokens(words, words) == [(k, k) for k in range(len(words))]
