"""The tables of the Phrases view: every phrase pair of the article with its count, and every quotation.

In: a Comparison, and its spans while they are still coming. Out: frozen rows in reading order, and how a column sorts.
Two pairs are the same when both wordings and their kind are, letter case aside. Nothing here knows a widget; a table of
10,000 rows is made in a tenth of a second.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from unspin.app.language import tr
from unspin.app.spans import SpansByLink
from unspin.engine import ids
from unspin.engine.model import Article, Comparison, Range, SpanKind
from unspin.engine.rows import LineRef
from unspin.said import Said, say

KINDS: Mapping[SpanKind, Said] = {"paraphrase": say("reworded"), "moved": say("moved"), "form": say("form only")}
"""In words; `form` is case, punctuation, abbreviation, number words, spelling: listed, never coloured."""
STATES: Mapping[str, Said] = {
    "same": say("same"),
    "altered": say("altered"),
    "new": say("new"),
    "gone": say("gone"),
    "indirect": say("one side without marks"),
}
_STATE_ORDER = ("altered", "indirect", "gone", "new", "same")
PHRASE_COLUMNS = (say("Words in A"), say("Words in B"), say("Kind"), say("Times"), say("First line"))
QUOTE_COLUMNS = (say("Speaker"), say("Wording in A"), say("Wording in B"), say("State"), say("Line"))


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """`span`: place of the first one (`app.spans`); `line`: where that stands in A. `more`: there may be more of them,
    because not everything is analysed yet."""

    a: str
    b: str
    kind: Said
    times: int
    span: int
    line: LineRef
    label: str
    order: int
    more: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        return self.a, self.b, tr(self.kind), f"{self.times}{'+' if self.more else ''}", self.label


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """`line`: where it stands, in B unless only A has it. A wording that a side lacks is ""."""

    speaker: str
    a: str
    b: str
    state: str
    line: LineRef
    label: str
    order: int

    @property
    def cells(self) -> tuple[str, ...]:
        return self.speaker, self.a, self.b, tr(STATES[self.state]), self.label


def phrase_rows(comparison: Comparison, spans: SpansByLink | None = None, more: bool = False) -> list[PhraseRow]:
    """In reading order of their first occurrence. `spans`: those that are there, where there will be `more`."""
    first: dict[tuple[str, str, Said], tuple[int, str, str, int]] = {}
    times: dict[tuple[str, str, Said], int] = {}
    for index, span in (spans or SpansByLink(comparison.spans)).every():
        kind = KINDS.get(span.kind)
        if kind is None or span.a is None or span.b is None:
            continue
        a, b = _plain(comparison.a, span.a), _plain(comparison.b, span.b)
        key = a.casefold(), b.casefold(), kind
        times[key] = times.get(key, 0) + 1
        first.setdefault(key, (index, a, b, span.a.start))
    out = []
    for order, (key, (index, a, b, start)) in enumerate(first.items()):
        line = _line_at(comparison.a, start)
        out.append(PhraseRow(a, b, key[2], times[key], index, line, _label(comparison, line), order, more))
    return out


def quote_rows(comparison: Comparison) -> list[QuoteRow]:
    out = []
    from unspin.engine.findings.quotes import quotes  # it cuts words: not needed before the first paint

    for order, it in enumerate(quotes(comparison.alignment)):
        a = _plain(comparison.a, it.a) if it.a else ""
        b = _plain(comparison.b, it.b) if it.b else ""
        line = _line_at(comparison.b, it.b.start) if it.b else _line_at(comparison.a, it.a.start if it.a else 0)
        out.append(QuoteRow(it.speaker, a, b, it.state, line, _label(comparison, line), order))
    return out


def phrase_key(column: int) -> Callable[[PhraseRow], Any]:
    """How a column of phrases sorts; words by letters, the first line by place. Equal ones keep their order."""
    kinds = {kind: tr(kind) for kind in KINDS.values()}
    keys: tuple[Callable[[PhraseRow], Any], ...] = (
        lambda it: it.a.casefold(),
        lambda it: it.b.casefold(),
        lambda it: kinds[it.kind],
        lambda it: it.times,
        lambda it: it.order,
    )
    return keys[column]


def quote_key(column: int) -> Callable[[QuoteRow], Any]:
    keys: tuple[Callable[[QuoteRow], Any], ...] = (
        lambda it: it.speaker.casefold(),
        lambda it: it.a.casefold(),
        lambda it: it.b.casefold(),
        lambda it: _STATE_ORDER.index(it.state),
        lambda it: it.order,
    )
    return keys[column]


def _plain(article: Article, part: Range) -> str:
    return " ".join(article.text_of(part).split())


def _line_at(article: Article, offset: int) -> LineRef:
    return LineRef(article.side, max(0, bisect_right(article.lines, offset, key=lambda line: line.start) - 1))


def _label(comparison: Comparison, ref: LineRef) -> str:
    return ids.line_label(comparison.article(ref.side), ref.line)
