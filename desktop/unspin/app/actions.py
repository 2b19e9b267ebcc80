"""Every verb of the window, declared once: its text, keys, tip, menu and where its keys act.

In: this table. Out: QActions built from it, the menu bar, the key sheet; every tip names its keys. `rows` actions act
only while the rows have the focus, so that a single letter is never taken from a note that is being typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from unspin.app.language import tr
from unspin.said import Said, say

Context = Literal["window", "rows"]
Menu = Literal["File", "Edit", "Review", "View", "Help"]
MENUS: tuple[Menu, ...] = ("File", "Edit", "Review", "View", "Help")
TITLES: dict[Menu, Said] = {
    "File": say("&File"),
    "Edit": say("&Edit"),
    "Review": say("&Review"),
    "View": say("&View"),
    "Help": say("&Help"),
}
Submenu = Literal["paragraph", "go", "links", "versions"]
SUBMENUS: dict[Submenu, tuple[Said, int]] = {
    "paragraph": (say("Tag the paragrap&h"), 1),
    "go": (say("Go &to"), 2),
    "links": (say("L&inks"), 3),
    "versions": (say("&Versions"), 5),
}
"""Their titles, and the group of their menu in which they stand, where their first verb would."""


@dataclass(frozen=True)
class Verb:
    """`keys` are portable key names, the first one is shown in the menu. `group`: a menu draws a line between groups.
    `submenu`: where in its menu; `group` is counted in there then.

    `needs_review`: only enabled while a review is open.
    """

    name: str
    text: Said
    keys: tuple[str, ...]
    tip: Said
    menu: Menu
    group: int = 0
    context: Context = "window"
    needs_review: bool = True
    checkable: bool = False
    icon: str = ""
    separate: bool = False
    """The keys are not for QAction: another widget hears them (kept here for the sheet)."""
    submenu: Submenu | None = None


def _rows(
    name: str, text: Said, keys: tuple[str, ...], tip: Said, menu: Menu, group: int, submenu: Submenu | None = None
) -> Verb:
    return Verb(name, text, keys, tip, menu, group, context="rows", submenu=submenu)


VERBS: tuple[Verb, ...] = (
    Verb(
        "open",
        say("&Open…"),
        ("Ctrl+O",),
        say("Open two versions of an article, together or one after the other"),
        "File",
        needs_review=False,
        icon="open",
    ),
    Verb(
        "start_page",
        say("S&tart page"),
        ("Alt+Home",),
        say("Show the recent reviews; the open review stays saved"),
        "File",
        needs_review=False,
        icon="home",
    ),
    Verb(
        "example",
        say("Try the exa&mple"),
        (),
        say("Open the two example articles"),
        "File",
        needs_review=False,
        icon="example",
    ),
    Verb(
        "import",
        say("&Import annotations…"),
        (),
        say("Read an annotation file into the library"),
        "File",
        1,
        needs_review=False,
        icon="import",
    ),
    Verb(
        "restore",
        say("&Restore a deleted review…"),
        (),
        say("Bring back a review with its tags, notes and history; it is kept for 30 days"),
        "File",
        0,
        needs_review=False,
    ),
    Verb(
        "export",
        say("&Export annotations…"),
        ("Ctrl+E",),
        say("Write the annotation file of this review"),
        "File",
        1,
        icon="export",
    ),
    Verb(
        "save",
        say("&Save"),
        ("Ctrl+S",),
        say("Nothing to do: every tag is saved as you make it"),
        "File",
        1,
        needs_review=False,
    ),
    Verb(
        "quit", say("&Quit"), ("Ctrl+Q",), say("Close the window; everything is saved"), "File", 2, needs_review=False
    ),
    Verb("undo", say("&Undo"), ("Ctrl+Z",), say("Take back the last verdict and go there"), "Edit", 0, icon="undo"),
    Verb(
        "redo",
        say("R&edo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        say("Make the verdict again that was taken back"),
        "Edit",
        0,
        icon="redo",
    ),
    Verb("copy", say("&Copy"), ("Ctrl+C",), say("Copy the selection, or the current line"), "Edit", 1, icon="copy"),
    Verb(
        "copy_row",
        say("Copy the &row as evidence"),
        ("Ctrl+Shift+C",),
        say("Both passages as text and as a picture"),
        "Edit",
        1,
    ),
    Verb(
        "save_row",
        say("Save row as p&icture…"),
        (),
        say("Both passages with marks and sources, as PNG or SVG"),
        "Edit",
        1,
    ),
    Verb(
        "paste",
        say("&Paste a text"),
        ("Ctrl+V",),
        say("Paste one version: first A, then B"),
        "Edit",
        1,
        needs_review=False,
        icon="paste",
    ),
    Verb(
        "find", say("&Find…"), ("Ctrl+F",), say("Find words on both sides; Esc closes the bar"), "Edit", 2, icon="find"
    ),
    Verb("find_next", say("Find ne&xt"), ("F3",), say("Go to the next place where the words stand"), "Edit", 2),
    Verb("find_previous", say("Find pre&vious"), ("Shift+F3",), say("Go to the place before"), "Edit", 2),
    Verb(
        "note",
        say("&Note"),
        ("N",),
        say("Write a note to this line; Esc leads back to the rows"),
        "Edit",
        3,
        context="rows",
        icon="note",
    ),
    Verb(
        "back_to_rows",
        say("&Back to the rows"),
        ("Esc",),
        say("Leave the note or close the message"),
        "Edit",
        3,
        separate=True,
    ),
    _rows(
        "tag_original",
        say("Tag &original"),
        ("1", "O"),
        say("Reads as someone wrote it; nothing in the pair speaks against it"),
        "Review",
        0,
    ),
    _rows(
        "tag_spun",
        say("Tag &spun"),
        ("2", "S"),
        say("The meaning can be recovered, but words were swapped"),
        "Review",
        0,
    ),
    _rows(
        "tag_garbled",
        say("Tag &garbled"),
        ("3", "G"),
        say("Cannot be read correctly without the other version"),
        "Review",
        0,
    ),
    _rows("accept", say("&Accept the suggestion"), ("Return", "Enter"), say("Tag the line as suggested"), "Review", 0),
    _rows("clear", say("&Clear the tag"), ("0", "Backspace"), say("The line is open again"), "Review", 0),
    _rows("skip", say("S&kip the line"), ("X",), say("Leave it without a verdict on purpose"), "Review", 0),
    Verb(
        "accept_strong",
        say("Accept all st&rong suggestions…"),
        (),
        say("Tag every untagged line that has a strong suggestion; asks first"),
        "Review",
        1,
    ),
    _rows(
        "paragraph_original",
        say("Tag the paragraph &original"),
        ("Shift+O", "Shift+1"),
        say("Every line of the paragraph"),
        "Review",
        0,
        submenu="paragraph",
    ),
    _rows(
        "paragraph_spun",
        say("Tag the paragraph &spun"),
        ("Shift+S", "Shift+2"),
        say("Every line of the paragraph"),
        "Review",
        0,
        submenu="paragraph",
    ),
    _rows(
        "paragraph_garbled",
        say("Tag the paragraph &garbled"),
        ("Shift+G", "Shift+3"),
        say("Every line of the paragraph"),
        "Review",
        0,
        submenu="paragraph",
    ),
    _rows(
        "next_untagged",
        say("Next &untagged line"),
        ("Space", "Ctrl+PgDown"),
        say("In reading order, both sides"),
        "Review",
        0,
        submenu="go",
    ),
    _rows(
        "previous_untagged",
        say("Previous u&ntagged line"),
        ("Ctrl+PgUp",),
        say("In reading order, both sides"),
        "Review",
        0,
        submenu="go",
    ),
    Verb(
        "next_difference",
        say("Next &difference"),
        ("Alt+Down",),
        say("Show both ends of the next mark"),
        "Review",
        1,
        submenu="go",
    ),
    Verb(
        "previous_difference",
        say("Previous d&ifference"),
        ("Alt+Up",),
        say("Show both ends of the mark before"),
        "Review",
        1,
        submenu="go",
    ),
    _rows("next_line", say("Next &line"), ("Down", "J"), say("On the same side"), "Review", 2, submenu="go"),
    _rows("previous_line", say("&Previous line"), ("Up", "K"), say("On the same side"), "Review", 2, submenu="go"),
    _rows(
        "left_side", say("Go to &A"), ("Left",), say("The line that corresponds on the left"), "Review", 2, submenu="go"
    ),
    _rows(
        "right_side",
        say("Go to &B"),
        ("Right",),
        say("The line that corresponds on the right"),
        "Review",
        2,
        submenu="go",
    ),
    _rows(
        "page_down", say("Page do&wn"), ("PgDown",), say("A screen of lines on, on the same side"), "Review", 3, "go"
    ),
    _rows("page_up", say("Pag&e up"), ("PgUp",), say("A screen of lines back, on the same side"), "Review", 3, "go"),
    _rows(
        "first_line", say("&First line"), ("Home", "Ctrl+Home"), say("The first line of this side"), "Review", 3, "go"
    ),
    _rows("last_line", say("La&st line"), ("End", "Ctrl+End"), say("The last line of this side"), "Review", 3, "go"),
    Verb(
        "auto_advance",
        say("Go o&n after a tag"),
        (),
        say("After a tag go to the next untagged line on this side"),
        "Review",
        2,
        needs_review=False,
        checkable=True,
    ),
    _rows(
        "link",
        say("&Link this line…"),
        ("Ctrl+L",),
        say("With a line on the other side, or with nothing"),
        "Review",
        0,
        submenu="links",
    ),
    _rows(
        "link_paragraph",
        say("Link this &paragraph…"),
        ("Ctrl+Shift+L",),
        say("With a paragraph on the other side, or with nothing"),
        "Review",
        0,
        submenu="links",
    ),
    Verb(
        "reject_link",
        say("&Reject this link"),
        (),
        say("The line and its partner do not correspond"),
        "Review",
        0,
        submenu="links",
    ),
    Verb(
        "remove_link",
        say("Remove &my link"),
        (),
        say("Take back what you said of the links of this line"),
        "Review",
        0,
        submenu="links",
    ),
    Verb(
        "analyse_again",
        say("Anal&yse again"),
        (),
        say("Compare both texts anew; tags, notes and your links stay"),
        "Review",
        4,
    ),
    Verb(
        "summary",
        say("Summary of the &pair…"),
        ("Alt+Return",),
        say("Figures, credits, where the evidence stands, and your conclusion"),
        "Review",
        4,
    ),
    Verb(
        "language_a",
        say("Language of &A…"),
        (),
        say("Say which language A is in, where the guess is wrong"),
        "Review",
        0,
        submenu="versions",
    ),
    Verb(
        "language_b",
        say("Language of &B…"),
        (),
        say("Say which language B is in, where the guess is wrong"),
        "Review",
        0,
        submenu="versions",
    ),
    Verb(
        "card_a",
        say("&Card of version A…"),
        ("Ctrl+I",),
        say("Where A comes from: outlet, author, date, address"),
        "Review",
        1,
        submenu="versions",
    ),
    Verb(
        "card_b",
        say("Card o&f version B…"),
        ("Ctrl+Shift+I",),
        say("Where B comes from, as its card says"),
        "Review",
        1,
        submenu="versions",
    ),
    Verb(
        "swap",
        say("S&wap A and B"),
        (),
        say("A becomes B and B becomes A: tags, notes and links go with their texts"),
        "Review",
        5,
        icon="swap",
    ),
    Verb(
        "delete",
        say("&Delete this review"),
        (),
        say("Take it out of the recent reviews; Undo brings it back"),
        "Review",
        6,
    ),
    Verb("zoom_in", say("Zoom &in"), ("Ctrl++", "Ctrl+="), say("Larger text"), "View", 0, needs_review=False),
    Verb("zoom_out", say("Zoom &out"), ("Ctrl+-",), say("Smaller text"), "View", 0, needs_review=False),
    Verb("zoom_reset", say("&Normal size"), ("Ctrl+0",), say("Text at 100 %"), "View", 0, needs_review=False),
    Verb(
        "view_rows",
        say("&Side by side"),
        ("Ctrl+1",),
        say("Both versions beside each other"),
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "view_inline",
        say("In&line"),
        ("Ctrl+2",),
        say("One column: the words of one version struck before what replaced them"),
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "view_phrases",
        say("&Phrases"),
        ("Ctrl+3",),
        say("Every phrase pair and every quote of the article, with counts"),
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "read_other",
        say("Inline from the oth&er side"),
        (),
        say("Read the other version, with this one's words struck"),
        "View",
        1,
    ),
    Verb(
        "shared",
        say("What is s&hared"),
        ("Ctrl+D",),
        say("Mark runs of four and more equal words instead of what changed"),
        "View",
        1,
        checkable=True,
    ),
    Verb("ruler", say("R&uler"), ("F9",), say("Show or hide the overview at the right"), "View", 1, checkable=True),
    Verb(
        "inspector",
        say("Inspe&ctor"),
        ("Shift+F9",),
        say("Show or hide the panel at the right"),
        "View",
        1,
        checkable=True,
    ),
    Verb(
        "reader",
        say("&Reading field"),
        ("F6",),
        say("The current paragraph in a text field, to read letter by letter; Esc leads back to the rows"),
        "View",
        1,
        checkable=True,
    ),
    Verb("show_all", say("Show every &kind"), (), say("Show the marks of every kind again"), "View", 1),
    Verb(
        "appearance_system",
        say("Colours of the s&ystem"),
        (),
        say("Light or dark, as the system says"),
        "View",
        2,
        needs_review=False,
        checkable=True,
    ),
    Verb("appearance_light", say("Li&ght"), (), say("Always light"), "View", 2, needs_review=False, checkable=True),
    Verb("appearance_dark", say("&Dark"), (), say("Always dark"), "View", 2, needs_review=False, checkable=True),
    Verb(
        "settings",
        say("Se&ttings…"),
        ("Ctrl+,",),
        say("Text, colours, keys: applied at once"),
        "Edit",
        4,
        needs_review=False,
    ),
    Verb("keys", say("&Keys"), ("F1", "?"), say("All keys on one sheet"), "Help", needs_review=False),
    Verb("about", say("&About Unspin"), (), say("Version and licence"), "Help", 1, needs_review=False),
)

BY_NAME: dict[str, Verb] = {verb.name: verb for verb in VERBS}


def entries(menu: Menu) -> list[tuple[int, Verb | Submenu]]:
    """What a menu shows from top to bottom, each with its group."""
    out: list[tuple[int, Verb | Submenu]] = []
    for verb in VERBS:
        if verb.menu == menu:
            entry = (SUBMENUS[verb.submenu][1], verb.submenu) if verb.submenu else (verb.group, verb)
            if entry not in out:
                out.append(entry)
    return out


def entries_of(submenu: Submenu) -> list[tuple[int, Verb | Submenu]]:
    return [(verb.group, verb) for verb in VERBS if verb.submenu == submenu]


def shown_keys(verb: Verb, keys: tuple[str, ...] | None = None) -> str:
    """The keys as this platform writes them: "1 or O". `keys`: others than those of the table."""
    its = verb.keys if keys is None else keys
    return tr(" or ").join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in its)


def plain_text(verb: Verb) -> str:
    return tr(verb.text).replace("&", "")


def menu_title(menu: Menu) -> str:
    """Without the mark of its key."""
    return tr(TITLES[menu]).replace("&", "")


def tip(verb: Verb, keys: tuple[str, ...] | None = None) -> str:
    """One sentence, and the keys where there are some."""
    shown = shown_keys(verb, keys)
    return f"{tr(verb.tip)} ({shown})" if shown else tr(verb.tip)


def build(parent: QObject) -> dict[str, QAction]:
    """One QAction a verb, children of `parent`, not yet added to a widget: rows actions belong to the rows."""
    out: dict[str, QAction] = {}
    for verb in VERBS:
        action = QAction(tr(verb.text), parent)
        action.setObjectName(verb.name)
        if not verb.separate:
            action.setShortcuts([QKeySequence(key) for key in verb.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if verb.context == "rows"
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setToolTip(tip(verb))
        action.setStatusTip(tr(verb.tip))
        action.setCheckable(verb.checkable)
        out[verb.name] = action
    return out
