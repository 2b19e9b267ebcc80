"""The guards of tests/conftest.py hold: what nobody expected fails the test that caused it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

STORIES = '''
import os, warnings
import pytest
from PySide6.QtCore import QMimeData, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget


def test_fails_question(qtbot):
    QMessageBox.question(None, "title", "Really?")


def test_fails_file_dialog(qtbot):
    QFileDialog.getOpenFileName(None, "Open")


def test_fails_dialog_opened_by_a_timer(qtbot):
    """Qt swallows what a slot raises: the test must fail all the same."""
    QTimer.singleShot(0, lambda: QDialog().exec())
    qtbot.wait(50)


def test_fails_qt_warning(qtbot):
    qWarning("something is wrong")


def test_fails_python_warning():
    warnings.warn("old", DeprecationWarning)


def test_passes_allowed_dialog(qtbot, allow_dialogs):
    QTimer.singleShot(0, lambda: dialog.reject())
    dialog = QDialog()
    assert dialog.exec() == 0


def test_passes_window_with_a_minimum_size(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setMinimumSize(300, 200)
    widget.show()
    widget.setMinimumSize(400, 200)


def test_passes_data_on_the_clipboard(qtbot):
    """It must be gone before Python is: else the process crashes at its end."""
    data = QMimeData()
    data.setText("copied")
    QApplication.clipboard().setMimeData(data)


def test_passes_empty_clipboard(qtbot):
    assert QApplication.clipboard().text() == ""


def test_passes_own_places(tmp_path):
    assert os.environ["UNSPIN_LIBRARY"].startswith(str(tmp_path))
    assert os.environ["UNSPIN_SETTINGS"].startswith(str(tmp_path))
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.long
def test_not_run_unless_asked_for():
    pass
'''


def test_stories_that_must_fail_fail_and_the_others_pass(tmp_path: Path, root: Path):
    shutil.copy(root / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_stories.py").write_text(STORIES)
    command = [sys.executable, "-m", "pytest", "-c", str(root / "pyproject.toml"), "--rootdir", str(tmp_path)]
    variables = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-v", "test_stories.py"],
        cwd=tmp_path,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    outcomes: dict[str, set[str]] = {}
    for name, outcome in re.findall(r"::(test_\w+) (PASSED|FAILED|ERROR|SKIPPED)", done.stdout):
        outcomes.setdefault(name, set()).add(outcome)
    assert done.returncode == 1, done.stdout + done.stderr  # a crash at the end has another code
    assert outcomes.pop("test_not_run_unless_asked_for") == {"SKIPPED"}
    assert len(outcomes) == 10, done.stdout + done.stderr
    good = {name for name, seen in outcomes.items() if seen == {"PASSED"}}
    assert good == {name for name in outcomes if name.startswith("test_passes")}, done.stdout
