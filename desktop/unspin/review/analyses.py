"""The analyses of a review, and the editor's pins that they obey: data, and the states that events carry of them.

A review has one analysis at a time. *Analyse again* starts a new generation; a pin a new revision within it. Both are
steps that can be undone, so the library keeps each analysis until the review goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from unspin.engine import ids
from unspin.engine.model import Article, Comparison
from unspin.engine.pins import Pin, in_order, pins_of
from unspin.review.annotation import JsonObject

PINS = "pins"
"""The object of an event that changes the editor's pins."""
ANALYSIS = "analysis"
"""The object of an event that changes which analysis is shown."""


@dataclass(frozen=True)
class Analysis:
    """`machine`: the members of `encoding.members`, without texts.

    `generation` counts *Analyse again* from 1, `pins` is the revision of the editor's pins that it obeys. One that is
    not complete is provisional: its lines are aligned, its words are not all analysed. `is_turned`: A and B stand in it as
    in a turned review (`standing`).
    """

    comparison: Comparison
    machine: Mapping[str, Any]
    is_complete: bool = True
    generation: int = 1
    pins: int = 0
    is_turned: bool = False


def analysis_state(generation: int = 1) -> JsonObject:
    return {"generation": generation}


def pins_state(revision: int, pins: Iterable[Pin], a: Article, b: Article) -> JsonObject:
    """`revision` is never used again for other pins, also not after undo."""
    return {"revision": revision, "pins": [_pin_json(pin, a, b) for pin in in_order(pins)]}


NO_PINS: JsonObject = {"revision": 0, "pins": []}


def pins_state_of(comparison: Comparison) -> JsonObject:
    """What an analysis says of the pins that it was made with."""
    return pins_state(comparison.pins, pins_of(comparison.alignment), comparison.a, comparison.b)


def pins_in(state: JsonObject, a: Article, b: Article) -> tuple[Pin, ...]:
    """The inverse of `pins_state`; a pin on lines that these articles do not have is left out."""
    lines = [{ids.line_id(it, k): k for k in range(len(it.lines))} for it in (a, b)] if state["pins"] else []
    paragraphs = [{ids.paragraph_id(it.side, k): k for k in range(len(it.paragraphs))} for it in (a, b)]
    out: list[Pin] = []
    for it in state["pins"]:
        index = paragraphs if it["level"] == "paragraph" else lines
        if all(name in known for side, known in zip("ab", index, strict=True) for name in it[side]):
            of_a, of_b = (tuple(known[name] for name in it[side]) for side, known in zip("ab", index, strict=True))
            out.append(Pin(it["level"], of_a, of_b, it["status"]))
    return in_order(out)


def _pin_json(pin: Pin, a: Article, b: Article) -> JsonObject:
    def names(article: Article, members: tuple[int, ...]) -> list[str]:
        if pin.level == "paragraph":
            return [ids.paragraph_id(article.side, k) for k in members]
        return [ids.line_id(article, k) for k in members]

    return {"level": pin.level, "a": names(a, pin.a), "b": names(b, pin.b), "status": pin.status}
