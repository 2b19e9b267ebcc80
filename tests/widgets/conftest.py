"""A view on the seed pair and on made pairs, at a size where several rows fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from unspin.engine.comparison import compare
from unspin.engine.model import Alignment, Comparison, Link
from unspin.engine.reading import article_from_text, read_bytes
from unspin.widgets.rows import RowsView

Open = Callable[[Comparison], RowsView]


@pytest.fixture(scope="session")
def seed_comparison(seed_paths: tuple[Path, Path]) -> Comparison:
    a, b = seed_paths
    return compare(read_bytes(a.read_bytes(), side="A", name=a.name), read_bytes(b.read_bytes(), side="B", name=b.name))


@pytest.fixture
def compared() -> Callable[[str, str], Comparison]:
    return lambda a, b: compare(article_from_text(a, side="A"), article_from_text(b, side="B"))


@pytest.fixture
def moved_pair() -> Comparison:
    """A's second paragraph is B's last one: a full row at A's place and a stub at B's."""
    a = article_from_text("First of all.\n\nThis one moves away.\n\nThe last one here.", side="A")
    b = article_from_text("First of all.\n\nThe last one here.\n\nThis one moves away.", side="B")
    pairs = [(0, 0, False), (1, 2, True), (2, 1, False)]
    links = tuple(Link("paragraph", (one,), (other,), 1.0, moved=moved) for one, other, moved in pairs)
    return Comparison(Alignment(a, b, links, tuple(replace(it, level="line") for it in links)), spans=())


@pytest.fixture
def shown(qtbot) -> Open:  # type: ignore[no-untyped-def]
    """Open a view on a comparison and wait until it is painted."""

    def opens(comparison: Comparison) -> RowsView:
        view = RowsView()
        qtbot.addWidget(view)
        view.resize(1000, 600)
        view.set_comparison(comparison)
        view.show()
        qtbot.waitExposed(view)
        view.grab()
        return view

    return opens
