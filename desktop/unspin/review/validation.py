"""Whether bytes are a sound annotation file: the schema, and what a schema cannot say.

`violations` names everything that is wrong, each in one line that begins with its place. The second part (quotes, ids,
references, counts, the content hash) runs only over what has the right shape. Reads nothing but the schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from unspin.assets import resource
from unspin.engine.model import Progress, ShouldCancel
from unspin.errors import CancelledError
from unspin.review.annotation import JsonObject
from unspin.review.layout import SCHEMA_FILE
from unspin.review.soundness import unsound

_STEP = 200
"""Entries between two looks at `should_cancel`: about 20 ms of schema work."""


def violations(
    data: bytes, *, progress: Progress | None = None, should_cancel: ShouldCancel | None = None
) -> list[str]:
    """Empty for a sound file. jsonschema needs about 0.1 s per 1,000 entries: call it from a worker."""
    try:
        members = parse(data)
    except ValueError as error:
        return [str(error)]
    found: list[str] = []
    total = sum(len(value) for value in members.values() if isinstance(value, list)) + 1
    for done, problem in enumerate(_schema_problems(members)):
        if problem:
            found.append(problem)
        if done % _STEP == 0:
            if should_cancel and should_cancel():
                raise CancelledError
            if progress:
                progress(min(done, total), total)
    if not found:
        found = list(unsound(members))
    if progress:
        progress(total, total)
    return found


def parse(data: bytes) -> JsonObject:
    """The members of a file; ValueError says in words why there are none."""
    if data.startswith(b"\xef\xbb\xbf"):
        raise ValueError("file: begins with a byte order mark")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise ValueError(f"file: is not UTF-8 (byte {error.start})") from None
    try:
        members = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ValueError(f"file: is not JSON ({error.msg}, line {error.lineno})") from None
    except RecursionError:
        raise ValueError("file: is nested too deeply") from None
    if not isinstance(members, dict):
        raise ValueError("file: is not a JSON object")
    return members


@cache
def schema() -> JsonObject:
    loaded: JsonObject = json.loads(resource(*SCHEMA_FILE).read_text(encoding="utf-8"))
    return loaded


def _schema_problems(members: JsonObject) -> Iterator[str | None]:
    """A problem, or None, for each entry looked at: the lists are checked entry by entry, so that it can be stopped."""
    from jsonschema import Draft202012Validator

    whole = schema()
    skeleton = {key: [] if _is_list_of_entries(whole, key, value) else value for key, value in members.items()}
    yield from _problems(Draft202012Validator(whole), skeleton, ())
    for key, value in members.items():
        if not _is_list_of_entries(whole, key, value):
            continue
        entry = Draft202012Validator({"$defs": whole["$defs"], **whole["properties"][key]["items"]})
        for index, item in enumerate(value):
            yield None
            yield from _problems(entry, item, (key, index))


def _is_list_of_entries(whole: JsonObject, key: str, value: Any) -> bool:
    rule = whole["properties"].get(key, {})
    return isinstance(value, list) and "items" in rule and "minItems" not in rule


def _problems(validator: Any, instance: Any, place: tuple[str | int, ...]) -> Iterator[str]:
    for error in validator.iter_errors(instance):
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in (*place, *error.absolute_path))
        message = error.message if len(error.message) <= 200 else f"...{error.message[-200:]}"
        yield f"{where.lstrip('.') or 'file'}: {message}"


def _once(pairs: list[tuple[str, Any]]) -> JsonObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"file: the member {twice!r} stands twice in one object")
    return members


def _no_constant(name: str) -> Any:
    raise ValueError(f"file: {name} is not a JSON number")
