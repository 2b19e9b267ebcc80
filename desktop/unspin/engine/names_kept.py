"""The share of A's names that B keeps, and of B's that A has: persons, places, offices, companies, each counted once.

In: an alignment; only lines that correspond count, so that a passage left out takes no names with it. A name is kept if
B has it anywhere in those lines, in another form too ("Kishida" for "Fumio Kishida", "U.N." for "UN"). English, like the
rule about names. One pass: candidates come from an index of first letters.
"""

from __future__ import annotations

from collections import defaultdict

from unspin.engine.findings.evidence import line_context
from unspin.engine.findings.facts import in_english
from unspin.engine.findings.names import Name, names_of, same_name
from unspin.engine.model import Alignment

LEAST_NAMES = 3
"""Of fewer names a share says nothing: one that is missing would be a third or more."""
MOST_CANDIDATES = 40
"""Names of B that begin like one of A and are compared: what more of them have ("north") tells nothing."""


def names_kept(alignment: Alignment) -> tuple[float | None, float | None]:
    """Of A's names, and of B's: 0..1, rounded to 3 decimals; None where there are too few, or the language is not English."""
    a, b = alignment.a, alignment.b
    said_a: dict[tuple[str, ...], Name] = {}
    said_b: dict[tuple[str, ...], Name] = {}
    for link, it in enumerate(alignment.line_links):
        if not (it.a and it.b and a.is_counted(a.lines[it.a[0]]) and b.is_counted(b.lines[it.b[0]])):
            continue
        context = line_context(alignment, link, ())
        if not in_english(context):
            return None, None
        for name in names_of(context, "A"):
            said_a.setdefault(name.words, name)
        for name in names_of(context, "B"):
            said_b.setdefault(name.words, name)
    return _share(said_a, said_b), _share(said_b, said_a)


def _share(said: dict[tuple[str, ...], Name], there: dict[tuple[str, ...], Name]) -> float | None:
    if len(said) < LEAST_NAMES:
        return None
    index: defaultdict[str, list[Name]] = defaultdict(list)
    for name in sorted(there.values(), key=lambda it: it.range):
        for key in _keys(name):
            if len(index[key]) < MOST_CANDIDATES:
                index[key].append(name)
    kept = sum(
        words in there or any(same_name(name, it) for key in _keys(name) for it in index.get(key, ()))
        for words, name in said.items()
    )
    return round(kept / len(said), 3)


def _keys(name: Name) -> set[str]:
    """What two forms of one name have in common: four letters ("Japan", "Japanese") or initials."""
    return {word[:4] for word in name.words} | name.short
