"""Runs the benchmark scripts beside it, one after the other, and prints what they measured. No limits are asserted.

A script prints its results as lines of cells parted by tabs: what, value with unit, how it was measured. Other lines
are passed on as they are. Arguments name the scripts to run (without .py); none means all but those that start other
programs, `--long` means these too. The exit code is 1 if a script failed or took longer than TIMEOUT seconds: a
measurement that was not made is not a result.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TIMEOUT = 240.0
HERE = Path(__file__).resolve().parent


LONG = {"beside_meld"}


def scripts(names: list[str]) -> list[Path]:
    found = sorted(path for path in HERE.glob("*.py") if path.name != Path(__file__).name)
    if set(names) <= {"--long"}:
        return [path for path in found if names or path.stem not in LONG]
    return [path for path in found if path.stem in names]


def measured(script: Path) -> tuple[list[list[str]], str]:
    """The rows that a script printed, and a complaint ("" if it ended well)."""
    variables = {**os.environ, "PYTHONUTF8": "1"}
    variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        done = subprocess.run(
            [sys.executable, str(script)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=variables,
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        return [], f"did not end within {TIMEOUT:.0f} s"
    rows = [line.split("\t") for line in done.stdout.splitlines() if line.strip()]
    return rows, f"exit code {done.returncode}\n{done.stderr.strip()[-2000:]}" if done.returncode else ""


def print_table(rows: list[list[str]]) -> None:
    cells = [row for row in rows if len(row) > 1]
    widths = [max((len(row[column]) for row in cells if column < len(row)), default=0) for column in range(8)]
    for row in rows:
        if len(row) == 1:
            print(f"  {row[0]}")
        else:
            print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip())


def main(names: list[str]) -> int:
    failed = 0
    for script in scripts(names):
        print(script.stem, flush=True)
        rows, complaint = measured(script)
        print_table(rows)
        if complaint:
            failed += 1
            print(f"  NOT MEASURED: {complaint}")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
