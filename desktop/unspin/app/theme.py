"""The colours of the window, by name, in two frozen themes read from `resources/themes/`.

A colour is a string "#RRGGBB". Every kind of difference and every tag has a shape besides its colour, so that nothing
is told by colour alone. `tests/app/test_theme.py` computes the contrasts and the distances under three kinds of colour
blindness; a changed colour has to pass it.

The colours are those of the design's table but one: the dark underline of "only here" was #74B6F2, which protan eyes
see dE76 9.1 from "broken term"; #78BAF6 is the nearest that passes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from types import MappingProxyType
from typing import Literal

from unspin import assets

Name = Literal["light", "dark"]
Chip = Literal["paraphrased", "broken_term", "facts", "moved", "only_here"]
Underline = Literal["dotted", "wavy", "solid", "double", "dashed"]
Outline = Literal["square", "round", "shield"]


@dataclass(frozen=True, slots=True)
class KindColours:
    """One kind of difference: the ground behind its words and the underline, with its shape."""

    ground: str
    underline: str
    shape: Underline


@dataclass(frozen=True, slots=True)
class TagColours:
    """One tag: its fill, the letter on it, the shape of its badge."""

    fill: str
    letter: str
    shape: Outline


@dataclass(frozen=True)
class Theme:
    """`page` lies under the texts, `surface` under panels, `bar` under rows of buttons; `ink` is text, `dim` lesser text.

    `faint` is for dots and lines, never for text. `current` and `current_border` are the card of the current line,
    `selected` the ground of a chosen button, `selection` that of selected text, `shared` of words that both sides have,
    `found` and `found_edge` ground and outline of words that were looked for.
    """

    name: Name
    page: str
    surface: str
    bar: str
    border: str
    hover: str
    ink: str
    dim: str
    faint: str
    focus: str
    on_focus: str
    current: str
    current_border: str
    selected: str
    selection: str
    on_selection: str
    shared: str
    found: str
    found_edge: str
    error: str
    error_ground: str
    kinds: Mapping[Chip, KindColours]
    tags: Mapping[str, TagColours]


@cache
def theme(name: Name) -> Theme:
    """The theme of that name; both are part of the program."""
    values = json.loads(assets.resource("themes", f"{name}.json").read_text("utf-8"))
    values["kinds"] = MappingProxyType({key: KindColours(**kind) for key, kind in values["kinds"].items()})
    values["tags"] = MappingProxyType({key: TagColours(**tag) for key, tag in values["tags"].items()})
    return Theme(**{member.name: values[member.name] for member in fields(Theme)})
