"""The program as a person starts it, on a real X server (Xvfb): a window comes up, shows text, and stays up."""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None,
    reason="needs Xvfb: python3 packaging/test.py --full installs it",
)
PATIENCE = 40.0
"""Seconds; a slow machine may take its time, a window that never comes up may not."""


class Screen(NamedTuple):
    display: str
    framebuffer: Path


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-fbdir", str(tmp_path)]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()  # empty if the server ended
    assert number, "Xvfb did not start"
    yield Screen(f":{number}", tmp_path / "Xvfb_screen0")
    server.terminate()
    server.wait(10)


def colours(framebuffer: Path) -> int:
    """How many different pixels the screen shows. The file is in XWD format: header, colour table, rows of pixels."""
    data = framebuffer.read_bytes()
    header_size, *rest = struct.unpack(">25I", data[:100])
    colour_table = 12 * rest[18]
    pixels = memoryview(data)[header_size + colour_table :]
    return len(set(pixels[: len(pixels) // 4 * 4].cast("I")))


def wait_until(condition, process: subprocess.Popen[str]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if condition():
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("with_articles", [True, False], ids=["the seed articles", "the start page"])
def test_the_window_comes_up_shows_text_and_stays(screen: Screen, seed_paths, with_articles: bool):
    variables = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    variables.pop("WAYLAND_DISPLAY", None)
    before = colours(screen.framebuffer)
    files = [str(path) for path in seed_paths] if with_articles else []
    command = [sys.executable, "-P", "-m", "unspin", *files]
    with subprocess.Popen(command, env=variables, text=True, stderr=subprocess.PIPE) as program:
        try:
            # Smoothed letters alone have dozens of shades; an empty window has a handful.
            came_up = wait_until(lambda: colours(screen.framebuffer) > before + 40, program)
            time.sleep(1.0)  # whatever runs after the first paint must not end the program
            alive = program.poll() is None
        finally:
            program.send_signal(signal.SIGTERM)
            errors = program.communicate(timeout=20)[1]
    assert came_up, errors
    assert alive, errors
    assert "Traceback" not in errors
