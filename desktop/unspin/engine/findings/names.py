"""Names that two corresponding lines give differently: of persons, places, offices, companies.

A name is a run of capitalised words. It is compared as a set of words: the last name alone is the same person, "UN" is
"U.N." and "United Nations", "North Korean" is "North Korea", and a capital may stand for its country. A name that stands
in the place of another, or of which one word was exchanged, is a finding; so is one that the other version has nowhere.
A capital at the beginning of a sentence makes no name. English: in a language whose nouns have capitals nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from unspin.engine.findings.dates import moments
from unspin.engine.findings.evidence import LineContext, PairContext, evidence, fact
from unspin.engine.findings.facts import Meeting, Slots, in_english, is_version, lines_of, meet, shifted
from unspin.engine.findings.titles import GENERALS, TITLE_WORDS, Office, office_before, office_behind, same_office
from unspin.engine.lexicon import lexicon
from unspin.engine.model import Finding, Range, Side
from unspin.engine.tokens import tokens
from unspin.engine.vocabulary import NUMBER_WORDS, canon, is_stop
from unspin.engine.word_chain import spelling

CHANGED, PART, LOST = 1.0, 0.7, 0.4
"""Weights of a finding."""

SPELLED_ALIKE = 0.7
"""Edit similarity of two spellings of one name
(Chernomyrdin, Chernomerkin: 0.83; Wiranto, Vilanto: 0.71); unlike names have 0 to 0.5."""
SHORT_FOR = "="
"""Marks the initials of a name among the words of a version."""

_INNER = frozenset({"of", "de", "der", "van", "von", "bin", "al", "del", "di", "da", "du"})
"""Inside a name. Not "and": "Yoon and Biden" are two."""
_NO_NAMES = frozenset(
    (
        "i ok mr mrs ms miss dr prof sir lord lady dame madam st rev jr sr god internet tv cfo ceo pc dna rmb usd eur gbp "
        "ap afp reuters upi dpa"
    ).split()
)
"""Capitalised without being the name of what a line is about; agencies are credits (`credit`)."""
_CALENDAR = frozenset(
    (
        "january february march april may june july august september october november december monday tuesday wednesday "
        "thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)
_DIRECTIONS = frozenset("north south east west northern southern eastern western central new".split())
_STANDS_FOR = {
    "seoul": "south korea", "pyongyang": "north korea", "tokyo": "japan", "beijing": "china", "washington": "us",
    "america": "us", "white house": "us", "moscow": "russia", "kremlin": "russia", "kyiv": "ukraine", "kiev": "ukraine",
    "london": "uk", "britain": "uk", "great britain": "uk", "downing street": "uk", "paris": "france", "berlin": "germany",
    "brussels": "eu", "delhi": "india", "new delhi": "india", "ottawa": "canada", "canberra": "australia",
    "rome": "italy", "madrid": "spain", "ankara": "turkey", "tehran": "iran", "jerusalem": "israel", "taipei": "taiwan",
    "united states": "us", "united kingdom": "uk", "united nations": "un", "european union": "eu", "usa": "us",
    "england": "uk", "federal reserve": "fed", "portuguese": "portugal", "norwegian": "norway",
    "burma": "myanmar", "holland": "netherlands", "czechia": "czech republic", "turkiye": "turkey",
    "türkiye": "turkey",
    "british": "uk", "english": "uk", "french": "france", "german": "germany", "dutch": "netherlands",
    "spanish": "spain", "greek": "greece", "turkish": "turkey", "polish": "poland", "danish": "denmark",
    "briton": "uk", "britons": "uk", "swedish": "sweden", "swiss": "switzerland",
    "irish": "ireland", "welsh": "wales", "scottish": "scotland",
    "thai": "thailand", "american": "us", "dane": "denmark", "swede": "sweden", "finnish": "finland", "iraqi": "iraq",
    "israeli": "israel", "pakistani": "pakistan", "saudi": "saudi arabia", "emirati": "uae", "afghan": "afghanistan",
}  # fmt: skip
"""Capitals and seats of government for their country, other names and adjectives that no ending gives away."""
_LETTERS = {"united states": "us", "united nations": "un", "united kingdom": "uk", "european union": "eu"}
_COMPANY = frozenset("co corp inc ltd llc plc ag sa gmbh the".split())
_DEMONYM = ("ians", "ese", "ian", "ans", "ish", "an", "ns", "n", "ic", "i")
_INSIDE = re.compile(r"(?<=[a-z0-9,;] )[A-Z][\w.-]*\w\.?")
_JOINED = re.compile(r"(?<=\w)-[a-z]+$")
"""What is no name in "Oslo-based", "Oscar-winning"."""
_SECOND = re.compile(r"\S+\s+(?=[^\W\d_])")
_INNER_WORD = re.compile(r"[a-z]+\s+(?=[^\W\d_])")
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Z]{2,}s?")


@dataclass(frozen=True, slots=True)
class Name:
    """`words`: folded, without titles and particles. `initial`: it begins a sentence, so its first capital says little."""

    range: Range
    words: tuple[str, ...]
    initial: bool
    short: frozenset[str] = frozenset()
    """What it is shortened to: "voa" and "va" for "Voice of America"; nothing for one word."""


@lru_cache(maxsize=1 << 14)
def names(text: str) -> tuple[Name, ...]:
    """All names of a line, in order; ranges are relative to it."""
    parts = tokens(text)
    calendar = [it.range for it in moments(text)]
    out: list[Name] = []
    run: list[int] = []
    begins, opening = True, True

    def close() -> None:
        while run and not _is_capital(text, parts[run[-1]]):
            run.pop()
        if run and (it := _name(text, [parts[k] for k in run], begins)):
            out.append(it)
        run.clear()

    for k, part in enumerate(parts):
        word = text[part.start : part.end]
        if canon(word) in TITLE_WORDS or (word == "General" and k and canon(text[slice(*parts[k - 1])]) in GENERALS):
            close()
        elif _is_capital(text, part) and not any(r.start <= part.start < r.end for r in calendar):
            if not run:
                begins = opening
            if run and is_stop(word) and canon(word) not in _INNER:
                close()
            run.append(k)
        elif run and _is_inner(text, parts, k):
            run.append(k)
        else:
            close()
        opening = word in '.!?:“"”‘—–' or (opening and word in "'’([-")
    close()
    return tuple(out)


def _is_inner(text: str, parts: tuple[Range, ...], k: int) -> bool:
    """A small word inside a name: "of" in front of more of it, and "the" behind such an "of"."""
    word = text[parts[k].start : parts[k].end]
    if word == "the" and text[parts[k - 1].start : parts[k - 1].end] != "of":
        return False
    return (word == "the" or canon(word) in _INNER) and _goes_on(text, parts, k)


def _goes_on(text: str, parts: tuple[Range, ...], k: int) -> bool:
    """Behind "of" stands a capital, or "the" and a capital: "Bank of England", "News of the World"."""
    for after in parts[k + 1 : k + 3]:
        if _is_capital(text, after):
            return True
        if text[after.start : after.end] != "the":
            return False
    return False


def _is_capital(text: str, part: Range) -> bool:
    return text[part.start].isupper() and any(c.isalpha() for c in text[part.start : part.end])


def _name(text: str, parts: list[Range], begins: bool) -> Name | None:
    """None for a run in which nothing is a name: a title, a month, a first word of a sentence that is a common one."""
    words = []
    for part in parts:
        raw = text[part.start : part.end]
        word = _JOINED.sub("", raw)
        words.append((Range(part.start, part.start + len(word)), canon(word), word))
    if begins and is_stop(words[0][2]) and not words[0][2].isupper():
        words = words[1:]
        begins = False
        while words and not _is_capital(text, words[0][0]):
            words = words[1:]
    while words and (words[0][1] in TITLE_WORDS or words[0][1] in _NO_NAMES or words[0][1] == "the"):
        words = words[1:]
        begins = False
        while words and not _is_capital(text, words[0][0]):
            words = words[1:]
    kept = tuple(
        folded
        for part, folded, word in words
        if _is_capital(text, part)
        and folded not in _CALENDAR
        and folded not in NUMBER_WORDS
        and (not is_stop(word) or _DOTTED.fullmatch(word))
        and (len(folded) > 1 or len(words) == 1)
    )
    if not kept or all(word in TITLE_WORDS or word in _NO_NAMES for word in kept):
        return None
    if len(kept) == 1 and len(kept[0]) < 2:
        return None
    return Name(Range(words[0][0].start, words[-1][0].end), _in_one_word(kept), begins, _short(words))


def _in_one_word(words: tuple[str, ...]) -> tuple[str, ...]:
    """With "us" for "united states" and the like, also inside a longer name."""
    joined = " ".join(words)
    for long, short in _LETTERS.items():
        if long in joined:
            joined = joined.replace(long, short)
    return tuple(joined.split())


def _short(words: list[tuple[Range, str, str]]) -> frozenset[str]:
    said = [folded for _, folded, _ in words if folded and folded not in _COMPANY]
    names = [folded for _, folded, word in words if folded and folded not in _COMPANY and word[:1].isupper()]
    return frozenset("".join(word[0] for word in it) for it in (said, names) if len(it) > 1)


# --- comparing ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def _meaning(words: tuple[str, ...]) -> frozenset[str]:
    """What a name stands for, besides its words: its country, its initials."""
    joined = " ".join(words)
    out = {joined, "".join(words), _STANDS_FOR.get(joined, joined)}
    for k, word in enumerate(words):
        pair = " ".join(words[k : k + 2])
        if pair in _STANDS_FOR:
            out.add(_STANDS_FOR[pair])
        if word in _STANDS_FOR:
            out.add(_STANDS_FOR[word])
    if "korea" in words or "korean" in words or "koreans" in words:
        out |= {f"{word} korea" for word in words if word in ("north", "south")}
    return frozenset(out)


def same_name(x: Name, y: Name) -> bool:
    """One is part of the other, or both stand for the same."""
    if x.words == y.words:
        return True
    if _meaning(x.words) & _meaning(y.words) or x.short & set(y.words) or y.short & set(x.words):
        return True
    left = [word for word in x.words if not _finds(word, y.words)]
    right = [word for word in y.words if not _finds(word, x.words)]
    if left and right:
        return False
    # "North" alone or "New" alone is no name that two places could share.
    return any(word not in _DIRECTIONS and _finds(word, y.words) for word in x.words)


@lru_cache(maxsize=1 << 16)
def _same_word(x: str, y: str) -> bool:
    if x == y or _STANDS_FOR.get(x, x) == _STANDS_FOR.get(y, y):
        return True
    if x[:1] != y[:1]:
        return False
    short, long = sorted((x.removesuffix("'s"), y.removesuffix("'s")), key=len)
    if len(short) < 4:
        return False
    if long.startswith(short) and long[len(short) :] in (*_DEMONYM, "s", "es"):
        return True
    # Russia / Russian, China / Chinese, Norway / Norwegian.
    for ending in _DEMONYM:
        stem = long.removesuffix(ending)
        if stem != long and len(stem) >= 4 and short.startswith(stem) and len(short) - len(stem) <= 2:
            return True
    return False


def _finds(word: str, words: tuple[str, ...]) -> bool:
    return any(_same_word(word, other) for other in words)


def name_changed(context: LineContext) -> list[Finding]:
    """Names that stand for each other and are not the same, or share some words and differ in the rest."""
    if not context.is_linked or not in_english(context):
        return []
    met = _met(context)
    out = []
    for x, y in met.changed:
        part = any(_finds(word, y.words) for word in x.words)
        part = part or spelling(x.words[-1], y.words[-1]) >= SPELLED_ALIKE
        out.append(fact(context, "name_changed", 2 if part else 3, x.range, y.range, PART if part else CHANGED))
    return out


def name_lost(context: PairContext) -> list[Finding]:
    """Names of linked lines of which the other version has no word anywhere; each where its version has it first."""
    if not context.lines or not in_english(context.lines[0]):
        return []
    known = _known(context, "A"), _known(context, "B")
    alone: list[tuple[Side, Name]] = []
    for line in context.lines:
        if line.is_identical or not is_version(line):
            continue
        sides: tuple[tuple[Side, frozenset[str]], ...] = (("A", known[1]), ("B", known[0]))
        unknown = {(side, it) for side, others in sides for it in names_of(line, side) if not _is_known(it, others)}
        if unknown:
            met = _met(line)
            every: list[tuple[Side, Name]] = [*(("A", it) for it in met.only_a), *(("B", it) for it in met.only_b)]
            alone += [it for it in every if it in unknown]
    out = []
    seen: set[tuple[str, ...]] = set()
    for side, it in sorted(alone, key=lambda found: (found[0], found[1].range)):
        if it.words not in seen:
            seen.add(it.words)
            out.append(fact(context, "name_changed", 2, *evidence(side, it.range, None), LOST))
    return out


def title_changed(context: LineContext) -> list[Finding]:
    """Persons who have another office on the other side."""
    if not context.is_linked or not in_english(context):
        return []
    left, right = _offices(context, "A"), _offices(context, "B")
    out = []
    for person in left:
        if person not in right or any(same_office(x, y) for x in left[person] for y in right[person]):
            continue
        x, y = left[person][0], right[person][0]
        out.append(fact(context, "title_changed", 3 if x.head != y.head else 2, x.range, y.range, CHANGED))
    return out


def _offices(context: LineContext, side: Side) -> dict[str, list[Office]]:
    """By the last name of the person."""
    out: dict[str, list[Office]] = {}
    for text, start in lines_of(context, side):
        for it in names(text):
            for office in (office_before(text, it.range.start), office_behind(text, it.range.end)):
                if office:
                    placed = replace(office, range=shifted(office.range, start))
                    out.setdefault(it.words[0], []).append(placed)
                    if len(it.words) > 1:
                        out.setdefault(it.words[-1], []).append(placed)
    return out


def _is_known(it: Name, others: frozenset[str]) -> bool:
    if _meaning(it.words) & others or it.short & others:
        return True
    return any(_roots(word) & others or f"{SHORT_FOR}{word}" in others for word in it.words)


@lru_cache(maxsize=1 << 14)
def _roots(word: str) -> frozenset[str]:
    return frozenset(
        {word, _STANDS_FOR.get(word, word)}
        | {word.removesuffix(ending) for ending in _DEMONYM if len(word) - len(ending) >= 4}
    )


def _known(context: PairContext, side: Side) -> frozenset[str]:
    """Every word of a version, and what its names stand for."""
    out: set[str] = set()
    for line in context.lines:
        out.update(line.canons(side))
        for it in names_of(line, side):
            out |= _meaning(it.words) | {f"{SHORT_FOR}{short}" for short in it.short}
            for word in it.words:
                out |= _roots(word)
    return frozenset(out)


def _met(context: LineContext) -> Meeting[Name]:
    """Only names that are missing on the other side may have been exchanged: a name that both lines have is kept."""
    left, right = names_of(context, "A"), names_of(context, "B")
    met = meet(context, left, right, same_name, lambda x, y: False)
    said_a, said_b = (f" {' '.join(context.canons(side))} " for side in ("A", "B"))
    alone_a = [it for it in met.only_a if not _is_said(it, said_b, right)]
    alone_b = [it for it in met.only_b if not _is_said(it, said_a, left)]
    slots = Slots(context)
    again = meet(
        context,
        alone_a,
        alone_b,
        lambda x, y: False,
        lambda x, y: (
            slots.apart(x.range, y.range) <= 1 and not (x.initial and y.initial and len(x.words) + len(y.words) == 2)
        ),
    )
    return Meeting(met.same, again.changed, again.only_a, again.only_b)


def _is_said(it: Name, said: str, others: list[Name]) -> bool:
    """The other side has its words, in small letters ("national security") or scattered over other names."""
    return f" {' '.join(it.words)} " in said or all(_finds_any(word, others) for word in it.words)


def _finds_any(word: str, others: list[Name]) -> bool:
    return any(_finds(word, it.words) for it in others)


def names_of(context: LineContext, side: Side) -> list[Name]:
    """Names of the lines of a side."""
    inside = _capitals(context.alignment.a.text, context.alignment.b.text)
    return [
        replace(it, range=shifted(it.range, start))
        for text, start in lines_of(context, side)
        for it in _sure_names(text, inside)
    ]


@lru_cache(maxsize=1 << 14)
def _sure_names(text: str, inside: frozenset[str]) -> tuple[Name, ...]:
    """Without the capitals of a headline, and of words that only open a sentence and are not in `inside`."""
    if _is_title_case(text):
        return ()
    out = []
    for it in names(text):
        words, first = it.words, it.range.start
        if it.initial and words[0] not in inside and _is_common(words[0]):
            behind = _SECOND.match(text, first)
            if len(words) == 1 or behind is None:
                continue
            words, first = words[1:], behind.end()
            while inner := _INNER_WORD.match(text, first):
                first = inner.end()
        out.append(replace(it, range=Range(first, it.range.end), words=words))
    return tuple(out)


@lru_cache(maxsize=2)
def _capitals(text_a: str, text_b: str) -> frozenset[str]:
    """The words that have a capital behind a lower-case word or a comma somewhere in the pair."""
    return frozenset(canon(match.group()) for text in (text_a, text_b) for match in _INSIDE.finditer(text))


def _is_common(word: str) -> bool:
    """A word that a dictionary has; without the lexicon every one."""
    known = lexicon()
    return known is None or bool(known.about(word).own)


def _is_title_case(text: str) -> bool:
    """A headline in which every word has a capital, or a line of capitals only: nothing says what is a name."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3
