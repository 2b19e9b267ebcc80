"""Deleted reviews: kept whole for a while under another id, so that they can be restored; then gone for good.

In: the open database of a library, inside a transaction of its own (all or nothing, also after kill -9). A deleted review
is in no list and in nobody's way: the same texts can be reviewed, the same file imported again. A review that an imported
file replaces is deleted in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Connection
from uuid import uuid4

from unspin.errors import UnspinError
from unspin.review.annotation import time_of, time_text
from unspin.said import say

KEPT_DAYS = 30
DELETED_TABLE = (
    "CREATE TABLE deleted AS SELECT *, '' AS deleted_at, '' AS was FROM reviews WHERE 0",
    "CREATE UNIQUE INDEX deleted_by_id ON deleted (id)",
)
"""A row is that of the review, under its new `id`; `was` is the id that it had. What `reviews` gets, `deleted` must get."""
_DROP_TEXTS = (
    "DELETE FROM texts WHERE sha256 NOT IN (SELECT a_sha256 FROM reviews UNION SELECT b_sha256 FROM reviews "
    "UNION SELECT a_sha256 FROM deleted UNION SELECT b_sha256 FROM deleted)"
)


@dataclass(frozen=True, slots=True)
class DeletedReview:
    """`id`: by which it is restored; `kept_until`: from then on it is gone. Counts in lines."""

    id: str
    title: str
    a_name: str
    b_name: str
    counted: int
    tagged: int
    deleted_at: datetime
    kept_until: datetime


def set_aside(db: Connection, review_id: str, at: datetime) -> str:
    """Delete a review; returns the id by which it can be restored."""
    aside = str(uuid4())
    columns = _columns(db)
    moved = db.execute(
        f"INSERT INTO deleted ({columns}, deleted_at, was) SELECT {columns}, ?, id FROM reviews WHERE id = ?",
        (time_text(at), review_id),
    )
    if moved.rowcount == 0:
        raise UnspinError(say("This review was deleted in another window."), "")
    db.execute("UPDATE deleted SET id = ? WHERE id = ?", (aside, review_id))
    _rename(db, review_id, aside)
    db.execute("DELETE FROM reviews WHERE id = ?", (review_id,))
    return aside


def take_back(db: Connection, deleted_id: str, at: datetime) -> str:
    """Restore it; returns its id as a review: the one that it had, or a new one where another review has that now.

    Never the id that it has here: a list of deleted reviews that is still open somewhere may drop that.
    """
    found = db.execute("SELECT was FROM deleted WHERE id = ?", (deleted_id,)).fetchone()
    if found is None:
        raise UnspinError(say("This review was restored or removed in another window."), "")
    taken = db.execute("SELECT 1 FROM reviews WHERE id = ?", found).fetchone()
    review_id = str(uuid4()) if taken else str(found[0])
    columns = _columns(db)
    db.execute(f"INSERT INTO reviews ({columns}) SELECT {columns} FROM deleted WHERE id = ?", (deleted_id,))
    db.execute("UPDATE reviews SET id = ?, touched_at = ? WHERE id = ?", (review_id, time_text(at), deleted_id))
    _rename(db, deleted_id, review_id)
    db.execute("DELETE FROM deleted WHERE id = ?", (deleted_id,))
    return review_id


def drop(db: Connection, review_id: str) -> None:
    """A review, deleted or not, is gone for good with its history, and with the texts that no other one uses."""
    for table in ("events", "analyses"):
        db.execute(f"DELETE FROM {table} WHERE review = ?", (review_id,))
    for table in ("reviews", "deleted"):
        db.execute(f"DELETE FROM {table} WHERE id = ?", (review_id,))
    db.execute(_DROP_TEXTS)


def outdated(db: Connection, now: datetime) -> list[str]:
    """Those that were kept long enough."""
    return [it.id for it in listed(db) if it.kept_until <= now]


def listed(db: Connection) -> Iterator[DeletedReview]:
    """The one deleted last first."""
    found = db.execute(
        "SELECT id, title, a_name, b_name, counted, tagged, deleted_at FROM deleted ORDER BY deleted_at DESC, rowid DESC"
    )
    for review_id, title, a_name, b_name, counted, tagged, deleted_at in found:
        at = time_of(deleted_at)
        yield DeletedReview(review_id, title, a_name, b_name, counted, tagged, at, at + timedelta(days=KEPT_DAYS))


def _columns(db: Connection) -> str:
    """Those of `reviews`, which `deleted` has too, in whatever order."""
    return ", ".join(row[1] for row in db.execute("PRAGMA table_info(reviews)"))


def _rename(db: Connection, before: str, now: str) -> None:
    for table in ("events", "analyses"):
        db.execute(f"UPDATE {table} SET review = ? WHERE review = ?", (now, before))
