"""Whatever was scrolled, dragged and pressed before: a key changes only lines that were in view when it was pressed.

Asked of the whole window with real keys, side by side and inline, with paragraphs and lines taller than the screen, with
a moved paragraph and its stub. What was in view is counted here anew, in visual rows of the layout.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef

LEFT = Qt.MouseButton.LeftButton
ACTIONS = QAbstractSlider.SliderAction
MOVES = (
    "Down",
    "Up",
    "Left",
    "Right",
    "Space",
    "Ctrl+PgUp",
    "Alt+Down",
    "Alt+Up",
    "PgDown",
    "PgUp",
    "Home",
    "End",
    "F3",
)
VERDICTS = ("1", "S", "G", "0", "X", "Return")
OF_MANY = ("Shift+O", "Shift+S", "Ctrl+Z", "Ctrl+Y")
"""The second time, after it was said that they do not fit, these may change lines that find no room."""
NOT_ALL = ("do not fit on the screen", "not all of them in view")


def sentence(k: int, word: str) -> str:
    return f"The {word} number {k} of the harbour was closed on Tuesday after inspectors found cracks below pier {k}."


def paragraph(word: str, first: int, count: int) -> str:
    return " ".join(sentence(k, word) for k in range(first, first + count))


ENDLESS = " ".join(f"and a plank {k} was taken" for k in range(300)) + " away."
MOVED = (
    "Cafe\u0301 owners 👩\u200d👩\u200d👧 near the old market are waiting for the crews to come back. سلام يا ميناء."
)
A = [paragraph("jetty", 1, 1), MOVED, paragraph("crane", 2, 3), "At noon " + ENDLESS, paragraph("quay", 10, 40)]
B = [paragraph("mole", 1, 1), paragraph("hoist", 2, 3), "By noon " + ENDLESS, paragraph("quay", 10, 40), MOVED]
LAST = [paragraph("lock", 60 + 2 * k, 2) for k in range(6)]
PAIR = compare(article_from_text("\n\n".join(A + LAST), side="A"), article_from_text("\n\n".join(B + LAST), side="B"))
STEPS = st.one_of(
    st.tuples(st.just("key"), st.sampled_from(MOVES)),
    st.tuples(st.just("key"), st.sampled_from((*VERDICTS, *OF_MANY))),
    st.tuples(st.just("key"), st.sampled_from((*VERDICTS, *OF_MANY))),
    st.tuples(st.just("wheel"), st.integers(-900, 900)),
    st.tuples(
        st.just("bar"), st.sampled_from([ACTIONS.SliderPageStepAdd, ACTIONS.SliderToMinimum, ACTIONS.SliderToMaximum])
    ),
    st.tuples(st.just("drag"), st.integers(-120, 120)),
    st.tuples(st.just("click in the ruler"), st.floats(0, 1)),
    st.tuples(st.just("view"), st.sampled_from(["rows", "inline"])),
    st.tuples(st.just("size"), st.sampled_from([(1100, 420), (1440, 900), (1100, 600)])),
)


def visual_rows(p, ref: LineRef) -> list[tuple[float, float]]:
    """Top and bottom on the screen of each visual row that shows a letter of the line."""
    rows = p.window.page.rows
    layer, out = rows.layer, set()
    for band in layer.bands_of(ref):
        for placed in (*layer.placed(band, "A"), *layer.placed(band, "B")):
            units = layer.extent(placed, ref)
            if units is not None:
                first, last = placed.laid.row_of(units[0]), placed.laid.row_of(max(units[0], units[1] - 1))
                for row in placed.laid.rows[first : last + 1]:
                    top = rows.scrolled.top(band) + placed.top + row.top
                    out.add((top, top + placed.laid.pitch))
    return sorted(out)


def could_be_seen(p, ref: LineRef) -> bool:
    height, rows = p.window.page.rows.viewport().height(), visual_rows(p, ref)
    whole = [top >= 0 and bottom <= height for top, bottom in rows]
    return all(whole) or (sum(bottom - top for top, bottom in rows) > height and 2 * sum(whole) * 25 > height)


def said_of(p) -> dict[LineRef, tuple[object, ...]]:
    return {
        ref: (it.tag, it.status == "skipped", it.note) for ref in p.review.order for it in [p.review.annotation(ref)]
    }


def act(p, name: str, what: object) -> None:
    page = p.window.page
    rows, ruler = page.rows, page.viewing.ruler
    if name == "key":
        rows.setFocus()
        QTest.keySequence(rows, QKeySequence(what))
    elif name == "wheel":
        at, turned, none = QPointF(200, 100), QPoint(0, what), Qt.KeyboardModifier.NoModifier
        phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        QApplication.sendEvent(
            rows.viewport(), QWheelEvent(at, rows.mapToGlobal(at), turned, turned, button, none, phase, False)
        )
    elif name == "bar":
        rows.verticalScrollBar().triggerAction(what)
    elif name == "drag":
        at = ruler.view_box().center().toPoint()
        QTest.mousePress(ruler, LEFT, pos=at)
        QTest.mouseMove(ruler, at + QPoint(0, what))
        QTest.mouseRelease(ruler, LEFT, pos=at + QPoint(0, what))
    elif name == "click in the ruler":
        QTest.mouseClick(ruler, LEFT, pos=QPoint(20, 8 + round(what * (ruler.height() - 16))))
    elif name == "view":
        page.viewing.show_view(what)
    else:
        p.window.resize(*what)
    QApplication.processEvents()


def test_no_key_changes_a_line_that_was_not_in_view(desk):
    window = desk.window
    window.finding.bar.words.setText("cracks")
    acted, refused = [], []

    @example([("key", "PgDown"), ("wheel", -300), ("key", "1"), ("key", "1"), ("key", "Ctrl+Z"), ("key", "Ctrl+Z")])
    @example([("click in the ruler", 0.5), ("key", "Shift+S"), ("wheel", -100), ("key", "Shift+S"), ("key", "Ctrl+Z")])
    @example([("view", "inline"), ("key", "End"), ("bar", ACTIONS.SliderToMinimum), ("key", "G"), ("key", "G")])
    @settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(STEPS, min_size=6, max_size=20))
    def holds(story: list[tuple[str, object]]) -> None:
        window.show_review(window.library.create(PAIR))
        for step in [("view", "rows"), ("size", (1100, 420))]:
            act(desk, *step)
        announced = None
        for step in story:
            window.status.quiet()
            before = said_of(desk)
            seen = {ref: could_be_seen(desk, ref) for ref in before} if step[0] == "key" else {}
            act(desk, *step)
            changed = [ref for ref, words in said_of(desk).items() if words != before[ref]]
            unseen = [desk.review.line_label(ref) for ref in changed if not seen.get(ref)]
            assert unseen == [] or (announced == step and len(changed) > 1), (step, unseen)
            announced = step if any(words in desk.said for words in NOT_ALL) else None
            (acted if changed else refused if "Press again" in desk.said or "press again" in desk.said else []).append(
                step
            )

    holds()
    assert len(acted) > 20, "a property of keys that never do anything says nothing"
    assert len(refused) > 10


@pytest.mark.parametrize("view", ["rows", "inline"])
@pytest.mark.parametrize("size", [(1100, 420), (1440, 900)])
def test_each_line_can_be_brought_into_view_and_changed(desk, view, size):
    desk.window.show_review(desk.window.library.create(PAIR))
    act(desk, "size", size)
    act(desk, "view", view)
    rows = desk.window.page.rows
    wrong = []
    for ref in (*desk.review.order, *desk.review.order[::-3]):
        desk.window.page.go_to(ref)
        if not (rows.in_view.shows(ref) and could_be_seen(desk, ref)):
            wrong.append(desk.review.line_label(ref))
    assert wrong == []
    for ref in desk.review.order[::4]:
        desk.window.page.go_to(ref)
        act(desk, "key", "X")
        assert desk.review.annotation(ref).status == "skipped"


def test_a_stub_is_not_the_line_it_stands_for(desk):
    desk.window.show_review(desk.window.library.create(PAIR))
    act(desk, "size", (1100, 420))
    rows = desk.window.page.rows
    stub = next(band for band in range(len(rows.bands)) if rows.bands.row(band).is_stub)
    ref = rows.layer.stub_target(rows.bands.row(stub))
    desk.window.page.go_to(ref)
    rows.show_part(stub, 0.0)
    assert any(band == stub for band, _ in rows.scrolled.visible())
    act(desk, "key", "1")
    assert desk.review.annotation(ref).tag is None
    assert could_be_seen(desk, ref)
    act(desk, "key", "1")
    assert desk.review.annotation(ref).tag == "original"


def test_the_paragraph_taller_than_the_screen_is_tagged_the_second_time(desk):
    desk.window.show_review(desk.window.library.create(PAIR))
    act(desk, "size", (1100, 420))
    ref = next(ref for ref in desk.review.order if desk.review.line_label(ref) == "A5.3")
    desk.window.page.go_to(ref)
    act(desk, "key", "Shift+G")
    assert desk.review.progress().tagged == 0
    assert desk.said == "All 40 lines of paragraph A5 do not fit on the screen. Press again to tag them all"
    act(desk, "key", "Down")
    act(desk, "key", "Shift+G")
    assert desk.review.progress().tagged == 0, "it was another moment when that was said"
    act(desk, "key", "Shift+G")
    assert desk.review.progress().by_tag["garbled"] == 40
