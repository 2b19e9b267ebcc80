"""The nouns of the engine: frozen data that says what was found in two texts.

Every offset is a code point of `Article.text` (never a UTF-16 unit, never a byte), every range is half open. Text is
stored once, in the article; everything else is a range in it. Indices are 0-based positions in `Article.paragraphs`,
`Article.lines` and `Comparison.line_links`; the ids that files and people see ("A.p3.l1") are derived by `ids`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Literal, NamedTuple

Side = Literal["A", "B"]
Role = Literal["body", "headline", "byline", "boilerplate"]
Newline = Literal["lf", "crlf", "cr", "mixed", "none"]
Transform = Literal["bom_removed", "newlines_to_lf", "extracted"]
Level = Literal["paragraph", "line"]
LinkSource = Literal["machine", "editor"]
LinkStatus = Literal["proposed", "confirmed", "rejected"]
SpanKind = Literal["paraphrase", "moved", "form", "a_only", "b_only"]

COUNTED_ROLES: frozenset[Role] = frozenset({"headline", "body"})
"""Lines of these roles are the editor's work; byline and boilerplate are shown, not counted."""


class Range(NamedTuple):
    """Half-open, code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the bytes were before they became text. `bytes` is the size; `sha256` is of the bytes, in hex."""

    name: str
    bytes: int
    sha256: str
    encoding: str
    bom: bool
    newline: Newline


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, trimmed of white space: what an editor tags. `paragraph` is an index, `number` is 1-based in it."""

    paragraph: int
    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Trimmed of white space. Its lines are `article.lines[first_line:last_line]` (at least one)."""

    role: Role
    start: int
    end: int
    first_line: int
    last_line: int


@dataclass(frozen=True)
class Article:
    """One version: its text and how the text divides. Neither side is called the original."""

    side: Side
    text: str
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[Line, ...]
    language: str | None = None
    """BCP 47 primary tag ("en"), None where it is not known."""
    transforms: tuple[Transform, ...] = ()
    file: FileFacts | None = None
    """None for a pasted text."""

    @cached_property
    def sha256(self) -> str:
        """Of the text in UTF-8, hex: what identifies this version in the library."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def title(self) -> str:
        """The headline, else the first line, else the file's name, else ""."""
        for paragraph in self.paragraphs:
            if paragraph.role == "headline":
                return self.text[paragraph.start : paragraph.end]
        for line in self.lines:
            if self.is_counted(line):
                return self.text[line.start : line.end]
        return self.file.name if self.file else ""

    @cached_property
    def counted(self) -> tuple[int, ...]:
        """Indices of the lines that are an editor's work."""
        return tuple(k for k, line in enumerate(self.lines) if self.is_counted(line))

    def is_counted(self, line: Line) -> bool:
        return self.paragraphs[line.paragraph].role in COUNTED_ROLES

    def text_of(self, part: Line | Paragraph | Range) -> str:
        if isinstance(part, Range):
            return self.text[part.start : part.end]
        return self.text[part.start : part.end]


@dataclass(frozen=True, slots=True)
class Link:
    """These passages correspond. `a` and `b` are ascending indices of paragraphs or lines; empty = one-sided.

    Every line of both articles, boilerplate included, is in exactly one line link.
    """

    level: Level
    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    """0..1, rounded to 3 decimals; 0 for a one-sided link."""
    moved: bool = False
    source: LinkSource = "machine"
    status: LinkStatus = "proposed"


@dataclass(frozen=True, slots=True)
class Span:
    """One phrase that differs. `link` is an index of `line_links`.

    `a` and `b` are the phrase as a person would mark it (None on the side that lacks it); `changed_a` and `changed_b`
    are the parts of it that really differ: what the window colours. A phrase may hold a kept word that is not changed.
    """

    link: int
    kind: SpanKind
    a: Range | None
    b: Range | None
    changed_a: tuple[Range, ...]
    changed_b: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of one side that a finding points at."""

    side: Side
    range: Range


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should look at, by named rule. `side`, `line`: the line that shows the defect (index)."""

    rule: str
    severity: Literal[1, 2, 3]
    message: str
    side: Side
    line: int
    a: Range | None
    b: Range | None
    weight: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed tag for a line; `findings` are indices of `Comparison.findings`."""

    side: Side
    line: int
    tag: Literal["original", "spun", "garbled"]
    strength: Literal["weak", "fair", "strong"]
    score: float
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The pair in figures. None where the texts are too short to say."""

    swaps_per_100_words: float | None = None
    insertions_per_100_words: float | None = None
    deletions_per_100_words: float | None = None
    names_kept: float | None = None
    lines_shared: float | None = None
    names_kept_back: float | None = None
    """Of B's names those that A has, as `names_kept` says it of A's."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the analysis was made with; hashes are None while no such resource is used."""

    language: str | None = None
    lexicon_sha256: str | None = None
    weights_sha256: str | None = None


@dataclass(frozen=True)
class Alignment:
    """Which paragraphs and which lines correspond. Ordered by A; what B has alone stands where B has it."""

    a: Article
    b: Article
    paragraph_links: tuple[Link, ...]
    line_links: tuple[Link, ...]
    rejected: tuple[Link, ...] = ()
    """Links of either level that an editor rejected: they hold no line, nothing looks inside them."""

    def article(self, side: Side) -> Article:
        return self.a if side == "A" else self.b

    @cached_property
    def link_of_paragraph(self) -> tuple[array[int], array[int]]:
        """For each paragraph of A and of B the index of its paragraph link."""
        tables = array("i", [-1]) * len(self.a.paragraphs), array("i", [-1]) * len(self.b.paragraphs)
        of_a, of_b = tables
        for index, link in enumerate(self.paragraph_links):
            for k in link.a:
                of_a[k] = index
            for k in link.b:
                of_b[k] = index
        return tables

    @cached_property
    def link_of_line(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """For A and for B: the index of the line link that holds each line."""
        tables: tuple[list[int], list[int]] = ([-1] * len(self.a.lines), [-1] * len(self.b.lines))
        for index, link in enumerate(self.line_links):
            for line in link.a:
                tables[0][line] = index
            for line in link.b:
                tables[1][line] = index
        return tuple(tables[0]), tuple(tables[1])


@dataclass(frozen=True, slots=True)
class LinkMarks:
    """What differs inside one line link."""

    link: int
    spans: tuple[Span, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """The whole analysis of a pair, as it is exported and stored."""

    alignment: Alignment
    spans: Sequence[Span]
    """Ordered by link, then by place. A tuple, or `packing.PackedSpans`."""
    findings: tuple[Finding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    summary: Summary = field(default_factory=Summary)
    options: Options = field(default_factory=Options)
    engine: str = ""
    """Version of the engine that made it."""
    pins: int = 0
    """Revision of the editor's pins that it was made with."""

    @property
    def a(self) -> Article:
        return self.alignment.a

    @property
    def b(self) -> Article:
        return self.alignment.b

    @property
    def line_links(self) -> tuple[Link, ...]:
        return self.alignment.line_links

    @property
    def paragraph_links(self) -> tuple[Link, ...]:
        return self.alignment.paragraph_links

    def article(self, side: Side) -> Article:
        return self.alignment.article(side)


Progress = Callable[[int, int], None]
"""progress(done, total), called now and then; done never exceeds total."""
ShouldCancel = Callable[[], bool]
