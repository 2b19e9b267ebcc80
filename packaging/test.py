"""Runs everything that has to hold: python3 packaging/test.py [--full] [arguments of pytest]

Lint, format, types, tests (without a screen). `--full` adds the real window on a virtual X server, read by a real
screen-reader client, and prints the benchmarks. What cannot run here is a printed skip with its count. The last line
counts passed and failed; the exit code is 1 if anything failed. Standard library only.
"""

import python_range

python_range.check()

import os  # noqa: E402 - an old Python must read the sentence above first
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
from collections.abc import Callable, Sequence  # noqa: E402
from dataclasses import dataclass  # noqa: E402
from pathlib import Path  # noqa: E402
from xml.etree import ElementTree  # noqa: E402

from environment import (  # noqa: E402
    ROOT,
    Environment,
    Stop,
    install_packages,
    prepare,
    require_qt,
    say,
    which,
)

FULL_PACKAGES = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "xdotool": "xdotool",
    "meld": "meld",
}
"""Programs (and paths) that only `--full` needs, and the Debian packages that hold them: the real window, a screen
reader's view of it, and a known tool to compare the start with."""
TYPED = ["engine", "review", "app", "cli.py", "window.py", "errors.py", "assets.py"]
"""What must satisfy `mypy --strict`, under desktop/unspin."""


@dataclass
class Outcome:
    name: str
    passed: int
    failed: int
    skipped: int = 0
    seconds: float = 0.0


def main(arguments: Sequence[str]) -> int:
    full = "--full" in arguments
    rest = [argument for argument in arguments if argument != "--full"]
    environment = prepare(["test"])
    require_qt(environment, "offscreen")
    skips = [] if not full else prepare_full(environment)

    typed = [str(path) for name in TYPED if (path := ROOT / "desktop" / "unspin" / name).exists()]
    steps: list[tuple[str, Callable[[str], Outcome]]] = [
        ("ruff check", command(environment, "-m", "ruff", "check", ".")),
        ("ruff format", command(environment, "-m", "ruff", "format", "--check", ".")),
        ("mypy --strict", command(environment, "-m", "mypy", "--strict", "--follow-imports=silent", *typed)),
        ("pytest", tests(environment, rest)),
    ]
    if full:
        steps.append(("benchmarks", command(environment, "tests/benchmarks/run.py")))

    outcomes = []
    for name, step in steps:
        print(f"\n=== {name}", flush=True)
        started = time.monotonic()
        outcome = step(name)
        outcome.seconds = time.monotonic() - started
        outcomes.append(outcome)
    return summary(outcomes, skips)


def prepare_full(environment: Environment) -> list[str]:
    """Installs what `--full` needs beyond Python packages; what it could not get, in words."""
    skips = []
    missing = [package for it, package in FULL_PACKAGES.items() if not (which(it) or Path(it).is_dir())]
    if missing and sys.platform == "linux":
        try:
            install_packages(missing, why="programs that --full needs")
        except Stop as stop:
            skips.append(f"the real window: {stop}")
    if not skips:
        try:
            require_qt(environment, "xcb")
        except Stop as stop:
            skips.append(f"the real window: {stop}")
    return skips


def child_variables() -> dict[str, str]:
    variables = dict(os.environ)
    variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    return variables


def command(environment: Environment, *arguments: str) -> Callable[[str], Outcome]:
    """A step that passes when its exit code is 0."""

    def step(name: str) -> Outcome:
        code = subprocess.call(
            [str(environment.python), *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, env=child_variables()
        )
        return Outcome(name, passed=int(code == 0), failed=int(code != 0))

    return step


def tests(environment: Environment, arguments: Sequence[str]) -> Callable[[str], Outcome]:
    def step(name: str) -> Outcome:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.xml"
            code = subprocess.call(
                [str(environment.python), "-m", "pytest", f"--junitxml={report}", "-q", "-ra", *arguments],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                env=child_variables(),
            )
            return outcome_of_tests(name, report, code)

    return step


def outcome_of_tests(name: str, report: Path, code: int) -> Outcome:
    """Counts from pytest's report. No report (a crash), or an exit code that they do not explain, is a failure."""
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        return Outcome(name, passed=0, failed=1)

    def total(attribute: str) -> int:
        return sum(int(suite.get(attribute, 0)) for suite in suites)

    failed, skipped = total("failures") + total("errors"), total("skipped")
    if code and not failed:
        failed = 1
        ended = f"signal {-code}" if code < 0 else f"exit code {code}"
        print(f"pytest itself ended with {ended}, though no test failed: something crashed, or nothing was run.")
    return Outcome(name, passed=max(0, total("tests") - failed - skipped), failed=failed, skipped=skipped)


def summary(outcomes: Sequence[Outcome], skips: Sequence[str]) -> int:
    print("\n=== summary")
    for outcome in outcomes:
        skipped = f", {outcome.skipped} skipped" if outcome.skipped else ""
        mark = "FAILED" if outcome.failed else "ok"
        print(f"{outcome.name:<14} {mark:<7} {outcome.passed} passed, {outcome.failed} failed{skipped}", end="")
        print(f"  ({outcome.seconds:.0f} s)")
    for skip in skips:
        print(f"not run: {skip}")
    print(f"skipped: {sum(outcome.skipped for outcome in outcomes) + len(skips)}")
    passed, failed = sum(outcome.passed for outcome in outcomes), sum(outcome.failed for outcome in outcomes)
    print(f"{passed} passed, {failed} failed", flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Stopped.")
        sys.exit(130)
