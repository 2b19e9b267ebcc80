"""A deleted review is out of the way at once, comes back whole, and is gone after some weeks."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from unspin.engine.model import Comparison
from unspin.engine.rows import LineRef
from unspin.errors import InputError, UnspinError
from unspin.review import deleted
from unspin.review.deleted import KEPT_DAYS
from unspin.review.export import annotation_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.review import Review

ONE = LineRef("A", 1)
Make = Callable[[str, str], Comparison]


def content(review: Review) -> dict:
    members = json.loads(annotation_bytes(review))
    del members["export"]
    return members


def rows(library: Library) -> dict[str, int]:
    names = ("reviews", "deleted", "texts", "analyses", "events")
    return {name: library._db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def test_it_is_in_no_list_and_comes_back_whole(
    library: Library, comparison: Comparison, clock: Callable[[], datetime]
) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    review.swap()
    before = content(review)
    aside = library.delete(review.id)
    assert library.recent() == []
    assert library.find(comparison.a.sha256, comparison.b.sha256) is None
    with pytest.raises(InputError):
        library.load(review.id)
    (it,) = library.deleted()
    assert (it.id, it.title, it.tagged, it.counted) == (aside, review.title, 1, 8)
    assert (it.a_name, it.b_name) == ("B.txt", "A.txt")
    assert it.kept_until - it.deleted_at == timedelta(days=KEPT_DAYS)
    with Library(library.path, now=clock) as again:  # after a restart
        assert again.restore(aside) == review.id
    assert library.deleted() == []
    assert library.recent()[0].id == review.id
    loaded = library.load(review.id)
    assert content(loaded) == before
    assert loaded.undo_text == "Swap A and B"
    assert loaded.undo() is not None


def test_whoever_has_it_open_writes_nothing_until_it_is_back(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    aside = library.delete(review.id)
    for verb in (lambda: review.tag([ONE], "garbled"), review.undo, lambda: library.delete(review.id)):
        with pytest.raises(UnspinError, match="deleted in another window"):
            verb()
    library.restore(aside)
    assert review.tag([ONE], "garbled") is not None
    with pytest.raises(UnspinError, match="restored or removed"):
        library.restore(aside)


def test_the_same_texts_and_the_same_file_find_the_place_free(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    data = annotation_bytes(review)
    first = library.delete(review.id)
    imported = library.add(read_annotations(data).record, "ask")
    assert imported.id == review.id
    imported.tag([ONE], "garbled")
    restored = library.restore(first)  # its id is in use: it keeps another one
    assert restored != review.id
    assert library.load(restored).annotation(ONE).tag == "spun"
    assert library.load(review.id).annotation(ONE).tag == "garbled"
    assert library.find(comparison.a.sha256, comparison.b.sha256).id == restored
    assert rows(library) == {"reviews": 2, "deleted": 0, "texts": 2, "analyses": 2, "events": 3}


def test_it_is_gone_after_its_time_and_its_texts_with_it(tmp_path: Path, comparison: Comparison, make: Make) -> None:
    today = datetime(2025, 1, 2, tzinfo=UTC)
    with Library(tmp_path / "it.sqlite", now=lambda: today) as library:
        stays = library.create(make("One.", "Two."))
        gone = library.create(comparison)
        gone.tag([ONE], "spun")
        aside = library.delete(gone.id)
    with Library(tmp_path / "it.sqlite", now=lambda: today + timedelta(days=KEPT_DAYS, seconds=-1)) as library:
        assert [it.id for it in library.deleted()] == [aside]
        assert rows(library) == {"reviews": 1, "deleted": 1, "texts": 4, "analyses": 2, "events": 1}
    with Library(tmp_path / "it.sqlite", now=lambda: today + timedelta(days=KEPT_DAYS)) as library:
        assert library.deleted() == []
        assert rows(library) == {"reviews": 1, "deleted": 0, "texts": 2, "analyses": 1, "events": 0}
        assert library.recent()[0].id == stays.id


def test_for_good_is_for_good(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    library.drop(library.delete(review.id))
    assert set(rows(library).values()) == {0}


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_kill_9_in_between_loses_nothing(tmp_path: Path, comparison: Comparison) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        review = library.create(comparison)
        review.tag([ONE], "spun")
        before = content(review)
    script = f"""
from pathlib import Path
from unspin.review.library import Library
library = Library(Path({str(path)!r}))
while True:
    print(1, flush=True)
    library.restore(library.delete({review.id!r}))
