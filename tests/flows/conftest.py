"""The whole window as a person has it: real keys, a library and settings of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from unspin.app.jobs import InlineRunner, Runner
from unspin.app.settings import Settings
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

    def go(self, label: str) -> None:
        """Put the cursor on a line by its label."""
        comparison = self.review.comparison
        side = "A" if label[0] == "A" else "B"
        for line in range(len(comparison.article(side).lines)):
            if self.review.line_label(LineRef(side, line)) == label:
                self.window.page.go_to(LineRef(side, line))
                return
        raise AssertionError(f"no line {label}")


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
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
    # Not "": taking a stylesheet away replaces the style, and Qt may crash when it is replaced once more.
    QApplication.instance().setStyleSheet("/* plain */")


@pytest.fixture
def pair(tmp_path: Path) -> Callable[[str, str], list[Path]]:
    """Two files with these texts."""

    def writes(a: str, b: str) -> list[Path]:
        paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
        for path, text in zip(paths, (a, b), strict=True):
            path.write_bytes(text.encode("utf-8"))
        return paths

    return writes
