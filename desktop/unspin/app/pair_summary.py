"""The pair in words and figures, for an editor who draws the conclusion: counts, shares, credits, no verdict.

In: a Comparison. Out: `PairSummary`, frozen, every cell a finished text, and the same as plain lines for the clipboard.
No figure sums up the whole; what a side carries is counted, not weighed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from unspin.app.findings_text import in_a_row
from unspin.app.marks import chip_of_finding
from unspin.engine.findings.credit import credits_of
from unspin.engine.model import Comparison, Finding, Range, Side

UNKNOWN = "too little to say"
_GROUPS = ("Broken terms", "Glitches", "Hidden or mixed characters", "Repeated swaps")
_OF_RULE: Mapping[str, str] = {
    "broken_term": "Broken terms",
    "repeated_swap": "Repeated swaps",
    "mixed_script": "Hidden or mixed characters",
    "invisible_character": "Hidden or mixed characters",
}
_CREDITS = {
    "byline": "Byline",
    "agency": "Agency",
    "dateline": "Dateline",
    "source": "Source",
    "picture": "Picture",
}
_STATES = {"same": "kept", "replaced": "replaced", "removed": "only in A", "new": "only in B"}


@dataclass(frozen=True, slots=True)
class PairSummary:
    """`figures`: (what, value). `credits`: (what, in A, in B, what became of it). `evidence`: (what, in A, in B)."""

    figures: tuple[tuple[str, str], ...]
    credits: tuple[tuple[str, str, str, str], ...]
    evidence: tuple[tuple[str, int, int], ...]
    """Which side shows it; a repeated swap stands on the side whose words replaced the others."""
    facts: int
    """Statements that differ: they stand on both sides and count for neither."""
    sentence: str

    def as_text(self) -> str:
        out = [f"{what}: {value}" for what, value in self.figures]
        out += ["", "Credits"]
        out += [f"{what}: {a or 'none'} in A, {b or 'none'} in B, {state}" for what, a, b, state in self.credits]
        out += [] if self.credits else ["None in either version."]
        out += ["", "Where the evidence stands"]
        out += [f"{what}: {a} in A, {b} in B" for what, a, b in self.evidence]
        return "\n".join([*out, self.sentence]) + "\n"


def pair_summary(comparison: Comparison) -> PairSummary:
    counts: Counter[tuple[str, Side]] = Counter()
    facts = 0
    for it in comparison.findings:
        if chip_of_finding(it) == "facts":
            facts += 1
        else:
            counts[_group(it), it.side] += 1
    evidence = tuple((group, counts[group, "A"], counts[group, "B"]) for group in _GROUPS)
    in_a, in_b = sum(a for _, a, _ in evidence), sum(b for _, _, b in evidence)
    return PairSummary(_figures(comparison), _credits(comparison), evidence, facts, _sentence(in_a, in_b, facts))


def _group(it: Finding) -> str:
    return _OF_RULE.get(it.rule, "Glitches")


def _sentence(in_a: int, in_b: int, facts: int) -> str:
    marks = (
        f"{in_a + in_b} signs in the wording: {in_a} in A, {in_b} in B." if in_a + in_b else "No sign in the wording."
    )
    if not facts:
        return f"{marks} No statement was found to differ."
    return f"{marks} {facts} statement{'s differ' if facts > 1 else ' differs'} between the versions."


def _figures(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    it = comparison.summary
    return (
        ("Swaps per 100 words", _number(it.swaps_per_100_words)),
        ("Words inserted in B, per 100", _number(it.insertions_per_100_words)),
        ("Words of A left out, per 100", _number(it.deletions_per_100_words)),
        ("Names of A that B keeps", _share(it.names_kept)),
        ("Lines with a counterpart", _share(it.lines_shared)),
    )


def _credits(comparison: Comparison) -> tuple[tuple[str, str, str, str], ...]:
    def words(side: Side, part: Range | None) -> str:
        return in_a_row(comparison.article(side).text_of(part), 60) if part else ""

    return tuple(
        (_CREDITS[it.kind], words("A", it.a), words("B", it.b), _STATES[it.state])
        for it in credits_of(comparison.alignment)
    )


def _number(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.1f}"


def _share(value: float | None) -> str:
    return UNKNOWN if value is None else f"{100 * value:.0f} of 100"
