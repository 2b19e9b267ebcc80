"""The rows: both texts side by side, one aligned pair of paragraphs under the other."""

from unspin.widgets.rows.badges import Badge, paint_badge
from unspin.widgets.rows.view import RowsView

__all__ = ["Badge", "RowsView", "paint_badge"]
