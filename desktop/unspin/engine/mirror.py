"""One pair, one answer: what is found between A and B is what is found between B and A, mirrored.

Ties, cuts and limits look at one side first; rather than make each of them symmetric, a pair is always worked on in the
same orientation (by its texts), and the answer is turned round where it was asked for the other way.
"""

from __future__ import annotations

from collections.abc import Sequence

from unspin.engine.model import Article, Link, Span, SpanKind

TURNED_KINDS: dict[SpanKind, SpanKind] = {"a_only": "b_only", "b_only": "a_only"}


def is_turned(a: Article, b: Article) -> bool:
    """Whether the pair is worked on as (b, a)."""
    return a.text > b.text


def turned_link(link: Link) -> Link:
    return Link(link.level, link.b, link.a, link.score, link.moved, link.source, link.status)


def turned_spans(spans: Sequence[Span]) -> list[Span]:
    """The spans of one link, seen from the other side and in its order."""
    turned = [Span(it.link, TURNED_KINDS.get(it.kind, it.kind), it.b, it.a, it.changed_b, it.changed_a) for it in spans]
    return sorted(turned, key=span_order)


def span_order(span: Span) -> tuple[object, ...]:
    """By A, then by B; what A lacks comes last."""
    return (span.a or (1 << 60, 0), span.b or (1 << 60, 0), span.kind)
