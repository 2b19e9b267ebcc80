"""What the verbs of a review do, and that undo and redo lead exactly back and forth."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from unspin.engine.model import Comparison
from unspin.engine.rows import LineRef
from unspin.review.library import Library
from unspin.review.review import Review
from unspin.said import Said


def state(review: Review) -> tuple:
    return tuple(review.annotation(ref) for ref in review.order), review.conclusion, review.progress()


def test_a_tag_is_a_change_in_words_and_counts(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    change = review.tag([LineRef("B", 1)], "spun")
    assert change is not None
    assert (change.action, change.lines, change.text) == ("tag", (LineRef("B", 1),), "Tag B2.1 spun")
    assert review.progress().tagged == 1
    assert review.progress().by_tag == {"original": 0, "spun": 1, "garbled": 0}
    assert review.progress().counted == 8
    assert review.last_commit == change.at
    it = review.annotation(LineRef("B", 1))
    assert (it.tag, it.status, it.origin, it.revision, it.annotator) == (
        "spun",
        "tagged",
        "human",
        1,
        library.annotator,
    )


def test_the_same_tag_again_changes_nothing(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([LineRef("B", 1)], "spun")
    assert review.tag([LineRef("B", 1)], "spun") is None
    assert review.clear([LineRef("A", 1)]) is None
    assert review.set_note(LineRef("A", 1), "") is None
    assert review.conclude(None, "") is None
    assert len(review.events) == 1


def test_a_paragraph_tagged_at_once_is_one_event_and_one_undo(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    change = review.tag([LineRef("B", 1), LineRef("B", 2)], "garbled")
    assert change is not None
    assert len(review.events) == 1
    assert review.events[0].objects == ("B.p2.l1", "B.p2.l2")
    undone = review.undo()
    assert undone is not None
    assert undone.lines == (LineRef("B", 1), LineRef("B", 2))
    assert review.progress().tagged == 0
    assert review.redo_text == "Tag 2 lines from B2.1 garbled"


def test_a_deed_can_be_said_in_another_language(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([LineRef("B", 1)], "spun")
    review.tag([LineRef("B", 1), LineRef("B", 2)], "garbled")
    many = review.undo_text
    assert isinstance(many, Said)
    assert (many.template, many.arguments["first"]) == ("Tag %n lines from {first} {tag}", "B2.1")
    undone = review.undo()
    assert undone is not None
    assert isinstance(undone.text, Said)
    assert undone.text == "Undo: Tag 2 lines from B2.1 garbled"
    one = review.undo_text
    assert isinstance(one, Said)
    assert {name: str(it) for name, it in one.arguments.items()} == {"line": "B2.1", "tag": "spun"}
    assert isinstance(one.arguments["tag"], Said)


def test_a_byline_takes_no_verdict(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    assert review.tag([LineRef("A", 0)], "spun") is None
    assert review.events == ()


def test_a_new_verdict_ends_what_could_be_redone(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([LineRef("A", 1)], "spun")
    review.undo()
    review.tag([LineRef("A", 2)], "garbled")
    for it in (review, library.load(review.id)):
        assert (it.undo_text, it.redo_text) == ("Tag A2.2 garbled", None)
        assert it.redo() is None


def test_a_seen_line_is_no_undo_step_and_leaves_redo_alone(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([LineRef("A", 1)], "spun")
    review.undo()
    assert review.mark_seen(LineRef("A", 2)) is not None
    assert review.mark_seen(LineRef("A", 2)) is None
    assert review.undo_text is None
    assert review.redo_text == "Tag A2.1 spun"
    review.redo()
    assert review.annotation(LineRef("A", 1)).tag == "spun"
    assert review.annotation(LineRef("A", 2)).status == "seen"


def test_a_suggestion_is_accepted_and_then_changed(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    ref = LineRef("B", 1)
    assert review.accept(LineRef("A", 1)) is None
    assert review.accept(ref) is not None
    it = review.annotation(ref)
    assert (it.tag, it.origin, it.suggestion_shown) == ("spun", "suggestion_accepted", True)
    assert it.suggestion == "spun:B14"
    review.tag([ref], "garbled")
    assert review.annotation(ref).origin == "suggestion_changed"


def test_clearing_keeps_the_note_and_a_skip_takes_the_tag(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    ref = LineRef("A", 1)
    review.tag([ref], "original")
    review.set_note(ref, "cafe\u0301 👩‍👩‍👧‍👦 سلام\u00a0")
    review.skip([ref])
    assert (review.annotation(ref).tag, review.progress().skipped) == (None, 1)
    review.clear([ref])
    assert (review.annotation(ref).status, review.annotation(ref).note) == ("seen", "cafe\u0301 👩‍👩‍👧‍👦 سلام\u00a0")


@pytest.mark.parametrize("verb", ["tag", "undo"])
def test_memory_stays_as_it_was_when_the_commit_fails(library: Library, comparison: Comparison, verb: str) -> None:
    review = library.create(comparison)
    review.tag([LineRef("A", 1)], "spun")
    before, events = state(review), review.events

    class Broken:
        def append(self, *args: object) -> None:
            raise OSError("no")

    review._log = Broken()
    with pytest.raises(OSError, match="no"):
        review.undo() if verb == "undo" else review.tag([LineRef("A", 2)], "spun")
    assert state(review) == before
    assert review.events == events
    assert review.undo_text == "Tag A2.1 spun"


lines = st.lists(st.sampled_from([LineRef("A", k) for k in range(5)] + [LineRef("B", k) for k in range(4)]), max_size=3)
verbs = st.one_of(
    st.tuples(st.just("tag"), lines, st.sampled_from(["original", "spun", "garbled"])),
    st.tuples(st.just("clear"), lines),
    st.tuples(st.just("skip"), lines),
    st.tuples(st.just("set_note"), lines.filter(bool).map(lambda refs: refs[0]), st.sampled_from(["", "é", "👩‍👩‍👧"])),
    st.tuples(st.just("accept"), lines.filter(bool).map(lambda refs: refs[0])),
    st.tuples(st.just("conclude"), st.sampled_from(["A", "B", None]), st.sampled_from(["", "why"])),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("mark_seen"), lines.filter(bool).map(lambda refs: refs[0])),
)


def without_seen(review: Review) -> list:
    """What undo answers for: a line that was merely looked at counts as untouched."""
    everything = (review.annotation(ref) for ref in review.order)
    return [it for it in everything if it.status in ("tagged", "skipped") or it.note]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(script=st.lists(verbs, max_size=14))
def test_undoing_all_leads_to_the_start_and_redoing_all_to_the_end(comparison: Comparison, script: list) -> None:
    with TemporaryDirectory() as folder, Library(Path(folder) / "l.sqlite") as library:
        review = library.create(comparison)
        start = state(review)
        for name, *values in script:
            getattr(review, name)(*values)
        end = state(review)
        assert state(library.load(review.id)) == end
        texts = (review.undo_text, review.redo_text)
        again = library.load(review.id)
        assert (again.undo_text, again.redo_text) == texts
        steps = 0
        while again.undo() is not None:
            steps += 1
        assert without_seen(again) == []
        if not any(name == "mark_seen" for name, *_ in script):
            assert state(again) == start
        for _ in range(steps):
            again.redo()
        assert state(again) == end
        assert state(library.load(review.id)) == end
