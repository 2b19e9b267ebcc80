"""The ids that files and people see, derived from positions, so that a new analysis keeps what stayed the same.

Paragraph `A.p3`, line `A.p3.l1` (1-based, every paragraph counted); links `P:A.p3~B.p1`, `L:A.p3.l1~B.p1.l1` (several
joined by `+`, none is `-`); span, finding and suggestion: kind, rule or tag, then the start offsets.
"""

from __future__ import annotations

from unspin.engine.model import Alignment, Article, Finding, Link, Range, Side, Span, Suggestion


def paragraph_id(side: Side, paragraph: int) -> str:
    return f"{side}.p{paragraph + 1}"


def line_id(article: Article, line: int) -> str:
    it = article.lines[line]
    return f"{article.side}.p{it.paragraph + 1}.l{it.number}"


def line_label(article: Article, line: int) -> str:
    """What the screen says: `B3`, or `B3.2` where the paragraph has several lines."""
    it = article.lines[line]
    paragraph = article.paragraphs[it.paragraph]
    several = paragraph.last_line - paragraph.first_line > 1
    return f"{article.side}{it.paragraph + 1}" + (f".{it.number}" if several else "")


def link_id(alignment: Alignment, link: Link) -> str:
    if link.level == "paragraph":
        a = [paragraph_id("A", k) for k in link.a]
        b = [paragraph_id("B", k) for k in link.b]
    else:
        a = [line_id(alignment.a, k) for k in link.a]
        b = [line_id(alignment.b, k) for k in link.b]
    return f"{'P' if link.level == 'paragraph' else 'L'}:{'+'.join(a) or '-'}~{'+'.join(b) or '-'}"


def span_id(span: Span) -> str:
    return f"{span.kind}:{_starts(span.a, span.b)}"


def finding_id(finding: Finding) -> str:
    return f"{finding.rule}:{_starts(finding.a, finding.b)}"


def suggestion_id(alignment: Alignment, suggestion: Suggestion) -> str:
    start = alignment.article(suggestion.side).lines[suggestion.line].start
    return f"{suggestion.tag}:{suggestion.side}{start}"


def _starts(a: Range | None, b: Range | None) -> str:
    return f"{f'A{a.start}' if a else '-'}~{f'B{b.start}' if b else '-'}"
