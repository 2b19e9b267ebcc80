"""What stands in quotation marks on both sides: which quotations meet, and which of their words differ.

In: the pair. Out: a table of quotations for the Phrases view (`quotes`) and findings (`quote_changed`). Marks may be
straight, curly, low, angled or single on the outside; marks inside a quotation belong to it; one that runs over several
paragraphs, each opened anew, is one quotation per paragraph. Another spelling, a contraction, a number in figures or a
cut at the ends is the same wording. Nobody's words are judged: only that two versions quote differently is said.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from unspin.engine.findings.evidence import PairContext, Severity, fact, line_at
from unspin.engine.lexicon import lexicon
from unspin.engine.model import Alignment, Article, Finding, Range
from unspin.engine.tokens import is_word, tokens
from unspin.engine.vocabulary import canon, is_stop, number

ALTERED, INDIRECT = 1.0, 0.6
"""Weights of a finding."""
ALIKE, ALIKE_IN_LINK = 0.5, 0.25
"""Share of the shorter quotation's words that two quotations must have in common to be versions of each other: anywhere
in the pair, and inside one line link. The thesaurus-spun quotations of the example pair share 0.50 to 0.62, a
quotation translated back 0.44 (with its line to vouch for it), quotations
that are no versions of each other there and in two stories on one event
0 to 0.22."""
SURE_LINK = 0.5
"""Score of a line link from which its only two quotations are taken for versions of each other, whatever their words."""
LEAST_ALIKE = 2
"""Content words that two quotations must share by themselves or by a synonym where nothing else vouches for them."""
INDIRECT_SHARE = 0.6
"""Share of a quotation's content words that the other side's line keeps, outside quotation marks, to be its indirect form."""
LEAST_WORDS = 4
"""A shorter quotation is a term: that a term lost its marks is style."""
MOST_CHANGES = 4
"""More exchanges than this in one quotation are shown as one finding over all of it."""
JOINED = 2
"""Exchanges with at most so many kept words between them are one."""
MOST_WORDS = 600
"""A longer quotation is compared as a whole only: the word comparison is quadratic."""

_PAIRS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
_OPENING = {mark: [opening for opening, closing in _PAIRS.items() if mark in closing] for mark in '"“”„«»「」『』'}
_MARK = re.compile('["“”„«»「」『』]')
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–])|^)[‘'](?=\w)", re.MULTILINE)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…])[’'](?!\w)")
_SPELLING = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"our(?=$|s$|ed$|ing$|able$|ful$|hood$|ite$|ers?$|less$)", "or"),
        (r"(?<=\w{3})is(?=(?:e|es|ed|ing|ation|ations|ers?)$)", "iz"),
        (r"(?<=\w{2}[^aeiou])re(?=s?$)", "er"),
        (r"ll(?=(?:ed|ing|ers?)$)", "l"),
        (r"ence$", "ense"),
        (r"ogue(?=s?$)", "og"),
        (r"amme(?=s?$)", "am"),
        (r"^grey", "gray"),
        (r"^toward$", "towards"),
    )
)
_SHORT_FORMS = {
    "cannot": ("can", "not"), "ca": ("can",), "wo": ("will",), "percent": ("per", "cent"), "s": ("is",), "its": ("it",),
    "gonna": ("going", "to"),
}  # fmt: skip
"""Also what is left of "can't" and "won't", whose "n't" is a word of its own."""

State = Literal["same", "altered", "new", "gone", "indirect"]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation. `a`, `b`: its words without the marks (None where that side does not quote it).

    "gone": only A has it; "new": only B; "indirect": one side quotes what the other says without marks; its range is then
    None. `speaker` is as written on the side that has it, "" where it is not plain.
    """

    state: State
    a: Range | None
    b: Range | None
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quotation with its words, compared in one spelling."""

    range: Range
    parts: tuple[Range, ...]
    words: tuple[str, ...]
    line: int
    link: int


def quotes(alignment: Alignment) -> tuple[Quote, ...]:
    """The table of quotations, in order of A; what B has alone in its order behind."""
    left, right = _quoted(alignment, "A"), _quoted(alignment, "B")
    partner_a, partner_b = _partners(alignment, left, right)
    out: list[Quote] = []
    for i, it in enumerate(left):
        said = _speaker(alignment.a, it.range)
        if i in partner_a:
            other = right[partner_a[i][0]]
            altered = any(_changes(it, right[j]) for j in partner_a[i])
            out.append(Quote("altered" if altered else "same", it.range, other.range, said))
        elif _is_indirect(alignment, it, "B"):
            out.append(Quote("indirect", it.range, None, said))
        else:
            out.append(Quote("gone", it.range, None, said))
    for j, it in enumerate(right):
        if j not in partner_b:
            state: State = "indirect" if _is_indirect(alignment, it, "A") else "new"
            out.append(Quote(state, None, it.range, _speaker(alignment.b, it.range)))
    return tuple(out)


def quote_changed(context: PairContext) -> list[Finding]:
    """Words exchanged inside a quotation; a quotation that the other side puts in its own words."""
    alignment = context.alignment
    left, right = _quoted(alignment, "A"), _quoted(alignment, "B")
    partner_a, partner_b = _partners(alignment, left, right)
    out: list[Finding] = []
    for i, partners in sorted(partner_a.items()):
        for j in partners:
            changes = _changes(left[i], right[j])
            if len(changes) > MOST_CHANGES:
                changes = [(left[i].range, right[j].range)]
            for a, b in changes:
                severity: Severity = 3 if a and b else 2
                out.append(fact(context, "quote_changed", severity, a, b, ALTERED if a and b else INDIRECT))
    for i, it in enumerate(left):
        if i not in partner_a and _is_indirect(alignment, it, "B"):
            out.append(fact(context, "quote_changed", 2, it.range, None, INDIRECT))
    for j, it in enumerate(right):
        if j not in partner_b and _is_indirect(alignment, it, "A"):
            out.append(fact(context, "quote_changed", 2, None, it.range, INDIRECT))
    return out


# --- finding quotations ---------------------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def quotations(text: str) -> tuple[Range, ...]:
    """The insides of all quotations, outermost marks only, in order.

    A mark without a partner opens nothing, unless the next paragraph opens with the same mark again: a closing mark
    belongs to the last opening one that it fits. Single marks are read where double ones enclose nothing.
    """
    paragraphs: list[tuple[int, int, str]] = []
    begin = 0
    for end, after in [*(it.span() for it in _BLANK.finditer(text)), (len(text), len(text))]:
        paragraphs.append((begin, end, text[after : after + 1]))
        begin = after
    for read in (_doubles, _singles):
        found = [part for paragraph in paragraphs for part in read(text, *paragraph)]
        if found := [part for part in found if any(c.isalnum() for c in text[part.start : part.end])]:
            return tuple(found)
    return ()


def _doubles(text: str, begin: int, end: int, following: str) -> list[Range]:
    """`following`: the first character of the next paragraph."""
    out: list[Range] = []
    pending: list[tuple[str, int]] = []  # opening marks that nothing closed yet, each with the place behind it
    count: Counter[str] = Counter()
    for match in _MARK.finditer(text, begin, end):
        at, mark = match.start(), match.group()
        opens = mark in _PAIRS and (mark != '"' or _opens(text, at, begin, end))
        closes = not (opens and mark == '"') and any(count[opening] for opening in _OPENING[mark])
        if closes:
            opening, start = pending.pop()
            count[opening] -= 1
            while mark not in _PAIRS[opening]:
                opening, start = pending.pop()
                count[opening] -= 1
            while out and out[-1].start >= start:
                out.pop()  # it stood inside
            out.append(Range(start, at))
        elif opens:
            pending.append((mark, at + 1))
            count[mark] += 1
    for opening, start in pending:
        if opening == following:  # it goes on in the next paragraph
            return [part for part in out if part.end < start] + [Range(start, end)]
    return out


def _opens(text: str, at: int, begin: int, end: int) -> bool:
    """A straight mark opens behind a space and in front of a word; one behind a digit is an inch."""
    before = text[at - 1] if at > begin else " "
    after = text[at + 1] if at + 1 < end else " "
    return (before.isspace() or before in "([—–-'‘") and not after.isspace()


def _singles(text: str, begin: int, end: int, following: str) -> list[Range]:
    out: list[Range] = []
    at = begin
    while opening := _SINGLE_OPEN.search(text, at, end):
        closing = _SINGLE_CLOSE.search(text, opening.end(), end)
        if closing is None:
            if opening.group() == following:
                out.append(Range(opening.end(), end))
            break
        out.append(Range(opening.end(), closing.start()))
        at = closing.end()
    return out


def _quoted(alignment: Alignment, side: Literal["A", "B"]) -> list[_Quoted]:
    article = alignment.article(side)
    links = alignment.link_of_line[0 if side == "A" else 1]
    out: list[_Quoted] = []
    for part in quotations(article.text):
        line = line_at(article, part.start)
        if not article.lines or not article.is_counted(article.lines[line]):
            continue
        said = [
            (word, r)
            for r in tokens(article.text, part.start, part.end)
            if is_word(article.text_of(r))
            for word in _spelled(article.text_of(r))
        ]
        if said:
            words, ranges = tuple(word for word, _ in said), tuple(r for _, r in said)
            out.append(_Quoted(Range(ranges[0].start, ranges[-1].end), ranges, words, line, links[line]))
    return out


@lru_cache(maxsize=1 << 14)
def _spelled(word: str) -> tuple[str, ...]:
    """One spelling for all dresses of a word: "colour" and "color", "two" and "2", "cannot" and "can't"."""
    value = number(word)
    if value is not None:
        return (value,)
    plain = canon(word)
    if plain in _SHORT_FORMS:
        return _SHORT_FORMS[plain]
    for pattern, instead in _SPELLING:
        plain = pattern.sub(instead, plain)
    return (plain,)


# --- comparing ------------------------------------------------------------------------------------------------------


def _partners(
    alignment: Alignment, left: list[_Quoted], right: list[_Quoted]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Which quotation of B is a version, or a piece, of which of A. A quotation cut in two has two partners."""
    cells: list[tuple[tuple[float, ...], float, int, int]] = []
    for i, j in _candidates(left, right) | {(i, j) for j, i in _candidates(right, left)}:
        share = _shared(left[i], right[j])
        if share >= (ALIKE_IN_LINK if left[i].link == right[j].link else ALIKE):
            cells.append(((-share, i + j, abs(i - j)), share, i, j))  # the same order whichever side is A
    out_a: defaultdict[int, list[int]] = defaultdict(list)
    out_b: defaultdict[int, list[int]] = defaultdict(list)
    for _, share, i, j in sorted(cells):
        if (i in out_a or j in out_b) and not (share >= ALIKE and _is_piece(left[i], right[j], i in out_a)):
            continue
        if i in out_a and j in out_b:
            continue
        out_a[i].append(j)
        out_b[j].append(i)
    for i, j in _alone(alignment, left, right, set(out_a), set(out_b)):
        out_a[i], out_b[j] = [j], [i]
    return {i: sorted(js) for i, js in out_a.items()}, dict(out_b)


