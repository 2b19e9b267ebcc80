"""Swap A and B: whatever was found and said goes with its text, in memory, on disk, in the file, and back by undo."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Article, Comparison, Side
from unspin.engine.packing import PackedSpans
from unspin.engine.pins import Pin, pins_of, turned_pins
from unspin.engine.reading import article_from_text, read_bytes
from unspin.engine.rows import LineRef
from unspin.errors import InputError, UnspinError
from unspin.review import encoding
from unspin.review.analyses import Analysis
from unspin.review.annotation import TAGS
from unspin.review.export import annotation_bytes, checked_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.review import Change, Review
from unspin.review.stored import StoredMembers, packed_members
from unspin.review.turned_analysis import turned_analysis
from unspin.review.validation import violations

A = "The harbour is closed. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\nThe mayor spoke on Monday.\n\nمرحبا بكم في الميناء."
B = "The port is shut. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\nA mayor talked on Tuesday.\n\nمرحبا بكم في الميناء. Bye."
ONE, OTHER = LineRef("A", 0), LineRef("B", 0)


@pytest.fixture
def review(library: Library) -> Review:
    return library.create(compare(article_from_text(A, side="A"), article_from_text(B, side="B")))


def solve(library: Library, review: Review) -> None:
    """What the window's job does after a pin."""
    library.complete(review, compare(review.comparison.a, review.comparison.b, pins=review.pins))


def content(review: Review) -> dict:
    members = json.loads(checked_bytes(review))
    del members["export"]
    return members


def said(review: Review) -> dict[str, object]:
    """What the review says of each line by its text, and of the whole: which side it is on does not matter."""
    out: dict[str, object] = {}
    for ref in review.order:
        article = review.comparison.article(ref.side)
        it, suggestion = review.annotation(ref), review.suggestion(ref)
        line = f"{article.sha256[:8]} {article.text_of(article.lines[ref.line])}"
        out[line] = (it.tag, it.status, it.note, it.revision, suggestion and (suggestion.tag, suggestion.score))
    by_text = {review.comparison.article(side).sha256: review.cards[side] for side in ("A", "B")}
    first = review.conclusion.came_first
    first = review.comparison.article(first).sha256 if first in ("A", "B") else first
    pins = {frozenset(((review.comparison.a.sha256, it.a), (review.comparison.b.sha256, it.b))) for it in review.pins}
    return {**out, "cards": by_text, "first": first, "progress": review.progress(), "pins": pins}


def judge_everything(library: Library, review: Review) -> None:
    """One of each thing that can be said."""
    suggested = next(ref for ref in review.order if review.suggestion(ref) is not None)
    review.accept(suggested)
    review.tag([ONE], "spun")
    review.skip([LineRef("A", 2)])
    review.set_note(OTHER, "who says so?")
    review.mark_seen(LineRef("B", 3))
    review.set_provenance({"A": {"role": "Source", "outlet": "The Herald"}, "B": {"role": "Copy"}})
    review.conclude("A", "A is the earlier one")
    review.pin(Pin("line", (0,), (1,), "rejected"))
    review.pin(Pin("line", (2,), (2,)))
    solve(library, review)


def test_everything_goes_with_its_text(library: Library, review: Review) -> None:
    judge_everything(library, review)
    before, first = said(review), review.comparison
    change = review.swap()
    assert (change.text, change.action, change.lines) == ("Swap A and B", "swap", ())
    assert (change.reshaped, change.turned) == (True, True)
    assert said(review) == before
    assert (review.comparison.a.text, review.comparison.b.text) == (B, A)
    turned = [replace(first.b, side="A"), replace(first.a, side="B")]
    fresh = compare(*turned, pins=turned_pins(pins_of(first.alignment)))
    assert replace(review.comparison, pins=fresh.pins) == fresh
    assert review.annotation(LineRef("B", 0)).tag == "spun"
    assert review.line_label(LineRef("B", 0)) == "B1.1"
    assert (review.cards["A"]["role"], review.cards["B"]["outlet"]) == ("Copy", "The Herald")
    assert review.conclusion.came_first == "B"
    assert review.pins == turned_pins([Pin("line", (0,), (1,), "rejected"), Pin("line", (2,), (2,))])
    assert review.is_complete


