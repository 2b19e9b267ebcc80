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

_MENU = frozenset(
    line.strip()
    for line in """
    social navigation; navigation; main navigation; site navigation; primary menu; main menu; menu; home; homepage;
    skip to content; skip to main content; skip to navigation; search; search for; toggle navigation; close; back;
    back to top; next; previous; next article; previous article; next post; previous post; share; share this;
    share this article; share this story; share this post; share article; share on facebook; share on twitter;
    share on x; share on linkedin; share on whatsapp; share via email; tweet; email; e-mail; print; facebook; twitter;
    linkedin; whatsapp; instagram; pinterest; reddit; telegram; copy link; save; like; like this; follow; follow us;
    read more; read next; read also; continue reading; load more; show more; see more; view more; more; related;
    related articles; related stories; related posts; related news; related topics; related content; recommended;
    recommended for you; recommended stories; you may also like; you might also like; more from; more news; more stories;
    most read; most popular; popular; trending; trending now; latest; latest news; latest stories; top stories;
    editor's picks; don't miss; subscribe; subscribe now; subscribe to our newsletter; sign up; sign up now; sign in;
    log in; login; register; my account; newsletter; newsletters; get the newsletter; join our newsletter; comments;
    leave a comment; leave a reply; post a comment; add a comment; no comments; view comments; join the conversation;
    advertisement; advertisements; advertising; advertise with us; ad; ads; sponsored; sponsored content; promoted;
    paid content; story continues below advertisement; article continues below advertisement;
    continue reading below advertisement; scroll to continue; about us; contact; contact us; privacy policy; privacy;
    terms of service; terms of use; terms and conditions; cookie policy; cookie settings; accept all cookies; sitemap;
    accessibility; careers; help; faq; rss; tags; categories; category; topics; filed under; source; sources;
    about the author; about author; author; watch live; live tv; listen to this article; play video; watch now;
    more on this story; more on this; around the web; reuters; associated press; the associated press; getty images;
    live; live updates; breaking news; most viewed; loading; opens in new window;
    view image in fullscreen; reuse this content; explore more on these topics; skip past newsletter promotion;
    after newsletter promotion; enter your email; print this page; save this story; click to share;
    post navigation; suggested topics; purchase licensing rights; our standards;
    report a typo; report an error; corrections; all rights reserved; photo; image; gallery; view gallery;
    anzeige; werbung; startseite; teilen; mehr lesen; newsletter abonnieren; kommentare; publicité; partager; accueil;
    lire aussi; lire la suite; abonnez-vous; publicidad; compartir; inicio; leer más; suscríbete; pubblicità; condividi;
    leggi anche; publicidade; compartilhar; leia mais; advertentie; delen; lees meer; annons; dela; läs mer
    """.replace("\n", " ").split(";")
)
"""Whole paragraphs, case-folded, without signs at their ends."""

_SECTIONS = frozenset(
    line.strip()
    for line in """
    news; world; world news; national; international; local; business; economy; money; markets; politics; opinion; comment;
    editorial; sport; sports; football; culture; arts; books; entertainment; lifestyle; life; style; food; travel; weather;
    technology; tech; science; health; environment; climate; education; video; videos; photos; podcasts; games; jobs;
    nachrichten; politik; wirtschaft; kultur; wissen; meinung; monde; politique; économie; sciences; deportes; política;
    economía; cultura; opinión; mundo
    """.replace("\n", " ").split(";")
)
"""Lines that are known in a menu of several; alone they may be a heading."""

_HEADS_A_LIST = frozenset(
    line.strip()
    for line in """
    related; related articles; related stories; related posts; related news; related topics; related content;
    recommended; recommended for you; recommended stories; you may also like; you might also like; more news;
    more stories; most read; most popular; popular; trending; trending now; latest; latest news; latest stories;
    top stories; more on this story; more on this; around the web; tags; categories; topics; filed under; about us;
    menu; main menu; navigation
    """.replace("\n", " ").split(";")
)
"""Behind the last prose, the one-liners that follow such a heading are its list."""