def _candidates(these: list[_Quoted], those: list[_Quoted]) -> set[tuple[int, int]]:
    """Pairs that share one of the twelve rarest words of the first."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for j, it in enumerate(those):
        for word in set(it.words):
            index[word].append(j)
    out: set[tuple[int, int]] = set()
    for i, it in enumerate(these):
        rare = sorted(set(it.words), key=lambda word: (is_stop(word), len(index.get(word, ())), word))[:12]
        out.update((i, j) for word in rare for j in index.get(word, ())[:24])
    return out


def _alone(
    alignment: Alignment, left: list[_Quoted], right: list[_Quoted], known_a: set[int], known_b: set[int]
) -> list[tuple[int, int]]:
    """The only two quotations left in a link of lines that otherwise say the same: one said in quite other words."""
    of_link: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, quoted, known in ((0, left, known_a), (1, right, known_b)):
        for k, it in enumerate(quoted):
            if k not in known and len(it.words) >= LEAST_WORDS:
                of_link[it.link][side].append(k)
    return [
        (of_a[0], of_b[0])
        for link, (of_a, of_b) in sorted(of_link.items())
        if len(of_a) == len(of_b) == 1
        and (alignment.line_links[link].score >= SURE_LINK or _says_alike(left[of_a[0]], right[of_b[0]]))
    ]


def _says_alike(x: _Quoted, y: _Quoted) -> bool:
    """Whether most words of the shorter one are in the other or have a synonym there: swapped word by word."""
    known = lexicon()
    if known is None:
        return False
    short, long = sorted((set(x.words), set(y.words)), key=lambda words: (len(words), sorted(words)))
    senses = [known.about(word) for word in long if not is_stop(word)]
    own = {sense for it in senses for sense in it.own}
    near = {sense for it in senses for sense in it.general | it.related}

    def meets(word: str) -> bool:
        mine = known.about(word)
        return bool(mine.own & (own | near) or own & (mine.general | mine.related))

    content = [word for word in short if not is_stop(word)]
    said = sum(word in long or meets(word) for word in content)
    function = sum(word in long for word in short if is_stop(word))
    return said >= LEAST_ALIKE and 2 * said >= len(content) and said + function >= ALIKE * len(short)


def _is_piece(x: _Quoted, y: _Quoted, of_x: bool) -> bool:
    """Whether `y` is a piece of `x` (or the other way), beside the piece that has been found already."""
    whole, piece = (x, y) if of_x else (y, x)
    return len(piece.words) < len(whole.words) and len(piece.words) >= 2


def _shared(x: _Quoted, y: _Quoted) -> float:
    common = (Counter(x.words) & Counter(y.words)).total()
    if not any(not is_stop(word) for word in set(x.words) & set(y.words)) and common < min(len(x.words), len(y.words)):
        return 0.0
    return common / min(len(x.words), len(y.words))


def _changes(x: _Quoted, y: _Quoted) -> list[tuple[Range | None, Range | None]]:
    """Words exchanged, or added and left out inside; a cut at either end is none, unless a negation went."""
    if x.words == y.words:
        return []
    if x.words > y.words:  # `SequenceMatcher` may match other words the other way round
        return [(a, b) for b, a in _changes(y, x)]
    if max(len(x.words), len(y.words)) > MOST_WORDS:
        return [(x.range, y.range)]
    steps = SequenceMatcher(None, x.words, y.words, autojunk=False).get_opcodes()
    found: list[list[int]] = []
    for k, (step, i0, i1, j0, j1) in enumerate(steps):
        if step == "equal" or "".join(x.words[i0:i1]) == "".join(y.words[j0:j1]):
            continue
        if k in (0, len(steps) - 1) and (i0 == i1 or j0 == j1):
            continue
        if _is_elision(x, i0, i1) and _is_elision(y, j0, j1):
            continue
        if found and i0 - found[-1][1] <= JOINED and j0 - found[-1][3] <= JOINED:
            found[-1][1], found[-1][3] = i1, j1
        else:
            found.append([i0, i1, j0, j1])
    return [(_reach(x, i0, i1), _reach(y, j0, j1)) for i0, i1, j0, j1 in found]


def _is_elision(it: _Quoted, start: int, end: int) -> bool:
    """Nothing, or words without weight."""
    return all(word in ("a", "an", "the", "that", "uh", "well", "so", "and", "is") for word in it.words[start:end])


def _reach(it: _Quoted, start: int, end: int) -> Range | None:
    return Range(it.parts[start].start, it.parts[end - 1].end) if start < end else None


def _is_indirect(alignment: Alignment, it: _Quoted, side: Literal["A", "B"]) -> bool:
    """Whether the other side's line says most of it without quoting."""
    if len(it.words) < LEAST_WORDS:
        return False
    link = alignment.line_links[it.link]
    article = alignment.article(side)
    content = {word for word in it.words if not is_stop(word)}
    if not content:
        return False
    inside = quotations(article.text)
    found: set[str] = set()
    for k in link.a if side == "A" else link.b:
        line = article.lines[k]
        for part in tokens(article.text, line.start, line.end):
            if not _is_inside(inside, part):
                found.update(_spelled(article.text_of(part)))
    return len(content & found) >= INDIRECT_SHARE * len(content)


