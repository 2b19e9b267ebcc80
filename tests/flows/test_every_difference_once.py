"""Whatever the two texts, the chips and the view: the key for the next difference visits each of them exactly once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from unspin.app.words import CHIPS
from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text

SENTENCES = (
    ("The harbour master closed the northern pier on Tuesday.", "The port master shut the northern jetty on Friday."),
    ("Climate change has raised the sea level.", "Weather exchange has lifted the ocean stage."),
    ("Repairs could cost four million crowns.", "The work could cost five million crowns, it. is said."),
    (
        "Cafe\u0301 owners 👩\u200d👩\u200d👧 are waiting for the crews.",
        "Café hosts 👩\u200d👩\u200d👧 wait for the teams.",
    ),
    ("فتح الميناء أبوابه أمام السفن اليوم.", "فتح المرفأ أبوابه أمام المراكب اليوم."),
    ("Nobody was hurt, the fire chief said.", "No one was injured, the fire chief said."),
    ("A long procession of musicians crossed the old bridge at noon.", "Musicians crossed the old bridge at noon."),
    ("The council meets again next week.", "The council meets again next week."),
)
sentences = st.integers(0, len(SENTENCES) - 1)


@st.composite
def pairs(draw) -> tuple[str, str]:
    """B has A's sentences, reworded or not, in another order perhaps, some gone and some new; paragraphs as they fall."""
    mine = draw(st.lists(sentences, min_size=1, max_size=6, unique=True))
    theirs = draw(st.permutations(mine)) if draw(st.booleans()) else list(mine)
    theirs = [it for it in theirs if draw(st.integers(0, 5))] + draw(st.lists(sentences, max_size=1))

    def text(chosen: list[int], versions: list[int]) -> str:
        breaks = [draw(st.sampled_from([" ", "\n\n", "\r\n\r\n"])) for _ in chosen]
        return "".join(SENTENCES[k][v] + b for k, v, b in zip(chosen, versions, breaks, strict=True))

    return text(mine, [0] * len(mine)), text(theirs, [draw(st.integers(0, 1)) for _ in theirs]) or "Nothing is left."


def test_each_difference_is_visited_once_from_wherever_the_way_begins(desk):
    window, page, rows = desk.window, desk.window.page, desk.window.page.rows
    visited: list[int] = []
    rows.difference_activated.connect(visited.append)
    total = []

    def press(key: Qt.Key) -> list[int]:
        """Until it says that it ends; what was visited."""
        visited.clear()
        window.status.quiet()
        for _ in range(len(rows.differences) + 1):
            QTest.keyClick(rows, key, Qt.KeyboardModifier.AltModifier)
        end = "This was the last difference" if key == Qt.Key.Key_Down else "This was the first difference"
        assert desk.said in (end, "No difference is shown")
        return list(visited)

    @settings(max_examples=40)
    @given(
        pairs(), st.frozensets(st.sampled_from(list(CHIPS)), max_size=2), st.sampled_from(["rows", "inline"]), st.data()
    )
    def holds(pair: tuple[str, str], hidden: frozenset[str], view: str, data: st.DataObject) -> None:
        a, b = (article_from_text(words, side=side) for words, side in zip(pair, ("A", "B"), strict=True))
        review = window.library.find(a.sha256, b.sha256) or window.library.create(compare(a, b))
        window.show_review(review)
        window.verbs[f"view_{view}"].trigger()
        for chip in hidden:
            QTest.mouseClick(page.chips.buttons[chip], Qt.MouseButton.LeftButton)
        rows.setFocus()
        found = rows.differences
        shown = [index for index, it in enumerate(found) if it.chip not in hidden]
        total.append(len(shown))

        page.go_to(review.order[0])
        assert press(Qt.Key.Key_Down) == shown, "from the first line on"
        assert press(Qt.Key.Key_Up) == shown[-2::-1], "and back"

        start = data.draw(st.sampled_from(review.order[1:]))
        page.go_to(review.order[0])  # away from the line of the last difference, which is where the way would go on
        page.go_to(start)
        forward = press(Qt.Key.Key_Down)
        link = found.comparison.alignment.link_of_line[0 if start.side == "A" else 1][start.line]
        assert forward == [index for index in shown if index >= found.first_of_link(link)], "from here to the end"
        assert press(Qt.Key.Key_Up) == shown[: -1 if forward else None][::-1], "and back over all"

    holds()
    rows.difference_activated.disconnect(visited.append)
    assert sum(total) > 50, "without differences this says nothing"


def test_a_sentence_that_only_b_begins_with_is_not_passed_over(desk, pair):
    same = "The harbour master closed the northern pier on Tuesday."
    desk.window.opening.open_files(pair(same, f"Nobody had expected it so soon. {same}"))
    assert desk.cursor == "A1"
    desk.press(Qt.Key.Key_Down, alt=True)
    assert desk.window.status.difference.text() == "Difference 1 of 1"
    assert desk.cursor == "B1.1"
