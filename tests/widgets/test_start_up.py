"""Start-up is a feature: what the first paint does not need is not imported before it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from unspin.app.settings import Settings
from unspin.app.theme import theme
from unspin.widgets import application

SCRIPT = """
import sys
from pathlib import Path
from unspin.widgets import application
app = application.application()
window = application.make_window()
window.show()
app.processEvents()
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""


def test_nothing_heavy_is_imported_before_the_first_paint():
    heavy = ["numpy", "nltk", "jsonschema", "rapidfuzz", "diff_match_patch", "charset_normalizer", "click"]
    heavy += ["regex", "sqlite3", "uuid", "unspin.review.library"]
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT, *heavy],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == []


def test_the_library_opens_without_the_analysis():
    """The window opens it right after its first paint, before the texts are there."""
    script = "import sys, unspin.review.library; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    heavy = ["unspin.engine.findings.rules", "unspin.engine.spans", "unspin.engine.comparison", "numpy"]
    told = subprocess.run([sys.executable, "-c", script, *heavy], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_what_follows_the_first_paint_is_done_once(qtbot):
    done = []
    window = QWidget()
    qtbot.addWidget(window)
    application.AfterFirstPaint(window, lambda: done.append(window.isVisible()))
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: bool(done))
    window.repaint()
    qtbot.wait(1100)
    assert done == [True]


def test_it_is_done_also_where_nothing_is_painted(qtbot):
    done = []
    window = QWidget()
    qtbot.addWidget(window)
    application.AfterFirstPaint(window, lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done), timeout=4000)


def test_a_place_of_the_window_that_is_no_text_is_passed_over(qtbot, tmp_path):
    application.application()
    path = tmp_path / "settings.ini"
    path.write_bytes(b"[window]\ngeometry=\\x4e2d\\xfc\n")
    window = application.make_window(Settings(path))
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1440, 900)


@pytest.mark.parametrize(("wanted", "dark"), [("light", False), ("dark", True)])
def test_an_appearance_dresses_the_application(qtbot, wanted, dark):
    app = application.application()
    assert application.look(wanted) is theme("dark" if dark else "light")
    assert (app.palette().window().color().lightness() < 128) is dark
    app.setStyleSheet("/* plain */")


@pytest.mark.parametrize(("system", "expected"), [("dark", "dark"), ("light", "light"), ("unknown", "light")])
def test_without_a_choice_the_system_is_followed(qtbot, monkeypatch, system, expected):
    app = application.application()
    monkeypatch.setattr(application, "_system", lambda: system)
    assert application.look("system").name == expected
    app.setStyleSheet("/* plain */")


SECOND_STEP = """
import sys, time
from pathlib import Path
from unspin.review.library import Library
from unspin.widgets import application
app = application.application()
window = application.make_window()
window.show()
window.begin(lambda: Library(Path(sys.argv[1])), [Path(it) for it in sys.argv[2:]])
until = time.monotonic() + 60
while not window.beforehand.done and time.monotonic() < until:
    app.processEvents()
    time.sleep(0.005)
before = set(sys.modules)
for verb in ("view_inline", "view_phrases", "shared", "view_rows", "find", "summary", "settings", "keys"):
    window.verbs[verb].trigger()
    app.processEvents()
    for dialog in app.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()
print(window.review is not None, window.beforehand.done, *(set(sys.modules) - before))
"""


def test_views_and_dialogs_find_their_modules_in_memory_soon_after_opening(tmp_path):
    seeds = [str(path) for path in sorted(Path("seeds").glob("*.txt"))]
    told = subprocess.run(
        [sys.executable, "-c", SECOND_STEP, str(tmp_path / "library.sqlite"), *seeds],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["True", "True"]
