"""Reads the program as a screen reader does, over AT-SPI, and prints what it found as one JSON object.

Run by the system's Python, which has Debian's `gi` and `Atspi` (no wheels of these exist): it starts the program given
as arguments, waits for its window, reads the rows, presses keys and notes the events that arrive. It asserts nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be named first

PATIENCE = 12.0
"""Seconds for each thing that is waited for."""
events: list[dict[str, str]] = []


def until(condition: Callable[[], object]) -> object:
    """What the condition gave when it was first true; None when it never was. Events arrive meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = condition()
        except GLib.Error:  # what was there a moment ago may be gone
            found = None
        if found:
            return found
        time.sleep(0.02)
    return None


def heard(event: Atspi.Event) -> None:
    said = event.any_data if isinstance(event.any_data, str) else ""
    try:
        name, role = event.source.get_name(), event.source.get_role_name()
    except (AttributeError, GLib.Error):
        name = role = ""
    kind = event.type + (f":{event.detail1}" if "focused" in event.type else "")
    events.append({"type": kind, "name": name, "role": role, "said": said})


def application() -> Atspi.Accessible | None:
    desktop = Atspi.get_desktop(0)
    every = [desktop.get_child_at_index(k) for k in range(desktop.get_child_count())]
    return next((it for it in every if it and "unspin" in (it.get_name() or "").lower()), None)


def rows_in(it: Atspi.Accessible, depth: int = 0) -> Atspi.Accessible | None:
    """The list of rows once it has some; menus and other lists are not searched."""
    if it.get_role() == Atspi.Role.LIST and it.get_name() == "Articles side by side":
        return it if it.get_child_count() else None
    if depth > 12 or it.get_role() in (Atspi.Role.MENU_BAR, Atspi.Role.LIST):
        return None
    for k in range(it.get_child_count()):
        child = it.get_child_at_index(k)
        found = rows_in(child, depth + 1) if child is not None else None
        if found is not None:
            return found
    return None


def described(it: Atspi.Accessible) -> dict[str, object]:
    states = it.get_state_set()
    place = it.get_extents(Atspi.CoordType.SCREEN)
    return {
        "name": it.get_name(),
        "description": it.get_description(),
        "role": it.get_role_name(),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "place": [place.x, place.y, place.width, place.height],
    }


def read(rows: Atspi.Accessible) -> list[dict[str, object]]:
    out = []
    for k in range(rows.get_child_count()):
        row = rows.get_child_at_index(k)
        lines = [row.get_child_at_index(j) for j in range(row.get_child_count())]
        out.append({**described(row), "lines": [described(line) for line in lines]})
    return out


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], timeout=10, check=True)


def has_heard(kind: str, word: str) -> Callable[[], bool]:
    return lambda: any(kind in it["type"] and word in it["name"] + it["said"] for it in events)


def follow(rows: Atspi.Accessible, found: dict[str, object]) -> None:
    """Move the cursor down, then tag the line."""
    window = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Unspin"],
        capture_output=True,
        text=True,
        timeout=10,
        check=True,
    )
    subprocess.run(["xdotool", "windowfocus", "--sync", window.stdout.split()[0]], timeout=10, check=True)
    until(has_heard("focused:1", ""))
    found["before"] = read(rows)
    press("Down")
    until(lambda: sum(it["type"].endswith("focused:1") and it["role"] == "list item" for it in events) >= 2)
    focused = [it["name"] for it in events if it["type"].endswith("focused:1") and it["role"] == "list item"]
    found["focus"] = focused
    press("s")
    until(has_heard("announcement", "spun"))
    until(lambda: len([it for it in events if it["type"].endswith("focused:1")]) > len(focused))
    found["after"] = read(rows)


def main(command: list[str]) -> None:
    Atspi.init()
    listener = Atspi.EventListener.new(heard)
    for kind in ("object:state-changed:focused", "object:announcement"):
        listener.register(kind)
    found: dict[str, object] = {}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as program:
        try:
            if until(application):
                rows = until(lambda: rows_in(application()))
                if rows is not None:
                    follow(rows, found)
        finally:
            program.terminate()
    print(json.dumps({**found, "events": events}))


if __name__ == "__main__":
    main(sys.argv[1:])
