"""A finished comparison seen from the other side: A is B, B is A, and nothing is analysed again.

In: the Comparison of (a, b). Out: what `compare(b, a)` says, with the pins turned too. Links, spans, findings and
suggestions stand in the order that a comparison of these sides has. A comparison without spans (its words are still to be
analysed) is turned too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unspin.engine.findings.evidence import line_at, other
from unspin.engine.findings.messages import SENTENCES, message
from unspin.engine.findings.rules import is_fact, place_of
from unspin.engine.mirror import turned_link, turned_spans
from unspin.engine.model import Alignment, Article, Comparison, Finding, Link, Span, Suggestion, Summary
from unspin.engine.names_kept import names_kept
from unspin.engine.packing import PackedSpans
from unspin.engine.paragraphs import in_reading_order
from unspin.engine.pins import in_pin_order


def turned(it: Comparison) -> Comparison:
    alignment = turned_alignment(it.alignment)
    findings = [turned_finding(finding, alignment) for finding in it.findings]
    order = sorted(range(len(findings)), key=lambda k: place_of(findings[k]))
    place = {before: now for now, before in enumerate(order)}
    return replace(
        it,
        alignment=alignment,
        spans=_spans(it, alignment),
        findings=tuple(findings[k] for k in order),
        suggestions=_suggestions(it.suggestions, place),
        summary=_summary(it.summary, alignment),
    )


def turned_alignment(it: Alignment) -> Alignment:
    return Alignment(
        turned_article(it.b),
        turned_article(it.a),
        in_reading_order([turned_link(link) for link in it.paragraph_links]),
        in_reading_order([turned_link(link) for link in it.line_links]),
        in_pin_order([turned_link(link) for link in it.rejected]),
    )


def turned_article(it: Article) -> Article:
    return replace(it, side=other(it.side))


def turned_finding(it: Finding, to: Alignment) -> Finding:
    """The same finding in the turned alignment. A fact stands on B's line if there is evidence, whoever B is."""
    now = replace(it, side=other(it.side), a=it.b, b=it.a)
    if not (is_fact(it.rule) and it.a and it.b):
        return now
    said = it.message
    if it.rule in SENTENCES:
        said = message(it.rule, "B", to.a.text_of(it.b), to.b.text_of(it.a))
    return replace(now, side="B", line=line_at(to.b, it.a.start), message=said)


def _spans(it: Comparison, to: Alignment) -> Sequence[Span]:
    """Link by link in the new order."""
    old = _places(it.line_links)
    order = [old[link.b, link.a] for link in to.line_links]
    if isinstance(it.spans, PackedSpans):
        return it.spans.turned(order)
    of_link: dict[int, list[Span]] = {}
    for span in it.spans:
        of_link.setdefault(span.link, []).append(span)
    return tuple(
        replace(span, link=now) for now, before in enumerate(order) for span in turned_spans(of_link.get(before, ()))
    )


def _places(links: Sequence[Link]) -> dict[tuple[tuple[int, ...], tuple[int, ...]], int]:
    return {(link.a, link.b): k for k, link in enumerate(links)}


def _suggestions(found: Sequence[Suggestion], place: dict[int, int]) -> tuple[Suggestion, ...]:
    """`place`: from the index of a finding to its new one."""
    now = [
        Suggestion(
            other(it.side), it.line, it.tag, it.strength, it.score, tuple(sorted([place[k] for k in it.findings]))
        )
        for it in found
    ]
    return tuple(sorted(now, key=lambda it: (it.side, it.line)))


def _summary(it: Summary, to: Alignment) -> Summary:
    if it.swaps_per_100_words is None:  # too short to say, or not analysed yet
        return it
    kept = it.names_kept_back
    if kept is None:  # too few names in B, or an analysis of the time when only A's were counted
        kept, _ = names_kept(to)
    return replace(
        it,
        insertions_per_100_words=it.deletions_per_100_words,
        deletions_per_100_words=it.insertions_per_100_words,
        names_kept=kept,
        names_kept_back=it.names_kept,
    )
