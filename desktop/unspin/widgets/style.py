"""How the chrome looks: one palette and one stylesheet, both made from a Theme.

In: a Theme. Out: what QApplication takes. Widgets name themselves (`objectName`) or carry a property (`role`); none
sets a colour of its own unless it paints itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from unspin import assets

if TYPE_CHECKING:
    from unspin.app.theme import Theme


def palette(theme: Theme) -> QPalette:
    """For Fusion, which draws menus, dialogs and what the stylesheet leaves alone."""
    it = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: theme.surface,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.bar,
        role.Text: theme.ink,
        role.Button: theme.bar,
        role.ButtonText: theme.ink,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.current,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.dim,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.on_selection,
        role.Link: theme.focus,
        role.LinkVisited: theme.focus,
        role.Light: theme.surface,
        role.Midlight: theme.border,
        role.Mid: theme.border,
        role.Dark: theme.faint,
        role.Shadow: theme.faint,
    }.items():
        it.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        it.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return it


def stylesheet(theme: Theme) -> str:
    text = _SHEET
    for name, colour in vars(theme).items():
        if isinstance(colour, str):
            text = text.replace(f"${name};", f"{colour};")
    for name in ("check", "arrow", "arrow_up", "tick"):
        drawing = assets.resource("themes", f"{name}-{theme.name}.svg")
        text = text.replace(f"${name};", f'url("{drawing.as_posix()}");')
    return text


_SHEET = """
QMainWindow, #page { background: $page; }
QMenuBar { background: $surface; color: $ink; border-bottom: 1px solid $border; padding: 1px 8px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; color: $ink; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 9px; }
QMenu::indicator { width: 16px; height: 16px; left: 9px; }
QMenu::indicator:checked { image: $tick; }
QMenu::item:selected { background: $selected; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $current; color: $ink; border: 1px solid $border; padding: 4px 6px; }

#header { background: $surface; border: none; border-bottom: 1px solid $border; }
#chips { background: $bar; border: none; border-bottom: 1px solid $border; }
#heads { background: $page; border: none; border-bottom: 1px solid $border; }
#inspector, #inspectorBody { background: $bar; border: none; }
#inspector { border-left: 1px solid $border; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="section"] { color: $dim; }
QLabel[role="rule-name"] { color: $dim; }

QPushButton { background: $surface; color: $ink; border: 1px solid $border; border-radius: 6px; padding: 6px 13px;
    outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 12px; }
QPushButton:disabled { color: $faint; }
QPushButton[role="primary"] { background: $focus; color: $on_focus; border: 1px solid $focus; }
QPushButton[role="primary"]:hover { border: 1px solid $ink; }
QPushButton[role="primary"]:pressed { background: $selection; color: $on_selection; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $border; color: $dim; border-color: $border; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px 7px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; padding: 3px 6px; }

QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $border; border-radius: 8px; padding: 5px 7px;
    selection-background-color: $selection; selection-color: $on_selection; placeholder-text-color: $dim; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 4px 6px; }
#cardNote { padding: 5px 4px; }
#cardNote:focus { padding: 4px 3px; }
#reader { border-radius: 0; border-left: none; border-right: none; border-bottom: none; padding: 7px 14px; }
#reader:focus { border: 2px solid $focus; padding: 6px 12px; }
QPlainTextEdit:disabled { color: $faint; }

