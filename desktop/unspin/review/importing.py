"""From an annotation file back to a review: nothing is computed again, nothing is lost.

The file's history is kept as it is; it speaks of A and B as the file has them, a review remembers each event as A and B
stood then (`events.as_they_stand`). If replaying it gives the file's annotations, it can be undone here; if not, the
annotations stand as a baseline and the history is only shown. What lies before the last *Analyse again* is only shown in
any case: the analysis that it was said of is not in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from unspin.engine.model import Progress, Range, ShouldCancel
from unspin.engine.rows import LineRef
from unspin.errors import InputError
from unspin.review import encoding, provenance
from unspin.review.analyses import ANALYSIS, NO_PINS, PINS, Analysis, analysis_state, pins_state_of
from unspin.review.annotation import (
    Conclusion,
    JsonObject,
    Now,
    conclusion_state,
    extensions,
    open_annotation,
    state_of,
    time_text,
    utc_now,
)
from unspin.review.events import CONCLUSION, Event, as_they_stand, replay, turns
from unspin.review.layout import LABEL_SET, MACHINE
from unspin.review.quotes import selector
from unspin.review.record import Record
from unspin.review.regular_files import read_regular
from unspin.review.standing import STANDING, is_turned, standing_state, turned_extra, turned_states
from unspin.review.validation import parse, schema, violations
from unspin.said import say

_ANNOTATION_KEYS = ("id", "line", "selector")
_OPEN = state_of(open_annotation(LineRef("A", 0)))


MOST_BYTES = 1_000_000_000
"""Two texts of the greatest length with their lines and marks stay below; a larger file could not be held in memory."""


@dataclass(frozen=True)
class Imported:
    """A file ready for a library: `Library.add`. `is_review`: it came with a review id of its own."""

    record: Record
    is_review: bool


def annotation_file(path: Path) -> bytes:
    """Its bytes, not checked. Raises InputError where it cannot be read."""
    return read_regular(path, MOST_BYTES, say("An annotation file of two articles is far smaller. Check the name."))


def read_annotations(
    data: bytes, *, now: Now = utc_now, progress: Progress | None = None, should_cancel: ShouldCancel | None = None
) -> Imported:
    """Raises InputError for anything but a sound annotation file."""
    found = violations(data, progress=progress, should_cancel=should_cancel)
    if found:
        more = len(found) - 1
        raise InputError(
            say("This is not a sound annotation file: {fault} and %n more.", "", more, fault=found[0])
            if more
            else say("This is not a sound annotation file: {fault}.", fault=found[0]),
            say('Nothing was imported. "unspin validate FILE" lists what is wrong.'),
        )
    members = _in_order(parse(data), schema())
    machine, texts = encoding.without_texts({key: members[key] for key in MACHINE})
    events = tuple(_event(entry) for entry in members["events"])
    states, others, selectors = _annotations(members, texts)
    comparison = encoding.comparison(machine, texts)
    states[CONCLUSION], states[PINS] = members["conclusion"], pins_state_of(comparison)
    states |= provenance.cards_of(machine)
    baseline, floor, generation, turned = _history(events, states)
    extra = {
        "file": extensions(members),
        "review": extensions(members["review"]),
        "annotations": others,
        "selectors": selectors,
    }
    review, at = members["review"], time_text(now())
    record = Record(
        review["id"] or str(uuid4()),
        review["title"],
        review["created_at"] or at,
        review["modified_at"] or review["created_at"] or at,
        Analysis(comparison, machine, True, generation, comparison.pins, turned),
        as_they_stand(events),
        tuple(members["annotators"]),
        None if members["label_set"] == LABEL_SET else members["label_set"],
        baseline,
        floor,
        turned_extra(extra) if turned else extra,
    )
    return Imported(record, review["id"] is not None)


def _history(events: tuple[Event, ...], states: dict[str, JsonObject]) -> tuple[dict[str, JsonObject], int, int, bool]:
    """Baseline, floor, generation of the analysis, and whether A and B are turned. `events`, `states`: as the file says,
    by the names that hold at the end."""
    then = as_they_stand(events)
    odd = sum(map(turns, then)) % 2 == 1
    start = dict.fromkeys(states, _OPEN)
    start |= {CONCLUSION: conclusion_state(Conclusion()), PINS: NO_PINS, ANALYSIS: analysis_state()}
    start |= provenance.first_cards({side: states[side] for side in provenance.SIDES}, events)
    start[STANDING] = standing_state()
    floor = max((event.seq for event in then if ANALYSIS in event.objects), default=0)
    early = [event for event in then if event.seq <= floor]
    earlier = replay(early, turned_states(start) if odd else start).states
    at_floor = turned_states(start) if odd != (sum(map(turns, early)) % 2 == 1) else start
    here = {key: state for key, state in earlier.items() if key in at_floor and state != at_floor[key]}
    generation = here.get(ANALYSIS, start[ANALYSIS])["generation"]
    replayed = replay(then, {**at_floor, **here}, floor)
    turned = is_turned(replayed.states)
    if replayed.sound and all(replayed.states[key] == state for key, state in states.items()):
        return here, floor, generation, turned
    baseline = {key: state for key, state in states.items() if state != start[key]}
    if ANALYSIS in here:
        baseline[ANALYSIS] = here[ANALYSIS]
    if turned:
        baseline[STANDING] = standing_state(turned)
    return baseline, events[-1].seq if events else 0, generation, turned


def _in_order(value: Any, rule: JsonObject) -> Any:
    """The same members in the key order of the schema, which is the format's; those it does not know behind them."""
    if "anyOf" in rule:  # a thing or null; of two things, the one that has the members
        rules = [_resolved(it) for it in rule["anyOf"]]
        fitting = [it for it in rules if isinstance(value, dict) and set(it.get("required", ())) <= set(value)]
        rule = fitting[0] if fitting else {}
    rule = _resolved(rule)
    if isinstance(value, list) and isinstance(rule.get("items"), dict):
        return [_in_order(it, rule["items"]) for it in value]
    if isinstance(value, dict):
        known = rule.get("properties", {})
        keys = [*(key for key in known if key in value), *(key for key in value if key not in known)]
        return {key: _in_order(value[key], known[key]) if key in known else value[key] for key in keys}
    return value


