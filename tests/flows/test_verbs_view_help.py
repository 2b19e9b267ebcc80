"""Every verb of the menus View and Help, and of any menu that is new, does what it says: by each key and by the mouse.

A verb without a story fails: the cases come from the table of verbs, the stories only say what can be seen.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from unspin import __version__
from unspin.app import actions
from unspin.widgets import application
from unspin.widgets.chips import EVERY
from unspin.widgets.key_sheet import KeySheet

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of menus without a screen
MENUS = tuple(menu for menu in actions.MENUS if menu not in ("File", "Edit", "Review"))
WAYS = [(verb.name, way) for verb in actions.VERBS if verb.menu in MENUS for way in (*verb.keys, "menu")]


def size(p) -> tuple[str, int]:
    """What the status bar says, and the letters in the rows."""
    return p.window.status.zoom.text(), p.window.page.rows.layer.columns.percent


def zooms(to, start=100):
    def story(p):
        p.window.set_zoom(start)
        return lambda: size(p), (f"{to} %", to)

    return story


def shows_the_view(name, reading):
    def story(p):
        page = p.window.page
        p.window.verbs["view_rows" if name == "inline" else "view_inline"].trigger()
        return lambda: (page.viewing.switch.name, page.rows.reading, page.rows.isVisible()), (
            name,
            reading,
            name != "phrases",
        )

    return story


def reads_the_other_side(p):
    return lambda: p.window.page.rows.reading, "A"


def marks_what_is_shared(p):
    page = p.window.page
    before = page.rows.grab().toImage()
    return lambda: (page.rows.grab().toImage() == before, page.chips.buttons["facts"].isEnabled()), (False, False)


def hides(part):
    return lambda p: (part(p).isVisible, False)


def opens_the_reading_field(p):
    reader = p.window.page.reader
    return lambda: (reader.isVisible() and reader.toPlainText(), p.focus is reader), (
        "The harbour master closed the northern pier on Tuesday morning.",
        True,
    )


def shows_every_kind(p):
    page = p.window.page
    every = page.rows.grab().toImage()
    page.chips.buttons["paraphrased"].click()
    return lambda: (page.chips.shown, page.rows.grab().toImage() == every), (EVERY, True)


def is_dark(p) -> bool:
    return p.window.page.rows.grab().toImage().pixelColor(1, 1).lightness() < 128


def dresses(dark, first):
    def story(p):
        p.patch.setattr(application, "_system", lambda: "dark")
        p.window.verbs[f"appearance_{first}"].trigger()
        return lambda: is_dark(p), dark

    return story


def shows_the_keys(p):
    return lambda: any(it.isVisible() for it in p.window.findChildren(KeySheet)), True


def says_what_it_is(p):
    said = []
    p.patch.setattr(QMessageBox, "about", lambda parent, title, text: said.append((title, __version__ in text)))
    return lambda: said, [("About Unspin", True)]


STORIES = {
    "zoom_in": zooms(110),
    "zoom_out": zooms(90),
    "zoom_reset": zooms(100, start=170),
    "view_rows": shows_the_view("rows", None),
    "view_inline": shows_the_view("inline", "B"),
    "view_phrases": shows_the_view("phrases", "B"),
    "read_other": reads_the_other_side,
    "shared": marks_what_is_shared,
    "ruler": hides(lambda p: p.window.page.viewing.ruler),
    "inspector": hides(lambda p: p.window.page.inspector),
    "reader": opens_the_reading_field,
    "show_all": shows_every_kind,
    "appearance_system": dresses(dark=True, first="light"),
    "appearance_light": dresses(dark=False, first="dark"),
    "appearance_dark": dresses(dark=True, first="light"),
    "keys": shows_the_keys,
    "about": says_what_it_is,
}


@pytest.mark.parametrize(("name", "way"), WAYS)
def test_the_verb_does_what_it_says(tell, name, way):
    tell(STORIES.get(name), name, way)


def test_no_story_is_about_a_verb_that_went_away():
    assert STORIES.keys() <= {name for name, _ in WAYS}