def _is_inside(parts: tuple[Range, ...], it: Range) -> bool:
    k = bisect_right(parts, Range(it.start, 1 << 60)) - 1
    return k >= 0 and it.start < parts[k].end


_SAID = r"(?:said|says|told|added|asked|wrote|stated|explained|noted|warned|replied|argued|insisted|tweeted)"
_NAME = r"(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})"
_BEHIND = re.compile(
    rf"[.,?!…]*[”\"’'»]?,?\s*(?:{_SAID} (?P<after>{_NAME})|(?P<before>{_NAME}|[Ss]?[Hh]e|[Tt]hey) {_SAID})"
)
_AHEAD = re.compile(rf"(?P<who>{_NAME}) {_SAID}[^.“\"]{{0,40}}[:,]?\s*[“\"‘'«]$")


def _speaker(article: Article, part: Range) -> str:
    """Who is said to speak, where it stands right behind or in front."""
    behind = _BEHIND.match(article.text, part.end)
    if behind:
        return (behind.group("after") or behind.group("before") or "").rstrip(".,")
    ahead = _AHEAD.search(article.text[max(0, part.start - 120) : part.start])
    return ahead.group("who") if ahead else ""


def is_quoted(article: Article, part: Range) -> bool:
    """Whether a range lies inside quotation marks."""
    return _is_inside(quotations(article.text), part)
