"""A text in, its paragraphs and lines out: ranges in code points, ordered, disjoint, trimmed of white space.

A paragraph is the text between blank lines. In a text without any blank line each newline separates, unless the text
looks hard-wrapped. Everything outside paragraphs, and everything between the lines of one, is white space (as
`sentences.is_blank` defines it). Every paragraph has at least one line; a headline has exactly one. Nothing here
changes the text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from statistics import median

from unspin.engine.abbreviations import Rules, rules_for
from unspin.engine.model import Line, Paragraph, Range
from unspin.engine.roles import roles
from unspin.engine.sentences import cut, trim

_NEWLINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_STOPS = frozenset(".!?…:;。！？؟۔।")
_CLOSERS = "\"'”’“‘»«)]}」』）"
_BULLET = re.compile(r"(?:[-–—*•‣▪■◦●○]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")
_FIRST_WORD = re.compile(r"\S+")

WRAP_WIDTH = (55, 90)
"""Median length of the lines of hard-wrapped text: mail wraps at 72, Project Gutenberg at 70-75, RFCs at 72."""
WRAPPED_LOWER = 1 / 3
"""In wrapped English about 9 of 10 lines begin in lower case, in German about 6; in lists, verse and headlines few."""
SHORT_LINE = 0.75
"""Of the median: a line this short inside wrapped text was ended by its author."""
NARROWEST_WRAP = 40
"""Code points: below, a newline inside a paragraph is verse, an address or a list."""


def segment(text: str, language: str | None) -> tuple[tuple[Paragraph, ...], tuple[Line, ...]]:
    """Paragraphs with their roles, and all lines. Both are empty for a blank text."""
    ranges = list(_paragraphs(text))
    rules = rules_for(language, text)
    paragraphs: list[Paragraph] = []
    lines: list[Line] = []
    for index, (part, role) in enumerate(zip(ranges, roles(text, ranges), strict=True)):
        first = len(lines)
        cuts = [part] if role == "headline" else _lines(text, part, rules)
        lines.extend(Line(index, number, start, end) for number, (start, end) in enumerate(cuts, 1))
        paragraphs.append(Paragraph(role, part.start, part.end, first, len(lines)))
    return tuple(paragraphs), tuple(lines)


def _physical_lines(text: str, start: int, end: int) -> Iterator[tuple[Range, bool]]:
    """Ranges between newlines, untrimmed; and whether a paragraph separator (U+2029) stands behind."""
    for newline in _NEWLINE.finditer(text, start, end):
        yield Range(start, newline.start()), newline.group() == "\u2029"
        start = newline.end()
    yield Range(start, end), False


def _paragraphs(text: str) -> Iterator[Range]:
    start, end = trim(text, 0, len(text))
    if start >= end:
        return
    blocks: list[list[Range]] = [[]]
    for part, separator in _physical_lines(text, start, end):
        trimmed = trim(text, part.start, part.end)
        if trimmed.start < trimmed.end:
            blocks[-1].append(Range(part.start, trimmed.end))
        if blocks[-1] and (separator or trimmed.start >= trimmed.end):
            blocks.append([])
    blocks = [block for block in blocks if block]
    if len(blocks) == 1:
        block = blocks[0]
        blocks = list(_unwrapped(text, block)) if _looks_wrapped(text, block) else [[part] for part in block]
    for block in blocks:
        yield trim(text, block[0].start, block[-1].end)


def _looks_wrapped(text: str, lines: list[Range]) -> bool:
    """Whether single newlines are the work of a mail program, not of the author."""
    if len(lines) < 3:
        return False
    width = median(end - start for start, end in lines)
    if not WRAP_WIDTH[0] <= width <= WRAP_WIDTH[1]:
        return False
    unfinished = sum(not _finished(text, line) for line in lines)
    lower = sum(_begins_lower(text, line) for line in lines[1:])
    distinct = len({text[start:end] for start, end in lines})
    return unfinished * 2 > len(lines) and lower > len(lines) * WRAPPED_LOWER and distinct * 2 > len(lines)


def _unwrapped(text: str, lines: list[Range]) -> Iterator[list[Range]]:
    """Paragraphs of hard-wrapped text: a short line ends one, an indented line begins one."""
    width = median(end - start for start, end in lines)
    block: list[Range] = []
    for line in lines:
        if block and text[line.start].isspace():
            yield block
            block = []
        block.append(line)
        if line.end - line.start < width * SHORT_LINE:
            yield block
            block = []
    if block:
        yield block


def _lines(text: str, part: Range, rules: Rules) -> list[Range]:
    """The lines of one paragraph: its sentences, and what its author put on lines of their own."""
    physical = [trim(text, line.start, line.end) for line, _ in _physical_lines(text, part.start, part.end)]
    if len(physical) == 1:
        return cut(text, part.start, part.end, rules)
    wrapped = _is_filled(text, physical)
    chunks = [physical[0]]
    for line in physical[1:]:
        bullet = _BULLET.match(text, line.start, line.end) is not None
        if bullet or not (wrapped or _begins_lower(text, line)):
            chunks.append(line)
        else:
            chunks[-1] = Range(chunks[-1].start, line.end)
    return [line for chunk in chunks if chunk.start < chunk.end for line in cut(text, chunk.start, chunk.end, rules)]


def _is_filled(text: str, lines: list[Range]) -> bool:
    """Whether lines end where the next word would not have fitted: then a newline is only a space."""
    width = max(end - start for start, end in lines)
    if width < NARROWEST_WRAP:
        return False
    full = 0
    for line, following in itertools.pairwise(lines):
        word = _FIRST_WORD.match(text, following.start, following.end)
        full += line.end - line.start + 1 + (len(word.group()) if word else 0) > width
    # Nearly all: a wrapped text breaks the rule only where its author ended a line.
    return full >= 0.8 * (len(lines) - 1)


def _finished(text: str, line: Range) -> bool:
    tail = text[max(line.start, line.end - 8) : line.end].rstrip(_CLOSERS)
    return bool(tail) and tail[-1] in _STOPS


def _begins_lower(text: str, line: Range) -> bool:
    first = trim(text, line.start, line.end)
    return first.start < first.end and text[first.start].islower()
