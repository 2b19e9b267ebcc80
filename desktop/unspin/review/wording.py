"""A deed in words, for the status bar and the menu: "Tag B3 spun". English."""

from __future__ import annotations

from collections.abc import Sequence

from unspin.review.annotation import JsonObject


def in_words(action: str, labels: Sequence[str], after: Sequence[JsonObject]) -> str:
    """`labels`: the lines it was done to, or for a pin what it says, for a card its side; `after`: the states it led to."""
    where = labels[0] if len(labels) == 1 else f"{len(labels)} lines from {labels[0]}" if labels else ""
    if action == "tag":
        return f"Tag {where} {after[0]['tag']}"
    if action == "accept":
        return f"Accept the suggestion of {where}: {after[0]['tag']}"
    if action == "accept_all":
        return f"Accept the suggestions of {where}"
    if action == "note":
        return f"Note on {where}" if after[0]["note"] else f"Remove the note on {where}"
    if action == "pin":
        return "; ".join(labels) or "Link"
    if action == "unpin":
        return f"Remove: {'; '.join(labels)}" if labels else "Remove a link"
    if action == "provenance":
        return f"Change the card of {' and '.join(labels)}"
    if action == "analyse":
        return "Analyse again"
    if action == "swap":
        return "Swap A and B"
    words = {"clear": "Clear", "skip": "Skip", "seen": "Look at", "conclude": "Conclusion"}
    return f"{words.get(action, action)} {where}".rstrip()
