"""What is known about words without a lexicon: which carry little meaning, which do the same grammatical work,
which are numbers.

Every verb takes the language of the pair ("en" unless told). English has all tables; the others have their stemmer and
their commonest words, and no grammar: what is not known of a language is left out, never guessed from English. The
classes are those of the word aligner's feature list, so that a trained model can use the same tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from unspin.engine.folding import fold
from unspin.engine.language import COMMON_WORDS

_CLASSES = {
    "determiner": "a an the this that these those some any each every its his her their our my your no",
    "preposition": (
        "of in on at by to from with without into onto upon over under about above below between among through during "
        "before after since until till against toward towards as for via per amid around along across within like than"
    ),
    "auxiliary": (
        "is are was were be been being am has have had having do does did doing will would shall should can could may "
        "might must 's 're 've 'll 'd"
    ),
    "pronoun": (
        "i me we us you he him she her it they them himself herself itself themselves who whom which that one what"
    ),
    "conjunction": "and or but nor so yet if because while although though when as whether",
    "negation": "not n't no never",
}
_OTHER_STOP_WORDS = (
    "then how here there also too very just only even still again both either neither all more most other such own same "
    "up down out off away back ones yourself ourselves myself yourselves s t 'm where why whose mine"
)

WORD_CLASSES: dict[str, frozenset[str]] = {
    word: frozenset(name for name, words in _CLASSES.items() if word in words.split())
    for words in _CLASSES.values()
    for word in words.split()
}
STOP_WORDS: frozenset[str] = frozenset(WORD_CLASSES) | frozenset(_OTHER_STOP_WORDS.split())

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
NUMBER_WORDS: dict[str, str] = {
    **{word: str(value) for value, word in enumerate(_UNITS)},
    **{word: str(value) for value, word in enumerate(_ORDINALS)},
    **{word: str(10 * value) for value, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)},
    "hundred": "100",
}
_DIGITS = re.compile(r"\d")
_NOT_NUMERIC = re.compile(r"[^\d.]")
_CONTRACTIONS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_PLAIN = re.compile(r"[.\-,'`]")


_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Snowball's algorithms by BCP 47 primary tag."""


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Callable[[str], str]:
    """The identity for a language without a stemmer (Hebrew, Thai, ...), or one that this PyStemmer lacks."""
    import Stemmer  # 0.7 ms; here, so that reading a text does not need it

    name = _STEMMERS.get(language)
    if name not in Stemmer.algorithms():
        return str
    stem: Callable[[str], str] = Stemmer.Stemmer(name).stemWord
    return stem


@lru_cache(maxsize=1 << 16)
def canon(token: str) -> str:
    """Folded, without inner punctuation: "U.N." = "UN", "test-fired" = "testfired", "n't" = "not"."""
    folded = fold(token)
    return _CONTRACTIONS.get(folded) or _PLAIN.sub("", folded) or folded


@lru_cache(maxsize=1 << 16)
def stem(token: str, language: str = "en") -> str:
    """Snowball stem of `canon(token)`."""
    return _stemmer(language)(canon(token))


@lru_cache(maxsize=1 << 16)
def number(token: str, language: str = "en") -> str | None:
    """The value in digits: "2nd" and "second" are "2", "1,000" is "1000"; None for what is no number."""
    folded = fold(token)
    if language == "en" and folded in NUMBER_WORDS:
        return NUMBER_WORDS[folded]
    if _DIGITS.search(folded):
        return _NOT_NUMERIC.sub("", folded).rstrip(".")
    return None


def is_stop(token: str, language: str = "en") -> bool:
    """One of the words that every text has. Of a language without a table none is."""
    if language == "en":
        return fold(token) in STOP_WORDS
    return fold(token).rstrip("'") in COMMON_WORDS.get(language, ())


def classes(token: str, language: str = "en") -> frozenset[str]:
    """The grammatical work that a function word does; empty for a content word, and in languages without a table."""
    return WORD_CLASSES.get(fold(token), frozenset()) if language == "en" else frozenset()
