"""Moves: which lines stand at both ends of one."""

from __future__ import annotations

from unspin.engine.model import Alignment
from unspin.engine.rows import LineRef


def ends_of_move(alignment: Alignment, ref: LineRef) -> frozenset[LineRef]:
    """For a line that has moved: all lines of its row where the paragraphs moved, else the line and its partners."""
    paragraph = alignment.article(ref.side).lines[ref.line].paragraph
    for link in alignment.paragraph_links:
        if link.moved and paragraph in (link.a if ref.side == "A" else link.b):
            return frozenset(
                LineRef(article.side, line)
                for article, members in ((alignment.a, link.a), (alignment.b, link.b))
                for k in members
                for line in range(article.paragraphs[k].first_line, article.paragraphs[k].last_line)
            )
    link = alignment.line_links[alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]]
    return frozenset([*(LineRef("A", k) for k in link.a), *(LineRef("B", k) for k in link.b)])
