"""A negation that one version has and the other has not: "will not accept" against "will accept".

In: the words of one line link. Out: findings `negation_changed`, all of severity 3, inside quotation marks as outside. A
negation is compared with one of the other side that denies the same word or stands in the same place; other words for it
("isn't" and "is not", "no one" and "nobody", "failed to", "unclear") are wording and give nothing. Where a negation was
simply taken out or put in between words that both sides have, it counts whatever else the line says; elsewhere the line
must be a version of the other and the denied word be in both. English and the languages of `negation_words`.
"""

from __future__ import annotations

from itertools import pairwise

from unspin.engine.findings.evidence import LineContext, evidence, fact
from unspin.engine.findings.facts import MOST_FACTS, Slots, is_version
from unspin.engine.findings.negation_scope import REACH, STOPS, WINDOW, DenyingSide, Negation
from unspin.engine.findings.negation_words import (
    ALMOST,
    AUXILIARIES,
    BELIEVING,
    DENIALS,
    INDEFINITES,
    NEGATIONS,
)
from unspin.engine.lexicon import lexicon
from unspin.engine.model import Finding
from unspin.engine.vocabulary import stem

WEIGHT = 1.0
"""Of a finding."""
SAME_PLACE, SAME_CLAUSE = 2.0, 9.0
"""How far apart (`Slots.apart`) two negations may stand that are one: always, and where neither was plainly cut out.
"I don't think he will come" and "I think he will not come" stand 4 apart."""
ALIKE = 0.75
"""Score of a line link from which the line is a version of the other however its words are turned: "was not approved by
the council", "the council approved"."""
_PREFIXES = ("un", "non", "dis", "in", "im", "ir", "il")


def negation_changed(context: LineContext) -> list[Finding]:
    language = _language(context)
    if language is None or not context.is_linked:
        return []
    a, b = DenyingSide(context, "A", language), DenyingSide(context, "B", language)
    if not 0 < max(len(a.negations), len(b.negations)) <= MOST_FACTS:
        return []
    _match(context, a, b)
    out: list[Finding] = []
    for own, facing in ((a, b), (b, a)):
        for negation in own.negations:
            if negation not in own.matched and _is_lost(own, facing, negation):
                words = own.with_next(negation)
                pair = evidence(own.side, words, context.facing(own.side, negation.token))
                out.append(fact(context, "negation_changed", 3, *pair, WEIGHT))
    return out


def _language(context: LineContext) -> str | None:
    """The language whose words are looked for; None where the rule knows none. Of short lines the language is often not
    known: then it is the first whose negations occur."""
    known = {article.language for article in (context.alignment.a, context.alignment.b)} - {None}
    if len(known) == 1:
        language = known.pop()
        return language if language in NEGATIONS else None
    if known:
        return None
    said = {*context.canons("A"), *context.canons("B")}
    return next((language for language, words in NEGATIONS.items() if said & words.sure), None)


def _match(context: LineContext, a: DenyingSide, b: DenyingSide) -> None:
    """Set the negations of both sides against each other: what denies the same word first, then what stands in one place,
    then what is near and was not plainly cut out or put in."""
    if not a.negations or not b.negations:
        return
    slots = Slots(context)
    pairs = [(slots.apart(x.range, y.range), x, y) for x in a.negations for y in b.negations]
    every = sorted(
        pairs, key=lambda pair: (pair[0], *sorted((pair[1].token, pair[2].token)))
    )  # the same from either side

    def take(wanted: list[tuple[Negation, Negation]]) -> None:
        for x, y in wanted:
            if x not in a.matched and y not in b.matched:
                a.matched.add(x)
                b.matched.add(y)

    take([(x, y) for _, x, y in every if a.denied_forms(x) & b.denied_forms(y)])
    take([(x, y) for apart, x, y in every if apart <= SAME_PLACE or _is_split(a, x, b, y) or _is_split(b, y, a, x)])
    take([(x, y) for apart, x, y in every if apart <= SAME_CLAUSE and _is_turned(a, x, b, y)])
    take([(x, y) for _, x, y in every if {x.word, y.word} & a.words.first])
    near = [(x, y) for apart, x, y in every if apart <= SAME_CLAUSE]
    take([(x, y) for x, y in near if _may_have_moved(a, b, x) and _may_have_moved(b, a, y)])


def _may_have_moved(own: DenyingSide, facing: DenyingSide, negation: Negation) -> bool:
    """Phrases ("without") deny what follows them and stay there. A "not" that left its place between kept words moved
    only with a verb of believing ("don't think he will", "think he won't") or an "any" ("not got any", "got no")."""
    if negation.word in own.words.phrasal:
        return False
    if own.denied_forms(negation) & BELIEVING:
        return True
    behind = own.said[negation.token : negation.token + REACH]
    if any(word in INDEFINITES and word not in facing.said for word in behind):
        return True
    return not own.is_cut_out(negation, facing)


