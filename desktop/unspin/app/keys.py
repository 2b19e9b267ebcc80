"""Which keys belong to which verb: the table of `actions`, with what a person changed. Pure but for `apply`.

In: what is stored (JSON of the changed verbs only, so that a new default reaches everybody else). Out: the keys of every
verb, refusals as sentences. Two verbs never share a key, and a key that types a letter acts only in the rows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from unspin.app import actions
from unspin.app.actions import BY_NAME, VERBS, Verb
from unspin.app.language import tr
from unspin.said import Said, say

Keys = Mapping[str, tuple[str, ...]]
"""Portable key names by the name of the verb; complete."""

RESERVED: Mapping[str, Said] = {
    "Esc": say("{key} leads back to the rows; choose another key."),
    "Tab": say("{key} goes from part to part of the window; choose another key."),
    "Shift+Tab": say("{key} goes from part to part of the window; choose another key."),
    "Menu": say("{key} opens the menu of the line; choose another key."),
}
"""Keys that no verb can have, and why."""
DEFAULTS: Keys = {verb.name: verb.keys for verb in VERBS}


def keys_of(stored: str) -> Keys:
    """The keys of every verb. What is damaged, unknown or would clash in `stored` is left out."""
    out: dict[str, tuple[str, ...]] = dict(DEFAULTS)
    try:
        changed = json.loads(stored or "{}")
    except (ValueError, RecursionError):
        return out
    if not isinstance(changed, dict):
        return out
    wanted = {
        name: tuple(dict.fromkeys(normal(key) for key in keys if isinstance(key, str)))
        for name, keys in changed.items()
        if name in BY_NAME and isinstance(keys, list) and not BY_NAME[name].separate
    }
    out |= dict.fromkeys(wanted, ())
    for name, keys in wanted.items():
        for key in keys:
            if key and refusal(BY_NAME[name], key, out) is None:
                out[name] = (*out[name], key)
    return out


def stored(keys: Keys) -> str:
    """What `keys_of` reads; "" where nothing was changed."""
    changed = {name: list(its) for name, its in keys.items() if its != DEFAULTS[name]}
    return json.dumps(changed, ensure_ascii=False) if changed else ""


def normal(key: str) -> str:
    """A key by its portable name, "" if there is no such key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def refusal(verb: Verb, key: str, keys: Keys) -> str | None:
    """Why the verb cannot have this key as well; None if it can. A sentence for the person."""
    name = normal(key)
    shown = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
    if not name or "Key_unknown" in name:
        return tr("This is not a key that can be used.")
    if QKeySequence(name).count() > 1:
        return tr("Choose one key, not several after each other.")
    if name in RESERVED:
        return tr(RESERVED[name], key=shown)
    for other in VERBS:
        if name in (normal(it) for it in keys[other.name]):
            if other is verb:
                return tr("{key} is its key already.", key=shown)
            return tr(
                "{key} belongs to “{verb}”. Choose another key, or take it from there first.",
                key=shown,
                verb=actions.plain_text(other),
            )
    if verb.context != "rows" and _types(name) and name not in map(normal, DEFAULTS[verb.name]):
        return tr("{key} is needed for typing. Choose it with Ctrl or Alt, or a function key.", key=shown)
    return None


def apply(keys: Keys, built: Mapping[str, QAction]) -> None:
    """Give the actions these keys, and the tips that name them."""
    for verb in VERBS:
        action = built[verb.name]
        if not verb.separate:
            action.setShortcuts([QKeySequence(key) for key in keys[verb.name]])
        action.setToolTip(actions.tip(verb, keys[verb.name]))


def _types(name: str) -> bool:
    """Whether the key, alone or with Shift, writes something into a field, or edits there."""
    combination = QKeySequence(name)[0]  # type: ignore[index]  # the stub does not know it
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.NoModifier:
        return False
    key = combination.key().value
    editing = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return key < Qt.Key.Key_Escape.value or combination.key() in (*editing, *arrows)
