"""The two commands of the README, as far as they can be seen without making an environment."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest


@pytest.fixture
def run(script):
    return script("run")


@pytest.fixture
def test_command(script):
    return script("test")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["seeds/a.txt", "seeds/b.txt"], True),
        (["--library", "x.sqlite", "a", "b"], True),
        (["compare", "a", "b"], False),
        (["--library", "x.sqlite", "compare", "a", "b"], False),
        (["validate", "x.json"], False),
        (["--version"], False),
    ],
)
def test_only_a_window_needs_a_screen(run, arguments, expected):
    assert run.opens_a_window(arguments) is expected


@pytest.mark.parametrize(
    ("variables", "plugin"),
    [
        ({}, ""),
        ({"DISPLAY": ""}, ""),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland"),
    ],
)
def test_the_plugin_that_qt_will_choose(run, variables, plugin):
    assert run.plugin_for(variables) == plugin


@pytest.fixture
def started(run, monkeypatch, script):
    """What run.py would become: the commands it hands over to, with everything it needs in place."""
    commands: list[list[str]] = []
    plugins: list[str] = []
    environment = script("environment")
    monkeypatch.setattr(run, "prepare", environment.Environment)
    monkeypatch.setattr(run, "require_qt", lambda _, plugin: plugins.append(plugin))
    monkeypatch.setattr(run, "WINDOWS", False)
    monkeypatch.setattr(run.sys, "platform", "linux")
    monkeypatch.setattr(run.os, "execv", lambda program, command: commands.append(command))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return commands, plugins


def test_arguments_reach_the_program_as_they_are(run, started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    run.main(["caf\u0065\u0301 \U0001f469\u200d\U0001f680.txt", "مقال.txt"])
    assert started[0][0][1:] == ["-P", "-m", "unspin", "cafe\u0301 \U0001f469\u200d\U0001f680.txt", "مقال.txt"]
    assert started[1] == ["xcb"]


def test_the_program_is_compiled_once_whatever_the_shell_says(run, started, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    run.main(["--version"])
    assert "PYTHONDONTWRITEBYTECODE" not in run.os.environ


def test_without_a_screen_one_sentence_says_so(run, started):
    with pytest.raises(run.Stop, match="There is no screen"):
        run.main([])
    assert started[0] == []


def test_the_command_line_needs_neither_screen_nor_qt(run, started):
    run.main(["compare", "a", "b"])
    assert started[0][0][3:] == ["unspin", "compare", "a", "b"]
    assert started[1] == []


def test_an_old_or_too_new_python_is_told_in_one_sentence(script):
    python_range = script("python_range")
    for version, fits in [((3, 10, 9), False), ((3, 11, 0), True), ((3, 14, 2), True), ((3, 15, 0), False)]:
        says = python_range.complaint(version, "/usr/bin/python3")
        assert (says == "") is fits
        assert fits or "3.11 to 3.14" in says


def test_the_range_of_pythons_is_the_projects(script, root: Path):
    python_range = script("python_range")
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    lowest, highest = python_range.LOWEST, python_range.HIGHEST
    assert project["requires-python"] == f">={lowest[0]}.{lowest[1]},<{highest[0]}.{highest[1] + 1}"


def report(folder: Path, **counts: int) -> Path:
    attributes = " ".join(f'{name}="{count}"' for name, count in counts.items())
    file = folder / "report.xml"
    file.write_text(f'<testsuites><testsuite name="pytest" {attributes}/></testsuites>')
    return file


@pytest.mark.parametrize(
    ("counts", "code", "expected"),
    [
        ({"tests": 9, "failures": 0, "errors": 0, "skipped": 2}, 0, (7, 0, 2)),
        ({"tests": 9, "failures": 1, "errors": 1, "skipped": 2}, 1, (5, 2, 2)),
        ({"tests": 0, "failures": 0, "errors": 0, "skipped": 0}, 5, (0, 1, 0)),
    ],
)
def test_counts_come_from_pytests_report(test_command, tmp_path, counts, code, expected):
    outcome = test_command.outcome_of_tests("pytest", report(tmp_path, **counts), code)
    assert (outcome.passed, outcome.failed, outcome.skipped) == expected


def test_a_crash_of_pytest_is_a_failure(test_command, tmp_path):
    outcome = test_command.outcome_of_tests("pytest", tmp_path / "none.xml", -6)
    assert (outcome.passed, outcome.failed) == (0, 1)


def test_a_crash_of_a_worker_is_a_failure_that_names_its_test(test_command, root, tmp_path):
    (tmp_path / "test_it.py").write_text(
        "import os\ndef test_one(): pass\ndef test_two(): os.abort()\ndef test_three(): pass\n"
    )
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-c", str(root / "pyproject.toml"), "--rootdir", str(tmp_path)]
    arguments = test_command.pytest_arguments(["-n", "1", f"--junitxml={report}", "test_it.py"], False, False)
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", *arguments], cwd=tmp_path, capture_output=True, text=True
    )
    outcome = test_command.outcome_of_tests("pytest", report, done.returncode)
    assert (outcome.passed, outcome.failed) == (2, 1)
    assert "crashed while running 'test_it.py::test_two'" in done.stdout


@pytest.mark.parametrize(
    ("rest", "full", "long", "expected"),
    [
        ([], False, False, ["-n", "auto", "--dist", "worksteal", "--ignore=tests/accessibility"]),
        ([], True, True, ["-n", "auto", "--dist", "worksteal", "--long"]),
        (["-n", "0", "-k", "links"], True, False, ["-n", "0", "-k", "links"]),
        (["-n4"], True, False, ["-n4"]),
        (["--pdb", "-x"], True, False, ["-n", "0", "--dist", "worksteal", "--pdb", "-x"]),
        (["tests/accessibility"], False, False, ["-n", "auto", "--dist", "worksteal", "tests/accessibility"]),
    ],
)
def test_what_pytest_is_told(test_command, monkeypatch, rest, full, long, expected):
    monkeypatch.setattr(test_command, "SCREEN_TESTS", ["tests/accessibility"])
    assert test_command.pytest_arguments(rest, full, long) == expected


def test_exploring_ends_with_the_first_round_that_fails_and_each_has_its_own_seed(test_command, monkeypatch):
    asked: list[list[str]] = []

    def tests(_, arguments):
        asked.append(arguments)
        return lambda name: test_command.Outcome(name, 1, failed=int(len(asked) == 3))

    monkeypatch.setattr(test_command, "tests", tests)
    outcomes = test_command.explored(None, 5, ["-k", "mirror"])
    assert [it.failed for it in outcomes] == [0, 0, 1]
    seeds = [it for arguments in asked for it in arguments if it.startswith("--hypothesis-seed=")]
    assert len(set(seeds)) == 3
    assert [seed in it.name for seed, it in zip(seeds, outcomes, strict=True)] == [True] * 3
    assert all(it[-2:] == ["-k", "mirror"] and "--explore" in it for it in asked)


def test_the_last_line_counts_passed_and_failed_alone(test_command, capsys):
    outcomes = [test_command.Outcome("ruff check", 1, 0), test_command.Outcome("pytest", 40, 2, 3)]
    assert test_command.summary(outcomes, ["the real window: no Xvfb"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "41 passed, 2 failed"
    assert "skipped: 4" in lines
    assert "not run: the real window: no Xvfb" in lines
    assert test_command.summary(outcomes[:1], [], ["benchmarks: --full"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "not run: benchmarks: --full" in lines
    assert "skipped: 0" in lines


def test_ci_calls_the_test_command_and_nothing_else(root: Path):
    lines = (root / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith(("#", "set ", "cd "))] == [
        "exec python3 packaging/test.py --full"
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--help"], 0), (["-h", "dark"], 0), (["--dark"], 1), (["out", "grey"], 1), (["out", "dark", "more"], 1)],
)
def test_the_pictures_are_not_begun_with_what_nobody_can_mean(root, tmp_path, arguments, code):
    command = [sys.executable, str(root / "packaging" / "screenshots.py"), *arguments]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert ended.returncode == code
    assert "screenshots.py [FOLDER [light|dark]]" in (ended.stderr if code else ended.stdout)
    assert list(tmp_path.iterdir()) == []


def test_the_pictures_go_where_they_are_asked_for(script, root):
    asked = script("screenshots").asked
    assert asked(["out", "dark"]) == (Path("out"), "dark")
    assert asked([]) == (root / "resources" / "screenshots", "light")
