"""What is said on the screen for a moment is said to a screen reader too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from unspin.app.language import tr

if TYPE_CHECKING:
    from unspin.review.review import Change
    from unspin.widgets.rows import RowsView


def announce(widget: QWidget, text: str) -> None:
    """Nothing where nobody listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def say_committed(rows: RowsView, change: Change) -> None:
    """A verdict is on disk: say it, and that its lines are described otherwise now. Undo and redo say it themselves."""
    if not QAccessible.isActive():
        return
    from unspin.widgets.rows import accessible

    accessible.say_changed(rows, change.lines)
    if change.action not in ("seen", "undo", "redo"):
        announce(rows, tr(change.text))
