"""Who is credited: byline, agency, dateline, source, picture, on each side: kept, removed, replaced.

In: the pair, bylines and boilerplate too. Out: a table of credits (`credits_of`) and findings (`credit_changed`). A
place in capitals is the same place, a last name the same person. A name that a sentence of the story mentions ("told
Reuters") is no credit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Literal

from unspin.engine.findings.evidence import PairContext, Severity, fact
from unspin.engine.folding import fold_line
from unspin.engine.model import Alignment, Article, Finding, Paragraph, Range

REPLACED, GONE = 0.8, 0.5
"""Weights of a finding."""

CreditKind = Literal["byline", "agency", "dateline", "source", "picture"]
State = Literal["same", "replaced", "removed", "new"]
Give = Callable[[CreditKind, int, int], None]

_AGENCY = (
    r"(?:The )?(?:Associated Press|Reuters|Agence France-Presse|Thomson Reuters|Bloomberg(?: News)?"
    r"|United Press International"
    r"|Press Association|Deutsche Presse-Agentur|Yonhap(?: News Agency)?|Kyodo(?: News)?|Xinhua|Interfax|Anadolu(?: Agency)?"
    r"|Canadian Press|Australian Associated Press|Press Trust of India)|AP|AFP|UPI|PA Media|dpa|DPA|EFE|ANSA|TASS|PTI|AAP"
)
_SHORT_NAMES = {
    "associated press": "ap", "agence france-presse": "afp", "thomson reuters": "reuters", "bloomberg news": "bloomberg",
    "united press international": "upi", "press association": "pa media", "deutsche presse-agentur": "dpa",
    "yonhap news agency": "yonhap", "kyodo news": "kyodo", "anadolu agency": "anadolu", "press trust of india": "pti",
    "australian associated press": "aap",
}  # fmt: skip
_BY_AGENCY = re.compile(
    rf"\((?P<brackets>{_AGENCY})\)"
    rf"|(?P<wrote>{_AGENCY})(?=(?: (?:writers?|reporters?|journalists?|staff))?[^.\n]{{0,80}}\bcontributed\b)"
    rf"|(?:(?:[Rr]eporting|[Ff]iles?|[Ii]nformation|[Ss]ource) (?:by|from)|©|[Cc]opyright(?: \d{{4}})?|[Ss]ource:)"
    rf" (?P<by>{_AGENCY})(?!\w)"
    rf"|[—–-] (?P<behind>{_AGENCY})\s*$",
    re.MULTILINE,
)
_ALONE = re.compile(rf"(?:[Bb]y |BY )?(?P<alone>{_AGENCY})\W*$|[^\n]{{0,60}}[,/|] ?(?P<last>{_AGENCY})\W*$")
_DATELINE = re.compile(
    r"(?:(?:date )?\d{4}-\d\d-\d\d )?(?P<place>[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,5})"
    r"(?:,? (?:[A-Z][a-z]+\.? \d{1,2}))?(?: ?\([^)\n]{2,30}\))? ?(?:—|–|--|-(?= )) ?(?=\S)"
)
_BYLINE = re.compile(
    r"(?:(?:story|written|reported|words|text) )?(?:by|von|par|por)\s+(?P<who>[^\n]{2,90})", re.IGNORECASE
)
_PERSON = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|van|von|bin|al|del|la|der) )?[^\W\d_a-z][\w.'’-]*){1,3}")
_NO_PERSON = re.compile(r"\d|[Uu]pdated|[Pp]ublished|[Pp]osted|\bmin\b")
_NOTE = re.compile(
    rf"(?P<who>{_PERSON.pattern}) (?:is|was|writes|covers|reports)\b[^\n]{{0,80}}"
    r"\b(?:correspondent|reporter|editor|journalist|writer|columnist|author|contributor)\b"
)
_PICTURE = re.compile(
    r"(?:(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture)(?: credit)?(?: by |: ?|/)(?P<who>[^\n)]{2,60})"
    r"|(?P<known>Getty Images|AP Photo|Shutterstock))"
)
_SOURCE = re.compile(
    r"(?P<link>https?://[^\s)>\]]*[\w/]|\bwww\.[\w.-]+\.\w{2,}(?:/[^\s)>\]]*[\w/])?)"
    r"|(?:(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|reported)(?: \w+){0,3}? (?:by|on|in|at)"
    r"|[Rr]epublished (?:\w+ ){0,3}from"
    r"|^[Ss]ource:) (?P<outlet>[A-Z][^.\n,;]{1,60})",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Credit:
    """What one kind of credit became; the range of a side that has none is None."""

    kind: CreditKind
    state: State
    a: Range | None
    b: Range | None


@dataclass(frozen=True, slots=True)
class _Given:
    range: Range
    key: str


_SEVERITY: dict[tuple[CreditKind, bool], Severity] = {
    ("byline", True): 3, ("byline", False): 2, ("agency", True): 3, ("agency", False): 2, ("dateline", True): 2,
    ("dateline", False): 1, ("source", True): 2, ("source", False): 2, ("picture", True): 1, ("picture", False): 1,
}  # fmt: skip
"""(kind, replaced): a credit replaced says who wrote it now, one that is missing may have been cut for space."""


def credit_changed(context: PairContext) -> list[Finding]:
    """Credits that one side lacks or gives to someone else."""
    out = []
    for it in credits_of(context.alignment):
        if it.state != "same":
            replaced = it.state == "replaced"
            severity = _SEVERITY[it.kind, replaced]
            out.append(fact(context, "credit_changed", severity, it.a, it.b, REPLACED if replaced else GONE))
    return out


def credits_of(alignment: Alignment) -> tuple[Credit, ...]:
    """One entry for each kind of credit that a side has. Two texts without any credit have none."""
    left, right = _given(alignment.a), _given(alignment.b)
    out: list[Credit] = []
    for kind in ("byline", "agency", "dateline", "source", "picture"):
        of_a, of_b = left.get(kind, []), right.get(kind, [])
        same = next(((x, y) for x, y in product(of_a, of_b) if _same(kind, x.key, y.key)), None)
        if same:
            out.append(Credit(kind, "same", same[0].range, same[1].range))
        elif of_a and of_b:
            out.append(Credit(kind, "replaced", of_a[0].range, of_b[0].range))
        elif of_a:
            out.append(Credit(kind, "removed", of_a[0].range, None))
        elif of_b:
            out.append(Credit(kind, "new", None, of_b[0].range))
    return tuple(out)


def _same(kind: CreditKind, x: str, y: str) -> bool:
    if kind == "byline":
        return bool({w for w in x.split() if len(w) > 1} & {w for w in y.split() if len(w) > 1})
    if kind == "dateline":
        return x.split(",")[0] == y.split(",")[0]
    return x == y


def _given(article: Article) -> dict[CreditKind, list[_Given]]:
    out: dict[CreditKind, list[_Given]] = {}

    def give(kind: CreditKind, start: int, end: int) -> None:
        key = fold_line(article.text[start:end]).removeprefix("the ").rstrip(" .,/")
        key = re.sub(r"^(?:https?://)?(?:www\.)?", "", key)
        out.setdefault(kind, []).append(_Given(Range(start, end), _SHORT_NAMES.get(key, key)))

    bodies = 0
    for paragraph in article.paragraphs:
        if paragraph.role == "byline":
            _read_byline(article, paragraph, give)
        elif paragraph.role == "boilerplate":
            _read_note(article, paragraph, give, "byline" in out)
        elif paragraph.role == "body":
            bodies += 1
            if bodies == 1 and (match := _DATELINE.match(article.text, paragraph.start, paragraph.end)):
                give("dateline", *match.span("place"))
    for match in _BY_AGENCY.finditer(article.text):
        give("agency", *match.span(match.lastgroup or 0))
    for match in _PICTURE.finditer(article.text):
        give("picture", *match.span(match.lastgroup or 0))
    for match in _SOURCE.finditer(article.text):
        give("source", *match.span(match.lastgroup or 0))
    return out


def _read_byline(article: Article, paragraph: Paragraph, give: Give) -> None:
    text = article.text[paragraph.start : paragraph.end]
    alone = _ALONE.match(text)
    if alone and alone.lastgroup:
        start, end = alone.span(alone.lastgroup)
        give("agency", paragraph.start + start, paragraph.start + end)
        if alone.lastgroup == "alone":
            return
    by = _BYLINE.match(text)
    at = by.start("who") if by else 0
    person = _PERSON.match(text, at)
    if person and not (by is None and _NO_PERSON.search(person.group())):
        give("byline", paragraph.start + person.start(), paragraph.start + person.end())
    elif by:
        end = len(text[: by.end("who")].rstrip())
        give("byline", paragraph.start + at, paragraph.start + end)


def _read_note(article: Article, paragraph: Paragraph, give: Give, known: bool) -> None:
    """A note about the author speaks for a byline that is missing."""
    alone = _ALONE.match(article.text[paragraph.start : paragraph.end])
    if alone and alone.lastgroup:
        start, end = alone.span(alone.lastgroup)
        give("agency", paragraph.start + start, paragraph.start + end)
    note = None if known else _NOTE.match(article.text, paragraph.start, paragraph.end)
    if note:
        give("byline", *note.span("who"))
