"""The whole window as a person has it: real keys, a library and settings of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QWidget

from unspin.app import settings as table
from unspin.app.jobs import InlineRunner, Runner
from unspin.app.settings import Settings
from unspin.engine.comparison import compare
from unspin.engine.model import Comparison, Range
from unspin.engine.reading import read_bytes
from unspin.engine.rows import LineRef
from unspin.review.library import Library
from unspin.review.review import Review
from unspin.widgets import application
from unspin.widgets.main_window import MainWindow


@dataclass
class Person:
    """Someone at the window: presses keys, looks at it."""

    window: MainWindow
    qtbot: object

    def press(self, *keys: Qt.Key | str, shift: bool = False, control: bool = False, alt: bool = False) -> None:
        """On what has the focus, as the keyboard does."""
        modifier = Qt.KeyboardModifier.NoModifier
        for held, which in ((shift, "ShiftModifier"), (control, "ControlModifier"), (alt, "AltModifier")):
            if held:
                modifier |= Qt.KeyboardModifier[which]
        for key in keys:
            self.qtbot.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        """ASCII only: pytest-qt aborts on anything else."""
        for letter in text:
            self.qtbot.keyClick(self.focus, letter)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    @property
    def review(self) -> Review:
        assert self.window.review is not None, f"no review is open: {self.window.message.text!r}"
        return self.window.review

    @property
    def cursor(self) -> str:
        """Label of the current line."""
        return self.review.line_label(self.ref)

    @property
    def ref(self) -> LineRef:
        ref = self.window.page.judging.cursor
        assert ref is not None
        assert ref == self.window.page.rows.cursor
        return ref

    @property
    def said(self) -> str:
        return self.window.status.said_label.text()

    @property
    def message(self) -> str:
        return self.window.message.text

    def look_at(self, widget: QWidget) -> None:
        """Give it the focus, as soon as it is there."""
        self.qtbot.waitUntil(widget.isVisible)
        widget.setFocus()

    def line(self, label: str) -> LineRef:
        side = "A" if label[0] == "A" else "B"
        for line in range(len(self.review.comparison.article(side).lines)):
            if self.review.line_label(LineRef(side, line)) == label:
                return LineRef(side, line)
        raise AssertionError(f"no line {label}")

    def go(self, label: str) -> None:
        """Put the cursor on a line by its label."""
        self.window.page.go_to(self.line(label))

    def point_at(self, label: str, words: str) -> QPoint:
        """In the viewport of the rows: the middle of the first letter of these words of a line."""
        rows, ref = self.window.page.rows, self.line(label)
        line = rows.layer.line_range(ref)
        at = self.review.comparison.article(ref.side).text.index(words, line.start, line.end)
        band = rows.bands.band_at(ref.side, line.paragraph, at)
        placed = next(it for it in rows.layer.placed(band, ref.side) if it.piece.paragraph == line.paragraph)
        box = placed.laid.boxes(*placed.laid.units(Range(at, at + 1)))[0]
        return QPointF(placed.x, rows.scrolled.top(band) + placed.top).toPoint() + box.center().toPoint()


@dataclass
class Desk(Person):
    """Someone at the window that a whole module shares, in front of the harbour pair, which is new each time."""

    patch: pytest.MonkeyPatch
    folder: Path

    def do(self, name: str, way: str) -> None:
        """A verb, by one of its keys or ("menu") with the mouse in the menu bar."""
        if way != "menu":
            QTest.keySequence(self.focus, QKeySequence(way))
            return
        here: QMenuBar | QMenu = self.window.menuBar()
        for entry in way_to(here, self.window.verbs[name]):
            self.qtbot.waitUntil(here.isVisible)
            QTest.mouseClick(here, Qt.MouseButton.LeftButton, pos=here.actionGeometry(entry).center())
            here = entry.menu() or here


def way_to(menu: QMenuBar | QMenu, verb: QAction) -> list[QAction]:
    """The entries to click one after the other, menus and submenus first; [] where the verb is not."""
    for entry in menu.actions():
        if entry is verb:
            return [entry]
        if entry.menu() is not None and (rest := way_to(entry.menu(), verb)):
            return [entry, *rest]
    return []


Story = Callable[[Desk], tuple[Callable[[], object], object]]
"""Goes to where a verb can be shown; what can be seen of it there, and what is to be seen when it is done."""
HARBOUR_A = """The harbour master closed the northern pier on Tuesday morning.

