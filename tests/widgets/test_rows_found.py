"""The box of a hit of the find bar: air where there is room, and no letter of a neighbour in it."""

from __future__ import annotations

import re

import pytest

from unspin.engine.model import Range
from unspin.widgets.rows.found import AIR, found_boxes

LATIN = "The summit, a summit 👩‍💻 met. Information and forms, then the reform: form."
ARABIC = "قال وزير النقل يوم الأحد إن وزير الميناء والوزير"


@pytest.mark.parametrize(("text", "word"), [(LATIN, "summit"), (LATIN, "form"), (ARABIC, "وزير")])
def test_a_box_ends_where_a_letter_begins_and_has_air_beside_a_space(shown, compared, text: str, word: str) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared(text, text))
    placed = view.layer.placed(0, "A")[0]
    laid = placed.laid
    for found in re.finditer(word, text):
        units = laid.units(Range(found.start(), found.end()))
        ((_, left, right),) = laid.spans(*units)
        (box,) = found_boxes(laid, *units)
        around = [text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]]
        if laid.rtl:
            around.reverse()
        air = [0.0 if letter.strip() else AIR for letter in around]
        assert (left - box.left(), box.right() - right) == pytest.approx(air)
    assert AIR >= 1


def test_a_hit_over_a_line_break_has_air_at_both_of_its_ends(shown, compared) -> None:  # type: ignore[no-untyped-def]
    text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen end"
    view = shown(compared(text, text))
    laid = view.layer.placed(0, "A")[0].laid
    assert len(laid.rows) > 1
    part = text.index("two"), text.index(" end")
    boxes, spans = found_boxes(laid, *part), laid.spans(*part)
    assert len(boxes) == len(spans) > 1
    for box, (_, left, right) in zip(boxes, spans, strict=True):
        assert (left - box.left(), box.right() - right) == pytest.approx((AIR, AIR))
