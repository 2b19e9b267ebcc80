"""What pins do to an alignment: hard constraints, put in terms that the line aligner knows already.

A pinned pair enters the alignment as one line on each side that is equal there and like nothing else; a passage
without counterpart stays out; the lines of a pinned pair of paragraphs are aligned among themselves. Two lines that must
not meet get a term of their own that cancels what they have in common. So the aligner needs no second set of rules, and
what it answers is checked against the pins all the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil, sqrt

from unspin.engine.line_vectors import LineVector, dot, vector_cosine
from unspin.engine.lines import Bead
from unspin.engine.model import Article, Link
from unspin.engine.paragraphs import Group
from unspin.engine.pins import Pin

Vectors = tuple[Sequence[LineVector], Sequence[LineVector]]
Solve = Callable[[tuple[Sequence[str], Sequence[str]], Vectors, bool], list[Bead]]
"""(texts, vectors, rescue) -> beads over their indices."""

_CONTENT_WORDS = 99
"""A pinned pair is never too short to be found."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """What the pins leave to the rest of the work: all beads, and what holds for the paragraphs."""

    beads: list[Bead]
    groups: tuple[Group, ...]
    apart: frozenset[tuple[int, int]]
    """Pairs of paragraphs that must not meet."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A line, or a pinned passage that is aligned as if it were one. `pin`: which, -1 for a line."""

    lines: tuple[int, ...]
    text: str
    vector: LineVector
    pin: int = -1


class _Side:
    """One article: where its lines and its pinned passages stand."""

    def __init__(self, article: Article, vectors: Sequence[LineVector]) -> None:
        self.article = article
        self.plain = vectors
        self.vectors = list(vectors)
        """Those that the aligner sees."""
        self.free = set(range(len(article.lines)))

    def lines_of(self, paragraphs: Iterable[int]) -> list[int]:
        parts = [self.article.paragraphs[k] for k in paragraphs]
        return [line for it in parts for line in range(it.first_line, it.last_line)]

    def items(self, lines: Iterable[int]) -> list[_Item]:
        return [
            _Item((k,), self.article.text_of(self.article.lines[k]), self.vectors[k])
            for k in sorted(lines)
            if k in self.free
        ]

    def is_counted(self, lines: Iterable[int]) -> bool:
        return any(self.article.is_counted(self.article.lines[k]) for k in lines)


def pinned_beads(a: Article, b: Article, vectors: Vectors, pins: Sequence[Pin], solve: Solve) -> Pinned:
    """Every bead that the pins ask for or allow. `pins` do not contradict each other."""
    sides = _Side(a, vectors[0]), _Side(b, vectors[1])
    apart = _held_apart(pins, sides)
    confirmed = [pin for pin in pins if pin.status == "confirmed"]
    pairs = [pin for pin in confirmed if pin.level == "line" and pin.a and pin.b]
    regions = [pin for pin in confirmed if pin.level == "paragraph" and pin.a and pin.b]
    for pin in confirmed:
        if not (pin.a and pin.b):
            for side, members in zip(sides, (pin.a, pin.b), strict=True):
                side.free -= {*(members if pin.level == "line" else side.lines_of(members))}
    passages: list[tuple[Sequence[int], Sequence[int]]] = [(pin.a, pin.b) for pin in pairs]
    for side, k in ((sides[0], 0), (sides[1], 1)):
        side.free -= {line for passage in passages for line in passage[k]}
    inner: list[list[Bead]] = []
    inside: set[int] = set()
    for region in regions:
        lines = sides[0].lines_of(region.a), sides[1].lines_of(region.b)
        within = {*lines[0]}
        here = [k for k, pin in enumerate(pairs) if pin.a[0] in within]
        inside.update(here)
        beads = _solved(sides, lines, here, passages, apart, _is_counted(sides, lines), solve)
        inner.append([bead for _, bead in beads])
        for side, k in ((sides[0], 0), (sides[1], 1)):
            side.free -= {*lines[k]}
        passages.append(lines)
    found: list[tuple[int, Bead]] = []
    outer = [k for k in range(len(passages)) if k not in inside]
    for counted in (True, False):
        here = [k for k in outer if _is_counted(sides, passages[k]) == counted]
        lines = (
            [k for k in sides[0].free if sides[0].is_counted((k,)) == counted],
            [k for k in sides[1].free if sides[1].is_counted((k,)) == counted],
        )
        found += _solved(sides, lines, here, passages, apart, counted, solve)
    out: list[Bead] = []
    groups = [Group(pin.a, pin.b) for pin in confirmed if pin.level == "paragraph" and not (pin.a and pin.b)]
    for k, bead in found:
        if k < len(pairs):
            out.append(bead)
        else:
            region = regions[k - len(pairs)]
            groups.append(Group(region.a, region.b, bead.moved))
            out += [replace(it, moved=it.moved or bead.moved) for it in inner[k - len(pairs)]]
    return Pinned(out, tuple(groups), _paragraphs_apart(pins))


def rejected_links(pins: Iterable[Pin], a: Article, b: Article, vectors: Vectors) -> tuple[Link, ...]:
    """The links that an editor rejected, with how alike their passages are."""
    sides = _Side(a, vectors[0]), _Side(b, vectors[1])
    out: list[Link] = []
    for pin in pins:
        if pin.status == "rejected":
            lines = (pin.a, pin.b) if pin.level == "line" else (sides[0].lines_of(pin.a), sides[1].lines_of(pin.b))
            score = _likeness(vectors, lines)
            out.append(Link(pin.level, pin.a, pin.b, round(score, 3), source="editor", status="rejected"))
    return tuple(out)


