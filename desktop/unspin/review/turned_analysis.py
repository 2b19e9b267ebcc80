"""A stored analysis with A and B changed: the comparison at once, its members when somebody asks for one.

In: an Analysis as it was made. Out: the Analysis of the same texts the other way round; nothing is analysed or written
again, the library keeps what it has. Turning it once more gives back the very Analysis that it was made of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from unspin.engine import ids
from unspin.engine.model import Comparison
from unspin.review import encoding
from unspin.review.analyses import Analysis
from unspin.review.annotation import JsonObject
from unspin.review.standing import turned_name, turned_selector, turned_suggestion


class TurnedMembers(Mapping[str, Any]):
    """The members of `now`, which is `of` turned, with all that those of `of` say beside (cards, times, `x_*`)."""

    def __init__(self, of: Analysis, now: Comparison) -> None:
        self.of = of
        self._now = now

    @cached_property
    def _members(self) -> JsonObject:
        return turned_members(self.of.machine, self._now)

    def __getitem__(self, key: str) -> Any:
        return self._members[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def turned_analysis(it: Analysis) -> Analysis:
    if isinstance(it.machine, TurnedMembers):
        return it.machine.of
    from unspin.engine.turning import turned  # with every rule of findings, which no start has to wait for

    now = turned(it.comparison)
    return replace(it, comparison=now, machine=TurnedMembers(it, now), is_turned=not it.is_turned)


def turned_members(machine: Mapping[str, Any], now: Comparison) -> JsonObject:
    """`now`: the comparison of `machine`, turned; it gives the order, and what is said otherwise of the other side."""
    links = [ids.link_id(now.alignment, link) for link in encoding.links(now.alignment)]
    findings = {ids.finding_id(it): it for it in now.findings}
    suggestions = {ids.suggestion_id(now.alignment, it): it for it in now.suggestions}

    def finding(entry: JsonObject) -> JsonObject:
        name = _turned_place(entry["id"])
        it = None if encoding.SUPERSEDED in entry else findings.get(name)
        line = turned_name(entry["line"]) if it is None else ids.line_id(now.article(it.side), it.line)
        message = entry["message"] if it is None else it.message
        return {**entry, "id": name, "message": message, "line": line, **_sides(entry)}

    def suggestion(entry: JsonObject) -> JsonObject:
        name = turned_suggestion(entry["id"])
        it = None if encoding.SUPERSEDED in entry else suggestions.get(name)
        cited = [*map(_turned_place, entry["findings"])]
        if it is not None:
            cited = [ids.finding_id(now.findings[k]) for k in it.findings]
        return {**entry, "id": name, "line": turned_name(entry["line"]), "findings": cited}

    return {
        **machine,
        "documents": [_document(it) for it in reversed(machine["documents"])],
        "alignment": _in_order(machine["alignment"], _link, links),
        "spans": _in_order(machine["spans"], _span, map(ids.span_id, now.spans)),
        "findings": _in_order(machine["findings"], finding, findings),
        "suggestions": _in_order(machine["suggestions"], suggestion, suggestions),
        "summary": {
            **{key: value for key, value in machine["summary"].items() if key != "names_kept_back"},
            "insertions_per_100_words": now.summary.insertions_per_100_words,
            "deletions_per_100_words": now.summary.deletions_per_100_words,
            "names_kept": now.summary.names_kept,
            encoding.NAMES_KEPT_BACK: now.summary.names_kept_back,
        },
    }


def _in_order(entries: Sequence[JsonObject], turn: Callable[[JsonObject], JsonObject], order: Any) -> list[JsonObject]:
    """What the comparison does not have (superseded entries) stays behind all others."""
    place = {name: k for k, name in enumerate(order)}
    return sorted(map(turn, entries), key=lambda entry: place.get(entry["id"], len(place)))


def _document(it: JsonObject) -> JsonObject:
    paragraphs = [
        {**part, "id": turned_name(part["id"]), "lines": [{**x, "id": turned_name(x["id"])} for x in part["lines"]]}
        for part in it["paragraphs"]
    ]
    return {**it, "id": turned_name(it["id"]), "paragraphs": paragraphs}


def _link(entry: JsonObject) -> JsonObject:
    a, b = ([*map(turned_name, entry[side])] for side in "ba")
    return {**entry, "id": _turned_link(entry["id"]), "a": a, "b": b}


def _span(entry: JsonObject) -> JsonObject:
    kind = {"a_only": "b_only", "b_only": "a_only"}.get(entry["kind"], entry["kind"])
    changed = {**entry["changed"], "a": entry["changed"]["b"], "b": entry["changed"]["a"]}
    name = f"{kind}:{_turned_place(entry['id']).partition(':')[2]}"
    return {**entry, "id": name, "link": _turned_link(entry["link"]), "kind": kind, **_sides(entry), "changed": changed}


def _sides(entry: JsonObject) -> JsonObject:
    return {"a": turned_selector(entry["b"]), "b": turned_selector(entry["a"])}


def _turned_link(name: str) -> str:
    """`L:A.p3.l1~B.p1.l1+B.p1.l2` is `L:A.p1.l1+A.p1.l2~B.p3.l1`."""
    level, _, sides = name.partition(":")
    a, _, b = sides.partition("~")
    turn = ["+".join(map(turned_name, side.split("+"))) for side in (b, a)]
    return f"{level}:{'~'.join(turn)}"


def _turned_place(name: str) -> str:
    """`broken_term:A12~B30` is `broken_term:A30~B12`."""
    what, _, places = name.partition(":")
    a, _, b = places.partition("~")
    one, other = (f"{side}{it[1:]}" if it != "-" else it for side, it in (("A", b), ("B", a)))
    return f"{what}:{one}~{other}"
