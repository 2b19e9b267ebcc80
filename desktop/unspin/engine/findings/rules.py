"""All rules in one list, and what they find: sorted, each finding once.

`findings_in` asks the rules that look inside one line link, `findings_of` all of them about a whole comparison; what the
first finds in every link is part of what the second finds. Pure, deterministic, one pass over the words per rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from unspin.engine.findings.credit import credit_changed
from unspin.engine.findings.dates import date_changed, date_lost
from unspin.engine.findings.disguise import invisible_character, mixed_script
from unspin.engine.findings.evidence import LineContext, PairContext, line_context
from unspin.engine.findings.fingerprint import term_broken_in_step
from unspin.engine.findings.glitches import glued_words, impossible_article, repeated_word, stray_stop, word_order
from unspin.engine.findings.names import name_changed, name_lost, title_changed
from unspin.engine.findings.negation import negation_changed
from unspin.engine.findings.numbers import number_changed, number_lost
from unspin.engine.findings.quotes import quote_changed
from unspin.engine.findings.repetition import repeated_swap
from unspin.engine.findings.stance import attribution_changed, hedge_changed
from unspin.engine.findings.terms import broken_term
from unspin.engine.ids import finding_id
from unspin.engine.model import Alignment, Comparison, Finding, Span

LineRule = Callable[[LineContext], list[Finding]]
PairRule = Callable[[PairContext], list[Finding]]

LINE_RULES: tuple[LineRule, ...] = (
    stray_stop,
    word_order,
    repeated_word,
    impossible_article,
    glued_words,
    broken_term,
    mixed_script,
    invisible_character,
    number_changed,
    date_changed,
    name_changed,
    title_changed,
    negation_changed,
    hedge_changed,
    attribution_changed,
)
"""Each sees one line link; links of equal lines and links without counted lines are not shown to them."""
PAIR_RULES: tuple[PairRule, ...] = (
    repeated_swap,
    term_broken_in_step,
    number_lost,
    date_lost,
    name_lost,
    quote_changed,
    credit_changed,
)
"""Each sees the whole pair."""


def findings_in(alignment: Alignment, link: int, spans: Sequence[Span]) -> tuple[Finding, ...]:
    """What the line rules find inside one link. `spans`: those of this link."""
    return _in_order(_inside(line_context(alignment, link, spans)))


def findings_of(comparison: Comparison) -> tuple[Finding, ...]:
    """All findings of a comparison that has its spans; its own findings are not looked at."""
    alignment = comparison.alignment
    by_link: list[list[Span]] = [[] for _ in alignment.line_links]
    for span in comparison.spans:
        by_link[span.link].append(span)
    contexts = tuple(line_context(alignment, link, spans) for link, spans in enumerate(by_link))
    found = [finding for context in contexts for finding in _inside(context)]
    pair = PairContext(alignment, comparison.spans, contexts)
    return _in_order([*found, *(finding for rule in PAIR_RULES for finding in rule(pair))])


def _inside(context: LineContext) -> list[Finding]:
    if context.is_identical or not (context.a or context.b):
        return []
    return [finding for rule in LINE_RULES for finding in rule(context)]


def is_fact(rule: str) -> bool:
    """Whether a rule is about what is said rather than how (`evidence.fact`): it stands on B's line if it can."""
    return rule.endswith("_changed")


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """By place (A's first, then what only B shows); of two with the same id the more severe. What each side shows in the
    same words, as the counterpart of the other, is in both versions: no finding."""
    by_id: dict[str, list[Finding]] = {}
    for finding in sorted(found, key=_rank):
        by_id.setdefault(finding_id(finding), []).append(finding)
    kept = [same[0] for same in by_id.values() if len({it.side for it in same if it.message == same[0].message}) == 1]
    return tuple(sorted(kept, key=place_of))


def _rank(finding: Finding) -> tuple[object, ...]:
    """The more severe first, then by its words: the same from either side, so that of "the the" and "a a", each the
    counterpart of the other, the same one stays."""
    lengths = [part.end - part.start if part else 0 for part in (finding.a, finding.b)]
    return (
        *(-finding.severity, -finding.weight, sum(lengths), max(lengths)),
        *(finding.message, finding.a or (), finding.b or ()),
    )


def place_of(finding: Finding) -> tuple[object, ...]:
    """The order of findings: A's first, then what only B shows."""
    return (finding.a or (1 << 60, 0), finding.b or (1 << 60, 0), finding.rule)
