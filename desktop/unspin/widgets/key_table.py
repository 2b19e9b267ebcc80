"""The keys of every verb as a table: choose a verb, press a key for it, take keys away, go back to the usual ones.

What clashes is refused with a sentence (`app.keys`), and nothing changes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unspin.app import fonts
from unspin.app.actions import BY_NAME, MENUS, VERBS, menu_title, plain_text, shown_keys
from unspin.app.keys import DEFAULTS, keys_of, normal, refusal, stored
from unspin.app.language import tr
from unspin.widgets.announce import announce
from unspin.widgets.labels import label

_NAME = Qt.ItemDataRole.UserRole


class KeyTable(QWidget):
    changed = Signal(str)
    """What is to be stored now."""

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = dict(keys_of(now))
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("What it does"), tr("Keys")])
        self.tree.setAccessibleName(tr("Verbs and their keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setFont(fonts.sans(14))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for menu in MENUS:
            top = QTreeWidgetItem([menu_title(menu)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, fonts.sans(14, QFont.Weight.DemiBold))
            self.tree.addTopLevelItem(top)
            for verb in VERBS:
                if verb.menu == menu and not verb.separate:
                    item = QTreeWidgetItem(top, [plain_text(verb), ""])
                    item.setData(0, _NAME, verb.name)
                    item.setToolTip(0, tr(verb.tip))
                    self._items[verb.name] = item
        self.tree.expandAll()
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setAccessibleName(tr("Press the new key"))
        self.press.keySequenceChanged.connect(self._pressed)
        self.said = label(pixels=14)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(38)
        self.remove = _button(tr("&No key"), self._remove)
        self.usual = _button(tr("Usual &key"), self._usual)
        self.all_usual = _button(tr("&All keys as usual"), self._all_usual)
        row = QGridLayout()
        row.addWidget(label(tr("Press a key to add it:"), pixels=14), 0, 0)
        row.addWidget(self.press, 0, 1)
        row.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        for button in (self.remove, self.usual):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.all_usual)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(9)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        self._show()
        self._chosen()

    def choose(self, name: str) -> None:
        self.tree.setCurrentItem(self._items[name])

    @property
    def _name(self) -> str | None:
        item = self.tree.currentItem()
        return item.data(0, _NAME) if item is not None else None

    def _chosen(self) -> None:
        name = self._name
        for part in (self.press, self.remove, self.usual):
            part.setEnabled(name is not None)
        self._tell("" if name is not None else tr("Choose a row to change its keys."))

    def _pressed(self, sequence: QKeySequence) -> None:
        key, name = normal(sequence.toString(QKeySequence.SequenceFormat.PortableText)), self._name
        if not key or name is None:
            return
        self.press.clear()
        refused = refusal(BY_NAME[name], key, self._keys)
        if refused is not None:
            self._tell(tr(refused))
        else:
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            self._set({name: (*self._keys[name], key)}, tr("{key} was added.", key=shown))

    def _remove(self) -> None:
        if self._name is not None:
            self._set({self._name: ()}, tr("It has no key now."))

    def _usual(self) -> None:
        """Only those of its usual keys that no other verb has got meanwhile."""
        name = self._name
        if name is None:
            return
        self._keys[name] = ()
        refused = [said for key in DEFAULTS[name] if (said := refusal(BY_NAME[name], key, self._keys))]
        free = tuple(key for key in DEFAULTS[name] if refusal(BY_NAME[name], key, self._keys) is None)
        self._set({name: free}, tr(refused[0]) if refused else tr("It has its usual keys."))

    def _all_usual(self) -> None:
        self._set(dict(DEFAULTS), tr("Every key is as usual."))

    def _set(self, keys: dict[str, tuple[str, ...]], said: str) -> None:
        self._keys |= keys
        self._show()
        self._tell(said)
        self.changed.emit(stored(self._keys))

    def _show(self) -> None:
        for name, item in self._items.items():
            item.setText(1, shown_keys(BY_NAME[name], self._keys[name]))
            font = fonts.sans(14)
            font.setBold(self._keys[name] != DEFAULTS[name])
            item.setFont(1, font)

    def _tell(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)


def _button(text: str, then: object) -> QPushButton:
    it = QPushButton(text)
    it.setAutoDefault(False)
    it.clicked.connect(then)
    return it
