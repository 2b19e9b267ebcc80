"""The two faces of the window, and what happens without them."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from unspin.app import fonts


@pytest.mark.parametrize(
    ("make", "family"), [(fonts.serif, "Source Serif Pro"), (fonts.sans, "Source Sans Pro")], ids=["serif", "sans"]
)
def test_the_faces_come_with_the_program(qapp, make, family) -> None:  # type: ignore[no-untyped-def]
    font = make(16)
    assert QFontInfo(font).family() == family
    assert font.pixelSize() == 16
    assert QFontInfo(make(16, italic=True)).italic()
    heavy, light = QFontMetricsF(make(16, QFont.Weight.DemiBold)), QFontMetricsF(font)
    assert heavy.horizontalAdvance("Summit in Seoul") > light.horizontalAdvance("Summit in Seoul")


def test_without_the_packages_another_face_takes_over(qapp, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(fonts, "find_spec", lambda name: None)
    fonts.load.cache_clear()
    fonts.load()
    monkeypatch.setattr(fonts, "_SERIF", ("No Such Serif",))
    font = fonts.serif(16)
    assert QFontInfo(font).family()
    assert QFontMetricsF(font).horizontalAdvance("still readable") > 0
    fonts.load.cache_clear()


def test_a_size_is_never_nothing(qapp) -> None:  # type: ignore[no-untyped-def]
    assert fonts.sans(0).pixelSize() == 1


@pytest.mark.parametrize(
    ("words", "slanted"),
    [
        ("First words, café", True),
        ("Первые слова", True),
        ("Οι πρώτες λέξεις", True),
        ("الكلمات الأولى", False),
        ("מילים ראשונות", False),
        ("最初の言葉", False),
        ("คำแรก", False),
        ("and 👩‍💻", False),
    ],
)
def test_what_has_no_italics_is_not_slanted(qapp, words: str, slanted: bool) -> None:  # type: ignore[no-untyped-def]
    font = fonts.sans(13, italic=True)
    assert fonts.for_words(font, words).italic() is slanted
    assert font.italic()
    assert not fonts.for_words(fonts.sans(13), words).italic()
