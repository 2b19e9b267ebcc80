"""What a finding says to an editor: one sentence per rule, made from its evidence alone.

The sentence is English and neutral: it names what differs and leaves the verdict to the editor. Nothing but the rule, the
side that shows it and the words of both sides goes in, so the window can say the same in another language.
"""

from __future__ import annotations

from collections.abc import Callable

from unspin.engine.model import Side

Words = str | None
Sentence = Callable[[str, Words, int], str]
"""(the words that show it, their counterpart on the other side, how often) -> sentence."""

LONGEST = 80
"""Code points of evidence that a sentence quotes; the rest is in the text itself."""


def message(rule: str, side: Side, a: Words, b: Words, times: int = 1) -> str:
    own, partner = (a, b) if side == "A" else (b, a)
    return SENTENCES[rule](_quoted(own or ""), _quoted(partner) if partner is not None else None, times)


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    return f"“{words if len(words) <= LONGEST else words[: LONGEST - 1] + '…'}”"


def _changed(what: str) -> Sentence:
    """For facts: the words of B, or the only ones, against those of the other version."""

    def says(own: str, partner: Words, times: int) -> str:
        if partner is None:
            return f"{what}: {own} has no counterpart in the other version."
        return f"{what}: {own} here, {partner} in the other version."

    return says


def _broken_term(own: str, partner: Words, times: int) -> str:
    return f"{own} stands for the set term {partner} of the other version."


def _stray_stop(own: str, partner: Words, times: int) -> str:
    if partner is None:
        return f"A stop that ends nothing: {own}."
    return f"A stop that ends nothing: {own}; the other version has {partner}."


def _word_order(own: str, partner: Words, times: int) -> str:
    return f"Words out of order: {own}; the other version has {partner}."


def _repeated_word(own: str, partner: Words, times: int) -> str:
    return f"The same word twice: {own}."


def _impossible_article(own: str, partner: Words, times: int) -> str:
    return f"Two articles that cannot stand together: {own}."


def _glued_words(own: str, partner: Words, times: int) -> str:
    if partner is None:
        return f"Words run together: {own}."
    return f"Words run together: {own}; the other version has {partner}."


def _mixed_script(own: str, partner: Words, times: int) -> str:
    return f"{own} mixes letters of different scripts that look alike."


def _invisible_character(own: str, partner: Words, times: int) -> str:
    return f"{own} holds a character that cannot be seen."


def _repeated_swap(own: str, partner: Words, times: int) -> str:
    return f"{own} stands for {partner} {times} times in this pair."


SENTENCES: dict[str, Sentence] = {
    "broken_term": _broken_term,
    "stray_stop": _stray_stop,
    "word_order": _word_order,
    "repeated_word": _repeated_word,
    "impossible_article": _impossible_article,
    "glued_words": _glued_words,
    "mixed_script": _mixed_script,
    "invisible_character": _invisible_character,
    "repeated_swap": _repeated_swap,
    "number_changed": _changed("Another number"),
    "date_changed": _changed("Another time"),
    "name_changed": _changed("Another name"),
    "title_changed": _changed("Another title"),
    "quote_changed": _changed("Other words in a quotation"),
    "negation_changed": _changed("A negation differs"),
    "hedge_changed": _changed("Said more firmly, or less"),
    "attribution_changed": _changed("Another attribution"),
    "credit_changed": _changed("Another credit"),
}
"""Every rule of the format."""
