"""The library on disk: private, durable, honest about failures, and the same review for the same two texts."""

from __future__ import annotations

import random
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from unspin.engine.model import Alignment, Comparison
from unspin.engine.rows import LineRef
from unspin.errors import InputError, UnspinError
from unspin.review.library import Library, default_library_path

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def swapped(comparison: Comparison) -> Comparison:
    a, b = comparison.a, comparison.b
    return Comparison(Alignment(replace(b, side="A"), replace(a, side="B"), (), ()), ())


@posix
def test_the_library_is_private(library: Library, comparison: Comparison) -> None:
    library.create(comparison).tag([LineRef("A", 1)], "spun")
    assert mode(library.path.parent) == 0o700
    files = sorted(library.path.parent.iterdir())
    assert [path.name for path in files] == ["library.sqlite", "library.sqlite-shm", "library.sqlite-wal"]
    assert [mode(path) for path in files] == [0o600] * 3


@posix
def test_a_folder_that_was_there_keeps_its_permissions_and_an_open_file_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    path = tmp_path / "library.sqlite"
    path.touch(0o644)
    Library(path).close()
    assert (mode(tmp_path), mode(path)) == (0o755, 0o600)


@posix
def test_the_usual_folder_is_made_private_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UNSPIN_LIBRARY")
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "unspin")
    (tmp_path / "unspin").mkdir(0o755)
    Library().close()
    assert mode(tmp_path / "unspin") == 0o700


def test_the_connection_in_use_is_durable(library: Library) -> None:
    assert library._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert library._db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_the_same_texts_find_the_review_in_either_order(library: Library, comparison: Comparison) -> None:
    assert library.find(comparison.a.sha256, comparison.b.sha256) is None
    review = library.create(comparison)
    review.tag([LineRef("B", 1)], "garbled")
    other = swapped(comparison)
    for a, b in ((comparison.a, comparison.b), (other.a, other.b)):
        found = library.find(a.sha256, b.sha256)
        assert found is not None
        assert (found.id, found.annotation(LineRef("B", 1)).tag) == (review.id, "garbled")
        assert found.undo_text == "Tag B2.1 garbled"
    assert library.create(other).id == review.id
    assert library.find(comparison.a.sha256, comparison.a.sha256) is None


def test_the_analysis_comes_back_as_it_was(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    assert library.load(review.id).comparison == comparison


@pytest.mark.parametrize(
    ("a", "b"), [("", "One."), ("Same.", "Same."), ("a\u00a0b.", "cafe\u0301"), ("\ud800 lone", "👩‍👩‍👧‍👦")]
)
def test_odd_texts_come_back_as_they_were(
    library: Library, make: Callable[[str, str], Comparison], a: str, b: str
) -> None:
    review = library.create(make(a, b))
    assert library.load(review.id).comparison == make(a, b)


def test_the_list_shows_progress_and_the_last_touched_first(
    library: Library, comparison: Comparison, make: Callable[[str, str], Comparison]
) -> None:
    first = library.create(comparison)
    second = library.create(make("One.", "Two."))
    assert [it.id for it in library.recent()] == [second.id, first.id]
    first.tag([LineRef("A", 1), LineRef("B", 1)], "spun")
    top = library.recent()[0]
    assert (top.id, top.counted, top.tagged, top.by_tag["spun"], top.a_name) == (first.id, 8, 2, 2, "A.txt")
    library.drop(first.id)
    assert [it.id for it in library.recent()] == [second.id]
    assert library._db.execute("SELECT count(*) FROM texts").fetchone() == (2,)
    with pytest.raises(UnspinError, match="deleted"):
        first.tag([LineRef("A", 2)], "spun")


def test_a_change_elsewhere_is_noticed_and_nothing_is_overwritten(library: Library, comparison: Comparison) -> None:
    here = library.create(comparison)
    with Library(library.path) as other:
        there = other.load(here.id)
        there.tag([LineRef("A", 1)], "spun")
        with pytest.raises(UnspinError, match="another window"):
            here.tag([LineRef("A", 1)], "garbled")
        assert here.annotation(LineRef("A", 1)).tag is None
        assert library.load(here.id).annotation(LineRef("A", 1)).tag == "spun"


def full(library: Library) -> None:
    pages = library._db.execute("PRAGMA page_count").fetchone()[0]
    library._db.execute(f"PRAGMA max_page_count = {pages}")


def readonly(library: Library) -> None:
    library._db.execute("PRAGMA query_only = 1")


def locked(library: Library) -> None:
    library._db.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(library.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    library.other = other  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("damage", "words"), [(full, "no room left"), (readonly, "cannot be written"), (locked, "in use by another")]
)
def test_a_failing_disk_is_told_and_nothing_shows_as_set(
    library: Library, comparison: Comparison, damage: Callable[[Library], None], words: str
) -> None:
    review = library.create(comparison)
    review.tag([LineRef("A", 1)], "spun")
    damage(library)
    with pytest.raises(UnspinError, match=words):
        review.set_note(LineRef("A", 2), "x" * 200_000)
    assert review.annotation(LineRef("A", 2)).note == ""
    assert len(review.events) == 1
    if damage is locked:
        library.other.close()  # type: ignore[attr-defined]
    with Library(library.path) as again:
        assert len(again.load(review.id).events) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"not a database, however long it is" * 100, "damaged"), (b"SQLite format 3\0" + b"\xff" * 4000, "damaged")],
)
def test_a_damaged_file_gets_a_sentence_and_is_left_alone(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    with pytest.raises(InputError, match=words):
        Library(path)
    assert path.read_bytes() == content


def test_one_damaged_review_is_told_and_the_others_open(
    library: Library, comparison: Comparison, make: Callable[[str, str], Comparison]
) -> None:
    broken, whole = library.create(comparison), library.create(make("One.", "Two."))
    library._db.execute("UPDATE analyses SET machine = substr(machine, 1, 99) WHERE review = ?", (broken.id,))
    with pytest.raises(InputError, match="is damaged"):
        library.load(broken.id)
    assert library.load(whole.id).comparison == make("One.", "Two.")


def test_two_programs_may_make_the_library_at_the_same_moment(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from unspin.review.library import Library; sys.stdin.read(1); "
        "print(Library(Path(sys.argv[1])).annotator)"
    )
    for n in range(5):
        command = [sys.executable, "-c", code, str(tmp_path / f"{n}.sqlite")]
        both = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        time.sleep(0.5)
        for process in both:
            assert process.stdin is not None
            process.stdin.write("x")
            process.stdin.flush()
        said = [process.communicate()[0] for process in both]
        assert said[0] == said[1] != ""


def test_a_newer_library_and_a_foreign_database_are_refused(tmp_path: Path) -> None:
    newer, foreign = tmp_path / "newer.sqlite", tmp_path / "foreign.sqlite"
    with Library(newer) as library:
        library._db.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match="newer version"):
        Library(newer)
    other = sqlite3.connect(foreign)
    other.execute("CREATE TABLE songs (title)")
    other.close()
    with pytest.raises(InputError, match="not an Unspin library"):
        Library(foreign)
    with pytest.raises(InputError, match="is a folder"):
        Library(tmp_path)
    with pytest.raises(InputError, match="cannot be opened"):
        Library(foreign / "below" / "library.sqlite")


