"""What each verb of `app.actions` does in a window: one table, complete (a verb without a deed does not start)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenuBar

from unspin.app import actions
from unspin.app import settings as table
from unspin.widgets import dialogs
from unspin.widgets.accepting import accept_strong
from unspin.widgets.concluding import summary_of_the_pair
from unspin.widgets.key_sheet import KeySheet

if TYPE_CHECKING:
    from unspin.widgets.main_window import MainWindow

APPEARANCES = ("system", "light", "dark")


def wire(window: MainWindow) -> None:
    """Connect every action, and add it to the widget in which its keys act."""
    deeds, switches = _deeds(window), _switches(window)
    assert deeds.keys() | switches.keys() == actions.BY_NAME.keys()
    for name, deed in deeds.items():
        window.verbs[name].triggered.connect(lambda _=False, deed=deed: deed())
    for name, switch in switches.items():
        window.verbs[name].toggled.connect(switch)
    group = QActionGroup(window)
    for name in APPEARANCES:
        group.addAction(window.verbs[f"appearance_{name}"])
    for verb in actions.VERBS:
        (window.page.rows if verb.context == "rows" else window).addAction(window.verbs[verb.name])
    # Esc has one meaning at a time: the note hears it first, then the message, then it leads to the rows.
    escape = QAction(window)
    escape.setShortcut("Esc")
    escape.triggered.connect(window.escape)
    window.addAction(escape)


def build_menus(bar: QMenuBar, verbs: dict[str, QAction]) -> None:
    """Every verb stands in one menu, with a line between groups."""
    for title in actions.MENUS:
        menu = bar.addMenu(f"&{title}")
        menu.setToolTipsVisible(True)
        group = 0
        for verb in actions.VERBS:
            if verb.menu == title:
                if verb.group != group:
                    menu.addSeparator()
                    group = verb.group
                menu.addAction(verbs[verb.name])


def _deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    page, judging, intake = window.page, window.page.judging, window.intake
    deeds: dict[str, Callable[[], object]] = {
        "open": intake.choose,
        "start_page": window.show_start_page,
        "example": intake.example,
        "import": window.import_annotations,
        "export": window.export,
        "save": window.say_saved,
        "quit": window.close,
        "undo": judging.undo,
        "redo": judging.redo,
        "copy": page.copy,
        "paste": intake.paste,
        "note": page.write_note,
        "back_to_rows": window.escape,
        "accept": judging.accept,
        "accept_strong": lambda: accept_strong(window, judging),
        "clear": judging.clear,
        "summary": lambda: summary_of_the_pair(window, judging),
        "skip": judging.skip,
        "next_untagged": lambda: judging.next_untagged(1),
        "previous_untagged": lambda: judging.next_untagged(-1),
        "next_line": lambda: judging.next_line(1),
        "previous_line": lambda: judging.next_line(-1),
        "left_side": lambda: judging.go_to_side("A"),
        "right_side": lambda: judging.go_to_side("B"),
        "next_difference": lambda: page.next_difference(1),
        "previous_difference": lambda: page.next_difference(-1),
        "tag_original": lambda: judging.tag("original"),
        "tag_spun": lambda: judging.tag("spun"),
        "tag_garbled": lambda: judging.tag("garbled"),
        "paragraph_original": lambda: judging.tag_paragraph("original"),
        "paragraph_spun": lambda: judging.tag_paragraph("spun"),
        "paragraph_garbled": lambda: judging.tag_paragraph("garbled"),
        "zoom_in": lambda: window.zoom_by(1),
        "zoom_out": lambda: window.zoom_by(-1),
        "zoom_reset": lambda: window.set_zoom(100),
        "show_all": page.chips.show_all,
        "keys": lambda: KeySheet(window).open(),
        "about": lambda: dialogs.about(window),
    }
    return deeds | {f"appearance_{name}": partial(window.set_appearance, name) for name in APPEARANCES}


def _switches(window: MainWindow) -> dict[str, Callable[[bool], object]]:
    def auto_advance(on: bool) -> None:
        window.settings.set(table.AUTO_ADVANCE, on)
        window.page.judging.auto_advance = on

    def inspector(on: bool) -> None:
        window.settings.set(table.INSPECTOR, on)
        window.page.inspector.setVisible(on)

    return {"auto_advance": auto_advance, "inspector": inspector, "view_phrases": window.page.show_phrases}
