"""How the annotation file looks: its fixed members, its bytes, its counts and its content hash.

`serialise` is the only way from members to bytes: UTF-8 without BOM, LF, two-space indent, keys in the order given.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from unspin.review.annotation import STATUSES, TAGS, JsonObject

SCHEMA_ID = "https://w3id.org/unspin/schema/unspin-annotations-1.0.schema.json"
SCHEMA_FILE = ("schema", "unspin-annotations-1.0.schema.json")
VERSION = "1.0.0"

HEAD: JsonObject = {
    "$schema": SCHEMA_ID,
    "format": "unspin-annotations",
    "schema_version": VERSION,
    "offset_unit": "unicode_code_point",
    "offset_base": 0,
    "end": "exclusive",
}
MACHINE = ("documents", "analysis", "alignment", "spans", "findings", "suggestions", "summary")

LABEL_SET: JsonObject = {
    "id": "unspin-tags",
    "version": "1.0",
    "labels": [
        {
            "id": "original",
            "name": "Original wording",
            "definition": "Reads as someone wrote it; nothing in the pair speaks against it.",
            "key": "O",
        },
        {
            "id": "spun",
            "name": "Reworded (spun)",
            "definition": "The meaning can be recovered, but words were swapped for unidiomatic or wrong-register ones.",
            "key": "S",
        },
        {
            "id": "garbled",
            "name": "Garbled",
            "definition": "Grammar, punctuation or a set term is broken, so that the line cannot be read correctly "
            "without the other version.",
            "key": "G",
        },
    ],
}

_SURROGATE = re.compile("[\ud800-\udfff]")


def serialise(members: JsonObject) -> bytes:
    """A lone surrogate, which UTF-8 cannot hold, is written as its JSON escape."""
    text = json.dumps(members, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def content_sha256(members: JsonObject) -> str:
    """Of the file's bytes serialised without `export`."""
    return sha256(serialise({key: value for key, value in members.items() if key != "export"})).hexdigest()


def counts(members: JsonObject) -> JsonObject:
    annotations = members["annotations"]
    return {
        "documents": len(members["documents"]),
        "lines": sum(len(it["lines"]) for document in members["documents"] for it in document["paragraphs"]),
        "annotations": len(annotations),
        "suggestions": len(members["suggestions"]),
        "by_tag": _tally((it["tag"] for it in annotations), TAGS),
        "by_status": _tally((it["status"] for it in annotations), STATUSES),
    }


def _tally(found: Iterable[Any], words: tuple[str, ...]) -> dict[str, int]:
    counted = Counter(found)
    return {word: counted[word] for word in words}
