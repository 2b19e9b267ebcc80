"""The program's own Python environment: made once in the checkout, recognised at once afterwards.

In: the extras that the caller needs. Out: the path of the environment's Python, everything installed. Standard library
only, on Linux, macOS and Windows. A stamp inside `.venv` says what it was made from; an environment without one was
interrupted and is made anew. Only one process makes it at a time; others wait. Whatever goes wrong in a way that a
person can mend ends in one sentence (`Stop`), never in a traceback.

What is slow to import is imported where it is used: a start that finds everything in place must not be felt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RECIPE = 1
"""Raise this when an environment made by an older version of this file must be made anew."""
WINDOWS = os.name == "nt"
held_locks: list[int] = []
"""Files of the locks held by this process. Children inherit them: when this process is killed, its pip goes on, and
whoever waits must not begin before pip has ended."""


class Stop(SystemExit):
    """One sentence for the person at the terminal; exit code 1."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


class Environment:
    """The folder `.venv` of a checkout and its stamp."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp_file = self.folder / "unspin-stamp.json"
        self.python = self.folder / ("Scripts/python.exe" if WINDOWS else "bin/python")

    def key(self) -> str:
        """What the environment depends on: changes when it has to be brought up to date."""
        from hashlib import sha256

        parts = [
            str(RECIPE),
            (self.root / "pyproject.toml").read_text("utf-8"),
            (self.root / "packaging" / "constraints.txt").read_text("utf-8"),
        ]
        return sha256("\0".join([*parts, self.interpreter()]).encode()).hexdigest()

    def interpreter(self) -> str:
        """What cannot be brought up to date, only made anew: the Python and the place (scripts hold absolute paths)."""
        version = f"{sys.implementation.cache_tag}-{sys.version_info[0]}.{sys.version_info[1]}"
        return f"{version} {sys.platform} {self.root}"

    def stamp(self) -> dict[str, Any]:
        """What the last finished installation wrote; {} where there is none or it cannot be read."""
        import json

        try:
            found = json.loads(self.stamp_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def write_stamp(self, stamp: dict[str, Any]) -> None:
        import json

        draft = self.stamp_file.with_suffix(f".{os.getpid()}.tmp")
        draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        draft.replace(self.stamp_file)

    def is_ready(self, extras: Sequence[str] = ()) -> bool:
        stamp = self.stamp()
        return (
            stamp.get("key") == self.key()
            and set(extras) <= set(stamp.get("extras", []))
            and self.python.exists()  # follows the link: false when the Python it was made with has gone
        )


def prepare(extras: Sequence[str] = (), environment: Environment | None = None) -> Environment:
    """Makes sure that the environment exists and holds `extras`; costs a few milliseconds when it does."""
    environment = environment or Environment()
    if environment.is_ready(extras):
        renew_catalogues(environment)
        return environment
    try:
        with lock(environment.root / ".venv.lock"):
            if not environment.is_ready(extras):  # another start may have made it meanwhile
                build(environment, extras)
    except OSError as error:  # a read-only or full disk
        raise Stop(f"Unspin's environment could not be made in {environment.folder}: {error}") from error
    return environment


def renew_catalogues(environment: Environment) -> None:
    """Compile the languages whose source in the checkout has changed since; without them the window speaks English."""
    places = environment.root / "resources"
    for source in (places / "translations").glob("*.ts"):
        compiled = places / "languages" / f"{source.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            import catalogues

            try:
                catalogues.build(environment.root, environment.python)
            except (OSError, RuntimeError) as error:
                say(f"The catalogues of the languages could not be renewed: {error}")
            return


def build(environment: Environment, extras: Sequence[str]) -> None:
    stamp = environment.stamp()
    key, interpreter = environment.key(), environment.interpreter()
    usable = stamp.get("interpreter") == interpreter and environment.python.exists()
    wanted = sorted({*extras, *(stamp.get("extras", []) if usable else [])})
    if usable:
        say("Bringing the environment in .venv up to date ...")
        environment.stamp_file.unlink(missing_ok=True)  # from here on it counts as interrupted
    else:
        if environment.folder.exists():
            import shutil

            say("The environment in .venv was not finished or was made elsewhere: making it anew.")
            shutil.rmtree(environment.folder)
        say("Making the environment in .venv (once; some 300 MB come from PyPI) ...")
        make_venv(environment)
    install(environment, wanted)
    environment.write_stamp({"key": key, "interpreter": interpreter, "extras": wanted})


def make_venv(environment: Environment) -> None:
    base_python = getattr(sys, "_base_executable", "") or sys.executable  # not the .venv that is being replaced
    for attempt in (1, 2):
        done = run([base_python, "-m", "venv", str(environment.folder)])
        if done.returncode == 0:
            return
        if attempt == 2 or sys.platform != "linux":
            break
        # Debian splits venv and ensurepip off into packages of their own.
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        install_packages([f"python{version}-venv"], why="Python's venv module")
    raise Stop(f"Python could not make an environment in {environment.folder}: {last_words(done)}")


def install(environment: Environment, extras: Sequence[str]) -> None:
    target = str(environment.root) + (f"[{','.join(extras)}]" if extras else "")
    constraints = str(environment.root / "packaging" / "constraints.txt")
    pip = [str(environment.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    done = run([*pip, "-c", constraints, "-e", target], PIP_USER="0", PYTHONNOUSERSITE="1")
    if done.returncode:
        raise Stop(f"The Python packages could not be installed (is PyPI within reach?): {last_words(done)}")


# What the system itself lacks ----------------------------------------------------------------------------------------


def require_qt(environment: Environment, plugin: str) -> None:
    """Makes sure that Qt's `plugin` loads. Linux only: the wheels of the others bring everything along."""
    if sys.platform != "linux":
        return
    stamp = environment.stamp()
    known = stamp.get("libraries", {}).get(plugin)
    if known and all(os.path.exists(path) for path in known):  # noqa: PTH110 - a tenth of Path's time, at each start
        return
    trial = try_qt(environment, plugin)
    if trial["missing"]:
        install_packages(packages_for(trial["missing"], package_exists), why="libraries that Qt needs")
        trial = try_qt(environment, plugin)
    if trial["error"]:
        raise Stop(f"Qt's {plugin} plugin does not load on this system: {trial['error']}")
    environment.write_stamp({**stamp, "libraries": {**stamp.get("libraries", {}), plugin: trial["loaded"]}})


