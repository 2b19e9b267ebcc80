"""What an editor says about links holds, whatever the texts are like; the rest finds its way round it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unspin.engine.comparison import align, compare, recompared
from unspin.engine.model import Alignment, Article, Link
from unspin.engine.pins import Pin, add_pin, contradict, in_order, pin_words, pins_of, turned_pins
from unspin.engine.reading import article_from_text
from unspin.engine.rows import reading_order, rows
from unspin.engine.turning import turned
from unspin.errors import UnspinError
from unspin.said import Said

PIECES = [
    "The harbour master closed the northern pier on Tuesday.",
    "The port master shut the north pier on Tuesday after cracks were seen.",
    "Fishing crews must land their catch elsewhere until repairs are finished.",
    "Crews have to land their catch elsewhere until the repairs are done, the harbour said.",
    "Cafe\u0301 owners hope for a better summer 👩\u200d👩\u200d👧.",
    "مرحبا بكم في الميناء القديم.",
    "- Advertisement -",
    "By Ada Writer",
    "—",
    "no\u00a0break",
]
TEXTS = (
    st.lists(st.sampled_from([*PIECES, "\n\n", "\n\n", "\r\n\r\n"]), min_size=1, max_size=18)
    .map(" ".join)
    .filter(str.strip)
)


def article(text: str, side: str) -> Article:
    return article_from_text(text, side="A" if side == "A" else "B")


@st.composite
def pinned_pairs(draw: st.DrawFn) -> tuple[Article, Article, tuple[Pin, ...]]:
    """Two texts, and pins that go together."""
    text = draw(TEXTS)
    a, b = article(text, "A"), article(text if draw(st.booleans()) else draw(TEXTS), "B")
    pins: tuple[Pin, ...] = ()
    for _ in range(draw(st.integers(0, 5))):
        level = draw(st.sampled_from(["line", "line", "paragraph"]))
        counts = [len(it.lines if level == "line" else it.paragraphs) for it in (a, b)]
        sides = [tuple(sorted(draw(st.sets(st.integers(0, n - 1), max_size=2)))) if n else () for n in counts]
        try:
            pin = Pin(level, *sides, draw(st.sampled_from(["confirmed", "rejected"])))
            pins = add_pin(pins, pin, a, b)
        except (ValueError, UnspinError):
            continue
    return a, b, pins


def members(article: Article, pin: Pin, side: str) -> set[int]:
    """The lines that one side of a pin stands for."""
    there = pin.a if side == "A" else pin.b
    if pin.level == "line":
        return set(there)
    return {k for k, line in enumerate(article.lines) if line.paragraph in there}


def assert_obeys(found: Alignment, pins: tuple[Pin, ...]) -> None:
    for pin in pins:
        of_a, of_b = members(found.a, pin, "A"), members(found.b, pin, "B")
        links = found.line_links if pin.level == "line" else found.paragraph_links
        if pin.status == "confirmed":
            (link,) = [it for it in links if (it.a, it.b) == (pin.a, pin.b)]
            assert (link.source, link.status) == ("editor", "confirmed")
            for it in found.line_links:
                if set(it.a) & of_a or set(it.b) & of_b:
                    assert set(it.a) <= of_a
                    assert set(it.b) <= of_b
        else:
            assert not [it for it in links if set(it.a) & set(pin.a) and set(it.b) & set(pin.b)]
            for it in found.line_links:
                assert not (set(it.a) & of_a and set(it.b) & of_b)
    assert pins_of(found) == in_order(pins)


@given(pinned_pairs())
@settings(max_examples=150)
def test_pins_hold_and_every_line_stays_in_exactly_one_link(given_: tuple[Article, Article, tuple[Pin, ...]]) -> None:
    a, b, pins = given_
    found = compare(a, b, pins=pins)
    assert_obeys(found.alignment, pins)
    for links, count_a, count_b in (
        (found.line_links, len(a.lines), len(b.lines)),
        (found.paragraph_links, len(a.paragraphs), len(b.paragraphs)),
    ):
        assert sorted(i for link in links for i in link.a) == list(range(count_a))
        assert sorted(j for link in links for j in link.b) == list(range(count_b))
        assert all(0 <= link.score <= 1 for link in links)
    order = reading_order(found.alignment)
    counted = [k for it in (a, b) for k, line in enumerate(it.lines) if it.is_counted(line)]
    assert (len(set(order)), len(order)) == (len(counted), len(counted))
    shown = [paragraph for row in rows(found.alignment) if not row.is_stub for paragraph in row.b]
    assert sorted(shown) == list(range(len(b.paragraphs)))
    assert [span.link for span in found.spans] == sorted(span.link for span in found.spans)


@given(pinned_pairs())
@settings(max_examples=100)
def test_the_pair_turned_round_is_the_mirror_image(given_: tuple[Article, Article, tuple[Pin, ...]]) -> None:
    a, b, pins = given_
    one = compare(a, b, pins=pins)
    two = compare(replace(b, side="A"), replace(a, side="B"), pins=turned_pins(pins))
    assert mirrored(one.paragraph_links) == sorted(map(repr, two.paragraph_links))
    assert mirrored(one.line_links) == sorted(map(repr, two.line_links))
    assert mirrored(one.alignment.rejected) == sorted(map(repr, two.alignment.rejected))
    assert {(it.a, it.b, it.changed_a, it.changed_b) for it in one.spans} == {
        (it.b, it.a, it.changed_b, it.changed_a) for it in two.spans
    }
    assert (turned(one), turned(two)) == (two, one)


def mirrored(links: tuple[Link, ...]) -> list[str]:
    return sorted(repr(Link(it.level, it.b, it.a, it.score, it.moved, it.source, it.status)) for it in links)


@given(pinned_pairs())
@settings(max_examples=60)
def test_only_new_links_are_looked_into_again_and_nothing_differs(
    given_: tuple[Article, Article, tuple[Pin, ...]],
) -> None:
    a, b, pins = given_
    assert recompared(compare(a, b), pins) == compare(a, b, pins=pins)
    assert recompared(compare(a, b, pins=pins), ()) == compare(a, b)


@given(TEXTS, TEXTS)
@settings(max_examples=60)
def test_confirming_what_was_found_changes_nothing_else(one: str, two: str) -> None:
    a, b = article(one, "A"), article(two, "B")
    before = align(a, b)
    for link in before.line_links:
        if link.a and link.b:
            after = align(a, b, (Pin("line", link.a, link.b),))
            assert [(it.a, it.b) for it in after.line_links if it.source == "editor"] == [(link.a, link.b)]
            break


def test_without_pins_nothing_is_different(seeds: tuple[Article, Article]) -> None:
    assert compare(*seeds, pins=()) == compare(*seeds)


def test_a_pin_may_cross_the_order_and_its_lines_old_partners_find_others() -> None:
    a = article("Alpha beta gamma delta runs.\n\nEpsilon zeta eta theta sits.\n\nIota kappa lambda mu stands.", "A")
    b = article(a.text, "B")
    found = align(a, b, (Pin("line", (0,), (2,)),))
    pairs = {(it.a, it.b): it for it in found.line_links}
    assert set(pairs) == {((0,), (2,)), ((1,), (1,)), ((2,), ()), ((), (0,))}
    assert pairs[(0,), (2,)].moved
    assert not pairs[(1,), (1,)].moved
    assert pairs[(0,), (2,)].score < 0.1, "the editor's word does not make them alike"


def test_several_lines_are_pinned_with_several_also_when_they_lie_apart() -> None:
    a = article("One two three four five. Six seven eight nine ten. Red green blue black white.", "A")
    b = article("Lorem ipsum dolor sit amet. Red green blue black white. One two three four five.", "B")
    found = align(a, b, (Pin("line", (0, 2), (0, 2)),))
    assert [(it.a, it.b) for it in found.line_links if it.source == "editor"] == [((0, 2), (0, 2))]
    assert {it.a or it.b for it in found.line_links if it.source == "machine"} == {(1,)}


def test_a_rejected_link_is_not_found_again_and_its_lines_may_find_others() -> None:
    a = article("The harbour master closed the northern pier.\n\nNothing else to say.", "A")
    b = article("The harbour master closed the northern pier.\n\nThe harbour master closed a pier.", "B")
    assert (align(a, b).line_links[0].a, align(a, b).line_links[0].b) == ((0,), (0,))
    found = align(a, b, (Pin("line", (0,), (0,), "rejected"),))
    assert {(it.a, it.b) for it in found.line_links} == {((0,), (1,)), ((1,), ()), ((), (0,))}
    assert [(it.a, it.b, it.status) for it in found.rejected] == [((0,), (0,), "rejected")]


def test_the_lines_of_pinned_paragraphs_link_only_with_each_other(seeds: tuple[Article, Article]) -> None:
    found = align(*seeds, (Pin("paragraph", (3,), (2,)),))  # A4 goes with B2 otherwise
    assert_obeys(found, (Pin("paragraph", (3,), (2,)),))
    others = [(it.a, it.b) for it in found.paragraph_links if it.a and it.b and 3 not in it.a]
    assert ((2,), (0,)) in others
    assert ((5,), (4,)) in others


@pytest.mark.parametrize(
    ("old", "new", "clash"),
    [
        (Pin("line", (0,), (0,)), Pin("line", (0,), (1,)), True),
        (Pin("line", (0,), (0,)), Pin("line", (0, 1), (0,)), True),
        (Pin("line", (0,), ()), Pin("line", (0,), (1,)), True),
        (Pin("line", (0,), (0,)), Pin("line", (1,), (1,)), False),
        (Pin("line", (1,), (0,)), Pin("line", (0,), (1,)), False),
        (Pin("line", (0,), (0,), "rejected"), Pin("line", (0,), (0,)), True),
        (Pin("line", (0,), (0, 1), "rejected"), Pin("line", (0,), (1,)), True),
        (Pin("line", (0,), (0,), "rejected"), Pin("line", (0,), (1,)), False),
        (Pin("line", (0,), (0,), "rejected"), Pin("line", (0,), ()), False),
        (Pin("line", (0,), (0,), "rejected"), Pin("line", (0,), (1,), "rejected"), False),
        (Pin("paragraph", (0,), (0,)), Pin("line", (0,), (0,)), False),
        (Pin("paragraph", (0,), (0,)), Pin("line", (0,), (2,)), True),
        (Pin("paragraph", (0,), (0,)), Pin("line", (2,), (0,)), True),
        (Pin("paragraph", (0,), (0,)), Pin("line", (1, 2), (1,)), True),
        (Pin("paragraph", (0,), (0,)), Pin("line", (0,), ()), False),
        (Pin("paragraph", (0,), ()), Pin("line", (0,), (0,)), True),
        (Pin("paragraph", (0,), (1,), "rejected"), Pin("line", (0,), (2,)), True),
        (Pin("paragraph", (0,), (1,), "rejected"), Pin("line", (0,), (0,)), False),
        (Pin("paragraph", (0,), (0,)), Pin("paragraph", (0,), (0,), "rejected"), True),
    ],
)
def test_a_pin_that_contradicts_an_older_one_is_refused_and_the_older_named(old: Pin, new: Pin, clash: bool) -> None:
    a, b = article("One two. Three four.\n\nFive six. Seven.", "A"), article("One. Two.\n\nThree. Four.", "B")
    assert contradict(old, new, a, b) == contradict(new, old, a, b) == clash
    for first, second in ((old, new), (new, old)):
        if not clash:
            assert set(add_pin((first,), second, a, b)) == {old, new}
            continue
        with pytest.raises(UnspinError) as refused:
            add_pin((first,), second, a, b)
        assert pin_words(first, a, b) in refused.value.message
        with pytest.raises(UnspinError):
            align(a, b, (first, second))


def test_the_same_pin_twice_is_one() -> None:
    a, b = article("One.", "A"), article("Two.", "B")
    pin = Pin("line", (0,), (0,))
    assert add_pin((pin,), pin, a, b) == (pin,)


def test_pins_say_what_they_mean() -> None:
    a, b = article("One two. Three four.\n\nFive six.", "A"), article("One.\n\nTwo. Three.", "B")
    words = {
        Pin("line", (0, 2), (1,)): "A1.1 and A2 linked with B2.1",
        Pin("line", (), (0,)): "B1 linked with nothing",
        Pin("paragraph", (1,), (0,), "rejected"): "paragraph A2 not linked with paragraph B1",
    }
    assert {pin: pin_words(pin, a, b) for pin in words} == words


def test_a_refused_pin_can_be_said_in_another_language() -> None:
    a, b = article("One two.\n\nThree four.", "A"), article("One.\n\nTwo.", "B")
    with pytest.raises(UnspinError) as refused:
        add_pin((Pin("line", (0,), (0,)),), Pin("paragraph", (0,), (1,)), a, b)
    said = refused.value.message
    assert isinstance(said, Said)
    assert said.template == "{decision} contradicts your earlier decision: {earlier}."
    parts = [said.arguments[name] for name in ("decision", "earlier")]
    assert [it.template for it in parts] == ["{passage} linked with {other}"] * 2
    assert parts[0].arguments["passage"].template == "paragraph {label}"


@pytest.mark.parametrize("sides", [((), ()), ((0, 1), ()), ((1, 0), (0,)), ((0, 0), (1,)), ((-1,), (0,))])
def test_a_pin_that_means_nothing_cannot_be_made(sides: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
    with pytest.raises(ValueError, match=r"ascending|single"):
        Pin("line", *sides)


def test_a_pin_beyond_the_text_is_refused() -> None:
    for pin in (Pin("line", (7,), (0,)), Pin("paragraph", (0,), (7,))):
        with pytest.raises(UnspinError, match="no such"):
            add_pin((), pin, article("One.", "A"), article("Two.", "B"))


def test_two_rejected_paragraphs_never_share_a_row() -> None:
    """Also not through a third one that both of them resemble."""
    words = ["Red green blue black white.", "Lorem ipsum dolor sit amet."]
    a, b = article("\n\n".join(words), "A"), article(" ".join(words), "B")
    assert [(it.a, it.b) for it in align(a, b).paragraph_links] == [((0, 1), (0,))]
    for k in (0, 1):
        found = align(a, b, (Pin("paragraph", (k,), (0,), "rejected"),))
        assert not [it for it in found.paragraph_links if k in it.a and it.b]
        assert [it for it in found.paragraph_links if 1 - k in it.a and it.b == (0,)]
