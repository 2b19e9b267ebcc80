"""The environment in .venv: made once, recognised at once, made anew when it was interrupted or does not fit."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest


class FakeInstaller:
    """Stands for venv and pip: notes what was asked of it, makes the one file that matters."""

    def __init__(self, module, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made = 0
        self.installed: list[list[str]] = []
        self.fails = False
        self.takes = 0.0
        monkeypatch.setattr(module, "make_venv", self.make_venv)
        monkeypatch.setattr(module, "install", self.install)

    def make_venv(self, environment) -> None:
        self.made += 1
        environment.python.parent.mkdir(parents=True)
        environment.python.write_text("a python")

    def install(self, environment, extras) -> None:
        time.sleep(self.takes)
        if self.fails:
            raise KeyboardInterrupt
        self.installed.append(list(extras))


@pytest.fixture
def module(script):
    return script("environment")


@pytest.fixture
def installer(module, monkeypatch) -> FakeInstaller:
    return FakeInstaller(module, monkeypatch)


@pytest.fixture
def environment(module, tmp_path: Path):
    root = tmp_path / "check out"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[project]\n")
    (root / "packaging" / "constraints.txt").write_text("numpy==2.4.6\n")
    return module.Environment(root)


def test_a_second_start_makes_and_installs_nothing(module, environment, installer):
    module.prepare([], environment)
    module.prepare([], environment)
    assert (installer.made, installer.installed) == (1, [[]])


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_requirements_are_installed_into_the_same_environment(module, environment, installer, file):
    module.prepare([], environment)
    (environment.root / file).write_text("changed\n")
    module.prepare([], environment)
    assert (installer.made, installer.installed) == (1, [[], []])


def test_tests_add_their_packages_and_running_keeps_them(module, environment, installer):
    module.prepare([], environment)
    module.prepare(["test"], environment)
    module.prepare([], environment)
    assert (installer.made, installer.installed) == (1, [[], ["test"]])
    (environment.root / "pyproject.toml").write_text("changed\n")
    module.prepare([], environment)
    assert installer.installed[-1] == ["test"]


def test_an_interrupted_installation_is_made_anew(module, environment, installer):
    installer.fails = True
    with pytest.raises(KeyboardInterrupt):
        module.prepare([], environment)
    assert environment.python.exists()
    assert not environment.is_ready()
    installer.fails = False
    module.prepare([], environment)
    assert installer.made == 2
    assert environment.is_ready()


def test_an_interrupted_update_is_made_anew(module, environment, installer):
    module.prepare([], environment)
    (environment.root / "pyproject.toml").write_text("changed\n")
    installer.fails = True
    with pytest.raises(KeyboardInterrupt):
        module.prepare([], environment)
    (environment.root / "pyproject.toml").write_text("[project]\n")  # back to what the old stamp had named
    assert not environment.is_ready()
    installer.fails = False
    module.prepare([], environment)
    assert installer.made == 2


@pytest.mark.parametrize("stamp", ["", "{", "[]", "null", '{"key": 3}'])
def test_a_damaged_stamp_counts_as_none(module, environment, installer, stamp):
    module.prepare([], environment)
    environment.stamp_file.write_text(stamp)
    module.prepare([], environment)
    assert installer.made == 2
    assert environment.is_ready()


def test_a_moved_checkout_gets_a_new_environment(module, environment, installer, tmp_path):
    module.prepare([], environment)
    moved = module.Environment(environment.root.rename(tmp_path / "elsewhere"))
    assert not moved.is_ready()
    module.prepare([], moved)
    assert installer.made == 2


def test_a_vanished_python_is_noticed(module, environment, installer):
    module.prepare([], environment)
    environment.python.unlink()
    module.prepare([], environment)
    assert installer.made == 2


def test_of_two_starts_at_once_one_waits_and_installs_nothing(module, environment, installer):
    installer.takes = 0.3
    starts = [threading.Thread(target=module.prepare, args=([], environment)) for _ in range(2)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert (installer.made, installer.installed) == (1, [[]])
    assert environment.is_ready()


@pytest.mark.skipif(sys.platform == "win32", reason="locks are inherited on POSIX only")
def test_a_start_waits_for_the_pip_of_a_killed_one(module, tmp_path, root):
    """kill -9 leaves the child running; until it has ended, nobody else may touch the environment."""
    lock, began, may_end = tmp_path / ".venv.lock", tmp_path / "began", tmp_path / "may end"
    child = tmp_path / "child.py"
    child.write_text(
        "import os, signal, sys, time\n"
        "from pathlib import Path\n"
        "Path(sys.argv[1]).touch()\n"
        "os.kill(os.getppid(), signal.SIGKILL)\n"
        "until = time.monotonic() + 60\n"
        "while not Path(sys.argv[2]).exists() and time.monotonic() < until:\n"
        "    time.sleep(0.01)\n"
    )
    program = (
        f"import sys; sys.path.insert(0, {str(root / 'packaging')!r}); import environment\n"
        "from pathlib import Path\n"
        f"with environment.lock(Path({str(lock)!r})):\n"
        f"    environment.run([sys.executable, '-S', {str(child)!r}, {str(began)!r}, {str(may_end)!r}])\n"
    )
    nowhere = subprocess.DEVNULL  # a pipe would be read until the child ends too
    done = subprocess.run([sys.executable, "-S", "-c", program], stdout=nowhere, stderr=nowhere, check=False)
    assert done.returncode == -signal.SIGKILL
    assert began.exists()
    entered = threading.Event()

    def start() -> None:
        with module.lock(lock):
            entered.set()

    waiting = threading.Thread(target=start)
    waiting.start()
    assert not entered.wait(0.3)
    may_end.touch()
    waiting.join(60)
    assert entered.is_set()


def test_a_place_that_cannot_be_written_is_one_sentence(module, environment, installer):
    (environment.root / ".venv.lock").mkdir()
    with pytest.raises(module.Stop, match="could not be made in"):
        module.prepare([], environment)


def test_recognising_the_environment_imports_nothing_slow(module, environment, installer, root):
    module.prepare([], environment)
    program = (
        f"import sys; sys.path.insert(0, {str(root / 'packaging')!r}); import environment; from pathlib import Path\n"
        f"environment.prepare([], environment.Environment(Path({str(environment.root)!r})))\n"
        "print(sorted({'subprocess', 'ctypes', 'venv', 'ssl', 'tempfile', 'shutil'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_venv_that_debian_split_off_is_installed_and_tried_again(module, environment, monkeypatch):
    asked: list[list[str]] = []
    answers = iter([1, 0])

    def run(command, **variables):
        return subprocess.CompletedProcess(command, next(answers), "", "ensurepip is not available")

    monkeypatch.setattr(module, "run", run)
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "install_packages", lambda packages, why: asked.append(packages))
    module.make_venv(environment)
    assert asked == [[f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]]


def test_pip_failing_is_a_sentence_with_its_last_words(module, environment, monkeypatch):
    monkeypatch.setattr(
        module, "run", lambda command, **variables: subprocess.CompletedProcess(command, 1, "", "ERROR: no network")
    )
    with pytest.raises(module.Stop, match=r"PyPI within reach.*ERROR: no network"):
        module.install(environment, [])
