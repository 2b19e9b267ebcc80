"""What the window says of a finding: the title of its rule, its severity in a word, one sentence, its words shown short.

In: the rule and its evidence. Out: words in the language of the window, from whole sentences in one table. The sentence
says what differs and where, never what it means: the verdict is the editor's. Versions are called A and B, as on the
screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from unspin.app.language import tr
from unspin.engine.model import Finding
from unspin.said import Said, say

SEVERITY: Mapping[int, Said] = {1: say("note", "how severe a finding is"), 2: say("check"), 3: say("misleading")}
LONGEST = 160
"""Code points of evidence that a row shows of one side (four lines of the panel); the rest is in its tip and in the text."""
NONE = say("nothing")
"""Stands for the words of a side that has none."""


class RuleWords(NamedTuple):
    """How the window speaks of a rule.

    `both` is said where the other version has a counterpart, `alone` where it has none. Their places: `own` are the
    words that show it, `partner` their counterpart, `a` and `b` the same by version; `side` is the version that shows
    it, `other` the other one.
    """

    title: Said
    both: Said
    alone: Said


def title(rule: str) -> str:
    """ "Broken term"; a rule of a newer program is named by its id."""
    known = RULES.get(rule)
    return tr(known.title) if known else rule.replace("_", " ").capitalize()


def sentence(finding: Finding, a: str, b: str) -> str:
    """`a`, `b`: the evidence, "" on a side that has none. A rule that is not known here says what the engine said."""
    known = RULES.get(finding.rule)
    if known is None:
        return finding.message
    own, partner, other = (a, b, "B") if finding.side == "A" else (b, a, "A")
    return tr(
        known.both if partner else known.alone,
        own=_quoted(own),
        partner=_quoted(partner),
        a=_quoted(a),
        b=_quoted(b),
        side=finding.side,
        other=other,
    )


def in_a_row(words: str, longest: int = LONGEST) -> str:
    """On one line, its middle left out where it is too long."""
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    half = (longest - 3) // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _quoted(words: str) -> Said:
    return say("“{words}”", words=in_a_row(words)) if words else NONE


RULES: Mapping[str, RuleWords] = {
    "broken_term": RuleWords(
        say("Broken term"),
        say("{own} in {side} stands where {other} has the set term {partner}."),
        say("{own} in {side} stands where {other} has a set term."),
    ),
    "stray_stop": RuleWords(
        say("Stray stop"),
        say("A full stop that ends nothing: {own} in {side}; {other} has {partner}."),
        say("A full stop that ends nothing: {own} in {side}."),
    ),
    "word_order": RuleWords(
        say("Word order"),
        say("Words out of order: {own} in {side}; {other} has {partner}."),
        say("Words out of order: {own} in {side}."),
    ),
    "repeated_word": RuleWords(
        say("Repeated word"),
        say("The same word twice: {own} in {side}; {other} has {partner}."),
        say("The same word twice: {own} in {side}."),
    ),
    "impossible_article": RuleWords(
        say("Article"),
        say("Two articles that cannot stand together: {own} in {side}; {other} has {partner}."),
        say("Two articles that cannot stand together: {own} in {side}."),
    ),
    "glued_words": RuleWords(
        say("Glued words"),
        say("Words run together: {own} in {side}; {other} has {partner}."),
        say("Words run together: {own} in {side}."),
    ),
    "mixed_script": RuleWords(
        say("Mixed letters"),
        say("Letters of different scripts that look alike: {own} in {side}; {other} has {partner}."),
        say("Letters of different scripts that look alike: {own} in {side}."),
    ),
    "invisible_character": RuleWords(
        say("Hidden character"),
        say("A character that cannot be seen: {own} in {side}; {other} has {partner}."),
        say("A character that cannot be seen: {own} in {side}."),
    ),
    "number_changed": RuleWords(
        say("Number"),
        say("Another number: {a} in A, {b} in B."),
        say("Another number: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "date_changed": RuleWords(
        say("Date"),
        say("Another time: {a} in A, {b} in B."),
        say("Another time: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "name_changed": RuleWords(
        say("Name"),
        say("Another name: {a} in A, {b} in B."),
        say("Another name: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "title_changed": RuleWords(
        say("Title"),
        say("Another office: {a} in A, {b} in B."),
        say("Another office: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "quote_changed": RuleWords(
        say("Quote"),
        say("Other words in a quotation: {a} in A, {b} in B."),
        say("Other words in a quotation: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "negation_changed": RuleWords(
        say("Negation"),
        say("A negation differs: {a} in A, {b} in B."),
        say("A negation differs: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "hedge_changed": RuleWords(
        say("Degree"),
        say("Said more firmly, or less: {a} in A, {b} in B."),
        say("Said more firmly, or less: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "attribution_changed": RuleWords(
        say("Attribution"),
        say("Attributed in another way: {a} in A, {b} in B."),
        say("Attributed in another way: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "credit_changed": RuleWords(
        say("Credit"),
        say("Another credit: {a} in A, {b} in B."),
        say("Another credit: {side} has {own}, {other} has nothing that corresponds."),
    ),
    "repeated_swap": RuleWords(
        say("Repeated swap"),
        say("{side} has {own} for {partner} again and again."),
        say("{side} has {own} again and again."),
    ),
}
"""Every rule of the format."""
