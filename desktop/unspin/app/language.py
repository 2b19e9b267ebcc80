"""The language of the window: Qt's catalogues, and numbers, days and times as that language writes them.

In: English sentences with named places, marked by `tr` here or by `said.say` where there is no Qt. Out: the same in the
language in use, English where a catalogue lacks it. The catalogues lie in `resources/languages/`, compiled when the
program is installed; English has one too, for its plurals.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from unspin import assets
from unspin.said import Said

ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch"}
"""The languages by their own names: whoever looks for one must be able to read it."""

_now = ENGLISH
_of_qt: QTranslator | None = None


def use(wanted: str) -> str:
    """Speak `wanted` from now on, "system" for what the system says; returns the language chosen.

    Texts that stand on the screen already stay as they are: a window has to be made anew.
    """
    global _now, _of_qt
    _now = chosen(wanted)
    QLocale.setDefault(QLocale(_now))
    if QCoreApplication.instance() is not None:
        if _of_qt is not None:
            QCoreApplication.removeTranslator(_of_qt)
            _of_qt = None
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_words = QTranslator()  # "Copy" in the menu of a text field, the buttons of a file dialog
        if _now != ENGLISH and own_words.load(f"qtbase_{_now}", folder):
            _of_qt = own_words
            QCoreApplication.installTranslator(own_words)
    return _now


def chosen(wanted: str) -> str:
    """The language that `wanted`, a setting's value, stands for."""
    return wanted if wanted in NAMES else of_the_system()


def in_use() -> str:
    return _now


def of_the_system() -> str:
    """The first of the system's languages that there is a catalogue for, else English."""
    for tag in QLocale.system().uiLanguages():
        name = tag.replace("_", "-").split("-")[0].lower()
        if name in NAMES:
            return name
    return ENGLISH


def tr(sentence: str, note: str = "", count: int = -1, /, **arguments: Any) -> str:
    """`sentence` in the language in use, its places filled; a `Said` brings its own arguments.

    `tr("Opened {name}", name=name)`, `tr("%n line(s)", "", n)`: literals, from which the catalogues are made, or a
    sentence that `say` marked elsewhere.
    """
    if isinstance(sentence, Said):
        note, count, arguments = sentence.note, sentence.number, sentence.arguments | arguments
        sentence = sentence.template
    text = _find(sentence, note, count) or sentence
    if count >= 0:
        text = text.replace("%n", number(count))
    if not arguments:
        return text
    return text.format(**{name: tr(it) if isinstance(it, Said) else it for name, it in arguments.items()})


def number(value: float, digits: int = 0) -> str:
    """With the separators of the language: 12,345 in English, 12.345 in German."""
    return QLocale(_now).toString(value, "f", digits) if digits else QLocale(_now).toString(round(value))


def day(value: date) -> str:
    """4 Nov 2026; 4. Nov. 2026."""
    return QLocale(_now).toString(QDate(value.year, value.month, value.day), _DAY.get(_now, "d MMM yyyy"))


def clock(value: datetime, seconds: bool = False) -> str:
    """16:41 of the person's own time zone."""
    here = value.astimezone()
    return QTime(here.hour, here.minute, here.second).toString("HH:mm:ss" if seconds else "HH:mm")


_DAY = {"de": "d. MMM yyyy"}


def _find(sentence: str, note: str, count: int) -> str:
    """The catalogue's words, "" where it has none."""
    return _catalogue(_now).translate("", sentence, note or None, count) or ""


@cache
def _catalogue(language: str) -> QTranslator:
    """An empty one where it was not built or is damaged: the program speaks English then."""
    catalogue = QTranslator()
    catalogue.load(str(path(language)))
    return catalogue


def path(language: str) -> Path:
    return assets.resource("languages", f"{language}.qm")
