"""Runs everything that has to hold: python3 packaging/test.py [--full] [--long] [--explore[=ROUNDS]] [arguments of pytest]

Lint, format, types, tests (without a screen, on all cores). `--full` adds the real window on a virtual X server, read by
a real screen-reader client, and prints the benchmarks. `--long` adds the tests marked `long` and, with `--full`, the
comparison with other programs. `--explore` runs the properties alone, again and again, each round from a new seed that is
printed; it ends with the first round that fails. Anything else goes to pytest (`-n 0`: in one process). What cannot run
here is a printed skip with its count. The last line counts passed and failed; the exit code is 1 if anything failed.
Standard library only.
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
SCREEN_TESTS = ["tests/real_window", "tests/accessibility", "tests/packaging/test_real_window.py"]
"""What needs a real screen: run by `--full`, and where it is named."""
ROUNDS = 10
"""Of `--explore`, if it is not told how many."""
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
    full, long = "--full" in arguments, "--long" in arguments
    explores = [argument for argument in arguments if argument.partition("=")[0] == "--explore"]
    rest = [argument for argument in arguments if argument not in ("--full", "--long", *explores)]
    environment = prepare(["test"])
    require_qt(environment, "offscreen")
    if explores:
        number = explores[-1].partition("=")[2]
        if number and not number.isdigit():
            raise Stop(f"--explore={number}: how many rounds is a number.")
        return summary(explored(environment, int(number or ROUNDS), rest), [])
    skips = prepare_full(environment) if full else []
    not_asked = [] if full else ["the real window, what a screen reader gets, benchmarks: --full"]
    if not long:
        not_asked.append("tests marked long, other programs: --long")

    typed = [str(path) for name in TYPED if (path := ROOT / "desktop" / "unspin" / name).exists()]
    steps: list[tuple[str, Callable[[str], Outcome]]] = [
        ("ruff check", command(environment, "-m", "ruff", "check", ".")),
        ("ruff format", command(environment, "-m", "ruff", "format", "--check", ".")),
        ("mypy --strict", command(environment, "-m", "mypy", "--strict", "--follow-imports=silent", *typed)),
        ("pytest", tests(environment, pytest_arguments(rest, full, long))),
    ]
    if full:
        steps.append(("benchmarks", command(environment, "tests/benchmarks/run.py", *(["--long"] if long else []))))
    return summary([run(name, step) for name, step in steps], skips, not_asked)


def run(name: str, step: Callable[[str], Outcome]) -> Outcome:
    print(f"\n=== {name}", flush=True)
    started = time.monotonic()
    outcome = step(name)
    outcome.seconds = time.monotonic() - started
    return outcome


def pytest_arguments(rest: Sequence[str], full: bool, long: bool) -> list[str]:
    """All cores, unless `rest` says how many; a test that needs a screen only with `--full` or where it is named."""
    interactive = {"--pdb", "--trace", "-s", "--capture=no"}
    chosen = any(it.startswith(("-n", "--numprocesses", "--dist")) for it in rest)
    out = [] if chosen else ["-n", "0" if interactive.intersection(rest) else "auto", "--dist", "worksteal"]
    if not full:
        out += [f"--ignore={it}" for it in SCREEN_TESTS if not any(word.startswith(it) for word in rest)]
    return [*out, *(["--long"] if long else []), *rest]


def explored(environment: Environment, rounds: int, rest: Sequence[str]) -> list[Outcome]:
    """The properties with fresh examples, until a round fails. Each round prints its seed: `--hypothesis-seed` repeats it."""
    outcomes = []
    for number in range(1, rounds + 1):
        seed = int.from_bytes(os.urandom(4), "big")
        arguments = pytest_arguments(["--explore", "-m", "hypothesis", f"--hypothesis-seed={seed}", *rest], False, True)
        outcomes.append(run(f"round {number}, --hypothesis-seed={seed}", tests(environment, arguments)))
        if outcomes[-1].failed:
            break
    return outcomes


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


def summary(outcomes: Sequence[Outcome], skips: Sequence[str], not_asked: Sequence[str] = ()) -> int:
    """`skips`: what could not run here, counted; `not_asked`: what only another option runs."""
    print("\n=== summary")
    for outcome in outcomes:
        skipped = f", {outcome.skipped} skipped" if outcome.skipped else ""
        mark = "FAILED" if outcome.failed else "ok"
        print(f"{outcome.name:<14} {mark:<7} {outcome.passed} passed, {outcome.failed} failed{skipped}", end="")
        print(f"  ({outcome.seconds:.0f} s)")
    for missed in [*skips, *not_asked]:
        print(f"not run: {missed}")
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
