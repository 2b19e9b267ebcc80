"""What each verb of `app.actions` does in a window: one table, complete (a verb without a deed does not start)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from unspin.app import actions, language
from unspin.app import settings as table
from unspin.app.keys import keys_of
from unspin.app.language import tr
from unspin.widgets import dialogs
from unspin.widgets.cursor_paging import go_to_end, turn_page
from unspin.widgets.swapping import swap

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
    """Every verb stands in one menu or submenu, with a line between groups."""
    for title in actions.MENUS:
        _fill(bar.addMenu(tr(actions.TITLES[title])), actions.entries(title), verbs)


def _fill(
    menu: QMenu, entries: Sequence[tuple[int, actions.Verb | actions.Submenu]], verbs: dict[str, QAction]
) -> None:
    menu.setToolTipsVisible(True)
    before = 0
    for group, entry in entries:
        if group != before:
            menu.addSeparator()
            before = group
        if isinstance(entry, actions.Verb):
            menu.addAction(verbs[entry.name])
        else:
            _fill(menu.addMenu(tr(actions.SUBMENUS[entry][0])), actions.entries_of(entry), verbs)


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
        "undo": lambda: judging.undo(),
        "redo": judging.redo,
        "copy": page.copy,
        "paste": intake.paste,
        "copy_row": window.evidence.copy,
        "save_row": window.evidence.save,
        "find": window.finding.begin,
        "find_next": lambda: window.finding.step(1),
        "find_previous": lambda: window.finding.step(-1),
        "note": page.write_note,
        "back_to_rows": window.escape,
        "accept": judging.accept,
        "accept_strong": lambda: _accept_strong(window),
        "clear": judging.clear,
        "summary": lambda: _summary(window),
        "skip": judging.skip,
        "next_untagged": lambda: judging.next_untagged(1),
        "previous_untagged": lambda: judging.next_untagged(-1),
        "page_down": lambda: turn_page(page, 1),
        "page_up": lambda: turn_page(page, -1),
        "first_line": lambda: go_to_end(page, -1),
        "last_line": lambda: go_to_end(page, 1),
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
        "link": window.linking.start,
        "link_paragraph": lambda: window.linking.start("paragraph"),
        "reject_link": window.linking.reject,
        "remove_link": window.linking.remove,
        "analyse_again": window.analyse_again,
        "language_a": lambda: window.choose_language("A"),
        "language_b": lambda: window.choose_language("B"),
        "card_a": lambda: window.origins.open("A"),
        "card_b": lambda: window.origins.open("B"),
        "delete": window.delete_review,
        "restore": lambda: window.deleting.choose(window),
        "swap": lambda: swap(window),
        "read_other": page.viewing.read_other,
        "zoom_in": lambda: window.zoom_by(1),
        "zoom_out": lambda: window.zoom_by(-1),
        "zoom_reset": lambda: window.set_zoom(100),
        "show_all": page.show_every_kind,
        "settings": lambda: _open_settings(window),
        "keys": lambda: _open_keys(window),
        "about": lambda: dialogs.about(window),
    }
    return deeds | {f"appearance_{name}": partial(window.set_appearance, name) for name in APPEARANCES}


def _open_keys(window: MainWindow) -> None:
    from unspin.widgets.key_sheet import KeySheet  # not for the first paint

    sheet = KeySheet(window, keys_of(window.settings.get(table.KEYS)))
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


def _open_settings(window: MainWindow) -> None:
    from unspin.widgets.settings_dialog import SettingsDialog

    dialog = SettingsDialog(window.settings, window)
    dialog.changed.connect(lambda setting: _obey(window, setting))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _obey(window: MainWindow, setting: object) -> None:
    """A setting has another value: the window shows it at once."""
    get = window.settings.get
    if setting is table.APPEARANCE:
        window.verbs[f"appearance_{get(table.APPEARANCE)}"].trigger()
    elif setting is table.LANGUAGE:
        if language.chosen(get(table.LANGUAGE)) != language.in_use():
            window.language_wanted.emit()
    elif setting is table.TEXT_SIZE:
        window.set_zoom(get(table.ZOOM))
    elif setting is table.LINE_WIDTH:
        window.page.rows.set_characters(get(table.LINE_WIDTH))
    elif setting is table.KEYS:
        window.apply_keys()
    else:
        for name, switch in (
            ("inspector", table.INSPECTOR),
            ("ruler", table.RULER),
            ("auto_advance", table.AUTO_ADVANCE),
        ):
            if setting is switch:
                window.verbs[name].setChecked(get(switch))


def _switches(window: MainWindow) -> dict[str, Callable[[bool], object]]:
    def auto_advance(on: bool) -> None:
        window.settings.set(table.AUTO_ADVANCE, on)
        window.page.judging.auto_advance = on

    def inspector(on: bool) -> None:
        window.settings.set(table.INSPECTOR, on)
        window.page.inspector.setVisible(on)

    def ruler(on: bool) -> None:
        window.settings.set(table.RULER, on)
        window.page.viewing.ruler.setVisible(on)

    def view(name: str) -> Callable[[bool], object]:
        return lambda on: window.page.viewing.show_view(name) if on else None

    group = QActionGroup(window)
    for name in ("view_rows", "view_inline", "view_phrases"):
        group.addAction(window.verbs[name])
    window.verbs["view_rows"].setChecked(True)
    return {
        "auto_advance": auto_advance,
        "inspector": inspector,
        "reader": window.page.set_reader,
        "ruler": ruler,
        "shared": window.page.viewing.set_shared,
        "view_rows": view("rows"),
        "view_inline": view("inline"),
        "view_phrases": view("phrases"),
    }


def _accept_strong(window: MainWindow) -> None:
    from unspin.widgets.accepting import accept_strong  # not for the first paint

    accept_strong(window, window.page.judging)


def _summary(window: MainWindow) -> None:
    from unspin.widgets.concluding import summary_of_the_pair  # not for the first paint

    summary_of_the_pair(window, window.page.judging)