def test_it_survives_a_restart_and_undo_and_redo_lead_there_and_back(library: Library, review: Review) -> None:
    judge_everything(library, review)
    before, unturned = said(review), review.comparison
    review.swap()
    turned = content(review)
    again = library.load(review.id)
    assert (said(again), content(again), again.undo_text) == (before, turned, "Swap A and B")
    for number in range(2):
        opened = library.load(review.id) if number else review
        undone = opened.undo()
        assert undone is not None
        assert (undone.text, undone.turned, undone.reshaped) == ("Undo: Swap A and B", True, True)
        assert opened.comparison == unturned
        assert said(opened) == before
        assert opened.redo_text == "Swap A and B"
        redone = opened.redo()
        assert redone is not None
        assert redone.text == "Redo: Swap A and B"
        assert {**content(opened), "review": None, "events": None} == {**turned, "review": None, "events": None}


def test_to_and_fro_nothing_is_turned_again(library: Library, review: Review) -> None:
    """It takes a second at 30,000 lines."""
    review.swap()
    turned = review.comparison
    for _ in range(2):
        review.undo()
        review.redo()
        assert review.comparison is turned
    review.swap()
    review.swap()
    assert review.comparison is turned
    review.pin(Pin("line", (0,), (2,)))
    solve(library, review)
    review.swap()
    review.swap()
    assert pins_of(review.comparison.alignment) == (Pin("line", (0,), (2,)),)


def test_a_tag_before_it_a_tag_behind_it_and_undo_past_both(library: Library, review: Review) -> None:
    review.tag([ONE], "spun")
    review.swap()
    assert (review.annotation(OTHER).tag, review.annotation(ONE).tag) == ("spun", None)
    review.tag([ONE], "garbled")
    for opened in (review, library.load(review.id)):
        assert opened.undo_text == "Tag A1.1 garbled"
    texts = []
    while (change := review.undo()) is not None:
        texts.append(change.text)
    assert texts == ["Undo: Tag A1.1 garbled", "Undo: Swap A and B", "Undo: Tag A1.1 spun"]
    assert review.progress().tagged == 0
    review = library.load(review.id)
    while review.redo():
        pass
    assert (review.annotation(OTHER).tag, review.annotation(ONE).tag) == ("spun", "garbled")
    assert review.comparison.a.text == B


def test_a_line_looked_at_before_it_stays_looked_at(library: Library, review: Review) -> None:
    review.mark_seen(LineRef("A", 2))
    review.swap()
    review.mark_seen(LineRef("A", 0))
    review.undo()
    for opened in (review, library.load(review.id)):
        assert [opened.annotation(LineRef(*it)).status for it in (("A", 2), ("B", 0), ("A", 0))] == [
            "seen",
            "seen",
            "open",
        ]


def test_the_file_speaks_of_its_own_a_and_b_also_where_they_stood_otherwise(library: Library, review: Review) -> None:
    judge_everything(library, review)
    review.swap()
    assert review.skip([LineRef("A", 4)]) is not None
    data = checked_bytes(review)
    assert violations(data) == []
    members = json.loads(data)
    assert members["documents"][0]["text"]["value"] == B
    of_spun = [it for it in members["events"] if it["action"] == "tag" and it["after"][0]["tag"] == "spun"]
    assert [it["object"] for it in of_spun] == [["B.p1.l1"]]
    assert [it["object"] for it in members["events"] if it["action"] == "swap"] == [["sides"]]
    for policy in ("replace", "copy"):
        again = library.add(read_annotations(data).record, policy)
        assert said(again) == said(review)
        assert content(again)["events"] == members["events"]
        assert [it.objects for it in again.events] == [it.objects for it in review.events]
        loaded = library.load(again.id)
        texts = []
        while (change := loaded.undo()) is not None:
            texts.append(change.text)
        assert texts[1] == "Undo: Swap A and B"
        assert loaded.progress().tagged == 0
        assert loaded.comparison.a.text == A


@pytest.mark.parametrize("swaps", [1, 2, 3])
def test_export_import_export_gives_the_same_bytes(library: Library, review: Review, swaps: int) -> None:
    for number in range(swaps):
        review.tag([ONE], "spun" if number % 2 else "garbled")
        review.swap()
    data = checked_bytes(review)
    again = library.add(read_annotations(data).record, "replace")
    for opened in (again, library.load(again.id)):
        assert content(opened) == {key: value for key, value in json.loads(data).items() if key != "export"}
    again.swap()
    checked_bytes(again)


