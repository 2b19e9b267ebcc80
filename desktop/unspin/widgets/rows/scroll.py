"""Which bands are on the screen and where: heights that become exact when seen, behind a scroll bar that never jumps.

Pixels "on the screen" are counted from the top of the viewport. The promise: between two settled states every band that
stays visible moves by the same number of pixels.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from PySide6.QtWidgets import QScrollBar

from unspin.widgets.rows.heights import Heights
from unspin.widgets.rows.layer import Layer

LONGEST_ESTIMATED = 60_000
"""Code points; a band that is estimated for more is estimated for this."""


class Scroll:
    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._layer: Layer | None = None
        self._heights = Heights()
        self._exact = bytearray()
        self._screen = 0
        self._band, self._y = 0, 0
        """The first visible band and its top on the screen (zero or negative)."""
        self._value = 0
        self.stale = True
        """Whether `settle` has to run before anything is asked."""
        self.busy = False
        """True while the scroll bar is being corrected: its signals say nothing new then."""

    @property
    def screen(self) -> int:
        """Its height, as it was told last."""
        return self._screen

    def forget(self) -> None:
        """Nothing to show, or something new: begin at the top."""
        self._layer = None
        self._heights = Heights()
        self._exact = bytearray()
        self._band = self._y = self._value = 0
        self._set_bar(0, 0)

    def rebuild(self, layer: Layer, screen: int) -> None:
        """Width, zoom or texts have changed: estimate again and keep the same part of the same band at the top."""
        old = self._heights[self._band] if self._band < len(self._heights) else 0
        fraction = -self._y / old if old else 0.0
        self._layer, self._screen = layer, screen
        lengths = layer.bands.lengths
        estimate = layer.estimate()
        longest = max(lengths, default=0)
        table = [estimate(length) for length in range(min(longest, LONGEST_ESTIMATED) + 1)] + [estimate(-1)]
        if longest > LONGEST_ESTIMATED:
            lengths = array("l", [min(length, LONGEST_ESTIMATED) for length in lengths])
        self._heights = Heights(map(table.__getitem__, lengths))  # the length -1 finds the last one
        self._exact = bytearray(len(lengths))
        if len(lengths):
            self._band = min(self._band, len(lengths) - 1)
            self._fix(self._band)
            self._y = -round(fraction * self._heights[self._band])
        self.stale = True

    def loosen(self) -> None:
        """Bands may have other heights than when they were seen; until they are seen again those stand."""
        self._exact = bytearray(len(self._exact))
        self.stale = True

    def resize(self, screen: int) -> None:
        self._screen = screen
        self.stale = True

    def ensure(self) -> None:
        if self.stale:
            self.settle(self._band, self._y)

    def settle(self, band: int, y: int) -> None:
        """Make what is on the screen exact, with the top of `band` at y as far as the ends of the text allow."""
        self.stale = False
        count = len(self._heights)
        if not count:
            self._set_bar(0, 0)
            return
        for _ in range(4):
            self._fix_from(band, y)
            maximum = max(0, self._heights.total() - self._screen)
            wanted = self._heights.top(band) - y
            value = min(max(0, wanted), maximum)
            first, top = self._heights.at(value)
            band, y = first, top - value
            if value == wanted:
                break
        self._band, self._y, self._value = band, y, value
        self._set_bar(maximum, value)

    def moved_to(self, value: int) -> int | None:
        """The bar was moved. Returns by how many pixels everything visible moved, None where all of it is new."""
        step = value - self._value
        if self._layer is None or not len(self._heights):
            return None
        self.ensure()
        if abs(step) >= self._screen:
            band, top = self._heights.at(value)
            estimated = self._heights[band]
            self._fix(band)
            self.settle(band, -round((value - top) * self._heights[band] / max(1, estimated)))
            return None
        band, before = self._band, self._y
        self.settle(band, before - step)
        shift = self.top(band) - before
        return shift if abs(shift) < self._screen else None

    def top(self, band: int) -> int:
        """On the screen."""
        return self._heights.top(band) - self._value

    def height(self, band: int) -> int:
        return self._heights[band]

    def visible(self) -> Iterator[tuple[int, int]]:
        """Bands on the screen with their tops on it."""
        band, y = self._band, self._y
        while band < len(self._heights) and y < self._screen:
            yield band, y
            y += self._heights[band]
            band += 1

    def heights(self) -> Iterator[int]:
        """Of all bands; estimated where they were never on the screen."""
        return iter(self._heights)

    def part(self) -> tuple[tuple[int, float], tuple[int, float]]:
        """The band at the top of the screen and how much of it is above (0..1), and so for the bottom."""
        every = list(self.visible())
        (first, top), (last, low) = every[0], every[-1]
        end = min(1.0, (self._screen - low) / max(1, self._heights[last]))
        return (first, -top / max(1, self._heights[first])), (last, end)

    def show(self, band: int, fraction: float) -> None:
        """Bring this place to the top of the screen, as far as the end of the text allows."""
        self._fix(band)
        self.settle(band, -round(fraction * self._heights[band]))

    def band_at(self, y: float) -> tuple[int, int] | None:
        """The band at a height of the screen and its top on the screen; the nearest one outside of the text."""
        if not len(self._heights):
            return None
        band, top = self._heights.at(int(y) + self._value)
        return band, top - self._value

    def bring(self, places: list[tuple[int, float, float]], margin: int) -> None:
        """Scroll as little as possible so that all places (band, top and bottom in it) are visible with a margin.

        The first place is the important one: where they do not fit together it wins.
        """
        for _ in range(3):
            self.ensure()
            tops = [self.top(band) + low for band, low, _ in places]
            bottoms = [self.top(band) + high for band, _, high in places]
            high_enough, low_enough = max(bottoms) <= self._screen - margin, min(tops) >= margin
            if min(tops) >= 0 and max(bottoms) <= self._screen and (high_enough or low_enough):
                break
            together = max(bottoms) - min(tops) + 2 * margin <= self._screen
            low, high = (min(tops), max(bottoms)) if together else (tops[0], bottoms[0])
            room = min(margin, max(0, (self._screen - (high - low)) / 2))
            if low < room:
                target = room
            elif high > self._screen - room:
                target = self._screen - room - (high - low)
            else:
                break
            if abs(target - low) > self._screen:
                target = max(room, (self._screen - (high - low)) / 3)
            band, inside, _ = min(places, key=lambda it: self.top(it[0]) + it[1]) if together else places[0]
            before = self._value
            self._fix(band)
            self.settle(band, round(target - inside))
            if self._value == before:
                break

    def prepare(self) -> int | None:
        """Lay out one more band below or above the screen, and say which. None once a page on either side is ready."""
        if self._layer is None or self.stale:
            return None
        end, limit = self._band, 2 * self._screen
        y = self._y
        while end < len(self._heights) and y < limit:
            if not self._exact[end] and y >= self._screen:
                self._fix(end)
                self._set_bar(max(0, self._heights.total() - self._screen), self._value)
                return end
            y += self._heights[end]
            end += 1
        band, y = self._band - 1, self._y
        while band >= 0 and y > -self._screen:
            if not self._exact[band]:
                self._fix(band)
                self._value = self._heights.top(self._band) - self._y
                self._set_bar(max(0, self._heights.total() - self._screen), self._value)
                return band
            y -= self._heights[band]
            band -= 1
        return None

    def _fix_from(self, band: int, y: int) -> None:
        self._fix(band)
        top, above = y, band
        while top > 0 and above > 0:
            above -= 1
            self._fix(above)
            top -= self._heights[above]
        bottom, below = y + self._heights[band], band + 1
        while bottom < self._screen and below < len(self._heights):
            self._fix(below)
            bottom += self._heights[below]
            below += 1

    def _fix(self, band: int) -> None:
        if not self._exact[band] and self._layer is not None:
            self._exact[band] = 1
            self._heights.set(band, self._layer.height(band))

    def _set_bar(self, maximum: int, value: int) -> None:
        self.busy = True
        self._bar.setRange(0, maximum)
        self._bar.setEnabled(maximum > 0)  # it keeps its room, so that the columns stay; there is nothing to drag
        self._bar.setPageStep(max(1, self._screen))
        self._bar.setValue(value)
        self.busy = False
