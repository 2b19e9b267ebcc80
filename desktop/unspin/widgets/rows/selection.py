"""Selected text: a stretch of one article, made by dragging, read from the article and never from the screen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unspin.engine.model import Article, Range, Side

_WORD = re.compile(r"[\w\u0300-\u036f'’-]+")


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the mouse went down to where it is now: code points of the article of one side."""

    side: Side
    anchor: int
    head: int

    @property
    def turned(self) -> Selection:
        """The same words when A and B have changed places."""
        return Selection("B" if self.side == "A" else "A", self.anchor, self.head)

    @property
    def range(self) -> Range:
        return Range(min(self.anchor, self.head), max(self.anchor, self.head))


def word_at(text: str, point: int) -> Range:
    """The word around a code point, else the one character."""
    low = max(0, point - 200)
    for word in _WORD.finditer(text, low, min(len(text), point + 200)):
        if word.start() <= point < word.end():
            return Range(*word.span())
    return Range(point, min(point + 1, len(text)))


def selected_text(article: Article, part: Range) -> str:
    """The selected parts of the paragraphs, with a blank line between them."""
    pieces = (
        article.text[max(part.start, it.start) : min(part.end, it.end)]
        for it in article.paragraphs
        if it.start < part.end and it.end > part.start
    )
    return "\n\n".join(pieces)
