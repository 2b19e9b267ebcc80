"""The same two texts give the same bytes: whatever kernels numpy computes with, whatever order sets have."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "resources" / "example"
CODE = """
import json, sys
from pathlib import Path
from unspin.engine.comparison import compare
from unspin.review.export import checked_bytes
from unspin.review.opening import open_file
pairs = [sys.argv[k : k + 2] for k in range(1, len(sys.argv), 2)]
files = [json.loads(checked_bytes(compare(open_file(Path(a), "A"), open_file(Path(b), "B")))) for a, b in pairs]
print(json.dumps([{name: it[name] for name in it if name != "export"} for it in files]))
"""


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory, seed_paths: tuple[Path, Path]) -> list[str]:
    """The seeds, the example, and a pair of several scripts."""
    folder = tmp_path_factory.mktemp("scripts")
    texts = (
        "Der Rat hat am Dienstag beschlossen, das Terminal neu zu bauen.\n\nمرحبا بكم في الميناء القديم اليوم.\n\n"
        "日本の港は昨日閉鎖された。\n\nSome paper, some ink and some paper again were found.",
        "Der Stadtrat entschied am Dienstag, das Terminal wieder zu errichten.\n\nاليوم أهلا بكم في ميناء قديم.\n\n"
        "日本の港が昨日閉じられた。\n\nSome ink, some paper and some more paper were found there.",
    )
    for name, text in zip(("a.txt", "b.txt"), texts, strict=True):
        (folder / name).write_text(text, "utf-8")
    return [
        str(path) for path in (*seed_paths, EXAMPLE / "a.txt", EXAMPLE / "b.txt", folder / "a.txt", folder / "b.txt")
    ]


def made(paths: list[str], **variables: str) -> object:
    command = [sys.executable, "-c", CODE, *paths]
    done = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)
    if done.returncode == -signal.SIGILL:
        pytest.skip("this processor lacks the instructions of these kernels")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def usual(paths: list[str]) -> object:
    return made(paths)


@pytest.mark.parametrize("kernels", ["Nehalem", "Sandybridge", "Haswell", "SkylakeX"])
def test_the_kernels_of_the_machine_change_no_byte(paths: list[str], usual: object, kernels: str) -> None:
    assert made(paths, OPENBLAS_CORETYPE=kernels) == usual


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_order_of_sets_changes_no_byte(paths: list[str], usual: object, seed: str) -> None:
    assert made(paths, PYTHONHASHSEED=seed) == usual


def test_the_command_writes_what_the_engine_finds(paths: list[str], usual: object, tmp_path: Path) -> None:
    target = tmp_path / "annotations.json"
    command = [sys.executable, "-m", "unspin", "compare", *paths[:2], "--json", str(target)]
    subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": "7", "OPENBLAS_CORETYPE": "Nehalem"}, check=True)
    written = json.loads(target.read_bytes())
    del written["export"]
    assert isinstance(usual, list)
    assert written == usual[0]
