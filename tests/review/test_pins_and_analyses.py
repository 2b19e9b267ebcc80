"""What an editor says about links, and a new analysis of the same texts: steps like all others, and nothing is lost."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Article, Comparison, Finding, Line, Paragraph, Range, Suggestion
from unspin.engine.pins import Pin, pins_of
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.errors import InputError, UnspinError
from unspin.review.export import annotation_bytes, checked_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.review import Review
from unspin.review.validation import violations

A = "The harbour is closed. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\nThe mayor spoke on Monday.\n\nمرحبا بكم في الميناء."
B = "The port is shut. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\nA mayor talked on Monday.\n\nمرحبا بكم في الميناء."
PIN = Pin("line", (0,), (2,))
ONE = LineRef("A", 0)


def articles() -> tuple[Article, Article]:
    return article_from_text(A, side="A"), article_from_text(B, side="B")


@pytest.fixture
def review(library: Library) -> Review:
    return library.create(compare(*articles()))


def solve(library: Library, review: Review) -> None:
    """What the window's job does after a pin."""
    library.complete(review, compare(review.comparison.a, review.comparison.b, pins=review.pins))


def linked(review: Review) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(it.a, it.b) for it in review.comparison.line_links}


def content(data: bytes) -> dict:
    members = json.loads(data)
    del members["export"]
    return members


def test_a_pin_is_a_step_and_its_analysis_follows(library: Library, review: Review) -> None:
    review.tag([ONE], "spun")
    change = review.pin(PIN)
    assert change is not None
    assert (change.text, change.lines, change.reshaped) == ("A1.1 linked with B2", (ONE, LineRef("B", 2)), False)
    assert (review.pins, review.is_complete) == ((PIN,), False)
    again = library.load(review.id)  # a crash before the analysis was made
    assert (again.pins, again.is_complete) == ((PIN,), False)
    solve(library, again)
    for it in (again, library.load(review.id)):
        assert it.is_complete
        assert ((0,), (2,)) in linked(it)
        assert (it.comparison.pins, pins_of(it.comparison.alignment)) == (it.pins_revision, (PIN,))
        assert it.annotation(ONE).tag == "spun"
        assert it.undo_text == "A1.1 linked with B2"


def test_undo_and_redo_of_a_pin_bring_its_analysis_along_also_after_a_restart(library: Library, review: Review) -> None:
    before = review.comparison
    review.pin(PIN)
    solve(library, review)
    pinned = review.comparison
    for opened in (review, None):
        it = opened or library.load(review.id)
        change = it.undo()
        assert change is not None
        assert (change.text, change.reshaped, it.comparison, it.pins) == ("Undo: A1.1 linked with B2", True, before, ())
        assert it.is_complete
        it = library.load(review.id)
        assert (it.comparison, it.redo_text) == (before, "A1.1 linked with B2")
        change = it.redo()
        assert change is not None
        assert (change.reshaped, it.comparison, it.pins, it.is_complete) == (True, pinned, (PIN,), True)
        if opened:
            review.__dict__.update(library.load(review.id).__dict__)


def test_another_pin_after_undo_is_not_mistaken_for_the_one_taken_back(library: Library, review: Review) -> None:
    review.pin(PIN)
    solve(library, review)
    review.undo()
    review.pin(Pin("line", (1,), ()))
    assert not review.is_complete
    assert not library.load(review.id).is_complete
    solve(library, review)
    assert ((1,), ()) in linked(review)
    assert ((0,), (2,)) not in linked(review)


def test_unpin_takes_it_back_and_what_is_not_there_is_no_step(library: Library, review: Review) -> None:
    assert review.unpin(PIN) is None
    review.pin(PIN)
    assert review.pin(PIN) is None
    change = review.unpin(PIN)
    assert change is not None
    assert (change.text, review.pins) == ("Remove: A1.1 linked with B2", ())
    review.undo()
    assert review.pins == (PIN,)