def test_a_history_that_does_not_fit_stays_shown_and_the_sides_stay_right(library: Library, review: Review) -> None:
    review.tag([ONE], "spun")
    review.swap()
    review.tag([ONE], "garbled")
    members = json.loads(annotation_bytes(review))
    members["events"][0]["after"][0]["note"] = "never said"
    imported = read_annotations(sealed(members))
    again = library.add(imported.record, "replace")
    assert (again.undo_text, again.is_turned) == (None, True)
    assert (again.annotation(ONE).tag, again.annotation(OTHER).tag) == ("garbled", "spun")
    assert content(again)["events"] == members["events"]
    again.swap()
    assert (again.annotation(OTHER).tag, again.annotation(ONE).tag) == ("garbled", "spun")
    again = library.load(again.id)
    assert (again.annotation(OTHER).tag, again.comparison.a.text, again.is_turned) == ("garbled", A, False)


def test_what_another_annotator_said_goes_along_in_the_file(library: Library, review: Review) -> None:
    review.tag([ONE], "spun")
    members = json.loads(annotation_bytes(review))
    entry = next(it for it in members["annotations"] if it["line"] == "A.p1.l1")
    theirs = {**entry, "annotator": "00000000-0000-4000-8000-000000000001", "modified_at": "2020-01-01T00:00:00Z"}
    theirs["id"] = f"A.p1.l1#{theirs['annotator']}"
    members["annotations"].insert(members["annotations"].index(entry) + 1, theirs)
    members["annotators"].append({"id": theirs["annotator"], "name": "Ada"})
    members["documents"][0]["x_shelf"] = "left"
    again = library.add(read_annotations(sealed(members)).record, "replace")
    again.swap()
    for opened in (again, library.load(again.id)):
        members = content(opened)
        (entry,) = [it for it in members["annotations"] if it["annotator"] == theirs["annotator"]]
        assert (entry["id"], entry["line"]) == (f"B.p1.l1#{theirs['annotator']}", "B.p1.l1")
        assert entry["selector"]["document"] == "B"
        assert list(entry) == list(theirs)
        assert members["documents"][1]["x_shelf"] == "left"
    data = checked_bytes(again)
    once_more = library.add(read_annotations(data).record, "replace")
    once_more.undo()
    assert [it["id"] for it in content(once_more)["annotations"] if it["annotator"] == theirs["annotator"]] == [
        theirs["id"]
    ]


def sealed(members: dict) -> bytes:
    from unspin.review.layout import content_sha256, counts, serialise

    members["export"]["counts"] = counts(members)
    members["export"]["content_sha256"] = content_sha256(members)
    return serialise(members)


def test_the_list_and_the_two_files_find_it_in_either_order(library: Library, review: Review) -> None:
    a, b = review.comparison.a, review.comparison.b
    names = library.recent()[0].a_name, library.recent()[0].b_name
    review.swap()
    assert (library.recent()[0].b_name, library.recent()[0].a_name) == names
    for one, other in ((a, b), (b, a)):
        found = library.find(one.sha256, other.sha256)
        assert found is not None
        assert (found.id, found.comparison.a.text) == (review.id, B)
    review.undo()
    assert (library.recent()[0].a_name, library.recent()[0].b_name) == names


def test_analyse_again_behind_it_and_undo_past_it(library: Library, review: Review) -> None:
    review.tag([ONE], "spun")
    review.swap()
    now = review.comparison
    newer = replace(compare(now.a, now.b), engine="9.9.9")
    assert review.analyse(newer) is not None
    for opened in (review, library.load(review.id)):
        assert (opened.comparison.engine, opened.comparison.a.text) == ("9.9.9", B)
        assert opened.annotation(OTHER).tag == "spun"
    review = library.load(review.id)
    review.undo()
    assert (review.comparison.engine, review.comparison.a.text) == (now.engine, B)
    review.undo()
    assert review.comparison.a.text == A
    assert review.annotation(ONE).tag == "spun"
    review.redo(), review.redo()
    assert (review.comparison.engine, review.comparison.a.text) == ("9.9.9", B)
    checked_bytes(review)
    with pytest.raises(UnspinError):
        review.analyse(compare(replace(now.b, side="A"), replace(now.a, side="B")))


