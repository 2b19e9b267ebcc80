"""The order in which findings are read: the most severe first, then as their lines stand, A's before B's."""

from __future__ import annotations

from collections.abc import Iterable

from unspin.engine.model import Comparison


def most_severe_first(comparison: Comparison, findings: Iterable[int] | None = None) -> list[int]:
    """Indices of `comparison.findings`, of all or of those given."""

    def place(k: int) -> tuple[int, int, int, int]:
        it = comparison.findings[k]
        link = comparison.alignment.link_of_line[it.side == "B"][it.line]
        part = it.a or it.b
        return -it.severity, link, part.start if part else 0, k

    return sorted(range(len(comparison.findings)) if findings is None else findings, key=place)
