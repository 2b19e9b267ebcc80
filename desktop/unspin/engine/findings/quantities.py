"""Numbers in a line of text, read by value: "two", "2", "a dozen", "3.5m", "half a million", "5 p.m.", "40 per cent".

In: the text of one line. Out: quantities with every reading that the words allow, because "5m" may be metres or millions
and "a third" a share or a place. Two quantities say the same if they share a reading; the unit counts where both name
one, and is converted. Number words and units are English; figures are read in any language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from unspin.engine.findings.dates import date_ranges
from unspin.engine.model import Range

ROUNDED = 0.05
"""How far a converted or rounded value may lie from the other: "60 miles" for "97 km", "nearly 100" for "98"."""

QUARTER = 15
"""Minutes by which a rounded time of day may differ."""

Bound = Literal["", "at least", "at most"]

_CARDINALS = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        ).split()
    )
}
_CARDINALS |= {word: 10 * k for k, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        1,
    )
}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
}
_PARTS |= {f"{word}s": value for word, value in _PARTS.items() if word not in ("half", "halves")}
_SIGNS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75}
_FEW = {"both": 2, "couple": 2, "pair": 2}
_MAGNITUDES = {"dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12}

_UNITS: dict[str, tuple[str, float]] = {}
"""Spelling -> (what is measured, how many of its base)."""
for _dimension, _base, _spellings in (
    ("share", 0.01, "% percent|per cent|per-cent|percentage|pct|pc"),
    ("points", 1, "percentage points|percentage point|pp"),
    ("length", 0.001, "mm|millimetre|millimetres|millimeter|millimeters"),
    ("length", 0.01, "cm|centimetre|centimetres|centimeter|centimeters"),
    ("length", 1, "m|metre|metres|meter|meters"),
    ("length", 1000, "km|kilometre|kilometres|kilometer|kilometers|kms"),
    ("length", 1609.34, "mile|miles|mi"),
    ("length", 0.3048, "foot|feet|ft"),
    ("length", 0.0254, "inch|inches"),
    ("length", 0.9144, "yard|yards"),
    ("mass", 0.001, "g|gram|grams|gramme|grammes"),
    ("mass", 1, "kg|kilo|kilos|kilogram|kilograms|kilogrammes"),
    ("mass", 1000, "tonne|tonnes|ton|tons|metric tons|metric ton"),
    ("mass", 0.4536, "lb|lbs|pound|pounds"),
    ("area", 1, "hectare|hectares|ha"),
    ("area", 0.4047, "acre|acres"),
    ("area", 100, "square kilometres|square kilometers|sq km|km2|km²"),
    ("area", 259, "square miles|square mile|sq miles"),
    ("speed", 1, "km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour"),
    ("speed", 1.60934, "mph|miles per hour|miles an hour"),
    ("seconds", 1, "second|seconds|sec|secs"),
    ("seconds", 60, "minute|minutes|min|mins"),
    ("seconds", 3600, "hour|hours|hr|hrs"),
    ("seconds", 86400, "day|days"),
    ("seconds", 604800, "week|weeks"),
    ("months", 1, "month|months"),
    ("months", 12, "year|years|yr|yrs"),
    ("months", 120, "decade|decades"),
    ("dollar", 1, "$|us$|dollar|dollars|usd"),
    ("dollar", 0.01, "cent|cents"),
    ("euro", 0.01, "cent|cents"),
    ("pound", 1, "£|pound|pounds|gbp|quid"),
    ("euro", 1, "€|euro|euros|eur"),
    ("yen", 1, "¥|yen|jpy"),
    ("won", 1, "₩|won|krw"),
    ("yuan", 1, "yuan|renminbi|cny|rmb"),
    ("ruble", 1, "ruble|rubles|rouble|roubles"),
    ("rupee", 1, "₹|rupee|rupees"),
    ("crown", 1, "crown|crowns|kronor|kroner|kr"),
    ("franc", 1, "franc|francs|chf"),
):
    for _spelling in _spellings.replace("% ", "%|").split("|"):
        _UNITS[f"{_spelling}*" if _spelling in _UNITS else _spelling] = (_dimension, _base)
MONEY = frozenset({"dollar", "pound", "euro", "yen", "won", "yuan", "ruble", "rupee", "crown", "franc"})
_OWN = frozenset({"share", "ordinal", "clock", "magnitude", "name"})
"""What never meets a bare number: forty is not forty percent, "first" is not "one"."""

_UNIT = "|".join(sorted((re.escape(it) for it in _UNITS if it[0].isalpha() and it[-1] != "*"), key=len, reverse=True))
_CARDINAL = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_SCALE = "|".join(_SCALES)
_FIGURES = r"\d{1,3}(?:[,\u00a0\u202f’]\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?"
_QUANTITY = re.compile(
    rf"""(?<![\w])(?:
      (?P<clock>(?P<h>\d{{1,2}})(?:[:.](?P<min>\d{{2}}))?\s?(?P<ap>[ap])\.?\s?m\b\.?
        |(?P<h24>[01]?\d|2[0-3]):(?P<min24>[0-5]\d)(?![:\d])
        |(?P<mil>(?:[01]\d|2[0-3])[0-5]\d)(?=\ (?:GMT|UTC|hours\b|hrs\b))|noon\b|midnight\b)
    | (?P<name>0\d+-\d+|(?!US\$)[A-Za-z]{{1,6}}-?\d+(?:\.\d+)*[A-Za-z]?\b|\d+(?:\.\d+){{2,}})
    | (?P<fraction>(?!\d+[ -])\d+/\d+(?!\d|/))
    | (?:(?P<currency>(?:US|A|C|HK|NZ)?[$£€¥₩₹])\s?)?(?:
        (?P<sign>(?:\d+\s?)?[½⅓⅔¼¾]|\d+[ -][1-7]/[2-8](?!\d))
      | (?P<figures>{_FIGURES})(?P<th>st|nd|rd|th)?(?:(?P<short>bn|mn|tn|[kmb])(?!\w)|[\s-]?(?P<scale>{_SCALE})\b)?
      | (?P<half>half\ an?\ (?:{_SCALE}|dozen)\b|half(?:\ an?(?=\ (?:hour|mile|year|day|dollar)\b))?\b)
      | (?P<nth>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-])?(?:{"|".join(_ORDINALS)})\b)
      | (?P<words>(?:an?\ )?(?:{_CARDINAL}|{_SCALE}|dozen)\b
          (?:(?:[\s-]|\ and\ (?=a\ half\b|(?:{_CARDINAL})\b))
            (?:{_CARDINAL}|{_SCALE}|dozen|a\ half)\b)*)
      | (?P<magnitude>(?:(?:tens|hundreds|dozens)\ of\ )?(?:{"|".join(_MAGNITUDES)})\b(?!-))
      | (?P<few>both\b|(?:a\ )?(?:couple|pair)\ of\b)
      )
      (?(half)|(?:[\s\u00a0-]?(?P<part>{"|".join(_PARTS)})\b)?)
      (?:[\s\u00a0-]?(?P<unit>%|(?:{_UNIT})(?!\w)))?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = "|".join(
    sorted(
        {*_CARDINALS, *_ORDINALS, *_SCALES, *_MAGNITUDES, *_FEW, "dozen", "half", "noon", "midnight", "tens", "a", "an"}
    )
)
_START = re.compile(
    rf"(?<!\w)(?:\d|[$£€¥₩₹½⅓⅔¼¾]|(?:{_WORDS})(?![^\W\d_])|(?:US|A|C|HK|NZ)[$]|[A-Za-z]{{1,6}}-?\d)", re.I
)
"""Where a quantity may begin: looked for first, because most words of a text begin none (a third less time on the seeds)."""
_LOWER = re.compile(
    r"\b(?:(?:more|greater|higher|longer) than|over|above|exceeding|at least|no (?:fewer|less) than|upwards? of) $",
    re.I,
)
_UPPER = re.compile(r"\b(?:(?:less|fewer|lower|shorter) than|under|below|at most|no more than|up to) $", re.I)
_ABOUT = re.compile(
    r"\b(?:about|around|round|some|roughly|approximately|approx\.?|circa|almost|nearly|close to|or so|an estimated) $",
    re.I,
)
_ZONE = re.compile(r" ?([A-Z]{2,4}\b|[A-Z]\w+ [Tt]ime\b)")
_JOINS = re.compile(r"\s?(?:[-–—]|to|and|or)\s?", re.IGNORECASE)


