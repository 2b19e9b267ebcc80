"""What was copied is there in each form, and a process whose clipboard is full ends like any other."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from unspin.app import clipboard

TEXT = "cafe\u0301 👩‍👩‍👧 سلام\u00a0!"
FILLED = f"""
import sys
from PySide6.QtGui import QGuiApplication, QImage
from unspin.app import clipboard
app = QGuiApplication([])
clipboard.put({TEXT!r}, QImage(9, 9, QImage.Format.Format_RGB32) if sys.argv[1] == "both" else None)
clipboard.put({TEXT!r}, QImage(9, 9, QImage.Format.Format_RGB32) if sys.argv[1] == "both" else None)
assert QGuiApplication.clipboard().text() == {TEXT!r}
print("full")
"""


def test_text_and_picture_stand_side_by_side_and_nothing_else(qapp):
    picture = QImage(7, 5, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    clipboard.put(TEXT, picture)
    found = QGuiApplication.clipboard().mimeData()
    assert (found.text(), found.imageData().size().toTuple()) == (TEXT, (7, 5))
    assert not [it for it in found.formats() if not it.startswith(("text/", "application/x-qt-image", "image/"))]
    clipboard.put("next")
    assert not QGuiApplication.clipboard().mimeData().hasImage()


@pytest.mark.parametrize("what", ["text", "both"])
def test_a_process_ends_well_with_its_clipboard_full(what):
    ended = subprocess.run([sys.executable, "-c", FILLED, what], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "full", "")
