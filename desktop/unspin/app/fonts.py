"""The two faces of the window: Source Serif Pro for the articles, Source Sans Pro for everything around them.

They come as files of two PyPI packages and are given to Qt at start; where a package is missing, what the system has
takes over. Sizes are pixels at 100 %, so that text and geometry scale together.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_FILES = {
    "font_source_serif_pro": ("SourceSerifPro-Regular.ttf", "SourceSerifPro-Semibold.ttf", "SourceSerifPro-It.ttf"),
    "font_source_sans_pro": (
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-Semibold.ttf",
        "SourceSansPro-Bold.ttf",
        "SourceSansPro-It.ttf",
    ),
}
_SERIF = ("Source Serif Pro", "Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif")
_SANS = ("Source Sans Pro", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
_OTHER_SCRIPTS = (
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
    "Noto Serif CJK SC",
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
    "Noto Color Emoji",
    "DejaVu Sans",
)
"""Asked in this order for letters that the first family lacks; after them Qt asks the system."""


_UPRIGHT_ONLY = re.compile("[\u0590-\u1dff\u2e80-\ufdff\ufe70-\uffef\U00010000-\U0010ffff]")
"""Letters of scripts without italics (and emoji): a slanted face of a family that has them seldom does."""


@cache
def load() -> None:
    """Give the font files to Qt, once. Needs a QGuiApplication; a missing package is no error."""
    for package, names in _FILES.items():
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            continue
        for name in names:
            path = Path(spec.origin).parent / "files" / name
            if path.is_file():
                QFontDatabase.addApplicationFont(str(path))


@cache
def _families(wanted: tuple[str, ...]) -> list[str]:
    load()
    return [family for family in (*wanted, *_OTHER_SCRIPTS) if QFontDatabase.hasFamily(family)]


def serif(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """For the articles."""
    return _font(_SERIF, QFont.StyleHint.Serif, pixels, weight, italic)


def sans(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """For everything else."""
    return _font(_SANS, QFont.StyleHint.SansSerif, pixels, weight, italic)


def for_words(font: QFont, words: str) -> QFont:
    """The font, upright where the words have letters that do not slant: else they may come out as empty boxes."""
    if font.italic() and _UPRIGHT_ONLY.search(words):
        font = QFont(font)
        font.setItalic(False)
    return font


def _font(wanted: tuple[str, ...], hint: QFont.StyleHint, pixels: int, weight: QFont.Weight, italic: bool) -> QFont:
    font = QFont(_families(wanted))
    font.setStyleHint(hint)
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
