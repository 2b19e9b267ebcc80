"""Names and titles in Arabic and Hebrew: what stands beside them keeps its place, in the head, the header and the lists."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from unspin.app.words import isolated

TITLE = "ميناء المدينة"


def places(text: str, *words: str) -> list[float]:
    """Where words of a text begin on the screen, in pixels from the left."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return [min(line.cursorToX(text.index(word) + k)[0] for k in (0, len(word))) for word in words]


@pytest.mark.parametrize("name", ["café 👩‍👩‍👧.txt", "2.txt", ""])
def test_what_is_written_from_left_to_right_stays_as_it_is(name):
    assert isolated(name) == name


@pytest.fixture
def person(sit, tmp_path):
    paths = [tmp_path / "תקציר.txt", tmp_path / "تقرير 2.txt"]
    for path, last in zip(paths, ("بطيء ومكلف", "بطيء وغال"), strict=True):
        path.write_text(f"{TITLE}\n\nينتظر التجار افتتاح الميناء لأن نقل البضائع {last}.\n", encoding="utf-8")
    return sit(paths)


def texts(of: QWidget) -> str:
    return "\n".join(it.text() for it in of.findChildren(QLabel))


def test_heads_and_header_keep_names_to_themselves(person):
    page = person.window.page
    assert isolated(TITLE) in person.window.windowTitle()
    assert page.header.title.text() == isolated(TITLE) != TITLE
    assert page.heads.a.name.text() == isolated("תקציר.txt")
    person.window.verbs["view_inline"].trigger()
    said = page.viewing.head.words.text()
    assert isolated("تقرير 2.txt") in said
    side, name, extent, struck = places(said, "B", "تقرير", "paragraph", "struck")
    assert side < name < extent < struck


def test_the_recent_list_keeps_a_left_of_b(person):
    person.window.show_start_page()
    (row,) = person.window.start.rows
    assert isolated(TITLE) in texts(row)
    (names,) = [it.text() for it in row.findChildren(QLabel) if "↔" in it.text()]
    a, arrow, b = places(names, "תקציר", "↔", "تقرير")
    assert a < arrow < b
