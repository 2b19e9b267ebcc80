"""What every test stands on: Qt without a screen, a library and settings of its own, and no surprise dialogs.

Settings and library are redirected by the two environment variables that a user has too (`UNSPIN_SETTINGS`,
`UNSPIN_LIBRARY`), so child processes started by a test are redirected as well.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
os.environ["LC_ALL"] = "C.UTF-8"  # "as the system says" is English here, wherever the tests run

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile(
    "unspin",
    deadline=None,  # machines differ in speed, answers do not
    derandomize=True,  # the same examples in every run: a failure is of the change, not of the day
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile(
    "explore",
    settings.get_profile("unspin"),
    derandomize=False,
    max_examples=1_000,  # where a test does not say how many
    print_blob=True,
)
settings.load_profile("unspin")


@pytest.fixture(scope="session")
def steps() -> Callable[[Callable[[], object]], int]:
    """Counts the bytecode instructions of a call: how work grows, the same on a fast, a slow and a busy machine.

    What C does inside one instruction is not seen; for that a test takes a text on which a square would never end.
    """

    def of(call: Callable[[], object]) -> int:
        counted = 0

        def trace(frame: FrameType, event: str, _: object) -> object:
            nonlocal counted
            frame.f_trace_lines, frame.f_trace_opcodes = False, True
            counted += event == "opcode"
            return trace

        call()  # caches are filled
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            call()
        finally:
            sys.settrace(before)
        return counted

    return of


class SeedPaths(NamedTuple):
    a: Path
    b: Path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests marked long, too")
    parser.addoption("--explore", action="store_true", help="properties take fresh examples, and more of them")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="takes long: run by --long"))


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--explore"):
        settings.load_profile("explore")
    config.addinivalue_line("markers", "long: kill rounds, long fuzzing, other programs; run by --long alone")
    # The catalogues are no part of a commit; a checkout that was brought up to date holds old ones.
    packaging = ROOT / "packaging"
    # Not where a test copied this file; and once, not by each of pytest-xdist's workers.
    if packaging.is_dir() and not hasattr(config, "workerinput"):
        sys.path.insert(0, str(packaging))
        import catalogues

        sys.path.pop(0)
        catalogues.build(ROOT)
    # Said by the offscreen platform about any window with a minimum size; no fault of the program.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(scope="session")
def seed_paths() -> SeedPaths:
    """The two seed articles: A and B."""
    seeds = ROOT / "seeds"
    return SeedPaths(seeds / "000_ea3deb4bcd850a6f.txt", seeds / "001_b8d368679840f7fa.txt")


@pytest.fixture(autouse=True)
def own_settings_and_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing a test does reaches the settings or the reviews of the person who runs it."""
    monkeypatch.setenv("UNSPIN_SETTINGS", str(tmp_path / "settings.ini"))
    monkeypatch.setenv("UNSPIN_LIBRARY", str(tmp_path / "library" / "library.sqlite"))


@pytest.fixture(autouse=True)
def empty_clipboard():
    """No test finds what another one copied. And a QMimeData made in Python must not outlive Python: without a screen
    the clipboard is torn down last of all, and destroying it then crashes the process."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture
def allow_dialogs() -> None:
    """Ask for this where a modal dialog is what the test is about; the test then answers it itself."""


@pytest.fixture(autouse=True)
def no_unexpected_dialog(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    """A modal dialog that nobody expects would wait for ever: it fails the test instead."""
    if "allow_dialogs" in request.fixturenames:
        yield
        return
    from PySide6 import QtWidgets

    opened: list[str] = []

    def refuse(name: str):
        def opens(*args: object, **kwargs: object) -> None:
            words = [arg for arg in args if isinstance(arg, str)]
            opened.append(f"{name}: {' / '.join(words)}" if words else name)
            raise AssertionError(f"unexpected modal dialog: {opened[-1]}")

        return opens

    doors = {
        "QDialog": ["exec"],
        "QMessageBox": ["exec", "information", "question", "warning", "critical", "about"],
        "QFileDialog": ["getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"],
        "QInputDialog": ["getText", "getMultiLineText", "getItem", "getInt", "getDouble"],
    }
    for class_name, methods in doors.items():
        for method in methods:
            monkeypatch.setattr(getattr(QtWidgets, class_name), method, refuse(f"{class_name}.{method}"))
    yield
    assert not opened, f"unexpected modal dialog: {opened}"
