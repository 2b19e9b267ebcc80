"""The three verbs of the engine: `align`, `marks`, `compare`. All pure: the same articles give the same answer.

`align` is fast and complete, `marks` looks inside one line link, `compare` is both for all links. Export, command line
and tests use `compare` alone; the window may show an alignment first and ask for the marks that are in view.
"""

from __future__ import annotations

from unspin import __version__
from unspin.engine.lines import Bead, LineVector, beads, vector
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
)
from unspin.engine.paragraphs import in_reading_order, paragraph_links
from unspin.engine.spans import spans_of
from unspin.engine.summary import summarise
from unspin.errors import CancelledError


def align(a: Article, b: Article, should_cancel: ShouldCancel | None = None) -> Alignment:
    """Which paragraphs and which lines correspond. Furniture (byline, boilerplate) meets furniture only."""
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
    """What differs inside one line link; nothing in boilerplate and bylines."""
    it = alignment.line_links[link]
    lines_a = [alignment.a.lines[i] for i in it.a if alignment.a.is_counted(alignment.a.lines[i])]
    lines_b = [alignment.b.lines[j] for j in it.b if alignment.b.is_counted(alignment.b.lines[j])]
    parts_a = [Range(line.start, line.end) for line in lines_a]
    parts_b = [Range(line.start, line.end) for line in lines_b]
    return LinkMarks(link, tuple(spans_of(link, alignment.a.text, parts_a, alignment.b.text, parts_b)))


def compare(
    a: Article, b: Article, *, progress: Progress | None = None, should_cancel: ShouldCancel | None = None
) -> Comparison:
    """The whole analysis. `progress(done, total)` counts line links. Raises CancelledError when asked to stop."""
    alignment = align(a, b, should_cancel)
    found: list[LinkMarks] = []
    total = len(alignment.line_links)
    for link in range(total):
        if should_cancel and should_cancel():
            raise CancelledError
        found.append(marks(alignment, link))
        if progress and (link % 64 == 63 or link + 1 == total):
            progress(link + 1, total)
    language = a.language if a.language == b.language else None
    spans = tuple(span for it in found for span in it.spans)
    return Comparison(
        alignment,
        spans,
        tuple(finding for it in found for finding in it.findings),
        summary=summarise(alignment, spans),
        options=Options(language=language),
        engine=__version__,
    )


def _beads_among(
    a: Article,
    b: Article,
    vectors: tuple[list[LineVector], list[LineVector]],
    *,
    counted: bool,
    should_cancel: ShouldCancel | None,
) -> list[Bead]:
    of_a = [i for i, line in enumerate(a.lines) if a.is_counted(line) == counted]
    of_b = [j for j, line in enumerate(b.lines) if b.is_counted(line) == counted]
    found = beads([vectors[0][i] for i in of_a], [vectors[1][j] for j in of_b], should_cancel)
    return [
        Bead(tuple(of_a[i] for i in bead.a), tuple(of_b[j] for j in bead.b), bead.score, bead.moved) for bead in found
    ]
