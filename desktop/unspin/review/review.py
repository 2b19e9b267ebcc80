"""A review: an editor's decisions on one Comparison. The only mutable thing in the program.

Each verb is one event, written in one committed transaction; what is in memory changes only after the commit, so what
shows as set is on disk. A verb that would change nothing writes nothing and returns None. If the commit fails, the verb
raises UnspinError and the review is as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from unspin.engine import ids
from unspin.engine.model import Comparison, Suggestion
from unspin.engine.rows import LineRef, Row, reading_order, rows
from unspin.review import provenance
from unspin.review.annotation import (
    TAGS,
    Annotation,
    CameFirst,
    Conclusion,
    JsonObject,
    Now,
    Origin,
    Tag,
    annotation_of,
    conclusion_of,
    conclusion_state,
    open_annotation,
    state_of,
    time_of,
    time_text,
    utc_now,
)
from unspin.review.events import CONCLUSION, Event, Stacks, replay

_ACCEPTED = ("suggestion_accepted", "bulk_accepted")


@dataclass(frozen=True, slots=True)
class Progress:
    """In counted lines. `seen`: looked at and left; `by_tag` has all three tags."""

    counted: int
    tagged: int
    skipped: int
    seen: int
    by_tag: Mapping[Tag, int]


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb did: `text` is for the status bar and the menu ("Tag B3 spun"); `lines` are to be painted anew."""

    action: str
    lines: tuple[LineRef, ...]
    text: str
    at: datetime


class Log(Protocol):
    """Where events go. Returns when the event and the progress are on disk, raises UnspinError if they are not."""

    def append(self, event: Event, progress: Progress) -> None: ...


@dataclass(frozen=True)
class Record:
    """A review as it is stored. `machine`: the members of `encoding.members`, without texts.

    `baseline` holds states that the events up to `floor` do not give (an import whose history does not fit); `extra`
    the members `x_*` of the file, and what other annotators said.
    """

    id: str
    title: str
    created_at: str
    modified_at: str
    comparison: Comparison
    machine: JsonObject
    events: tuple[Event, ...] = ()
    annotators: tuple[JsonObject, ...] = ()
    label_set: JsonObject | None = None
    baseline: Mapping[str, JsonObject] = field(default_factory=dict)
    floor: int = 0
    extra: Mapping[str, Any] = field(default_factory=dict)