def try_qt(environment: Environment, plugin: str) -> dict[str, Any]:
    """See qt_trial.py. In a process of its own: the loader remembers failures, and a crash there is an answer too."""
    import json

    done = run([str(environment.python), str(Path(__file__).with_name("qt_trial.py")), plugin])
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        return {"error": last_words(done), "missing": [], "loaded": []}
    return answer if isinstance(answer, dict) else {"error": "no answer", "missing": [], "loaded": []}


def packages_for(libraries: Sequence[str], exists: Callable[[str], bool]) -> list[str]:
    """The Debian packages of these sonames, each once. An unknown soname stands for itself, so that it is named."""
    from qt_trial import PACKAGES

    names = []
    for library in libraries:
        candidates = PACKAGES.get(library, (library,))
        chosen = candidates[-1]
        if len(candidates) > 1:
            chosen = next((name for name in candidates if exists(name)), chosen)
        if chosen not in names:
            names.append(chosen)
    return names


def package_exists(name: str) -> bool:
    return bool(which("apt-cache")) and run(["apt-cache", "show", name]).returncode == 0


def install_packages(packages: Sequence[str], why: str) -> None:
    """Installs by apt as root; anyone else is told the line to run (and that ends the program)."""
    unknown = [name for name in packages if ".so" in name]
    if unknown or not which("apt-get"):
        raise Stop(f"Missing: {why}: {' '.join(packages)}. Install them with this system's package manager.")
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        raise Stop(f"Missing: {why}. Run this, then start again:\n    sudo {line}")
    say(f"Installing {why} by apt: {' '.join(packages)}")
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3"]
    fetch = [*apt, "install", "--no-install-recommends", *packages]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        run([*apt, "update"], **quiet)
        done = run(fetch, **quiet)
    else:
        done = run(fetch, **quiet)
        if done.returncode:  # old lists name versions that the mirror has dropped
            run([*apt, "update"], **quiet)
            done = run(fetch, **quiet)
    if done.returncode:
        raise Stop(f"apt could not install {' '.join(packages)}: {last_words(done)}\n    {line}")


# Small change --------------------------------------------------------------------------------------------------------


def run(command: Sequence[str], **variables: str) -> Any:
    """A finished child process with its output as text; it never waits for input."""
    import subprocess

    try:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, **variables},
            pass_fds=() if WINDOWS else held_locks,
        )
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, "", str(error))


def last_words(done: Any) -> str:
    lines = [line for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()]
    return "\n".join(lines[-8:]) or f"exit code {done.returncode}"


def which(name: str) -> str | None:
    from shutil import which

    return which(name)


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """Held by one process at a time; the system lets go of it when the process ends, however it ends."""
    with path.open("a+b") as file:
        if WINDOWS:
            import msvcrt
            import time

            file.seek(0)
            told = False
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    told = told or say("Another start is preparing the environment: waiting for it ...") is None
                    time.sleep(0.5)
            try:
                yield
            finally:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another start is preparing the environment: waiting for it ...")
                fcntl.flock(file, fcntl.LOCK_EX)
            held_locks.append(file.fileno())
            try:
                yield
            finally:
                held_locks.remove(file.fileno())
