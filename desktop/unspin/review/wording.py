"""A deed in words, for the status bar and the menu: "Tag B3 spun". English, and sayable in the window's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from unspin.review.annotation import JsonObject
from unspin.said import Said, say

_TAGS: Mapping[str, Said] = {"original": say("original"), "spun": say("spun"), "garbled": say("garbled")}


def in_words(action: str, labels: Sequence[str], after: Sequence[JsonObject]) -> str:
    """`labels`: the lines it was done to, or for a pin what it says, for a card its side; `after`: the states it led to."""
    if action == "pin":
        return _one_after_another(labels) if labels else say("Link")
    if action == "unpin":
        return say("Remove: {link}", link=_one_after_another(labels)) if labels else say("Remove a link")
    if action == "provenance":
        if len(labels) == 1:
            return say("Change the card of {side}", side=labels[0])
        return say("Change the card of {side} and {other}", side=labels[0], other=labels[1])
    if action == "analyse":
        return say("Analyse again")
    if action == "swap":
        return say("Swap A and B")
    if action == "conclude":
        return say("Conclusion")
    if len(labels) > 1:
        return _with_several(action, len(labels), labels[0], after)
    return _with_one(action, labels[0] if labels else "", after)


def _with_one(action: str, line: str, after: Sequence[JsonObject]) -> Said:
    if action == "tag":
        return say("Tag {line} {tag}", line=line, tag=_tag(after))
    if action == "accept":
        return say("Accept the suggestion of {line}: {tag}", line=line, tag=_tag(after))
    if action == "accept_all":
        return say("Accept the suggestions of {line}", line=line)
    if action == "note":
        return say("Note on {line}", line=line) if after[0]["note"] else say("Remove the note on {line}", line=line)
    if action == "clear":
        return say("Clear {line}", line=line)
    if action == "skip":
        return say("Skip {line}", line=line)
    if action == "seen":
        return say("Look at {line}", line=line)
    return Said(f"{action} {line}".rstrip())  # of another program, in its own words


def _with_several(action: str, count: int, first: str, after: Sequence[JsonObject]) -> Said:
    if action == "tag":
        return say("Tag %n lines from {first} {tag}", "", count, first=first, tag=_tag(after))
    if action == "accept_all":
        return say("Accept the suggestions of %n lines from {first}", "", count, first=first)
    if action == "clear":
        return say("Clear %n lines from {first}", "", count, first=first)
    if action == "skip":
        return say("Skip %n lines from {first}", "", count, first=first)
    return say("{deed} %n lines from {first}", "", count, deed=action, first=first)


def _tag(after: Sequence[JsonObject]) -> str:
    """A tag that is not known here is named by its id."""
    return _TAGS.get(after[0]["tag"], str(after[0]["tag"]))


def _one_after_another(deeds: Sequence[str]) -> str:
    out = deeds[0]
    for deed in deeds[1:]:
        out = say("{deeds}; {next}", deeds=out, next=deed)
    return out
