"""The rows as a screen reader meets them, without a screen: see tests/accessibility for the real thing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from unspin.engine.model import Alignment, Comparison, Link
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.widgets import application
from unspin.widgets.rows import Badge

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def listened(shown):
    """A view, and what Qt hands to a screen reader for it."""
    application.application()

    def opens(comparison):
        view = shown(comparison)
        return view, QAccessible.queryAccessibleInterface(view)

    yield opens
    QAccessible.setActive(False)


def children(it):
    return [it.child(k) for k in range(it.childCount())]


def test_a_moved_pair_is_a_full_row_and_a_stub_without_lines(listened, moved_pair):
    _, root = listened(moved_pair)
    names = [row.text(NAME) for row in children(root)]
    assert [name for name in names if "moved" in name] == [
        "A2 and B3: similarity 1.00, moved",
        "B3, moved: stands beside A2",
    ]
    assert [row.childCount() for row in children(root)] == [2, 2, 2, 0]


@pytest.mark.parametrize(
    "text", ["cafe\u0301 au lait.", "👩‍💻 works here.", "التقى الوزير المسؤولين.", "One\nline\u00a0only."]
)
def test_every_text_is_read_whole(listened, compared, text):
    _, root = listened(compared(text, "Something else stands here."))
    said = " ".join(line.text(NAME) for row in children(root) for line in children(row))
    assert " ".join(text.split()) in said


def test_tree_is_the_same_from_above_and_from_below(listened, seed_comparison):
    _, root = listened(seed_comparison)
    for index, row in enumerate(children(root)):
        assert root.indexOfChild(row) == index
        for place, line in enumerate(children(row)):
            assert row.indexOfChild(line) == place
            assert line.parent() is row
    every = [line.ref for row in children(root) for line in children(row)]
    alignment = seed_comparison.alignment
    assert len(every) == len(set(every)) == len(alignment.a.lines) + len(alignment.b.lines)


def test_a_point_on_the_screen_leads_to_the_line_that_is_there(listened, seed_comparison):
    view, root = listened(seed_comparison)
    view.set_cursor(LineRef("B", 3))
    line = next(it for row in children(root) for it in children(row) if it.ref == view.cursor)
    at = line.rect().topLeft()
    assert root.childAt(at.x() + 5, at.y() + 5).childAt(at.x() + 5, at.y() + 5) is line


def test_a_line_says_its_tag_then_what_was_suggested(listened, seed_comparison):
    view, root = listened(seed_comparison)
    line = root.child(3).child(0)
    view.set_badge_of(lambda ref: Badge(suggested="garbled"))
    assert "suggested: garbled" in line.text(DESCRIPTION)
    view.set_badge_of(lambda ref: Badge(tag="spun", suggested="garbled", status="tagged"))
    assert "tagged spun" in line.text(DESCRIPTION)
    assert "suggested" not in line.text(DESCRIPTION)


def test_other_articles_need_no_new_tree_and_old_places_become_invalid(listened, compared, seed_comparison):
    view, root = listened(seed_comparison)
    last = root.child(root.childCount() - 1)
    view.set_comparison(compared("One line.", "One line."))
    assert root.childCount() == 1
    assert not last.isValid()
    assert last.text(NAME) == ""
    assert last.childCount() == 0
    assert last.rect().isEmpty()
    assert root.child(0).child(0).text(NAME) == "One line."
    view.set_comparison(None)
    assert root.childCount() == 0


def test_a_hundred_thousand_rows_cost_only_what_is_visited(listened, steps):
    count = 100_000
    text = "\n\n".join(f"Paragraph {k} says something." for k in range(count))
    a, b = article_from_text(text, side="A"), article_from_text(text, side="B")
    links = tuple(Link("paragraph", (k,), (k,), 1.0) for k in range(len(a.paragraphs)))
    lines = tuple(Link("line", (k,), (k,), 1.0) for k in range(len(a.lines)))
    view, root = listened(Comparison(Alignment(a, b, links, lines), spans=()))
    laid_out = len(view._laid)

    def read(every):
        rows = [root.child(k) for k in range(0, root.childCount(), every)]
        return [(row.text(NAME), row.child(1).text(NAME), row.rect(), row.child(1).rect()) for row in rows]

    said, visited = read(1000), count // 1000
    assert root.childCount() == len(a.paragraphs)
    assert said[50][1] == a.text_of(a.lines[50_000])
    assert len(view._laid) == laid_out, "a row that is only read aloud is not laid out"
    assert steps(lambda: read(1000)) < visited * count // 10, "a row is read without a look at all the others"
