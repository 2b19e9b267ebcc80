"""Numbers that two corresponding lines give differently, and numbers that only one of them has.

Compared by value (`quantities`), so another way to write, count or round the same number is no finding. What differs in
the same place is misleading; what is gone from a line weighs less, and nothing if the other version has it elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

from unspin.engine.findings.dates import moments
from unspin.engine.findings.evidence import LineContext, PairContext, Severity, fact
from unspin.engine.findings.facts import Meeting, is_version, lines_of, meet, shifted
from unspin.engine.findings.quantities import MONEY, Quantity, quantities, same_quantity
from unspin.engine.model import Finding, Range, Side

CHANGED, VAGUE, LOST = 1.0, 0.6, 0.3
"""Weights of a finding."""
ONE_OF_THE_NEXT = frozenset({(12.0, "months"), (604800.0, "seconds"), (86400.0, "seconds"), (3600.0, "seconds")})
"""A year, a week, a day, an hour, whatever they are counted in."""


def number_changed(context: LineContext) -> list[Finding]:
    """Numbers that stand for each other and differ in value, and "more than" against "less than"."""
    if not context.is_linked:
        return []
    met = _met(context)
    out = []
    for x, y in met.changed:
        if _differ(x, y):
            severity: Severity = 2 if _other_currency(x, y) or _is(x, "magnitude") or _is(x, "name") else 3
            out.append(fact(context, "number_changed", severity, x.range, y.range, CHANGED if severity == 3 else VAGUE))
    for x, y in met.same:
        if x.bound and y.bound and x.bound != y.bound:
            left, right = (Range(it.range.start - it.lead, it.range.end) for it in (x, y))
            out.append(fact(context, "number_changed", 3, left, right, CHANGED))
    return out


def _differ(x: Quantity, y: Quantity) -> bool:
    """ "Hundreds" may well be 300, and "half" may be any part; two words that are hardly numbers do not differ either."""
    if _is(x, "magnitude") != _is(y, "magnitude"):
        return False
    return x.certain or y.certain or any(_is(x, kind) for kind in ("ordinal", "clock", "magnitude", "name"))


def number_lost(context: PairContext) -> list[Finding]:
    """Numbers of linked lines that the other version has nowhere."""
    known_a = {value for line in context.lines for value in _values(line, "A")}
    known_b = {value for line in context.lines for value in _values(line, "B")}
    out = []
    for line in context.lines:
        if line.is_identical or not is_version(line):
            continue
        new_a = {x for x in _quantities(line, "A") if x.certain and not _is_known(x, known_b)}
        new_b = {y for y in _quantities(line, "B") if y.certain and not _is_known(y, known_a)}
        if not new_a and not new_b:
            continue
        met = _met(line)
        for x in met.only_a:
            if x in new_a:
                out.append(fact(context, "number_changed", 2 if x.figures else 1, x.range, None, LOST))
        for y in met.only_b:
            if y in new_b:
                out.append(fact(context, "number_changed", 2 if y.figures else 1, None, y.range, LOST))
    return out


def _is_known(it: Quantity, known: set[float]) -> bool:
    """ "12 months" and "24 hours" need no number on the other side: "the year", "a day"."""
    return any(r.value in known or r.written in known or (r.value, r.measured) in ONE_OF_THE_NEXT for r in it.readings)


def _met(context: LineContext) -> Meeting[Quantity]:
    return meet(context, _quantities(context, "A"), _quantities(context, "B"), same_quantity, _comparable)


def _quantities(context: LineContext, side: Side) -> list[Quantity]:
    return [
        replace(it, range=shifted(it.range, start))
        for text, start in lines_of(context, side)
        for it in quantities(text)
    ]


def _comparable(x: Quantity, y: Quantity) -> bool:
    """Of one kind: a place in a row does not replace a number of things, nor a time of day."""
    for kind in ("ordinal", "clock"):
        if _is(x, kind) != _is(y, kind):
            return False
    if _is(x, "name") or _is(y, "name"):
        return _is(x, "name") and _is(y, "name") and _letters(x) == _letters(y)
    return bool(_measured(x) & _measured(y))


def _measured(it: Quantity) -> set[str]:
    """What it counts, all money being one: 46 years do not replace three people, nor dollars a percentage."""
    return {"money" if r.measured in MONEY else r.measured for r in it.readings}


def _letters(it: Quantity) -> str:
    return it.readings[0].unit.strip("0123456789.")


def _is(it: Quantity, measured: str) -> bool:
    return any(reading.measured == measured for reading in it.readings)


def _other_currency(x: Quantity, y: Quantity) -> bool:
    left, right = {r.measured for r in x.readings} & MONEY, {r.measured for r in y.readings} & MONEY
    return bool(left and right and not left & right)


def _values(line: LineContext, side: Side) -> set[float]:
    out = {value for it in _quantities(line, side) for r in it.readings for value in (r.value, r.written)}
    years = {it.year for text, _ in lines_of(line, side) for it in moments(text)}
    return out | {float(year) for year in years if year is not None}
