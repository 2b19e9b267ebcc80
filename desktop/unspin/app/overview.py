"""What the ruler says of each row: how much differs in it and how badly, and which of its lines are judged.

In: differences, their rows, and a question that gives the tag of a line. Out: bytes per row, so that a hundred thousand
rows cost half a megabyte. Nothing is looked at before `advance` comes to it: until then a row is not known. A row whose
words are not analysed yet is awaited; `grow` hears of those that have come. Pure.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from unspin.app.marks import STRENGTH, Chip, Differences, chip_of_finding, chip_of_span
from unspin.app.shared_overview import SharedOverview
from unspin.app.spans import changed
from unspin.engine.model import COUNTED_ROLES, Comparison, Side
from unspin.engine.packing import LINKS_AT_ONCE
from unspin.engine.rows import LineRef, Row

TAGS = ("original", "spun", "garbled")
"""From the one that needs least attention to the one that needs most: where they share a pixel the last one shows."""
Tag = Literal["original", "spun", "garbled"]
SIDES: tuple[Side, Side] = ("A", "B")


class Reworded(NamedTuple):
    """The strongest kind in some rows, and how much is coloured in the most coloured of them: 0..1 of its text."""

    chip: Chip
    amount: float


class Judged(NamedTuple):
    """The tag that needs most attention, and how many of the counted lines have one: 0..1."""

    tag: Tag
    share: float


class Overview:
    def __init__(
        self,
        found: Differences,
        of: Sequence[Row],
        row_of: Callable[[Side, int], int],
        tag_of: Callable[[LineRef], str | None],
    ) -> None:
        """`row_of`: the row that shows a paragraph in full."""
        self._differences, self._rows, self._row_of, self._tag_of = found, of, row_of, tag_of
        self.known = 0
        """Rows 0..known have been looked at."""
        self.at = 0
        """The next one to look at; less than `known` where they are looked at again."""
        self._awaited = bytearray(len(of))
        self._seen: set[int] = set()
        """Runs of spans that have come."""
        self._is_complete = found.is_complete
        count = len(of)
        self._amounts = {chip: bytearray(count) for chip in STRENGTH}
        self._tags = {side: bytearray(count) for side in SIDES}
        self._tagged = {side: array("L", bytes(array("L").itemsize * count)) for side in SIDES}
        self._counted = {side: array("L", bytes(array("L").itemsize * count)) for side in SIDES}
        self._findings: dict[int, list[int]] | None = None

    @property
    def _comparison(self) -> Comparison:
        return self._differences.comparison

    @cached_property
    def shared(self) -> SharedOverview:
        """The same for what both texts have."""
        return SharedOverview(self._differences, self._rows)

    @property
    def is_done(self) -> bool:
        return self.at == len(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def advance(self, rows: int) -> range:
        """Look at so many more rows; returns which ones."""
        done = range(self.at, min(self.at + rows, len(self._rows)))
        for index in done:
            self._look_at(index)
            self._count_tags(index)
        self.at = done.stop
        self.known = max(self.known, self.at)
        return done

    def grow(self) -> set[int]:
        """More of the analysis has come: returns the rows that were looked at again. With its end, which brings the
        findings, all rows are to be (`advance`)."""
        if self._is_complete:
            return set()
        if self._differences.is_complete:
            self._is_complete, self._findings = True, None
            self.at = 0
            self.shared.look_again()
            return set()
        links, lines = self._comparison.line_links, (self._comparison.a.lines, self._comparison.b.lines)
        rows: set[int] = set()
        for run in set(self._differences.spans.runs) - self._seen:
            self._seen.add(run)
            for link in links[run * LINKS_AT_ONCE : (run + 1) * LINKS_AT_ONCE]:
                for side, members, its in zip(SIDES, (link.a, link.b), lines, strict=True):
                    rows.update(self._row_of(side, its[line].paragraph) for line in members)
        rows = {index for index in rows if index < self.known}
        for index in rows:
            self._look_at(index)
        return rows

    def is_awaited(self, low: int, high: int) -> bool:
        """Whether the words of one of the rows low..high are not analysed yet."""
        return not self._is_complete and 1 in self._awaited[low:high]

    def retag(self, lines: Iterable[LineRef]) -> set[int]:
        """The tags of these lines have changed; returns their rows."""
        out = {self._row_of(ref.side, self._comparison.article(ref.side).lines[ref.line].paragraph) for ref in lines}
        for index in out:
            self._count_tags(index)
        return out

    def reworded(self, low: int, high: int, shown: frozenset[Chip]) -> Reworded | None:
        """Of rows low..high, for the kinds that are shown; None where nothing of them differs."""
        strongest: Chip | None = None
        amount = 0
        for chip in STRENGTH:
            if chip in shown:
                here = self._amounts[chip][low:high]
                if here.count(0) < len(here):
                    strongest = chip
                    amount += max(here)
        return Reworded(strongest, min(1.0, amount / 255)) if strongest is not None else None

    def judged(self, side: Side, low: int, high: int) -> Judged | None:
        """Of one side of rows low..high; None where no line has a tag."""
        here = self._tags[side][low:high]
        if here.count(0) == len(here):
            return None
        worst = max(here)
        tagged, counted = sum(self._tagged[side][low:high]), sum(self._counted[side][low:high])
        tag: Tag = ("original", "spun", "garbled")[worst - 1]
        return Judged(tag, tagged / max(1, counted))

    def _look_at(self, index: int) -> None:
        row, found = self._rows[index], self._comparison
        if row.is_stub:
            return
        length = 0
        sums = dict.fromkeys(STRENGTH, 0)
        links: dict[int, None] = {}
        has = self._differences.spans.has
        for side, members, of_line in zip(SIDES, (row.a, row.b), found.alignment.link_of_line, strict=True):
            article = found.article(side)
            for paragraph in members:
                it = article.paragraphs[paragraph]
                if it.role in COUNTED_ROLES:
                    length += it.end - it.start
                links.update(dict.fromkeys(of_line[it.first_line : it.last_line]))
        for link in links:
            if link < 0:
                continue
            for _, span in self._differences.spans.of(link):
                chip = chip_of_span(span)
                if chip is not None:
                    sums[chip] += sum(part.end - part.start for side in SIDES for part in changed(span, side))
            for place in self._of_link.get(link, ()):
                finding = found.findings[place]
                chip = chip_of_finding(finding)
                if chip is not None:
                    sums[chip] += sum(part.end - part.start for part in (finding.a, finding.b) if part) or 1
            if found.line_links[link].moved:
                sums["moved"] += 1
        if found.paragraph_links[row.link].moved and row.a and row.b:
            sums["moved"] += 1
        for chip, coloured in sums.items():
            amount = max(1, min(255, round(255 * coloured / max(1, length)))) if coloured else 0
            self._amounts[chip][index] = amount
        self._awaited[index] = not self._is_complete and not all(has(link) for link in links if link >= 0)

    @property
    def _of_link(self) -> dict[int, list[int]]:
        if self._findings is None:
            self._findings = {}
            tables = dict(zip(SIDES, self._comparison.alignment.link_of_line, strict=True))
            for place, finding in enumerate(self._comparison.findings):
                self._findings.setdefault(tables[finding.side][finding.line], []).append(place)
        return self._findings

    def _count_tags(self, index: int) -> None:
        row = self._rows[index]
        if row.is_stub:
            return
        for side, members in zip(SIDES, (row.a, row.b), strict=True):
            article = self._comparison.article(side)
            worst = tagged = counted = 0
            for paragraph in members:
                it = article.paragraphs[paragraph]
                if it.role not in COUNTED_ROLES:
                    continue
                for line in range(it.first_line, it.last_line):
                    counted += 1
                    tag = self._tag_of(LineRef(side, line))
                    if tag in TAGS:
                        tagged += 1
                        worst = max(worst, TAGS.index(tag) + 1)
            self._tags[side][index], self._tagged[side][index] = worst, tagged
            self._counted[side][index] = counted
