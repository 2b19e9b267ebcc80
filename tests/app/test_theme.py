"""Both themes can be read, and no two kinds are told by colour alone or by colours that some eyes mix up."""

from itertools import combinations

import pytest

from unspin.app.theme import Theme, theme

THEMES = [theme("light"), theme("dark")]

# Machado, Oliveira, Fernandes 2009, severity 1.0, for linear RGB.
MACHADO = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> tuple[float, ...]:
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def times(matrix: tuple[tuple[float, ...], ...], vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(colour: str, eyes: str) -> tuple[float, float, float]:
    seen = tuple(min(1.0, max(0.0, part)) for part in times(MACHADO[eyes], linear(colour)))
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (part / white for part, white in zip(times(XYZ, seen), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, eyes: str) -> float:
    """dE76 as these eyes see the two colours."""
    return sum((a - b) ** 2 for a, b in zip(lab(one, eyes), lab(other, eyes), strict=True)) ** 0.5


def test_the_yardstick_itself_is_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert distance("#808080", "#FFFFFF", "protan") == pytest.approx(46.4, abs=0.2)
    assert distance("#C00000", "#605800", "deutan") < 20 < distance("#C00000", "#605800", "tritan")


@pytest.mark.parametrize("colours", THEMES, ids=lambda it: it.name)
def test_text_stands_out_from_its_ground(colours: Theme) -> None:
    for ground in (colours.page, colours.surface, colours.bar, colours.current, colours.hover, colours.selected):
        assert contrast(colours.ink, ground) >= 4.5, ground
    for ground in (colours.page, colours.surface, colours.bar, colours.current):
        assert contrast(colours.dim, ground) >= 4.5, ground
        assert contrast(colours.focus, ground) >= 4.5, ground
    for name, kind in colours.kinds.items():
        assert contrast(colours.ink, kind.ground) >= 4.5, name
    for name, tag in colours.tags.items():
        assert contrast(tag.letter, tag.fill) >= 4.5, name
        assert contrast(tag.fill, colours.page) >= 4.5, f"{name}, suggested"
    assert contrast(colours.kinds["moved"].underline, colours.page) >= 4.5, "the stub of a moved paragraph"
    assert contrast(colours.ink, colours.shared) >= 4.5
    assert contrast(colours.on_selection, colours.selection) >= 4.5
    assert contrast(colours.on_focus, colours.focus) >= 4.5
    assert contrast(colours.error, colours.error_ground) >= 4.5


@pytest.mark.parametrize("colours", THEMES, ids=lambda it: it.name)
def test_underlines_stand_out_from_page_and_current_line(colours: Theme) -> None:
    for name, kind in colours.kinds.items():
        assert contrast(kind.underline, colours.page) >= 3, name
        assert contrast(kind.underline, colours.current) >= 3, name


@pytest.mark.parametrize("colours", THEMES, ids=lambda it: it.name)
def test_every_two_kinds_differ_in_shape(colours: Theme) -> None:
    assert len({kind.shape for kind in colours.kinds.values()}) == 5
    assert len({tag.shape for tag in colours.tags.values()}) == 3


@pytest.mark.parametrize("eyes", MACHADO)
@pytest.mark.parametrize("colours", THEMES, ids=lambda it: it.name)
def test_every_two_underlines_are_told_apart_by_every_kind_of_eyes(colours: Theme, eyes: str) -> None:
    for (one, first), (other, second) in combinations(colours.kinds.items(), 2):
        assert distance(first.underline, second.underline, eyes) >= 10, f"{one} and {other}"
