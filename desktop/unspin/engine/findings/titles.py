"""What a person is called by office: "defence minister Cho" against "national security adviser Cho".

In: the names of a line and the words beside them. An office is read in front of a name or behind it in apposition. Only
offices that both sides give to the same person are compared: a title that is left out is no finding. English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from unspin.engine.model import Range

_HEADS = {
    "president": "president", "premier": "prime minister", "chancellor": "chancellor", "minister": "minister",
    "secretary": "secretary", "adviser": "adviser", "advisor": "adviser", "mayor": "mayor", "governor": "governor",
    "senator": "senator", "sen": "senator", "congressman": "representative", "congresswoman": "representative",
    "representative": "representative", "rep": "representative", "lawmaker": "lawmaker", "mp": "lawmaker",
    "councillor": "councillor", "councilor": "councillor", "councilman": "councillor", "councilwoman": "councillor",
    "ambassador": "ambassador", "envoy": "envoy", "director": "director", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "chair": "chair", "ceo": "chief executive", "executive": "chief executive",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesperson": "spokesperson", "leader": "leader",
    "chief": "leader", "head": "leader", "boss": "leader", "judge": "judge", "justice": "judge", "prosecutor": "prosecutor",
    "attorney": "lawyer", "lawyer": "lawyer", "sheriff": "sheriff", "king": "king", "queen": "queen", "prince": "prince",
    "princess": "princess", "pope": "pope", "bishop": "bishop", "archbishop": "archbishop", "cardinal": "cardinal",
    "gen": "general", "general": "general", "admiral": "admiral", "colonel": "colonel", "col": "colonel", "major": "major",
    "captain": "captain", "capt": "captain", "lieutenant": "lieutenant", "lt": "lieutenant", "sergeant": "sergeant",
    "sgt": "sergeant", "commissioner": "commissioner", "inspector": "inspector", "professor": "professor",
    "prof": "professor", "coach": "coach", "manager": "manager", "founder": "founder", "economist": "economist",
    "analyst": "analyst", "engineer": "engineer", "doctor": "doctor", "dr": "doctor", "treasurer": "treasurer",
    "superintendent": "superintendent", "speaker": "speaker", "commander": "commander", "principal": "principal",
}  # fmt: skip
"""Office -> the same office in one spelling."""
_FIELDS = {
    "prime": "prime", "foreign": "foreign", "defence": "defence", "defense": "defence", "finance": "finance",
    "trade": "trade", "commerce": "trade", "interior": "interior", "home": "interior", "health": "health",
    "justice": "justice", "economy": "economy", "economic": "economy", "economics": "economy", "education": "education",
    "environment": "environment", "energy": "energy", "transport": "transport", "transportation": "transport",
    "security": "security", "culture": "culture", "labour": "labour", "labor": "labour", "agriculture": "agriculture",
    "treasury": "treasury", "press": "press", "police": "police", "fire": "fire", "opposition": "opposition",
    "party": "party", "state": "state", "city": "city", "town": "town", "unification": "unification",
}  # fmt: skip
_STATUS = {
    "former": "former", "ex": "former", "then": "former", "onetime": "former", "deputy": "deputy", "vice": "deputy",
    "assistant": "deputy", "acting": "acting", "interim": "acting", "incoming": "elect", "elect": "elect",
}  # fmt: skip
_FILL = frozenset("national chief senior south north and of the affairs general special".split())
GENERALS = frozenset("attorney secretary director solicitor surgeon consul inspector governor".split())
"""In front of "general" they make one office of it."""
TITLE_WORDS = (
    frozenset(_HEADS) - {"general", "justice", "head", "chair", "king", "major", "speaker", "principal", "executive"}
) | frozenset(
    (
        "president-elect presidentelect secretary-general secretarygeneral warden umpire mr mrs ms miss "
        "dr prof sir lord lady dame vicepresident prime vice former"
    ).split()
)
"""Capitalised, they belong to an office and not to the name behind them."""

BACK = 60
"""Code points in front of a name that an office may take: "Deputy Assistant Secretary of State for European Affairs"."""
_WORD = re.compile(r"[^\s-]+")
_BEHIND = re.compile(
    rf"\s?, (?:(?:the|a|an|its|their|his|her|who is|who was) |[\w.]+[’']s ){{0,2}}"
    rf"(?P<office>(?:[\w-]+ ){{0,4}}?(?:{'|'.join(_HEADS)})\b)",
    re.IGNORECASE,
)
_OWNED = re.compile(rf"(?:[’']s|[’']|\b(?:its|their|his|her)) (?P<office>(?:{'|'.join(_HEADS)})), $")
"""In apposition in front of a name only with its owner: in a list of people the office may be another's."""


@dataclass(frozen=True, slots=True)
class Office:
    """`range`: the words of the office; `head`: what it is; `fields` and `status`: of what, and whether still."""

    range: Range
    head: str
    fields: frozenset[str]
    status: frozenset[str]


@lru_cache(maxsize=1 << 14)
def office_before(text: str, start: int) -> Office | None:
    """The office in front of the name that begins at `start`: "Mayor Holm", "the town's mayor, Edda Holm"."""
    from_here = max(0, start - BACK)
    if text[max(0, start - 2) : start] == ", " and (owned := _OWNED.search(text, from_here, start)):
        return _office(Range(*owned.span("office")), text)
    words = [(m.start(), m.group()) for m in _WORD.finditer(text, from_here, start)][-6:]
    if not words or _plain(words[-1][1]) not in _HEADS or words[-1][1].endswith(","):
        return None
    if text[words[-1][0] + len(words[-1][1]) : start] != " ":  # a dash between them parts them
        return None
    first = len(words) - 1
    while first and _is_modifier(_plain(words[first - 1][1])):
        first -= 1
    while first < len(words) - 1 and _plain(words[first][1]) in ("and", "of", "the", "south", "north"):
        first += 1
    return _office(Range(words[first][0], start), text)


@lru_cache(maxsize=1 << 14)
def office_behind(text: str, end: int) -> Office | None:
    """The office in apposition behind the name that ends at `end`."""
    match = _BEHIND.match(text, end, end + 90)
    if match is None:
        return None
    words = match.group("office").split()
    if not all(_is_modifier(_plain(word)) for word in words[:-1]):
        return None
    return _office(Range(*match.span("office")), text)


def _is_modifier(word: str) -> bool:
    return word in _FIELDS or word in _STATUS or word in _FILL or word in _HEADS


def _office(part: Range, text: str) -> Office:
    raw = text[part.start : part.end]
    part = Range(part.start, part.end - (len(raw) - len(raw.rstrip())))
    words = [_plain(word) for word in re.split(r"[\s-]+", raw.strip())]
    head = _HEADS[words[-1]]
    fields = frozenset(_FIELDS[word] for word in words[:-1] if word in _FIELDS)
    if head == "general" and len(words) > 1 and words[-2] in GENERALS:
        head = f"{words[-2]} general"
    if head == "minister" and "prime" in fields:
        head, fields = "prime minister", frozenset()
    return Office(part, head, fields, frozenset(_STATUS[word] for word in words[:-1] if word in _STATUS))


def _plain(word: str) -> str:
    return word.strip(".,’'").lower()


def same_office(x: Office, y: Office) -> bool:
    """A field that one side leaves out is no difference; "former" and "deputy" are."""
    return x.head == y.head and x.status == y.status and not (x.fields and y.fields and not x.fields & y.fields)
