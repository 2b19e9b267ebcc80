"""Dates and other times of the calendar that two corresponding lines give differently.

Compared by meaning: weekday, month, day, year, "next" against "last", and the preposition where it changes the sense
("by 2007" is not "in 2007"). A part that one side leaves out is no difference, nor is another wording of the same step
("next month", "the following month"). English; in other languages only what is written in figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from unspin.engine.findings.evidence import LineContext, PairContext, Severity, evidence, fact
from unspin.engine.findings.facts import (
    CLOSE_VERSION,
    Meeting,
    in_english,
    is_version,
    lines_of,
    meet,
    shifted,
)
from unspin.engine.model import Finding, Range, Side

CHANGED, PREPOSITION, LOST = 1.0, 0.6, 0.2
"""Weights of a finding."""

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_IN_FULL = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_MONTH_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_MONTH = rf"(?:{_MONTH_IN_FULL}|{_MONTH_SHORT}\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\d%]|[.,:]\d)"
_STEP = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "final": -1, "prior": -1,
    "this": 0, "current": 0,
    "next": 1, "following": 1, "subsequent": 1, "coming": 1, "upcoming": 1,
}  # fmt: skip
"""Which way a relative time points. "Final" is what rewording makes of "last": a broken term, not another time."""
_UNIT = {
    "week": "week", "month": "month", "year": "year", "yr": "year", "weekend": "weekend", "night": "day",
    "quarter": "quarter", "decade": "decade", "century": "century", "season": "season", "spring": "season",
    "summer": "season", "autumn": "season", "fall": "season", "winter": "season",
}  # fmt: skip
_NAMED_DAY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_SENSE = {
    "by": "by", "before": "before", "until": "until", "till": "until", "since": "since", "after": "after", "from": "since",
    "in": "in", "on": "in", "during": "in", "at": "in", "within": "in", "throughout": "in",
}  # fmt: skip
"""Only what stands here is compared. "Through" can be a period or, in a reworded text, "by": it says nothing."""

_DATE = re.compile(
    rf"""(?<![\w$£€.,:/])(?:
      (?P<iso>(?P<iy>\d{{4}})-(?P<im>0[1-9]|1[0-2])-(?P<id>0[1-9]|[12]\d|3[01]))(?![\w-])
    | (?P<f1>\d{{1,2}})(?P<sep>[/.])(?P<f2>\d{{1,2}})(?P=sep)(?P<fy>\d{{4}})(?!\w)
    | (?P<wd>(?i:{"|".join(_WEEKDAYS)}))(?!\w)
    | (?P<dm_d>{_DAY})\ (?:of\ )?(?P<dm_m>{_MONTH})(?!\w)(?:,?\ (?P<dm_y>{_YEAR}))?
    | (?P<md_m>{_MONTH})\ (?:the\ )?(?P<md_d>{_DAY})(?!\w)(?:,?\ (?P<md_y>{_YEAR}))?
    | (?P<my_m>{_MONTH}),?\ (?:of\ )?(?P<my_y>{_YEAR})(?!\w)
    | (?P<m>{_MONTH_IN_FULL}|{_MONTH_SHORT}\.)(?!\w)
    | (?<![-–])(?P<y>{_YEAR})(?!\w)
    | (?i:(?P<step>{"|".join(_STEP)})\ (?P<unit>{"|".join(_UNIT)})(?!\w))
    | (?i:(?P<named>{"|".join(_NAMED_DAY)})(?!\w))
    )""",
    re.VERBOSE,
)
_BEFORE = re.compile(r"(?:^|\W)([A-Za-z]+) (?:the |early |late |mid-?|about |around |next |last )?$")
_COUNTED = re.compile(
    r" (?:people|men|women|children|troops|soldiers|dollars|euros|pounds|metres|meters|miles|km|times)\b"
)
_COUNTS = re.compile(r"\b(?:about|around|roughly|nearly|almost|some|than|approximately|least|over) $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """`kind` says what may stand for it: "weekday", "date", "step". Fields that the text does not give are None.

    `sense`: what the preposition before it says, `preposition` where that stands.
    """

    range: Range
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    step: tuple[int, str] | None = None
    sense: str | None = None
    preposition: Range | None = None
    either_way: bool = False
    """Written in figures, so that day and month may be exchanged."""


def date_ranges(text: str) -> tuple[Range, ...]:
    """Which parts of a line are dates, so that nobody takes them for numbers."""
    return tuple(it.range for it in moments(text) if it.kind == "date")


@lru_cache(maxsize=1 << 14)
def moments(text: str) -> tuple[Moment, ...]:
    """All in a line, in order; ranges are relative to it."""
    return tuple(it for match in _DATE.finditer(text) if (it := _moment(text, match)))


def _moment(text: str, match: re.Match[str]) -> Moment | None:
    got = match.groupdict()
    part = Range(*match.span())
    sense, preposition = _sense(text, part.start)

    def date(year: str | None, month: int | None, day: str | None, either_way: bool = False) -> Moment:
        number = int(re.sub(r"\D", "", day)) if day else None
        return Moment(
            part, "date", int(year) if year else None, month, number, None, None, sense, preposition, either_way
        )

    if got["iso"]:
        return date(got["iy"], int(got["im"]), got["id"])
    if got["f1"]:
        one, two = int(got["f1"]), int(got["f2"])
        if not (1 <= min(one, two) <= 12 and max(one, two) <= 31):
            return None
        return date(got["fy"], two, got["f1"], True) if two <= 12 else date(got["fy"], one, got["f2"], True)
    if got["wd"]:
        weekday = _WEEKDAYS.index(got["wd"].lower())
        return Moment(part, "weekday", weekday=weekday, sense=sense, preposition=preposition)
    for name in ("dm", "md", "my"):
        if got[f"{name}_m"]:
            return date(got[f"{name}_y"], _month(got[f"{name}_m"]), got.get(f"{name}_d"))
    if got["m"]:
        # "May" and "March" are words and names as well: months only behind a preposition or alone in a list of them.
        if got["m"] in ("May", "March", "MARCH") and sense is None and not _behind_of(text, part.start):
            return None
        return date(None, _month(got["m"]), None)
    if got["y"]:
        if _COUNTED.match(text, part.end) or _COUNTS.search(text, max(0, part.start - 16), part.start):
            return None
        return date(got["y"], None, None)
    if got["step"]:
        unit = _UNIT[got["unit"].lower()]
        return Moment(part, "step", step=(_STEP[got["step"].lower()], unit), sense=sense, preposition=preposition)
    return Moment(part, "step", step=(_NAMED_DAY[got["named"].lower()], "day"))


def _month(written: str) -> int:
    short = written.lower()[:3]
    return next(k for k, name in enumerate(_MONTHS, 1) if name.startswith(short))


def _behind_of(text: str, start: int) -> bool:
    return (
        re.search(
            r"\b(?:of|last|next|this|early|late|mid|between|and|or|to|through) $|mid-$", text[max(0, start - 9) : start]
        )
        is not None
    )


def _sense(text: str, start: int) -> tuple[str | None, Range | None]:
    before = text[max(0, start - 24) : start]
    match = _BEFORE.search(before)
    if match is None or match.group(1).lower() not in _SENSE:
        return None, None
    at = start - len(before) + match.start(1)
    return _SENSE[match.group(1).lower()], Range(at, at + len(match.group(1)))


# --- comparing ------------------------------------------------------------------------------------------------------


def same_moment(x: Moment, y: Moment) -> bool:
    """Nothing that both give differs, and both give something."""
    if x.kind != y.kind:
        return False
    if x.kind == "weekday":
        return x.weekday == y.weekday
    if x.kind == "step":
        return x.step == y.step
    return _agree(x, y.year, y.month, y.day) or (
        (x.either_way or y.either_way) and y.day is not None and y.day <= 12 and _agree(x, y.year, y.day, y.month)
    )


def _agree(x: Moment, year: int | None, month: int | None, day: int | None) -> bool:
    both = [(p, q) for p, q in ((x.year, year), (x.month, month), (x.day, day)) if p is not None and q is not None]
    return bool(both) and all(p == q for p, q in both)


def _comparable(x: Moment, y: Moment) -> bool:
    """ "Wednesday" for "3 May" or "today" for "Tuesday" may well be the same day; "next week" for "next month" is not."""
    if x.kind != y.kind:
        return False
    if x.kind == "step":
        if x.step is None or y.step is None:
            return False
        return x.step[1] == y.step[1] or {x.step[1], y.step[1]} <= {"week", "month", "year"}
    if x.kind == "date":
        return any(p is not None and q is not None for p, q in ((x.year, y.year), (x.month, y.month), (x.day, y.day)))
    return True


def date_changed(context: LineContext) -> list[Finding]:
    """Dates that stand for each other and differ, or whose preposition makes another time of them."""
    if not context.is_linked:
        return []
    met = _met(context)
    out = []
    for x, y in met.changed:
        severity: Severity = 2 if x.kind == "weekday" else 3
        out.append(fact(context, "date_changed", severity, x.range, y.range, CHANGED))
    for x, y in met.same:
        if x.preposition and y.preposition and _shifts(context, x, y):
            left, right = _with_preposition(x), _with_preposition(y)
            out.append(fact(context, "date_changed", 2, left, right, PREPOSITION))
    return out


def _shifts(context: LineContext, x: Moment, y: Moment) -> bool:
    """Whether the preposition makes another time of it. "Highest since" and "last seen in" may say the same."""
    if x.sense == y.sense:
        return False
    return context.kept_share >= CLOSE_VERSION or ({x.sense, y.sense} != {"since", "in"} and is_version(context))


def date_lost(context: PairContext) -> list[Finding]:
    """Dates of linked lines that the other version has nowhere; each where its version has it first."""
    all_a = {key for line in context.lines for it in _moments(line, "A") for key in _keys(it)}
    all_b = {key for line in context.lines for it in _moments(line, "B") for key in _keys(it)}
    alone: list[tuple[Side, Moment]] = []
    for line in context.lines:
        if line.is_identical or not is_version(line):
            continue
        met = _met(line)
        # A weekday here and a date there say the same time in two ways.
        if met.only_a and met.only_b:
            continue
        every: list[tuple[Side, Moment]] = [*(("A", it) for it in met.only_a), *(("B", it) for it in met.only_b)]
        alone += [(side, it) for side, it in every if it.kind != "step" and not _is_stamp(line, it, side)]
    out = []
    seen: set[tuple[str, object]] = set()
    for side, it in sorted(alone, key=lambda found: (found[0], found[1].range)):
        keys = set(_keys(it))
        if not keys & ((all_b if side == "A" else all_a) | seen):
            seen |= keys
            out.append(fact(context, "date_changed", 1, *evidence(side, it.range, None), LOST))
    return out


def _is_stamp(line: LineContext, it: Moment, side: Side) -> bool:
    """The date in front of an article, in figures: the site's furniture."""
    first = line.article(side).lines[line.lines(side)[0]].start
    return it.day is not None and it.range.start - first <= 8


def _keys(it: Moment) -> Iterable[tuple[str, object]]:
    if it.weekday is not None:
        yield "weekday", it.weekday
    if it.year is not None:
        yield "year", it.year
    if it.month is not None:
        yield "month", it.month


def _met(context: LineContext) -> Meeting[Moment]:
    return meet(context, _moments(context, "A"), _moments(context, "B"), same_moment, _comparable)


def _moments(context: LineContext, side: Side) -> list[Moment]:
    english = in_english(context)
    out = []
    for text, start in lines_of(context, side):
        for it in moments(text):
            if not english and not any(c.isdigit() for c in text[it.range.start : it.range.end]):
                continue
            out.append(
                replace(
                    it,
                    range=shifted(it.range, start),
                    sense=it.sense if english else None,
                    preposition=shifted(it.preposition, start) if it.preposition else None,
                )
            )
    return out


def _with_preposition(it: Moment) -> Range:
    return Range(it.preposition.start if it.preposition else it.range.start, it.range.end)