class Reading(NamedTuple):
    """One way to understand a quantity: `value` counted in the base of what is `measured` ("" = things), and as written."""

    value: float
    measured: str
    written: float
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """`certain`: it can only be a number (figures, or a word above one): worth saying when it is gone."""

    range: Range
    readings: tuple[Reading, ...]
    certain: bool
    figures: bool
    about: bool
    bound: Bound
    lead: int = 0
    """Code points of the words in front that set the bound."""


def same_quantity(x: Quantity, y: Quantity) -> bool:
    """They share a reading, or one is the other rounded."""
    rounded = x.about or y.about
    return any(_same(p, q, rounded) for p in x.readings for q in y.readings)


def _same(x: Reading, y: Reading, rounded: bool) -> bool:
    if x.measured == y.measured == "name":
        return x.unit == y.unit
    if x.measured == y.measured == "clock":
        # Two time zones may well name one moment; "around 9" may be a quarter past.
        return x.unit != y.unit or abs(x.value - y.value) <= (QUARTER if rounded else 0)
    if x.measured == y.measured:
        far = abs(x.value - y.value)
        loose = (rounded or x.unit != y.unit) and x.measured not in ("ordinal", "magnitude", "points")
        return far <= 1e-6 * abs(x.value) or (loose and far <= ROUNDED * max(abs(x.value), abs(y.value)))
    if x.measured in _OWN or y.measured in _OWN or (x.measured and y.measured):
        return False
    return abs(x.written - y.written) <= (ROUNDED if rounded else 1e-6) * abs(x.written)


