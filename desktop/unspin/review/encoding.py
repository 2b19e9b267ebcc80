"""A Comparison as the machine's members of the annotation file, and back.

`members(comparison)` gives documents, analysis, alignment, spans, findings, suggestions and summary with the names and
the key order of the format; `comparison(members, texts)` rebuilds the same Comparison from them without computing
anything. The texts themselves (`documents[].text.value`) are left out: they are kept once, by their hash, and
`with_texts` puts them in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from unspin import __version__
from unspin.engine import ids
from unspin.engine.model import (
    Alignment,
    Article,
    Comparison,
    FileFacts,
    Finding,
    Line,
    Link,
    Options,
    Paragraph,
    Range,
    Side,
    Span,
    Suggestion,
    Summary,
)
from unspin.review.annotation import JsonObject
from unspin.review.quotes import selector

SUPERSEDED = "x_superseded"
"""On a suggestion or finding of an earlier analysis that is kept because a verdict cites it."""
NAMES_KEPT_BACK = "x_names_kept_back"
"""In the summary: the share of B's names that A has. Version 1.0 of the format has no such member, and its first readers
refuse what they do not know unless it is named so; for a while it was written without the `x_`."""
PROVENANCE = ("outlet", "author", "published", "url", "archive_url", "retrieved_at", "retrieved_by")


def members(it: Comparison, *, computed_at: str | None) -> JsonObject:
    """The machine's members, without the texts. `computed_at` is None for a comparison outside a review."""
    return {
        "documents": [_document(it.a), _document(it.b)],
        "analysis": {
            "engine": it.engine,
            "options": {
                "language": it.options.language,
                "lexicon_sha256": it.options.lexicon_sha256,
                "weights_sha256": it.options.weights_sha256,
            },
            "pins": it.pins,
            "computed_at": computed_at,
        },
        "alignment": [_link(it.alignment, link) for link in links(it.alignment)],
        "spans": [_span(it, span) for span in it.spans],
        "findings": [_finding(it, finding) for finding in it.findings],
        "suggestions": [_suggestion(it, suggestion) for suggestion in it.suggestions],
        "summary": {
            "swaps_per_100_words": it.summary.swaps_per_100_words,
            "insertions_per_100_words": it.summary.insertions_per_100_words,
            "deletions_per_100_words": it.summary.deletions_per_100_words,
            "names_kept": it.summary.names_kept,
            "lines_shared": it.summary.lines_shared,
            NAMES_KEPT_BACK: it.summary.names_kept_back,
        },
    }


def with_texts(machine: Mapping[str, Any], texts: dict[str, str]) -> JsonObject:
    """The same members with `text.value` filled in, as the file has them. `texts`: by sha256."""
    documents = []
    for document in machine["documents"]:
        known = {key: value for key, value in document["text"].items() if not key.startswith("x_")}
        extra = {key: value for key, value in document["text"].items() if key.startswith("x_")}
        text = {**known, "value": texts[known["sha256"]], **extra}
        documents.append({**document, "text": text})
    return {**machine, "documents": documents}


def without_texts(machine: JsonObject) -> tuple[JsonObject, dict[str, str]]:
    """The inverse of `with_texts`."""
    texts: dict[str, str] = {}
    documents = []
    for document in machine["documents"]:
        text = dict(document["text"])
        texts[text["sha256"]] = text.pop("value")
        documents.append({**document, "text": text})
    return {**machine, "documents": documents}, texts


def comparison(machine: Mapping[str, Any], texts: dict[str, str]) -> Comparison:
    """The Comparison that `machine` describes. `machine` was checked, or written by this program."""
    a, b = (_article(document, texts[document["text"]["sha256"]]) for document in machine["documents"])
    paragraphs = {ids.paragraph_id(it.side, k): k for it in (a, b) for k in range(len(it.paragraphs))}
    lines = {ids.line_id(it, k): k for it in (a, b) for k in range(len(it.lines))}
    links: dict[str, list[Link]] = {"paragraph": [], "line": [], "rejected": []}
    line_link: dict[str, int] = {}
    for entry in machine["alignment"]:
        index = paragraphs if entry["level"] == "paragraph" else lines
        group = "rejected" if entry["status"] == "rejected" else entry["level"]
        if group == "line":
            line_link[entry["id"]] = len(links["line"])
        links[group].append(
            Link(
                entry["level"],
                tuple(index[k] for k in entry["a"]),
                tuple(index[k] for k in entry["b"]),
                float(entry["score"]),
                entry["moved"],
                entry["source"],
                entry["status"],
            )
        )
    made = [entry for entry in machine["findings"] if SUPERSEDED not in entry]
    findings = tuple(
        Finding(
            entry["rule"],
            entry["severity"],
            entry["message"],
            _side(entry["line"]),
            lines[entry["line"]],
            _range(entry["a"]),
            _range(entry["b"]),
            float(entry["weight"]),
        )
        for entry in made
    )
    finding_index = {entry["id"]: k for k, entry in enumerate(made)}
    analysis, summary = machine["analysis"], machine["summary"]
    return Comparison(
        Alignment(a, b, tuple(links["paragraph"]), tuple(links["line"]), tuple(links["rejected"])),
        tuple(
            Span(
                line_link[entry["link"]],
                entry["kind"],
                _range(entry["a"]),
                _range(entry["b"]),
                tuple(Range(*pair) for pair in entry["changed"]["a"]),
                tuple(Range(*pair) for pair in entry["changed"]["b"]),
            )
            for entry in machine["spans"]
        ),
        findings,
        tuple(
            Suggestion(
                _side(entry["line"]),
                lines[entry["line"]],
                entry["tag"],
                entry["strength"],
                float(entry["score"]),
                tuple(finding_index[k] for k in entry["findings"]),
            )
            for entry in machine["suggestions"]
            if SUPERSEDED not in entry
        ),
        Summary(
            summary["swaps_per_100_words"],
            summary["insertions_per_100_words"],
            summary["deletions_per_100_words"],
            summary["names_kept"],
            summary["lines_shared"],
            summary.get(NAMES_KEPT_BACK, summary.get("names_kept_back")),
        ),
        Options(
            analysis["options"]["language"],
            analysis["options"]["lexicon_sha256"],
            analysis["options"]["weights_sha256"],
        ),
        analysis["engine"],
        analysis["pins"],
    )


