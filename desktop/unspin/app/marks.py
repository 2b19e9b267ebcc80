"""From a comparison to what the window colours: differences in reading order, and the marks of one paragraph.

A difference is one thing to look at: a span (but not `form`), a finding, a moved link. It belongs to one chip of the
filter row. The marks of a paragraph are its coloured parts in UTF-16 units, disjoint, the stronger kind on top.
Nothing is built before it is asked for: what is kept is one count a line link, so 100,000 paragraphs are cheap.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import Literal, NamedTuple, overload

from unspin.app.offsets import Offsets
from unspin.app.spans import SpansByLink, links_and_kinds
from unspin.app.theme import Chip as Chip
from unspin.engine.model import Comparison, Finding, Range, Side, Span, SpanKind
from unspin.engine.packing import PackedSpans
from unspin.engine.rows import LineRef, Row, rows

CHIPS: tuple[Chip, ...] = ("paraphrased", "broken_term", "moved", "facts", "only_here")
"""As the filter row shows them."""
STRENGTH: tuple[Chip, ...] = ("only_here", "paraphrased", "moved", "broken_term", "facts")
"""Where kinds overlap the later one wins."""
ALL_CHIPS: frozenset[Chip] = frozenset(CHIPS)

_BROKEN = frozenset(
    "broken_term stray_stop word_order repeated_word impossible_article glued_words mixed_script"
    " invisible_character".split()
)
_OF_SPAN: Mapping[SpanKind, Chip] = {
    "paraphrase": "paraphrased",
    "moved": "moved",
    "a_only": "only_here",
    "b_only": "only_here",
}

KEPT = 64

Source = Literal["span", "finding", "line_link", "paragraph_link"]


class Mark(NamedTuple):
    """One coloured part of a paragraph: UTF-16 units of the paragraph, half open. `difference`: index in reading order."""

    start: int
    end: int
    chip: Chip
    difference: int


class Difference(NamedTuple):
    """One thing to look at. `place`: its index in `Comparison.spans`, `findings`, `line_links` or `paragraph_links`.

    `link`: the line link in which it stands. `a`, `b`: the whole phrase, code points, None on a side that lacks it.
    `coloured_a`, `coloured_b`: the parts to colour; a moved link colours nothing, its rows have an edge.
    """

    chip: Chip
    source: Source
    place: int
    link: int
    a: Range | None
    b: Range | None
    coloured_a: tuple[Range, ...]
    coloured_b: tuple[Range, ...]

    def phrase(self, side: Side) -> Range | None:
        return self.a if side == "A" else self.b

    def coloured(self, side: Side) -> tuple[Range, ...]:
        return self.coloured_a if side == "A" else self.coloured_b


def chip_of_span(span: Span) -> Chip | None:
    return _OF_SPAN.get(span.kind)


def chip_of_finding(finding: Finding) -> Chip | None:
    """None for a rule that marks no words of the text."""
    if finding.rule.endswith("_changed"):
        return "facts"
    if finding.rule == "repeated_swap":
        return "paraphrased"
    return "broken_term" if finding.rule in _BROKEN else None


class Filtered(Sequence[int]):
    """Some of the differences: places are worked out from counts a link, nothing is made before it is asked for."""

    def __init__(self, found: Differences, chips: frozenset[Chip]) -> None:
        self._found, self._chips = found, chips
        self._before = found.before_link(chips)

    def __len__(self) -> int:
        return self._before[-1]

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        place = bisect_right(self._before, index) - 1
        link, rank = self._found.link_at(place), index - self._before[place]
        mine = [k for k, it in enumerate(self._found.of_link(link)) if it.chip in self._chips]
        return self._found.first_of_link(link) + mine[rank]

    def __contains__(self, index: object) -> bool:
        return isinstance(index, int) and 0 <= index < len(self._found) and self._found[index].chip in self._chips


class Differences(Sequence[Difference]):
    """All differences in reading order of the rows. Each is made when asked for; the order is by link, then by place."""

    def __init__(self, comparison: Comparison, of: Sequence[Row] | None = None) -> None:
        self.comparison = comparison
        self.rows: Sequence[Row] = rows(comparison.alignment) if of is None else of
        alignment = comparison.alignment
        links = comparison.line_links
        row_of = self.row_of_paragraph_link = array("i", [-1]) * len(alignment.paragraph_links)
        """The row that shows a paragraph link in full."""
        for place, row in enumerate(self.rows):
            if row.stub_of is None:
                row_of[row.link] = place
        of_a, of_b = alignment.link_of_paragraph
        a_lines, b_lines = alignment.a.lines, alignment.b.lines
        row_of_link = [
            row_of[of_a[a_lines[it.a[0]].paragraph]]
            if it.a
            else row_of[of_b[b_lines[it.b[0]].paragraph]]
            if it.b
            else -1
            for it in links
        ]
        self._order = sorted(range(len(links)), key=row_of_link.__getitem__)
        self._findings: dict[int, list[int]] = {}
        self._moved: dict[int, list[tuple[Source, int]]] = {}
        number = [0] * len(links)
        self.counts: dict[Chip, int] = dict.fromkeys(CHIPS, 0)
        """How many of each chip."""
        self._kept: dict[int, Sequence[Difference]] = {}
        """Of the links that were asked for last: both sides of a row ask for the same ones."""
        self.spans = SpansByLink(comparison.spans)
        self.is_complete = True
        """False while runs of spans are still to come (`take`)."""
        self._number = number
        self._of_chip = {chip: array("I", [0]) * len(links) for chip in CHIPS}
        self._runs: list[Iterable[tuple[int, SpanKind]]] = []
        self._count(links_and_kinds(comparison.spans))
        self._take_findings()
        for source, index, link in self._moved_links():
            self._moved.setdefault(link, []).append((source, index))
            self._add(link, "moved")
        self._place = array("L", [0] * len(links))
        for place, link in enumerate(self._order):
            self._place[link] = place
        self._sum()

    def take(self, number: int, spans: PackedSpans) -> None:
        """The spans of a run of links have come. Nothing of them is seen before `settle`."""
        self.spans.take(number, spans)
        self._runs.append(links_and_kinds(spans))

    def settle(self) -> bool:
        """Let what was taken be seen; indices after it are others then (see `key`). False if there is nothing new."""
        if not self._runs:
            return False
        for run in self._runs:
            self._count(run)
        self._runs.clear()
        self._sum()
        return True

    def conclude(self, comparison: Comparison) -> None:
        """Every run was taken; this is the whole comparison of them."""
        self.settle()
        self.comparison, self.is_complete = comparison, True
        self._take_findings()
        self._sum()

    def key(self, index: int) -> tuple[int, int]:
        """The link and the rank in it: what stays the same when more is taken."""
        place = bisect_right(self._first, index) - 1
        return self._order[place], index - self._first[place]

    def index(self, key: tuple[int, int]) -> int:  # type: ignore[override]  # by its key, not by its value
        return self._first[self._place[key[0]]] + key[1]

    def shown(self, chips: frozenset[Chip]) -> Sequence[int]:
        """The indices of the differences of these chips, ascending; good until more is taken."""
        return range(len(self)) if chips == ALL_CHIPS else Filtered(self, chips)

    def before_link(self, chips: frozenset[Chip]) -> array[int]:
        """For each place of the order how many differences of these chips stand before it; and how many there are."""
        chosen = [self._of_chip[chip] for chip in chips]
        return array("L", [0, *accumulate(sum(numbers[link] for numbers in chosen) for link in self._order)])

    def link_at(self, place: int) -> int:
        return self._order[place]

    def _count(self, spans: Iterable[tuple[int, SpanKind]]) -> None:
        for link, kind in spans:
            chip = _OF_SPAN.get(kind)
            if chip is not None:
                self._add(link, chip)

    def _add(self, link: int, chip: Chip) -> None:
        self._number[link] += 1
        self._of_chip[chip][link] += 1
        self.counts[chip] += 1

    def _take_findings(self) -> None:
        of_line = self.comparison.alignment.link_of_line
        for index, finding in enumerate(self.comparison.findings):
            chip = chip_of_finding(finding)
            if chip is not None:
                link = of_line[0 if finding.side == "A" else 1][finding.line]
                self._findings.setdefault(link, []).append(index)
                self._add(link, chip)

    def _sum(self) -> None:
        self._kept.clear()
        self._first = array("L", [0, *accumulate(map(self._number.__getitem__, self._order))])

    def __len__(self) -> int:
        return self._first[-1]

    @overload
    def __getitem__(self, index: int) -> Difference: ...
    @overload
    def __getitem__(self, index: slice) -> list[Difference]: ...
    def __getitem__(self, index: int | slice) -> Difference | list[Difference]:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        place = bisect_right(self._first, index) - 1
        return self.of_link(self._order[place])[index - self._first[place]]

    def __iter__(self) -> Iterator[Difference]:
        for link in self._order:
            yield from self.of_link(link)

    def first_of_link(self, link: int) -> int:
        """The index of the first difference at or behind the beginning of this line link."""
        return self._first[self._place[link]]

    def of_link(self, link: int) -> Sequence[Difference]:
        """Those of one line link, moved link first, then by place (as a part of the line: the sides have no common scale)."""
        place = self._place[link]
        if self._first[place] == self._first[place + 1]:
            return ()
        kept = self._kept.get(link)
        if kept is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            kept = self._kept[link] = tuple(self._made(link))
        return kept

    def _made(self, link: int) -> list[Difference]:
        found = self.comparison
        out: list[Difference] = []
        for index, span in self.spans.of(link):
            chip = _OF_SPAN.get(span.kind)
            if chip is None:
                continue
            a, b = span.changed_a, span.changed_b
            if not a and not b:
                a, b = _whole(span.a), _whole(span.b)
            out.append(Difference(chip, "span", index, link, span.a, span.b, a, b))
        for index in self._findings.get(link, ()):
            finding = found.findings[index]
            chip = chip_of_finding(finding)
            assert chip is not None
            a_range, b_range = finding.a, finding.b
            if a_range is None and b_range is None:
                line = found.article(finding.side).lines[finding.line]
                whole = Range(line.start, line.end)
                a_range, b_range = (whole, None) if finding.side == "A" else (None, whole)
            both = _whole(a_range), _whole(b_range)
            out.append(Difference(chip, "finding", index, link, a_range, b_range, *both))
        out.sort(key=partial(_where, *self._extent(link)))
        for source, index in self._moved.get(link, ()):
            out.insert(0, Difference("moved", source, index, link, *self._extent(link), (), ()))
        return out

    def lines(self, difference: Difference) -> tuple[LineRef | None, LineRef | None]:
        """The line of A and the line of B to look at: where the phrase stands, else the first line of the link."""
        return self._line("A", difference), self._line("B", difference)

    def moved_lines(self) -> frozenset[LineRef]:
        """The lines of both sides that a moved link holds."""
        out: set[LineRef] = set()
        alignment = self.comparison.alignment
        for moved in self._moved.values():
            for source, index in moved:
                if source == "line_link":
                    link = alignment.line_links[index]
                    out.update(LineRef("A", line) for line in link.a)
                    out.update(LineRef("B", line) for line in link.b)
                    continue
                link = alignment.paragraph_links[index]
                for article, members in ((alignment.a, link.a), (alignment.b, link.b)):
                    for paragraph in members:
                        it = article.paragraphs[paragraph]
                        out.update(LineRef(article.side, line) for line in range(it.first_line, it.last_line))
        return frozenset(out)

    def _line(self, side: Side, difference: Difference) -> LineRef | None:
        article = self.comparison.article(side)
        phrase = difference.phrase(side)
        link = self.comparison.line_links[difference.link]
        lines = link.a if side == "A" else link.b
        if phrase is not None:
            return LineRef(side, max(0, bisect_right(article.lines, phrase.start, key=attrgetter("start")) - 1))
        return LineRef(side, lines[0]) if lines else None

    def _extent(self, link: int) -> tuple[Range | None, Range | None]:
        it = self.comparison.line_links[link]
        a, b = self.comparison.a.lines, self.comparison.b.lines
        return (
            Range(a[it.a[0]].start, a[it.a[-1]].end) if it.a else None,
            Range(b[it.b[0]].start, b[it.b[-1]].end) if it.b else None,
        )

    def _moved_links(self) -> Iterator[tuple[Source, int, int]]:
        """Moved paragraph links at their first line link; moved line links outside of those: nothing counts twice."""
        alignment = self.comparison.alignment
        of_a, of_b = alignment.link_of_line
        inside: set[int] = set()
        for index, link in enumerate(alignment.paragraph_links):
            if not link.moved or not (link.a and link.b):
                continue
            for article, of_line, members in ((alignment.a, of_a, link.a), (alignment.b, of_b, link.b)):
                for paragraph in members:
                    it = article.paragraphs[paragraph]
                    inside.update(of_line[it.first_line : it.last_line])
            yield "paragraph_link", index, of_a[alignment.a.paragraphs[link.a[0]].first_line]
        for index, link in enumerate(alignment.line_links):
            if link.moved and link.a and link.b and index not in inside:
                yield "line_link", index, index

    def marks(self, side: Side, paragraph: int, shown: Iterable[Chip] = ALL_CHIPS) -> list[Mark]:
        """The coloured parts of one paragraph, ordered, disjoint; a hidden chip covers nothing."""
        article = self.comparison.article(side)
        it = article.paragraphs[paragraph]
        begin, stop = it.start, it.end
        of_line = self.comparison.alignment.link_of_line[0 if side == "A" else 1]
        wanted = frozenset(shown)
        raw: list[tuple[int, int, Chip, int]] = []
        for link in dict.fromkeys(of_line[it.first_line : it.last_line]):
            if link < 0:
                continue
            for index, difference in enumerate(self.of_link(link), self.first_of_link(link)):
                if difference.chip in wanted:
                    for low, high in difference.coloured_a if side == "A" else difference.coloured_b:
                        start, end = max(low, begin), min(high, stop)
                        if start < end:
                            raw.append((start - begin, end - begin, difference.chip, index))
        if not raw:
            return []
        units = Offsets(article.text[begin:stop]).to_units
        return [Mark(units(start), units(end), chip, index) for start, end, chip, index in stronger_wins(raw)]


def differences(comparison: Comparison) -> Differences:
    """All of them, in the reading order of the rows; behaves as a tuple does."""
    return Differences(comparison)


def counts(found: Differences) -> dict[Chip, int]:
    return dict(found.counts)


def stronger_wins(raw: Sequence[tuple[int, int, Chip, int]]) -> list[tuple[int, int, Chip, int]]:
    """Cut overlapping parts so that each place has one kind, the strongest (see STRENGTH; the earlier among equals)."""
    in_order = sorted(raw)
    if all(before[1] <= after[0] for before, after in pairwise(in_order)):
        return in_order
    out: list[tuple[int, int, Chip, int]] = []
    for start, end, chip, index in sorted(raw, key=lambda part: (-STRENGTH.index(part[2]), part[0], part[3])):
        free = [(start, end)]
        for other_start, other_end, _, _ in out:
            free = [
                piece
                for low, high in free
                for piece in ((low, min(high, other_start)), (max(low, other_end), high))
                if piece[0] < piece[1]
            ]
        out.extend((low, high, chip, index) for low, high in free)
    return sorted(out)


def _where(a: Range | None, b: Range | None, difference: Difference) -> float:
    """Where in the lines a..b of its link it stands."""
    phrase, extent = (difference.a, a) if difference.a is not None and a is not None else (difference.b, b)
    return (phrase[0] - extent[0]) / max(1, extent[1] - extent[0]) if phrase is not None and extent is not None else 0.0


def _whole(part: Range | None) -> tuple[Range, ...]:
    return () if part is None else (part,)
