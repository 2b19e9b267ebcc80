"""Every verb of the window, declared once: its text, keys, tip, menu and where its keys act.

In: this table. Out: QActions built from it, the menu bar, the key sheet; every tip names its keys. `rows` actions act
only while the rows have the focus, so that a single letter is never taken from a note that is being typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

Context = Literal["window", "rows"]
Menu = Literal["File", "Edit", "Review", "View", "Help"]
MENUS: tuple[Menu, ...] = ("File", "Edit", "Review", "View", "Help")


@dataclass(frozen=True)
class Verb:
    """`keys` are portable key names, the first one is shown in the menu. `group`: a menu draws a line between groups.

    `needs_review`: only enabled while a review is open.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    tip: str
    menu: Menu
    group: int = 0
    context: Context = "window"
    needs_review: bool = True
    checkable: bool = False
    icon: str = ""
    separate: bool = False
    """The keys are not for QAction: another widget hears them (kept here for the sheet)."""


def _rows(name: str, text: str, keys: tuple[str, ...], tip: str, menu: Menu, group: int) -> Verb:
    return Verb(name, text, keys, tip, menu, group, context="rows")


VERBS: tuple[Verb, ...] = (
    Verb(
        "open",
        "&Open…",
        ("Ctrl+O",),
        "Open two versions of an article, together or one after the other",
        "File",
        needs_review=False,
        icon="open",
    ),
    Verb(
        "start_page",
        "&Start page",
        ("Alt+Home",),
        "Show the recent reviews; the open review stays saved",
        "File",
        needs_review=False,
        icon="home",
    ),
    Verb(
        "example", "Try the &example", (), "Open the two example articles", "File", needs_review=False, icon="example"
    ),
    Verb(
        "import",
        "&Import annotations…",
        (),
        "Read an annotation file into the library",
        "File",
        1,
        needs_review=False,
        icon="import",
    ),
    Verb(
        "export",
        "&Export annotations…",
        ("Ctrl+E",),
        "Write the annotation file of this review",
        "File",
        1,
        icon="export",
    ),
    Verb(
        "save", "&Save", ("Ctrl+S",), "Nothing to do: every tag is saved as you make it", "File", 1, needs_review=False
    ),
    Verb("quit", "&Quit", ("Ctrl+Q",), "Close the window; everything is saved", "File", 2, needs_review=False),
    Verb("undo", "&Undo", ("Ctrl+Z",), "Take back the last verdict and go there", "Edit", 0, icon="undo"),
    Verb(
        "redo",
        "&Redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "Make the verdict again that was taken back",
        "Edit",
        0,
        icon="redo",
    ),
    Verb("copy", "&Copy", ("Ctrl+C",), "Copy the selection, or the current line", "Edit", 1, icon="copy"),
    Verb(
        "copy_row", "Copy the &row as evidence", ("Ctrl+Shift+C",), "Both passages as text and as a picture", "Edit", 1
    ),
    Verb("save_row", "Save row as pic&ture…", (), "Both passages with marks and sources, as PNG or SVG", "Edit", 1),
    Verb(
        "paste",
        "&Paste a text",
        ("Ctrl+V",),
        "Paste one version: first A, then B",
        "Edit",
        1,
        needs_review=False,
        icon="paste",
    ),
    Verb("find", "&Find…", ("Ctrl+F",), "Find words on both sides; Esc closes the bar", "Edit", 2, icon="find"),
    Verb("find_next", "Find ne&xt", ("F3",), "Go to the next place where the words stand", "Edit", 2),
    Verb("find_previous", "Find pre&vious", ("Shift+F3",), "Go to the place before", "Edit", 2),
    Verb(
        "note",
        "&Note",
        ("N",),
        "Write a note to this line; Esc leads back to the rows",
        "Edit",
        3,
        context="rows",
        icon="note",
    ),
    Verb(
        "back_to_rows", "&Back to the rows", ("Esc",), "Leave the note or close the message", "Edit", 3, separate=True
    ),
    _rows(
        "tag_original",
        "Tag &original",
        ("1", "O"),
        "Reads as someone wrote it; nothing in the pair speaks against it",
        "Review",
        0,
    ),
    _rows("tag_spun", "Tag &spun", ("2", "S"), "The meaning can be recovered, but words were swapped", "Review", 0),
    _rows("tag_garbled", "Tag &garbled", ("3", "G"), "Cannot be read correctly without the other version", "Review", 0),
    _rows("accept", "&Accept the suggestion", ("Return", "Enter"), "Tag the line as suggested", "Review", 0),
    _rows("clear", "&Clear the tag", ("0", "Backspace"), "The line is open again", "Review", 0),
    _rows("skip", "S&kip the line", ("X",), "Leave it without a verdict on purpose", "Review", 0),
    Verb(
        "accept_strong",
        "Accept all &strong suggestions…",
        (),
        "Tag every untagged line that has a strong suggestion; asks first",
        "Review",
        1,
    ),
    _rows(
        "paragraph_original",
        "Tag the paragraph original",
        ("Shift+O", "Shift+1"),
        "Every line of the paragraph",
        "Review",
        1,
    ),
    _rows(
        "paragraph_spun", "Tag the paragraph spun", ("Shift+S", "Shift+2"), "Every line of the paragraph", "Review", 1
    ),
    _rows(
        "paragraph_garbled",
        "Tag the paragraph garbled",
        ("Shift+G", "Shift+3"),
        "Every line of the paragraph",
        "Review",
        1,
    ),
    _rows(
        "next_untagged", "Next &untagged line", ("Space", "Ctrl+PgDown"), "In reading order, both sides", "Review", 2
    ),
    _rows("previous_untagged", "Previous untagged line", ("Ctrl+PgUp",), "In reading order, both sides", "Review", 2),
    _rows("next_line", "Next line", ("Down", "J"), "On the same side", "Review", 3),
    _rows("previous_line", "Previous line", ("Up", "K"), "On the same side", "Review", 3),
    _rows("left_side", "Go to A", ("Left",), "The line that corresponds on the left", "Review", 3),
    _rows("right_side", "Go to B", ("Right",), "The line that corresponds on the right", "Review", 3),
    _rows("link", "&Link this line…", ("Ctrl+L",), "With a line on the other side, or with nothing", "Review", 6),
    _rows(
        "link_paragraph",
        "Link this paragraph…",
        ("Ctrl+Shift+L",),
        "With a paragraph on the other side, or with nothing",
        "Review",
        6,
    ),
    Verb("reject_link", "&Reject this link", (), "The line and its partner do not correspond", "Review", 6),
    Verb("remove_link", "Remove &my link", (), "Take back what you said of the links of this line", "Review", 6),
    Verb(
        "analyse_again",
        "Analyse a&gain",
        (),
        "Compare both texts anew; tags, notes and your links stay",
        "Review",
        7,
    ),
    Verb("language_a", "Language of &A…", (), "Say which language A is in, where the guess is wrong", "Review", 7),
    Verb("language_b", "Language of &B…", (), "Say which language B is in, where the guess is wrong", "Review", 7),
    Verb("next_difference", "Next &difference", ("Alt+Down",), "Show both ends of the next mark", "Review", 4),
    Verb("previous_difference", "Previous difference", ("Alt+Up",), "Show both ends of the mark before", "Review", 4),
    Verb(
        "summary",
        "Summary of the &pair…",
        ("Alt+Return",),
        "Figures, credits, where the evidence stands, and your conclusion",
        "Review",
        5,
    ),
    Verb(
        "auto_advance",
        "Go on after a &tag",
        (),
        "After a tag go to the next untagged line on this side",
        "Review",
        5,
        needs_review=False,
        checkable=True,
    ),
    Verb(
        "card_a", "Card of version &A…", ("Ctrl+I",), "Where A comes from: outlet, author, date, address", "Review", 6
    ),
    Verb("card_b", "Card of version &B…", ("Ctrl+Shift+I",), "Where B comes from, as its card says", "Review", 6),
    Verb("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "Larger text", "View", 0, needs_review=False),
    Verb("zoom_out", "Zoom &out", ("Ctrl+-",), "Smaller text", "View", 0, needs_review=False),
    Verb("zoom_reset", "&Normal size", ("Ctrl+0",), "Text at 100 %", "View", 0, needs_review=False),
    Verb("view_rows", "&Side by side", ("Ctrl+1",), "Both versions beside each other", "View", 1, checkable=True),
    Verb(
        "view_inline",
        "In&line",
        ("Ctrl+2",),
        "One column: the words of one version struck before what replaced them",
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "view_phrases",
        "&Phrases",
        ("Ctrl+3",),
        "Every phrase pair and every quote of the article, with counts",
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "read_other",
        "Inline from the &other side",
        (),
        "Read the other version, with this one's words struck",
        "View",
        1,
    ),
    Verb(
        "shared",
        "What is s&hared",
        ("Ctrl+D",),
        "Mark runs of four and more equal words instead of what changed",
        "View",
        1,
        checkable=True,
    ),
    Verb("ruler", "&Ruler", ("F9",), "Show or hide the overview at the right", "View", 1, checkable=True),
    Verb("inspector", "&Inspector", ("Shift+F9",), "Show or hide the panel at the right", "View", 1, checkable=True),
    Verb(
        "reader",
        "&Reading field",
        ("F6",),
        "The current paragraph in a text field, to read letter by letter; Esc leads back to the rows",
        "View",
        1,
        checkable=True,
    ),
    Verb("show_all", "Show every &kind", (), "Show the marks of every kind again", "View", 1),
    Verb(
        "appearance_system",
        "Colours of the &system",
        (),
        "Light or dark, as the system says",
        "View",
        2,
        needs_review=False,
        checkable=True,
    ),
    Verb("appearance_light", "&Light", (), "Always light", "View", 2, needs_review=False, checkable=True),
    Verb("appearance_dark", "&Dark", (), "Always dark", "View", 2, needs_review=False, checkable=True),
    Verb("settings", "Se&ttings…", ("Ctrl+,",), "Text, colours, keys: applied at once", "Edit", 4, needs_review=False),
    Verb("keys", "&Keys", ("F1", "?"), "All keys on one sheet", "Help", needs_review=False),
    Verb("about", "&About Unspin", (), "Version and licence", "Help", 1, needs_review=False),
)

BY_NAME: dict[str, Verb] = {verb.name: verb for verb in VERBS}


def shown_keys(verb: Verb, keys: tuple[str, ...] | None = None) -> str:
    """The keys as this platform writes them: "1 or O". `keys`: others than those of the table."""
    its = verb.keys if keys is None else keys
    return " or ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in its)


def plain_text(verb: Verb) -> str:
    return verb.text.replace("&", "")


def tip(verb: Verb, keys: tuple[str, ...] | None = None) -> str:
    """One sentence, and the keys where there are some."""
    shown = shown_keys(verb, keys)
    return f"{verb.tip} ({shown})" if shown else verb.tip


def build(parent: QObject) -> dict[str, QAction]:
    """One QAction a verb, children of `parent`, not yet added to a widget: rows actions belong to the rows."""
    out: dict[str, QAction] = {}
    for verb in VERBS:
        action = QAction(verb.text, parent)
        action.setObjectName(verb.name)
        if not verb.separate:
            action.setShortcuts([QKeySequence(key) for key in verb.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if verb.context == "rows"
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setToolTip(tip(verb))
        action.setStatusTip(verb.tip)
        action.setCheckable(verb.checkable)
        out[verb.name] = action
    return out
