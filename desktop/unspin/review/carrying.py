"""From one analysis of two texts to the next: what an editor said goes along by its position in the text.

In: the old comparison and the new one, of the same texts; states by line id. Out: the states by the new line ids, the
pins by the new indices, and the new machine's members with what verdicts cite and what a person wrote in the old ones.
Where a line was cut differently its verdict goes to the line that holds most of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from unspin.engine import ids
from unspin.engine.model import Article, Comparison, Line, Paragraph
from unspin.engine.pins import Pin, in_order
from unspin.engine.rows import LineRef
from unspin.review.annotation import JsonObject, extensions, open_annotation, state_of
from unspin.review.encoding import PROVENANCE, SUPERSEDED

_RANK = {"tagged": 3, "skipped": 2, "seen": 1, "open": 0}
"""Where lines became one, the verdict that says most stands for it."""
_OPEN = state_of(open_annotation(LineRef("A", 0)))


def is_same_cut(one: Article, other: Article) -> bool:
    """Whether both divide the text in the same way, so that ids mean the same."""
    return (one.text, one.paragraphs, one.lines) == (other.text, other.paragraphs, other.lines)


def carried_pins(pins: Iterable[Pin], old: tuple[Article, Article], new: tuple[Article, Article]) -> tuple[Pin, ...]:
    """The pins whose passages exist in the new articles as they were; the others are gone."""
    if all(is_same_cut(one, other) for one, other in zip(old, new, strict=True)):
        return in_order(pins)
    tables = {
        "line": [_moves(one.lines, other.lines) for one, other in zip(old, new, strict=True)],
        "paragraph": [_moves(one.paragraphs, other.paragraphs) for one, other in zip(old, new, strict=True)],
    }
    out: list[Pin] = []
    for pin in pins:
        of_a, of_b = tables[pin.level]
        if {*pin.a} <= of_a.keys() and {*pin.b} <= of_b.keys():
            out.append(replace(pin, a=tuple(of_a[k] for k in pin.a), b=tuple(of_b[k] for k in pin.b)))
    return in_order(out)


def _moves(then: Sequence[Line | Paragraph], now: Sequence[Line | Paragraph]) -> dict[int, int]:
    """From index to index, for those with the same range."""
    places = {(it.start, it.end): k for k, it in enumerate(now)}
    return {k: places[it.start, it.end] for k, it in enumerate(then) if (it.start, it.end) in places}


def new_places(old: Comparison, new: Comparison) -> dict[str, str | None]:
    """By the id of each counted line of old: the id of the counted line that holds most of it now, None for none."""
    out: dict[str, str | None] = {}
    for then, now in ((old.a, new.a), (old.b, new.b)):
        counted = [k for k, line in enumerate(now.lines) if now.is_counted(line)]
        first = 0
        for k, line in enumerate(then.lines):
            if not then.is_counted(line):
                continue
            while first < len(counted) and now.lines[counted[first]].end <= line.start:
                first += 1
            best, place = 0, None
            for other in counted[first:]:
                it = now.lines[other]
                if it.start >= line.end:
                    break
                common = min(it.end, line.end) - max(it.start, line.start)
                if common > best:
                    best, place = common, ids.line_id(now, other)
            out[ids.line_id(then, k)] = place
    return out


def carried_states(
    states: Mapping[str, JsonObject], places: Mapping[str, str | None], new: Comparison
) -> dict[str, JsonObject]:
    """The states that change, by id: of lines of the new cut, and of old ids that are open now or gone."""
    start = {ids.line_id(it, k): it.lines[k].start for it in (new.a, new.b) for k in range(len(it.lines))}
    arrived: dict[str, list[JsonObject]] = {}
    for name, place in places.items():
        if name in states and place is not None:
            arrived.setdefault(place, []).append(states[name])
    after = {place: _joined(found, place, start[place]) for place, found in arrived.items()}
    for name in states:
        if name in places:
            after.setdefault(name, _OPEN)
    return {name: state for name, state in after.items() if state != states.get(name, _OPEN)}


def _joined(found: Sequence[JsonObject], place: str, start: int) -> JsonObject:
    """The state that says most; with the notes of all."""
    best = max(found, key=lambda state: _RANK[state["status"]])
    notes = [state["note"] for state in found if state["note"]]
    out = {**best, "note": "\n".join(dict.fromkeys(notes))}
    if best["suggestion"] is not None:
        out["suggestion"] = f"{best['suggestion'].partition(':')[0]}:{place[0]}{start}"
    return out


def with_what_was_said(
    machine: Mapping[str, Any],
    before: Mapping[str, Any],
    states: Iterable[tuple[str, JsonObject]],
    places: Mapping[str, str | None],
) -> JsonObject:
    """The members of a new analysis, with the provenance of the documents before, and with each suggestion that a
    verdict cites, marked as superseded where the machine does not make it any more. `states`: of lines by id, those that
    hold now and those that undo can bring back while this analysis is shown.
    """
    documents = [_described(now, then) for now, then in zip(machine["documents"], before["documents"], strict=True)]
    out = {**machine, "documents": documents}
    known, cited = _known(machine), uncovered(machine, states)
    if not cited:
        return out
    suggestions, findings = list(machine["suggestions"]), list(machine["findings"])
    found = {it["id"] for it in findings}
    old = {it["id"]: it for it in before["findings"]}
    for it in before["suggestions"]:
        here = places.get(it["line"], it["line"])
        name = next((name for line, name in cited if line == here and name.partition(":")[0] == it["tag"]), None)
        if name is None or name in known:
            continue
        known.add(name)
        suggestions.append({**it, "id": name, "line": here, SUPERSEDED: True})
        for finding in it["findings"]:
            if finding not in found:
                found.add(finding)
                line = places.get(old[finding]["line"], old[finding]["line"]) or here
                findings.append({**old[finding], "line": line, SUPERSEDED: True})
    return {**out, "suggestions": suggestions, "findings": findings}


def uncovered(machine: Mapping[str, Any], states: Iterable[tuple[str, JsonObject]]) -> set[tuple[str, str]]:
    """Lines with the suggestions that their states cite and that `machine` does not have."""
    known = _known(machine)
    return {(name, it["suggestion"]) for name, it in states if it.get("suggestion") not in {None, *known}}


def _known(machine: Mapping[str, Any]) -> set[str]:
    return {it["id"] for it in machine["suggestions"]}


def _described(now: JsonObject, then: JsonObject) -> JsonObject:
    """A document as the reader reads it now, with what a person said of it."""
    kept: dict[str, Any] = {key: then[key] for key in ("role", "title", *PROVENANCE, "note")}
    text = {**now["text"], **extensions(then["text"])}
    return {**now, **kept, "text": text, **extensions(then)}
