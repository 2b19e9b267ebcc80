"""All keys on one sheet, made from the table of verbs, so that it cannot be out of date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from unspin.app.actions import MENUS, VERBS, menu_title, plain_text, shown_keys
from unspin.app.keys import DEFAULTS, Keys
from unspin.app.language import tr
from unspin.widgets.labels import fit_into, label, over_foot, section

LEFT = ("Review", "Help")
"""Menus whose keys stand in the left column: so both columns are about as long."""


class KeySheet(QDialog):
    def __init__(self, parent: QWidget | None = None, keys_now: Keys = DEFAULTS) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(36)
        left, right = QGridLayout(), QGridLayout()
        self.shown: list[tuple[str, str]] = []
        for grid, menus in ((left, LEFT), (right, tuple(menu for menu in MENUS if menu not in LEFT))):
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(4)
            for menu in menus:
                at = grid.rowCount()
                if at > 1:
                    grid.setRowMinimumHeight(at, 10)
                    at += 1
                grid.addWidget(section(menu_title(menu)), at, 0, 1, 2)
                for verb in VERBS:
                    if verb.menu == menu and keys_now[verb.name]:
                        at += 1
                        keys, words = shown_keys(verb, keys_now[verb.name]), plain_text(verb)
                        grid.addWidget(label(keys, pixels=14, bold=True), at, 0, Qt.AlignmentFlag.AlignTop)
                        grid.addWidget(_tipped(words, tr(verb.tip)), at, 1)
                        self.shown.append((keys, words))
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid)
        body = QWidget()
        body.setLayout(columns)
        hint = label(tr("Single keys act while the rows have the focus, never while a note is typed."), "dim", 14)
        close = QPushButton(tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(close)
        over_foot(self, body, foot)
        fit_into(self, parent, body.sizeHint().width() + 70, body.sizeHint().height() + 100)


def _tipped(words: str, tip: str) -> QLabel:
    it = label(words, pixels=14)
    it.setToolTip(tip)
    return it
