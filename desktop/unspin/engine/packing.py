"""Spans and alignments in columns of numbers: what travels between processes, and what a long pair keeps in memory.

In: `Span`s, `Alignment`s. Out: `PackedSpans`, which reads like the tuple of the same spans (each is made when asked for;
300,000 of them take 15 MB instead of 250), and plain tuples of arrays that pickle fast. Nothing is lost on the way.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, get_args, overload

from unspin.engine.mirror import TURNED_KINDS
from unspin.engine.model import Alignment, Article, Line, Link, Paragraph, Range, Role, Span, SpanKind

LINKS_AT_ONCE = 64
"""A run: line links whose words are judged together. Enough to pay, few enough to be stopped at once."""
KINDS: tuple[SpanKind, ...] = get_args(SpanKind)
_ROLES: tuple[Role, ...] = get_args(Role)
_NONE = -1
_LAST = 1 << 30
"""Behind every place of a text (`mirror.span_order`)."""
_TURNED = tuple(KINDS.index(TURNED_KINDS.get(kind, kind)) for kind in KINDS)


class PackedSpans(Sequence[Span]):
    """Equal to the tuple of its spans. `links` and `kinds` (places in KINDS) are columns with one entry a span."""

    __slots__ = ("_at", "_numbers", "kinds", "links")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.links, self.kinds = array("i"), array("b")
        self._numbers, self._at = array("i"), array("I")
        for it in spans:
            self.links.append(it.link)
            self.kinds.append(KINDS.index(it.kind))
            self._at.append(len(self._numbers))
            self._numbers.extend([*(it.a or (_NONE, _NONE)), *(it.b or (_NONE, _NONE)), len(it.changed_a)])
            for part in (*it.changed_a, *it.changed_b):
                self._numbers.extend(part)

    def __len__(self) -> int:
        return len(self.links)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, index: int | slice) -> Span | tuple[Span, ...]:
        if isinstance(index, slice):
            return tuple(self[k] for k in range(*index.indices(len(self))))
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        numbers = self._numbers
        at = self._at[index]
        end = self._at[index + 1] if index + 1 < len(self) else len(numbers)
        a0, a1, b0, b1, count = numbers[at : at + 5]
        parts = [Range(numbers[k], numbers[k + 1]) for k in range(at + 5, end, 2)]
        return Span(
            self.links[index],
            KINDS[self.kinds[index]],
            None if a0 == _NONE else Range(a0, a1),
            None if b0 == _NONE else Range(b0, b1),
            tuple(parts[:count]),
            tuple(parts[count:]),
        )

    def __iter__(self) -> Iterator[Span]:
        return (self[k] for k in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PackedSpans):
            return (self.links, self.kinds, self._numbers) == (other.links, other.kinds, other._numbers)
        return (
            isinstance(other, tuple)
            and len(other) == len(self)
            and all(x == y for x, y in zip(self, other, strict=True))
        )

    __hash__ = None  # type: ignore[assignment]  # as a list: it can grow while it is joined

    def places(self, link: int) -> range:
        """The indices of the spans of one line link."""
        return range(bisect_left(self.links, link), bisect_right(self.links, link))

    def extend(self, other: PackedSpans) -> None:
        """Put spans of later links behind these."""
        before = len(self._numbers)
        self.links.extend(other.links)
        self.kinds.extend(other.kinds)
        self._numbers.extend(other._numbers)
        self._at.extend([before + at for at in other._at])

    def turned(self, order: Sequence[int]) -> PackedSpans:
        """Seen from the other side: link n of the new order is `order[n]` of this one."""
        out = PackedSpans()
        numbers, at, kinds = self._numbers, [*self._at, len(self._numbers)], self.kinds
        for now, before in enumerate(order):
            found = []
            for k in self.places(before):
                low, high = at[k], at[k + 1]
                a0, a1, b0, b1, count = numbers[low : low + 5]
                cut = low + 5 + 2 * count
                kind = _TURNED[kinds[k]]
                key = (b0 if b0 != _NONE else _LAST, b1, a0 if a0 != _NONE else _LAST, a1, KINDS[kind])
                row = (b0, b1, a0, a1, (high - cut) // 2, *numbers[cut:high], *numbers[low + 5 : cut])
                found.append((key, kind, row))
            found.sort()
            for _, kind, row in found:
                out.links.append(now)
                out.kinds.append(kind)
                out._at.append(len(out._numbers))
                out._numbers.extend(row)
        return out


def packed_article(it: Article) -> tuple[Any, ...]:
    """What `unpacked_article` makes the same article of; for pickling."""
    paragraphs = array("I")
    for part in it.paragraphs:
        paragraphs.extend((_ROLES.index(part.role), part.start, part.end, part.first_line, part.last_line))
    lines = array("I")
    for line in it.lines:
        lines.extend((line.paragraph, line.number, line.start, line.end))
    return replace(it, paragraphs=(), lines=()), paragraphs, lines


def unpacked_article(packed: tuple[Any, ...]) -> Article:
    article: Article
    article, paragraphs, lines = packed
    return replace(
        article,
        paragraphs=tuple(Paragraph(_ROLES[part[0]], *part[1:]) for part in _fives(paragraphs)),
        lines=tuple(Line(*lines[k : k + 4]) for k in range(0, len(lines), 4)),
    )


def packed_alignment(it: Alignment) -> tuple[Any, ...]:
    """What `unpacked_alignment` makes the same alignment of; for pickling."""
    bare = [replace(article, paragraphs=(), lines=()) for article in (it.a, it.b)]
    return (
        replace(it, a=bare[0], b=bare[1], paragraph_links=(), line_links=()),
        packed_article(it.a),
        packed_article(it.b),
        _packed_links(it.paragraph_links),
        _packed_links(it.line_links),
    )


def unpacked_alignment(packed: tuple[Any, ...]) -> Alignment:
    alignment: Alignment
    alignment, a, b, paragraph_links, line_links = packed
    return replace(
        alignment,
        a=unpacked_article(a),
        b=unpacked_article(b),
        paragraph_links=_unpacked_links(paragraph_links),
        line_links=_unpacked_links(line_links),
    )


def _fives(numbers: array[int]) -> Iterator[array[int]]:
    return (numbers[k : k + 5] for k in range(0, len(numbers), 5))


def _packed_links(links: Sequence[Link]) -> list[tuple[Any, ...]]:
    """Plain tuples: pickle writes them in one go, and members that a link will have some day travel too."""
    return [(it.level, it.a, it.b, it.score, it.moved, it.source, it.status) for it in links]


def _unpacked_links(rows: list[tuple[Any, ...]]) -> tuple[Link, ...]:
    return tuple(Link(*row) for row in rows)
