"""What an editor decided about one line, and about the pair: frozen data, and its form in events and files.

An annotation's *state* is its JSON form without what follows from the line (id, line, selector): events carry states.
Times are RFC 3339 strings in UTC with `Z`, kept as they were written, so that a file comes out as it went in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, cast, get_args

from unspin.engine.rows import LineRef

Tag = Literal["original", "spun", "garbled"]
Status = Literal["open", "seen", "tagged", "skipped"]
Origin = Literal["human", "suggestion_accepted", "suggestion_changed", "bulk_accepted", "adjudicated", "imported"]
CameFirst = Literal["A", "B", "neither", "unknown"]

TAGS: tuple[Tag, ...] = get_args(Tag)
STATUSES: tuple[Status, ...] = get_args(Status)

JsonObject = dict[str, Any]
Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Annotation:
    """The verdict on one line. `revision` counts the changes since it was open; `annotator` is a uuid."""

    line: LineRef
    tag: Tag | None = None
    status: Status = "open"
    origin: Origin | None = None
    suggestion: str | None = None
    """Id of the suggestion that stood beside the line when it was judged."""
    suggestion_shown: bool | None = None
    note: str = ""
    annotator: str | None = None
    created_at: str | None = None
    modified_at: str | None = None
    revision: int = 0
    anchor_state: Literal["attached", "detached"] = "attached"
    anchor_method: str | None = "position"
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Members named `x_*` that another program wrote."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The verdict on the pair; `came_first` is None until somebody said something."""

    came_first: CameFirst | None = None
    note: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


def open_annotation(line: LineRef) -> Annotation:
    """A line that nobody has touched."""
    return Annotation(line)


def state_of(it: Annotation) -> JsonObject:
    return {
        "tag": it.tag,
        "status": it.status,
        "origin": it.origin,
        "suggestion": it.suggestion,
        "suggestion_shown": it.suggestion_shown,
        "note": it.note,
        "annotator": it.annotator,
        "created_at": it.created_at,
        "modified_at": it.modified_at,
        "revision": it.revision,
        "anchor": {"state": it.anchor_state, "method": it.anchor_method},
        **it.extra,
    }


def annotation_of(line: LineRef, state: JsonObject) -> Annotation:
    """The inverse of `state_of`; `state` was checked against the schema or written by this program."""
    return Annotation(
        line,
        cast("Tag | None", state["tag"]),
        cast(Status, state["status"]),
        cast("Origin | None", state["origin"]),
        state["suggestion"],
        state["suggestion_shown"],
        state["note"],
        state["annotator"],
        state["created_at"],
        state["modified_at"],
        state["revision"],
        state["anchor"]["state"],
        state["anchor"]["method"],
        extensions(state),
    )


def conclusion_state(it: Conclusion) -> JsonObject:
    return {"came_first": it.came_first, "note": it.note, **it.extra}


def conclusion_of(state: JsonObject) -> Conclusion:
    return Conclusion(cast("CameFirst | None", state["came_first"]), state["note"], extensions(state))


def extensions(members: JsonObject) -> JsonObject:
    """The `x_*` members of an object: kept, never read."""
    return {key: value for key, value in members.items() if key.startswith("x_")}


def utc_now() -> datetime:
    return datetime.now(UTC)


def time_text(at: datetime) -> str:
    """RFC 3339, UTC, milliseconds, `Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def time_of(text: str) -> datetime:
    """The inverse of `time_text`, for any RFC 3339 time."""
    return datetime.fromisoformat(text)
