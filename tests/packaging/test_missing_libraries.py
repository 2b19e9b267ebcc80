"""What Qt lacks is found by trying, installed by root on Debian, and told to anyone else as one line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def trial(script):
    return script("qt_trial")


@pytest.fixture
def environment(script):
    return script("environment")


def loader_without(*absent: str):
    """A loader that fails as the system's does, also for a plugin that needs what is absent."""

    def load(name: str) -> object:
        for library in absent:
            if name in (library, "libqxcb.so"):
                raise OSError(f"{library}: cannot open shared object file: No such file or directory")
        return object()

    return load


def test_nothing_is_missing_where_everything_loads(trial):
    load = loader_without()
    assert trial.missing_libraries(load, trial.error_of(load, ["libqxcb.so"])) == []


def test_every_missing_library_is_found_not_only_the_first(trial, environment):
    load = loader_without("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon-x11.so.0")
    missing = trial.missing_libraries(load, trial.error_of(load, ["libqxcb.so"]))
    assert missing == ["libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon-x11.so.0"]
    packages = environment.packages_for(missing, lambda name: True)
    assert packages == ["libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0"]


def test_a_library_that_nobody_listed_is_still_named(trial):
    load = loader_without("libnew-thing.so.7")
    missing = trial.missing_libraries(load, trial.error_of(load, ["libqxcb.so"]))
    assert missing == ["libnew-thing.so.7"]


def test_libraries_that_the_program_can_do_without_are_not_asked_for(trial):
    """libwayland may be absent: as long as the plugin in question loads, nothing is missing."""
    load = loader_without("libwayland-client.so.0")
    assert trial.missing_libraries(load, "") == []


@pytest.mark.parametrize(
    ("known", "package"), [({"libglib2.0-0t64", "libglib2.0-0"}, "libglib2.0-0t64"), (set(), "libglib2.0-0")]
)
def test_a_package_that_changed_its_name_is_asked_for_by_the_name_known_here(environment, known, package):
    libraries = ["libglib-2.0.so.0", "libgthread-2.0.so.0"]
    assert environment.packages_for(libraries, known.__contains__) == [package]


@pytest.fixture
def system(environment, monkeypatch):
    """A Debian where this process is root; `commands` are those that were run, `codes` their exit codes to come."""
    commands: list[list[str]] = []
    codes: list[int] = []

    def run(command, **variables):
        assert variables.get("DEBIAN_FRONTEND", "noninteractive") == "noninteractive"
        commands.append([part for part in command if not part.startswith("-") and "::" not in part])
        return subprocess.CompletedProcess(command, codes.pop(0) if codes else 0, "", "E: no such package")

    monkeypatch.setattr(environment, "run", run)
    monkeypatch.setattr(environment, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(environment.os, "geteuid", lambda: 0, raising=False)
    return commands, codes


def lists(monkeypatch, environment, *names: str) -> None:
    monkeypatch.setattr(environment.Path, "glob", lambda self, pattern: iter([Path(name) for name in names]))


def test_root_installs_at_once_where_the_package_lists_are_there(environment, system, monkeypatch):
    lists(monkeypatch, environment, "main_Packages")
    environment.install_packages(["libegl1"], "a test")
    assert system[0] == [["apt-get", "install", "libegl1"]]


def test_root_fetches_the_package_lists_first_where_there_are_none(environment, system, monkeypatch):
    lists(monkeypatch, environment)
    environment.install_packages(["libegl1"], "a test")
    assert system[0] == [["apt-get", "update"], ["apt-get", "install", "libegl1"]]


def test_old_package_lists_are_renewed_once(environment, system, monkeypatch):
    lists(monkeypatch, environment, "main_Packages")
    system[1].extend([100, 0, 0])
    environment.install_packages(["libegl1"], "a test")
    assert [command[1] for command in system[0]] == ["install", "update", "install"]


def test_a_failing_apt_ends_with_its_words_and_the_line(environment, system, monkeypatch):
    lists(monkeypatch, environment)
    system[1].extend([0, 100])
    with pytest.raises(environment.Stop, match=r"no such package\n    apt-get install -y .*libegl1"):
        environment.install_packages(["libegl1"], "a test")


def test_anyone_but_root_is_told_the_exact_line(environment, system, monkeypatch):
    monkeypatch.setattr(environment.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(environment.Stop, match="sudo apt-get install -y --no-install-recommends libegl1 libgl1"):
        environment.install_packages(["libegl1", "libgl1"], "a test")
    assert system[0] == []


def test_without_apt_the_missing_libraries_are_named(environment, system, monkeypatch):
    monkeypatch.setattr(environment, "which", lambda name: None)
    with pytest.raises(environment.Stop, match="libegl1"):
        environment.install_packages(["libegl1"], "a test")


@pytest.fixture
def prepared(environment, tmp_path):
    made = environment.Environment(tmp_path)
    made.folder.mkdir()
    made.write_stamp({"key": "k"})
    return made


def test_a_qt_that_loaded_once_is_not_tried_again_until_a_library_goes(environment, prepared, monkeypatch, tmp_path):
    library = tmp_path / "libEGL.so.1"
    library.touch()
    trials: list[str] = []

    def try_qt(_, plugin):
        trials.append(plugin)
        return {"error": "", "missing": [], "loaded": [str(library)]}

    monkeypatch.setattr(environment, "try_qt", try_qt)
    monkeypatch.setattr(environment.sys, "platform", "linux")
    environment.require_qt(prepared, "xcb")
    environment.require_qt(prepared, "xcb")
    assert trials == ["xcb"]
    library.unlink()
    environment.require_qt(prepared, "xcb")
    assert trials == ["xcb", "xcb"]
    assert prepared.stamp()["key"] == "k"


def test_what_is_missing_is_installed_and_tried_again(environment, prepared, monkeypatch):
    answers = [
        {"error": "libEGL.so.1: cannot open", "missing": ["libEGL.so.1"], "loaded": []},
        {"error": "", "missing": [], "loaded": []},
    ]
    asked: list[list[str]] = []
    monkeypatch.setattr(environment, "try_qt", lambda _, plugin: answers.pop(0))
    monkeypatch.setattr(environment, "install_packages", lambda packages, why: asked.append(packages))
    monkeypatch.setattr(environment.sys, "platform", "linux")
    environment.require_qt(prepared, "xcb")
    assert asked == [["libegl1"]]


def test_a_qt_that_will_not_load_ends_with_the_loaders_words(environment, prepared, monkeypatch):
    answer = {"error": "libqxcb.so: invalid ELF header", "missing": [], "loaded": []}
    monkeypatch.setattr(environment, "try_qt", lambda _, plugin: answer)
    monkeypatch.setattr(environment.sys, "platform", "linux")
    with pytest.raises(environment.Stop, match="invalid ELF header"):
        environment.require_qt(prepared, "xcb")
