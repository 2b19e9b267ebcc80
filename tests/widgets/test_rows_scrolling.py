"""Scrolling: what is shifted equals what is drawn afresh, nothing jumps, every row can be reached."""

import random
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from unspin.app import kept
from unspin.app.theme import theme
from unspin.engine.rows import LineRef, reading_order
from unspin.widgets.rows import Badge

Slide = QAbstractSlider.SliderAction


def on_screen(view) -> QImage:  # type: ignore[no-untyped-def]
    """What the window shows, without painting anything."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def wheel(view, pixels: int, keys=Qt.KeyboardModifier.NoModifier) -> None:  # type: ignore[no-untyped-def]
    event = QWheelEvent(
        QPointF(200, 200),
        view.mapToGlobal(QPointF(200, 200)),
        QPoint(0, pixels),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_scrolled_picture_equals_a_fresh_one(shown, compared, seed: int, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(seed)
    words = "the ministry café 👩‍💻 الوزير meeting officials announced countries".split()

    def text(k: int) -> str:
        local = random.Random(k)
        return "\n\n".join(" ".join(local.choices(words, k=local.randint(4, 90))).capitalize() + "." for _ in range(60))

    view = shown(compared(text(1), text(2)))
    view.set_cursor(reading_order(view.differences.comparison.alignment)[9])
    kinds = [Badge("original"), Badge("spun"), Badge("garbled"), Badge(None, "spun"), Badge(None, "garbled"), Badge()]
    view.set_badge_of(lambda ref: kinds[ref.line % len(kinds)])
    whole, shifted = [], []
    scroll = type(view.viewport()).scroll
    monkeypatch.setattr(view.viewport(), "scroll", lambda dx, dy: (shifted.append(dy), scroll(view.viewport(), dx, dy)))
    for step in range(60):
        wheel(view, rng.choice([-75, -75, -150, -13, 75, 60, -400, 390]))
        fast = on_screen(view)
        view.viewport().update()
        fresh = on_screen(view)
        if fast != fresh:
            whole.append(step)
    assert whole == []
    assert len(shifted) > 40, "most steps are shifts, or this test says nothing"


def test_a_visible_row_moves_by_the_wheel_and_nothing_else(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    for _ in range(40):
        band, before = next(iter(view._scroll.visible()))
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 90)
        if view.verticalScrollBar().value() == 0:
            break
        assert view._scroll.top(band) - before == 90
    else:
        pytest.fail("the top was never reached")


def test_the_scroll_bar_reaches_the_last_row_and_the_first(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.verticalScrollBar().triggerAction(Slide.SliderToMaximum)
    last, top = list(view._scroll.visible())[-1]
    assert last == len(view._bands) - 1
    assert top + view._scroll.height(last) == view.viewport().height()
    view.verticalScrollBar().triggerAction(Slide.SliderToMinimum)
    assert next(iter(view._scroll.visible())) == (0, 0)


def test_a_page_down_keeps_some_of_the_page_in_view(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    last = list(view._scroll.visible())[-1][0]
    view.verticalScrollBar().triggerAction(Slide.SliderPageStepAdd)
    assert next(iter(view._scroll.visible()))[0] <= last
    assert view.verticalScrollBar().value() > view.viewport().height() // 2
    view.verticalScrollBar().triggerAction(Slide.SliderPageStepSub)
    assert view.verticalScrollBar().value() == 0


def test_zoom_and_width_keep_the_row_at_the_top(shown, seed_comparison, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("B", 15))
    view.verticalScrollBar().setValue(900)
    view.grab()
    band = next(iter(view._scroll.visible()))[0]
    view.set_zoom(160)
    view.grab()
    assert next(iter(view._scroll.visible()))[0] == band
    view.resize(700, 500)
    view.grab()
    assert next(iter(view._scroll.visible()))[0] == band


def test_the_control_key_and_the_wheel_ask_for_zoom(shown, seed_comparison, qtbot) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    with qtbot.waitSignal(view.zoom_requested) as asked:
        wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [-1]
    assert view.verticalScrollBar().value() == 0


def test_keys_that_are_not_about_scrolling_are_left_to_the_window(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(view, key)
    assert view.verticalScrollBar().value() == 0
    assert view.cursor is None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: its count says nothing")
def test_two_hundred_repaints_leave_no_reference_behind(shown, seed_comparison) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_cursor(LineRef("A", 3))

    def paint() -> None:
        view.viewport().update()
        QApplication.processEvents()

    for _ in range(20):
        paint()
    before = sys.getrefcount(None)
    for _ in range(200):
        paint()
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_page_has_the_colour_of_the_theme(shown, seed_comparison, name) -> None:  # type: ignore[no-untyped-def]
    view = shown(seed_comparison)
    view.set_theme(theme(name))
    assert view.grab().toImage().pixelColor(view.width() // 2, 3).name().upper() == theme(name).page


def test_a_million_characters_in_one_line_stay_usable(shown, compared) -> None:  # type: ignore[no-untyped-def]
    from unspin.engine.comparison import align
    from unspin.engine.model import Article, Comparison, Line, Paragraph

    text = "All of this is one line " * 42_000 + "end."
    one = Article("A", text, (Paragraph("body", 0, len(text), 0, 1),), (Line(0, 1, 0, len(text)),))
    short = compared("Short.", "Short.")
    alignment = align(short.a, short.b)
    view = shown(Comparison(type(alignment)(one, short.b, alignment.paragraph_links, alignment.line_links), ()))
    view.verticalScrollBar().triggerAction(Slide.SliderToMaximum)
    view.grab()
    assert list(view._scroll.visible())[-1][0] == len(view._bands) - 1
    assert len(view._laid) < 20


def test_what_an_endless_paragraph_shares_is_worked_out_once(shown, compared, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    asked: list[tuple[str, int]] = []
    shared_runs = kept.shared_runs

    def counted(comparison, side, paragraph):  # type: ignore[no-untyped-def]
        asked.append((side, paragraph))
        return shared_runs(comparison, side, paragraph)

    monkeypatch.setattr(kept, "shared_runs", counted)
    view = shown(compared("the pier is closed for now " * 2000, "the pier is shut for now " * 2000))
    view.set_polarity(shared=True)
    for percent in (100, 60, 150):
        view.set_zoom(percent)
        for place in (0, 4000, 9000):
            view.verticalScrollBar().setValue(place)
            view.grab()
    assert sorted(asked) == [("A", 0), ("B", 0)]


def test_there_is_nothing_to_drag_where_all_can_be_seen(shown, compared) -> None:  # type: ignore[no-untyped-def]
    view = shown(compared("One line.", "One line here."))
    bar = view.verticalScrollBar()
    assert bar.isVisible()  # its room stays, so that the columns do
    assert not bar.isEnabled()
    view.set_comparison(compared("One line.\n\n" * 90, "One line here.\n\n" * 90))
    view.grab()
    assert bar.isEnabled()
