"""How a claim is held: sure or only possible, and whose claim it is.

`hedge_changed`: a possibility became a certainty, or the other way. `attribution_changed`: a report became a claim, a
denial, or nobody's words at all. Neutral exchanges ("said" for "told", "may" for "might") are wording, and another
rule's. Only what stands in the same place is compared; what has no counterpart in the line counts if its neighbours are
kept. English; quotations are left to `quotes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unspin.engine.findings.evidence import LineContext, Severity, evidence, fact, other
from unspin.engine.findings.facts import in_english, is_version, meet
from unspin.engine.findings.quotes import is_quoted
from unspin.engine.folding import fold
from unspin.engine.model import Finding, Range, Side
from unspin.engine.tokens import is_word
from unspin.engine.vocabulary import is_stop, stem

HEDGE, SPEECH, GONE = 0.8, 0.6, 0.4
"""Weights of a finding."""

_POSSIBLE = frozenset(
    (
        "potentially possibly perhaps maybe probably presumably apparently seemingly reportedly "
        "allegedly supposedly "
        "conceivably likely arguably purportedly"
    ).split()
)
_CERTAIN = frozenset(
    "certainly doubtlessly doubtless undoubtedly definitely surely unquestionably indisputably inevitably assuredly".split()
)
_MAY = frozenset("may might could".split())
_WILL = frozenset("will must shall 'll".split())
_HEDGES = (
    _POSSIBLE
    | _MAY
    | frozenset(
        (
            "possible potential probable apparent alleged suspected expected seems seem seemed appears "
            "appear appeared suggests "
            "suggest suggested believed thought would estimated doubt unclear"
        ).split()
    )
)

_SPEECH = {
    "neutral": (
        "say says said saying tell tells told telling state states stated add adds added announce "
        "announces announced "
        "report reports reported write writes wrote explain explains explained note notes noted "
        "mention mentions mentioned "
        "declare declared remark remarked according recall recalled comment commented announcing "
        "reply replied inform informed"
    ),
    "claim": (
        "claim claims claimed claiming allege alleges alleged alleging purport purports purported "
        "assert asserts asserted"
    ),
    "admission": (
        "admit admits admitted admitting concede concedes conceded confess confesses confessed "
        "acknowledge acknowledged"
    ),
    "denial": "deny denies denied denying dispute disputes disputed refute refutes refuted",
    "confirmation": (
        "confirm confirms confirmed confirming verify verified affirm affirms affirmed prove proves "
        "proved"
    ),
    "accusation": "accuse accuses accused accusing blame blames blamed",
}  # fmt: skip
_KIND = {word: kind for kind, words in _SPEECH.items() for word in words.split()}
_OTHER_SPEECH = frozenset(
    (
        "suggest suggests suggested argue argues argued insist insists insisted warn warns warned "
        "estimate estimates estimated "
        "believe believes believed expect expects expected think thinks thought ask asks asked call "
        "calls called show shows "
        "showed found find finds reveal revealed describe described pledge pledged vow vowed "
        "promise promised agree agreed "
        "stress stressed emphasise emphasised emphasize emphasized maintain maintained indicate "
        "indicated quoted cited citing "
        "statement allegation allegations claim claims accusation accusations accused charged "
        "charges comments charge "
        "per demand demanded urge urged testify testified post posted tweet tweeted advise advised "
        "speak spoke discuss discussed"
    ).split()
)
_AGREEING = frozenset({"with", "to"})
"""What a phrase in the place of "according to" may end with: the words then agree with a source or happen to it, they no
longer come from it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word, or two, that hold a claim in some way: `kind` says how. `token` is its index in the passage."""

    range: Range
    kind: str
    token: int
    tokens: int = 1


# --- hedges ---------------------------------------------------------------------------------------------------------


def hedge_changed(context: LineContext) -> list[Finding]:
    """A possibility against a certainty in the same place; a possibility that one side lacks."""
    if not is_version(context) or not in_english(context):
        return []
    out: list[Finding] = []
    for kind, facing in (("possible", "certain"), ("may", "will"), ("expected", "will")):
        marks = {side: _hedges(context, side) for side in ("A", "B")}
        for one, two in (("A", "B"), ("B", "A")):
            soft = [it for it in marks[one] if it.kind == kind]
            hard = [it for it in marks[two] if it.kind == facing]
            if len(soft) <= sum(it.kind == kind for it in marks[two]):
                continue
            left, right = (soft, hard) if one == "A" else (hard, soft)
            severity: Severity = 3 if kind == "possible" else 2
            met = meet(context, left, right, lambda x, y: False)
            out += [fact(context, "hedge_changed", severity, x.range, y.range, HEDGE) for x, y in met.changed]
            if met.changed or kind == "expected" or _is_hedged(context, _side(two)):
                continue
            for it in met.only_a if one == "A" else met.only_b:
                if _leans_on_kept(context, _side(one), it) and not context.facing(_side(one), it.token):
                    a, b = evidence(_side(one), it.range, None)
                    out.append(fact(context, "hedge_changed", 2, a, b, GONE))
    return out


def _hedges(context: LineContext, side: Side) -> list[Mark]:
    words, said = context.passage(side), context.canons(side)
    out = []
    for k, word in enumerate(said):
        kind = (
            "possible" if word in _POSSIBLE else "certain" if word in _CERTAIN else "may" if word in _MAY
            else "will" if word in _WILL else "expected" if said[k : k + 2] == ("expected", "to") else ""
        )  # fmt: skip
        # A month, and a name.
        if not kind or (words.words[k][:1].isupper() and k) or is_quoted(context.article(side), words.ranges[k]):
            continue
        out.append(Mark(words.ranges[k], kind, k))
    return out


def _is_hedged(context: LineContext, side: Side) -> bool:
    return any(word in _HEDGES for word in context.canons(side))


# --- attribution ----------------------------------------------------------------------------------------------------


def attribution_changed(context: LineContext) -> list[Finding]:
    """Words of speech of different kinds in the same place; a source that is none any more; one that one side lacks."""
    if not is_version(context) or not in_english(context):
        return []
    left, right = _speech(context, "A"), _speech(context, "B")
    out = []
    met = meet(context, left, right, lambda x, y: x.kind == y.kind)
    for x, y in met.changed:
        kinds = {x.kind, y.kind}
        if "source" in kinds:
            continue
        severity: Severity = 3 if "denial" in kinds or "accusation" in kinds else 2
        out.append(fact(context, "attribution_changed", severity, x.range, y.range, SPEECH))
    for side, alone in (("A", met.only_a), ("B", met.only_b)):
        out += [it for mark in alone if (it := _without_source(context, _side(side), mark))]
    return out


def _without_source(context: LineContext, side: Side, it: Mark) -> Finding | None:
    """A claim, a confirmation or a source that the other side of the link has no word of speech for."""
    theirs, article = context.passage(other(side)).ranges, context.article(other(side))
    agreeing = _agreeing(context, side, it) if it.kind == "source" else None
    if agreeing:
        a, b = evidence(side, it.range, agreeing)
        return fact(context, "attribution_changed", 2, a, b, SPEECH)
    if any(word in _KIND or word in _OTHER_SPEECH for word in context.canons(other(side))):
        return None
    if it.kind == "confirmation":
        return _unconfirmed(context, side, it)
    facing = context.facing(side, it.token)
    if it.kind != "claim" and (facing or is_quoted(article, theirs[0]) or is_quoted(article, theirs[-1])):
        return None  # other words for it, or the speaker's own
    if it.kind != "source" and not _leans_on_kept(context, side, it) and not _clause_is_gone(context, side, it):
        return None
    a, b = evidence(side, it.range, None)
    return fact(context, "attribution_changed", 3 if it.kind == "claim" else 2, a, b, GONE)


def _clause_is_gone(context: LineContext, side: Side, it: Mark) -> bool:
    """Whether the speaker went with the word, and nothing came for both: ", the ministry said" was left out."""
    kind = "a_only" if side == "A" else "b_only"
    for span in context.spans:
        part = span.a if side == "A" else span.b
        if span.kind == kind and part and part.start <= it.range.start and it.range.end <= part.end:
            words = [context.passage(side).words[k] for k in context.tokens_of(side, (part,))]
            return sum(is_word(word) and not is_stop(word) for word in words) > 1
    return False


def _agreeing(context: LineContext, side: Side, it: Mark) -> Range | None:
    """The words in the place of "according to" if they make a comparison of it; what stands behind is the same."""
    behind = context.partner(side, it.token + it.tokens)
    if behind is None:
        return None
    words, changed = context.passage(other(side)), context.changed_on(other(side))
    first = behind
    if first and context.partner(side, it.token + 1) == first - 1:  # the "to" was kept
        first -= 1
    while first and first - 1 in changed and is_word(words.words[first - 1]):
        first -= 1
    compares = first < behind and first in changed and fold(words.words[behind - 1]) in _AGREEING
    return words.reach(first, behind) if compares else None


def _unconfirmed(context: LineContext, side: Side, it: Mark) -> Finding | None:
    """ "Confirmed by the ministry" against "the ministry's": the source became the owner."""
    if context.canons(side)[it.token + 1 : it.token + 2] != ("by",) or it.token + 2 >= len(context.canons(side)):
        return None
    a, b = evidence(side, _whole_phrase(context, side, it), _whole_facing(context, side, it))
    return fact(context, "attribution_changed", 2, a, b, GONE)


def _speech(context: LineContext, side: Side) -> list[Mark]:
    words, said = context.passage(side), context.canons(side)
    out = []
    for k, word in enumerate(said):
        if said[k : k + 2] == ("according", "to"):
            mark = Mark(Range(words.ranges[k].start, words.ranges[k + 1].end), "source", k, 2)
        elif word in _KIND and word != "according":
            mark = Mark(words.ranges[k], _KIND[word], k)
        else:
            continue
        if not is_quoted(context.article(side), mark.range):
            out.append(mark)
    return out


# --- places ---------------------------------------------------------------------------------------------------------


def _side(side: str) -> Side:
    return "A" if side == "A" else "B"


def _kept(context: LineContext, side: Side) -> dict[int, int]:
    return context.kept if side == "A" else context.kept_back


def _leans_on_kept(context: LineContext, side: Side, it: Mark) -> bool:
    """Whether a content word within two tokens is kept, or has the same stem on the other side: the claim is the same."""
    kept, words = _kept(context, side), context.passage(side).words
    theirs = {stem(word) for word in context.passage(other(side)).words}
    beside: Sequence[int] = [*range(it.token - 2, it.token), *range(it.token + it.tokens, it.token + it.tokens + 2)]
    near = [k for k in beside if 0 <= k < len(words) and is_word(words[k]) and not is_stop(words[k])]
    return any(k in kept or stem(words[k]) in theirs for k in near)


def _whole_phrase(context: LineContext, side: Side, it: Mark) -> Range:
    """The changed phrase with the source that stands behind its "by"."""
    words = context.passage(side)
    start, end = it.range.start, words.ranges[min(it.token + 2, len(words.words) - 1)].end
    for pair in context.pairs:
        part = pair.span.a if side == "A" else pair.span.b
        if part and part.start <= it.range.start < part.end:
            start = part.start
    return Range(start, end)


def _whole_facing(context: LineContext, side: Side, it: Mark) -> Range | None:
    """The phrase in its place, with the same source if it stands right in front of it."""
    facing, theirs = context.facing(side, it.token), context.passage(other(side))
    source = _kept(context, side).get(it.token + 2)
    if facing is None or source is None or not 0 <= facing.start - theirs.ranges[source].end <= 1:
        return facing
    return Range(theirs.ranges[source].start, facing.end)
