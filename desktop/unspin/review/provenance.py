"""Where each version comes from, as a person says it: the card of A and of B.

A card's *state* is the part of `documents[]` that a person fills in; an event that changes a card has the object "A" or
"B" and carries such states, so it is undone like every other verb. What is not known is null; the title always has a
value. What the file was (bytes, hashes, lengths) is in the article and is never edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args

from unspin.engine.model import Side
from unspin.review.annotation import JsonObject
from unspin.review.events import Event

Field = Literal[
    "role",
    "title",
    "outlet",
    "author",
    "published",
    "url",
    "archive_url",
    "retrieved_at",
    "retrieved_by",
    "note",
]
FIELDS: tuple[Field, ...] = get_args(Field)
SIDES: tuple[Side, Side] = ("A", "B")
ROLES: tuple[tuple[str, str], ...] = (("Source", "Copy"), ("Earlier", "Later"), ("Record", "Published"))
"""Pairs: what one side is said to be says what the other one is."""

Changes = Mapping[Side, Mapping[Field, str | None]]


def card_of(document: JsonObject) -> JsonObject:
    """The state of a card, from an entry of `documents[]`."""
    return {field: document[field] for field in FIELDS}


def cards_of(machine: Mapping[str, Any]) -> dict[str, JsonObject]:
    """Both cards, by "A" and "B"."""
    return {document["id"]: card_of(document) for document in machine["documents"]}


def with_cards(members: Mapping[str, Any], cards: Mapping[str, JsonObject]) -> JsonObject:
    """The members with these cards in `documents[]`; the order of keys stays."""
    return {**members, "documents": [{**it, **cards.get(it["id"], {})} for it in members["documents"]]}


def first_cards(cards: Mapping[str, JsonObject], events: tuple[Event, ...]) -> dict[str, JsonObject]:
    """These cards as they were before the first event that touched them."""
    out = dict(cards)
    for event in reversed(events):
        for name, before in zip(event.objects, event.before, strict=True):
            if name in out:
                out[name] = before
    return out


def changed(card: JsonObject, changes: Mapping[Field, str | None], title: str) -> JsonObject:
    """The card with these changes. Words are trimmed, nothing is null; an empty title is `title` again."""
    trimmed: dict[str, str | None] = {name: (value or "").strip() or None for name, value in changes.items()}
    if "title" in trimmed:
        trimmed["title"] = trimmed["title"] or title
    return {**card, **trimmed}


def with_role(side: Side, role: str | None) -> Changes:
    """This role for a side, and for the other one what goes with it."""
    other: Side = "B" if side == "A" else "A"
    counterpart = {one: two for pair in ROLES for one, two in (pair, pair[::-1])}
    return {side: {"role": role}, other: {"role": counterpart.get(role or "")}}
