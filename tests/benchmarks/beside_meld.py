"""From the start of the process to the window, and to the first marks, on a virtual X server: Unspin and Meld in turn.

Both open the two seed articles, both are watched in the same way: the pixels of the screen are looked at every few
milliseconds. "Window": a seventh of the screen has changed; "marks": the ground colour of a mark shows. Nothing is
asserted; without Xvfb or Meld nothing is measured, and that is said. Medians of ROUNDS, and the ratios.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROUNDS = 7
PATIENCE = 20.0
SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
MARKS = {
    "Unspin": ("FFE9CC", "D9EBFF", "EAE4FF", "FCE1F6", "FFDCE3"),
    "Meld": ("d0ffa3", "bdddff"),
}
"""Grounds of marks; of Meld's those of its light style scheme (insert, replace)."""
ENOUGH = 300
"""Pixels of one ground colour: about one marked word."""


@contextmanager
def screen(place: Path) -> Iterator[str]:
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1440x900x24",
        "-fbdir",
        str(place),
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def bus() -> Iterator[str]:
    """A session bus: without one Meld waits for it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


class Picture:
    """The pixels of the screen, read from the file that Xvfb keeps (XWD: header, colour table, rows)."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("rb")
        header_size, *rest = struct.unpack(">25I", self._file.read(100))
        self._start = header_size + 12 * rest[18]

    def read(self) -> bytes:
        self._file.seek(self._start)
        return self._file.read()


def pixel(colour: str) -> bytes:
    red, green, blue = bytes.fromhex(colour)
    return bytes((blue, green, red))


def times(name: str, command: list[str], variables: dict[str, str], picture: Picture) -> tuple[float, float] | None:
    """Milliseconds to the window and to the marks; None where they did not come."""
    empty = picture.read()[:: 4 * 97]
    grounds = [pixel(colour) for colour in MARKS[name]]
    window = marks = 0.0
    started = time.monotonic()
    process = subprocess.Popen(
        command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while not marks and time.monotonic() - started < PATIENCE:
            now = picture.read()
            seconds = time.monotonic() - started
            if not window:
                changed = sum(one != other for one, other in zip(empty, now[:: 4 * 97], strict=True))
                window = seconds if changed > len(empty) / 7 else 0.0
            if window and any(now.count(ground) >= ENOUGH for ground in grounds):
                marks = seconds
            time.sleep(0.004)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    settled = time.monotonic() + 2
    while picture.read()[:: 4 * 97] != empty and time.monotonic() < settled:
        time.sleep(0.02)
    return (1000 * window, 1000 * marks) if marks else None


def main() -> None:
    lacks = [name for name in ("Xvfb", "meld", "dbus-daemon") if shutil.which(name) is None]
    if lacks:
        print(f"not measured here: {', '.join(lacks)} missing (python3 packaging/test.py --full installs them)")
        return
    found: dict[str, list[tuple[float, float]]] = {"Unspin": [], "Meld": []}
    with tempfile.TemporaryDirectory() as name, screen(Path(name)) as display, bus() as address:
        place = Path(name)
        variables = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "PYTHONDONT"))},
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "HOME": name,
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
            "UNSPIN_SETTINGS": str(place / "settings.ini"),
        }
        files = [str(path) for path in SEEDS]
        picture = Picture(place / "Xvfb_screen0")
        for number in range(ROUNDS + 1):  # the first round fills the disk cache and is not counted
            for tool in found:
                command = ["meld", *files]
                if tool == "Unspin":
                    command = [sys.executable, "-P", "-m", "unspin", *files]
                    variables["UNSPIN_LIBRARY"] = str(place / f"{number}.sqlite")
                one = times(tool, command, variables, picture)
                if one is None:
                    print(f"{tool} showed no marks within {PATIENCE:.0f} s; this round is not counted")
                elif number:
                    found[tool].append(one)
    if not all(found.values()):
        raise SystemExit("nothing to compare")
    for index, what in enumerate(("window", "marks")):
        medians = {tool: statistics.median(one[index] for one in values) for tool, values in found.items()}
        for tool, values in found.items():
            spread = f"median of {len(values)}, {min(one[index] for one in values):.0f} at least"
            print(f"{what}, {tool}\t{medians[tool]:.0f} ms\t{spread}")
        print(f"{what}, Unspin to Meld\t{medians['Unspin'] / medians['Meld']:.2f}\tratio of the medians, in one run")


if __name__ == "__main__":
    main()
