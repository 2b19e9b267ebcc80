"""The arrow of a move: there for what the mouse or the cursor is at, beside everything that is to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.app.theme import theme
from unspin.engine.model import Alignment, Comparison, Link
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.widgets.rows import RowsView

LEFT = Qt.MouseButton.LeftButton
LATIN = "Sentence {k} is about the subject number {k}. It tells of 👩‍💻 and a café, of nothing else. Then it ends."
ARABIC = "قال وزير النقل يوم الأحد إن الميناء رقم {k} سيفتح أبوابه أمام السفن الكبيرة في شهر مايو"


def moved(from_a: int, to_b: int, count: int = 20, sentence: str = LATIN) -> Comparison:
    """`count` paragraphs; that of A with the index `from_a` is the one of B with the index `to_b`."""
    texts = [sentence.format(k=k) for k in range(count)]
    order = list(range(count))
    order.insert(to_b, order.pop(from_a))
    a = article_from_text("\n\n".join(texts), side="A")
    b = article_from_text("\n\n".join(texts[k] for k in order), side="B")
    pairs = [(k, order.index(k), k == from_a) for k in range(count)]
    paragraphs = tuple(Link("paragraph", (one,), (other,), 0.9, moved=far) for one, other, far in pairs)
    lines = tuple(
        Link("line", (x,), (y,), 0.9, moved=far)
        for one, other, far in pairs
        for x, y in zip(lines_of(a, one), lines_of(b, other), strict=True)
    )
    return Comparison(Alignment(a, b, paragraphs, lines), spans=())


def lines_of(article, paragraph: int) -> range:  # type: ignore[no-untyped-def]
    it = article.paragraphs[paragraph]
    return range(it.first_line, it.last_line)


def swapped_lines(one: int, other: int) -> Comparison:
    """Paragraphs stay where they are, two lines of A changed places in B."""
    plain = moved(0, 0).alignment
    order = list(range(len(plain.a.lines)))
    order[one], order[other] = other, one
    lines = tuple(Link("line", (k,), (order[k],), 0.9, moved=order[k] != k) for k in range(len(order)))
    links = tuple(replace(it, moved=False) for it in plain.paragraph_links)
    return Comparison(Alignment(plain.a, plain.b, links, lines), spans=())


def hover(view: RowsView, at: QPoint) -> None:
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseMove(view.viewport(), at + QPoint(0, 1))


def stub(view: RowsView) -> QRectF:
    band = next(band for band in range(len(view.bands)) if view.bands.row(band).is_stub)
    placed = view.layer.placed(band, "B")[0]
    return QRectF(placed.x, view.scrolled.top(band) + placed.top, view.layer.columns.text, placed.height)


def full_row(view: RowsView) -> tuple[int, int]:
    """The band of a moved pair and its top on the screen."""
    row = next(row for row in view.bands.rows if row.is_stub)
    band = view.bands.bands_of_row(row.stub_of)[0]
    return band, view.scrolled.top(band)


def pill(view: RowsView) -> QRectF:
    band, top = full_row(view)
    return view.layer.pill(band).translated(0, top)


def violet(image: QImage, view: RowsView) -> int:
    """Pixels of the colour of moves in the gutter, without the pills."""
    columns, wanted = view.layer.columns, QColor(theme("light").kinds["moved"].underline).rgb()
    lane = range(columns.side_left("B") - columns.beside(12), columns.side_left("B") - columns.beside(8))
    return sum(image.pixel(x, y) == wanted for x in lane for y in range(image.height()))


def test_a_hovered_stub_shows_an_arrow_up_to_the_full_row(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 4))
    assert not view.arrow.isVisible()
    assert violet(view.grab().toImage(), view) == 0
    hover(view, stub(view).center().toPoint())
    drawn = view.arrow.drawn()
    assert drawn.points == "up"
    assert drawn.label == ""
    assert drawn.tip.x() == pytest.approx(pill(view).center().x(), abs=1)
    assert pill(view).bottom() < drawn.tip.y() < pill(view).bottom() + 5
    low = max(shape.boundingRect().bottom() for shape in drawn.shapes)
    assert abs(low - stub(view).center().y()) < 6
    assert violet(view.grab().toImage(), view) > 100
    view.set_theme(theme("dark"))
    assert violet(view.grab().toImage(), view) == 0


def test_an_arrow_points_down_where_the_full_row_stands_below(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(4, 1))
    hover(view, stub(view).center().toPoint())
    drawn = view.arrow.drawn()
    assert drawn.points == "down"
    assert pill(view).top() - 5 < drawn.tip.y() < pill(view).top()


def test_the_row_and_its_pill_show_the_same_arrow(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 4))
    band, top = full_row(view)
    for side in ("A", "B"):
        placed = view.layer.placed(band, side)[0]
        hover(view, QPoint(placed.x + 30, top + placed.top + placed.height // 2))
        assert view.arrow.isVisible(), side
        hover(view, QPoint(placed.x + 30, 10))
        assert not view.arrow.isVisible(), side
    hover(view, pill(view).center().toPoint())
    assert view.arrow.isVisible()


def test_the_arrow_goes_when_the_mouse_leaves(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 4))
    hover(view, stub(view).center().toPoint())
    assert view.arrow.isVisible()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert not view.arrow.isVisible()
    assert violet(view.grab().toImage(), view) == 0


def test_the_current_line_keeps_its_arrow_and_another_one_has_none(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 4))
    here = LineRef("A", view.layer.alignment.a.paragraphs[1].first_line)
    view.set_cursor(here)
    assert view.arrow.isVisible()
    hover(view, QPoint(view.side_left("A") + 30, 10))
    assert view.arrow.isVisible()
    view.set_cursor(LineRef("A", 0))
    hover(view, QPoint(view.side_left("A") + 30, 12))
    assert not view.arrow.isVisible()


def test_an_end_out_of_sight_is_named_at_the_edge(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 18))
    view.set_cursor(LineRef("A", view.layer.alignment.a.paragraphs[1].first_line))
    drawn = view.arrow.drawn()
    assert drawn.points == "up"
    assert drawn.label == "B19"
    assert max(shape.boundingRect().bottom() for shape in drawn.shapes) == pytest.approx(view.arrow.height(), abs=6)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.arrow.drawn() is None or stub(view).top() < view.arrow.height()
    hover(view, stub(view).center().toPoint())
    drawn = view.arrow.drawn()
    assert (drawn.points, drawn.label) == ("up", "A2")
    assert 0 <= drawn.tip.y() < 6


def test_nothing_is_drawn_while_both_ends_are_out_of_sight(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 18))
    view.set_cursor(LineRef("A", view.layer.alignment.a.paragraphs[1].first_line))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert not view.arrow.isVisible()
    assert violet(view.grab().toImage(), view) == 0


def test_a_line_that_moved_alone_has_an_arrow_beside_its_text(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(swapped_lines(2, 8))
    for line in (2, 8):
        view.set_cursor(LineRef("A", line))
        drawn, columns = view.arrow.drawn(), view.layer.columns
        band, top, _ = view.layer.place(LineRef("A", line))
        assert drawn.points == "left"
        assert columns.text_left("A") + columns.text < drawn.tip.x() < pill_left(view)
        assert drawn.tip.y() == pytest.approx(view.scrolled.top(band) + top + columns.pitch / 2)


def pill_left(view: RowsView) -> float:
    return view.layer.columns.pill(0, wide=False).left()


def obstacles(view: RowsView) -> list[QRectF]:
    """What stands on the screen to be read: visual rows, small lines, numbers, tags, pills."""
    out: list[QRectF] = []
    columns, layer = view.layer.columns, view.layer
    for band, top in view.scrolled.visible():
        if layer.link(band) is not None:
            out.append(layer.pill(band).translated(0, top))
        for side in ("A", "B"):
            for placed in layer.placed(band, side):
                out.append(QRectF(placed.x, top + placed.top, columns.text, placed.height))
                for of, paragraph, y in layer.numbers(placed):
                    wide = QFontMetricsF(columns.small).horizontalAdvance(str(paragraph + 1))
                    right = columns.number_left(of) + columns.number
                    out.append(QRectF(right - wide, top + y, wide, columns.pitch))
                out += [it.box.translated(0, top) for it in layer.badge_places(placed)]
    return out


@pytest.mark.parametrize(("percent", "width"), [(70, 1000), (100, 1300), (100, 1000), (100, 600), (200, 1000)])
@pytest.mark.parametrize("pair", [(1, 4, 20), (4, 1, 20), (1, 2, 4), (2, 0, 4), (1, 18, 20), (18, 1, 20)])
def test_an_arrow_covers_nothing_that_is_read(shown: Callable[[Comparison], RowsView], pair, percent, width) -> None:  # type: ignore[no-untyped-def]
    view = shown(moved(*pair))
    view.resize(width, 600)
    view.set_zoom(percent)
    paragraph = view.layer.alignment.a.paragraphs[pair[0]]
    view.set_cursor(LineRef("A", paragraph.first_line))
    seen = 0
    for value in range(0, view.verticalScrollBar().maximum() + 1, 37):
        view.verticalScrollBar().setValue(value)
        drawn = view.arrow.drawn()
        if drawn is None:
            continue
        seen += 1
        for it in obstacles(view):
            assert not any(shape.intersects(it) for shape in drawn.shapes), (value, it)
            assert drawn.box is None or not drawn.box.intersects(it), (value, it)
    assert seen


@pytest.mark.parametrize(("one", "other"), [(0, 4), (1, 7), (3, 5), (2, 50), (5, 3), (6, 8)])
def test_nor_does_the_arrow_of_a_line(shown: Callable[[Comparison], RowsView], one: int, other: int) -> None:
    view = shown(swapped_lines(one, other))
    seen = 0
    for ref in (LineRef("A", one), LineRef("A", other)):
        view.set_cursor(ref)
        drawn = view.arrow.drawn()
        if drawn is not None:
            seen += 1
            assert not any(shape.intersects(it) for shape in drawn.shapes for it in obstacles(view))
    assert seen


def test_texts_from_the_right_and_what_is_shared_have_the_arrow_too(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 3, 6, ARABIC))
    view.set_polarity(shared=True)
    hover(view, stub(view).center().toPoint())
    drawn = view.arrow.drawn()
    assert not any(shape.intersects(it) for shape in drawn.shapes for it in obstacles(view))
    assert violet(view.grab().toImage(), view) > 50


def test_one_column_and_hidden_moves_have_no_arrow(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 4))
    view.set_cursor(LineRef("A", view.layer.alignment.a.paragraphs[1].first_line))
    assert view.arrow.isVisible()
    view.set_shown({"paraphrased"})
    assert not view.arrow.isVisible()
    view.set_shown({"moved"})
    view.verticalScrollBar().setValue(40)
    assert view.arrow.isVisible()
    view.set_reading("B")
    assert not view.arrow.isVisible()
    view.set_reading(None)
    view.verticalScrollBar().setValue(40)
    assert view.arrow.isVisible()
    view.set_comparison(None)
    assert not view.arrow.isVisible()


def test_the_mouse_goes_through_the_arrow(shown: Callable[[Comparison], RowsView]) -> None:
    view = shown(moved(1, 18))
    view.set_cursor(LineRef("A", view.layer.alignment.a.paragraphs[1].first_line))
    assert view.childAt(view.arrow.geometry().center()) is view.viewport()
    QTest.mouseClick(view.viewport(), LEFT, pos=pill(view).center().toPoint())
    assert view.cursor == LineRef("B", view.layer.alignment.b.paragraphs[18].first_line)


def on_screen(view: RowsView) -> QImage:
    """What the window shows, without painting anything."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("pair", [(1, 4), (1, 18), (18, 1)])
def test_a_scrolled_picture_with_an_arrow_equals_a_fresh_one(shown: Callable[[Comparison], RowsView], pair) -> None:  # type: ignore[no-untyped-def]
    view = shown(moved(*pair))
    view.set_cursor(LineRef("A", view.layer.alignment.a.paragraphs[pair[0]].first_line))
    view.verticalScrollBar().setValue(0)
    different, seen = [], 0
    for step in range(40):
        event = QWheelEvent(
            QPointF(200, 200),
            view.mapToGlobal(QPointF(200, 200)),
            QPoint(0, -13),
            QPoint(0, -13),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
        fast = on_screen(view)
        seen += violet(fast, view) > 0
        view.viewport().update()
        if fast != on_screen(view):
            different.append(step)
    assert different == []
    assert seen > 5
