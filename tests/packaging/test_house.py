"""The house keeps its shape: folders, evidence, requirements, and words that the program does not use."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

FOLDERS = {"desktop", "resources", "seeds", "tests", "packaging", ".ci"}
FILES = {"pyproject.toml", "README.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", ".gitignore", ".gitattributes"}
REQUIREMENTS = {
    "PySide6-Essentials",
    "diff-match-patch",
    "nltk",
    "numpy",
    "rapidfuzz",
    "PyStemmer",
    "regex",
    "click",
    "platformdirs",
    "charset-normalizer",
    "jsonschema",
    "font-source-serif-pro",
    "font-source-sans-pro",
}
SEEDS = {
    "000_ea3deb4bcd850a6f.txt": "6faeba7c893dc1c8fb373fe1501822882ef65575bed71155c7f4b84a716fe4b3",
    "001_b8d368679840f7fa.txt": "9b5dccae35fa1e99c2bf2374d5397ed4b1151e99b372c38662b2d7a9ab04a8d7",
}
VERDICTS = re.compile(
    r"\b(plagiari\w+|copied from|copycat\w*|stolen|theft|fake\w*|AI[- ](written|generated|made)|certain|certainly|"
    r"true|false)\b",
    re.IGNORECASE,
)
"""What the program never says to a person: it shows correspondences and leaves the judgement to the editor."""


def tracked(root: Path) -> list[str]:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [name for name in done.stdout.split("\0") if name]


def test_the_top_level_holds_the_rooms_and_nothing_else(root: Path):
    names = tracked(root)
    assert {name.split("/")[0] for name in names if "/" in name} == FOLDERS
    assert {name for name in names if "/" not in name} == FILES


def test_the_seed_articles_are_byte_for_byte_what_they_were(root: Path):
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in (root / "seeds").iterdir()}
    assert found == SEEDS


def project(root: Path) -> dict:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_program_requires_what_was_agreed_and_nothing_else(root: Path):
    names = {re.split(r"[<>=!~ \[;]", requirement)[0] for requirement in project(root)["dependencies"]}
    assert names == REQUIREMENTS


def test_qt_stays_below_the_version_that_aborts(root: Path):
    assert "PySide6-Essentials>=6.9,<6.12" in project(root)["dependencies"]


def test_every_requirement_has_one_exact_version(root: Path):
    lines = (root / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    pinned = [re.sub(r"[-_.]+", "-", pin.split("==")[0]).lower() for pin in pins]
    assert len(pinned) == len(set(pinned))
    declared = [*project(root)["dependencies"], *project(root)["optional-dependencies"]["test"]]
    wanted = {re.sub(r"[-_.]+", "-", re.split(r"[<>=!~ \[;]", name)[0]).lower() for name in declared}
    assert wanted <= set(pinned)
    assert not {"scipy", "torch", "pyside6", "pyside6-addons"} & set(pinned)


def test_tests_are_no_packages(root: Path):
    assert list((root / "tests").rglob("__init__.py")) == []


def strings_for_people(source: str) -> Iterator[tuple[int, str]]:
    """(line number, text) of every string in a module that holds a space and is not a docstring."""
    tree = ast.parse(source)
    docstrings = {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    # A table of words that is split at once is looked up in texts, never shown.
    tables = {
        id(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in docstrings | tables:
            continue
        if " " in node.value:
            yield node.lineno, node.value


def verdicts_in(source: str) -> list[str]:
    return [f"{line}: {text}" for line, text in strings_for_people(source) if VERDICTS.search(text)]


def test_the_program_passes_no_verdicts(root: Path):
    found = {
        str(path.relative_to(root)): verdicts
        for path in sorted((root / "desktop").rglob("*.py"))
        if (verdicts := verdicts_in(path.read_text("utf-8")))
    }
    assert found == {}


def test_a_verdict_in_a_string_would_be_found():
    assert verdicts_in('LABEL = "This looks like plagiarism"') == ["1: This looks like plagiarism"]
    assert verdicts_in('def f():\n    """Not for people: plagiarism."""\n    return "corresponds to"') == []
    assert verdicts_in('WORDS = frozenset("fraud plagiarism".split())') == []


def test_no_file_names_the_place_it_was_made_at(root: Path):
    """A checkout works anywhere: nothing in it knows an absolute place of its making."""
    place = re.compile("/" + r"(work|opt/dev|root|home/\w+)/")
    found = []
    for name in tracked(root):
        path = root / name
        if path.suffix in (".png", ".bin") or name.startswith("seeds/") or not path.exists():
            continue
        text = path.read_text("utf-8")
        found += [f"{name}: {line}" for line in text.splitlines() if place.search(line)]
    assert found == []