def _resolved(rule: JsonObject) -> JsonObject:
    if "$ref" not in rule:
        return rule
    found: JsonObject = schema()["$defs"][rule["$ref"].rpartition("/")[2]]
    return found


def _annotations(
    members: JsonObject, texts: dict[str, str]
) -> tuple[dict[str, JsonObject], dict[str, list[JsonObject]], dict[str, JsonObject]]:
    """By line: the state (of the annotator who was there last), the other annotators' entries, odd selectors."""
    entries: dict[str, list[JsonObject]] = {}
    for entry in members["annotations"]:
        entries.setdefault(entry["line"], []).append(entry)
    text = {document["id"]: texts[document["text"]["sha256"]] for document in members["documents"]}
    states: dict[str, JsonObject] = {}
    others: dict[str, list[JsonObject]] = {}
    selectors: dict[str, JsonObject] = {}
    for name, found in entries.items():
        last = max(found, key=lambda entry: entry["modified_at"] or "")
        states[name] = {key: value for key, value in last.items() if key not in _ANNOTATION_KEYS}
        if len(found) > 1:
            others[name] = [entry for entry in found if entry is not last]
        where = last["selector"]
        if where != selector(where["document"], text[where["document"]], Range(where["start"], where["end"])):
            selectors[name] = where
    return states, others, selectors


def _event(entry: JsonObject) -> Event:
    return Event(
        entry["seq"],
        entry["at"],
        entry["actor"],
        entry["action"],
        tuple(entry["object"]),
        tuple(entry["before"]),
        tuple(entry["after"]),
        extensions(entry),
    )
