"""Frozen rows in a QTableView: sortable by any column, fast at 10,000 rows (nothing is asked that is not seen)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from unspin.app import fonts
from unspin.app.language import tr

Index = QModelIndex | QPersistentModelIndex


class HasCells(Protocol):
    @property
    def cells(self) -> tuple[str, ...]: ...


class TableModel(QAbstractTableModel):
    def __init__(
        self, columns: Sequence[str], key: Callable[[int], Callable[[Any], Any]], words: frozenset[int]
    ) -> None:
        """`key(column)` gives the sort key of a row; `words`: the columns that quote an article."""
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[Any] = []
        self._key, self._words = key, words
        self._serif, self._sans = fonts.serif(15), fonts.sans(14)

    def set_rows(self, rows: Sequence[HasCells]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | Qt.AlignmentFlag | None:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return str(self.rows[index.row()].cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.rows[index.row()].cells[index.column()]
            return tr("{name}: {value}", name=self.columns[index.column()], value=cell or tr("nothing"))
        if role == Qt.ItemDataRole.FontRole:
            return self._serif if index.column() in self._words else self._sans
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Stable: what is equal stays in the order it had before. Chosen rows stay chosen."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.rows
        kept = [(index, before[index.row()]) for index in self.persistentIndexList()]
        self.rows = sorted(before, key=self._key(column), reverse=order == Qt.SortOrder.DescendingOrder)
        if kept:
            now = {id(row): place for place, row in enumerate(self.rows)}
            for index, row in kept:
                self.changePersistentIndex(index, self.index(now[id(row)], index.column()))
        self.layoutChanged.emit()
