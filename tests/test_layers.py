"""The rooms of the house: Qt stays out of engine, review and cli, and imports point one way."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import unspin

PACKAGE = Path(unspin.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MAY_SEE = {
    "said": set(),
    "errors": {"said"},
    "assets": {"errors", "said"},
    "engine": {"engine", "errors", "assets", "said"},
    "review": {"review", "engine", "errors", "assets", "said"},
    "app": {"app", "review", "engine", "errors", "assets", "said"},
    "widgets": {"widgets", "app", "review", "engine", "errors", "assets", "said"},
    "cli": {"review", "engine", "errors", "window"},
    "window": {"widgets", "app", "review", "errors", "said"},
    "__main__": {"cli", "window", "errors"},
    "__init__": set(),
}

WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from importlib import import_module
for name in sys.argv[1:]:
    import_module(name)
print(len(sys.argv) - 1)
"""


def name_of(module: Path) -> str:
    parts = module.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: Path) -> str:
    parts = module.relative_to(PACKAGE).parts
    return parts[0].removesuffix(".py")


def imports(module: Path) -> list[tuple[str, ast.AST]]:
    """Every module of ours that `module` imports, wherever the import stands, with its node."""
    found: list[tuple[str, ast.AST]] = []
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, node) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            found += [
                (f"{node.module}.{alias.name}" if node.module == "unspin" else str(node.module), node)
                for alias in node.names
            ]
    return found


def test_engine_review_and_command_line_work_without_qt() -> None:
    names = [
        name_of(module) for module in MODULES if room(module) in ("engine", "review", "cli", "errors", "said", "assets")
    ]
    done = subprocess.run([sys.executable, "-c", WITHOUT_QT, *names], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(names) > 20


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_imports_point_one_way(module: Path) -> None:
    allowed = MAY_SEE[room(module)]
    for name, _ in imports(module):
        parts = name.split(".")
        if parts[0] == "unspin" and len(parts) > 1 and parts[1] != "__version__":
            assert parts[1] in allowed, f"{name_of(module)} imports {name}"
        if parts[0] == "PySide6":
            assert room(module) in ("app", "widgets"), f"{name_of(module)} imports {name}"
            assert "QtWidgets" not in name or room(module) == "widgets"


def test_the_command_line_imports_the_window_inside_one_function() -> None:
    cli = PACKAGE / "cli.py"
    top = ast.parse(cli.read_text(encoding="utf-8")).body
    functions = [
        node.name for node in top if isinstance(node, ast.FunctionDef) and "unspin.window" in ast.unparse(node)
    ]
    assert functions == ["_open_window"]
    assert not any(name.startswith("unspin.window") for name, node in imports(cli) if node in top)


def test_the_package_itself_imports_nothing() -> None:
    assert imports(PACKAGE / "__init__.py") == []


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--version"], {"numpy", "PySide6", "jsonschema", "sqlite3", "regex", "nltk"}),
        (["reviews"], {"numpy", "PySide6", "jsonschema", "nltk"}),
    ],
)
def test_a_command_loads_only_what_it_needs(arguments: list[str], absent: set[str]) -> None:
    code = (
        "import sys; from unspin.cli import main; code = main(sys.argv[1:]); "
        "print('LOADED', *{name.partition('.')[0] for name in sys.modules}); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split("LOADED")[1].split())
    assert "click" in loaded
    assert loaded & absent == set()


def test_a_stored_analysis_opens_without_numpy(tmp_path: Path, seed_paths: tuple[Path, Path]) -> None:
    from unspin.engine.comparison import compare
    from unspin.review.library import Library
    from unspin.review.opening import open_file

    with Library(tmp_path / "l.sqlite") as library:
        review_id = library.create(compare(open_file(seed_paths[0], "A"), open_file(seed_paths[1], "B"))).id
    code = (
        "import sys; sys.modules['numpy'] = None; sys.modules['unspin.engine.comparison'] = None\n"
        "from pathlib import Path; from unspin.review.library import Library\n"
        "print(len(Library(Path(sys.argv[1])).load(sys.argv[2]).order))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "l.sqlite"), review_id], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("41\n", "")