@lru_cache(maxsize=1 << 14)
def quantities(text: str) -> tuple[Quantity, ...]:
    """All in a line, in order; ranges are relative to it. Dates are none."""
    rest = list(text)
    for start, end in date_ranges(text):
        rest[start:end] = "§" * (end - start)
    masked = "".join(rest)
    found: list[Quantity] = []
    at = 0
    while begin := _START.search(masked, at):
        match = _QUANTITY.match(masked, begin.start())
        at = match.end() if match else begin.end()
        if match and (it := _quantity(masked, match)):
            found.append(it)
    return tuple(_with_shared_units(masked, found))


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    start = match.start()
    if _is_part_of_name(text, start, match.end()):
        return None
    readings = tuple(_readings(text, match))
    if not readings:
        return None
    got = match.groupdict()
    before = text[max(0, start - 24) : start]
    limit = _LOWER.search(before) or _UPPER.search(before)
    bound: Bound = "" if not limit else "at least" if limit.re is _LOWER else "at most"
    words = (got["words"] or "").lower()
    word = words if words not in ("one", "a one") else ""
    certain = bool(got["figures"] or got["fraction"] or got["sign"] or word) and not got["th"] and not got["nth"]
    return Quantity(
        Range(start, match.end()),
        readings,
        certain,
        bool(got["figures"]),
        bool(_ABOUT.search(before)),
        bound,
        len(before) - limit.start() if limit else 0,
    )


def _is_part_of_name(text: str, start: int, end: int) -> bool:
    """ "Group of Seven", "Big Four": a number word with a capital letter among words with one."""
    if not text[start].isupper() or not text[start:end].isalpha():
        return False
    before = text[:start].split()[-2:]
    return bool(before) and (before[-1][:1].isupper() or (before[-1] == "of" and before[0][:1].isupper()))


def _readings(text: str, match: re.Match[str]) -> list[Reading]:
    got = match.groupdict()
    if got["clock"]:
        zone = _ZONE.match(text, match.end())
        return [Reading(value, "clock", value, zone.group(1) if zone else "") for value in _minutes(got)]
    if got["name"]:
        letters = got["name"].lower().replace("-", "")
        return [Reading(0.0, "name", 0.0, letters)]
    if got["magnitude"]:
        words = got["magnitude"].lower().split()
        return [Reading(float(sum(_MAGNITUDES.get(word, 1) for word in words if word != "of")), "magnitude", 0.0, "")]
    if got["few"]:
        word = got["few"].lower().split()
        return [Reading(2.0, "", 2.0, "")] if word else []
    if got["fraction"]:
        over, under = map(int, got["fraction"].split("/"))
        if over < under:
            return _share(over / under)
        return [Reading(0.0, "name", 0.0, got["fraction"])]
    out: list[Reading] = []
    for value in _values(got):
        if got["th"] or got["nth"]:
            out.append(Reading(value, "ordinal", value, ""))
            if value > 1:
                out += _share(1 / value)
            continue
        if got["part"]:
            out += _share(value / _PARTS[got["part"].lower()])
            continue
        out += _measured(value, got)
    return out