_FURNITURE = re.compile(
    "|".join(
        (
            r"[-–—*=_\s]*(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|annons)[-–—*=_\s]*$",
            r"(?:story|article) continues (?:below|after)\b",
            r"(?:©|\(c\) ?(?:copyright )?\d{4}|copyright\s*(?:©|\(c\)|by\b|\d{4}))",
            r"(?:[^.!?]{0,80}\W)?all rights reserved\W*$",
            r"(?:sign up|subscribe|register|join|get)\b.{0,120}"
            r"\b(?:newsletters?|inbox|updates|alerts|bulletin|mailing list)\b",
            r"(?:follow|like|find|join) us on\b",
            r"(?:follow|contact) [\w.' -]{1,40} (?:on (?:twitter|x|facebook|instagram|linkedin|threads)|at \S+@\S+)\b",
            r"(?:click|tap) here\b",
            r"(?:read more|also read|read also|see also|related|watch|lire aussi|leer más|lees ook|mehr dazu)\s*[:|»]",
            r"\(?(?:file )?(?:photo|photos|image|images|picture|pictures|photograph|photographs|foto|crédit photo)"
            r"(?: credits?| source| courtesy(?: of)?| by| via)?\s*[:/|]",
            r"(?:photo|image|picture) (?:credit\b|courtesy\b|by (?-i:[A-Z])[^.!?]{1,60}$)",
            r"\(?(?:ap photo|reuters|getty images|afp|epa|shutterstock|istock|alamy)\s*[/|]\s*[^.!?]{1,60}$",
            r"[^.!?]{1,40}/\s*(?:getty images|reuters|ap|afp|shutterstock|alamy|epa)\)?$",
            r"(?:https?://|www\.)\S+$",
            r"\S+@\S+\.\w{2,}$",
            r"(?:this (?:site|website) uses cookies|we use cookies)\b",
            r"(?:tags?|categor(?:y|ies)|filed under|topics?|keywords)\s*:",
            r"posted in [^.!?]{1,60}$",
            r"this (?:story|article|piece|post)\b.{0,40}\b(?:first|originally) (?:published|appeared)\b",
            r"the post .{1,150} appeared first on\b",
            r"this (?:story|article|piece|post) (?:was|has been) (?:amended|updated|corrected)\b",
            r"(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b",
            r"[\w .'’-]{3,60} (?:can|may) be (?:reached|contacted) (?:at|on|via|by)\b",
            r"(?:reach|e-?mail|contact|write to) .{1,60}\S+@\S+",
            r"support (?:us|our|independent|local|quality)\b[^.!?]{0,60}[.!:]?\s*(?:subscribe|donate|become|join|make)\b",
            r"become an? (?:member|supporter|subscriber|patron)\b.{0,60}$",
            r"(?:image|photo|picture) (?:source|caption|copyright),",
            r"file photo:",
            r"(?:\w+ )?(?:reuters|epa|afp|ap)/[\w .'’-]{1,40}(?:/file photo)?$",
            r"click to (?:share|print|e-?mail)\b",
            r"our standards:",
            r"\d+ (?:comments?|shares?|views?|likes?)$",
        )
    ),
    re.IGNORECASE,
)
"""At the beginning of a paragraph of at most LABEL code points."""

_SEPARATED_MENU = re.compile(r"(?:[^|>›»•·/]{1,30}[|>›»•·]){2,}[^|>›»•·/]{1,60}$")
"""Three or more short items: "Home | News | Sport"."""

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w*\.?"
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}\s+{_MONTH}\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})"
)
_CREDIT_LINES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?:first )?published|(?:last )?updated|posted|(?:last )?modified)\b[\s:]+"
        rf"(?:on |at )?[^.!?]{{0,20}}{_DATE}",
        rf"{_DATE}(?:[\s,|/·•-]+(?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,30}})?$",
        r"\d{1,3}[ -]min(?:ute)?s? read$",
        r"\(?(?:additional )?(?:reporting|writing|editing|translation|photography)(?: and \w+)? by (?-i:[A-Z])"
        r"[^.!?]{1,150}[.)]*$",
    )
)
_DATELINE = re.compile(
    rf"[^\W\d_a-z][^a-z\d]{{1,40}},?\s*(?:(?i:{_MONTH})\s+\d{{1,2}})?\s*(?:\([^()]{{2,40}}\))?\s*[-–—]{{1,2}}$"
)
"""A place in capitals, a day, an agency, a dash, and nothing behind it: "SEOUL, May 3 (Reuters) -"."""
_STAFF = re.compile(
    r"[Bb][Yy] (?:(?:our|the) )?(?:[\w.]+ )?(?:staff|newsroom|news desk|agencies|reporters?|correspondents?|writers?)"
    r"(?: and (?:agencies|wires?)| reporters?| writers?)?$",
    re.IGNORECASE,
)
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
        elif len(part) <= LABEL and (_DATELINE.match(part) or any(pattern.match(part) for pattern in _CREDIT_LINES)):
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
            listing = listing or _plain(parts[k]) in _HEADS_A_LIST
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
        _plain(part) in _MENU
        or _is_menu(part)
        or _FURNITURE.match(part) is not None
        or (not _has_stop(part) and _SEPARATED_MENU.match(part) is not None)
        or _is_ornament(part)
    )


def _is_menu(part: str) -> bool:
    """Several short lines of which two and a third are known, or that stand under a heading of such a list."""
    lines = part.split("\n")
    if len(lines) < 2 or any(len(line) > SHORT or _has_stop(line.strip()) for line in lines):
        return False
    known = sum(_plain(line) in _MENU or _plain(line) in _SECTIONS for line in lines)
    return (known >= 2 and known * 3 >= len(lines)) or _plain(lines[0]) in _HEADS_A_LIST


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
    while end > start and not words[end - 1].isalnum():
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
    if _STAFF.match(part):
        return True
    by = _BY.match(part)
    if by is None or len(part) > 100 or _has_stop(part):
        return False
    names = re.split(r"[,|/;•·–—\n]|\band\b|\bund\b|\bet\b|&", part[by.end() :])
    first = names[0].strip()
    return _is_name(first) or (len(names) > 1 and _NAME_WORD.fullmatch(first) is not None)


def _is_note(name: str, part: str) -> bool:
    return part.startswith(name) and _NOTE_VERB.match(part, len(name)) is not None and _has_stop(part)
