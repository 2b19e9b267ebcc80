"""The rows read inline: the same lines, keys and differences in one column."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.app.theme import theme
from unspin.engine.rows import LineRef, reading_order
from unspin.widgets.rows import Badge
from unspin.widgets.rows.anchor import anchored
from unspin.widgets.rows.painting import boxes_round


def on_screen(view) -> QImage:  # type: ignore[no-untyped-def]
    """What the window shows of the rows, without painting anything; the scroll bar learns exact heights when idle."""
    QApplication.processEvents()
    image = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return image.copy(view.viewport().geometry())


def place_on_screen(view, ref, part=None):  # type: ignore[no-untyped-def]
    band, low, high = view._layer.place(ref, part)
    return view._scroll.top(band) + low, view._scroll.top(band) + high


def point_at(view, words: str) -> QPoint:  # type: ignore[no-untyped-def]
    """The middle of the first letter of these words of the inline text, brought into view."""
    for band in range(len(view._bands)):
        for placed in view._layer.pieces_at(band, 0, None):
            at = placed.laid.inline.text.find(words) if placed.laid is not None else -1
            if at >= 0:
                ref = view._layer.begins(placed)[0][0]
                view.set_cursor(ref)
                unit = placed.laid.offsets.to_units(at)
                box = placed.laid.boxes(unit, unit + 1)[0]
                y = view.scrolled.top(band) + placed.top + box.center().y()
                return QPoint(round(placed.x + box.center().x()), round(y))
    raise AssertionError(f"no {words!r}")


@pytest.fixture
def inline(shown, seed_comparison):  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_reading("B")
    view.grab()
    return view


@pytest.mark.parametrize("reading", ["A", "B"])
def test_every_line_comes_into_view_and_is_the_current_one(shown, seed_comparison, reading) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_reading(reading)
    for ref in reading_order(seed_comparison.alignment):
        view.set_cursor(ref)
        view.grab()
        top, bottom = place_on_screen(view, ref)
        assert 0 <= top < bottom <= view.viewport().height(), ref
        assert view.cursor == ref


@pytest.mark.parametrize("reading", ["A", "B", None])
def test_every_difference_is_visited_once_and_can_be_seen(shown, seed_comparison, reading) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_reading(reading)
    visited: list[int] = []
    view.difference_activated.connect(visited.append)
    found = view.differences
    for index in range(len(found)):
        view.show_difference(index)
        for ref in found.lines(found[index]):
            if ref is not None:
                top, bottom = place_on_screen(view, ref, found[index].phrase(ref.side))
                assert 0 <= top < bottom <= view.viewport().height(), found[index]
    assert visited == list(range(len(found)))


def test_the_line_that_is_read_keeps_its_height_when_the_view_changes(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("B", 12))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    before = place_on_screen(view, LineRef("B", 12))[0]
    for reading in ("B", "A", None, "A", "B", None):
        view.set_reading(reading)
        view.grab()
        assert abs(place_on_screen(view, LineRef("B", 12))[0] - before) <= 1, reading
        assert view.cursor == LineRef("B", 12)


def test_without_a_cursor_in_sight_the_first_line_stays(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.verticalScrollBar().setValue(500)
    ref, y = anchored(view.layer, view.scrolled, None, view.viewport().height())
    view.set_reading("B")
    assert abs(place_on_screen(view, ref)[0] - y) <= 1


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("reading", ["A", "B"])
def test_a_scrolled_picture_equals_a_fresh_one(shown, compared, seed: int, reading, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(seed)
    words = "the ministry café 👩‍💻 الوزير meeting officials announced countries".split()

    def text(k: int) -> str:
        local = random.Random(7)
        parts = [local.choices(words, k=local.randint(4, 90)) for _ in range(50)]
        for part in parts:
            for _ in range(k * len(part) // 6):
                part[local.randrange(len(part))] = local.choice(words)
        return "\n\n".join(" ".join(part).capitalize() + "." for part in parts)

    view = shown(compared(text(0), text(1)))
    view.set_reading(reading)
    view.set_cursor(reading_order(view.differences.comparison.alignment)[9])
    kinds = [Badge("original"), Badge("spun"), Badge("garbled"), Badge(None, "spun"), Badge(None, "garbled"), Badge()]
    view.set_badge_of(lambda ref: kinds[ref.line % len(kinds)])
    different, shifted = [], []
    scroll = type(view.viewport()).scroll
    monkeypatch.setattr(view.viewport(), "scroll", lambda dx, dy: (shifted.append(dy), scroll(view.viewport(), dx, dy)))
    for step in range(40):
        if step == 20:
            view.set_polarity(shared=True)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + rng.choice([75, 75, 150, 13, -75, -60, 400, -390]))
        fast = on_screen(view)
        view.viewport().update()
        if on_screen(view) != fast:
            different.append(step)
    assert different == []
    assert len(shifted) > 25, "most steps are shifts, or this test says nothing"


def test_a_click_on_struck_words_goes_to_the_line_they_come_from(inline, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    QTest.mouseClick(inline.viewport(), Qt.MouseButton.LeftButton, pos=point_at(inline, "encouraging new global"))
    assert inline.cursor.side == "A"
    assert "encouraging new global" in seed_comparison.a.text_of(seed_comparison.a.lines[inline.cursor.line])
    QTest.mouseClick(inline.viewport(), Qt.MouseButton.LeftButton, pos=point_at(inline, "inspiring additional"))
    assert inline.cursor.side == "B"


def test_hovering_struck_words_lights_them_and_what_replaced_them(inline) -> None:  # type: ignore[no-untyped-def]
    at = point_at(inline, "encouraging new global")
    QTest.mouseMove(inline.viewport(), at)
    QTest.mouseMove(inline.viewport(), at + QPoint(2, 0))
    difference = inline.differences[inline.pointing.hovered]
    comparison = inline.differences.comparison
    assert "encouraging" in comparison.a.text_of(difference.a)
    assert "inspiring" in comparison.b.text_of(difference.b)


def test_selected_text_is_that_of_one_article_and_never_of_the_screen(inline) -> None:  # type: ignore[no-untyped-def]
    start, end = point_at(inline, "and Japanese officials"), point_at(inline, "strengthening")
    start = point_at(inline, "and Japanese officials")
    QTest.mousePress(inline.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(4, 0))
    QTest.mouseMove(inline.viewport(), end - QPoint(20, 0))
    QTest.mouseMove(inline.viewport(), end)
    QTest.mouseRelease(inline.viewport(), Qt.MouseButton.LeftButton, pos=end)
    text = inline.selected_text()
    assert text.startswith("and Japanese officials on Wednesday mentioned")
    assert "discussed" not in text
    QTest.mouseDClick(inline.viewport(), Qt.MouseButton.LeftButton, pos=point_at(inline, "discussed"))
    assert inline.selected_text() == "discussed"


def test_both_badges_of_a_line_stand_beside_it_and_can_be_clicked(inline, qtbot) -> None:  # type: ignore[no-untyped-def]
    inline.set_cursor(LineRef("B", 3))
    inline.grab()
    band = inline._layer.place(LineRef("B", 3))[0]
    places = [it for placed in inline._layer.pieces_at(band, 0, None) for it in inline._layer.badge_places(placed)]
    assert [it.ref.side for it in sorted(places, key=lambda it: it.box.left())] == ["A", "B"]
    for it in places:
        at = it.box.center().toPoint() + QPoint(0, inline.scrolled.top(band))
        with qtbot.waitSignal(inline.badge_clicked) as clicked:
            QTest.mouseClick(inline.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert clicked.args == [it.ref.side, it.ref.line]


def test_struck_words_are_dim_and_only_what_is_read_has_a_ground(shown, compared) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared("The old house stood on a hill there.", "The big house stood on a hill there."))
    view.set_reading("B")
    image = view.grab().toImage()
    colours = theme("light")
    placed = view._layer.pieces_at(0, 0, None)[0]

    def seen(words: str) -> set[str]:
        at = placed.laid.inline.text.index(words)
        box = placed.laid.boxes(at, at + len(words))[0].translated(placed.x, placed.top).toRect()
        box = box.adjusted(3, 1, -3, -3)
        points = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
        return {image.pixelColor(x, y).name().upper() for x, y in points}

    grounds = {kind.ground.upper() for kind in colours.kinds.values()}
    assert not seen("old") & grounds
    assert seen("big") & grounds
    assert colours.dim.upper() in seen("old"), "the strike"


def test_zoom_width_and_filter_work_inline(inline) -> None:  # type: ignore[no-untyped-def]
    inline.set_cursor(LineRef("A", 12))
    for change in (lambda: inline.set_zoom(200), lambda: inline.resize(500, 500), lambda: inline.set_shown({"moved"})):
        change()
        inline.grab()
        assert inline._layer.columns.text > 0
    inline.set_cursor(LineRef("B", 3))
    inline.grab()
    assert place_on_screen(inline, LineRef("B", 3))[0] >= 0


def test_a_very_long_line_is_read_in_slices(shown, compared) -> None:  # type: ignore[no-untyped-def]
    words = " ".join(f"word{k}" for k in range(5000))
    view = shown(compared(words + " end.", words.replace("word77 ", "other ") + " end."))
    view.set_reading("B")
    view.grab()
    assert len(view._bands) > 5
    view.show_difference(0)
    view.grab()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    struck = [
        placed.laid.inline.text[it.at : it.stop]
        for band in range(len(view._bands))
        for placed in view._layer.pieces_at(band, 0, None)
        for it in placed.laid.inline.segments
        if it.struck
    ]
    assert struck == ["word77"]


def test_moved_paragraphs_are_read_where_the_side_has_them(shown, moved_pair) -> None:  # type: ignore[no-untyped-def]
    view = shown(moved_pair)
    for reading, order in (("A", [0, 1, 2]), ("B", [0, 2, 1])):
        view.set_reading(reading)
        view.grab()
        assert [row.a[0] for row in view._bands.rows] == order
        assert not any(row.is_stub for row in view._bands.rows)


def test_words_of_both_versions_beside_each_other_are_in_one_box(shown, compared) -> None:  # type: ignore[no-untyped-def]
    view = shown(
        compared("The council met at their second summit in May.", "The council met of their 2nd summit in May.")
    )
    view.set_reading("B")
    laid = view.layer.placed(0, "B")[0].laid
    for difference in view.differences:
        assert len(boxes_round(laid, difference)) == 1
