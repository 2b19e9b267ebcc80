"""The library: one SQLite file that holds every review, its texts, its analysis and its event log.

WAL with synchronous=FULL and one transaction per verdict: what a verb reported as done outlives a crash. The file is
private (0600, a folder made for it 0700). Every failure is an UnspinError in words, and leaves the file as it was.
Another process may use the same file: each event must follow the one that this process knows, or it is refused.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import RLock
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Literal
from uuid import uuid4

from unspin.engine.model import Comparison
from unspin.errors import InputError, UnspinError
from unspin.review import deleted, encoding
from unspin.review.analyses import Analysis
from unspin.review.annotation import Now, Tag, time_of, time_text, utc_now
from unspin.review.deleted import DeletedReview
from unspin.review.events import Event, turns
from unspin.review.library_file import explained, make_private
from unspin.review.library_rows import (
    CHANGES,
    TABLES,
    TURN,
    Rebuild,
    analysis_of,
    columns,
    dump,
    dumped,
    record_of,
    storable,
)
from unspin.review.record import Progress, Record
from unspin.review.review import Review
from unspin.review.stored import StoredMembers
from unspin.said import say

SCHEMA_VERSION = 1 + len(CHANGES)
_APPLICATION_ID = 0x556E7370  # "Unsp"
Policy = Literal["ask", "replace", "copy"]


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """One line of the list of recent reviews; counts in lines."""

    id: str
    title: str
    modified_at: datetime
    counted: int
    tagged: int
    by_tag: Mapping[Tag, int]
    a_name: str
    b_name: str


class ReviewExistsError(UnspinError):
    """An import would meet a review of the same texts; `review_id` says which."""

    def __init__(self, review_id: str, title: str) -> None:
        super().__init__(
            say('The library has a review of these two texts already: "{title}".', title=title),
            say("Choose: replace it with the file, or keep both (--replace or --copy)."),
        )
        self.review_id = review_id


def default_library_path() -> Path:
    """UNSPIN_LIBRARY if it is set, else a file in the user's data folder."""
    named = os.environ.get("UNSPIN_LIBRARY")
    return Path(named).expanduser() if named else _usual_path()


def _usual_path() -> Path:
    from platformdirs import user_data_path

    return user_data_path("unspin", appauthor=False) / "library.sqlite"


