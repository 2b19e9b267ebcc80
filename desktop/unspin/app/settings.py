"""What the program remembers between two starts: one declared table, one INI file.

In: a path (tests redirect it; `UNSPIN_SETTINGS` does so for a process). Out: values of the declared type, always: an
INI file loses types, and a hand-edited or damaged value falls back to the default. No verdict is ever kept here.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

from unspin.app import language
from unspin.said import say

Value = TypeVar("Value", bool, int, str)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """`says`: what it means, for the person who reads the file's keys.

    One with a `title` stands in the settings dialog, under its `group`: a choice if it has `choices` (value and words),
    a number between `least` and `most` with its `unit`, else a switch.
    """

    key: str
    default: Value
    says: str
    title: str = ""
    group: str = ""
    choices: tuple[tuple[Value, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""

    @property
    def type(self) -> type[Value]:
        return type(self.default)


APPEARANCE = Setting(
    "window/appearance",
    "system",
    say("system, light or dark"),
    say("Colours"),
    say("Window"),
    (("system", say("As the system says")), ("light", say("Light")), ("dark", say("Dark"))),
)
LANGUAGE = Setting(
    "window/language",
    "system",
    say("of menus, buttons and messages; the articles stay as they are"),
    say("Language"),
    say("Window"),
    (("system", say("As the system says")), *language.NAMES.items()),
)
GEOMETRY = Setting("window/geometry", "", "where the window stood, as Qt packs it, in base 64")
ZOOM = Setting("rows/zoom", 100, "size of the text in per cent")
TEXT_SIZE = Setting(
    "rows/text_size",
    16,
    say("size of the articles' letters at 100 %"),
    say("Text size"),
    say("Text"),
    (),
    11,
    32,
    say(" px"),
)
LINE_WIDTH = Setting(
    "rows/line_width",
    74,
    say("letters a line has at most"),
    say("Longest line"),
    say("Text"),
    (),
    45,
    120,
    say(" characters"),
)
INSPECTOR = Setting("window/inspector", True, say("the inspector is shown"), say("Show the inspector"), say("Window"))
RULER = Setting("window/ruler", True, say("the overview ruler is shown"), say("Show the overview ruler"), say("Window"))
AUTO_ADVANCE = Setting(
    "review/auto_advance",
    True,
    say("after a tag go to the next untagged line"),
    say("After a tag, go on to the next line"),
    say("Review"),
)
KEYS = Setting("keys/changed", "", "the verbs with other keys than the usual ones, as JSON")
OPEN_FOLDER = Setting("files/open_folder", "", "where the last article was opened")
EXPORT_FOLDER = Setting("files/export_folder", "", "where the last annotation file was written")

ALL: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    LANGUAGE,
    APPEARANCE,
    GEOMETRY,
    TEXT_SIZE,
    LINE_WIDTH,
    ZOOM,
    INSPECTOR,
    RULER,
    AUTO_ADVANCE,
    KEYS,
    OPEN_FOLDER,
    EXPORT_FOLDER,
)


def default_path() -> Path:
    """`UNSPIN_SETTINGS`, else settings.ini in the user's configuration folder."""
    chosen = os.environ.get("UNSPIN_SETTINGS")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("unspin", appauthor=False) / "settings.ini"


class Settings:
    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[Value]) -> Value:
        # type=int would read a damaged value as 0: read words, convert here.
        try:
            raw = str(self._store.value(setting.key, str(setting.default), type=str))
        except UnicodeDecodeError:  # bytes that are no text
            return setting.default
        if setting.type is bool:
            return setting.type({"true": True, "false": False}.get(raw.lower(), setting.default))
        try:
            value = setting.type(raw)
        except ValueError:
            return setting.default
        return value if _is_possible(setting, value) else setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        if self.get(setting) != value:
            self._store.setValue(setting.key, str(value))

    def flush(self) -> None:
        """Write now; Qt writes on its own a moment later."""
        self._store.sync()


def _is_possible(setting: Setting[Value], value: Value) -> bool:
    """Among its choices, within its limits."""
    if setting.choices and value not in [choice for choice, _ in setting.choices]:
        return False
    return not (setting.most and isinstance(value, int)) or setting.least <= value <= setting.most