def test_the_place_of_the_library_can_be_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSPIN_LIBRARY", str(tmp_path / "here.sqlite"))
    assert default_library_path() == tmp_path / "here.sqlite"
    monkeypatch.delenv("UNSPIN_LIBRARY")
    assert default_library_path().name == "library.sqlite"


TAGGER = """
import sys
from pathlib import Path
from unspin.engine.rows import LineRef
from unspin.review.library import Library
library = Library(Path(sys.argv[1]))
review = library.load(sys.argv[2])
tags = ["original", "spun", "garbled"]
n = int(sys.argv[3])
while True:
    ref = review.order[n % len(review.order)]
    tag = tags[(n // len(review.order)) % 3]
    if review.tag([ref], tag):
        print(len(review.events), ref.side, ref.line, tag, flush=True)
    n += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_tagging_a_line_survives_kill_9(library: Library, comparison: Comparison) -> None:
    """40 rounds: whatever was reported as set before the kill is there afterwards."""
    review_id = library.create(comparison).id
    chance = random.Random(2)
    printed = 0
    for _ in range(40):
        done = len(library.load(review_id).events)
        process = subprocess.Popen(
            [sys.executable, "-c", TAGGER, str(library.path), review_id, str(done)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.random() * 0.03)
        process.kill()
        lines = [first, *process.stdout.read().splitlines(keepends=True)]
        process.stdout.close()
        assert process.wait() == -9
        with Library(library.path) as again:
            reopened = again.load(review_id)
        for line in lines:
            if line.endswith("\n"):
                seq, side, number, tag = line.split()
                event = reopened.events[int(seq) - 1]
                assert event.after[0]["tag"] == tag
                ref = LineRef(side, int(number))  # type: ignore[arg-type]
                assert event.objects == (reopened.line_id(ref),)
                printed += 1
    assert printed >= 40


def test_a_provisional_analysis_is_known_as_such_and_replaced_without_a_step(
    library: Library, comparison: Comparison
) -> None:
    provisional = replace(comparison, spans=(), findings=(), suggestions=())
    review = library.create(provisional, complete=False)
    assert not review.is_complete
    review.tag([LineRef("B", 1)], "garbled")
    again = library.load(review.id)  # as after a crash
    assert (again.is_complete, again.comparison) == (False, provisional)
    library.complete(again, comparison)
    for it in (again, library.load(review.id)):
        assert (it.is_complete, it.comparison) == (True, comparison)
        assert it.annotation(LineRef("B", 1)).tag == "garbled"
        assert (len(it.events), it.undo_text) == (1, "Tag B2.1 garbled")
        assert it.suggestion(LineRef("B", 1)) is not None
    library.drop(review.id)
    assert library._db.execute("SELECT count(*) FROM analyses").fetchone() == (0,)


def test_an_analysis_of_other_texts_completes_nothing(
    library: Library, comparison: Comparison, make: Callable[[str, str], Comparison]
) -> None:
    review = library.create(comparison, complete=False)
    with pytest.raises(InputError, match="other texts"):
        library.complete(review, make("One.", "Two."))
    assert (review.is_complete, library.load(review.id).is_complete) == (False, False)
