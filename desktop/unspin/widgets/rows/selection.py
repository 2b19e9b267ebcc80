"""Selected text: a stretch of one article, made by dragging, read from the article and never from the screen."""

from __future__ import annotations

from dataclasses import dataclass

from unspin.engine.model import Article, Range, Side


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the mouse went down to where it is now: code points of the article of one side."""

    side: Side
    anchor: int
    head: int

    @property
    def range(self) -> Range:
        return Range(min(self.anchor, self.head), max(self.anchor, self.head))


def selected_text(article: Article, part: Range) -> str:
    """The selected parts of the paragraphs, with a blank line between them."""
    pieces = (
        article.text[max(part.start, it.start) : min(part.end, it.end)]
        for it in article.paragraphs
        if it.start < part.end and it.end > part.start
    )
    return "\n\n".join(pieces)
