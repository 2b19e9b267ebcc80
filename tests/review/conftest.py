"""Comparisons made by hand, so that these tests say nothing about the engine, and a library in a temporary folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from unspin.engine.model import (
    Alignment,
    Article,
    Comparison,
    FileFacts,
    Finding,
    Line,
    Link,
    Paragraph,
    Range,
    Side,
    Span,
    Suggestion,
)
from unspin.review.library import Library

Make = Callable[..., Comparison]

A = "By a Writer\n\nCafe\u0301 of nuclear weapons. A family 👩‍👩‍👧‍👦 came.\n\nالسلام عليكم\n\nOnly here."
B = "The headline\n\nCafe\u0301 of nuclear guns. A family 👩‍👩‍👧‍👦 arrived.\n\nالسلام عليكم\u00a0!"


def article(text: str, side: Side, roles: dict[int, str] | None = None) -> Article:
    """Paragraphs by blank lines, lines by `. `: enough for a review."""
    paragraphs: list[Paragraph] = []
    lines: list[Line] = []
    start = 0
    for part in text.split("\n\n"):
        if part:
            first, at = len(lines), start
            for number, sentence in enumerate(part.replace(". ", ".\0").split("\0"), 1):
                lines.append(Line(len(paragraphs), number, at, at + len(sentence)))
                at += len(sentence) + 1
            role = (roles or {}).get(len(paragraphs), "body")
            paragraphs.append(Paragraph(role, start, start + len(part), first, len(lines)))  # type: ignore[arg-type]
        start += len(part) + 2
    file = (
        FileFacts(f"{side}.txt", len(text.encode("utf-8", "replace")), "0" * 64, "utf-8", False, "lf") if text else None
    )
    return Article(side, text, tuple(paragraphs), tuple(lines), "en", (), file)


def one_to_one(a: Article, b: Article) -> Comparison:
    """Paragraphs and lines linked by their number, what is left over one-sided; one span a linked line that differs."""

    def links(level: str, n: int, m: int) -> tuple[Link, ...]:
        both = min(n, m)
        return (
            *(Link(level, (k,), (k,), 0.875) for k in range(both)),  # type: ignore[arg-type]
            *(Link(level, (k,), (), 0.0) for k in range(both, n)),  # type: ignore[arg-type]
            *(Link(level, (), (k,), 0.0) for k in range(both, m)),  # type: ignore[arg-type]
        )

    lines = links("line", len(a.lines), len(b.lines))
    spans, findings = [], []
    for index, link in enumerate(lines):
        x = Range(a.lines[link.a[0]].start, a.lines[link.a[0]].end) if link.a else None
        y = Range(b.lines[link.b[0]].start, b.lines[link.b[0]].end) if link.b else None
        if x and y and a.text_of(x) != b.text_of(y):
            spans.append(Span(index, "paraphrase", x, y, (x,), (y,)))
            findings.append(Finding("broken_term", 2, "Look here", "B", link.b[0], x, y, 0.5))
        elif x and not y:
            spans.append(Span(index, "a_only", x, None, (x,), ()))
        elif y and not x:
            spans.append(Span(index, "b_only", None, y, (), (y,)))
    suggestions = tuple(Suggestion("B", it.line, "spun", "fair", 0.5, (k,)) for k, it in enumerate(findings))
    alignment = Alignment(a, b, links("paragraph", len(a.paragraphs), len(b.paragraphs)), lines)
    return Comparison(alignment, tuple(spans), tuple(findings), suggestions, engine="0.0.1")


@pytest.fixture
def comparison() -> Comparison:
    """Nine lines, a byline among them: A has 5 (4 counted), B has 4."""
    return one_to_one(article(A, "A", {0: "byline"}), article(B, "B", {0: "headline"}))


@pytest.fixture
def make() -> Make:
    """make(a_text, b_text) -> Comparison."""
    return lambda a, b: one_to_one(article(a, "A"), article(b, "B"))


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Each look at it is a second later."""
    start = datetime(2025, 1, 2, 3, 4, 5, 678000, UTC)
    ticks = iter(range(10**9))
    return lambda: start + timedelta(seconds=next(ticks))


@pytest.fixture
def library(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Library]:
    with Library(tmp_path / "data" / "library.sqlite", now=clock) as library:
        yield library