def _held_apart(pins: Iterable[Pin], sides: tuple[_Side, _Side]) -> frozenset[tuple[int, int]]:
    """The pairs of lines that must not meet; their vectors get a term that makes their product nothing, or less.

    The stored square stays, so no other product or cosine changes.
    """
    out: set[tuple[int, int]] = set()
    for pin in pins:
        if pin.status == "rejected":
            both = (pin.a, pin.b) if pin.level == "line" else (sides[0].lines_of(pin.a), sides[1].lines_of(pin.b))
            out |= {(i, j) for i in both[0] for j in both[1]}
    for i, j in sorted(out):
        x, y = sides[0].vectors[i], sides[1].vectors[j]
        weight, term = float(ceil(sqrt(max(0.0, dot(x, y))))), f"\0apart {i} {j}"
        key = f"{x.key}\0" if x.key == y.key else x.key  # no longer the same line
        sides[0].vectors[i] = replace(x, key=key, weights={**x.weights, term: weight})
        sides[1].vectors[j] = replace(y, weights={**y.weights, term: -weight})
    return frozenset(out)


def _paragraphs_apart(pins: Iterable[Pin]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (p, q) for pin in pins if pin.status == "rejected" and pin.level == "paragraph" for p in pin.a for q in pin.b
    )


def _is_counted(sides: tuple[_Side, _Side], passage: tuple[Sequence[int], Sequence[int]]) -> bool:
    """Furniture keeps to itself, also when it is pinned."""
    return sides[0].is_counted(passage[0]) or sides[1].is_counted(passage[1])


def _solved(
    sides: tuple[_Side, _Side],
    lines: tuple[Sequence[int], Sequence[int]],
    pinned: Sequence[int],
    passages: Sequence[tuple[Sequence[int], Sequence[int]]],
    apart: frozenset[tuple[int, int]],
    rescue: bool,
    solve: Solve,
) -> list[tuple[int, Bead]]:
    """The beads of these free lines and pinned passages; each with the passage that it is, or -1."""
    items: list[list[_Item]] = []
    for k, side in enumerate(sides):
        of_pins = [_Item(tuple(passages[pin][k]), "", _equal(sides, passages[pin], pin), pin) for pin in pinned]
        items.append(sorted([*side.items(lines[k]), *of_pins], key=lambda item: item.lines))
    texts = [it.text for it in items[0]], [it.text for it in items[1]]
    found = solve(texts, ([it.vector for it in items[0]], [it.vector for it in items[1]]), rescue)
    kept = [bead for bead in found if _is_allowed(bead, items[0], items[1], apart)]
    met = {items[0][bead.a[0]].pin for bead in kept}
    for x, item in enumerate(items[0]):
        if item.pin >= 0 and item.pin not in met:
            y = next(y for y, other in enumerate(items[1]) if other.pin == item.pin)
            kept.append(Bead((x,), (y,), 1.0, moved=_crosses(kept, x, y)))
    out: list[tuple[int, Bead]] = []
    for bead in kept:
        pin = items[0][bead.a[0]].pin
        of_a = tuple(line for x in bead.a for line in items[0][x].lines)
        of_b = tuple(line for y in bead.b for line in items[1][y].lines)
        score = bead.score if pin < 0 else _likeness((sides[0].plain, sides[1].plain), (of_a, of_b))
        out.append((pin, Bead(of_a, of_b, score, bead.moved)))
    return sorted(out, key=lambda it: (it[1].a, it[1].b))


def _equal(sides: tuple[_Side, _Side], passage: tuple[Sequence[int], Sequence[int]], pin: int) -> LineVector:
    """A line that only its counterpart is like; as heavy as the passage, so that it moves when the passage would."""
    square = sum(side.vectors[k].square for side, lines in zip(sides, passage, strict=True) for k in lines) / 2
    weight = float(ceil(sqrt(square)))
    return LineVector(f"\0pin {pin}", {f"\0pin {pin}": weight}, weight * weight, _CONTENT_WORDS)


def _is_allowed(
    bead: Bead, items_a: Sequence[_Item], items_b: Sequence[_Item], apart: frozenset[tuple[int, int]]
) -> bool:
    pins = {items_a[x].pin for x in bead.a} | {items_b[y].pin for y in bead.b}
    if pins != {-1}:
        return len(pins) == 1 and len(bead.a) == len(bead.b) == 1
    pairs = ((i, j) for x in bead.a for y in bead.b for i in items_a[x].lines for j in items_b[y].lines)
    return not apart.intersection(pairs)


def _crosses(chain: Iterable[Bead], x: int, y: int) -> bool:
    ends = [(bead.a[0], bead.b[0]) for bead in chain if not bead.moved]
    return bisect_left(sorted(i for i, _ in ends), x) != bisect_left(sorted(j for _, j in ends), y) or any(
        (i < x) != (j < y) for i, j in ends
    )


def _likeness(vectors: Vectors, lines: tuple[Sequence[int], Sequence[int]]) -> float:
    return max(0.0, vector_cosine([vectors[0][i] for i in lines[0]], [vectors[1][j] for j in lines[1]]))