class Review:
    def __init__(self, record: Record, log: Log, annotator: str, now: Now = utc_now) -> None:
        """`annotator`: uuid of the person at this library."""
        self.record = record
        self.comparison = record.comparison
        self.rows: tuple[Row, ...] = rows(record.comparison.alignment)
        self.order: tuple[LineRef, ...] = reading_order(record.comparison.alignment, self.rows)
        self.annotator = annotator
        self._log = log
        self._now = now
        self._events = list(record.events)
        self._position = {ref: k for k, ref in enumerate(self.order)}
        self._ref_of = {self.line_id(ref): ref for ref in self.order}
        self._suggestions: dict[LineRef, Suggestion] = {}
        for suggestion in record.comparison.suggestions:
            self._suggestions.setdefault(LineRef(suggestion.side, suggestion.line), suggestion)

        replayed = replay(self._events, record.baseline, record.floor)
        self._stacks: Stacks = replayed.stacks
        self._annotations: dict[LineRef, Annotation] = {}
        self._conclusion = Conclusion()
        self._cards = provenance.cards_of(record.machine)
        self._counts: Counter[str] = Counter({"open": len(self.order)})
        self._take({**record.baseline, **replayed.states})

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(self._events)

    @property
    def modified_at(self) -> str:
        return self._events[-1].at if len(self._events) > len(self.record.events) else self.record.modified_at

    @property
    def conclusion(self) -> Conclusion:
        return self._conclusion

    @property
    def cards(self) -> Mapping[str, JsonObject]:
        """Where each version comes from, by "A" and "B": see `provenance`."""
        return self._cards

    @property
    def last_commit(self) -> datetime | None:
        """When the last event was written; None if there is none. In UTC."""
        return time_of(self._events[-1].at) if self._events else None

    @property
    def undo_text(self) -> str | None:
        """What undo would take back ("Tag B3 spun"), None if there is nothing."""
        return self._text_of_step(self._stacks.undo)

    @property
    def redo_text(self) -> str | None:
        return self._text_of_step(self._stacks.redo)

    def line_id(self, ref: LineRef) -> str:
        return ids.line_id(self.comparison.article(ref.side), ref.line)

    def line_label(self, ref: LineRef) -> str:
        return ids.line_label(self.comparison.article(ref.side), ref.line)

    def position(self, ref: LineRef) -> int:
        """Its place in `order`; for a line that is not counted, that of the counted line before it, else -1."""
        if ref in self._position:
            return self._position[ref]
        before = [k for other, k in self._position.items() if other.side == ref.side and other.line < ref.line]
        return max(before, default=-1)

    def annotation(self, ref: LineRef) -> Annotation:
        return self._annotations.get(ref) or open_annotation(ref)

    def suggestion(self, ref: LineRef) -> Suggestion | None:
        return self._suggestions.get(ref)

    def progress(self) -> Progress:
        return self._progress_with({})

    # The verbs. Lines that are not counted (bylines, boilerplate) take no verdict and are passed over.

    def tag(self, lines: Sequence[LineRef], tag: Tag, origin: Origin = "human") -> Change | None:
        def verdict(it: Annotation) -> Annotation:
            if it.status == "tagged" and it.tag == tag:
                return it
            suggestion = self._suggestions.get(it.line)
            return replace(
                it,
                tag=tag,
                status="tagged",
                origin="suggestion_changed" if origin == "human" and it.origin in _ACCEPTED else origin,
                suggestion=self._suggestion_id(suggestion),
                suggestion_shown=suggestion is not None,
            )

        return self._change("tag", lines, verdict)

    def clear(self, lines: Sequence[LineRef]) -> Change | None:
        """Take the tag, or the skip, away; the note stays."""

        def verdict(it: Annotation) -> Annotation:
            if it.status in ("open", "seen"):
                return it
            return replace(it, tag=None, status="seen", origin=None, suggestion=None, suggestion_shown=None)

        return self._change("clear", lines, verdict)

    def skip(self, lines: Sequence[LineRef]) -> Change | None:
        def verdict(it: Annotation) -> Annotation:
            if it.status == "skipped":
                return it
            shown = it.line in self._suggestions
            return replace(it, tag=None, status="skipped", origin="human", suggestion=None, suggestion_shown=shown)

        return self._change("skip", lines, verdict)

    def set_note(self, ref: LineRef, text: str) -> Change | None:
        def verdict(it: Annotation) -> Annotation:
            status = "seen" if it.status == "open" and it.note != text else it.status
            return replace(it, note=text, status=status)

        return self._change("note", [ref], verdict)

    def accept(self, ref: LineRef) -> Change | None:
        """Take the suggestion of this line as its tag; None if it has no suggestion or already that tag."""
        suggestion = self._suggestions.get(ref)
        if suggestion is None:
            return None

        def verdict(it: Annotation) -> Annotation:
            if it.status == "tagged" and it.tag == suggestion.tag:
                return it
            return replace(
                it,
                tag=suggestion.tag,
                status="tagged",
                origin="suggestion_accepted",
                suggestion=self._suggestion_id(suggestion),
                suggestion_shown=True,
            )

        return self._change("accept", [ref], verdict)

    def mark_seen(self, ref: LineRef) -> Change | None:
        """The line had the focus for a moment. No undo step; only an open line changes."""

        def verdict(it: Annotation) -> Annotation:
            return replace(it, status="seen") if it.status == "open" else it

        return self._change("seen", [ref], verdict)

    def conclude(self, came_first: CameFirst | None, note: str = "") -> Change | None:
        after = replace(self._conclusion, came_first=came_first, note=note)
        if after == self._conclusion:
            return None
        before = conclusion_state(self._conclusion)
        return self._write("conclude", (CONCLUSION,), (before,), (conclusion_state(after),), self._now())

    def set_provenance(self, changes: provenance.Changes) -> Change | None:
        """Change fields of the cards, of one side or of both in one event."""
        after = {
            side: provenance.changed(self._cards[side], fields, self.comparison.article(side).title)
            for side, fields in changes.items()
        }
        names = tuple(side for side in provenance.SIDES if side in after and after[side] != self._cards[side])
        if not names:
            return None
        before = tuple(self._cards[name] for name in names)
        return self._write("provenance", names, before, tuple(after[name] for name in names), self._now())

    def undo(self) -> Change | None:
        return self._step("undo", "Undo")

    def redo(self) -> Change | None:
        return self._step("redo", "Redo")

    def _change(
        self, action: str, lines: Sequence[LineRef], verdict: Callable[[Annotation], Annotation]
    ) -> Change | None:
        at = self._now()
        before: list[Annotation] = []
        after: list[Annotation] = []
        for ref in dict.fromkeys(lines):
            if ref not in self._position:
                continue
            old = self.annotation(ref)
            new = verdict(old)
            if new != old:
                time = time_text(at)
                before.append(old)
                after.append(
                    replace(
                        new,
                        annotator=self.annotator,
                        created_at=old.created_at or time,
                        modified_at=time,
                        revision=old.revision + 1,
                    )
                )
        if not after:
            return None
        objects = tuple(self.line_id(it.line) for it in after)
        return self._write(action, objects, tuple(map(state_of, before)), tuple(map(state_of, after)), at)

    def _step(self, action: str, word: str) -> Change | None:
        stack = self._stacks.undo if action == "undo" else self._stacks.redo
        if not stack:
            return None
        step = stack[-1]
        before = tuple(self._state(key) for key in step.objects)
        words = f"{word}: {self._text(step.action, step.objects, step.verdicts)}"
        return self._write(action, step.objects, before, step.target, self._now(), words)

    def _write(
        self,
        action: str,
        objects: tuple[str, ...],
        before: tuple[JsonObject, ...],
        after: tuple[JsonObject, ...],
        at: datetime,
        words: str | None = None,
    ) -> Change:
        """Commit one event, then take it into memory."""
        seq = self._events[-1].seq + 1 if self._events else 1
        event = Event(seq, time_text(at), self.annotator, action, objects, before, after)
        states = dict(zip(objects, after, strict=True))
        self._log.append(event, self._progress_with(states))
        # Nothing above has changed this object: had the commit failed, the review would be as it was.
        self._take(states)
        self._events.append(event)
        self._stacks.advance(event)
        lines = tuple(self._ref_of[key] for key in objects if key in self._ref_of)
        return Change(action, lines, words or self._text(action, objects, after), at)

    def _progress_with(self, states: Mapping[str, JsonObject]) -> Progress:
        """The progress when `states` will have been taken in."""
        counts = self._counts.copy()
        self._count(counts, states)
        by_tag: dict[Tag, int] = {tag: counts[tag] for tag in TAGS}
        return Progress(len(self.order), counts["tagged"], counts["skipped"], counts["seen"], by_tag)

    def _count(self, counts: Counter[str], states: Mapping[str, JsonObject]) -> None:
        for key, state in states.items():
            if key in self._ref_of:
                old = self.annotation(self._ref_of[key])
                counts.subtract(word for word in (old.status, old.tag) if word)
                counts.update(word for word in (state["status"], state["tag"]) if word)

    def _take(self, states: Mapping[str, JsonObject]) -> None:
        self._count(self._counts, states)
        for key, state in states.items():
            if key == CONCLUSION:
                self._conclusion = conclusion_of(state)
            elif key in self._cards:
                self._cards[key] = state
            else:
                self._annotations[self._ref_of[key]] = annotation_of(self._ref_of[key], state)

    def _state(self, key: str) -> JsonObject:
        if key == CONCLUSION:
            return conclusion_state(self._conclusion)
        if key in self._cards:
            return self._cards[key]
        return state_of(self.annotation(self._ref_of[key]))

    def _suggestion_id(self, suggestion: Suggestion | None) -> str | None:
        return None if suggestion is None else ids.suggestion_id(self.comparison.alignment, suggestion)

    def _text_of_step(self, stack: list[Any]) -> str | None:
        return self._text(stack[-1].action, stack[-1].objects, stack[-1].verdicts) if stack else None

    def _text(self, action: str, objects: tuple[str, ...], after: tuple[JsonObject, ...]) -> str:
        """The deed in words. English; the menu and the status bar show it."""
        labels = [self.line_label(self._ref_of[key]) for key in objects if key in self._ref_of]
        where = labels[0] if len(labels) == 1 else f"{len(labels)} lines from {labels[0]}" if labels else ""
        if action == "tag":
            return f"Tag {where} {after[0]['tag']}"
        if action == "accept":
            return f"Accept the suggestion of {where}: {after[0]['tag']}"
        if action == "note":
            return f"Note on {where}" if after[0]["note"] else f"Remove the note on {where}"
        if action == "provenance":
            return "Change the card of " + " and ".join(objects)
        words = {"clear": "Clear", "skip": "Skip", "seen": "Look at", "conclude": "Conclusion"}
        return f"{words.get(action, action)} {where}".rstrip()
