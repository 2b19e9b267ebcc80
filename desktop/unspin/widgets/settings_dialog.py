"""The settings: what the table of `app.settings` shows, and the keys of every verb. Each change is applied at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from unspin.app import fonts
from unspin.app import settings as table
from unspin.app.language import tr
from unspin.app.settings import Settings
from unspin.widgets.key_table import KeyTable
from unspin.widgets.labels import label, section

FIELD_WIDTH = 190


class SettingsDialog(QDialog):
    changed = Signal(object)
    """The Setting that has another value now; it is stored already."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Settings"))
        self.fields: dict[str, QWidget] = {}
        self.keys = KeyTable(settings.get(table.KEYS))
        self.keys.changed.connect(lambda stored: self._set(table.KEYS, stored))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._general(), tr("&General"))
        self.tabs.addTab(self.keys, tr("&Keys"))
        reset = QPushButton(tr("&Usual settings"))
        reset.setToolTip(
            tr("Everything on the first page as it was at the beginning; the keys have a button of their own")
        )
        reset.clicked.connect(self.reset)
        close = QPushButton(tr("Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(reset)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        self.resize(640, 560)

    def reset(self) -> None:
        for setting in table.ALL:
            if setting.title:
                self._show(setting, setting.default)

    def _general(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(18, 16, 18, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        group = ""
        for setting in sorted((it for it in table.ALL if it.title), key=lambda it: _ORDER.index(it.group)):
            at = grid.rowCount()
            if setting.group != group:
                group = setting.group
                grid.setRowMinimumHeight(at, 8)
                grid.addWidget(section(tr(group)), at + 1, 0, 1, 2)
                at += 2
            field = self._field(setting)
            field.setFont(fonts.sans(14))
            says = tr(setting.says)
            field.setToolTip(says[:1].upper() + says[1:])
            field.setAccessibleName(tr(setting.title))
            self.fields[setting.key] = field
            if isinstance(field, QCheckBox):
                field.setText(tr(setting.title))
                grid.addWidget(field, at, 0, 1, 2)
            else:
                field.setFixedWidth(FIELD_WIDTH)
                grid.addWidget(label(tr(setting.title), pixels=14), at, 0)
                grid.addWidget(field, at, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _field(self, setting: table.Setting[Any]) -> QWidget:
        now = self._settings.get(setting)
        if setting.choices:
            box = QComboBox()
            for value, words in setting.choices:
                box.addItem(tr(words), value)
            box.setCurrentIndex(box.findData(now))
            box.currentIndexChanged.connect(lambda _: self._set(setting, box.currentData()))
            return box
        if setting.type is bool:
            switch = QCheckBox()
            switch.setChecked(now)
            switch.toggled.connect(lambda on: self._set(setting, on))
            return switch
        number = QSpinBox()
        number.setRange(setting.least, setting.most)
        number.setSuffix(tr(setting.unit))
        number.lineEdit().setTextMargins(7, 0, 0, 0)  # the stylesheet's padding does not reach the words in it
        number.setValue(now)
        number.valueChanged.connect(lambda value: self._set(setting, value))
        return number

    def _show(self, setting: table.Setting[Any], value: Any) -> None:
        field = self.fields[setting.key]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QCheckBox):
            field.setChecked(value)
        elif isinstance(field, QSpinBox):
            field.setValue(value)

    def _set(self, setting: table.Setting[Any], value: Any) -> None:
        self._settings.set(setting, value)
        self.changed.emit(setting)


_ORDER = ("Text", "Window", "Review")
