"""A proposed tag for a line, from what was found in it: rules in one table, every suggestion with its evidence.

In: a comparison with its findings. Out: at most one suggestion per counted line. Findings of glitches speak for *garbled*,
broken terms, disguise and repeated swaps for *spun*; a line without any of them is suggested *original* only where its
partner has evidence against it, or where both lines are identical. No evidence, no suggestion. What changed in substance
(numbers, names, quotes) is for the editor to weigh and suggests no tag. Strength is a word, never a share of truth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal, NamedTuple

from unspin.engine.folding import fold_line
from unspin.engine.model import Comparison, Finding, Range, Side, Suggestion

Strength = Literal["weak", "fair", "strong"]


class Points(NamedTuple):
    """What one finding of a rule adds, for each severity 1, 2, 3."""

    garbled: tuple[float, float, float]
    spun: tuple[float, float, float]


NOTHING = (0.0, 0.0, 0.0)
TABLE: Mapping[str, Points] = {
    # Broken where it stands: the line cannot be read correctly by itself.
    "stray_stop": Points((1.5, 2.0, 3.0), NOTHING),
    "word_order": Points((2.0, 3.0, 4.0), NOTHING),
    "impossible_article": Points((1.0, 1.5, 2.0), NOTHING),
    "glued_words": Points((1.0, 1.5, 2.0), NOTHING),
    "repeated_word": Points((1.0, 1.5, 2.0), NOTHING),
    # Words nobody would have chosen: the meaning can be recovered.
    "broken_term": Points((0.0, 0.0, 0.5), (1.0, 2.0, 3.0)),
    "mixed_script": Points(NOTHING, (2.0, 3.0, 3.0)),
    "invisible_character": Points(NOTHING, (0.5, 1.0, 2.0)),
    "repeated_swap": Points(NOTHING, (1.0, 1.0, 1.5)),
}
"""Findings of rules that are not here (facts) suggest nothing."""
LEAST, FAIR, STRONG = 1.0, 2.0, 3.5
"""Points from which a tag is suggested at all, fairly, strongly. One repeated swap is the least that speaks; a broken
term with a repeated swap beside it, or two broken terms, are strong."""
AGAINST_PARTNER = 2.0
"""Points against a line from which its clean partner is suggested original."""

Key = tuple[Side, int]


def suggest(comparison: Comparison) -> tuple[Suggestion, ...]:
    """One suggestion per line at most, in the order of A's lines, then B's."""
    evidence = _evidence(comparison)
    scored = {key: _scored(comparison, findings) for key, findings in evidence.items()}
    out: list[Suggestion] = []
    for side in ("A", "B"):
        article = comparison.article(side)
        for line in range(len(article.lines)):
            if article.is_counted(article.lines[line]):
                found = _for_line(comparison, side, line, evidence, scored)
                if found:
                    out.append(found)
    return tuple(out)


def _for_line(
    comparison: Comparison,
    side: Side,
    line: int,
    evidence: Mapping[Key, list[int]],
    scored: Mapping[Key, tuple[float, float]],
) -> Suggestion | None:
    garbled, spun = scored.get((side, line), (0.0, 0.0))
    findings = evidence.get((side, line), [])
    best = max(garbled, spun)
    if best >= LEAST:
        # On a tie the line is called garbled: what cannot be read has to be looked at first.
        tag: Literal["spun", "garbled"] = "garbled" if garbled >= spun else "spun"
        cited = tuple(k for k in sorted(findings) if _points(comparison.findings[k])[tag == "spun"] > 0)
        return Suggestion(side, line, tag, _strength(best), round(best, 3), cited)
    if findings:
        return None
    link = comparison.line_links[comparison.alignment.link_of_line[side == "B"][line]]
    partners = link.b if side == "A" else link.a
    other: Side = "B" if side == "A" else "A"
    if len(link.a) == len(link.b) == 1 and _identical(comparison, link.a[0], link.b[0]):
        return Suggestion(side, line, "original", "fair", 0.0, ())
    against = [(max(scored.get((other, k), (0.0, 0.0))), k) for k in partners]
    strongest, partner = max(against, default=(0.0, -1))
    if strongest < AGAINST_PARTNER:
        return None
    strength: Strength = "fair" if strongest >= STRONG else "weak"
    return Suggestion(side, line, "original", strength, round(strongest, 3), tuple(sorted(evidence[other, partner])))


def _evidence(comparison: Comparison) -> dict[Key, list[int]]:
    """For each line the findings (indices) that count for it: its own, and each repeated swap that occurs in it."""
    out: defaultdict[Key, list[int]] = defaultdict(list)
    repeated: dict[tuple[str, str], int] = {}
    for k, finding in enumerate(comparison.findings):
        if finding.rule not in TABLE:
            continue
        out[finding.side, finding.line].append(k)
        if finding.rule == "repeated_swap" and finding.a and finding.b:
            repeated[_words(comparison, finding.a, finding.b)] = k
    for span in comparison.spans:
        if span.kind != "paraphrase" or not span.a or not span.b or not repeated:
            continue
        known = repeated.get(_words(comparison, span.a, span.b))
        if known is None and span.changed_a and span.changed_b:
            known = repeated.get(_words(comparison, span.changed_a[0], span.changed_b[0]))
        if known is None:
            continue
        side = comparison.findings[known].side
        link = comparison.line_links[span.link]
        place = span.a if side == "A" else span.b
        article = comparison.article(side)
        for line in link.a if side == "A" else link.b:
            if article.lines[line].start <= place.start < article.lines[line].end and known not in out[side, line]:
                out[side, line].append(known)
    return dict(out)


def _words(comparison: Comparison, a: Range, b: Range) -> tuple[str, str]:
    return fold_line(comparison.a.text_of(a)), fold_line(comparison.b.text_of(b))


def _points(finding: Finding) -> tuple[float, float]:
    """What one finding says for garbled and for spun."""
    points = TABLE.get(finding.rule, Points(NOTHING, NOTHING))
    return points.garbled[finding.severity - 1], points.spun[finding.severity - 1]


def _scored(comparison: Comparison, findings: list[int]) -> tuple[float, float]:
    points = [_points(comparison.findings[k]) for k in findings]
    return sum(garbled for garbled, _ in points), sum(spun for _, spun in points)


def _strength(score: float) -> Strength:
    return "strong" if score >= STRONG else "fair" if score >= FAIR else "weak"


def _identical(comparison: Comparison, a: int, b: int) -> bool:
    return comparison.a.text_of(comparison.a.lines[a]) == comparison.b.text_of(comparison.b.lines[b])
