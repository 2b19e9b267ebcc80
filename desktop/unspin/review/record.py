"""What a review is made of and what it tells: the stored record, the progress, a change, and where changes are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from unspin.engine.rows import LineRef
from unspin.review.analyses import Analysis
from unspin.review.annotation import TAGS, JsonObject, Tag
from unspin.review.events import Event


@dataclass(frozen=True, slots=True)
class Progress:
    """In counted lines. `seen`: looked at and left; `by_tag` has all three tags."""

    counted: int
    tagged: int
    skipped: int
    seen: int
    by_tag: Mapping[Tag, int]

    @classmethod
    def of(cls, counted: int, counts: Mapping[str, int]) -> Progress:
        """`counts`: lines by status and by tag; what there is none of may be missing."""
        by_tag: dict[Tag, int] = {tag: counts.get(tag, 0) for tag in TAGS}
        tagged, skipped, seen = (counts.get(word, 0) for word in ("tagged", "skipped", "seen"))
        return cls(counted, tagged, skipped, seen, by_tag)


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb did: `text` is for the status bar and the menu ("Tag B3 spun"); `lines` are to be painted anew.

    `reshaped`: the analysis that the review shows is another one now, so everything is. `turned`: A is B and B is A.
    """

    action: str
    lines: tuple[LineRef, ...]
    text: str
    at: datetime
    reshaped: bool = False
    turned: bool = False


class Log(Protocol):
    """Where events go. `append` returns when all of it is on disk, and raises UnspinError if it is not."""

    def append(
        self, event: Event, progress: Progress, place: tuple[int, int], analysis: Analysis | None = None
    ) -> None:
        """`place`: the generation and the revision of the pins from now on; `analysis`: a new one."""

    def analysis(self, generation: int, pins: int) -> Analysis:
        """An earlier one: that of these pins, else the latest of its generation."""


@dataclass(frozen=True)
class Record:
    """A review as it is stored.

    `baseline` holds states that the events up to `floor` do not give (an import whose history does not fit), by the names
    of that time; `extra` the members `x_*` of the file, and what other annotators said, by the names of a review that is
    not turned.
    """

    id: str
    title: str
    created_at: str
    modified_at: str
    analysis: Analysis
    events: tuple[Event, ...] = ()
    annotators: tuple[JsonObject, ...] = ()
    label_set: JsonObject | None = None
    baseline: Mapping[str, JsonObject] = field(default_factory=dict)
    floor: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)
