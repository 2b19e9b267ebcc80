"""The process beside the window: the same answer as compare(), wanted lines first, nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from unspin.app.apart import Apart, Refining
from unspin.app.bands import Bands
from unspin.app.marks import Differences
from unspin.app.phrases import Phrases
from unspin.app.shown import Shown
from unspin.engine.comparison import align, compare
from unspin.engine.model import Comparison
from unspin.engine.packing import LINKS_AT_ONCE, PackedSpans
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.review import analysing, encoding
from unspin.review.stored import StoredMembers, packed_members

LINES = [
    f"The {first} harbour master {second} the {third} pier on Tuesday after inspectors found cracks in beam {n}."
    for n, (first, second, third) in enumerate(
        (x, y, z)
        for x in ("old", "new", "young", "former", "acting", "second")
        for y in ("closed", "opened", "sold", "visited", "praised", "left")
        for z in ("northern", "southern", "eastern", "western")
    )
]
SWAPS = {"harbour": "port", "Tuesday": "Monday", "found": "discovered", "closed": "shut", "former": "previous"}


def reworded(line: str) -> str:
    for word, other in SWAPS.items():
        line = line.replace(word, other)
    return line


@pytest.fixture(scope="module")
def pair():
    a = article_from_text("\n\n".join(LINES) + "\n\nمرحبا. Café 👩‍👩‍👧.", side="A")
    b = article_from_text("\n\n".join([reworded(line) for line in LINES if "beam 7" not in line][::-1]), side="B")
    return a, b


@pytest.fixture
def refine(qtbot):
    """`refine(alignment)` -> runs in the order they came, and a function that waits for the end."""
    running: list[Refining] = []

    def refines(alignment):
        refining = Refining(alignment)
        running.append(refining)
        came, ended = [], []
        refining.grew.connect(lambda number, spans: came.append((number, spans)))
        refining.finished.connect(lambda comparison, machine: ended.append((comparison, machine)))
        refining.failed.connect(lambda error: ended.append(error))
        refining.start()
        return refining, came, ended

    yield refines
    for refining in running:
        refining.stop()


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").exists() and Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z"


def test_run_after_run_ends_in_what_compare_says(qtbot, pair, refine):
    alignment = align(*pair)
    provisional = Comparison(alignment, ())
    growing = Differences(provisional)
    shown = Shown(growing, Phrases(provisional, growing.spans), Bands(provisional.alignment, growing.rows))
    growing.is_complete = shown.phrases.is_complete = False
    _, came, ended = refine(alignment)
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    comparison, machine = ended[0]
    whole = compare(*pair)
    assert comparison == whole
    assert dict(StoredMembers(machine.data))["spans"] == encoding.members(whole, computed_at=None)["spans"]
    for number, spans in sorted(came, reverse=True):
        shown.take(number, spans)
        growing.settle()
    growing.conclude(comparison)
    shown.phrases.is_complete = True
    expected = Differences(whole)
    assert growing.counts == expected.counts
    assert len(growing) == len(expected) > 100
    assert [it._replace(place=0) for it in growing] == [it._replace(place=0) for it in expected]
    assert growing.marks("A", 3) == expected.marks("A", 3)
    phrases = Phrases(whole)
    for line in range(0, len(whole.a.lines), 17):
        mine, theirs = shown.phrases.of(LineRef("A", line)), phrases.of(LineRef("A", line))
        assert [(it.a, it.b, it.times, it.more) for it in mine] == [(it.a, it.b, it.times, it.more) for it in theirs]


def test_the_lines_in_view_are_analysed_first(qtbot, pair, refine):
    alignment = align(*pair)
    last = len(alignment.line_links) - 1
    refining, came, ended = refine(alignment)
    qtbot.waitUntil(lambda: refining._apart is not None)
    qtbot.waitUntil(lambda: refining.want([last]) or refining._wanted != (), timeout=10_000)
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    numbers = [number for number, _ in came]
    assert sorted(numbers) == list(range(last // LINKS_AT_ONCE + 1))
    assert numbers.index(last // LINKS_AT_ONCE) <= 1


def test_what_comes_after_stop_is_dropped_and_the_process_is_gone(qtbot, pair, refine):
    refining, came, ended = refine(align(*pair))
    qtbot.waitUntil(lambda: bool(came), timeout=60_000)
    assert refining._apart is not None
    pid = refining._apart.pid
    refining._heard.emit("spans", (0, PackedSpans()))  # on its way when it stops
    before = len(came)
    refining.stop()
    qtbot.waitUntil(lambda: gone(pid))
    qtbot.wait(50)
    assert len(came) == before
    assert ended == []


def test_a_process_that_dies_is_said(qtbot, pair, refine):
    refining, came, ended = refine(align(*pair))
    qtbot.waitUntil(lambda: bool(came), timeout=60_000)
    refining._apart._process.kill()
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert "goes on from there" in str(ended[0])


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX systems")
def test_nothing_is_left_behind_when_the_program_is_killed(tmp_path):
    program = textwrap.dedent(
        """
        import os, time
        from unspin.app.apart import Apart
        if __name__ == "__main__":
            print(Apart().pid, flush=True)
            time.sleep(60)
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    running = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    pid = int(running.stdout.readline())
    assert not gone(pid)
    running.kill()
    running.wait()
    running.stdout.close()
    until = time.monotonic() + 15
    while not gone(pid) and time.monotonic() < until:
        time.sleep(0.1)
    assert gone(pid)


def test_an_error_of_the_process_comes_back_in_words():
    apart = Apart()
    try:
        apart.ask("align", (None, None))
        with pytest.raises(Exception, match="analysis failed"):
            apart.hear(lambda: False)
    finally:
        apart.close()


def test_a_long_stored_analysis_is_read_by_another_process_and_is_the_same(pair, monkeypatch):
    whole = compare(*pair)
    stored = StoredMembers(packed_members(whole, "2026-01-01T00:00:00Z"))
    texts = {it.sha256: it.text for it in pair}
    assert analysing.rebuilt_apart(stored, texts) == whole
    monkeypatch.setattr(analysing, "LONG", 0)
    assert analysing.rebuilt_apart(stored, texts) == whole
