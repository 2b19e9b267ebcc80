"""What a second process finds is what this one would have found; where it finds nothing, nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from unspin.engine.comparison import compare
from unspin.review import ahead
from unspin.review.opening import open_file


@pytest.fixture(autouse=True)
def two_processors(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    yield
    ahead.end()


def test_articles_and_comparison_are_those_of_this_process(seed_paths):
    ahead.begin(seed_paths)
    a, b = ahead.article(seed_paths.a, "A"), ahead.article(seed_paths.b, "B")
    assert (a, b) == (open_file(seed_paths.a, "A"), open_file(seed_paths.b, "B"))
    assert ahead.comparison(a, b) == compare(a, b)
    assert ahead.comparison(a, b) is None, "it is handed out once"


def test_other_files_are_not_answered(seed_paths, tmp_path):
    ahead.begin(seed_paths)
    other = tmp_path / "other.txt"
    other.write_text("Something else.")
    assert ahead.article(other, "A") is None
    assert ahead.article(seed_paths.b, "A") is None
    assert ahead.comparison(open_file(other, "A"), open_file(seed_paths.b, "B")) is None


@pytest.mark.parametrize("broken", ["missing", "not text", "killed"])
def test_what_fails_there_is_left_to_this_process(seed_paths, tmp_path, broken):
    first = tmp_path / "first.txt"
    if broken == "not text":
        first.write_bytes(b"\x00\x01\x02" * 50)
    elif broken == "killed":
        first = seed_paths.a
    ahead.begin([first, seed_paths.b])
    if broken == "killed":
        os.kill(ahead._present._process.pid, signal.SIGTERM)
    assert ahead.article(first, "A") is None


def test_a_cancelled_wait_ends_the_process(seed_paths):
    ahead.begin(seed_paths)
    process = ahead._present._process
    os.kill(process.pid, signal.SIGSTOP)  # it will never answer
    assert ahead.article(seed_paths.a, "A", should_cancel=lambda: True) is None
    assert process.poll() is not None


def test_long_texts_and_a_single_processor_begin_nothing(seed_paths, tmp_path, monkeypatch):
    long = tmp_path / "long.txt"
    long.write_text("A sentence. " * 9000)
    ahead.begin([seed_paths.a, long])
    assert ahead._present is None
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    ahead.begin(seed_paths)
    assert ahead._present is None


def test_the_second_process_ends_with_the_first(seed_paths, tmp_path):
    code = (
        "import os, signal, sys; from pathlib import Path; from unspin.review import ahead; os.cpu_count = lambda: 2\n"
        "ahead.begin([Path(it) for it in sys.argv[1:]]); print(ahead._present._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", code, *map(str, seed_paths)], capture_output=True, text=True)
    pid = int(done.stdout)
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    raise AssertionError("it went on")
