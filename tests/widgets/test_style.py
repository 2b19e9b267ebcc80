"""The chrome takes every colour from the theme, and its icons are there."""

from __future__ import annotations

import re

import pytest

from unspin import assets
from unspin.app import actions
from unspin.app.theme import theme
from unspin.widgets import exchange, icons, style


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_placeholder_is_left_in_the_stylesheet(name):
    text = style.stylesheet(theme(name))
    assert "$" not in text
    known = {value.lower() for value in vars(theme(name)).values() if isinstance(value, str)}
    assert {colour.lower() for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", text)} <= known


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "surface"),
        ("ink", "bar"),
        ("ink", "selected"),
        ("ink", "error_ground"),
        ("ink", "hover"),
        ("dim", "surface"),
        ("dim", "bar"),
        ("dim", "page"),
        ("on_focus", "focus"),
        ("on_selection", "selection"),
    ],
)
def test_every_text_of_the_chrome_can_be_read(name, text, ground):
    it = theme(name)
    assert contrast(getattr(it, text), getattr(it, ground)) >= 4.5


def test_every_icon_that_a_verb_names_is_there_and_takes_its_colour(qtbot):
    for verb in actions.VERBS:
        if verb.icon:
            image = icons.pixmap(verb.icon, "#FF0000", 18).toImage()
            inked = [
                image.pixelColor(x, y)
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() > 200
            ]
            assert inked, verb.name
            assert {(it.red() > 240, it.green() < 15) for it in inked} == {(True, True)}, verb.name


def test_every_icon_follows_one_pattern():
    for path in assets.resource("icons").glob("*.svg"):
        text = path.read_text("utf-8")
        if path.stem != "unspin":
            assert 'stroke="currentColor"' in text, path.name
            assert 'stroke-width="1.75"' in text, path.name
            assert "#" not in text, path.name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("South Korean, Japanese officials meet", "South-Korean-Japanese-officials-meet.unspin.json"),
        ("../../etc/passwd", "etcpasswd.unspin.json"),
        ("", "review.unspin.json"),
        ("👩‍👩‍👧 ❤️", "review.unspin.json"),
        ("नमस्ते दुनिया", "नमस्ते-दुनिया.unspin.json"),
        ("Cafe\u0301 مرحبا", "Caf\u00e9-مرحبا.unspin.json"),
        ("a" * 300, "a" * 60 + ".unspin.json"),
    ],
)
def test_a_title_makes_a_file_name_that_every_system_takes(title, name):
    assert exchange.default_name(title) == name