def test_a_pin_that_contradicts_an_older_one_changes_nothing(review: Review) -> None:
    review.pin(PIN)
    with pytest.raises(UnspinError, match=r"A1\.1 linked with B2"):
        review.pin(Pin("line", (0,), (0,)))
    assert (review.pins, len(review.events)) == ((PIN,), 1)


def test_an_analysis_of_other_pins_completes_nothing(library: Library, review: Review) -> None:
    late = compare(*articles(), pins=(PIN,))
    review.pin(PIN)
    review.pin(Pin("line", (1,), ()))
    with pytest.raises(InputError, match="changed while"):
        library.complete(review, late)
    assert not review.is_complete


def with_suggestion(of: Comparison, tag: str = "spun") -> Comparison:
    """Something to cite: on the first line of A."""
    line = of.a.lines[0]
    finding = Finding("broken_term", 2, "Look here", "A", 0, Range(line.start, line.end), None, 0.5)
    return replace(of, findings=(finding,), suggestions=(Suggestion("A", 0, tag, "fair", 0.5, (0,)),))  # type: ignore[arg-type]


def test_analyse_again_keeps_verdicts_and_links_and_what_a_verdict_cites(library: Library) -> None:
    plain = compare(*articles())
    review = library.create(with_suggestion(plain))
    review.accept(ONE)
    review.set_note(LineRef("B", 2), "see سلام")
    review.pin(PIN)
    library.complete(review, with_suggestion(compare(*articles(), pins=(PIN,))))
    assert review.analyse(review.comparison) is None, "the same analysis again is no step"
    old = review.comparison
    change = review.analyse(compare(*articles(), pins=review.pins))
    assert change is not None
    assert (change.text, change.reshaped) == ("Analyse again", True)
    for it in (review, library.load(review.id)):
        assert it.is_complete
        assert it.annotation(ONE).tag == "spun"
        assert it.annotation(LineRef("B", 2)).note == "see سلام"
        assert ((0,), (2,)) in linked(it)
        assert it.suggestion(ONE) is None, "the machine does not say so any more"
        members = json.loads(checked_bytes(it))
        # Besides what the engine says now, which is nothing about this line.
        assert [s["id"] for s in members["suggestions"] if s.get("x_superseded")] == ["spun:A0"]
        assert [f["rule"] for f in members["findings"] if f.get("x_superseded")] == ["broken_term"]
    again = library.load(review.id)
    change = again.undo()
    assert change is not None
    assert (change.text, change.reshaped, again.comparison) == ("Undo: Analyse again", True, old)
    assert again.suggestion(ONE) is not None
    assert library.load(review.id).comparison == old
    again.redo()
    assert library.load(review.id).suggestion(ONE) is None


def recut(article: Article) -> Article:
    """The same text, all of it one paragraph of one line each: as another language may cut it."""
    whole = [Line(k, 1, it.start, it.end) for k, it in enumerate(article.paragraphs)]
    paragraphs = [Paragraph(it.role, it.start, it.end, k, k + 1) for k, it in enumerate(article.paragraphs)]
    return Article(article.side, article.text, tuple(paragraphs), tuple(whole), "de")


def test_a_tag_cleared_while_the_links_were_settling_can_be_brought_back_and_exported(library: Library) -> None:
    review = library.create(with_suggestion(compare(*articles())))
    review.accept(ONE)
    review.pin(PIN)
    review.clear([ONE])
    library.complete(review, replace(compare(*articles(), pins=(PIN,)), findings=(), suggestions=()))
    review.undo()
    assert review.annotation(ONE).suggestion == "spun:A0"
    assert violations(checked_bytes(review)) == []


def test_a_suggestion_accepted_while_the_new_links_were_being_written_is_not_lost(library: Library) -> None:
    review = library.create(with_suggestion(compare(*articles())))
    review.pin(PIN)
    plain = replace(compare(*articles(), pins=(PIN,)), findings=(), suggestions=())
    finished = review.finished(plain, "2026-01-01T00:00:00.000Z")
    review.accept(ONE)
    whole = review.covering(finished)
    assert whole is not finished
    assert review.covering(whole) is whole
    library.keep(review, whole)
    review.show(whole)
    assert violations(checked_bytes(review)) == []
    assert library.load(review.id).annotation(ONE).suggestion == "spun:A0"


