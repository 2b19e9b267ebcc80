"""Two lines in, what the rules say about them out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text

sys.path.insert(0, str(Path(__file__).resolve().parent))  # `gold` and `spinner`, which the benchmark reads, too

Shown = list[tuple[str, str | None, str | None]]
"""(rule, the words of A, the words of B)."""


@pytest.fixture(scope="session")
def shown() -> Callable[[str, str], Shown]:
    def of(text_a: str, text_b: str) -> Shown:
        comparison = compare(article_from_text(text_a, side="A"), article_from_text(text_b, side="B"))
        return [
            (it.rule, it.a and comparison.a.text_of(it.a), it.b and comparison.b.text_of(it.b))
            for it in comparison.findings
        ]

    return of