def test_a_pin_behind_it_and_undo_past_both(library: Library, review: Review) -> None:
    review.swap()
    review.pin(Pin("line", (0,), (2,)))
    solve(library, review)
    pinned = review.comparison
    assert review.is_complete
    for _ in range(2):
        review.undo()
    assert (review.comparison.a.text, review.pins) == (A, ())
    review.redo()
    review.redo()
    for opened in (review, library.load(review.id)):
        assert opened.comparison == pinned
        assert opened.is_complete
        checked_bytes(opened)


def test_a_suggestion_that_undo_can_bring_back_past_a_swap_stays_in_the_new_analysis(
    library: Library, review: Review
) -> None:
    ref = next(ref for ref in review.order if review.suggestion(ref) is not None)
    review.accept(ref)
    review.clear([ref])
    review.swap()
    review.pin(Pin("line", (0,), (2,)))
    bare = compare(review.comparison.a, review.comparison.b, pins=review.pins)
    library.complete(review, replace(bare, suggestions=(), findings=()))
    while review.undo():
        if review.is_complete:
            checked_bytes(review)
    assert review.comparison.a.text == A


def test_an_analysis_of_the_time_before_that_comes_late_is_turned(library: Library, review: Review) -> None:
    late = review.analysis
    review.swap()
    review.show(late)
    assert review.comparison.a.text == B
    assert review.comparison == turned_analysis(late).comparison


def test_another_window_is_told_and_its_verdict_is_not_lost_in_the_wrong_place(
    library: Library, review: Review
) -> None:
    with Library(library.path) as other:
        there = other.load(review.id)
        review.swap()
        with pytest.raises(UnspinError, match="changed in another window"):
            there.tag([ONE], "spun")
        assert there.comparison.a.text == A
        there = other.load(review.id)
        there.tag([ONE], "spun")
    assert library.load(review.id).annotation(ONE).tag == "spun"