def test_a_suggestion_of_an_analysis_that_is_shown_no_more_is_found_again(library: Library) -> None:
    review = library.create(with_suggestion(compare(*articles())))
    review.pin(PIN)
    library.complete(review, replace(compare(*articles(), pins=(PIN,)), findings=(), suggestions=()))
    review.undo()
    review.accept(ONE)
    other = Pin("line", (1,), (3,))
    review.pin(other)
    reopened = library.load(review.id)  # closed before the links had settled: what is shown now knows no suggestion
    library.complete(reopened, replace(compare(*articles(), pins=(other,)), findings=(), suggestions=()))
    assert violations(checked_bytes(reopened)) == []


def test_undo_in_a_review_deleted_elsewhere_says_so_and_not_that_it_is_damaged(
    library: Library, review: Review
) -> None:
    review.pin(PIN)
    library.delete(review.id)
    with pytest.raises(UnspinError, match="deleted in another window"):
        review.undo()


def test_verdicts_go_to_the_line_that_holds_most_of_theirs_and_undo_brings_the_old_lines_back(
    library: Library, review: Review
) -> None:
    review.tag([LineRef("A", 1)], "garbled")
    review.set_note(ONE, "first")
    review.set_note(LineRef("A", 1), "second")
    review.tag([LineRef("A", 2)], "original")
    review.tag([LineRef("B", 3)], "spun")
    review.pin(Pin("line", (2,), (2,)))
    solve(library, review)
    before = {ref: review.annotation(ref) for ref in review.order}
    a, b = recut(review.comparison.a), recut(review.comparison.b)
    change = review.analyse(compare(a, b, pins=review.pins_for(a, b)))
    assert change is not None
    for it in (review, library.load(review.id)):
        assert [(ref.side, ref.line, it.annotation(ref).tag, it.annotation(ref).note) for ref in it.order] == [
            ("A", 0, "garbled", "first\nsecond"),
            ("B", 0, None, ""),
            ("A", 1, "original", ""),
            ("B", 1, None, ""),
            ("A", 2, None, ""),
            ("B", 2, "spun", ""),
        ]
        assert (it.progress().counted, it.progress().tagged) == (6, 3)
        assert it.pins == (Pin("line", (1,), (1,)),)
        assert it.is_complete
    assert library.recent()[0].counted == 6
    review.tag([LineRef("B", 1)], "garbled")
    review.undo()
    review = library.load(review.id)
    review.undo()
    assert {ref: review.annotation(ref) for ref in review.order} == before
    assert review.pins == (Pin("line", (2,), (2,)),)
    assert library.recent()[0].counted == 8
    assert library.load(review.id).comparison == review.comparison


def test_what_other_texts_or_other_pins_gave_is_no_analysis_of_this_review(library: Library, review: Review) -> None:
    with pytest.raises(InputError, match="other texts"):
        review.analyse(compare(article_from_text("One.", side="A"), article_from_text("Two.", side="B")))
    with pytest.raises(InputError, match="changed while"):
        review.analyse(compare(*articles(), pins=(PIN,)))
    assert review.events == ()


PINS = (
    PIN,
    Pin("line", (1,), (), "confirmed"),
    Pin("line", (2,), (1,), "rejected"),
    Pin("paragraph", (2,), (2,)),
)


