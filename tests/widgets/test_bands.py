"""How rows become bands: one each, but a very long paragraph in slices that together are its text."""

from hypothesis import given
from hypothesis import strategies as st

from unspin.app.bands import Bands
from unspin.app.slices import SLICE, WHOLE_UP_TO, slices
from unspin.engine.comparison import align
from unspin.engine.model import Article, Line, Paragraph
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef, rows


def one_line(text: str) -> Article:
    return Article("A", text, (Paragraph("body", 0, len(text), 0, 1),), (Line(0, 1, 0, len(text)),))


def test_a_paragraph_up_to_the_limit_stays_whole() -> None:
    assert slices(one_line("a " * (WHOLE_UP_TO // 2)), 0) == ((0, WHOLE_UP_TO),)


@given(
    st.lists(st.sampled_from(["word ", "cafe\u0301 ", "👩‍💻", "قال ", "a" * 900, "\n"]), min_size=1, max_size=8),
    st.integers(1, 60),
)
def test_slices_join_to_the_paragraph_and_none_is_long(parts: list[str], more: int) -> None:
    unit = "".join(parts)
    text = unit * (WHOLE_UP_TO // len(unit) + more)
    cut = slices(one_line(text), 0)
    assert "".join(text[part.start : part.end] for part in cut) == text
    assert len(cut) > 1
    assert all(part.end - part.start <= 2 * SLICE + 1 for part in cut)
    for part in cut[1:]:
        assert text[part.start] not in "\u0301\u200d"
        assert text[part.start - 1] != "\u200d"


def test_slices_end_where_lines_end() -> None:
    article = article_from_text(" ".join(f"This is sentence number {k} of many." for k in range(2000)), side="A")
    starts = {line.start for line in article.lines}
    assert all(part.start in starts for part in slices(article, 0))


def test_every_paragraph_is_in_one_band_and_every_line_is_found_in_it(seed_comparison) -> None:  # type: ignore[no-untyped-def]
    every = rows(seed_comparison.alignment)
    bands = Bands(seed_comparison.alignment, every)
    seen = [
        (side, piece.paragraph) for band in range(len(bands)) for side in "AB" for piece in bands.pieces(band, side)
    ]
    assert sorted(seen) == [("A", k) for k in range(len(seed_comparison.a.paragraphs))] + [
        ("B", k) for k in range(len(seed_comparison.b.paragraphs))
    ]
    for side in ("A", "B"):
        article = seed_comparison.article(side)
        for index, line in enumerate(article.lines):
            band = bands.band_of(LineRef(side, index))
            assert any(piece.start <= line.start < piece.end for piece in bands.pieces(band, side))


def test_a_line_of_a_million_characters_lies_in_many_bands() -> None:
    text = "All of this is one line " * 42_000 + "end."
    a, b = one_line(text), article_from_text("Short.", side="B")
    alignment = align(article_from_text("Short.", side="A"), b)
    alignment = type(alignment)(a, b, alignment.paragraph_links, alignment.line_links)
    bands = Bands(alignment, rows(alignment))
    assert len(bands) > 200
    assert bands.band_at("A", 0, len(text) - 1) == len(bands) - 1
    assert bands.band_at("A", 0, 500_000) not in (0, len(bands) - 1)
    assert bands.pieces(5, "B") == ()
