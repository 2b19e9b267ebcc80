"""The three verbs of the engine: `align`, `marks`, `compare`. All pure: the same articles give the same answer.

`align` is fast and complete, `marks` looks inside one line link, `compare` is both for all links. Export, command line
and tests use `compare` alone; the window may show an alignment first and ask for the marks that are in view.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from unspin import __version__
from unspin.engine.findings.rules import findings_in, findings_of
from unspin.engine.language import of_pair
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
from unspin.engine.packing import LINKS_AT_ONCE
from unspin.engine.paragraphs import in_reading_order, paragraph_links
from unspin.engine.pinning import Pinned, pinned_beads, rejected_links
from unspin.engine.pins import Pin, checked, in_pin_order, is_turned_by_pins, turned_pins
from unspin.engine.spans import LinkedLines, spans_of
from unspin.engine.suggestions import suggest
from unspin.engine.summary import summarise
from unspin.engine.word_model import model
from unspin.errors import CancelledError


def align(a: Article, b: Article, pins: Iterable[Pin] = (), should_cancel: ShouldCancel | None = None) -> Alignment:
    """Which paragraphs and which lines correspond. Furniture (byline, boilerplate) meets furniture only.

    An editor's pins are obeyed; UnspinError if they contradict each other.
    """
    given = checked(pins, a, b)
    if is_turned(a, b) or (a.text == b.text and is_turned_by_pins(given)):
        other = align(b, a, turned_pins(given), should_cancel)
        return Alignment(
            a,
            b,
            in_reading_order([turned_link(link) for link in other.paragraph_links]),
            in_reading_order([turned_link(link) for link in other.line_links]),
            in_pin_order([turned_link(link) for link in other.rejected]),
        )
    language = of_pair(a.language, b.language)
    vectors = (
        [vector(a.text_of(line), language) for line in a.lines],
        [vector(b.text_of(line), language) for line in b.lines],
    )
    if given:
        pinned = pinned_beads(a, b, vectors, given, partial(_beads, language=language, should_cancel=should_cancel))
    else:
        everywhere = [
            *_beads_among(a, b, vectors, counted=True, should_cancel=should_cancel),
            *_beads_among(a, b, vectors, counted=False, should_cancel=should_cancel),
        ]
        pinned = Pinned(everywhere, (), frozenset())
    found = sorted(pinned.beads, key=lambda bead: (bead.a, bead.b))
    in_a = {i for bead in found for i in bead.a}
    in_b = {j for bead in found for j in bead.b}
    links = [Link("line", bead.a, bead.b, round(bead.score, 3), moved=bead.moved) for bead in found]
    links += [Link("line", (i,), (), 0.0) for i in range(len(a.lines)) if i not in in_a]
    links += [Link("line", (), (j,), 0.0) for j in range(len(b.lines)) if j not in in_b]
    by_editor = {(pin.a, pin.b) for pin in given if pin.level == "line" and pin.status == "confirmed"}
    if by_editor:
        links = [replace(it, source="editor", status="confirmed") if (it.a, it.b) in by_editor else it for it in links]
    return Alignment(
        a,
        b,
        paragraph_links(a, b, found, vectors, pinned.groups, pinned.apart),
        in_reading_order(links),
        rejected_links(given, a, b, vectors),
    )


def marks(alignment: Alignment, link: int) -> LinkMarks:
    """What differs inside one line link, and what the rules say about it; nothing in boilerplate and bylines."""
    (spans,) = spans_in(alignment, [link])
    return LinkMarks(link, tuple(spans), findings_in(alignment, link, spans))


def spans_in(alignment: Alignment, links: Iterable[int]) -> list[list[Span]]:
    """For each of these line links its spans; the same in whatever company a link is asked for."""
    linked = [_linked(alignment, link) for link in links]
    a, b = alignment.a, alignment.b
    language = of_pair(a.language, b.language)
    if a.text == b.text:  # lines may still be pinned crosswise: each link has its own orientation
        straight = iter(spans_of(a.text, b.text, [it for it in linked if it.a <= it.b], language))
        crooked = [LinkedLines(it.link, it.b, it.a) for it in linked if it.a > it.b]
        turned = iter([turned_spans(spans) for spans in spans_of(b.text, a.text, crooked, language)] if crooked else [])
        return [next(straight if it.a <= it.b else turned) for it in linked]
    if not is_turned(a, b):
        return spans_of(a.text, b.text, linked, language)
    other = [LinkedLines(it.link, it.b, it.a) for it in linked]
    return [turned_spans(spans) for spans in spans_of(b.text, a.text, other, language)]


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
    a: Article,
    b: Article,
    *,
    pins: Iterable[Pin] = (),
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Comparison:
    """The whole analysis. `progress(done, total)` counts line links. Raises CancelledError when asked to stop."""
    alignment = align(a, b, pins, should_cancel)
    found: list[Span] = []
    total = len(alignment.line_links)
    for first in range(0, total, LINKS_AT_ONCE):
        if should_cancel and should_cancel():
            raise CancelledError
        links = range(first, min(first + LINKS_AT_ONCE, total))
        for of_link in spans_in(alignment, links):
            found += of_link
        if progress:
            progress(links.stop, total)
    return concluded(alignment, tuple(found))


def recompared(
    known: Comparison,
    pins: Iterable[Pin],
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Comparison:
    """`compare(known.a, known.b, pins=pins)`, but what is known of a link that stays is not worked out again."""
    alignment = align(known.a, known.b, pins, should_cancel)
    places = {(it.a, it.b): k for k, it in enumerate(known.line_links)}
    spans: dict[int, list[Span]] = {}
    for span in known.spans:
        spans.setdefault(span.link, []).append(span)
    found: dict[int, list[Span]] = {}
    new: list[int] = []
    for k, link in enumerate(alignment.line_links):
        before = places.get((link.a, link.b))
        if before is None:
            new.append(k)
        else:
            found[k] = [replace(span, link=k) for span in spans.get(before, ())]
    for first in range(0, len(new), LINKS_AT_ONCE):
        if should_cancel and should_cancel():
            raise CancelledError
        links = new[first : first + LINKS_AT_ONCE]
        found.update(zip(links, spans_in(alignment, links), strict=True))
        if progress:
            progress(first + len(links), len(new))
    return concluded(alignment, tuple(span for k in range(len(alignment.line_links)) for span in found[k]))


def concluded(alignment: Alignment, spans: Sequence[Span]) -> Comparison:
    """What all spans of an alignment, ordered by link, say of the whole pair."""
    a, b = alignment.a, alignment.b
    language = a.language if a.language == b.language else None
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
    texts = [a.text_of(a.lines[i]) for i in lines[0]], [b.text_of(b.lines[j]) for j in lines[1]]
    found = _beads(texts, chosen, counted, of_pair(a.language, b.language), should_cancel)
    return [
        Bead(tuple(lines[0][i] for i in bead.a), tuple(lines[1][j] for j in bead.b), bead.score, bead.moved)
        for bead in found
    ]


def _beads(
    texts: tuple[Sequence[str], Sequence[str]],
    vectors: tuple[Sequence[LineVector], Sequence[LineVector]],
    rescue: bool,
    language: str,
    should_cancel: ShouldCancel | None,
) -> list[Bead]:
    found = beads(*vectors, should_cancel)
    return found + rescued(texts, vectors, found, language) if rescue else found
