"""A table with its heading, its way of sorting and its copies: keys first, the mouse as well.

Up and Down choose a row, Enter or a click goes there (`wanted(row)`); Shift and Ctrl choose several; Ctrl+C copies as
text. What is copied is what is chosen where that is more than one row, else the whole table (`copied(str)` says how much).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from unspin.app import fonts
from unspin.app.cells import as_csv, as_text
from unspin.app.language import tr
from unspin.widgets.labels import ElidedLabel, label, section
from unspin.widgets.table_model import HasCells, TableModel

ROW_HEIGHT = 30
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's word for "no limit", which its Python binding lacks."""
MOST_WRAPPED = 200
"""Up to so many rows a table that wraps measures each row (1 ms each); beyond, one line a row and the whole in the tip."""


class Table(QTableView):
    chosen = Signal(QModelIndex)
    copy_wanted = Signal()

    def __init__(self, model: TableModel, name: str, wraps: bool) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self._wraps = wraps
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(wraps)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortingEnabled(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setFont(fonts.sans(13))
        self.horizontalHeader().setHighlightSections(False)

    def fit_rows(self) -> None:
        if self._wraps and self.model().rowCount() <= MOST_WRAPPED:
            self.resizeRowsToContents()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row is chosen once the keyboard is here: of two tables only one shows where it is."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        several = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        index = self.indexAt(event.position().toPoint())
        alone = len(self.selectionModel().selectedRows()) == 1
        if index.isValid() and alone and not several and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(index)


class ListTable(QWidget):
    wanted = Signal(object)
    copied = Signal(str)

    def __init__(
        self,
        title: str,
        copied: Callable[[int, bool], str],
        model: TableModel,
        orders: Sequence[tuple[str, int, Qt.SortOrder]],
        widths: Sequence[int],
        wraps: bool = False,
    ) -> None:
        """`orders`: ways to sort that can be chosen (words, column, direction), the first at once. `widths`: pixels of
        each column, 0 shares what is left. `copied(number, chosen)`: what is said of a copy of so many rows."""
        super().__init__()
        self.model, self._copied, self._orders = model, copied, tuple(orders)
        self.heading = section(title)
        self.count = ElidedLabel()
        self.count.setFont(fonts.sans(13))
        self.count.setProperty("role", "dim")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.order = QComboBox()
        self.order.setFont(fonts.sans(13))
        self.order.setMinimumWidth(96)  # gives way before the window has to grow
        self.order.setAccessibleName(tr("{table}: sorted by", table=title))
        self.order.addItems([words for words, _, _ in self._orders])
        self.table = Table(model, title, wraps)
        self.as_text, self.as_csv = QPushButton(tr("Copy as text")), QPushButton(tr("Copy as CSV"))
        for button in (self.as_text, self.as_csv):
            button.setFont(fonts.sans(13))
            button.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.count, 1)
        self.order_label = label(tr("Sorted by"), "dim", 13)
        for widget in (self.order_label, self.order, self.as_text, self.as_csv):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        header = self.table.horizontalHeader()
        for at, width in enumerate(widths):
            if width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                self.table.setColumnWidth(at, width)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.order.activated.connect(self._sort)
        header.sortIndicatorChanged.connect(self._sorted_by_header)
        self.table.chosen.connect(lambda index: self.wanted.emit(self.model.rows[index.row()]))
        self.table.copy_wanted.connect(lambda: self._copy(as_text))
        self.as_text.clicked.connect(lambda: self._copy(as_text))
        self.as_csv.clicked.connect(lambda: self._copy(as_csv))

    def set_rows(self, rows: Sequence[HasCells], count: str) -> None:
        """`count`: what stands beside the title. The chosen row stays chosen where it is still there."""
        chosen = self.table.currentIndex().row()
        before = self.model.rows[chosen].cells[:3] if 0 <= chosen < len(self.model.rows) else None
        self.model.set_rows(rows)
        self.count.setText(count)
        self._sort(max(0, self.order.currentIndex()))
        for part in (self.table, self.order_label, self.order, self.as_text, self.as_csv):
            part.setVisible(bool(rows))
        self.setMaximumHeight(QWIDGETSIZE_MAX if rows else self.layout().sizeHint().height())
        if rows:
            select = QItemSelectionModel.SelectionFlag
            at = next((k for k, row in enumerate(self.model.rows) if row.cells[:3] == before), 0)
            seen = select.ClearAndSelect | select.Rows if self.table.hasFocus() else select.Clear
            self.table.selectionModel().setCurrentIndex(self.model.index(at, 0), seen)
            self.table.scrollTo(self.table.currentIndex())

    @property
    def has_several_chosen(self) -> bool:
        return len(self.table.selectionModel().selectedRows()) > 1

    def copy(self) -> None:
        self._copy(as_text)

    def _copy(self, form: Callable[[Sequence[str], Sequence[Sequence[str]]], str]) -> None:
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = [self.model.rows[k] for k in chosen] if len(chosen) > 1 else self.model.rows
        QGuiApplication.clipboard().setText(form(self.model.columns, [row.cells for row in rows]))
        self.copied.emit(self._copied(len(rows), len(chosen) > 1))

    def _sort(self, at: int) -> None:
        _, column, direction = self._orders[at]
        self.table.sortByColumn(column, direction)
        self.table.fit_rows()
        self.table.scrollTo(self.table.currentIndex())

    def _sorted_by_header(self, column: int, direction: Qt.SortOrder) -> None:
        """The list of orders says how it is sorted now, where it has a word for it."""
        at = next((k for k, order in enumerate(self._orders) if order[1:] == (column, direction)), -1)
        self.order.setCurrentIndex(at)
        self.table.fit_rows()
