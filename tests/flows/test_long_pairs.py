"""A long pair is there before its words are analysed: read it, judge it, leave it, come back; Export waits."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from threading import Semaphore

import pytest
from PySide6.QtCore import Qt

from unspin.app import apart
from unspin.app.jobs import ThreadRunner
from unspin.engine.comparison import compare
from unspin.engine.reading import article_from_text
from unspin.errors import CancelledError
from unspin.review.library import Library
from unspin.review.opening import open_file
from unspin.widgets import dialogs, opening, phrases_page

VERBS = ("closed", "opened", "sold", "visited", "praised", "left", "saw", "built")
PLACES = ("northern", "southern", "eastern", "western", "old", "new", "long", "short", "first", "second")


@pytest.fixture
def long_pair(pair: Callable[[str, str], list[Path]]) -> list[Path]:
    """Three runs of links."""
    lines = [
        f"The harbour master {verb} the {place} pier on Tuesday after crews found crack {n}."
        for n, (verb, place) in enumerate((verb, place) for verb in VERBS for place in PLACES * 2)
    ]
    other = [line.replace("harbour", "port").replace("found", "discovered") for line in lines]
    return pair("\n\n".join([*lines, "Café 👩‍👩‍👧."]), "\n\n".join([*other, "مرحبا."]))


class Gate:
    """Lets the answers of the analysis through, one for each `open`."""

    def __init__(self) -> None:
        self.places = Semaphore(0)
        self.heard: list[str] = []

    def open(self, times: int = 1) -> None:
        for _ in range(times):
            self.places.release()


@pytest.fixture
def gate(monkeypatch) -> Gate:
    monkeypatch.setattr(opening, "AT_ONCE", 20)
    it = Gate()
    hear = apart.Apart.hear

    def hears(self, should_cancel):
        answer = hear(self, should_cancel)
        while not it.places.acquire(timeout=0.02):
            if should_cancel():
                raise CancelledError
        it.heard.append(answer[0])
        return answer

    monkeypatch.setattr(apart.Apart, "hear", hears)
    return it


@pytest.fixture
def at_it(sit, long_pair, gate, qtbot):
    """The pair is open, its lines are aligned, no word is analysed."""

    def opens(paths=long_pair):
        person = sit(paths, runner=ThreadRunner())
        gate.open()
        qtbot.waitUntil(lambda: person.window.review is not None, timeout=30_000)
        return person

    return opens


def chip(person, name="paraphrased") -> str:
    return person.window.page.chips.buttons[name].text()


def finish(person, gate, qtbot) -> None:
    gate.open(50)
    qtbot.waitUntil(lambda: person.review.is_complete, timeout=30_000)
    qtbot.waitUntil(lambda: "+" not in chip(person))


def test_it_is_usable_at_once_and_ends_as_compare_says(at_it, gate, long_pair, qtbot):
    person = at_it()
    assert not person.review.is_complete
    assert chip(person) == "Paraphrased 0+"
    assert "+" in person.window.status.difference.text()
    person.press("S", "O")
    assert person.review.progress().tagged == 2
    gate.open()
    qtbot.waitUntil(lambda: chip(person) != "Paraphrased 0+", timeout=30_000)
    assert chip(person).endswith("+")
    name = person.window.page.chips.buttons["paraphrased"].accessibleName()
    assert "so far" in name
    person.press("G")
    assert person.review.progress().tagged == 3
    finish(person, gate, qtbot)
    whole = compare(open_file(long_pair[0], "A"), open_file(long_pair[1], "B"))
    assert person.review.comparison == whole
    assert person.window.page.touring.counts["paraphrased"] == int(chip(person).split()[-1]) > 100
    assert "+" not in person.window.status.difference.text()
    assert person.review.progress().tagged == 3
    assert not person.window.page.refinement.is_running


def test_the_current_difference_stays_current_while_others_come_before_it(at_it, gate, qtbot):
    person = at_it()
    page = person.window.page
    gate.open()
    qtbot.waitUntil(lambda: len(page.touring.counts) and sum(page.touring.counts.values()) > 0, timeout=30_000)
    for _ in range(3):
        person.press(Qt.Key.Key_Down, alt=True)
    before = page.rows.differences[page.touring.current]
    finish(person, gate, qtbot)
    after = page.rows.differences[page.touring.current]
    assert (after.link, after.a, after.b) == (before.link, before.a, before.b)


def struck(person) -> int:
    """How many words are struck on the screen."""
    rows = person.window.page.rows
    bands = [band for band, _ in rows.scrolled.visible()]
    return sum(len(placed.laid.struck()) for band in bands for placed in rows.layer.placed(band, "B") if placed.laid)


def test_who_reads_inline_sees_the_words_that_arrive(at_it, gate, qtbot):
    person = at_it()
    rows = person.window.page.rows
    person.window.verbs["view_inline"].trigger()
    assert struck(person) == 0
    gate.open()
    qtbot.waitUntil(lambda: struck(person) > 0, timeout=30_000)
    bar = rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    finish(person, gate, qtbot)
    assert struck(person) >= sum(1 for _ in rows.scrolled.visible())  # "harbour" in each, "found" too
    begin, _ = rows.shown_part()
    seen = rows.viewport().grab().toImage()
    person.window.verbs["view_rows"].trigger()
    person.window.verbs["view_inline"].trigger()
    qtbot.waitUntil(lambda: rows.viewport().size() == seen.size())
    rows.show_part(*begin)
    assert rows.viewport().grab().toImage() == seen


def test_a_review_that_was_left_half_way_goes_on_when_it_is_opened_again(at_it, sit, gate, qtbot):
    person = at_it()
    person.press("S")
    gate.open()
    qtbot.waitUntil(lambda: chip(person) != "Paraphrased 0+", timeout=30_000)
    review = person.review.id
    person.window.close()
    again = sit((), runner=ThreadRunner())
    again.window.opening.open_review(review)
    qtbot.waitUntil(lambda: again.window.review is not None, timeout=30_000)
    assert not again.review.is_complete
    assert again.review.progress().tagged == 1
    finish(again, gate, qtbot)
    again.window.close()
    with Library() as library:
        kept = library.load(review)
        assert kept.is_complete
        assert kept.progress().tagged == 1
        assert len(kept.comparison.spans) > 100


def test_cancel_while_the_lines_are_aligned_leaves_nothing(sit, long_pair, gate, qtbot):
    person = sit(long_pair, runner=ThreadRunner())
    bar = person.window.progress
    qtbot.waitUntil(bar.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: bool(person.window.opening._request.processes), timeout=10_000)
    process = person.window.opening._request.processes[0]._process
    bar.cancel.click()
    gate.open(10)
    qtbot.waitUntil(lambda: not process.is_alive(), timeout=10_000)
    qtbot.wait(100)
    assert person.message.startswith("Cancelled.")
    assert person.window.review is None
    assert person.window.library.recent() == []


def test_export_waits_with_a_bar_and_then_writes_the_whole(at_it, gate, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "out.unspin.json"
    asked = []
    monkeypatch.setattr(dialogs, "choose_export", lambda *args: asked.append(args) or target)
    person = at_it()
    person.press("E", control=True)
    bar = person.window.progress
    qtbot.waitUntil(bar.isVisible)
    assert "Export waits" in bar._text.text()
    assert asked == []
    gate.open(50)
    qtbot.waitUntil(target.exists, timeout=30_000)
    qtbot.waitUntil(lambda: not bar.isVisible())
    written = json.loads(target.read_text(encoding="utf-8"))
    assert len(written["spans"]) == len(person.review.comparison.spans) > 100


def test_who_stops_waiting_for_export_goes_on_reading_and_the_analysis_goes_on(at_it, gate, qtbot, monkeypatch):
    monkeypatch.setattr(dialogs, "choose_export", lambda *args: pytest.fail("asked although nobody waits"))
    person = at_it()
    person.press("E", control=True)
    qtbot.waitUntil(person.window.progress.isVisible)
    person.window.progress.cancel.click()
    assert not person.window.progress.isVisible()
    finish(person, gate, qtbot)


def test_the_start_page_ends_the_analysis_and_nothing_of_it_comes_late(at_it, gate, qtbot):
    person = at_it()
    refining = person.window.page.refinement._refining
    process = refining._apart._process
    person.window.show_start_page()
    gate.open(50)
    qtbot.waitUntil(lambda: not process.is_alive(), timeout=10_000)
    qtbot.wait(400)
    assert person.window.review is None
    assert person.message == ""


def test_a_short_pair_opens_with_all_its_marks_and_no_process(sit, seed_paths, monkeypatch, qtbot):
    monkeypatch.setattr(apart, "Apart", lambda: pytest.fail("a process for a short pair"))
    person = sit(seed_paths, runner=ThreadRunner())
    qtbot.waitUntil(lambda: person.window.review is not None, timeout=30_000)
    assert person.review.is_complete
    assert "+" not in chip(person)


def test_the_phrases_view_says_so_far_grows_and_leads_to_the_words_when_all_is_done(at_it, gate, qtbot, monkeypatch):
    monkeypatch.setattr(phrases_page, "AGAIN_MS", 1)
    person = at_it()
    page = person.window.page.phrases_page
    person.press("3", control=True)
    assert page.phrases.count.text() == "none so far"
    gate.open()
    qtbot.waitUntil(lambda: page.phrases.model.rows != [], timeout=30_000)
    assert re.fullmatch(r"\d+\+ in the article, \d+\+ different", page.phrases.count.text())
    assert page.phrases.model.rows[0].cells[3].endswith("+")
    person.look_at(page.phrases.table)
    person.press(Qt.Key.Key_Down)
    chosen = page.phrases.model.rows[page.phrases.table.currentIndex().row()]
    finish(person, gate, qtbot)
    assert "+" not in page.phrases.count.text()
    row = page.phrases.model.rows[page.phrases.table.currentIndex().row()]
    assert (row.a, row.b, row.more) == (chosen.a, chosen.b, False)
    person.press(Qt.Key.Key_Return)
    shown = person.window.page.rows.differences[person.window.page.touring.current]
    assert person.review.comparison.a.text_of(shown.a) == row.a


def test_the_ruler_is_grey_where_no_word_is_analysed_yet_and_knows_all_in_the_end(at_it, gate, qtbot):
    person = at_it()
    ruler, rows = person.window.page.viewing.ruler, person.window.page.rows
    qtbot.waitUntil(lambda: ruler.known)
    overview = ruler._overview
    assert all(overview.is_awaited(row, row + 1) for row in range(160))
    gate.open()
    qtbot.waitUntil(lambda: not overview.is_awaited(0, 1), timeout=30_000)
    assert overview.is_awaited(0, 160)
    before = ruler._image.copy()
    finish(person, gate, qtbot)
    qtbot.waitUntil(lambda: ruler.known)
    assert not overview.is_awaited(0, 160)
    assert ruler._image != before
    assert all(overview.reworded(row, row + 1, frozenset({rows.differences[0].chip})) for row in range(160))


def test_swap_waits_until_every_line_is_analysed_and_export_after_it(at_it, gate, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "out.unspin.json"
    monkeypatch.setattr(dialogs, "choose_export", lambda *_: path)
    person = at_it()
    a = person.review.comparison.a.text
    person.window.verbs["swap"].trigger()
    person.press("E", control=True)
    assert "Export waits" in person.window.progress._text.text()
    assert person.review.comparison.a.text == a
    finish(person, gate, qtbot)
    qtbot.waitUntil(path.exists, timeout=30_000)
    assert person.review.comparison.b.text == a
    qtbot.waitUntil(person.window.progress.isHidden)
    assert json.loads(path.read_bytes())["documents"][1]["text"]["value"] == a
    fresh = compare(*(open_file(it, side) for it, side in zip(sorted(tmp_path.glob("?.txt"))[::-1], "AB", strict=True)))
    assert person.review.comparison == fresh


def test_who_stops_waiting_for_the_swap_keeps_a_and_b(at_it, gate, qtbot):
    person = at_it()
    a = person.review.comparison.a.text
    person.window.verbs["swap"].trigger()
    assert "Swapping A and B waits" in person.window.progress._text.text()
    person.window.progress.cancelled.emit()
    finish(person, gate, qtbot)
    assert person.review.comparison.a.text == a
    assert person.review.undo_text is None


def test_few_lines_of_very_many_words_are_analysed_beside_the_window_too():
    short, endless = (article_from_text(text, side="A") for text in ("One line. سلام", "word " * 30_000))
    assert opening.is_short(short, short)
    assert len(endless.lines) == 1
    assert not opening.is_short(short, endless)