Climate change has raised the sea level at Brennick. The fishing crews must land their catch in another harbour.

Repairs could cost four million crowns, the port authority said on Monday.

Cafe\u0301 owners 👩\u200d👩\u200d👧 near the pier are waiting for the crews. سلام
"""
HARBOUR_B = """The port master shut the northern jetty on Tuesday morning.

Weather exchange has lifted the ocean stage at Brennick. The angling teams have to land their catch in another harbour.

Repairs could cost five million crowns, the the port authority. said on on Monday.

Cafe\u0301 owners 👩\u200d👩\u200d👧 near the pier are waiting for the crews. سلام
"""

Sit = Callable[..., Person]


@pytest.fixture
def sit(qtbot) -> Iterator[Sit]:
    """`sit(paths)`: start the program with these files and look at it until it is there."""
    windows: list[MainWindow] = []

    def sits(paths: list[Path] | tuple[Path, ...] = (), runner: Runner | None = None) -> Person:
        application.application()
        window = MainWindow(Settings(), runner or InlineRunner(), application.look)
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.begin(lambda: Library(Path(os.environ["UNSPIN_LIBRARY"])), list(paths))
        return Person(window, qtbot)

    yield sits
    leave(windows)


def leave(windows: list[MainWindow]) -> None:
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
    # Not "": taking a stylesheet away replaces the style, and Qt may crash when it is replaced once more.
    QApplication.instance().setStyleSheet("/* plain */")


@cache
def harbour() -> Comparison:
    texts = zip((HARBOUR_A, HARBOUR_B), ("A", "B"), ("a.txt", "b.txt"), strict=True)
    return compare(*(read_bytes(text.encode("utf-8"), side=side, name=name) for text, side, name in texts))


@pytest.fixture(scope="module")
def one_window(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    """For modules of many short stories: a window of its own for each of them would take a minute in all."""
    application.application()
    home = tmp_path_factory.mktemp("desk")
    window = MainWindow(Settings(home / "settings.ini"), InlineRunner(), application.look)
    window.resize(1440, 900)
    window.show()
    window.begin(lambda: Library(home / "library.sqlite"), [])
    yield window
    leave([window])


@pytest.fixture
def desk(one_window, qtbot, monkeypatch, tmp_path) -> Iterator[Desk]:
    """The harbour pair as it is when it is opened for the first time, in a window as it is at its first start."""
    window = one_window
    window.show_start_page()
    for review in window.library.recent():
        window.library.delete(review.id)
    for name, on in (("auto_advance", True), ("inspector", True), ("ruler", True), ("reader", False)):
        window.verbs[name].setChecked(on)
    if window.settings.get(table.APPEARANCE) != "system":
        window.verbs["appearance_system"].trigger()
    window.set_zoom(100)
    window.page.viewing.set_shared(False)
    window.page.viewing.head.switch.chosen.emit("B")
    window.page.viewing.show_view("rows")
    window.finding.bar.words.clear()
    window.opening.forget()
    window.show_review(window.library.create(harbour()))
    window.message.dismiss()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.rows.setFocus()
    person = Desk(window, qtbot, monkeypatch, tmp_path)
    assert person.cursor == "A1"
    yield person
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog | QMenu) and widget.isVisible():
            widget.close()


@pytest.fixture
def tell(desk: Desk) -> Callable[[Story | None, str, str], None]:
    """`tell(story, verb, way)`: what the story looks for is not so before the verb, and is so after it."""

    def tells(story: Story | None, name: str, way: str) -> None:
        assert story is not None, f"{name!r} needs a story here: what does a person see when it is done?"
        look, expected = story(desk)
        assert look() != expected, "it is so already: this story says nothing"
        desk.do(name, way)
        assert look() == expected

    return tells


@pytest.fixture
def pair(tmp_path: Path) -> Callable[[str, str], list[Path]]:
    """Two files with these texts."""

    def writes(a: str, b: str) -> list[Path]:
        paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
        for path, text in zip(paths, (a, b), strict=True):
            path.write_bytes(text.encode("utf-8"))
        return paths

    return writes
