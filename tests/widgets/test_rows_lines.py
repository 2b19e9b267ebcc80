"""Lines in the row view: the cursor, badges, differences, the mouse, selected text."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unspin.app.theme import theme
from unspin.engine.model import Range
from unspin.engine.rows import LineRef, reading_order
from unspin.widgets.rows import Badge


def place_on_screen(view, ref: LineRef, part: Range | None = None) -> tuple[int, int]:  # type: ignore[no-untyped-def]
    """Top and bottom of a line or of a part of it."""
    band, low, high = view._layer.place(ref, part)
    return view._scroll.top(band) + low, view._scroll.top(band) + high


def point_of(view, ref: LineRef, unit: int = 2) -> QPoint:  # type: ignore[no-untyped-def]
    """The middle of a letter of a line."""
    line = view._layer.line_range(ref)
    band = view._bands.band_of(ref)
    placed = next(it for it in view._layer.placed(band, ref.side) if it.piece.paragraph == line.paragraph)
    start, _ = placed.laid.units(Range(line.start, line.end))
    box = placed.laid.boxes(start + unit, start + unit + 1)[0]
    return QPoint(round(placed.x + box.center().x()), round(view._scroll.top(band) + placed.top + box.center().y()))


def test_the_cursor_comes_into_view_with_its_partner_and_says_so(shown, seed_comparison, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    for ref in reading_order(seed_comparison.alignment):
        with qtbot.waitSignal(view.line_activated) as went:
            view.set_cursor(ref)
        assert went.args == [ref.side, ref.line]
        assert view.cursor == ref
        for each in (ref, *view._layer.partners(ref)):
            top, bottom = place_on_screen(view, each)
            assert 0 <= top < bottom <= view.viewport().height(), each


def test_every_difference_is_visited_once_with_both_ends_in_view(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    visited = []
    view.difference_activated.connect(visited.append)
    found = view.differences
    for index in range(len(found)):
        view.show_difference(index)
        for ref in found.lines(found[index]):
            if ref is not None:
                top, bottom = place_on_screen(view, ref, found[index].phrase(ref.side))
                assert 0 <= top < bottom <= view.viewport().height(), found[index]
        assert view.cursor in found.lines(found[index])
    assert visited == list(range(len(found)))
    assert len(visited) > 100


def test_a_difference_is_boxed_at_both_ends(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    index = next(k for k, it in enumerate(view.differences) if it.a and it.b and it.source == "span")
    ends = [ref for ref in view.differences.lines(view.differences[index]) if ref is not None]
    view.show_difference(index)

    def focus_pixels(side: str) -> int:
        image, colour = view.grab().toImage(), theme("light").focus.lower()
        left = view.side_left(side) - 3
        return sum(
            image.pixelColor(x, y).name() == colour
            for x in range(left, left + view._layer.columns.text)
            for y in range(0, view.viewport().height())
        )

    boxed = [focus_pixels(ref.side) for ref in ends]
    view.hide_difference()
    assert [focus_pixels(ref.side) for ref in ends] == [0, 0]
    assert min(boxed) > 30


@pytest.mark.parametrize("side", ["A", "B"])
def test_a_click_puts_the_cursor_on_the_line_under_it(shown, seed_comparison, side) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    article = seed_comparison.article(side)
    second = next(k for k, line in enumerate(article.lines) if line.number == 2)
    for ref in (LineRef(side, second), LineRef(side, second - 1)):
        view.set_cursor(LineRef(side, 2))
        view.bring([view._layer.place(ref)])
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, ref))
        assert view.cursor == ref


def test_a_click_on_a_badge_is_told(shown, seed_comparison, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    place = next(
        (view._scroll.top(band) + it.box.center().y(), it)
        for band, _ in view._scroll.visible()
        for placed in view._layer.placed(band, "B")
        for it in view._layer.badge_places(placed)
    )
    with qtbot.waitSignal(view.badge_clicked) as clicked:
        at = QPoint(round(place[1].box.center().x()), round(place[0]))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert clicked.args == list(place[1].ref)


@pytest.mark.parametrize(
    ("badge", "colour", "filled"),
    [
        (Badge("original", None, "tagged"), "original", True),
        (Badge("garbled", "spun", "tagged"), "garbled", True),
        (Badge(None, "spun"), "spun", False),
        (Badge(None, "garbled"), "garbled", False),
    ],
)
def test_a_verdict_is_filled_and_a_suggestion_hollow(shown, seed_comparison, badge, colour, filled) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    band = next(band for band, _ in view._scroll.visible() if view._layer.link(band))
    placed = view._layer.placed(band, "A")[0]
    it = view._layer.badge_places(placed)[0]
    view.set_badge_of(lambda ref: badge if ref == it.ref else Badge())
    image, top = view.grab().toImage(), view._scroll.top(band)
    inner = [
        image.pixelColor(round(it.box.left()) + x, round(top + it.box.top()) + y).name().upper()
        for x in (4, 5, 14, 15)
        for y in (6, 8, 10)
    ]
    assert (inner.count(theme("light").tags[colour].fill) > 6) is filled
    assert (inner.count(theme("light").page) > 6) is not filled


def test_a_tag_is_painted_when_its_line_is_refreshed(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    ref = reading_order(seed_comparison.alignment)[1]
    tags: dict[LineRef, Badge] = {}
    view.set_badge_of(lambda line: tags.get(line, Badge()))
    before = view.grab().toImage()
    tags[ref] = Badge("spun", None, "tagged")
    asked: list[LineRef] = []
    view.set_badge_of(lambda line: (asked.append(line), tags.get(line, Badge()))[1])
    QApplication.processEvents()
    asked.clear()
    view.refresh([ref])
    QApplication.processEvents()
    assert ref in asked
    assert view.grab().toImage() != before


def test_a_hidden_kind_is_not_coloured(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)

    def has(colour: str) -> bool:
        image = view.grab().toImage()
        return any(
            image.pixelColor(x, y).name().upper() == colour
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 3)
        )

    ground = theme("light").kinds["paraphrased"].ground
    assert has(ground)
    view.set_shown({"moved", "only_here"})
    assert not has(ground)


def test_dragging_selects_text_of_one_side_as_the_article_has_it(shown, compared) -> None:  # type: ignore[no-untyped-def]
    a = "He opened the cafe\u0301 👩‍💻\u00a0today and left.\n\nSecond paragraph of it."
    view = shown(compared(a, "Something else on this side.\n\nAnd more of it."))
    start = point_of(view, LineRef("A", 0), 0)
    end = point_of(view, LineRef("A", 1), 7)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(6, 0))
    for at in (start + QPoint(60, 0), QPoint(view.width() - 60, end.y()), end):
        QTest.mouseMove(view.viewport(), at)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    text = view.selected_text()
    assert text.startswith("He opened the cafe\u0301 👩‍💻\u00a0today and left.\n\nSecond")
    assert "else" not in text
    assert view.cursor is None, "dragging is not clicking"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert view.selected_text() == ""


def test_a_double_click_selects_the_word(shown, compared) -> None:  # type: ignore[no-untyped-def]
    text = "He opened the cafe\u0301, then left."
    view = shown(compared(text, text))
    at = point_of(view, LineRef("A", 0), text.index("fe"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text() == "cafe\u0301"


def test_dragging_beyond_the_edge_scrolls_on(shown, seed_comparison, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    start, below = point_of(view, LineRef("A", 2)), QPoint(200, view.viewport().height() + 40)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 300)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    stopped = view.verticalScrollBar().value()
    qtbot.wait(120)
    assert view.verticalScrollBar().value() == stopped
    assert view.selected_text().count("\n\n") > 2


def test_the_stub_of_a_moved_paragraph_leads_to_the_full_row(shown, moved_pair) -> None:  # type: ignore[no-untyped-def]
    view = shown(moved_pair)
    stub = next(band for band in range(len(view._bands)) if view._bands.row(band).is_stub)
    placed = view._layer.placed(stub, "B")[0]
    at = QPoint(placed.x + 20, view._scroll.top(stub) + placed.top + placed.height // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.cursor == LineRef("B", 2)
    assert view._bands.band_of(LineRef("B", 2)) == view._bands.band_of(LineRef("A", 1)) != stub


def test_the_link_between_the_sides_brings_the_partner(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("A", 2))
    partner = view._layer.partners(LineRef("A", 2))[0]
    band = view._bands.band_of(LineRef("A", 2))
    at = view._layer.pill(band).center() + QPointF(0, view._scroll.top(band))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert view.cursor == partner


def test_hovering_a_phrase_lights_both_of_its_ends(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    index = next(k for k, it in enumerate(view.differences) if it.a and it.b and it.source == "span")
    phrase = view.differences[index].coloured("A")[0]
    ref = view.differences.lines(view.differences[index])[0]
    line = seed_comparison.a.lines[ref.line]
    QTest.mouseMove(view.viewport(), point_of(view, ref, phrase.start - line.start))
    QTest.mouseMove(view.viewport(), point_of(view, ref, phrase.start - line.start) + QPoint(1, 0))
    assert view.pointing.hovered == index
    assert view._look().boxed == (view.differences[index],)
    assert view.cursor is None


def test_dropped_files_are_told_by_their_paths(shown, seed_comparison, tmp_path, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(view.files_dropped) as dropped:
        view.dropEvent(QDropEvent(QPointF(5, 5), action, data, Qt.MouseButton.LeftButton, none))
    assert dropped.args == [[str(tmp_path / "a.txt")]]


@pytest.mark.parametrize(
    "text", ["Yes, they did. Then it went on.", "Yes. No, they said. Then it went on.", "No. " * 9]
)
def test_badges_of_lines_that_begin_in_one_visual_row_all_have_room(shown, compared, text) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared(text, text))
    placed = view._layer.placed(0, "A")[0]
    boxes = [it.box for it in view._layer.badge_places(placed)]
    assert len(boxes) == len(view.differences.comparison.a.lines) > 1
    for box in boxes:
        assert box.left() >= view._layer.columns.side_left("A") + view._layer.columns.number
        assert box.right() < placed.x
        assert placed.top <= box.top() < box.bottom() <= placed.top + placed.laid.pitch
    if len(boxes) < 6:
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_arabic_begins_at_the_right(shown, compared) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared("قال الوزير اليوم إن الاجتماع سيعقد غدا.", "قال الوزير اليوم إن الاجتماع سيعقد اليوم."))
    laid = view._layer.placed(0, "A")[0].laid
    first = laid.boxes(0, 3)[0]
    assert laid.rtl
    assert first.right() > view._layer.columns.text - 10
    assert laid.boxes(4, 10)[0].right() < first.left() + 12


def test_latin_words_in_an_arabic_line_are_marked_whole_wherever_the_line_breaks(shown, compared) -> None:  # type: ignore[no-untyped-def]
    text = "وأضاف أن " * 12 + "Tokyo Summit سيكون مهما."
    view = shown(compared(text, text))
    start = text.index("Tokyo")
    for width in range(760, 1000, 24):
        view.resize(width, 600)
        view.grab()
        laid = view._layer.placed(0, "A")[0].laid
        letters = QFontMetricsF(view._layer.columns.font("text"))
        for word in ("Tokyo", "Summit"):
            at = start if word == "Tokyo" else start + 6
            (box,) = laid.boxes(at, at + len(word))
            assert abs(box.width() - 3 - letters.horizontalAdvance(word)) < 4, (width, word)
        whole = sum(box.width() for box in laid.boxes(start, start + 12))
        assert whole > letters.horizontalAdvance("TokyoSummit"), width


def test_a_mark_ends_before_the_space_at_the_end_of_a_visual_row(shown, compared) -> None:  # type: ignore[no-untyped-def]
    text = "word " * 60 + "end."
    view = shown(compared(text, text))
    laid = view._layer.placed(0, "A")[0].laid
    assert len(laid.rows) > 2
    for index, left, right in laid.spans(0, len(text)):
        row = laid.rows[index]
        assert text[row.end - 1] != " "
        assert right - left <= view._layer.columns.text


def test_a_new_analysis_of_the_same_texts_stays_in_place_and_other_texts_begin_anew(  # type: ignore[no-untyped-def]
    shown, seed_comparison, compared
) -> None:
    view = shown(seed_comparison)
    view.set_cursor(LineRef("B", 12))
    place = place_on_screen(view, LineRef("B", 12))
    assert view.verticalScrollBar().value() > 0
    view.set_comparison(replace(seed_comparison, engine="another"))
    view.grab()
    assert place_on_screen(view, LineRef("B", 12)) == place
    assert view.cursor == LineRef("B", 12)
    view.set_comparison(compared("One line.\n\n" * 60, "One line.\n\n" * 60))
    view.grab()
    assert view.verticalScrollBar().value() == 0
    assert view.cursor is None


def test_nothing_is_drawn_without_a_comparison(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("A", 2))
    view.set_comparison(None)
    image = view.viewport().grab().toImage()
    assert {image.pixelColor(x, y).name().upper() for x in range(0, 900, 7) for y in range(0, 600, 7)} == {
        theme("light").page
    }
    assert view.cursor is None
    assert view.verticalScrollBar().maximum() == 0
    view.set_cursor(LineRef("A", 2))
    view.show_difference(0)
    assert view.selected_text() == ""


def test_identical_texts_are_untinted(shown, compared) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared("The same line here.\r\nAnd more.", "The same line here.\r\nAnd more."))
    assert len(view.differences) == 0
    assert all(view._look().marks_of(view._layer.placed(0, side)[0].laid) == [] for side in "AB")


def whole_line_in_view(view, ref: LineRef) -> bool:  # type: ignore[no-untyped-def]
    band, low, high = view.layer.place(ref)
    top = view.scrolled.top(band)
    return top + low >= 0 and top + high <= view.viewport().height()


def test_a_difference_is_shown_with_the_whole_of_its_line(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.resize(1000, 800)
    for index in range(len(view.differences)):
        view.show_difference(index)
        assert whole_line_in_view(view, view.cursor), index


@pytest.mark.parametrize("change", ["lower", "narrower", "larger letters", "shorter lines"])
def test_the_current_line_stays_in_view_when_the_room_for_it_changes(shown, seed_comparison, change) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    for line in range(3, len(seed_comparison.a.lines), 4):
        view.resize(1000, 700)
        view.set_zoom(100)
        view.set_characters(74)
        ref = LineRef("A", line)
        view.set_cursor(ref)
        bar = view.verticalScrollBar()
        while whole_line_in_view(view, ref) and bar.value() > 0:  # as low on the screen as it goes
            bar.setValue(bar.value() - 40)
        bar.setValue(bar.value() + 40)
        if not whole_line_in_view(view, ref):
            continue
        if change == "lower":
            view.resize(1000, 640)
        elif change == "narrower":
            view.resize(720, 700)
        elif change == "larger letters":
            view.set_zoom(130)
        else:
            view.set_characters(45)
        assert whole_line_in_view(view, ref), line


def test_a_line_out_of_view_is_not_brought_back_by_another_size(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("A", 2))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    at = view.verticalScrollBar().value()
    view.resize(1000, 560)
    assert abs(view.verticalScrollBar().value() - at) < 100
    assert not whole_line_in_view(view, LineRef("A", 2))


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [560, 720, 1000, 1600])
def test_the_card_of_the_current_line_leaves_the_pill_of_a_move_free(
    shown, moved_pair, width: int, percent: int
) -> None:  # type: ignore[no-untyped-def]
    view = shown(moved_pair)
    view.resize(width, 600)
    view.set_zoom(percent)
    columns = view.layer.columns
    pill = columns.pill(0, wide=True)
    assert columns.card("A")[1] < pill.left() < pill.right() < columns.card("B")[0]


def test_lines_break_between_words_in_a_small_window_at_twice_the_size(shown, compared) -> None:  # type: ignore[no-untyped-def]
    text = "Korean officials meet ambassadors\n\nDie Bürgermeisterin sagte, dass die Überfahrt zu dauern pflege."
    view = shown(compared(text, text))
    view.resize(720, 550)  # what is left of a window of 1024 pixels
    view.set_zoom(200)
    for laid in (view.layer.placed(band, "A")[0].laid for band in (0, 1)):
        words = laid.layout.text()
        assert len(laid.rows) > 2
        assert all(words[row.next - 1].isspace() for row in laid.rows[:-1])
