"""From an alignment to the rows of the window, and to the one order in which lines are read and judged.

Rows follow A. A paragraph of B without a partner stands after the row that holds the B paragraph before it, opposite a
gap. A moved pair is one full row at A's place; at B's place stands a stub that leads there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from unspin.engine.model import Alignment, Side


@dataclass(frozen=True, slots=True)
class Row:
    """`a`, `b`: paragraph indices, stacked where a paragraph was split or merged. `link`: index of `paragraph_links`.

    A stub has `a` empty, `b` the moved paragraphs that are missing at this place, and `stub_of` the index of the full
    row that shows them.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    link: int
    stub_of: int | None = None

    @property
    def is_stub(self) -> bool:
        return self.stub_of is not None


class LineRef(NamedTuple):
    """One line of the pair: its side and its index in `article.lines`."""

    side: Side
    line: int

    @property
    def turned(self) -> LineRef:
        """The same line when A and B have changed places."""
        return LineRef("B" if self.side == "A" else "A", self.line)


def rows(alignment: Alignment) -> tuple[Row, ...]:
    """All rows from top to bottom; every paragraph is in exactly one row that is not a stub."""
    links = alignment.paragraph_links
    of_b = {k: index for index, link in enumerate(links) for k in link.b}
    order = sorted((link.a[0], index) for index, link in enumerate(links) if link.a)
    # A place is (rank of the A row it follows, running number): new places of B are numbered behind their predecessor.
    place_of_link = {index: (rank, 0) for rank, (_, index) in enumerate(order)}
    places: list[tuple[tuple[int, int], Row]] = [
        (place_of_link[index], Row(links[index].a, links[index].b, index)) for _, index in order
    ]
    here = -1
    inserted: dict[int, int] = {}
    stubbed: set[int] = set()
    for k in range(len(alignment.b.paragraphs)):
        link = links[of_b[k]]
        if link.a and not link.moved:
            here = place_of_link[of_b[k]][0]
            continue
        if link.a and of_b[k] in stubbed:
            continue
        inserted[here] = inserted.get(here, 0) + 1
        stub_of = None
        if link.a:
            stubbed.add(of_b[k])
            stub_of = -1  # known once all rows have their place
        places.append(((here, inserted[here]), Row((), link.b, of_b[k], stub_of)))
    places.sort(key=lambda item: item[0])
    ordered = [row for _, row in places]
    full = {row.link: index for index, row in enumerate(ordered) if row.stub_of is None}
    return tuple(Row(row.a, row.b, row.link, full[row.link]) if row.stub_of is not None else row for row in ordered)


def reading_order(alignment: Alignment, of: tuple[Row, ...] | None = None) -> tuple[LineRef, ...]:
    """Every counted line: row by row, in a row A's lines, then B's."""
    out: list[LineRef] = []
    for row in of if of is not None else rows(alignment):
        if row.is_stub:
            continue
        for side, paragraphs in (("A", row.a), ("B", row.b)):
            article = alignment.a if side == "A" else alignment.b
            for paragraph in paragraphs:
                it = article.paragraphs[paragraph]
                for line in range(it.first_line, it.last_line):
                    if article.is_counted(article.lines[line]):
                        out.append(LineRef("A" if side == "A" else "B", line))
    return tuple(out)
