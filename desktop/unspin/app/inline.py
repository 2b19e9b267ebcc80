"""Both versions in one column: the text of the side that is read, the other side's words before what replaced them.

In: a Comparison and the side to read. Out: an `InlineText` for a part of a paragraph: what to lay out, and for each
stretch of it where it comes from. All offsets are code points; text is never read back from here, a selection or a mark
is a range of an article that `ranges` finds again.

Every line of the other side has one home: the lines it is linked with; without such, the place behind the line it
follows; without a paragraph that corresponds, a paragraph of its own. Words that differ in form only are not struck.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from unspin.app.inline_rows import InlineRows, members
from unspin.app.kept import Pair, kept
from unspin.app.spans import changed, spans_of_link
from unspin.engine.model import Comparison, Line, Range, Side, Span
from unspin.engine.rows import LineRef, Row
from unspin.engine.tokens import is_word

KEPT = 64
"""Links whose insertions are remembered: more than a screen has lines."""


class Segment(NamedTuple):
    """`at`: where it begins in the inline text. `start`, `end`: the same words in the article of `side`. `link`: -1 = none.

    `line`: the line of the side that is read at which it stands, -1 for the space between lines and for lines of the
    other side that have no partner.
    """

    at: int
    side: Side
    start: int
    end: int
    struck: bool
    link: int
    line: int

    @property
    def stop(self) -> int:
        """Where it ends in the inline text."""
        return self.at + self.end - self.start


class Insertion(NamedTuple):
    """Words of the other side, to stand before the code point `anchor` of the side that is read."""

    anchor: int
    start: int
    end: int
    link: int
    line: int


@dataclass(frozen=True, slots=True)
class InlineText:
    """`kept`: the tokens that stand there once for both sides."""

    text: str
    reading: Side
    segments: tuple[Segment, ...]
    kept: tuple[Pair, ...]

    def ranges(self, side: Side, part: Range) -> list[Range]:
        """Where a part of either article stands here; one range for each stretch that is one."""
        start, end = part
        if start < end:
            for at, owner, low, high, _, _, _ in self.segments:
                if owner == side and low <= start and end <= high:  # nearly always
                    return [Range(at + start - low, at + end - low)]
        out = self._stretches(side, part)
        if side != self.reading:
            for pair in self.kept:
                if pair.of(side).start < part.end and pair.of(side).end > part.start:
                    out.extend(self._stretches(self.reading, pair.of(self.reading)))
        out.sort()
        joined: list[Range] = []
        for it in out:
            if (
                joined
                and not self.text[joined[-1].end : it.start].strip()
                and not self._parted(joined[-1].end, it.start)
            ):
                joined[-1] = Range(joined[-1].start, max(it.end, joined[-1].end))
            else:
                joined.append(it)
        return joined

    def source(self, point: int, side: Side | None = None) -> tuple[Side, int]:
        """Which code point of which article stands here; with `side` the nearest one of that article."""
        here = max(0, bisect_right(self.segments, point, key=attrgetter("at")) - 1)
        if not self.segments:
            return side or self.reading, 0
        it = self.segments[here]
        if side is None or it.side == side:
            return it.side, min(it.start + max(0, point - it.at), it.end)
        if side != self.reading:
            at = it.start + max(0, point - it.at)
            for pair in self.kept:
                if pair.of(self.reading).start <= at <= pair.of(self.reading).end:
                    return side, min(pair.of(side).start + at - pair.of(self.reading).start, pair.of(side).end)
        before = next((each for each in reversed(self.segments[:here]) if each.side == side), None)
        if before is not None:
            return side, before.end
        after = next((each for each in self.segments[here:] if each.side == side), None)
        return side, after.start if after is not None else 0

    def _stretches(self, side: Side, part: Range) -> list[Range]:
        return [
            Range(it.at + max(part.start, it.start) - it.start, it.at + min(part.end, it.end) - it.start)
            for it in self.segments
            if it.side == side and it.start < part.end and it.end > part.start
        ]

    def _parted(self, low: int, high: int) -> bool:
        """Struck and plain words are never one stretch."""
        segments = self.segments
        one = segments[max(0, bisect_right(segments, low - 1, key=attrgetter("at")) - 1)]
        other = segments[max(0, bisect_right(segments, high, key=attrgetter("at")) - 1)]
        return one.struck != other.struck


class Inline:
    """One comparison, read from one side. Works out a link when it is asked for, and remembers the last ones."""

    def __init__(
        self, comparison: Comparison, reading: Side, spans_of: Callable[[int], Sequence[Span]] | None = None
    ) -> None:
        """`spans_of`: a link, where spans still come; after that `forget`."""
        self.comparison = comparison
        self._spans_of = spans_of or partial(spans_of_link, comparison)
        self.reading: Side = reading
        self.other: Side = "A" if reading == "B" else "B"
        self.rows = InlineRows(comparison, reading)
        alignment = comparison.alignment
        self._of_read = alignment.link_of_line[0 if reading == "A" else 1]
        self._of_other = alignment.link_of_line[0 if self.other == "A" else 1]
        self._links: OrderedDict[int, tuple[tuple[Insertion, ...], tuple[Pair, ...]]] = OrderedDict()

    def forget(self) -> None:
        """There are more spans than before."""
        self._links.clear()

    def text(self, side: Side, part: Range, paragraph: int) -> InlineText:
        """A part of a paragraph; of the other side where a whole paragraph of it stands alone: all of it is struck."""
        article = self.comparison.article(side)
        if side != self.reading:
            return InlineText(article.text_of(part), self.reading, self._alone(paragraph, part), ())
        it = article.paragraphs[paragraph]
        insertions: list[Insertion] = []
        pairs: list[Pair] = []
        for link in dict.fromkeys(self._of_read[it.first_line : it.last_line]):
            if link >= 0:
                found, same = self._link(link)
                insertions.extend(found)
                pairs.extend(same)
        insertions.extend(self._adopted(self.rows.of(self.reading, paragraph)))
        last = part.end == it.end
        here = sorted(
            each for each in insertions if part.start <= each.anchor < part.end or (last and each.anchor == part.end)
        )
        here = [each for each in here if it.start <= each.anchor <= it.end]
        same = tuple(pair for pair in pairs if part.start <= pair.of(side).start < part.end)
        text, segments = self._composed(part, paragraph, here)
        return InlineText(text, side, segments, same)

    def home(self, ref: LineRef) -> LineRef | None:
        """The first line of the side that is read at which a line is shown; None where it has a place of its own."""
        if ref.side == self.reading:
            return ref
        link = self._of_other[ref.line]
        lines = self._lines(link, self.reading) if link >= 0 else ()
        return LineRef(self.reading, lines[0]) if lines else None

    def place(self, ref: LineRef) -> tuple[Side, int, int]:
        """The side, paragraph and code point at which a line begins to be shown."""
        home = self.home(ref)
        if home is not None:
            it = self.comparison.article(self.reading).lines[home.line]
            return self.reading, it.paragraph, it.start
        line = self.comparison.article(ref.side).lines[ref.line]
        row = self.rows.of(ref.side, line.paragraph)
        if not members(row, self.reading):
            return ref.side, line.paragraph, line.start
        anchor = next((each.anchor for each in self._adopted(row) if each.start == line.start), None)
        read = self.comparison.article(self.reading).paragraphs
        inside = members(row, self.reading)
        paragraph = next(
            (k for k in inside if anchor is not None and read[k].start <= anchor <= read[k].end), inside[0]
        )
        return self.reading, paragraph, anchor if anchor is not None else read[paragraph].start

    def extent(self, text: InlineText, ref: LineRef) -> Range | None:
        """What a line covers in an inline text, the words that it shares with its partner included."""
        line = self.comparison.article(ref.side).lines[ref.line]
        if ref.side == self.reading:
            found = [it for it in text.segments if it.line == ref.line]
        elif self.home(ref) is not None:
            link = self._of_other[ref.line]
            found = [it for it in text.segments if it.link == link and it.line >= 0]
        else:
            found = [it for it in text.segments if it.side == ref.side and line.start <= it.start < line.end]
        return Range(found[0].at, found[-1].stop) if found else None

    def lines_at(self, text: InlineText) -> list[tuple[LineRef, int]]:
        """The lines that begin in a text, each with its first code point there, in the order of the text."""
        out: dict[LineRef, int] = {}
        first: dict[int, int] = {}  # where a line begins: with the words that are struck before its own first ones
        for it in text.segments:
            first.setdefault(it.line, it.at)
        lines = self.comparison.article(self.reading).lines
        others = self.comparison.article(self.other).lines
        for it in text.segments:
            if it.line >= 0:
                if it.side == self.reading and it.start == lines[it.line].start:
                    out.setdefault(LineRef(self.reading, it.line), first[it.line])
                for own in self._lines(it.link, self.other) if it.link >= 0 else ():
                    if self._lines(it.link, self.reading)[0] == it.line:
                        out.setdefault(LineRef(self.other, own), it.at)
            elif it.side == self.other:
                line = max(0, bisect_right(others, it.start, key=attrgetter("start")) - 1)
                ref = LineRef(self.other, line)
                if others[line].start == it.start and self.home(ref) is None:
                    out.setdefault(ref, it.at)
        return sorted(out.items(), key=lambda item: item[1])

    def _lines(self, link: int, side: Side) -> tuple[int, ...]:
        it = self.comparison.line_links[link]
        return it.a if side == "A" else it.b

    def _link(self, link: int) -> tuple[tuple[Insertion, ...], tuple[Pair, ...]]:
        found = self._links.get(link)
        if found is None:
            pairs = kept(self.comparison, link, self._spans_of(link))
            found = self._insertions(link, pairs), pairs
            self._links[link] = found
            if len(self._links) > KEPT:
                self._links.popitem(last=False)
        else:
            self._links.move_to_end(link)
        return found

    def _insertions(self, link: int, pairs: tuple[Pair, ...]) -> tuple[Insertion, ...]:
        read, lines = self.comparison.article(self.reading), self._lines(link, self.reading)
        if not lines or not self._lines(link, self.other):
            return ()
        places: dict[Range, int] = {}
        for span in self._spans_of(link):
            if span.kind == "form":
                continue
            theirs, ours = changed(span, self.other), changed(span, self.reading)
            for rank, part in enumerate(theirs):
                replaced = ours[rank] if len(ours) == len(theirs) else ours[0] if ours and not rank else None
                if span.kind == "moved":
                    replaced = None  # it is not replaced by itself: both places are shown
                places[part] = replaced.start if replaced else self._between(part, pairs, lines)
        out: list[Insertion] = []
        end = -1
        for part in sorted(places):
            start = max(part.start, end)
            if start < part.end:
                anchor = places[part]
                at = bisect_right(read.lines, anchor, lines[0], lines[-1] + 1, key=attrgetter("start")) - 1
                out.append(Insertion(anchor, start, part.end, link, max(lines[0], at)))
                end = part.end
        return tuple(out)

    def _between(self, part: Range, pairs: tuple[Pair, ...], lines: tuple[int, ...]) -> int:
        """The place among the words of the side that is read at which words stood on the other side."""
        article = self.comparison.article(self.reading)
        at = bisect_right(pairs, part.start, key=lambda pair: pair.of(self.other).start) - 1
        if at < 0:
            return article.lines[lines[0]].start
        point, end = pairs[at].of(self.reading).end, article.lines[lines[-1]].end
        after = point
        while after < end and article.text[after].isspace():
            after += 1
        return after if after < end else point

    def _adopted(self, row: Row) -> list[Insertion]:
        """Lines of the other side without a partner, at the line of their row that they follow."""
        theirs, ours = self.comparison.article(self.other), self.comparison.article(self.reading)
        inside = members(row, self.reading)
        out: list[Insertion] = []
        for paragraph in members(row, self.other):
            it = theirs.paragraphs[paragraph]
            anchor: int | None = None
            waiting: list[int] = []
            for line in range(it.first_line, it.last_line):
                link = self._of_other[line]
                partners = self._lines(link, self.reading) if link >= 0 else ()
                if not partners:
                    if anchor is None:
                        waiting.append(line)
                    else:
                        out.append(Insertion(anchor, *_reach(theirs.lines[line]), link, -1))
                elif ours.lines[partners[-1]].paragraph in inside:
                    anchor = ours.lines[partners[-1]].end
                    first = ours.lines[partners[0]].start
                    out.extend(Insertion(first, *_reach(theirs.lines[k]), self._of_other[k], -1) for k in waiting)
                    waiting = []
            begin = ours.paragraphs[inside[0]].start if inside else 0
            out.extend(Insertion(begin, *_reach(theirs.lines[k]), self._of_other[k], -1) for k in waiting)
        return out

    def _alone(self, paragraph: int, part: Range) -> tuple[Segment, ...]:
        article = self.comparison.article(self.other)
        it = article.paragraphs[paragraph]
        out: list[Segment] = []
        for number in range(it.first_line, it.last_line):
            line = article.lines[number]
            start, end = max(line.start, part.start), min(line.end, part.end)
            if start < end:
                out.append(Segment(start - part.start, self.other, start, end, True, self._of_other[number], -1))
        return tuple(out)

    def _composed(self, part: Range, paragraph: int, here: list[Insertion]) -> tuple[str, tuple[Segment, ...]]:
        ours, theirs = self.comparison.article(self.reading), self.comparison.article(self.other)
        words: list[str] = []
        segments: list[Segment] = []
        length = 0

        def add(text: str) -> None:
            nonlocal length
            words.append(text)
            length += len(text)

        def plain(start: int, end: int) -> None:
            for low, high, line in self._by_line(paragraph, start, end):
                link = self._of_read[line] if line >= 0 else -1
                segments.append(Segment(length, self.reading, low, high, False, link, line))
                add(ours.text[low:high])

        at = part.start
        for each in here:
            plain(at, each.anchor)
            at = each.anchor
            struck = theirs.text[each.start : each.end]
            before = words[-1][-1:] if words else ""
            if before and not before.isspace() and (is_word(struck[0]) or each.line < 0):
                add(" ")
            segments.append(Segment(length, self.other, each.start, each.end, True, each.link, each.line))
            add(struck)
            after = ours.text[at : at + 1] if at < part.end else ""
            if after and not after.isspace() and (is_word(after) or each.line < 0 or not is_word(struck[-1])):
                add(" ")
        plain(at, part.end)
        return "".join(words), tuple(segments)

    def _by_line(self, paragraph: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """A stretch of the side that is read, cut at its lines; -1 is the space between them."""
        article = self.comparison.article(self.reading)
        it = article.paragraphs[paragraph]
        out: list[tuple[int, int, int]] = []
        line = bisect_right(article.lines, start, it.first_line, it.last_line, key=attrgetter("start")) - 1
        line = max(it.first_line, line)
        while start < end:
            if line < it.last_line and article.lines[line].end <= start:
                line += 1
                continue
            if line == it.last_line:
                out.append((start, end, -1))
                break
            here = article.lines[line]
            stop = min(end, here.start if start < here.start else here.end)
            out.append((start, stop, -1 if start < here.start else line))
            start = stop
        return out


def _reach(line: Line) -> tuple[int, int]:
    return line.start, line.end
