"""What is no regular file is refused at once, and what is no library is not touched."""

from __future__ import annotations

import os
import socket
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from unspin.engine.model import Comparison
from unspin.errors import InputError
from unspin.review.library import Library
from unspin.review.regular_files import read_regular
from unspin.said import say

posix = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and devices of POSIX")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(here)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


def folder(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


SPECIAL: dict[str, tuple[Callable[[Path], None], str]] = {
    "pipe": (pipe, "is a named pipe, not a file."),
    "socket": (listening, "is a socket, not a file."),
    "device": (device, "is a device, not a file."),
    "terminal": (terminal, "is a device, not a file."),
    "folder": (folder, "is a folder."),
    "loop": (loop, "cannot be"),
}


@posix
@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize(
    "command",
    [["compare", "{it}", "{a}"], ["compare", "{a}", "{it}"], ["validate", "{it}"], ["import", "{it}"]],
    ids=lambda command: "-".join(command),
)
def test_a_special_file_is_refused_without_waiting(kind: str, command: list[str], tmp_path: Path) -> None:
    make, words = SPECIAL[kind]
    make(tmp_path / "it")
    (tmp_path / "a").write_text("The mayor said no.")
    arguments = [argument.format(it=tmp_path / "it", a=tmp_path / "a") for argument in command]
    done = subprocess.run(
        [sys.executable, "-m", "unspin", *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@posix
def test_a_file_without_end_is_read_up_to_the_limit() -> None:
    # /proc files claim to have no bytes; this one has more than ten.
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("no /proc on this system")
    with pytest.raises(InputError, match="status is too large"):
        read_regular(path, 10, say("Split the file."))


def text(path: Path) -> None:
    path.write_text("The mayor said no. " * 500)


def other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE songs (title)")


def marked_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 7")
        db.execute("CREATE TABLE songs (title)")


def database_in_wal_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE songs (title)")


def half_a_database(path: Path) -> None:
    other_database(path)
    path.write_bytes(path.read_bytes()[:1000])


def read_only_library(path: Path) -> None:
    Library(path).close()
    path.chmod(0o444)


FOREIGN: dict[str, tuple[Callable[[Path], None], str]] = {
    "text": (text, "is damaged, or is not an Unspin library"),
    "short text": (lambda path: path.write_bytes(b"x" * 511) and None, "is damaged, or is not an Unspin library"),
    "longer text": (lambda path: path.write_bytes(b"x" * 512) and None, "is damaged, or is not an Unspin library"),
    "database": (other_database, "is not an Unspin library"),
    "marked database": (marked_database, "is not an Unspin library"),
    "database in WAL mode": (database_in_wal_mode, "is not an Unspin library"),
    "half a database": (half_a_database, "not an Unspin library"),
    "read-only library": (read_only_library, "is read-only"),
} | SPECIAL


def seen(place: Path) -> dict[str, tuple[int, int, bytes]]:
    """Mode, time of change and content of all that lies there."""
    found = {}
    for path in [place, *sorted(place.rglob("*"))]:
        known = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(known.st_mode) else b""
        found[str(path)] = (known.st_mode, known.st_mtime_ns, content)
    return found


@posix
@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_library_is_not_touched(kind: str, tmp_path: Path) -> None:
    make, words = FOREIGN[kind]
    path = tmp_path / "it"
    make(path)
    if path.is_file() and kind != "read-only library":
        path.chmod(0o644)
    before = seen(tmp_path)
    with pytest.raises(InputError, match=words) as error:
        Library(path)
    assert error.value.hint
    assert seen(tmp_path) == before


@pytest.fixture
def open_database(tmp_path: Path) -> Iterator[Path]:
    """Another program's database while that program is at work: all of it is still in its log."""
    path = tmp_path / "songs.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE songs (title)")
        yield path


def test_a_database_whose_tables_are_still_in_its_log_is_not_touched(open_database: Path) -> None:
    before = seen(open_database.parent)
    with pytest.raises(InputError, match="is not an Unspin library"):
        Library(open_database)
    assert seen(open_database.parent) == before


def test_a_library_whose_tables_are_still_in_its_log_is_opened(tmp_path: Path, comparison: Comparison) -> None:
    """As after kill -9 on the first day: the file itself has hardly more than its header."""
    with Library(tmp_path / "first.sqlite") as library:
        review = library.create(comparison)
        for name in ("first.sqlite", "first.sqlite-wal"):
            (tmp_path / f"copy-{name}").write_bytes((tmp_path / name).read_bytes())
    assert (tmp_path / "copy-first.sqlite").stat().st_size == 4096
    with Library(tmp_path / "copy-first.sqlite") as again:
        assert again.load(review.id).title == review.title


@pytest.mark.parametrize("content", [b"", "database"])
def test_what_is_left_of_an_interrupted_start_becomes_a_library(content: bytes | str, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    if content:
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA journal_mode = WAL")
    Library(path).close()
    assert path.read_bytes()[68:72] == b"Unsp"
