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

Value = TypeVar("Value", bool, int, str)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """`says`: what it means, for the person who reads the file's keys."""

    key: str
    default: Value
    says: str

    @property
    def type(self) -> type[Value]:
        return type(self.default)


APPEARANCE = Setting("window/appearance", "system", "system, light or dark")
GEOMETRY = Setting("window/geometry", "", "where the window stood, as Qt packs it, in base 64")
ZOOM = Setting("rows/zoom", 100, "size of the text in per cent")
INSPECTOR = Setting("window/inspector", True, "the inspector is shown")
RULER = Setting("window/ruler", True, "the overview ruler is shown")
AUTO_ADVANCE = Setting("review/auto_advance", True, "after a tag go to the next untagged line")
OPEN_FOLDER = Setting("files/open_folder", "", "where the last article was opened")
EXPORT_FOLDER = Setting("files/export_folder", "", "where the last annotation file was written")

ALL: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    APPEARANCE,
    GEOMETRY,
    ZOOM,
    INSPECTOR,
    RULER,
    AUTO_ADVANCE,
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
        raw = str(self._store.value(setting.key, str(setting.default), type=str))
        if setting.type is bool:
            return setting.type({"true": True, "false": False}.get(raw.lower(), setting.default))
        try:
            return setting.type(raw)
        except ValueError:
            return setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        if self.get(setting) != value:
            self._store.setValue(setting.key, str(value))

    def flush(self) -> None:
        """Write now; Qt writes on its own a moment later."""
        self._store.sync()
