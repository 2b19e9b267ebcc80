"""Whatever a person does, in whatever order: what was shifted and painted in part is what a fresh painting would show."""

from __future__ import annotations

import random

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from unspin.app.theme import theme
from unspin.engine.rows import reading_order
from unspin.widgets.chips import EVERY
from unspin.widgets.rows import Badge

LEFT = Qt.MouseButton.LeftButton
Slide = QAbstractSlider.SliderAction
WORDS = "the ministry café cafe\u0301 👩\u200d💻 الوزير meeting officials announced countries four".split()
BADGES = [Badge(), Badge("original"), Badge("spun"), Badge("garbled"), Badge(None, "spun"), Badge(None, "garbled")]


def text(seed: int) -> str:
    """Forty paragraphs; of any two seeds a third of the words differ."""
    one, other = random.Random(7), random.Random(seed)
    parts = [one.choices(WORDS, k=one.randint(3, 60)) for _ in range(40)]
    for part in parts:
        for at in range(0, len(part), 3):
            part[at] = other.choice(WORDS)
    parts.insert(seed * 9, ["moved"] * 12)
    return "\n\n".join(" ".join(part).capitalize() + "." for part in parts)


def on_screen(view) -> QImage:  # type: ignore[no-untyped-def]
    """What the window shows of the rows, without painting anything; the bar beside them is Qt's."""
    QApplication.processEvents()
    whole = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(view.viewport().geometry())


def wheel(view, pixels: int) -> None:  # type: ignore[no-untyped-def]
    at, none = QPointF(90, 90), Qt.KeyboardModifier.NoModifier
    how = (Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False)
    turn = QPoint(0, pixels)
    QApplication.sendEvent(view.viewport(), QWheelEvent(at, view.mapToGlobal(at), turn, turn, *how))


def drag(view, start: QPoint, end: QPoint) -> None:  # type: ignore[no-untyped-def]
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def badge(view, number: int) -> None:  # type: ignore[no-untyped-def]
    """The current line gets another one."""
    if view.cursor is not None:
        ref = view.cursor
        view.badges[ref] = BADGES[number % len(BADGES)]
        view.refresh([ref])


points = st.builds(QPoint, st.integers(0, 680), st.integers(0, 380))
numbers = st.integers(0, 10_000)
steps = st.one_of(
    st.tuples(st.just("wheel"), st.integers(-500, 500)),
    st.tuples(st.just("wheel"), st.sampled_from([-120, 120, -13, 13])),
    st.tuples(
        st.just("page"), st.sampled_from([Slide.SliderPageStepAdd, Slide.SliderPageStepSub, Slide.SliderToMaximum])
    ),
    st.tuples(st.just("cursor"), numbers),
    st.tuples(st.just("point"), points),
    st.tuples(st.just("click"), points),
    st.tuples(st.just("drag"), st.tuples(points, points)),
    st.tuples(st.just("badge"), numbers),
    st.tuples(st.just("difference"), numbers),
    st.tuples(st.just("chips"), st.frozensets(st.sampled_from(sorted(EVERY)))),
    st.tuples(st.just("shared"), st.booleans()),
    st.tuples(st.just("read"), st.sampled_from([None, "A", "B"])),
    st.tuples(st.just("zoom"), st.sampled_from([80, 100, 130])),
    st.tuples(st.just("theme"), st.sampled_from(["light", "dark"])),
    st.tuples(st.just("size"), st.sampled_from([(700, 400), (700, 300), (560, 400)])),
)
DEEDS = {
    "wheel": wheel,
    "page": lambda view, it: view.verticalScrollBar().triggerAction(it),
    "cursor": lambda view, it: view.set_cursor(view.order[it % len(view.order)]),
    "point": lambda view, it: (
        QTest.mouseMove(view.viewport(), it - QPoint(1, 0)),
        QTest.mouseMove(view.viewport(), it),
    ),
    "click": lambda view, it: QTest.mouseClick(view.viewport(), LEFT, pos=it),
    "drag": lambda view, it: drag(view, *it),
    "badge": badge,
    "difference": lambda view, it: view.show_difference(it % len(view.differences)),
    "chips": lambda view, it: view.set_shown(it),
    "shared": lambda view, it: view.set_polarity(shared=it),
    "read": lambda view, it: view.set_reading(it),
    "zoom": lambda view, it: view.set_zoom(it),
    "theme": lambda view, it: view.set_theme(theme(it)),
    "size": lambda view, it: view.resize(*it),
}


def test_blitted_equals_repainted(shown, compared, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    comparison = compared(text(1), text(2))
    view = shown(comparison)
    view.order, view.badges = reading_order(comparison.alignment), {}
    view.set_badge_of(lambda ref: view.badges.get(ref, BADGES[ref.line % len(BADGES)]))
    shifted: list[int] = []
    scroll = type(view.viewport()).scroll
    monkeypatch.setattr(view.viewport(), "scroll", lambda dx, dy: (shifted.append(dy), scroll(view.viewport(), dx, dy)))

    # What is selected goes beyond both edges of the screen.
    @example([("wheel", 120), ("drag", (QPoint(0, 1), QPoint(0, 324))), ("page", Slide.SliderPageStepAdd)])
    @settings(max_examples=15)
    @given(st.lists(steps, min_size=8, max_size=24))
    def holds(story: list[tuple[str, object]]) -> None:
        view.badges.clear()
        first = [("read", None), ("shared", False), ("zoom", 100), ("theme", "light"), ("size", (700, 400))]
        for name, what in (*first, ("chips", EVERY)):
            DEEDS[name](view, what)
        view.set_comparison(None)
        view.set_comparison(comparison)
        QApplication.processEvents()
        for name, what in [("wheel", -120), ("wheel", -75), *story]:
            DEEDS[name](view, what)
            fast = on_screen(view)
            view.viewport().update()
            assert on_screen(view) == fast, (name, what)

    holds()
    assert len(shifted) >= 30, "without shifts this says nothing"