def _document(it: Article) -> JsonObject:
    file = it.file
    utf16 = len(it.text.encode("utf-16-le", "surrogatepass")) // 2
    utf8 = len(it.text.encode("utf-8", "surrogatepass"))
    return {
        "id": it.side,
        "role": None,
        "title": it.title,
        **dict.fromkeys(PROVENANCE),
        "language": it.language,
        "note": None,
        "reader": {"name": "unspin", "version": __version__},
        "file": file
        and {
            "name": file.name,
            "bytes": file.bytes,
            "sha256": file.sha256,
            "encoding": file.encoding,
            "bom": file.bom,
            "newline": file.newline,
        },
        "text": {
            "sha256": it.sha256,
            "length_code_points": len(it.text),
            "length_utf16": utf16,
            "length_utf8": utf8,
            "transforms": list(it.transforms),
        },
        "paragraphs": [
            {
                "id": ids.paragraph_id(it.side, k),
                "role": paragraph.role,
                "start": paragraph.start,
                "end": paragraph.end,
                "lines": [
                    {"id": ids.line_id(it, line), "start": it.lines[line].start, "end": it.lines[line].end}
                    for line in range(paragraph.first_line, paragraph.last_line)
                ],
            }
            for k, paragraph in enumerate(it.paragraphs)
        ],
    }


def _article(document: JsonObject, text: str) -> Article:
    paragraphs: list[Paragraph] = []
    lines: list[Line] = []
    for k, entry in enumerate(document["paragraphs"]):
        first = len(lines)
        lines += [Line(k, n, line["start"], line["end"]) for n, line in enumerate(entry["lines"], 1)]
        paragraphs.append(Paragraph(entry["role"], entry["start"], entry["end"], first, len(lines)))
    file = document["file"]
    facts = file and FileFacts(
        file["name"], file["bytes"], file["sha256"], file["encoding"], file["bom"], file["newline"]
    )
    return Article(
        document["id"],
        text,
        tuple(paragraphs),
        tuple(lines),
        document["language"],
        tuple(document["text"]["transforms"]),
        facts,
    )


def links(it: Alignment) -> tuple[Link, ...]:
    """In the order of the file."""
    return (*it.paragraph_links, *it.line_links, *it.rejected)


def _link(alignment: Alignment, it: Link) -> JsonObject:
    def name(side: Side, index: int) -> str:
        return ids.paragraph_id(side, index) if it.level == "paragraph" else ids.line_id(alignment.article(side), index)

    return {
        "id": ids.link_id(alignment, it),
        "level": it.level,
        "a": [name("A", k) for k in it.a],
        "b": [name("B", k) for k in it.b],
        "moved": it.moved,
        "score": round(float(it.score), 3),
        "source": it.source,
        "status": it.status,
    }


def _span(of: Comparison, it: Span) -> JsonObject:
    return {
        "id": ids.span_id(it),
        "link": ids.link_id(of.alignment, of.line_links[it.link]),
        "kind": it.kind,
        "a": it.a and selector("A", of.a.text, it.a),
        "b": it.b and selector("B", of.b.text, it.b),
        "changed": {"a": [list(part) for part in it.changed_a], "b": [list(part) for part in it.changed_b]},
    }


def _finding(of: Comparison, it: Finding) -> JsonObject:
    return {
        "id": ids.finding_id(it),
        "rule": it.rule,
        "severity": it.severity,
        "message": it.message,
        "line": ids.line_id(of.article(it.side), it.line),
        "a": it.a and selector("A", of.a.text, it.a),
        "b": it.b and selector("B", of.b.text, it.b),
        "weight": float(it.weight),
    }


def _suggestion(of: Comparison, it: Suggestion) -> JsonObject:
    return {
        "id": ids.suggestion_id(of.alignment, it),
        "line": ids.line_id(of.article(it.side), it.line),
        "tag": it.tag,
        "strength": it.strength,
        "score": float(it.score),
        "findings": [ids.finding_id(of.findings[k]) for k in it.findings],
        "agent": {"name": "unspin", "version": of.engine},
    }


def _range(where: Any) -> Range | None:
    return Range(where["start"], where["end"]) if where else None


def _side(line: str) -> Side:
    return cast(Side, line[0])
