"""The whole text of one side as a row of tiles: each says what it is part of and whether it differs.

`"".join(article.text[t.start:t.end] for t in segments(comparison, side)) == article.text`, always: white space between
paragraphs and lines has tiles of its own. Tiles are in order, never empty, and as long as they can be (two neighbours
differ in more than their place). Spans that overlap or nest are allowed: at each place one span shows, the strongest.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from unspin.engine.model import Comparison, Range, Role, Side, SpanKind

T = TypeVar("T")

STRENGTH: dict[SpanKind, int] = {"paraphrase": 0, "moved": 1, "a_only": 2, "b_only": 2, "form": 3}
"""Which span shows where several lie over each other: rewording is what an editor looks for, words that changed their
place come next, then words of one side only, and a change of form matters least. Equal kinds: the earlier span."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Half open, code points. `role` is None between paragraphs, `line` (an index of `article.lines`) None between
    lines, `span` (an index of `comparison.spans`) and `kind` None where nothing differs. `changed`: these very words
    differ, they are not only kept inside a phrase that does."""

    start: int
    end: int
    role: Role | None
    line: int | None
    span: int | None
    kind: SpanKind | None
    changed: bool


class _Piece(NamedTuple, Generic[T]):
    start: int
    end: int
    rank: int
    value: T


def segments(comparison: Comparison, side: Side) -> Iterator[Segment]:
    """Tiles of that side's text from 0 to its end; none for an empty text."""
    article = comparison.article(side)
    length = len(article.text)
    roles = _topmost((_Piece(p.start, p.end, 0, p.role) for p in article.paragraphs), length)
    lines = _topmost((_Piece(line.start, line.end, 0, k) for k, line in enumerate(article.lines)), length)
    spans = _topmost(_span_pieces(comparison, side), length)
    open_tile: Segment | None = None
    for start, end, role, line, shown in _together(roles, lines, spans):
        span, changed = shown if shown is not None else (None, False)
        kind = None if span is None else comparison.spans[span].kind
        tile = Segment(start, end, role, line, span, kind, changed)
        if open_tile is None:
            open_tile = tile
        elif _alike(open_tile, tile):
            open_tile = Segment(open_tile.start, end, role, line, span, kind, changed)
        else:
            yield open_tile
            open_tile = tile
    if open_tile is not None:
        yield open_tile


def _alike(a: Segment, b: Segment) -> bool:
    return (a.role, a.line, a.span, a.changed) == (b.role, b.line, b.span, b.changed)


def _span_pieces(comparison: Comparison, side: Side) -> Iterator[_Piece[tuple[int, bool]]]:
    """Each span of the side, cut into what changed and what was kept; changed parts outside their phrase are dropped."""
    count = len(comparison.spans)
    for index, span in enumerate(comparison.spans):
        whole, changed = (span.a, span.changed_a) if side == "A" else (span.b, span.changed_b)
        if whole is None:
            continue
        rank = STRENGTH[span.kind] * count + index
        at = whole.start
        for start, end in sorted(changed):
            start, end = max(start, at), min(end, whole.end)
            if start >= end:
                continue
            yield _Piece(at, start, rank, (index, False))
            yield _Piece(start, end, rank, (index, True))
            at = end
        yield _Piece(at, whole.end, rank, (index, False))


def _topmost(pieces: Iterable[_Piece[T]], length: int) -> Iterator[tuple[Range, T | None]]:
    """The text from 0 to `length` in stretches, each with the value of the piece of lowest rank there, or None."""
    ordered = sorted(
        (_Piece(max(0, p.start), min(length, p.end), p.rank, p.value) for p in pieces), key=lambda p: (p.start, p.rank)
    )
    borders = sorted({0, length, *(b for p in ordered if p.start < p.end for b in (p.start, p.end))})
    waiting: list[tuple[int, int]] = []  # rank, index into `ordered`
    following = 0
    for start, end in pairwise(borders):
        while following < len(ordered) and ordered[following].start <= start:
            if ordered[following].start < ordered[following].end:
                heapq.heappush(waiting, (ordered[following].rank, following))
            following += 1
        while waiting and ordered[waiting[0][1]].end <= start:
            heapq.heappop(waiting)
        yield Range(start, end), ordered[waiting[0][1]].value if waiting else None


def _together(
    roles: Iterator[tuple[Range, Role | None]],
    lines: Iterator[tuple[Range, int | None]],
    spans: Iterator[tuple[Range, tuple[int, bool] | None]],
) -> Iterator[tuple[int, int, Role | None, int | None, tuple[int, bool] | None]]:
    """Three divisions of the same text as one: cut wherever any of them is."""
    role, line, span = next(roles, None), next(lines, None), next(spans, None)
    at = 0
    while role is not None and line is not None and span is not None:
        end = min(role[0].end, line[0].end, span[0].end)
        yield at, end, role[1], line[1], span[1]
        at = end
        role = next(roles, None) if role[0].end == end else role
        line = next(lines, None) if line[0].end == end else line
        span = next(spans, None) if span[0].end == end else span