def _is_split(own: DenyingSide, negation: Negation, facing: DenyingSide, there: Negation) -> bool:
    """ "Unless the state pays" against "if the state does not pay"; "without" against "not ... with"."""
    before, behind = facing.said[max(0, there.token - REACH) : there.token], facing.said[there.token :][:REACH]
    return (negation.word == "unless" and "if" in before) or (negation.word == "without" and "with" in behind)


def _is_turned(a: DenyingSide, x: Negation, b: DenyingSide, y: Negation) -> bool:
    """The same word denied from behind and from the front: "akzeptieren das nicht", "werden nicht akzeptieren"."""
    if {x.word, y.word} & a.words.phrasal:
        return False
    return bool(a.forms_before(x) & b.denied_forms(y) or a.denied_forms(x) & b.forms_before(y))


def _is_lost(own: DenyingSide, facing: DenyingSide, negation: Negation) -> bool:
    """Whether the other side says the same without it, and not in other words."""
    if _is_coordinated(own, facing, negation) or _is_limit(own, facing, negation):
        return False
    context, denied = own.context, own.denied(negation)
    is_kept = denied is None or bool(own.forms[denied] & facing.every_form) or _has_synonym(own, facing, denied)
    if not is_kept or own.is_cut_out(negation, facing):
        return is_kept
    is_alike = context.alignment.line_links[context.link].score >= ALIKE
    if denied is None or not (is_alike or is_version(context)) or _is_denied_otherwise(own, facing, negation):
        return False
    replaced = context.facing(own.side, negation.token) is not None
    if replaced and negation.word in own.words.determiners and own.at(negation.token - 1) not in AUXILIARIES:
        return _predicate_is_kept(own, facing, denied)
    return True


def _has_synonym(own: DenyingSide, facing: DenyingSide, token: int) -> bool:
    """Whether the other side has a word with a sense of this one in its place: "bought" for "purchase"."""
    known = lexicon() if own.language == "en" else None
    words = facing.context.passage(facing.side)
    if known is None:
        return False
    slots, here = Slots(own.context), own.context.passage(own.side).ranges[token]
    for k in range(len(words.words)):
        if facing.is_content(k) and known.shared_sense_rank(own.said[token], facing.said[k]) is not None:
            pair = (here, words.ranges[k]) if own.side == "A" else (words.ranges[k], here)
            if slots.apart(*pair) <= SAME_PLACE:
                return True
    return False


def _predicate_is_kept(own: DenyingSide, facing: DenyingSide, noun: int) -> bool:
    """ "No boats sank" against "All boats survived" denies nothing less: what is said of the noun must be kept too."""
    for k in range(noun + 1, min(noun + 1 + WINDOW, len(own.said))):
        if own.said[k] in STOPS:
            break
        if own.is_content(k):
            return bool(own.forms[k] & facing.every_form)
    return True


def _is_coordinated(own: DenyingSide, facing: DenyingSide, negation: Negation) -> bool:
    """ "No money and no friends" against "no money or friends": the other side's negation reaches as far."""
    denied = own.denied_forms(negation)
    for k, forms in enumerate(facing.forms):
        if not forms & denied:
            continue
        if any(word in own.words.alternatives for word in facing.said[max(0, k - REACH) : k]):
            return any(k - 2 * REACH <= there.token < k for there in facing.negations)
    return False


def _is_limit(own: DenyingSide, facing: DenyingSide, negation: Negation) -> bool:
    """ "Did not open until May" against "opened in May"; "not yet arrived" against "yet to arrive"."""
    behind = own.said[negation.token : negation.token + 2 * REACH]
    if own.language == "en" and "yet" in behind and ("yet", "to") in pairwise(facing.said):
        return True
    return any(word in own.words.limits for word in behind) and not any(
        word in own.words.limits for word in facing.said
    )


def _is_denied_otherwise(own: DenyingSide, facing: DenyingSide, negation: Negation) -> bool:
    """Whether a word in its place denies by its meaning ("refused", "rarely"), or by a part of it ("unclear")."""
    slots, ranges = Slots(own.context), facing.context.passage(facing.side).ranges
    mine = frozenset(own.said)
    glued = {own.at(k - 1) + own.at(k) for k in (negation.token, negation.token + 1)}
    for k, word in enumerate(facing.said):
        if word in glued:
            return True
        if word in mine or not (_denies(word, own) or (negation.word in own.words.weak and word in ALMOST)):
            continue
        pair = (negation.range, ranges[k]) if own.side == "A" else (ranges[k], negation.range)
        if slots.apart(*pair) <= SAME_CLAUSE:
            return True
    return False


def _denies(word: str, own: DenyingSide) -> bool:
    if own.language != "en":
        return word in own.words.denials
    if word in DENIALS:
        return True
    if word.endswith("less") and stem(word[:-4]) in own.every_form:
        return True
    prefixes = [prefix for prefix in _PREFIXES if word.startswith(prefix)]
    return any(len(word) > len(prefix) + 2 and stem(word[len(prefix) :]) in own.every_form for prefix in prefixes)