def _share(value: float) -> list[Reading]:
    return [Reading(value, "share", value, ""), Reading(value, "", value, "")]


def _measured(value: float, got: dict[str, str | None]) -> list[Reading]:
    unit = (got["unit"] or got["currency"] or "").strip().lower()
    unit = unit[-1] if unit and unit[-1] in "$£€¥₩₹" else unit
    if got["half"] and not unit and value < 1:
        return _share(value)
    if got["short"] == "m" and not unit and not got["currency"]:
        return [Reading(value * 10**6, "", value * 10**6, ""), Reading(value, "length", value, "m")]
    if got["short"]:
        value *= _SHORT_SCALES[got["short"].lower()]
    if not unit:
        return [Reading(value, "", value, "")]
    kinds = [_UNITS[unit]] + ([_UNITS[f"{unit}*"]] if f"{unit}*" in _UNITS else [])
    return [
        Reading(value * base, measured, value, unit if measured not in MONEY else measured) for measured, base in kinds
    ]


def _values(got: dict[str, str | None]) -> list[float]:
    if got["figures"]:
        figures = got["figures"]
        scale = _SCALES[got["scale"].lower()] if got["scale"] else 1
        if re.fullmatch(r"\d+,\d{1,2}", figures):
            return [float(figures.replace(",", ".")) * scale]
        values = [float(re.sub(r"[,\u00a0\u202f’]", "", figures)) * scale]
        if re.fullmatch(r"\d{1,3}\.\d{3}", figures):  # a thousand in many languages
            values.append(float(figures.replace(".", "")) * scale)
        return values
    if got["sign"] and "/" in got["sign"]:
        whole, over, under = re.split(r"[ /-]", got["sign"])
        return [int(whole) + int(over) / int(under)]
    if got["sign"]:
        whole = got["sign"][:-1].strip()
        return [float(whole or 0) + _SIGNS[got["sign"][-1]]]
    if got["half"]:
        last = got["half"].lower().split()[-1]
        return [0.5 * {**_SCALES, "dozen": 12}.get(last, 1)]
    if got["nth"]:
        words = re.split(r"[\s-]", got["nth"].lower())
        return [float(_ORDINALS[words[-1]] + (_CARDINALS[words[0]] if len(words) > 1 else 0))]
    return [_spelled(got["words"] or "")]


def _spelled(words: str) -> float:
    """ "two hundred and fifty thousand" -> 250000."""
    total = part = 0.0
    seen = False
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _CARDINALS:
            part, seen = part + _CARDINALS[word], True
        elif word == "half":
            part += 0.5
        elif word == "dozen":
            part = (part if seen else 1) * 12
        elif word == "hundred":
            part = (part if seen else 1) * 100
            seen = True
        elif word in _SCALES:
            total += (part if seen else 1) * _SCALES[word]
            part = 0.0
    return total + part


def _minutes(got: dict[str, str | None]) -> list[float]:
    if got["h"]:
        hour = int(got["h"]) % 12 + (12 if (got["ap"] or "").lower() == "p" else 0)
        return [hour * 60.0 + int(got["min"] or 0)]
    if got["mil"]:
        return [int(got["mil"][:2]) * 60.0 + int(got["mil"][2:])]
    if got["h24"]:
        value = int(got["h24"]) * 60.0 + int(got["min24"] or 0)
        return [value, value + 720] if value < 720 else [value]
    return [720.0 if (got["clock"] or "").lower() == "noon" else 0.0]


def _with_shared_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """ "40 to 50 percent", "$5-10": the unit of one is the unit of both."""
    out = list(found)
    for k, (x, y) in reversed(list(enumerate(pairwise(found)))):
        y = out[k + 1]
        if not _JOINS.fullmatch(text, x.range.end, y.range.start):
            continue
        if all(not r.measured for r in x.readings) and any(
            r.measured in ("share", *MONEY) or r.unit for r in y.readings
        ):
            out[k] = _in_units_of(x, y)
        elif all(not r.measured for r in y.readings) and any(r.measured in MONEY for r in x.readings):
            out[k + 1] = _in_units_of(y, x)
    return out


def _in_units_of(x: Quantity, y: Quantity) -> Quantity:
    of = next((r for r in y.readings if r.unit), y.readings[0])
    base = of.value / of.written if of.written else 1.0
    readings = tuple(Reading(r.written * base, of.measured, r.written, of.unit) for r in x.readings)
    return replace(x, readings=readings)