def test_a_disk_that_is_full_leaves_everything_where_it_was(
    library: Library, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    review.tag([ONE], "spun")
    before = said(review)

    def fails(*_: object) -> None:
        raise UnspinError("The disk is full.", "")

    monkeypatch.setattr(library, "_insert_event", fails)
    with pytest.raises(UnspinError):
        review.swap()
    assert (said(review), review.comparison.a.text, review.undo_text) == (before, A, "Tag A1.1 spun")
    monkeypatch.undo()
    assert review.swap() is not None


def test_identical_texts_and_an_empty_one(library: Library) -> None:
    same = library.create(compare(article_from_text(A, side="A"), article_from_text(A, side="B")))
    same.tag([ONE], "spun")
    same.set_provenance({"B": {"outlet": "Elsewhere"}})
    same.swap()
    for opened in (same, library.load(same.id)):
        assert (opened.annotation(OTHER).tag, opened.annotation(ONE).tag) == ("spun", None)
        assert (opened.cards["A"]["outlet"], opened.is_turned) == ("Elsewhere", True)
        checked_bytes(opened)
    empty = library.create(compare(article_from_text(A, side="A"), Article("B", "", (), ())))
    empty.swap()
    assert library.load(empty.id).comparison.a.text == ""
    checked_bytes(empty)


def test_a_provisional_analysis_turns_too(library: Library) -> None:
    from unspin.engine.comparison import align

    a, b = article_from_text(A, side="A"), article_from_text(B, side="B")
    review = library.create(Comparison(align(a, b), ()), complete=False)
    review.swap()
    assert not review.is_complete
    machine = StoredMembers(packed_members(compare(review.comparison.a, review.comparison.b), "2025-01-01T00:00:00Z"))
    library.complete(review, compare(review.comparison.a, review.comparison.b), machine)
    for opened in (review, library.load(review.id)):
        assert opened.is_complete
        assert opened.comparison == compare(replace(b, side="A"), replace(a, side="B"))
    review = library.load(review.id)
    review.undo()
    assert review.comparison == compare(a, b)


def test_the_members_of_a_turned_analysis_are_those_of_a_fresh_one(seed_paths: tuple[Path, Path]) -> None:
    articles: list[Article] = []
    sides: tuple[Side, Side] = ("A", "B")
    for side, path in zip(sides, seed_paths, strict=True):
        articles.append(read_bytes(path.read_bytes(), side=side, name=path.name))
    a, b = articles
    there, back = compare(a, b), compare(replace(b, side="A"), replace(a, side="B"))
    for spans in (there.spans, PackedSpans(there.spans)):
        it = replace(there, spans=spans)
        machine = encoding.members(it, computed_at="2025-01-01T00:00:00Z")
        turned = turned_analysis(Analysis(it, machine))
        fresh = encoding.members(back, computed_at="2025-01-01T00:00:00Z")
        assert dict(turned.machine) == fresh
        assert json.dumps(dict(turned.machine)) == json.dumps(fresh)  # the order of keys, too
        texts = {article.sha256: article.text for article in articles}
        assert encoding.comparison(turned.machine, texts) == back
        assert turned_analysis(turned).machine is machine


def test_whatever_is_done_in_whatever_order_nothing_is_lost(library: Library, review: Review) -> None:
    """A long walk through the verbs, each state compared with that of the library."""
    chance = random.Random(7)
    for step in range(120):
        one, two = chance.sample(list(review.order), 2)
        deeds: list[Callable[[Review], Change | None]] = [
            Review.swap,
            Review.undo,
            Review.undo,
            Review.redo,
            partial(Review.tag, lines=[one, two], tag=chance.choice(TAGS)),
            partial(Review.skip, lines=[one]),
            partial(Review.clear, lines=[one, two]),
            partial(Review.accept, ref=one),
            partial(Review.mark_seen, ref=one),
            partial(Review.set_note, ref=one, text=f"note {step}"),
            partial(Review.conclude, came_first=chance.choice(["A", "B", "neither"]), note=str(step)),
            partial(Review.set_provenance, changes={chance.choice(["A", "B"]): {"note": str(step)}}),
        ]
        was, turned = said(review), review.is_turned
        change = chance.choice(deeds)(review)
        if change is not None and change.turned:
            assert said(review) == was
            assert review.is_turned != turned
        if step % 10 == 9:
            again = library.load(review.id)
            assert said(again) == said(review)
            assert (again.undo_text, again.redo_text) == (review.undo_text, review.redo_text)
            assert content(again) == content(review)
            review = chance.choice([again, review])


def test_a_library_of_the_version_before_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with Library(path) as library:
        review = library.create(compare(article_from_text(A, side="A"), article_from_text(B, side="B")))
        review.tag([ONE], "spun")
    with sqlite3.connect(path) as database:
        database.execute("ALTER TABLE analyses DROP COLUMN turned")
        database.execute("DROP TABLE deleted")
        database.execute("PRAGMA user_version = 1")
    database.close()
    for _ in range(2):
        with Library(path) as library:
            review = library.load(review.id)
            assert review.annotation(OTHER if review.is_turned else ONE).tag == "spun"
            review.swap()


def test_a_newer_program_that_comes_in_between_is_not_turned_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.sqlite"
    Library(path).close()

    def version(number: int) -> None:
        database = sqlite3.connect(path)
        database.execute(f"PRAGMA user_version = {number}")
        database.close()

    version(1)
    monkeypatch.setattr(Library, "_use_wal", lambda _: version(99))
    with pytest.raises(InputError, match="newer version"):
        Library(path)
    database = sqlite3.connect(path)
    assert database.execute("PRAGMA user_version").fetchone() == (99,)
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_kill_9_behind_it_leaves_it_done(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        review_id = library.create(compare(article_from_text(A, side="A"), article_from_text(B, side="B"))).id
    script = f"""
import sys, time
from pathlib import Path
from unspin.review.library import Library
review = Library(Path({str(path)!r})).load({review_id!r})
for _ in range(1000):
    review.swap()
    print(int(review.is_turned), flush=True)
"""
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    shown = [process.stdout.readline() for _ in range(7)]
    time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    shown += process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    swaps = len([it for it in shown if it.strip()])
    with Library(path) as library:
        review = library.load(review_id)
        assert len(review.events) in (swaps, swaps + 1)
        assert review.is_turned == (len(review.events) % 2 == 1)
        assert review.comparison.a.text == (B if review.is_turned else A)
        assert library.recent()[0].a_name == review.comparison.a.title
        checked_bytes(review)
