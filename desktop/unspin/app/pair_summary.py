"""The pair in words and figures, for an editor who draws the conclusion: counts, shares, credits, no verdict.

In: a Comparison. Out: `PairSummary`, frozen, every cell a finished text in the language of the window, and the same as
plain lines for the clipboard. No figure sums up the whole; what a side carries is counted, not weighed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from unspin.app.findings_text import in_a_row
from unspin.app.language import number, tr
from unspin.app.marks import chip_of_finding
from unspin.engine.findings.credit import credits_of
from unspin.engine.model import Comparison, Range, Side
from unspin.said import Said, say

UNKNOWN = say("too little to say")
_TERMS, _GLITCHES = say("Broken terms"), say("Glitches")
_HIDDEN, _SWAPS = say("Hidden or mixed characters"), say("Repeated swaps")
_GROUPS = (_TERMS, _GLITCHES, _HIDDEN, _SWAPS)
_OF_RULE: Mapping[str, Said] = {
    "broken_term": _TERMS,
    "repeated_swap": _SWAPS,
    "mixed_script": _HIDDEN,
    "invisible_character": _HIDDEN,
}
_CREDITS: Mapping[str, Said] = {
    "byline": say("Byline"),
    "agency": say("Agency"),
    "dateline": say("Dateline"),
    "source": say("Source"),
    "picture": say("Picture"),
}
_STATES: Mapping[str, Said] = {
    "same": say("kept"),
    "replaced": say("replaced"),
    "removed": say("only in A"),
    "new": say("only in B"),
}


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
        none = tr("none")
        out = [tr("{what}: {value}", what=what, value=value) for what, value in self.figures]
        out += ["", tr("Credits")]
        out += [
            tr("{what}: {a} in A, {b} in B, {state}", what=what, a=a or none, b=b or none, state=state)
            for what, a, b, state in self.credits
        ]
        out += [] if self.credits else [tr("None in either version.")]
        out += ["", tr("Where the evidence stands")]
        out += [tr("{what}: {a} in A, {b} in B", what=what, a=number(a), b=number(b)) for what, a, b in self.evidence]
        return "\n".join([*out, self.sentence]) + "\n"


def pair_summary(comparison: Comparison) -> PairSummary:
    counts: Counter[tuple[Said, Side]] = Counter()
    facts = 0
    for it in comparison.findings:
        if chip_of_finding(it) == "facts":
            facts += 1
        else:
            counts[_OF_RULE.get(it.rule, _GLITCHES), it.side] += 1
    evidence = tuple((tr(group), counts[group, "A"], counts[group, "B"]) for group in _GROUPS)
    in_a, in_b = sum(a for _, a, _ in evidence), sum(b for _, _, b in evidence)
    return PairSummary(_figures(comparison), _credits(comparison), evidence, facts, _sentence(in_a, in_b, facts))


def _sentence(in_a: int, in_b: int, facts: int) -> str:
    signs = in_a + in_b
    return " ".join(
        (
            tr("%n sign(s) in the wording: {a} in A, {b} in B.", "", signs, a=number(in_a), b=number(in_b))
            if signs
            else tr("No sign in the wording."),
            tr("%n statement(s) differ between the versions.", "", facts)
            if facts
            else tr("No statement was found to differ."),
        )
    )


def _figures(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    it = comparison.summary
    return (
        (tr("Swaps per 100 words"), _rate(it.swaps_per_100_words)),
        (tr("Words inserted in B, per 100"), _rate(it.insertions_per_100_words)),
        (tr("Words of A left out, per 100"), _rate(it.deletions_per_100_words)),
        (tr("Names of A that B keeps"), _share(it.names_kept)),
        (tr("Lines with a counterpart"), _share(it.lines_shared)),
    )


def _credits(comparison: Comparison) -> tuple[tuple[str, str, str, str], ...]:
    def words(side: Side, part: Range | None) -> str:
        return in_a_row(comparison.article(side).text_of(part), 60) if part else ""

    return tuple(
        (tr(_CREDITS[it.kind]), words("A", it.a), words("B", it.b), tr(_STATES[it.state]))
        for it in credits_of(comparison.alignment)
    )


def _rate(value: float | None) -> str:
    return tr(UNKNOWN) if value is None else number(value, 1)


def _share(value: float | None) -> str:
    return tr(UNKNOWN) if value is None else tr("{share} of 100", share=number(100 * value))
