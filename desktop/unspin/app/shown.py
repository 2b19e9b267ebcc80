"""What the window works out of a review before it can be shown; pure, so that a job does it for a long pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unspin.app.bands import Bands
from unspin.app.marks import Differences
from unspin.app.phrases import Phrases

if TYPE_CHECKING:
    from unspin.engine.packing import PackedSpans
    from unspin.review.review import Review


@dataclass(frozen=True)
class Shown:
    """Differences and phrases of a review, which grow while its analysis is not complete; and the bands of its rows."""

    differences: Differences
    phrases: Phrases
    bands: Bands

    def take(self, number: int, spans: PackedSpans) -> None:
        """A run of the analysis has come."""
        self.differences.take(number, spans)
        self.phrases.take(spans)


def shown_of(review: Review) -> Shown:
    differences = Differences(review.comparison, review.rows)
    phrases = Phrases(review.comparison, differences.spans)
    differences.is_complete = phrases.is_complete = review.is_complete
    bands = Bands(review.comparison.alignment, review.rows)
    _ = bands.pinned  # asked for by the first paint
    return Shown(differences, phrases, bands)