QLineEdit, QComboBox, QSpinBox { background: $surface; color: $ink; border: 1px solid $border; border-radius: 6px;
    padding: 4px 8px; selection-background-color: $selection; selection-color: $on_selection;
    placeholder-text-color: $dim; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QLineEdit { padding: 4px 6px; }
QLineEdit:focus { padding: 3px 5px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: $arrow; width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $border; outline: none;
    selection-background-color: $selected; selection-color: $ink; }
QSpinBox { padding-right: 26px; min-width: 110px; max-height: 20px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow { image: $arrow_up; width: 12px; height: 12px; }
QSpinBox::down-arrow { image: $arrow; width: 12px; height: 12px; }
QTabWidget::pane { border: 1px solid $border; border-radius: 8px; top: -1px; }
QTabBar::tab { background: transparent; color: $dim; border: none; border-bottom: 2px solid transparent;
    padding: 7px 16px; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $focus; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 5px; padding: 5px 14px 7px 14px; }
QTreeView { background: $surface; border: 1px solid $border; border-radius: 8px; outline: none; }
QTreeView:focus { border: 2px solid $focus; }
QTreeView::item { padding: 3px 6px; color: $ink; }
QTreeView::item:selected { background: $selected; color: $ink; }
QHeaderView::section { background: $bar; color: $dim; border: none; border-bottom: 1px solid $border; padding: 5px 8px; }
QLineEdit:read-only { background: $bar; color: $dim; }
QLineEdit[state="nothing"] { border: 2px dashed $error; padding: 3px 5px; }
QCheckBox { spacing: 7px; color: $ink; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $dim; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 2px solid $focus; width: 13px; height: 13px; }
QCheckBox::indicator:checked { background: $focus; border: 1px solid $focus; image: $check; width: 15px; height: 15px; }
QCheckBox:focus { color: $focus; }
#find { background: $bar; border: none; border-bottom: 1px solid $border; }

QStatusBar { background: $surface; color: $dim; border-top: 1px solid $border; min-height: 26px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $dim; }
QStatusBar QLabel[role="said"] { color: $ink; }
QStatusBar QPushButton { background: transparent; color: $dim; border: 1px solid transparent; border-radius: 5px;
    padding: 2px 8px; }
QStatusBar QPushButton:hover { background: $hover; color: $ink; }
QStatusBar QPushButton:focus { border: 2px solid $focus; padding: 1px 7px; }

#message { background: $selected; border: none; border-bottom: 1px solid $border; }
#message[level="warn"] { background: $selected; border-bottom: 2px solid $focus; }
#message[level="error"] { background: $error_ground; border-bottom: 2px solid $error; }
#toast { background: $current; border: 1px solid $focus; border-radius: 9px; }
#progress { background: $bar; border: none; border-bottom: 1px solid $border; }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }

#startPage, #startBody { background: $page; border: none; }
#slot { background: $surface; border: 2px dashed $faint; border-radius: 10px; }
#slot[state="filled"] { border: 2px solid $focus; }
#slot[state="over"] { border: 2px dashed $focus; background: $selected; }

#phrasesPage { background: $page; }
QTableView { background: $surface; color: $ink; border: 1px solid $border; border-radius: 4px; padding: 2px;
    selection-background-color: $selected; selection-color: $ink; outline: none; }
QTableView:focus { border: 2px solid $focus; padding: 1px; }
QTableView::item { border: none; border-bottom: 1px solid $border; padding: 3px 8px; }
QTableView::item:selected { background: $selected; color: $ink; }
QHeaderView { background: $bar; border: none; }
QHeaderView::up-arrow { image: $arrow_up; width: 12px; height: 12px; }
QHeaderView::down-arrow { image: $arrow; width: 12px; height: 12px; }
QHeaderView::section { background: $bar; color: $dim; border: none; border-bottom: 1px solid $border; padding: 5px 8px; }
QTableView QHeaderView::section { padding-left: 11px; }
QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 2px; spacing: 8px; }
QRadioButton:focus { border: 1px solid $focus; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $dim; border-radius: 7px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $focus; }
QSplitter::handle { background: transparent; }

QDialog { background: $surface; }
#qt_msgbox_label, #qt_msgbox_informativelabel { min-width: 340px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $faint; border-radius: 4px; min-height: 30px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $dim; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 11px; }
QScrollBar::handle:horizontal { background: $faint; border-radius: 4px; min-width: 30px; margin: 2px; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
"""