class Library:
    def __init__(self, path: Path | None = None, *, now: Now = utc_now, patience: float = 5.0) -> None:
        """Opens the file, makes it if there is none. `patience`: seconds to wait for another process's write."""
        self.path = (path or default_library_path()).expanduser()
        self._now = now
        self._patience = patience
        self._lock = RLock()
        self.rebuild: Rebuild = encoding.comparison
        """How a long stored analysis becomes a Comparison again; the window has it done in another process."""
        make_private(self.path, _APPLICATION_ID, own_folder=self.path == _usual_path())
        with self._in_words():
            self._db = sqlite3.connect(self.path, timeout=patience, isolation_level=None, check_same_thread=False)
        try:
            with self._in_words():
                self._prepare()
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @property
    def annotator(self) -> str:
        """Uuid of the person at this library, made with it."""
        return str(self._one("SELECT annotator FROM owner")[0])

    def find(self, a_sha256: str, b_sha256: str) -> Review | None:
        """The review of these two texts, in either order; the one touched last if there are several."""
        found = self._all(
            "SELECT id FROM reviews WHERE pair = ? ORDER BY touched_at DESC, rowid DESC LIMIT 1",
            (_pair(a_sha256, b_sha256),),
        )
        return self.load(found[0][0]) if found else None

    def create(self, comparison: Comparison, complete: bool = True, machine: StoredMembers | None = None) -> Review:
        """A new review of the pair; the existing one if another window has made it meanwhile.

        Not `complete`: a provisional analysis (an alignment whose words are not analysed yet) that `complete` replaces.
        `machine`: the comparison's members, where they were made already.
        """
        at = time_text(self._now())
        title = comparison.a.title or comparison.b.title
        members = encoding.members(comparison, computed_at=at) if machine is None else machine
        record = Record(str(uuid4()), title, at, at, Analysis(comparison, members, complete))
        existing: str | None = None
        with self._transaction():
            found = self._db.execute(
                "SELECT id FROM reviews WHERE pair = ? ORDER BY touched_at DESC, rowid DESC LIMIT 1",
                (_pair(comparison.a.sha256, comparison.b.sha256),),
            ).fetchone()
            if found:
                existing = found[0]
            else:
                self._insert(record)
        return self.load(existing) if existing else self._review(record)

    def complete(self, review: Review, comparison: Comparison, machine: StoredMembers | None = None) -> None:
        """The finished analysis takes the place of the provisional one, on disk and in `review`: no step, no event.

        It is of the same two articles, with the pins that the review has now; InputError if it is not.
        """
        finished = review.finished(comparison, time_text(self._now()), machine)
        self.keep(review, finished)
        review.show(finished)

    def keep(self, review: Review, finished: Analysis) -> None:
        """The part of `complete` that takes time; may run in a job, `review` is not changed."""
        with self._transaction():
            found = self._db.execute("SELECT 1 FROM reviews WHERE id = ?", (review.id,)).fetchone()
            if found is None:
                raise UnspinError(
                    say("This review was deleted in another window."), say("Nothing was saved. Open it again.")
                )
            self._insert_analysis(review.id, finished)

    def add(self, record: Record, policy: Policy = "ask") -> Review:
        """Put an imported review in. Where the library has a review with its id, or else one of its two texts: `ask`
        raises ReviewExistsError, `replace` deletes that review (`restore` brings it back), `copy` keeps both.
        """
        a, b = record.analysis.comparison.a, record.analysis.comparison.b
        pair = _pair(a.sha256, b.sha256)
        with self._transaction():
            found = self._db.execute(
                "SELECT id, title FROM reviews WHERE id = ? OR pair = ? "
                "ORDER BY id = ? DESC, touched_at DESC, rowid DESC LIMIT 1",
                (record.id, pair, record.id),
            ).fetchone()
            if found and policy == "ask":
                raise ReviewExistsError(*found)
            if found and policy == "replace":
                deleted.set_aside(self._db, found[0], self._now())
            elif found and found[0] == record.id:
                record = replace(record, id=str(uuid4()))
            self._insert(record)
        return self._review(record)

    def load(self, review_id: str) -> Review:
        """As it is on disk now: history, undo and analysis; nothing is computed again."""
        with self._lock, self._in_words():
            self._db.execute("BEGIN")
            try:
                row = self._db.execute(
                    "SELECT title, created_at, modified_at, generation, pins, rest, a_sha256, b_sha256 FROM reviews "
                    "WHERE id = ?",
                    (review_id,),
                ).fetchone()
                if row is None:
                    raise InputError(
                        say("There is no review {review} in the library.", review=review_id),
                        say('See "unspin reviews" for those there are.'),
                    )
                history = self._db.execute(
                    "SELECT seq, at, actor, action, object, before, after, extra FROM events WHERE review = ? "
                    "ORDER BY seq",
                    (review_id,),
                ).fetchall()
                analysis = self._analysis_rows(review_id, *row[3:5])
            finally:
                self._db.execute("ROLLBACK")
        with self._damage_in_words(row[0]):
            return self._review(record_of(review_id, row, history, analysis_of(*analysis, self.rebuild)))

    def analysis(self, review_id: str, generation: int, pins: int) -> Analysis:
        """An analysis of this review that was made before: that of these pins, else the latest of its generation."""
        with self._lock, self._in_words():
            found = self._analysis_rows(review_id, generation, pins)
        if found[0] is None:
            raise UnspinError(
                say("This review was deleted in another window."), say("Nothing was saved. Open it again.")
            )
        with self._damage_in_words(review_id):
            return analysis_of(*found, self.rebuild)

    def _analysis_rows(self, review_id: str, generation: int, pins: int) -> tuple[tuple[Any, ...], dict[str, str]]:
        """generation, pins, complete, machine, turned; and the texts by their hash."""
        row = self._db.execute(
            "SELECT generation, pins, complete, machine, turned FROM analyses WHERE review = ? AND generation = ? "
            "ORDER BY pins = ? DESC, rowid DESC LIMIT 1",
            (review_id, generation, pins),
        ).fetchone()
        texts = self._db.execute(
            "SELECT sha256, value FROM texts JOIN reviews ON sha256 IN (a_sha256, b_sha256) WHERE id = ?", (review_id,)
        ).fetchall()
        return row, {key: value.decode("utf-8", "surrogatepass") for key, value in texts}

    @contextmanager
    def _damage_in_words(self, title: str) -> Iterator[None]:
        try:
            yield
        except (ValueError, KeyError, IndexError, TypeError) as error:
            raise InputError(
                say('The review "{title}" in the library {path} is damaged.', title=title, path=self.path),
                say("The other reviews are not touched. Import it again from an exported file."),
            ) from error

    def recent(self) -> list[ReviewSummary]:
        """Every review, the one touched last first."""
        found = self._all(
            "SELECT id, title, modified_at, counted, tagged, original, spun, garbled, a_name, b_name FROM reviews "
            "ORDER BY touched_at DESC, rowid DESC"
        )
        return [
            ReviewSummary(
                row[0],
                row[1],
                time_of(row[2]),
                row[3],
                row[4],
                {"original": row[5], "spun": row[6], "garbled": row[7]},
                row[8],
                row[9],
            )
            for row in found
        ]

    def delete(self, review_id: str) -> str:
        """Take the review out of every list; for some weeks `restore` brings it back. Returns the id for that."""
        with self._transaction():
            return deleted.set_aside(self._db, review_id, self._now())

    def restore(self, deleted_id: str) -> str:
        """Bring a deleted review back whole; returns its id."""
        with self._transaction():
            return deleted.take_back(self._db, deleted_id, self._now())

    def deleted(self) -> list[DeletedReview]:
        """Those that can be restored, the one deleted last first."""
        with self._lock, self._in_words():
            return list(deleted.listed(self._db))

    def drop(self, review_id: str) -> None:
        """Remove a review, deleted or not, for good, with the texts that no other review uses."""
        self._drop([review_id])

    def append(
        self,
        review_id: str,
        event: Event,
        progress: Progress,
        place: tuple[int, int],
        analysis: Analysis | None = None,
    ) -> None:
        """One verdict: one transaction. Returns when it is on disk, with the new analysis if there is one.

        `place`: the generation of the analysis and the revision of the pins from now on.
        """
        with self._transaction():
            row = self._db.execute("SELECT seq FROM reviews WHERE id = ?", (review_id,)).fetchone()
            if row is None:
                raise UnspinError(
                    say("This review was deleted in another window."), say("Nothing was saved. Open it again.")
                )
            if row[0] != event.seq - 1:  # less: another review has taken the place and the id of a deleted one
                raise UnspinError(
                    say("This review was changed in another window, so this change was not saved."),
                    say("Open the review again to go on from there."),
                )
            self._insert_event(review_id, event)
            if analysis is not None:
                self._insert_analysis(review_id, analysis)
            if turns(event):
                self._db.execute(TURN, (review_id,))
            self._db.execute(
                "UPDATE reviews SET seq = ?, modified_at = ?, touched_at = ?, generation = ?, pins = ?, counted = ?, "
                "tagged = ?, skipped = ?, seen = ?, original = ?, spun = ?, garbled = ? WHERE id = ?",
                (event.seq, event.at, event.at, *place, progress.counted, *columns(progress), review_id),
            )

    def _review(self, record: Record) -> Review:
        return Review(record, _Log(self, record.id), self.annotator, self._now)

    def _insert(self, record: Record) -> None:
        comparison = record.analysis.comparison
        progress = Review(record, _Log(self, record.id), "").progress()
        for article in (comparison.a, comparison.b):
            self._db.execute(
                "INSERT OR IGNORE INTO texts VALUES (?, ?)",
                (article.sha256, article.text.encode("utf-8", "surrogatepass")),
            )
        rest = {
            "title": record.title,
            "annotators": list(record.annotators),
            "label_set": record.label_set,
            "baseline": dict(record.baseline),
            "floor": record.floor,
            "extra": dict(record.extra),
        }
        seq = record.events[-1].seq if record.events else 0
        a, b = comparison.a, comparison.b
        self._db.execute(
            f"INSERT INTO reviews VALUES ({', '.join('?' * 21)})",
            (
                record.id,
                _pair(a.sha256, b.sha256),
                a.sha256,
                b.sha256,
                storable((a.file and a.file.name) or a.title),
                storable((b.file and b.file.name) or b.title),
                storable(record.title),
                record.created_at,
                record.modified_at,
                time_text(self._now()),
                seq,
                progress.counted,
                *columns(progress),
                record.analysis.generation,
                record.analysis.pins,
                dump(rest),
            ),
        )
        self._insert_analysis(record.id, record.analysis)
        for event in record.events:
            self._insert_event(record.id, event)

    def _insert_analysis(self, review_id: str, it: Analysis) -> None:
        """In the place of one of the same generation and pins."""
        self._db.execute(
            "INSERT OR REPLACE INTO analyses VALUES (?, ?, ?, ?, ?, ?)",
            (review_id, it.generation, it.pins, int(it.is_complete), dumped(it.machine), int(it.is_turned)),
        )

    def _insert_event(self, review_id: str, event: Event) -> None:
        self._db.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                review_id,
                event.seq,
                event.at,
                event.actor,
                event.action,
                dump(event.objects),
                dump(event.before),
                dump(event.after),
                dump(event.extra),
            ),
        )

    def _prepare(self) -> None:
        """Durability first, then the tables; refuses what is not a library or is a newer one."""
        # In this order: another process may be making the tables, and they come with their mark.
        empty = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        mark = self._db.execute("PRAGMA application_id").fetchone()[0]
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if not empty and mark != _APPLICATION_ID:
            raise InputError(
                say("{path} is not an Unspin library.", path=self.path), say("Give another path with --library.")
            )
        self._refuse_newer(version)
        self._use_wal()
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA secure_delete = ON")
        if version < SCHEMA_VERSION:
            self._bring_up_to_date()
        outdated = deleted.outdated(self._db, self._now())
        if outdated:
            with suppress(UnspinError):  # no room, or another process writes: the next opening will do it
                self._drop(outdated)

    def _refuse_newer(self, version: int) -> None:
        if version > SCHEMA_VERSION:
            raise InputError(
                say("The library {path} was written by a newer version of Unspin.", path=self.path),
                say("Use that version, or another library with --library."),
            )

    def _drop(self, ids: Sequence[str]) -> None:
        """Nothing of them stays in the file, nor in its log, as far as no other process is reading just now."""
        with self._transaction():
            for review_id in ids:
                deleted.drop(self._db, review_id)
        with self._lock, suppress(sqlite3.Error):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _bring_up_to_date(self) -> None:
        with self._transaction():
            version = self._db.execute("PRAGMA user_version").fetchone()[0]  # another process may have been faster
            self._refuse_newer(version)
            if version == 0:
                version = 1
                for statement in TABLES.split(";\n"):
                    self._db.execute(statement)
                self._db.execute("INSERT INTO owner VALUES (?, ?, ?)", (str(uuid4()), "", time_text(self._now())))
                self._db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            for statement in (it for change in CHANGES[version - 1 :] for it in change):
                self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _use_wal(self) -> None:
        """SQLite does not wait for another process that is just doing the same: try again for a while."""
        until = monotonic() + self._patience
        while True:
            try:
                self._db.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > until:
                    raise
            sleep(0.02)

    def _all(self, query: str, values: tuple[Any, ...] = ()) -> list[Any]:
        with self._lock, self._in_words():
            return self._db.execute(query, values).fetchall()

    def _one(self, query: str) -> Any:
        return self._all(query)[0]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing; leaving the block normally means it is on disk."""
        with self._lock, self._in_words():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    with suppress(sqlite3.Error):
                        self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.path) from error


class _Log:
    def __init__(self, library: Library, review_id: str) -> None:
        self._library = library
        self._review_id = review_id

    def append(
        self, event: Event, progress: Progress, place: tuple[int, int], analysis: Analysis | None = None
    ) -> None:
        self._library.append(self._review_id, event, progress, place, analysis)

    def analysis(self, generation: int, pins: int) -> Analysis:
        return self._library.analysis(self._review_id, generation, pins)


def _pair(a_sha256: str, b_sha256: str) -> str:
    return ":".join(sorted((a_sha256, b_sha256)))
