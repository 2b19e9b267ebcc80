"""Letters in two inks are the letters that QTextLayout draws: with one ink for both nothing tells them apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from unspin.app.bands import Piece
from unspin.app.inline import Inline
from unspin.engine.comparison import compare
from unspin.engine.model import Range
from unspin.engine.reading import article_from_text
from unspin.widgets.rows.columns import Columns
from unspin.widgets.rows.inline_layer import InlineLaid
from unspin.widgets.rows.laid import lay_out
from unspin.widgets.rows.two_inks import draw_in_two, letters_of

pytestmark = pytest.mark.usefixtures("qapp")
INK = QColor("#123456")


def laid_inline(a: str, b: str) -> InlineLaid:
    comparison = compare(article_from_text(a, side="A"), article_from_text(b, side="B"))
    it = comparison.b.paragraphs[0]
    inline = Inline(comparison, "B").text("B", Range(it.start, it.end), 0)
    piece = Piece("B", 0, it.start, it.end, "text", True)
    laid = lay_out(inline.text, piece, Columns(500, 100, 2), lambda *them: InlineLaid(*them, inline=inline))
    laid.gone = tuple((laid.offsets.to_units(s.at), laid.offsets.to_units(s.stop)) for s in inline.segments if s.struck)
    return laid


def drawn(laid: InlineLaid, in_two: bool) -> QImage:
    image = QImage(600, laid.height + 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if in_two:
        draw_in_two(painter, letters_of(laid), INK, INK, (-1e6, 1e6))
    else:
        painter.setPen(INK)
        laid.layout.draw(painter, QPointF(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The quick officials offered fiery jackets to the waffle jury, and the cafe\u0301 closed early on Friday.",
            "The swift officials offered fiery coats to the waffle jury, and the cafe\u0301 shut early on last Friday.",
        ),
        ("She said no\u00a0more jets will fly over Tokyo.", "She said no\u00a0more planes will fly over Tokyo."),
        ("今日は天気がとても良いです。", "今日は気分がとても良いです。"),
        ("«Œuvre» naïve fût joué à Łódź hier.", "«Œuvre» simple fût joué à Łódź hier."),
    ],
)
def test_with_one_ink_the_letters_are_those_of_the_layout(a: str, b: str) -> None:
    laid = laid_inline(a, b)
    assert any(row.struck for row in letters_of(laid))
    assert any(row.plain for row in letters_of(laid))
    assert drawn(laid, in_two=True) == drawn(laid, in_two=False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The family 👩\u200d👩\u200d👧 left the old town.", "The family 👩\u200d👩\u200d👧 left the small town."),
        ("قال الرئيس اليوم إن القرار صحيح", "قال الوزير اليوم إن القرار صحيح"),
        ("A tab\tand the old town stand here.", "A tab\tand the small town stand here."),
        ("Nothing is struck here.", "Nothing is struck here."),
    ],
)
def test_letters_that_may_share_a_glyph_are_left_to_the_layout(a: str, b: str) -> None:
    assert not letters_of(laid_inline(a, b))
