"""Which text stands as A is a matter of the review: what carries the names of the sides, and the same with A and B changed.

A review begins as its texts were opened; *Swap A and B* turns it, and the event says so (object "sides"). Every other
event, and every stored analysis, speaks of A and B as they stood at its time. In: names and states of the format. Out:
the same, turned; turning twice gives what was there. No text is touched.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from unspin.review.annotation import JsonObject

STANDING = "sides"
"""The object of an event that swaps A and B."""
_OTHER = {"A": "B", "B": "A"}


def standing_state(turned: bool = False) -> JsonObject:
    """`turned`: A and B stand the other way round than at the beginning of the review."""
    return {"turned": turned}


def is_turned(states: Mapping[str, JsonObject]) -> bool:
    return bool(states.get(STANDING, standing_state())["turned"])


def turned_name(name: str) -> str:
    """Of a side, a paragraph or a line: `A.p3.l1` is `B.p3.l1`. Anything else has no side."""
    return _OTHER[name[0]] + name[1:] if name[:1] in _OTHER and name[1:2] in ("", ".") else name


def turned_states(states: Mapping[str, JsonObject]) -> dict[str, JsonObject]:
    return {turned_name(name): turned_state(name, state) for name, state in states.items()}


def turned_state(name: str, state: JsonObject) -> JsonObject:
    """`name`: its object. A card goes with its text as it is."""
    if state.get("came_first") in _OTHER:
        return {**state, "came_first": _OTHER[state["came_first"]]}
    if state.get("suggestion"):
        return {**state, "suggestion": turned_suggestion(state["suggestion"])}
    if state.get("pins"):
        return {**state, "pins": sorted(map(_turned_pin, state["pins"]), key=_place)}
    return state


def turned_suggestion(name: str) -> str:
    """`spun:B120` is `spun:A120`."""
    tag, colon, place = name.partition(":")
    return f"{tag}{colon}{_OTHER.get(place[:1], place[:1])}{place[1:]}"


def turned_selector(it: JsonObject | None) -> Any:
    return it and {**it, "document": _OTHER[it["document"]]}


def turned_annotation(it: JsonObject) -> JsonObject:
    """One entry of `annotations[]`."""
    line, mark, annotator = it["id"].partition("#")
    turned = {
        **turned_state(it["line"], it),
        "id": f"{turned_name(line)}{mark}{annotator}",
        "line": turned_name(it["line"]),
        "selector": turned_selector(it["selector"]),
    }
    return {key: turned[key] for key in it}


def turned_extra(extra: Mapping[str, Any]) -> dict[str, Any]:
    """What a record keeps of a file beside the review: other annotators' entries and odd selectors, by line."""
    out = dict(extra)
    if "annotations" in extra:
        found = extra["annotations"].items()
        out["annotations"] = {turned_name(line): list(map(turned_annotation, entries)) for line, entries in found}
    if "selectors" in extra:
        out["selectors"] = {turned_name(line): turned_selector(it) for line, it in extra["selectors"].items()}
    return out


def _turned_pin(pin: JsonObject) -> JsonObject:
    return {**pin, "a": list(map(turned_name, pin["b"])), "b": list(map(turned_name, pin["a"]))}


def _place(pin: JsonObject) -> tuple[Any, ...]:
    """Pins are kept in one order (`engine.pins.in_order`); ids sort as their numbers do."""
    sides = [[[int(part[1:]) for part in name.split(".")[1:]] for name in pin[side]] for side in "ab"]
    return (pin["level"] != "paragraph", *sides, pin["status"])
