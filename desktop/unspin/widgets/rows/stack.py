"""One way to stack the texts: its bands, its marks, and the kinds of layer and columns that show them."""

from __future__ import annotations

from dataclasses import dataclass

from unspin.app.bands import Bands
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.layer import Layer
from unspin.widgets.rows.piece_marks import PieceMarks


@dataclass(frozen=True)
class Stack:
    bands: Bands
    marks: PieceMarks
    kind: type[Layer] = Layer
    measures: type[Columns] = Columns
