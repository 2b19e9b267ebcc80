"""What must hold between the members of an annotation file of the right shape, beyond the schema.

Hashes and lengths of the texts, quotes, derived ids, each line in exactly one line link, references, counts, content
hash. Every problem is one line that begins with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any

from unspin.engine.model import COUNTED_ROLES
from unspin.engine.sentences import is_blank
from unspin.review.analyses import ANALYSIS, PINS
from unspin.review.annotation import JsonObject
from unspin.review.events import CONCLUSION
from unspin.review.layout import content_sha256, counts
from unspin.review.quotes import is_boundary
from unspin.review.standing import STANDING

_ANY_SIDES = [(True, True), (True, False), (False, True)]
"""Of spans: a comma that went is a `form` of one side."""
_MEMBER_OF = {
    CONCLUSION: "came_first",
    PINS: "revision",
    ANALYSIS: "generation",
    STANDING: "turned",
    "A": "outlet",
    "B": "outlet",
}
"""The member by which the state of an object that is no line is known."""
_LINE_ID = re.compile(r"[AB]\.p[1-9][0-9]*\.l[1-9][0-9]*")
_SIDES = {"a_only": [(True, False)], "b_only": [(False, True)], "paraphrase": [(True, True)]}


def unsound(members: JsonObject) -> Iterator[str]:
    if [document["id"] for document in members["documents"]] != ["A", "B"]:
        yield "documents: are not A and B, in this order"
        return
    check = _Check(members)
    for side in "AB":
        yield from check.document(side)
    yield from check.links()
    yield from check.spans()
    yield from check.findings()
    yield from check.suggestions()
    yield from check.annotations()
    yield from check.events()
    yield from check.times()
    for key, value in counts(members).items():
        if members["export"]["counts"][key] != value:
            yield f"export.counts.{key}: is not {value}"
    if members["export"]["content_sha256"] != content_sha256(members):
        yield "export.content_sha256: is not the hash of the content"


class _Check:
    """The parts of one file by id; each method yields the problems of one member."""

    def __init__(self, members: JsonObject) -> None:
        self.members = members
        self.documents: dict[str, JsonObject] = {document["id"]: document for document in members["documents"]}
        self.text: dict[str, str] = {side: document["text"]["value"] for side, document in self.documents.items()}
        self.lines: dict[str, JsonObject] = {}
        self.counted: set[str] = set()
        self.paragraphs: set[str] = set()
        self.order: dict[str, int] = {}
        for document in members["documents"]:
            for paragraph in document["paragraphs"]:
                self.paragraphs.add(paragraph["id"])
                self.order[paragraph["id"]] = len(self.order)
                for line in paragraph["lines"]:
                    self.lines[line["id"]] = line
                    self.order[line["id"]] = len(self.order)
                    if paragraph["role"] in COUNTED_ROLES:
                        self.counted.add(line["id"])
        self.line_links = {
            link["id"]: link
            for link in members["alignment"]
            if link["level"] == "line" and link["status"] != "rejected"
        }
        self.annotators = {it["id"] for it in members["annotators"]}

    def document(self, side: str) -> Iterator[str]:
        place = f"documents[{'AB'.index(side)}]"
        text, facts = self.text[side], self.documents[side]["text"]
        data = text.encode("utf-8", "surrogatepass")
        measured = {
            "sha256": sha256(data).hexdigest(),
            "length_code_points": len(text),
            "length_utf16": len(text.encode("utf-16-le", "surrogatepass")) // 2,
            "length_utf8": len(data),
        }
        for key, value in measured.items():
            if facts[key] != value:
                yield f"{place}.text.{key}: is not {value}"
        at = 0
        for k, paragraph in enumerate(self.documents[side]["paragraphs"], 1):
            here = f"{place}.paragraphs[{k - 1}]"
            if paragraph["id"] != f"{side}.p{k}":
                yield f"{here}.id: is not {side}.p{k}"
            yield from self._range(side, paragraph, here, at, len(text))
            at = max(at, paragraph["end"])
            inner = paragraph["start"]
            for n, line in enumerate(paragraph["lines"], 1):
                if line["id"] != f"{side}.p{k}.l{n}":
                    yield f"{here}.lines[{n - 1}].id: is not {side}.p{k}.l{n}"
                yield from self._range(side, line, f"{here}.lines[{n - 1}]", inner, paragraph["end"])
                inner = max(inner, line["end"])
            if not is_blank(text[inner : paragraph["end"]]):
                yield f"{here}: has words behind its last line"
        if not is_blank(text[at:]):
            yield f"{place}: has words behind its last paragraph"

    def _range(self, side: str, it: JsonObject, place: str, least: int, most: int) -> Iterator[str]:
        """Inside its parent, behind what came before (only white space between them), not empty, trimmed."""
        text, start, end = self.text[side], it["start"], it["end"]
        most = min(most, len(text))
        if not least <= start < end <= most:
            yield f"{place}: {start} to {end} is not a range between {least} and {most}"
            return
        if not is_blank(text[least:start]):
            yield f"{place}: has words before it that belong to nothing"
        if text[start].isspace() or text[end - 1].isspace():
            yield f"{place}: is not trimmed of white space"

    def links(self) -> Iterator[str]:
        seen: set[str] = set()
        held: dict[str, int] = dict.fromkeys((*self.paragraphs, *self.lines), 0)
        for k, link in enumerate(self.members["alignment"]):
            place = f"alignment[{k}]"
            letter = "P" if link["level"] == "paragraph" else "L"
            derived = f"{letter}:{'+'.join(link['a']) or '-'}~{'+'.join(link['b']) or '-'}"
            yield from self._id(place, link["id"], derived, seen)
            if not link["a"] and not link["b"]:
                yield f"{place}: links nothing"
            known: Iterable[str] = self.paragraphs if letter == "P" else self.lines
            rejected = link["status"] == "rejected"
            if rejected and not (link["a"] and link["b"]):
                yield f"{place}: rejects a link with nothing"
            if link["source"] == "editor" and len(link["a"]) + len(link["b"]) > 1 and not (link["a"] and link["b"]):
                yield f"{place}: an editor says of one passage at a time that it corresponds with nothing"
            for side in "ab":
                for name in link[side]:
                    if name not in known or name[0] != side.upper():
                        yield f"{place}.{side}: {name} is no {link['level']} of {side.upper()}"
                    elif not rejected:  # a rejected link holds nothing
                        held[name] += 1
                places = [self.order.get(name, 0) for name in link[side]]
                if places != sorted(places):
                    yield f"{place}.{side}: is not in reading order"
        for name, times in held.items():
            if times != 1:
                level = "line" if name in self.lines else "paragraph"
                yield f"alignment: {name} is in {times} links of its level, not in exactly one {level} link"
        yield from self._rejections()

    def _rejections(self) -> Iterator[str]:
        """What an editor rejected must not be linked all the same."""
        links = self.members["alignment"]
        of = {
            (name, link["level"]): set(link["b"])
            for link in links
            if link["status"] != "rejected"
            for name in link["a"]
        }
        for k, link in enumerate(links):
            if link["status"] == "rejected" and any(
                of.get((name, link["level"]), set()) & {*link["b"]} for name in link["a"]
            ):
                yield f"alignment[{k}]: {link['id']} is rejected, and linked all the same"

    def spans(self) -> Iterator[str]:
        seen: set[str] = set()
        for k, span in enumerate(self.members["spans"]):
            place = f"spans[{k}]"
            yield from self._id(place, span["id"], f"{span['kind']}:{_starts(span)}", seen)
            link = self.line_links.get(span["link"])
            if link is None:
                yield f"{place}.link: {span['link']} is no line link"
            sides = (span["a"] is not None, span["b"] is not None)
            if sides not in _SIDES.get(span["kind"], _ANY_SIDES):
                yield f"{place}: {span['kind']} has the wrong sides"
            for side in "ab":
                it = span[side]
                yield from self._quote(f"{place}.{side}", it, side.upper())
                least, most = (it["start"], it["end"]) if it else (0, 0)
                for start, end in span["changed"][side]:
                    if not least <= start < end <= most:
                        yield f"{place}.changed.{side}: {start} to {end} is not inside the span, or not in order"
                    least = max(least, end)
                if it and link is not None:
                    lines = [self.lines[name] for name in link[side] if name in self.lines]
                    outside = not lines or it["start"] < lines[0]["start"] or it["end"] > lines[-1]["end"]
                    if outside:
                        yield f"{place}.{side}: is not inside the lines of its link"

    def findings(self) -> Iterator[str]:
        seen: set[str] = set()
        for k, finding in enumerate(self.members["findings"]):
            place = f"findings[{k}]"
            yield from self._id(place, finding["id"], f"{finding['rule']}:{_starts(finding)}", seen)
            yield from self._line(place, finding["line"])
            for side in "ab":
                yield from self._quote(f"{place}.{side}", finding[side], side.upper())

    def suggestions(self) -> Iterator[str]:
        seen: set[str] = set()
        findings = {it["id"] for it in self.members["findings"]}
        for k, it in enumerate(self.members["suggestions"]):
            place = f"suggestions[{k}]"
            yield from self._line(place, it["line"])
            if it["line"] in self.lines:
                derived = f"{it['tag']}:{it['line'][0]}{self.lines[it['line']]['start']}"
                yield from self._id(place, it["id"], derived, seen)
            for name in it["findings"]:
                if name not in findings:
                    yield f"{place}.findings: there is no finding {name}"
            if not it["findings"] and it["tag"] != "original":
                yield f"{place}.findings: only the tag original can do without"

    def annotations(self) -> Iterator[str]:
        seen: set[str] = set()
        labels = {it["id"] for it in self.members["label_set"]["labels"]}
        suggestions = {it["id"] for it in self.members["suggestions"]}
        missing = set(self.counted)
        for k, it in enumerate(self.members["annotations"]):
            place = f"annotations[{k}]"
            yield from self._id(place, it["id"], f"{it['line']}#{it['annotator'] or '-'}", seen)
            missing.discard(it["line"])
            if it["line"] not in self.counted:
                yield f"{place}.line: {it['line']} is no counted line"
            else:
                line, where = self.lines[it["line"]], it["selector"]
                if (it["line"][0], line["start"], line["end"]) != (where["document"], where["start"], where["end"]):
                    yield f"{place}.selector: is not the range of {it['line']}"
            yield from self._quote(f"{place}.selector", it["selector"], it["line"][0])
            yield from _state_problems(place, it)
            if it["tag"] is not None and it["tag"] not in labels:
                yield f"{place}.tag: {it['tag']} is not in the label set"
            if it["suggestion"] is not None and it["suggestion"] not in suggestions:
                yield f"{place}.suggestion: there is no suggestion {it['suggestion']}"
            yield from self._annotator(f"{place}.annotator", it["annotator"])
        for name in sorted(missing, key=lambda name: self.order[name]):
            yield f"annotations: {name} has none"

    def events(self) -> Iterator[str]:
        last = 0
        # Events before the last new analysis speak of lines as they were cut then.
        cut = max((it["seq"] for it in self.members["events"] if ANALYSIS in it["object"]), default=0)
        for k, it in enumerate(self.members["events"]):
            place = f"events[{k}]"
            if it["seq"] <= last:
                yield f"{place}.seq: {it['seq']} does not follow {last}"
            last = max(last, it["seq"])
            yield from self._annotator(f"{place}.actor", it["actor"])
            if not len(it["object"]) == len(it["before"]) == len(it["after"]):
                yield f"{place}: object, before and after differ in length"
                continue
            for name, before, after in zip(it["object"], it["before"], it["after"], strict=True):
                member = _MEMBER_OF.get(name, "status")
                if name not in _MEMBER_OF and name not in self.counted and not (it["seq"] <= cut and is_line_id(name)):
                    yield f"{place}.object: {name} is no counted line"
                elif member not in before or member not in after:
                    yield f"{place}: before or after is no state of {name}"
                elif name not in _MEMBER_OF:
                    yield from _state_problems(f"{place}.before", before)
                    yield from _state_problems(f"{place}.after", after)

    def times(self) -> Iterator[str]:
        """The schema sees the shape of a time; whether there is such a day is seen here."""
        review, analysis = self.members["review"], self.members["analysis"]
        places: list[tuple[str, str | None]] = [
            ("export.exported_at", self.members["export"]["exported_at"]),
            ("review.created_at", review["created_at"]),
            ("review.modified_at", review["modified_at"]),
            ("analysis.computed_at", analysis["computed_at"]),
            *((f"events[{k}].at", it["at"]) for k, it in enumerate(self.members["events"])),
        ]
        for k, it in enumerate(self.members["annotations"]):
            places += [(f"annotations[{k}].{key}", it[key]) for key in ("created_at", "modified_at")]
        for place, time in places:
            try:
                if time is not None:
                    datetime.fromisoformat(time)
            except ValueError:
                yield f"{place}: there is no such time"

    def _id(self, place: str, given: str, derived: str, seen: set[str]) -> Iterator[str]:
        if given != derived:
            yield f"{place}.id: is {given}, not {derived}"
        if given in seen:
            yield f"{place}.id: {given} stands twice"
        seen.add(given)

    def _line(self, place: str, name: str) -> Iterator[str]:
        if name not in self.lines:
            yield f"{place}.line: there is no line {name}"

    def _annotator(self, place: str, name: str | None) -> Iterator[str]:
        if name is not None and name not in self.annotators:
            yield f"{place}: {name} is not among the annotators"

    def _quote(self, place: str, it: JsonObject | None, side: str) -> Iterator[str]:
        if it is None:
            return
        text, start, end = self.text[side], it["start"], it["end"]
        prefix, suffix = it["prefix"], it["suffix"]
        if it["document"] != side:
            yield f"{place}.document: is not {side}"
        elif not 0 <= start <= end <= len(text):
            yield f"{place}: {start} to {end} is not inside the text"
        elif text[start:end] != it["exact"]:
            yield f"{place}.exact: is not the text from {start} to {end}"
        elif not text.endswith(prefix, 0, start) or not text.startswith(suffix, end):
            yield f"{place}: prefix or suffix is not what stands around it"
        elif (prefix and not is_boundary(text, start - len(prefix))) or (
            suffix and not is_boundary(text, end + len(suffix))
        ):
            yield f"{place}: prefix or suffix cuts a character"


def is_line_id(name: str) -> bool:
    return _LINE_ID.fullmatch(name) is not None


def _state_problems(place: str, it: JsonObject) -> Iterator[str]:
    if (it["status"] == "tagged") != (it["tag"] is not None):
        yield f"{place}.tag: does not go with the status {it['status']}"
    keys = ("origin", "suggestion", "suggestion_shown", "annotator", "created_at", "modified_at")
    if it["status"] == "open" and (it["revision"] or it["note"] or any(it[key] is not None for key in keys)):
        yield f"{place}: is open, but something is known of it"


def _starts(it: dict[str, Any]) -> str:
    return "~".join(f"{side.upper()}{it[side]['start']}" if it[side] else "-" for side in "ab")
