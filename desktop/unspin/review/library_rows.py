"""The tables of the library, and what stands in their rows: JSON where a value has parts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from unspin.engine.model import Comparison
from unspin.review import encoding
from unspin.review.analyses import Analysis
from unspin.review.annotation import JsonObject
from unspin.review.deleted import DELETED_TABLE
from unspin.review.events import Event
from unspin.review.record import Progress, Record
from unspin.review.stored import StoredMembers

TABLES = """
CREATE TABLE owner (annotator TEXT NOT NULL, name TEXT NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE texts (sha256 TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE reviews (
    id TEXT PRIMARY KEY, pair TEXT NOT NULL, a_sha256 TEXT NOT NULL, b_sha256 TEXT NOT NULL,
    a_name TEXT NOT NULL, b_name TEXT NOT NULL, title TEXT NOT NULL,
    created_at TEXT NOT NULL, modified_at TEXT NOT NULL, touched_at TEXT NOT NULL,
    seq INTEGER NOT NULL, counted INTEGER NOT NULL, tagged INTEGER NOT NULL, skipped INTEGER NOT NULL,
    seen INTEGER NOT NULL, original INTEGER NOT NULL, spun INTEGER NOT NULL, garbled INTEGER NOT NULL,
    generation INTEGER NOT NULL, pins INTEGER NOT NULL, rest TEXT NOT NULL
);
CREATE INDEX reviews_by_pair ON reviews (pair);
CREATE TABLE analyses (
    review TEXT NOT NULL, generation INTEGER NOT NULL, pins INTEGER NOT NULL, complete INTEGER NOT NULL,
    machine TEXT NOT NULL, UNIQUE (review, generation, pins)
);
CREATE TABLE events (
    review TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT, action TEXT NOT NULL,
    object TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, extra TEXT NOT NULL,
    UNIQUE (review, seq)
);
"""

CHANGES: tuple[tuple[str, ...], ...] = (
    ("ALTER TABLE analyses ADD COLUMN turned INTEGER NOT NULL DEFAULT 0", *DELETED_TABLE),
)
"""What leads from each version of the tables to the next; `TABLES` is the first. A library of an older program is brought
up to date, a new one goes the same way."""
TURN = "UPDATE reviews SET a_sha256 = b_sha256, b_sha256 = a_sha256, a_name = b_name, b_name = a_name WHERE id = ?"
"""A and B change places; a row's values are those of before until all are set."""

Rebuild = Callable[[StoredMembers, dict[str, str]], Comparison]


def analysis_of(row: tuple[Any, ...], texts: dict[str, str], rebuild: Rebuild) -> Analysis:
    """`row`: generation, pins, complete, machine (text, or compressed where it is long), turned."""
    stored = StoredMembers(row[3]) if isinstance(row[3], bytes) else None
    machine = json.loads(row[3]) if stored is None else stored
    comparison = encoding.comparison(machine, texts) if stored is None else rebuild(stored, texts)
    return Analysis(comparison, machine, bool(row[2]), row[0], row[1], bool(row[4]))


def record_of(review_id: str, row: tuple[Any, ...], history: list[Any], analysis: Analysis) -> Record:
    """`row`: title, created_at, modified_at, generation, pins, rest. `history`: rows of events."""
    rest = json.loads(row[5])
    return Record(
        review_id,
        rest["title"],
        row[1],
        row[2],
        analysis,
        tuple(
            Event(seq, at, actor, action, tuple(json.loads(objects)), states(before), states(after), json.loads(extra))
            for seq, at, actor, action, objects, before, after, extra in history
        ),
        tuple(rest["annotators"]),
        rest["label_set"],
        rest["baseline"],
        rest["floor"],
        rest["extra"],
    )


def columns(progress: Progress) -> tuple[int, ...]:
    tags = progress.by_tag
    return (progress.tagged, progress.skipped, progress.seen, tags["original"], tags["spun"], tags["garbled"])


def states(text: str) -> tuple[JsonObject, ...]:
    return tuple(json.loads(text))


def dumped(machine: Mapping[str, Any]) -> str | bytes:
    return machine.data if isinstance(machine, StoredMembers) else dump(dict(machine))


def dump(value: object) -> str:
    """Compact; ASCII where a lone surrogate could not be stored otherwise."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
