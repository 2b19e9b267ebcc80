"""The catalogues of the window's languages: python3 packaging/catalogues.py

Reads the sources for sentences and brings `resources/translations/*.ts` up to date: what is new stands there unfinished
and is translated by hand (any editor, or Qt Linguist). They are compiled into `resources/languages/*.qm`, which no commit
holds: whatever installs the program builds them (the hook of the build below), and a start from a checkout renews those
that are older than their source. Qt's own tools do the work; PySide6-Essentials brings them along.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "en")
PLURALS_ONLY = frozenset({"en"})
"""The sources are English: its catalogue holds nothing but "1 line" beside "2 lines"."""
SAYING = "tr+=say"
"""`said.say` marks sentences as `tr` does."""


def source(language: str, root: Path = ROOT) -> Path:
    return root / "resources" / "translations" / f"{language}.ts"


def compiled(language: str, root: Path = ROOT) -> Path:
    return root / "resources" / "languages" / f"{language}.qm"


def build(root: Path = ROOT, python: Path | None = None) -> None:
    """Compile what is missing or older than its source. `python`: whose PySide6 to use, else this one's."""
    stale = [it for it in LANGUAGES if is_stale(it, root)]
    for language in stale:
        target = compiled(language, root)
        target.parent.mkdir(exist_ok=True)
        draft = target.with_suffix(".part")
        _run(tool("lrelease", python), "-silent", str(source(language, root)), "-qm", str(draft))
        draft.replace(target)


def is_stale(language: str, root: Path = ROOT) -> bool:
    target = compiled(language, root)
    return not target.exists() or target.stat().st_mtime < source(language, root).stat().st_mtime


def update(folder: Path | None = None) -> None:
    """Read the sources anew. `folder`: where the .ts files are written, else where they are."""
    files = sorted(str(path) for path in (ROOT / "desktop" / "unspin").rglob("*.py"))
    for language in LANGUAGES:
        target = folder / f"{language}.ts" if folder else source(language)
        target.parent.mkdir(exist_ok=True)
        plural = ["-pluralonly"] if language in PLURALS_ONLY else []
        _run(
            tool("lupdate"),
            *("-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", SAYING),
            *("-source-language", "en", "-target-language", language, *plural, *files, "-ts", str(target)),
        )


def tool(name: str, python: Path | None = None) -> str:
    """Qt's lupdate or lrelease, beside the PySide6 of `python`."""
    where = "import PySide6; print(PySide6.__path__[0])"
    folder = subprocess.run(
        [str(python or sys.executable), "-P", "-c", where], capture_output=True, text=True, check=True
    )
    return str(Path(folder.stdout.strip()) / (f"{name}.exe" if sys.platform == "win32" else name))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-500:]}")


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # not building a package
    pass
else:

    class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg, misc]
        """Builds the catalogues for a wheel and for an editable install."""

        def initialize(self, version: str, build_data: dict[str, object]) -> None:
            if self.target_name == "wheel":
                build(Path(self.root))


if __name__ == "__main__":
    update()
    build()
