"""Both ends of a difference: the line to put the cursor on, and the places that have to come into view."""

from __future__ import annotations

from dataclasses import dataclass

from unspin.app.marks import Differences
from unspin.engine.rows import LineRef
from unspin.widgets.rows.layer import Layer


@dataclass(frozen=True, slots=True)
class Ends:
    """`places`: band, top and bottom in it, that of `target` first."""

    target: LineRef | None
    places: list[tuple[int, float, float]]


def ends_of(layer: Layer, found: Differences, index: int, cursor: LineRef | None) -> Ends:
    """The target stays on the side of the cursor where the difference has words there."""
    difference = found[index]
    refs = [ref for ref in found.lines(difference) if ref is not None]
    if not refs:
        return Ends(None, [])
    own = [ref for ref in refs if difference.phrase(ref.side) is not None] or refs
    target = next((ref for ref in own if cursor is not None and ref.side == cursor.side), own[0])
    ordered = sorted(refs, key=lambda ref: ref != target)
    return Ends(target, [layer.place(ref, difference.phrase(ref.side)) for ref in ordered])