def test_the_file_brings_pins_back_and_is_the_same_when_exported_again(
    library: Library, review: Review, tmp_path: Path
) -> None:
    for pin in PINS:
        review.pin(pin)
    review.tag([ONE], "spun")
    with pytest.raises(UnspinError, match="not finished"):
        checked_bytes(review)
    solve(library, review)
    data = checked_bytes(review)
    assert violations(data) == []
    members = json.loads(data)
    by_editor = {(it["id"], it["status"]) for it in members["alignment"] if it["source"] == "editor"}
    assert by_editor == {
        ("L:A.p1.l1~B.p2.l1", "confirmed"),
        ("L:A.p1.l2~-", "confirmed"),
        ("L:A.p2.l1~B.p1.l2", "rejected"),
        ("P:A.p3~B.p3", "confirmed"),
    }
    assert members["analysis"]["pins"] == 4
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(data).record)
        assert set(imported.pins) == set(PINS)
        assert imported.is_complete
        assert content(annotation_bytes(imported)) == content(data)
        again = other.load(imported.id)
        again.undo()
        again.undo()
        assert set(again.pins) == set(PINS[:3])
        solve(other, again)
        assert violations(checked_bytes(again)) == []


def test_the_same_after_analyse_again_with_other_lines(library: Library, review: Review, tmp_path: Path) -> None:
    review.tag([ONE], "spun")
    review.pin(PIN)
    solve(library, review)
    a, b = recut(review.comparison.a), recut(review.comparison.b)
    review.analyse(compare(a, b, pins=review.pins_for(a, b)))
    review.tag([LineRef("B", 0)], "garbled")
    data = checked_bytes(review)
    assert violations(data) == []
    with Library(tmp_path / "other.sqlite") as other:
        imported = other.add(read_annotations(data).record)
        assert content(annotation_bytes(imported)) == content(data)
        imported = other.load(imported.id)
        assert imported.undo_text == "Tag B1 garbled"
        imported.undo()
        assert imported.undo_text is None, "the analysis before is not in the file"
        assert imported.annotation(ONE).tag == "spun"
        imported.analyse(compare(*articles()))
        imported.undo()
        assert other.load(imported.id).comparison == imported.comparison


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda it: it["alignment"][-1].update(a=[], id="L:-~B.p1.l2"), "rejects a link with nothing"),
        (
            lambda it: next(link for link in it["alignment"] if link["status"] == "rejected").update(
                level="line", a=["A.p3.l1"], b=["B.p3.l1"], id="L:A.p3.l1~B.p3.l1"
            ),
            "rejected, and linked all the same",
        ),
        (lambda it: it["events"][0]["after"][0].pop("pins"), "events"),
        (lambda it: it["events"][0]["object"].__setitem__(0, "A.p1.l1"), "no state of"),
    ],
)
def test_a_file_with_impossible_pins_is_refused(library: Library, review: Review, damage, said: str) -> None:
    for pin in PINS:
        review.pin(pin)
    solve(library, review)
    members = json.loads(checked_bytes(review))
    damage(members)
    found = violations(json.dumps(members).encode())
    assert any(said in problem for problem in found), found


def test_pins_and_analyses_survive_kill_9(tmp_path: Path) -> None:
    """Each verb that returned is there, and what is there can be taken back step by step."""
    path = tmp_path / "library.sqlite"
    program = f"""
from pathlib import Path
from unspin.engine.comparison import compare
from unspin.engine.pins import Pin
from unspin.engine.reading import article_from_text
from unspin.review.library import Library
a, b = article_from_text({A!r}, side="A"), article_from_text({B!r}, side="B")
library = Library(Path({str(path)!r}))
review = library.create(compare(a, b))
print("made", review.id, flush=True)
while True:
    for pin in (Pin("line", (0,), (2,)), Pin("line", (1,), ())):
        review.pin(pin)
        print("pin", flush=True)
        library.complete(review, compare(a, b, pins=review.pins))
    for pin in review.pins:
        review.unpin(pin)
        print("unpin", flush=True)
    library.complete(review, compare(a, b))
"""
    for _ in range(3):
        path.unlink(missing_ok=True)
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            review_id = child.stdout.readline().split()[1]
            time.sleep(random.uniform(0.05, 0.4))
            child.send_signal(signal.SIGKILL)
            told = child.stdout.read().split()
        with Library(path) as library:
            review = library.load(review_id)
            assert len(told) <= len(review.events) <= len(told) + 1
            while review.undo_text:
                review.undo()
                assert pins_of(review.comparison.alignment) == review.pins or not review.is_complete
            assert (review.pins, review.is_complete) == ((), True)
