"""What the window says of a finding: the title of its rule, its severity in a word, one sentence, its words shown short.

In: the rule and its evidence. Out: words in English; everything that would be translated stands in these tables. The
sentence says what differs and where, never what it means: the verdict is the editor's. Versions are called A and B, as
on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from unspin.engine.model import Finding, Side

SEVERITY: Mapping[int, str] = {1: "note", 2: "check", 3: "misleading"}
LONGEST = 160
"""Code points of evidence that a row shows of one side (four lines of the panel); the rest is in its tip and in the text."""
NONE = "nothing"
"""Stands for the words of a side that has none."""

Sentence = Callable[[str, str, Side, Side], str]
"""(the words that show it, their counterpart or "", the side that shows it, the other side) -> sentence."""


class RuleWords(NamedTuple):
    """How the window speaks of a rule."""

    title: str
    sentence: Sentence


def title(rule: str) -> str:
    """ "Broken term"; a rule of a newer program is named by its id."""
    known = RULES.get(rule)
    return known.title if known else rule.replace("_", " ").capitalize()


def sentence(finding: Finding, a: str, b: str) -> str:
    """`a`, `b`: the evidence, "" on a side that has none. A rule that is not known here says what the engine said."""
    known = RULES.get(finding.rule)
    if known is None:
        return finding.message
    own, partner = (a, b) if finding.side == "A" else (b, a)
    other: Side = "B" if finding.side == "A" else "A"
    return known.sentence(_quoted(own), _quoted(partner) if partner else "", finding.side, other)


def in_a_row(words: str, longest: int = LONGEST) -> str:
    """On one line, its middle left out where it is too long."""
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    half = (longest - 3) // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _quoted(words: str) -> str:
    return f"“{in_a_row(words)}”" if words else NONE


def _against(what: str) -> Sentence:
    """For facts: what one version has, and what the other has in its place."""

    def says(own: str, partner: str, side: Side, other: Side) -> str:
        if not partner:
            return f"{what}: {side} has {own}, {other} has nothing that corresponds."
        a, b = (own, partner) if side == "A" else (partner, own)
        return f"{what}: {a} in A, {b} in B."

    return says


def _alone(what: str) -> Sentence:
    """For what shows on one side: the counterpart is told where there is one."""

    def says(own: str, partner: str, side: Side, other: Side) -> str:
        return f"{what}: {own} in {side}" + (f"; {other} has {partner}." if partner else ".")

    return says


def _broken_term(own: str, partner: str, side: Side, other: Side) -> str:
    return f"{own} in {side} stands where {other} has the set term {partner}."


def _repeated_swap(own: str, partner: str, side: Side, other: Side) -> str:
    return f"{side} has {own} for {partner} again and again."


RULES: Mapping[str, RuleWords] = {
    "broken_term": RuleWords("Broken term", _broken_term),
    "stray_stop": RuleWords("Stray stop", _alone("A full stop that ends nothing")),
    "word_order": RuleWords("Word order", _alone("Words out of order")),
    "repeated_word": RuleWords("Repeated word", _alone("The same word twice")),
    "impossible_article": RuleWords("Article", _alone("Two articles that cannot stand together")),
    "glued_words": RuleWords("Glued words", _alone("Words run together")),
    "mixed_script": RuleWords("Mixed letters", _alone("Letters of different scripts that look alike")),
    "invisible_character": RuleWords("Hidden character", _alone("A character that cannot be seen")),
    "number_changed": RuleWords("Number", _against("Another number")),
    "date_changed": RuleWords("Date", _against("Another time")),
    "name_changed": RuleWords("Name", _against("Another name")),
    "title_changed": RuleWords("Title", _against("Another office")),
    "quote_changed": RuleWords("Quote", _against("Other words in a quotation")),
    "negation_changed": RuleWords("Negation", _against("A negation differs")),
    "hedge_changed": RuleWords("Degree", _against("Said more firmly, or less")),
    "attribution_changed": RuleWords("Attribution", _against("Attributed in another way")),
    "credit_changed": RuleWords("Credit", _against("Another credit")),
    "repeated_swap": RuleWords("Repeated swap", _repeated_swap),
}
"""Every rule of the format."""