"""
    for wait in (0.0, 0.01, 0.03):
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(wait)
            process.send_signal(signal.SIGKILL)
        with Library(path) as library:
            for it in library.deleted():
                library.restore(it.id)
            assert rows(library) == {"reviews": 1, "deleted": 0, "texts": 2, "analyses": 1, "events": 1}
            assert content(library.load(review.id)) == before


def test_what_was_restored_elsewhere_is_not_dropped_by_a_list_of_before(
    library: Library, comparison: Comparison, clock: Callable[[], datetime]
) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    data = annotation_bytes(review)
    library.delete(review.id)
    library.add(read_annotations(data).record)  # takes its id
    (listed,) = library.deleted()
    with Library(library.path, now=clock) as elsewhere:
        restored = elsewhere.restore(listed.id)
    library.drop(listed.id)
    assert library.load(restored).annotation(ONE).tag == "spun"


def test_a_file_that_replaces_a_review_leaves_it_among_the_deleted(library: Library, comparison: Comparison) -> None:
    review = library.create(comparison)
    data = annotation_bytes(review)
    review.tag([ONE], "spun")
    replaced = library.add(read_annotations(data).record, "replace")
    assert replaced.id == review.id
    (it,) = library.deleted()
    restored = library.load(library.restore(it.id))
    assert (restored.annotation(ONE).tag, replaced.annotation(ONE).tag) == ("spun", None)


def test_another_review_in_its_place_gets_nothing_from_a_window_of_before(
    library: Library, comparison: Comparison
) -> None:
    review = library.create(comparison)
    review.tag([ONE], "spun")
    data = annotation_bytes(review)
    review.tag([ONE], "garbled")
    library.delete(review.id)
    imported = library.add(read_annotations(data).record)
    with pytest.raises(UnspinError, match="changed in another window"):
        review.skip([ONE])
    loaded = library.load(imported.id)
    assert (loaded.annotation(ONE).tag, len(loaded.events)) == ("spun", 1)


def test_a_library_that_cannot_drop_what_is_old_opens_all_the_same(
    tmp_path: Path, comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = datetime(2025, 1, 2, tzinfo=UTC)
    later = today + timedelta(days=KEPT_DAYS)
    with Library(tmp_path / "it.sqlite", now=lambda: today) as library:
        library.delete(library.create(comparison).id)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(deleted, "drop", full)
        with Library(tmp_path / "it.sqlite", now=lambda: later) as library:
            assert len(library.deleted()) == 1
    with Library(tmp_path / "it.sqlite", now=lambda: later) as library:
        assert library.deleted() == []


def test_a_new_column_of_reviews_goes_to_the_deleted_and_back(library: Library, comparison: Comparison) -> None:
    """As a later version would add it: behind the columns that only `deleted` has."""
    for table in ("reviews", "deleted"):
        library._db.execute(f"ALTER TABLE {table} ADD COLUMN later TEXT NOT NULL DEFAULT 'x'")
    library._db.execute(
        f"INSERT INTO reviews VALUES ('r', {', '.join(['0'] * 6)}, {', '.join(['0'] * 13)}, '{{}}', 'value')"
    )
    aside = library.delete("r")
    (it,) = library.deleted()
    assert (it.id, it.kept_until - it.deleted_at) == (aside, timedelta(days=KEPT_DAYS))
    assert library.restore(aside) == "r"
    assert library._db.execute("SELECT later FROM reviews").fetchone() == ("value",)


@pytest.mark.parametrize("way", ["for good", "in time"])
def test_nothing_of_it_is_left_in_the_files(tmp_path: Path, make: Make, way: str) -> None:
    """Also while the library stays open, and where SQLite was built to leave what is deleted in its pages."""
    path, today = tmp_path / "it.sqlite", datetime(2025, 1, 2, tzinfo=UTC)
    words = "Zyzzogeton sleeps"
    with Library(path, now=lambda: today) as library:
        library.create(make("One. Two.", "One. Three."))
        review = library.create(make(f"{words} here. Two. " * 300, f"{words} there. Two. " * 300))
        review.set_note(LineRef("A", 0), f"{words} softly")
        review.set_provenance({"A": {"outlet": words}})
        assert words.encode() in b"".join(it.read_bytes() for it in tmp_path.iterdir())
        aside = library.delete(review.id)
        if way == "for good":
            library.drop(aside)
            assert words.encode() not in b"".join(it.read_bytes() for it in tmp_path.iterdir())
    with Library(path, now=lambda: today + timedelta(days=KEPT_DAYS)) as library:
        assert words.encode() not in b"".join(it.read_bytes() for it in tmp_path.iterdir())
        assert library._db.execute("PRAGMA secure_delete").fetchone() == (1,)
        assert len(library.recent()) == 1
