"""Where things stand from left to right, in pixels, for a width and a zoom. Everything above is counted from here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from unspin.app import fonts
from unspin.app.bands import Style
from unspin.engine.model import Side

TEXT_PIXELS = 16
LINE_HEIGHT = 1.58
"""Times the size of the letters."""
NARROW, WIDE = 6.4, 9.6
"""Widths of a view, in hundreds of pixels at 100 %, between which the empty room beside the text grows."""
CRAMPED = 3.6
"""The same: up to here what stands beside the text does not grow with the zoom at all, from NARROW on half as fast."""
WIDEST_PILL = 38
CHARACTERS = 74
"""At most so many mean letters a line; books have 60 to 75."""
_SAMPLE = "the quick brown fox jumps over a lazy dog and then it runs into the next of many other woods there"


@dataclass(frozen=True)
class Columns:
    """All of a view's horizontal measures, and the heights that follow from the zoom. `digits`: of paragraph numbers."""

    width: int
    percent: int
    digits: int
    characters: int = CHARACTERS
    """Mean letters a line has at most."""

    def scaled(self, pixels: float) -> int:
        return max(1, round(pixels * self.percent / 100))

    def beside(self, pixels: float) -> int:
        """For what stands beside the text: above 100 % it grows half as fast, so that large letters keep their room, and
        less where even that would break words."""
        return max(1, round(pixels * min(self.percent, 100 + (self.percent - 100) * self._growth) / 100))

    def gap(self, wide: int, narrow: int) -> int:
        """Empty room beside the text: `wide` pixels where there is room, `narrow` ones where letters need it more."""
        return self.beside(narrow + (wide - narrow) * self._between(NARROW, WIDE))

    @cached_property
    def _growth(self) -> float:
        return self._between(CRAMPED, NARROW) / 2

    def _between(self, low: float, high: float) -> float:
        """0..1: where the width of the view lies between two, in hundreds of pixels at 100 %."""
        return max(0.0, min((self.width / self.scaled(100) - low) / (high - low), 1.0))

    @cached_property
    def pitch(self) -> int:
        """From one visual row to the next."""
        return self.scaled(TEXT_PIXELS * LINE_HEIGHT)

    @cached_property
    def padding(self) -> int:
        """Above and below the text of a band."""
        return self.scaled(9)

    @cached_property
    def quiet_pitch(self) -> int:
        return self.scaled(20)

    @cached_property
    def stack_gap(self) -> int:
        """Between paragraphs of one row."""
        return self.scaled(12)

    @cached_property
    def badge(self) -> int:
        return self.beside(20)

    @cached_property
    def number(self) -> int:
        """Width of the paragraph numbers."""
        return self.beside(max(2, self.digits) * 7 + 6)

    @cached_property
    def badges(self) -> int:
        """Room for badges: two small ones side by side, a big one at its right end."""
        return self.beside(36)

    @cached_property
    def gutter(self) -> int:
        """From the edge of a side to its text."""
        return self.gap(8, 3) + self.number + self.gap(4, 1) + self.badges + self.gap(11, 7)

    @cached_property
    def middle(self) -> int:
        """Between the text of A and the side of B: the link column."""
        return self.gap(78, 50)

    @cached_property
    def end(self) -> int:
        """Right of everything."""
        return self.gap(18, 12)

    @cached_property
    def overhang(self) -> int:
        """By which a card is wider than its text: it leaves the widest pill free."""
        return max(1, min(self.beside(12), round(self._pill_centre - self.beside(WIDEST_PILL) / 2) - 1))

    @cached_property
    def _pill_centre(self) -> float:
        """From the right end of the text of A."""
        return self.middle / 2 + self.beside(2)

    @cached_property
    def room(self) -> int:
        """For a text column at most."""
        return (self.width - self.middle - 2 * self.gutter - self.end) // 2

    @cached_property
    def text(self) -> int:
        """Width of a text column."""
        mean = QFontMetricsF(self.font("text")).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return max(self.scaled(60), min(self.room, round(self.characters * mean)))

    @cached_property
    def margin(self) -> int:
        """Left of everything, where the window is wider than two columns of books need."""
        used = 2 * (self.gutter + self.text) + self.middle + self.end
        return max(0, (self.width - used) // 2)

    def side_left(self, side: Side) -> int:
        return self.margin + (0 if side == "A" else self.gutter + self.text + self.middle)

    def text_left(self, side: Side) -> int:
        return self.side_left(side) + self.gutter

    def badges_right(self, side: Side) -> int:
        """The right end of the badges of a side."""
        return self.text_left(side) - self.gap(11, 7)

    def number_left(self, side: Side) -> int:
        return self.side_left(side) + self.gap(8, 3)

    def card(self, side: Side) -> tuple[int, int]:
        """Left and right of the card that a current paragraph of one line lies on."""
        return self.side_left(side) + self.beside(2), self.text_left(side) + self.text + self.overhang

    def pill(self, centre: float, wide: bool) -> QRectF:
        """The similarity between the sides; `wide` where an arrow stands before it."""
        width, height = self.beside(WIDEST_PILL if wide else 28), self.beside(18)
        middle = self.text_left("A") + self.text + self._pill_centre
        return QRectF(round(middle - width / 2), round(centre - height / 2), width, height)

    def side_at(self, x: float) -> Side:
        return "A" if x < self.text_left("A") + self.text + self.middle / 2 else "B"

    def font(self, style: Style) -> QFont:
        if style == "headline":
            return fonts.serif(self.scaled(TEXT_PIXELS + 2), QFont.Weight.DemiBold)
        if style == "text":
            return fonts.serif(self.scaled(TEXT_PIXELS))
        return fonts.sans(self.scaled(13), italic=True)

    @cached_property
    def small(self) -> QFont:
        """Numbers and pills."""
        return fonts.sans(self.beside(12))
