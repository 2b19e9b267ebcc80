"""A spinner with known positions: takes clean text, returns it reworded, with everything it did and where.

Deterministic for a seed. In the manner of the programs it stands for: a thesaurus that knows words and no terms, slips
of the hand, changed facts. The table is small and its own; nothing in it comes from the rules that are measured with it.
Each operation says which rule should find it; swapping a word says nothing unless the same swap is made again.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gold import Expected

from unspin.engine.model import Range

TERMS = {
    "cyber attack": "digital assault",
    "emergency room": "crisis chamber",
    "heart attacks": "coronary assaults",
    "press conference": "squeeze gathering",
    "medical records": "medicinal documents",
    "credit card": "praise card",
    "foreign country": "outside nation",
    "law enforcement": "statute requirement",
    "insurance company": "protection firm",
    "insurance companies": "protection firms",
    "mobile phones": "versatile telephones",
    "city council": "town board",
    "public services": "open administrations",
    "medical treatment": "therapeutic handling",
    "public transport": "open conveyance",
    "health center": "wellbeing middle",
    "power plants": "force herbs",
    "high schools": "tall faculties",
    "wide range": "broad scope",
    "security measures": "safety steps",
    "computer science": "PC discipline",
    "information technology": "data innovation",
    "interest rates": "intrigue charges",
    "economic growth": "financial increase",
    "minimum wage": "least pay",
    "social media": "gregarious media",
    "supreme court": "preeminent tribunal",
    "health care": "fitness care",
    "private hospitals": "personal clinics",
    "rural areas": "country zones",
    "working together": "laboring jointly",
}
"""Term -> what a thesaurus makes of it, word by word."""
WORDS = {
    "patients": "sufferers", "hospital": "infirmary", "doctors": "medics", "staff": "personnel", "attack": "strike",
    "attackers": "assailants", "government": "administration", "said": "expressed", "asked": "requested",
    "told": "informed", "shut": "closed", "largest": "greatest", "began": "commenced", "opened": "unsealed",
    "looked": "appeared", "stopped": "ceased", "warned": "cautioned", "ready": "prepared", "called": "referred",
    "depend": "hinge", "poor": "impoverished", "common": "frequent", "prevent": "forestall", "cut": "slashed",
    "slow": "sluggish", "remain": "stay", "high": "elevated", "great": "huge", "pressure": "strain",
    "people": "individuals", "hopes": "wishes", "open": "unlock", "bring": "convey", "watching": "observing",
    "closely": "intently", "decision": "determination", "change": "alter", "pay": "compensate", "damage": "harm",
    "hold": "grasp", "debate": "argument", "bad": "awful", "news": "tidings", "went": "proceeded", "taken": "conveyed",
    "working": "laboring", "together": "collectively", "independent": "autonomous", "investigation": "probe",
    "listened": "hearkened", "sick": "unwell", "price": "cost", "region": "area", "areas": "zones", "next": "following",
    "questions": "queries", "urgent": "pressing", "several": "numerous", "break": "pause", "safe": "secure",
}  # fmt: skip
"""Word -> a synonym out of place. A word keeps its synonym through the text, as with a list."""
TURNED = str.maketrans("aeopcx", "аеорсх")
MONTHS = "January February March April June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
STRONGER = {"may": "will", "could": "will", "believe": "know", "are expected to": "will", "potentially": "certainly"}
OFFICES = {"Mayor": "Governor", "Minister": "Secretary", "Director": "Treasurer", "professor": "coach"}
OPERATIONS = (
    "broken_term stray_stop word_order repeated_word impossible_article glued_words mixed_script invisible_character "
    "number_changed date_changed name_changed title_changed quote_changed negation_changed hedge_changed "
    "attribution_changed"
).split()


class Edit(NamedTuple):
    """`start:end` of the clean text becomes `instead`. `shown`: which part of `instead` shows it (all by default)."""

    start: int
    end: int
    instead: str
    rule: str | None


class Spun(NamedTuple):
    text: str
    expected: list[Expected]
    """Of each operation, with its place in the clean text (A) and in the spun one (B)."""


def spin(text: str, seed: int, swaps: float = 0.6, faults: int = 24) -> Spun:
    """`swaps`: share of the known words that are swapped; `faults`: how many operations of other kinds are tried."""
    chance = random.Random(seed)
    edits: list[Edit] = []
    taken: list[Range] = []

    def free(start: int, end: int) -> bool:
        return all(end + 1 < r.start or r.end + 1 < start for r in taken)

    def make(edit: Edit) -> None:
        edits.append(edit)
        taken.append(Range(edit.start, edit.end))

    head = _headlines(text)
    for rule in _schedule(chance, faults):
        possible = [it for it in _PLACES[rule](text, chance) if it.start >= head and free(it.start, it.end)]
        if possible:
            make(chance.choice(possible))
    terms = [Range(*match.span()) for term in TERMS for match in re.finditer(rf"\b{term}\b", text)]
    for match in re.finditer(r"\b[a-z]+\b", text):
        place, word = Range(*match.span()), match.group()
        if word not in WORDS or place.start < head or _is_quoted(text, place.start) or not free(*place):
            continue
        if chance.random() < swaps:
            inside = any(it.start <= place.start and place.end <= it.end for it in terms)
            make(Edit(*place, WORDS[word], "broken_term" if inside else None))
    return _written(text, sorted(edits))


def _schedule(chance: random.Random, faults: int) -> list[str]:
    """Each operation equally often, broken terms three times as often; in an order of its own for each seed."""
    kinds = [*OPERATIONS, "broken_term", "broken_term"]
    out = (kinds * (faults // len(kinds) + 1))[:]
    chance.shuffle(out)
    return out[:faults]


def _written(text: str, edits: Sequence[Edit]) -> Spun:
    parts: list[str] = []
    expected: list[Expected] = []
    swapped: defaultdict[str, list[tuple[Range, Range]]] = defaultdict(list)
    at, length = 0, 0
    for edit in edits:
        parts += [text[at : edit.start], edit.instead]
        begin = length + edit.start - at
        length = begin + len(edit.instead)
        at = edit.end
        a, b = Range(edit.start, edit.end), Range(begin, length)
        if edit.rule:
            expected.append(Expected(edit.rule, a, b if edit.instead.strip() else None))
        if WORDS.get(text[edit.start : edit.end]) == edit.instead:
            swapped[text[edit.start : edit.end]].append((a, b))
    for places in swapped.values():
        if len(places) > 1:
            expected.append(Expected("repeated_swap", *places[0]))
    return Spun("".join(parts) + text[at:], expected)


def _headlines(text: str) -> int:
    """Where the body begins: nothing is done to headline, byline and dateline."""
    return text.index(" — ") + 3


def _is_quoted(text: str, at: int) -> bool:
    return text.count("“", 0, at) > text.count("”", 0, at)


# --- where each operation could be done -------------------------------------------------------------------------------


def _terms(text: str, chance: random.Random) -> Iterator[Edit]:
    for term, instead in TERMS.items():
        for match in re.finditer(rf"\b{term}\b", text):
            yield Edit(*match.span(), instead, "broken_term")


def _stops(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b[a-z]{4,} (?=[a-z]{3,}\b)", text):
        yield Edit(match.start(), match.end() - 1, match.group()[:-1] + ".", "stray_stop")


def _torn(text: str, chance: random.Random) -> Iterator[Edit]:
    """A name of two words with the word behind it in between."""
    for match in re.finditer(r"(?<=[a-z] )([A-Z][a-z]+) ([A-Z][a-z]+) ([a-z]{4,})\b", text):
        yield Edit(*match.span(), f"{match[1]} {match[3]} {match[2]}", "word_order")


def _twice(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b(the|a|of|to|for|patients|hospital|government)(?= [a-z])", text):
        yield Edit(*match.span(), f"{match[1]} {match[1]}", "repeated_word")


def _articles(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b(a|an|the)(?= [a-z]{4,})", text):
        yield Edit(*match.span(), chance.choice([f"{match[1]} {it}" for it in ("a", "an", "the") if it != match[1]]),
                   "impossible_article")  # fmt: skip


def _glued(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b([a-z]{4,}) ([a-z]{4,})\b", text):
        yield Edit(*match.span(), match[1] + match[2], "glued_words")


def _scripts(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b[a-z]*[aeopcx][a-z]*\b", text):
        if len(match.group()) > 4:
            word = match.group()
            k = chance.choice([k for k, c in enumerate(word) if c in "aeopcx"])
            yield Edit(*match.span(), word[:k] + word[k].translate(TURNED) + word[k + 1 :], "mixed_script")


def _hidden(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b[a-z]{4,}\b", text):
        k = chance.randrange(1, len(match.group()))
        word = match.group()
        yield Edit(*match.span(), word[:k] + "\u200b" + word[k:], "invisible_character")


def _numbers(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<![\w.$])(?!(?:19|20)\d\d\b)\d+(?:\.\d+)?(?! (?:March|a\.m))\b", text):
        value = match.group()
        other = (
            value[::-1] if value.isdigit() and value != value[::-1] and value[-1] != "0" else f"{float(value) * 3:g}"
        )
        yield Edit(*match.span(), other, "number_changed")


def _dates(text: str, chance: random.Random) -> Iterator[Edit]:
    for names in (DAYS, MONTHS):
        for match in re.finditer(rf"\b(?:{'|'.join(names)})\b", text):
            yield Edit(*match.span(), chance.choice([it for it in names if it != match.group()]), "date_changed")
    for match in re.finditer(r"\b20[12]\d\b", text):
        yield Edit(*match.span(), str(int(match.group()) - chance.randrange(1, 9)), "date_changed")


def _names(text: str, chance: random.Random) -> Iterator[Edit]:
    """A surname said with its first name, exchanged for one of about its length."""
    for match in re.finditer(r"\b(?:Rhea|Joram|Lena|Ivo|Dara|Mattis) (?P<last>[A-Z][a-z]+)", text):
        yield Edit(*match.span("last"), chance.choice(["Hollick", "Brunner", "Adeyemi"]), "name_changed")
    for match in re.finditer(r"(?<= in )(?:Lower Benning|Tarrenfield)\b", text):
        yield Edit(*match.span(), chance.choice(["Upper Marsh", "Kettering Vale"]), "name_changed")


def _offices(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b(Mayor|Minister|Director)(?= [A-Z])|(?<= a )professor(?= of)", text):
        yield Edit(*match.span(), OFFICES[match.group()], "title_changed")


def _quotes(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b[a-z]+\b", text):
        if match.group() in WORDS and _is_quoted(text, match.start()):
            yield Edit(*match.span(), WORDS[match.group()], "quote_changed")


def _denials(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r"\b(?:does|would|were|was|did) not (?=[a-z])", text):
        if not _is_quoted(text, match.start()):
            yield Edit(*match.span(), match.group()[: match.group().index(" ") + 1], "negation_changed")


def _sure(text: str, chance: random.Random) -> Iterator[Edit]:
    for soft, hard in STRONGER.items():
        for match in re.finditer(rf"\b{soft}\b", text):
            if not _is_quoted(text, match.start()):
                yield Edit(*match.span(), hard, "hedge_changed")


def _sources(text: str, chance: random.Random) -> Iterator[Edit]:
    for match in re.finditer(r", according to [a-z ]+(?=\.)|, the [a-z ]+ said(?=\.)", text):
        yield Edit(*match.span(), "", "attribution_changed")
    for match in re.finditer(r"(?<= )said(?= (?:that|the|law) )", text):
        yield Edit(*match.span(), chance.choice(["claimed", "admitted", "denied"]), "attribution_changed")


_PLACES: dict[str, Callable[[str, random.Random], Iterator[Edit]]] = {
    "broken_term": _terms,
    "stray_stop": _stops,
    "word_order": _torn,
    "repeated_word": _twice,
    "impossible_article": _articles,
    "glued_words": _glued,
    "mixed_script": _scripts,
    "invisible_character": _hidden,
    "number_changed": _numbers,
    "date_changed": _dates,
    "name_changed": _names,
    "title_changed": _offices,
    "quote_changed": _quotes,
    "negation_changed": _denials,
    "hedge_changed": _sure,
    "attribution_changed": _sources,
}
