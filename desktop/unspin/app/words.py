"""Words that several parts of the window share: tags, strengths, kinds of marks, roles, names for what has none.

In: ids as they stand in the data (they are never translated). Out: their words in English, marked for the catalogues:
whoever shows one says it with `language.tr`; and the few ways to set words in a row. An id that is not known here, from
a newer program or another one, is shown as it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from unspin.app.language import number, tr
from unspin.app.theme import Chip
from unspin.said import Said, say

TAGS: Mapping[str, Said] = {"original": say("original"), "spun": say("spun"), "garbled": say("garbled")}
"""In the order of the keys 1, 2, 3."""

STRENGTHS: Mapping[str, Said] = {
    "weak": say("weak sign"),
    "fair": say("fair sign"),
    "strong": say("strong sign"),
}

CHIPS: Mapping[Chip, Said] = {
    "paraphrased": say("Paraphrased"),
    "broken_term": say("Broken term"),
    "moved": say("Moved"),
    "facts": say("Facts"),
    "only_here": say("Only here"),
}
"""The kinds of marks, as the filter row names them."""

ROLES: Mapping[str, Said] = {
    "Source": say("Source"),
    "Copy": say("Copy", "what a version is to the other one"),
    "Earlier": say("Earlier"),
    "Later": say("Later"),
    "Record": say("Record"),
    "Published": say("Published"),
}
"""What a card says of its version."""

PARAGRAPH_ROLES: Mapping[str, Said] = {
    "headline": say("headline"),
    "body": say("body"),
    "byline": say("byline"),
    "boilerplate": say("boilerplate"),
}

LANGUAGES: Mapping[str, Said] = {
    "en": say("English"),
    "de": say("German"),
    "fr": say("French"),
    "es": say("Spanish"),
    "it": say("Italian"),
    "nl": say("Dutch"),
    "pt": say("Portuguese"),
    "sv": say("Swedish"),
    "da": say("Danish"),
    "pl": say("Polish"),
    "cs": say("Czech"),
    "fi": say("Finnish"),
    "tr": say("Turkish"),
    "hu": say("Hungarian"),
    "ro": say("Romanian"),
    "id": say("Indonesian"),
    "ru": say("Russian"),
    "uk": say("Ukrainian"),
    "ar": say("Arabic"),
    "he": say("Hebrew"),
    "el": say("Greek"),
    "fa": say("Persian"),
    "hi": say("Hindi"),
    "ja": say("Japanese"),
    "zh": say("Chinese"),
}
"""Of articles, by their tags: those that the engine tells apart."""

UNTITLED = say("Without a title")
PASTED = say("pasted text")
"""Stands for the name of a file where there is none."""


def word(words: Mapping[str, Said], it: str) -> str:
    """Of one of these tables, in the language of the window; `it` itself where the table lacks it."""
    return tr(words[it]) if it in words else it


def isolated(name: str) -> str:
    """A name or title that is written from right to left, kept to itself: what stands beside it would else change places
    with parts of it. Any other is given back as it is."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name):
        return f"\u2068{name}\u2069"
    return name


def count_of_each(by_tag: Mapping[str, int], also_none: bool = False) -> str:
    """ "3 original, 1 garbled", in the order of the tags. `also_none`: those of which there are none are told too."""
    shown = [(tag, by_tag.get(tag, 0)) for tag in TAGS if also_none or by_tag.get(tag, 0)]
    return in_a_list([tr("{number} {tag}", number=number(many), tag=TAGS[tag]) for tag, many in shown])


def in_a_list(parts: Sequence[str]) -> str:
    """ "A3, B3, B4" """
    return tr(", ").join(parts)


def one_and_another(parts: Sequence[str]) -> str:
    """ "A3, B3 and B4" """
    if len(parts) < 2:
        return "".join(parts)
    return tr("{others} and {last}", others=in_a_list(parts[:-1]), last=parts[-1])
