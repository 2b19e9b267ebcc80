"""What a screen reader gets: the program on a real X server, read by a real AT-SPI client (`client.py`)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PYTHON = Path("/usr/bin/python3")
"""The system's: Debian's packages of `gi` belong to it."""
PROGRAMS = ("Xvfb", "dbus-run-session", "xdotool", "/usr/libexec/at-spi-bus-launcher")


def missing() -> str:
    """What this machine lacks to run these tests; "" where all is there."""
    if sys.platform != "linux":
        return "Linux"
    lacks = [name for name in PROGRAMS if shutil.which(name) is None]
    trial = [str(PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not PYTHON.exists() or subprocess.run(trial, capture_output=True, env={}, timeout=30).returncode:
        lacks.append("python3-pyatspi")
    return ", ".join(lacks)


LACKS = missing()
pytestmark = pytest.mark.skipif(bool(LACKS), reason=f"needs {LACKS}: python3 packaging/test.py --full installs it")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()  # empty if the server ended
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture(scope="module")
def heard(display: str, seed_paths, tmp_path_factory) -> dict[str, Any]:
    """One visit, read by all tests: the seed articles, `Down`, then `S`."""
    place = tmp_path_factory.mktemp("screen_reader")
    place.chmod(0o700)
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "PYTHONPATH")}
    variables = {
        **keep,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(place),
        "UNSPIN_SETTINGS": str(place / "settings.ini"),
        "UNSPIN_LIBRARY": str(place / "library.sqlite"),
    }
    client = [str(PYTHON), str(Path(__file__).with_name("client.py"))]
    program = [sys.executable, "-P", "-m", "unspin", *(str(path) for path in seed_paths)]
    done = subprocess.run(
        ["dbus-run-session", "--", *client, *program], capture_output=True, text=True, env=variables, timeout=55
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    answer = json.loads(done.stdout.splitlines()[-1])
    assert "after" in answer, f"{answer}\n{done.stderr}"
    return answer


def lines(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line for row in rows for line in row["lines"]]


def test_every_row_and_every_line_of_both_articles_can_be_read(heard, seed_paths):
    rows = heard["before"]
    assert any(row["name"].startswith("A4 and B2: similarity 0.") for row in rows)
    said = {line["name"] for line in lines(rows)}
    for path in seed_paths:
        for paragraph in path.read_text("utf-8-sig").split("\n"):
            for words in (paragraph.strip()[:30], paragraph.strip()[-30:]):
                assert any(words in line for line in said), words


def test_a_line_says_its_label_its_tag_and_what_is_marked_in_it(heard):
    line = next(it for it in lines(heard["before"]) if it["name"].startswith("The two U.S. allies are working"))
    assert line["description"].startswith("A4.2. not tagged")
    assert "paraphrased: mend / fix" in line["description"]
    assert line["focusable"]


def test_a_line_that_is_seen_has_a_place_on_the_screen(heard):
    line = next(it for it in lines(heard["before"]) if it["name"].startswith("Seoul, South Korea"))
    x, y, width, height = line["place"]
    assert 0 <= x < x + width <= 1440
    assert 0 <= y < y + height <= 900


def test_the_focus_follows_the_cursor(heard):
    first, second = heard["focus"][:2]
    assert first.startswith("South Korean, Japanese officials meet")
    assert second.startswith("Seoul, South Korea")
    focused = [it["name"] for it in lines(heard["before"]) if it["focused"]]
    assert focused == [first]


def test_a_tag_is_announced_and_read_from_the_line_afterwards(heard):
    announced = [it["said"] for it in heard["events"] if "announcement" in it["type"]]
    assert announced == ["Tag A3 spun"]
    tagged = next(it for it in lines(heard["after"]) if it["name"].startswith("Seoul, South Korea"))
    assert "tagged spun" in tagged["description"]
    assert [it["name"][:24] for it in lines(heard["after"]) if it["focused"]] == ["South Korean President Y"]
