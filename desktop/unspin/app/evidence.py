"""A row as words: both passages with their numbers, and where each version comes from. Pure.

What people put into a mail or a complaint; the picture of the same row is made in `widgets.rows.picture`.
"""

from __future__ import annotations

from collections.abc import Mapping

from unspin.app.language import tr
from unspin.app.words import PASTED, ROLES, word
from unspin.engine.model import Article, Comparison
from unspin.engine.rows import LineRef, Row
from unspin.review.annotation import JsonObject


def summary(card: JsonObject, article: Article) -> str:
    """What a column head says: role, title or file name, outlet, author, date."""
    titled = card["title"] if card["title"] and card["title"] != article.title else None
    name = titled or (article.file.name if article.file else tr(PASTED))
    parts = [word(ROLES, card["role"] or ""), name, card["outlet"], card["author"], card["published"]]
    return " · ".join(str(part) for part in parts if part)


def source(card: JsonObject, article: Article) -> list[str]:
    """The lines below a passage: the summary, then the addresses."""
    more = [card["url"], card["archive_url"], _captured(card["retrieved_at"], card["retrieved_by"])]
    return [summary(card, article), *(str(it) for it in more if it)]


def _captured(when: str | None, who: str | None) -> str:
    if when and who:
        return tr("captured {when} by {who}", when=when, who=who)
    if who:
        return tr("captured by {who}", who=who)
    return tr("captured {when}", when=when) if when else ""


def row_text(comparison: Comparison, row: Row, cards: Mapping[str, JsonObject]) -> str:
    """Both passages, their sources below; a side that the row lacks is said to lack it."""
    passages: list[str] = []
    sources: list[str] = []
    for article, members in ((comparison.a, row.a), (comparison.b, row.b)):
        side = article.side
        for k in members:
            passages.append(f"{side}{k + 1}: {article.text_of(article.paragraphs[k])}")
        if not members:
            passages.append(tr("{side}: nothing corresponds", side=side))
        sources.append(f"{side}: {' · '.join(source(cards[side], article))}")
    return "\n\n".join([*passages, "\n".join(sources)]) + "\n"


def row_of(rows: tuple[Row, ...], comparison: Comparison, ref: LineRef) -> Row | None:
    """The full row that holds a line."""
    paragraph = comparison.article(ref.side).lines[ref.line].paragraph
    return next(
        (row for row in rows if not row.is_stub and paragraph in (row.a if ref.side == "A" else row.b)),
        None,
    )


def name_of(row: Row) -> str:
    """ "A3-B1", for a file's name."""
    sides = (("A", row.a), ("B", row.b))
    return "-".join("+".join(f"{side}{k + 1}" for k in members) for side, members in sides if members)
