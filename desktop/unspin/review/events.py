"""The append-only history of a review, and what follows from it: the states, and what undo and redo would do.

An event names its objects (line ids, "conclusion", "pins", "analysis") and carries their states before and after, so
replaying needs nothing else. Undo and redo are events like all others; what can be undone is found by replay, so it
survives a restart.
`seen` is no step of the user's: it is not undone, and it leaves redo alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from unspin.review.annotation import JsonObject

CONCLUSION = "conclusion"
"""The object of an event that concerns the pair, not a line."""


@dataclass(frozen=True, slots=True)
class Event:
    """`before` and `after` hold one state for each of `objects`. `seq` counts from 1 and only grows."""

    seq: int
    at: str
    actor: str | None
    action: str
    objects: tuple[str, ...]
    before: tuple[JsonObject, ...]
    after: tuple[JsonObject, ...]
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be undone or redone. `action` and `verdicts` say what the user did, for the words.

    `target` are the states that undoing (or redoing) brings back; `origin` and `verdicts` the states between which the
    verb had led.
    """

    action: str
    objects: tuple[str, ...]
    target: tuple[JsonObject, ...]
    verdicts: tuple[JsonObject, ...]
    origin: tuple[JsonObject, ...]


@dataclass
class Stacks:
    """What undo and redo would do next: the last of each list."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)

    def advance(self, event: Event) -> bool:
        """Take one event in; False if it undoes or redoes what is not there."""
        if event.action == "seen":
            return True
        if event.action == "undo":
            if not self.undo:
                return False
            step = self.undo.pop()
            self.redo.append(Step(step.action, event.objects, event.before, step.verdicts, step.origin))
        elif event.action == "redo":
            if not self.redo:
                return False
            step = self.redo.pop()
            self.undo.append(Step(step.action, event.objects, event.before, step.verdicts, step.origin))
        else:
            self.undo.append(Step(event.action, event.objects, event.before, event.after, event.before))
            self.redo.clear()
        return True

    def in_reach(self, barrier: str) -> Iterator[tuple[str, JsonObject]]:
        """Every object with a state that undo or redo can bring back, as far as the next step that is about `barrier`."""
        for stack in (self.undo, self.redo):
            for step in reversed(stack):
                if barrier in step.objects:
                    break
                yield from zip(step.objects, step.target, strict=True)


@dataclass(frozen=True)
class Replayed:
    """`states` holds every object that an event touched. `sound`: each event fitted what came before it."""

    states: dict[str, JsonObject]
    stacks: Stacks
    sound: bool


def replay(events: Iterable[Event], start: Mapping[str, JsonObject], floor: int = 0) -> Replayed:
    """Apply the events behind `floor` to `start`; those up to it are history that is shown and never undone."""
    states: dict[str, JsonObject] = {}
    stacks = Stacks()
    sound = True
    for event in events:
        if event.seq <= floor:
            continue
        for key, before, after in zip(event.objects, event.before, event.after, strict=True):
            sound = sound and states.get(key, start.get(key)) == before
            states[key] = after
        sound = stacks.advance(event) and sound
    return Replayed(states, stacks, sound)


def event_json(event: Event) -> JsonObject:
    return {
        "seq": event.seq,
        "at": event.at,
        "actor": event.actor,
        "action": event.action,
        "object": list(event.objects),
        "before": list(event.before),
        "after": list(event.after),
        **event.extra,
    }
