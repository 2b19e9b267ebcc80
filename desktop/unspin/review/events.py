"""The append-only history of a review, and what follows from it: the states, and what undo and redo would do.

An event names its objects (line ids, "conclusion", "pins", "analysis", "sides") and carries their states before and after,
so replaying needs nothing else. It speaks of A and B as they stood then: what follows a swap is about the other names,
and undo comes past the swap before it comes to what was said before. Undo and redo are events like all others; what can
be undone is found by replay, so it survives a restart.
`seen` is no step of the user's: it is not undone, and it leaves redo alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from unspin.review.annotation import JsonObject
from unspin.review.standing import STANDING, turned_name, turned_state, turned_states

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
        """Every object with a state that undo or redo can bring back, as far as the next step that is about `barrier`;
        by the names that they have now."""
        for stack in (self.undo, self.redo):
            turned = False
            for step in reversed(stack):
                if barrier in step.objects:
                    break
                for name, state in zip(step.objects, step.target, strict=True):
                    yield (turned_name(name), turned_state(name, state)) if turned else (name, state)
                turned ^= STANDING in step.objects


@dataclass(frozen=True)
class Replayed:
    """`states` holds those of the start and every object that an event touched, by the names that they have at the end.
    `sound`: each event fitted what came before it."""

    states: dict[str, JsonObject]
    stacks: Stacks
    sound: bool


def replay(events: Iterable[Event], start: Mapping[str, JsonObject], floor: int = 0) -> Replayed:
    """Apply the events behind `floor` to `start`; those up to it are history that is shown and never undone."""
    states = dict(start)
    stacks = Stacks()
    sound = True
    for event in events:
        if event.seq <= floor:
            continue
        for key, before, after in zip(event.objects, event.before, event.after, strict=True):
            sound = sound and states.get(key) == before
            states[key] = after
        if turns(event):
            states = turned_states(states)
        sound = stacks.advance(event) and sound
    return Replayed(states, stacks, sound)


def turns(event: Event) -> bool:
    """Whether A and B change places with it."""
    pairs = zip(event.objects, event.before, event.after, strict=True)
    return any(name == STANDING and before != after for name, before, after in pairs)


def as_they_stand(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as a file has them: all by the names that hold at the end. Its own inverse."""
    out: list[Event] = []
    turned = False
    for event in reversed(list(events)):
        out.append(_turned(event) if turned else event)
        turned ^= turns(event)
    return tuple(reversed(out))


def _turned(event: Event) -> Event:
    before, after = (tuple(map(turned_state, event.objects, states)) for states in (event.before, event.after))
    return replace(event, objects=tuple(map(turned_name, event.objects)), before=before, after=after)


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
