"""The three verbs of the engine: `align`, `marks`, `compare`. All pure: the same articles give the same answer.

`align` is fast and complete, `marks` looks inside one line link, `compare` is both for all links. Export, command line
and tests use `compare` alone; the window may show an alignment first and ask for the marks that are in view.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from unspin import __version__
from unspin.engine.findings.rules import findings_in, findings_of
from unspin.engine.lexicon import lexicon
from unspin.engine.line_rescue import rescued
from unspin.engine.lines import Bead, LineVector, beads, vector
from unspin.engine.mirror import is_turned, turned_link, turned_spans
from unspin.engine.model import (
    Alignment,
    Article,
    Comparison,
    Link,
    LinkMarks,
    Options,
    Progress,
    Range,
    ShouldCancel,
    Span,
)
from unspin.engine.paragraphs import in_reading_order, paragraph_links
from unspin.engine.spans import LinkedLines, spans_of
from unspin.engine.suggestions import suggest
from unspin.engine.summary import summarise
from unspin.engine.word_model import model
from unspin.errors import CancelledError

LINKS_AT_ONCE = 64
"""Line links whose words are judged together: enough to pay, few enough to be stopped at once."""


def align(a: Article, b: Article, should_cancel: ShouldCancel | None = None) -> Alignment:
    """Which paragraphs and which lines correspond. Furniture (byline, boilerplate) meets furniture only."""
    if is_turned(a, b):
        other = align(b, a, should_cancel)
        return Alignment(
            a,
            b,
            in_reading_order([turned_link(link) for link in other.paragraph_links]),
            in_reading_order([turned_link(link) for link in other.line_links]),
        )
    vectors = [vector(a.text_of(line)) for line in a.lines], [vector(b.text_of(line)) for line in b.lines]
    found = _beads_among(a, b, vectors, counted=True, should_cancel=should_cancel)
    found += _beads_among(a, b, vectors, counted=False, should_cancel=should_cancel)
    found.sort(key=lambda bead: (bead.a, bead.b))
    in_a = {i for bead in found for i in bead.a}
    in_b = {j for bead in found for j in bead.b}
    links = [Link("line", bead.a, bead.b, round(bead.score, 3), moved=bead.moved) for bead in found]
    links += [Link("line", (i,), (), 0.0) for i in range(len(a.lines)) if i not in in_a]
    links += [Link("line", (), (j,), 0.0) for j in range(len(b.lines)) if j not in in_b]
    return Alignment(a, b, paragraph_links(a, b, found, vectors), in_reading_order(links))


def marks(alignment: Alignment, link: int) -> LinkMarks:
    """What differs inside one line link, and what the rules say about it; nothing in boilerplate and bylines."""
    (spans,) = _spans(alignment, [link])
    return LinkMarks(link, tuple(spans), findings_in(alignment, link, spans))


def _spans(alignment: Alignment, links: Iterable[int]) -> list[list[Span]]:
    linked = [_linked(alignment, link) for link in links]
    a, b = alignment.a, alignment.b
    if not is_turned(a, b):
        return spans_of(a.text, b.text, linked)
    other = [LinkedLines(it.link, it.b, it.a) for it in linked]
    return [turned_spans(spans) for spans in spans_of(b.text, a.text, other)]


def _linked(alignment: Alignment, link: int) -> LinkedLines:
    """The counted lines of a link."""
    it = alignment.line_links[link]
    a, b = alignment.a, alignment.b
    return LinkedLines(
        link,
        tuple(Range(a.lines[i].start, a.lines[i].end) for i in it.a if a.is_counted(a.lines[i])),
        tuple(Range(b.lines[j].start, b.lines[j].end) for j in it.b if b.is_counted(b.lines[j])),
    )


def compare(
    a: Article, b: Article, *, progress: Progress | None = None, should_cancel: ShouldCancel | None = None
) -> Comparison:
    """The whole analysis. `progress(done, total)` counts line links. Raises CancelledError when asked to stop."""
    alignment = align(a, b, should_cancel)
    found: list[Span] = []
    total = len(alignment.line_links)
    for first in range(0, total, LINKS_AT_ONCE):
        if should_cancel and should_cancel():
            raise CancelledError
        links = range(first, min(first + LINKS_AT_ONCE, total))
        for of_link in _spans(alignment, links):
            found += of_link
        if progress:
            progress(links.stop, total)
    language = a.language if a.language == b.language else None
    spans = tuple(found)
    found_so_far = Comparison(
        alignment,
        spans,
        summary=summarise(alignment, spans),
        options=options(language),
        engine=__version__,
    )
    found_so_far = replace(found_so_far, findings=findings_of(found_so_far))
    return replace(found_so_far, suggestions=suggest(found_so_far))


def options(language: str | None) -> Options:
    """What an analysis is made with now."""
    known, judge = lexicon(), model()
    return Options(language, known.sha256 if known else None, judge.sha256 if judge else None)


def _beads_among(
    a: Article,
    b: Article,
    vectors: tuple[list[LineVector], list[LineVector]],
    *,
    counted: bool,
    should_cancel: ShouldCancel | None,
) -> list[Bead]:
    lines = tuple([k for k, line in enumerate(it.lines) if it.is_counted(line) == counted] for it in (a, b))
    chosen = [vectors[0][i] for i in lines[0]], [vectors[1][j] for j in lines[1]]
    found = beads(*chosen, should_cancel)
    if counted:
        texts = [a.text_of(a.lines[i]) for i in lines[0]], [b.text_of(b.lines[j]) for j in lines[1]]
        found = found + rescued(texts, chosen, found)
    return [
        Bead(tuple(lines[0][i] for i in bead.a), tuple(lines[1][j] for j in bead.b), bead.score, bead.moved)
        for bead in found
    ]
