"""Work off the GUI thread: results come back to it, late ones do not, errors have words."""

from __future__ import annotations

from threading import Event, current_thread, main_thread

import pytest

from unspin.app.jobs import InlineRunner, ThreadRunner
from unspin.errors import CancelledError, InputError


@pytest.fixture
def runner(qtbot):
    it = ThreadRunner()
    yield it
    it.close()


def test_the_work_runs_elsewhere_and_the_result_arrives_on_the_gui_thread(qtbot, runner):
    seen = {}

    def work(progress, should_cancel):
        seen["work"] = current_thread()
        progress(1, 2)
        return "café 👩‍👩‍👧"

    runner.start(
        "compare",
        work,
        lambda result: seen.update(result=result, done=current_thread()),
        pytest.fail,
        lambda at, total: seen.update(progress=(at, total)),
    )
    qtbot.waitUntil(lambda: "result" in seen)
    assert seen["result"] == "café 👩‍👩‍👧"
    assert seen["progress"] == (1, 2)
    assert seen["done"] is main_thread()
    assert seen["work"] is not main_thread()
    assert not runner.is_busy("compare")


def test_a_late_result_of_an_old_request_is_dropped(qtbot, runner):
    go, results, told = Event(), [], []

    def slow(progress, should_cancel):
        go.wait(5)
        told.append(should_cancel())
        progress(1, 1)
        return "old"

    runner.start("compare", slow, results.append, results.append, lambda *_: results.append("old progress"))
    runner.start("compare", lambda *_: "new", results.append, results.append)
    go.set()
    qtbot.waitUntil(lambda: bool(told) and bool(results))
    qtbot.wait(50)
    assert results == ["new"]
    assert told == [True], "the old work is asked to stop"


def test_a_result_already_on_its_way_is_dropped_when_a_new_request_comes(qtbot, runner):
    finished, results = Event(), []

    def quick(progress, should_cancel):
        finished.set()
        return "old"

    runner.start("compare", quick, results.append, results.append)
    assert finished.wait(5)
    for thread in runner._threads:
        thread.join(5)
    runner.start("compare", lambda *_: "new", results.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    qtbot.wait(50)
    assert results == ["new"]


def test_two_channels_do_not_disturb_each_other(qtbot, runner):
    results = []
    runner.start("compare", lambda *_: "compared", results.append, results.append)
    runner.start("export", lambda *_: "exported", results.append, results.append)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert sorted(results) == ["compared", "exported"]


def test_cancel_says_so_at_once_and_nothing_follows(qtbot, runner):
    go, results, errors = Event(), [], []

    def slow(progress, should_cancel):
        go.wait(5)
        if should_cancel():
            raise CancelledError
        return "never"

    runner.start("compare", slow, results.append, errors.append)
    runner.cancel("compare")
    assert [type(error) for error in errors] == [CancelledError]
    go.set()
    qtbot.wait(50)
    assert results == []
    assert len(errors) == 1


@pytest.mark.parametrize("make", [ThreadRunner, InlineRunner])
@pytest.mark.parametrize(
    ("raised", "says"), [(InputError("The file is empty.", "Choose another."), "empty"), (ValueError("boom"), "boom")]
)
def test_errors_arrive_as_words_for_a_person(qtbot, caplog, make, raised, says):
    runner, errors = make(), []

    def work(progress, should_cancel):
        raise raised

    runner.start("compare", work, pytest.fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    runner.close()
    assert says in errors[0].message
    assert errors[0].hint
    if isinstance(raised, ValueError):
        assert errors[0].__cause__ is raised
        assert "boom" in caplog.text
