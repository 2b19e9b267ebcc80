"""What each paragraph of an article is: body, headline, byline or boilerplate.

`roles(text, paragraphs)` gives one role per paragraph. Body is the default: a paragraph loses it only to a rule below,
and prose never does, but for an author's note. A text without prose (verse, a list, one-liners) is all body, and so is a
text of which nothing would be left to judge.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from unspin.engine import furniture
from unspin.engine.model import COUNTED_ROLES, Range, Role

PROSE = 80
"""Code points. A paragraph this long that ends with a stop is prose; shorter ones may be captions or quips."""
HEADLINE = 160
"""Code points: the longest headlines of news sites (BBC, Daily Mail) have about 120, with a standfirst more."""
TOP = 10
"""Paragraphs above the first sentence, menus not counted, among which a headline is looked for."""
SHORT = 60
"""Code points of a one-liner that is boilerplate when repeated."""
LABEL = 200
"""Code points: the longest newsletter box or copyright line; a longer paragraph is never matched by a pattern."""
TAIL = 4
"""Last paragraphs, boilerplate not counted, among which an author's note is looked for."""

_PARTICLES = frozenset(
    {"de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "zu", "al", "bin", "ibn"}
    | {"ben", "el", "ter", "y", "e", "and", "&", "af", "av"}
)
_NO_NAMES = frozenset(
    {"the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "from", "is", "its", "our", "your"}
)
_NAME_WORD = re.compile(r"(?:[^\W\d_a-z][^\W\d_]*(?:['’.\-‑][^\W\d_]*)*)")
_BY = re.compile(
    r"(?:(?:[Ss]tory|[Ww]ritten|[Rr]eported|[Ww]ords|[Tt]ext) )?(?:BY|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]v|di|door)\s+(?=\S)"
)
_STOPS = frozenset(".!?。！？؟۔।…")
_CLOSERS = "\"'”’“‘»«)]}」』）"
_ENDS_WITH_ACRONYM = re.compile(r"(?:^|\W)(?:[^\W\d_]\.){2,}$")
_NOTE_VERB = re.compile(r"\s*,|\s+(?:is|was|has|writes|covers|reports|works|joined|lives|serves|can|ist|est|es)\b")


def roles(text: str, paragraphs: Sequence[Range]) -> list[Role]:
    """One role per paragraph. `paragraphs` are ordered, disjoint, trimmed ranges in code points."""
    parts = [text[start:end] for start, end in paragraphs]
    prose = [_is_prose(part) for part in parts]
    found: list[Role] = ["body"] * len(parts)
    labels = [_is_label(part) for part in parts]
    if not any(_has_stop(part) for part, label in zip(parts, labels, strict=True) if not label):
        return found  # verse, a list, headings: nothing says what is not text
    _mark_labels(parts, labels, found)
    if any(prose):
        _mark_repeated(parts, prose, found)
        _mark_tail(parts, prose, found)
    _mark_headline(parts, found)
    _mark_bylines(parts, prose, found)
    return found if any(role in COUNTED_ROLES for role in found) else ["body"] * len(parts)


def _mark_labels(parts: Sequence[str], labels: Sequence[bool], found: list[Role]) -> None:
    """Menus, advertisements, copyright lines, credits and dates: by their words alone."""
    for k, part in enumerate(parts):
        if labels[k]:
            found[k] = "boilerplate"
        elif len(part) <= LABEL and (
            furniture.DATELINE.match(part) or any(pattern.match(part) for pattern in furniture.CREDIT_LINES)
        ):
            found[k] = "byline"


def _mark_repeated(parts: Sequence[str], prose: Sequence[bool], found: list[Role]) -> None:
    """The same short words without a stop again and again, in a text that otherwise is prose."""
    if sum(len(part) for part, yes in zip(parts, prose, strict=True) if yes) * 2 < sum(map(len, parts)):
        return
    places: dict[str, list[int]] = {}
    for k, part in enumerate(parts):
        if len(part) <= SHORT and not _has_stop(part):
            places.setdefault(_plain(part), []).append(k)
    first = prose.index(True)
    for same in places.values():
        # Twice, and once above the text: a headline that the page prints again.
        if len(same) > 2 or (len(same) == 2 and same[0] > first):
            for k in same:
                found[k] = "boilerplate"


def _mark_tail(parts: Sequence[str], prose: Sequence[bool], found: list[Role]) -> None:
    """Lists of links behind the last prose."""
    last = max(k for k, yes in enumerate(prose) if yes)
    listing = False
    for k in range(last + 1, len(parts)):
        if found[k] == "boilerplate":
            listing = listing or _plain(parts[k]) in furniture.HEADS_A_LIST
        elif listing and not _has_stop(parts[k]):
            found[k] = "boilerplate"


def _mark_headline(parts: Sequence[str], found: list[Role]) -> None:
    """The first short paragraph without a final stop above the first sentence; a bare name only if nothing else is."""
    candidates: list[int] = []
    bodies = [k for k, role in enumerate(found) if role == "body" and not _byline_name(parts[k])]
    for k, following in pairwise(bodies[: TOP + 2]):
        if not _may_be_headline(parts[k], parts[following]):
            break
        candidates.append(k)
    # No sentence among the first paragraphs: a list that ends in prose, not an article with a headline.
    if not candidates or len(candidates) > TOP:
        return
    others = [k for k in candidates if not _is_name(parts[k])] or candidates
    headline = next((k for k in others if not _is_tiny(parts[k])), others[0])
    found[headline] = "headline"
    if "boilerplate" in found[:headline]:
        for k in range(headline):
            if found[k] == "body" and _is_tiny(parts[k]):
                found[k] = "boilerplate"  # more of the same menu


def _is_tiny(part: str) -> bool:
    """One or two words, as sections of a site have; in scripts without spaces, four characters."""
    return len(part.split()) < 3 and len(part) + 7 * sum(c >= "\u2e80" for c in part) < 40


def _may_be_headline(part: str, following: str) -> bool:
    if len(part) > HEADLINE or part.count("\n") > 1 or part[-1] in ":;,-–—":
        return False
    if not any(c.isalpha() for c in part):
        return False
    if not _has_stop(part):
        return True
    # A question or a cry may head an article; in a dialogue the answer is about as short.
    return part.rstrip(_CLOSERS)[-1:] in ("?", "!", "？", "！") and len(following) >= max(PROSE, 2 * len(part))


def _mark_bylines(parts: Sequence[str], prose: Sequence[bool], found: list[Role]) -> None:
    """`By Jane Doe`, a bare name near the headline or at the end, and the note about the author behind it."""
    for k, part in enumerate(parts):
        if found[k] == "body" and _byline_name(part):
            found[k] = "byline"
    if not any(prose):
        return
    headline = found.index("headline") if "headline" in found else None
    first = prose.index(True)
    if headline is not None:
        for k in (*range(headline), *range(headline + 1, min(first, headline + 4))):
            if found[k] == "body" and (_is_name(parts[k]) or _is_name_and_outlet(parts[k])):
                found[k] = "byline"
    told = [k for k in range(len(parts)) if found[k] != "boilerplate"]
    tail = told[-TAIL] if len(told) >= TAIL else 0
    named = [k for k in range(len(parts) - 1) if _is_name(parts[k]) and _is_note(parts[k], parts[k + 1])]
    # Several names, each with its note: a list of portraits, which is the text itself.
    if len(named) == 1 and named[0] >= tail and named[0] > first and found[named[0]] == "body":
        found[named[0]], found[named[0] + 1] = "byline", "boilerplate"
    last = max((k for k, yes in enumerate(prose) if yes and found[k] == "body"), default=len(parts))
    for k in range(last + 1, min(last + 3, len(parts))):
        if found[k] == "body" and _is_name(parts[k]):
            found[k] = "byline"
    for k in range(max(1, len(parts) - TAIL), len(parts)):
        if found[k] == "body" and _plain(parts[k - 1]) in ("about the author", "about author"):
            found[k] = "boilerplate"


def _is_label(part: str) -> bool:
    if len(part) > LABEL:
        return False
    return (
        _plain(part) in furniture.MENU
        or _is_menu(part)
        or furniture.FURNITURE.match(part) is not None
        or (not _has_stop(part) and furniture.SEPARATED_MENU.match(part) is not None)
        or _is_ornament(part)
    )


def _is_menu(part: str) -> bool:
    """Several short lines of which two and a third are known, or that stand under a heading of such a list."""
    lines = part.split("\n")
    if len(lines) < 2 or any(len(line) > SHORT or _has_stop(line.strip()) for line in lines):
        return False
    known = sum(_plain(line) in furniture.MENU or _plain(line) in furniture.SECTIONS for line in lines)
    return (known >= 2 and known * 3 >= len(lines)) or _plain(lines[0]) in furniture.HEADS_A_LIST


def _is_ornament(part: str) -> bool:
    """`* * *`, `-----`: nothing but punctuation and signs."""
    return all(
        c.isspace() or unicodedata.category(c) in ("Po", "Pd", "Pc", "Cf", "Sm", "Sk") or "─" <= c <= "◿" for c in part
    ) and not any(c in "?!…" for c in part)


def _plain(part: str) -> str:
    """Case-folded, white space single, without signs at the ends."""
    words = " ".join(part.replace("’", "'").casefold().split())
    start, end = 0, len(words)
    while start < end and not words[start].isalnum():
        start += 1
    while end > start and not (words[end - 1].isalnum() or unicodedata.category(words[end - 1])[0] == "M"):
        end -= 1
    return words[start:end]


def _has_stop(part: str) -> bool:
    tail = part[-12:].rstrip(_CLOSERS)
    return tail[-1:] in _STOPS and _ENDS_WITH_ACRONYM.search(tail) is None if tail else False


def _is_prose(part: str) -> bool:
    # Scripts without spaces say as much in a third of the characters.
    dense = 0 if part.isascii() else sum(c >= "\u2e80" for c in part[:PROSE])
    return len(part) + 2 * dense >= PROSE and _has_stop(part)


def _is_name(part: str) -> bool:
    """Two to four capitalised words, initials and particles among them: a person's name, or what looks like one."""
    if len(part) > 40 or "\n" in part:
        return False
    words = part.split()
    names = [word for word in words if word.casefold() not in _PARTICLES]
    if not 2 <= len(names) <= 4 or len(words) > 6:
        return False
    return all(_NAME_WORD.fullmatch(w) and w[0].isupper() and w.casefold() not in _NO_NAMES for w in names)


def _is_name_and_outlet(part: str) -> bool:
    """A name on one line, the paper or the post on the next."""
    lines = part.split("\n")
    return len(lines) == 2 and _is_name(lines[0].strip()) and len(lines[1]) <= SHORT and not _has_stop(lines[1])


def _byline_name(part: str) -> bool:
    """`By Jane Doe`, `By Jane Doe and John Roe, Associated Press`; never a sentence."""
    if furniture.STAFF.match(part):
        return True
    by = _BY.match(part)
    if by is None or len(part) > 100 or _has_stop(part):
        return False
    names = re.split(r"[,|/;•·–—\n]|\band\b|\bund\b|\bet\b|&", part[by.end() :])
    first = names[0].strip()
    return _is_name(first) or (len(names) > 1 and _NAME_WORD.fullmatch(first) is not None)


def _is_note(name: str, part: str) -> bool:
    return part.startswith(name) and _NOTE_VERB.match(part, len(name)) is not None and _has_stop(part)
