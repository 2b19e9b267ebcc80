"""The annotation file of a review, or of a bare comparison: the only lossless export.

Two exports of the same thing differ in `export` only. What is written was checked first, against the schema and against
its own quotes, ids and counts, and is on disk, read back, before the old file is replaced.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Any
from uuid import uuid4

from unspin import __version__
from unspin.engine import ids
from unspin.engine.model import COUNTED_ROLES, Comparison, Progress, Range, ShouldCancel, Side
from unspin.engine.rows import LineRef
from unspin.errors import InputError, UnspinError
from unspin.review import encoding, provenance
from unspin.review.annotation import (
    Conclusion,
    JsonObject,
    Now,
    conclusion_state,
    open_annotation,
    state_of,
    time_text,
    utc_now,
)
from unspin.review.events import as_they_stand, event_json
from unspin.review.layout import HEAD, LABEL_SET, content_sha256, counts, serialise
from unspin.review.quotes import selector
from unspin.review.review import Review
from unspin.review.standing import turned_extra
from unspin.said import say


def annotation_bytes(source: Review | Comparison, *, now: Now = utc_now) -> bytes:
    """The whole file. For a Comparison: no review id, no times, no annotators, no events, every line open."""
    members = annotation_members(source)
    export = {
        "id": str(uuid4()),
        "exported_at": time_text(now()),
        "tool": {"name": "unspin", "version": __version__},
        "content_sha256": content_sha256(members),
        "counts": counts(members),
    }
    head = {key: members.pop(key) for key in HEAD}
    return serialise({**head, "export": export, **members})


def checked_bytes(
    source: Review | Comparison,
    *,
    now: Now = utc_now,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> bytes:
    """`annotation_bytes`, proven sound. Raises UnspinError if they are not, CancelledError on request."""
    from unspin.review.validation import violations

    data = annotation_bytes(source, now=now)
    found = violations(data, progress=progress, should_cancel=should_cancel)
    if found:
        raise UnspinError(
            say("The annotation file would not be sound ({fault}), so nothing was written.", fault=found[0]),
            say("This is a fault of Unspin: please report it. Your review is safe in the library."),
        )
    return data


def annotation_members(source: Review | Comparison) -> JsonObject:
    """All members but `export`, in their order. Raises UnspinError while the analysis of a review is provisional."""
    review = source if isinstance(source, Review) else None
    if review and not review.is_complete:
        raise UnspinError(
            say("The analysis of this review is not finished, so nothing was written."),
            say("Open it in the window and wait until it is."),
        )
    comparison = source.comparison if isinstance(source, Review) else source
    texts = {it.sha256: it.text for it in (comparison.a, comparison.b)}
    machine = review.analysis.machine if review else encoding.members(comparison, computed_at=None)
    machine = provenance.with_cards(machine, review.cards) if review else machine
    extra = _extra(review)
    return {
        **HEAD,
        "review": {
            "id": review and review.id,
            "title": review.title if review else comparison.a.title or comparison.b.title,
            "created_at": review and review.record.created_at,
            "modified_at": review and review.modified_at,
            **extra.get("review", {}),
        },
        **encoding.with_texts(machine, texts),
        "label_set": (review and review.record.label_set) or LABEL_SET,
        "annotators": _annotators(review) if review else [],
        "annotations": _annotations(comparison, review),
        "conclusion": conclusion_state(review.conclusion if review else Conclusion()),
        "events": [event_json(event) for event in as_they_stand(review.events)] if review else [],
        **extra.get("file", {}),
    }


def write_file(path: Path, data: bytes) -> None:
    """Replace `path` by `data`, or leave it untouched and raise UnspinError.

    A full disk can go unnoticed by a plain write: the data is forced out and read back before it takes the name.
    """
    if path.is_dir():
        raise InputError(say("{path} is a folder.", path=path), say("Give the name of a file."))
    path = path.resolve()  # a link stays a link; what it leads to is replaced
    if path.exists() and not path.is_file():  # /dev/stdout, a pipe: nothing that could be replaced
        try:
            path.write_bytes(data)
        except OSError as error:
            raise UnspinError(
                say("{path} cannot be written: {reason}.", path=path, reason=error.strerror), say("Give another name.")
            ) from error
        return
    try:
        handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise UnspinError(
            say("{path} cannot be written: {reason}.", path=path, reason=error.strerror),
            say("Choose a folder that exists and that you may write to."),
        ) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if part.read_bytes() != data:
            raise UnspinError(
                say("{path} could not be written whole.", path=path), say("Check the disk and try again.")
            )
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise UnspinError(
            say(
                "{path} could not be written: {reason}. A file that was there is unchanged.",
                path=path,
                reason=error.strerror,
            ),
            say("Check the space on the disk and the permissions, and try again."),
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _annotators(review: Review) -> list[JsonObject]:
    listed = list(review.record.annotators)
    known = {it["id"] for it in listed}
    for event in review.events:
        if event.actor is not None and event.actor not in known:
            known.add(event.actor)
            listed.append({"id": event.actor, "name": ""})
    return listed


def _annotations(comparison: Comparison, review: Review | None) -> list[JsonObject]:
    """One for each counted line, A's and then B's; what other annotators said stands behind it."""
    out: list[JsonObject] = []
    extra = _extra(review)
    others: dict[str, list[JsonObject]] = extra.get("annotations", {})
    selectors: dict[str, JsonObject] = extra.get("selectors", {})
    sides: tuple[Side, Side] = ("A", "B")
    for side in sides:
        article = comparison.article(side)
        for index, line in enumerate(article.lines):
            if article.paragraphs[line.paragraph].role not in COUNTED_ROLES:
                continue
            ref = LineRef(side, index)
            it = review.annotation(ref) if review else open_annotation(ref)
            name = ids.line_id(article, index)
            out.append(
                {
                    "id": f"{name}#{it.annotator or '-'}",
                    "line": name,
                    "selector": selectors.get(name) or selector(side, article.text, Range(line.start, line.end)),
                    **state_of(it),
                }
            )
            out += [other for other in others.get(name, ()) if other["id"] != out[-1]["id"]]
    return out


def _extra(review: Review | None) -> Mapping[str, Any]:
    """What its file brought along, as A and B stand now."""
    if review is None:
        return {}
    return turned_extra(review.record.extra) if review.is_turned else review.record.extra


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut. Windows has no such thing for folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
