"""The library as a file: its permissions, and what SQLite says about it in words for a person."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import suppress
from pathlib import Path

from unspin.errors import InputError, UnspinError
from unspin.review.regular_files import beginning_of, special_kind
from unspin.said import say

_PAGE_ONE = (1).to_bytes(4)
_NO_TABLES = bytes([13, 0, 0, 0, 0])
"""How the table of tables begins where it is empty: a leaf without free blocks and cells."""


def explained(error: sqlite3.Error, path: Path) -> UnspinError:
    """What SQLite said, in words for a person."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if isinstance(error, sqlite3.IntegrityError):
        return UnspinError(
            say("This review was changed in another window, so this change was not saved."),
            say("Open the review again to go on from there."),
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UnspinError(
            say("The library {path} is in use by another program, so nothing was saved.", path=path),
            say("Try again in a moment."),
        )
    if code == sqlite3.SQLITE_FULL:
        return UnspinError(
            say("There is no room left on the disk of the library {path}, so nothing was saved.", path=path),
            say("Free some space and try again."),
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return UnspinError(
            say("The library {path} cannot be written, so nothing was saved.", path=path),
            say("Allow writing to the file and its folder, or give another path with --library."),
        )
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT):
        return InputError(
            say("The library {path} is damaged, or is not an Unspin library.", path=path),
            say("Nothing in it was changed. Move it elsewhere, or give another path with --library."),
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return InputError(
            say("The library {path} cannot be opened.", path=path), say("Check the path and its permissions.")
        )
    return UnspinError(
        say("The library {path} could not be used ({reason}), so nothing was saved.", path=path, reason=str(error)),
        say("Check the disk and try again."),
    )


def make_private(path: Path, application: int, own_folder: bool) -> None:
    """Makes the file, or the one that is there private, once it is known to be a library: until then nothing is touched.

    The folder becomes 0700 if it is the program's own or made here, the file 0600; -wal and -shm get the file's mode.
    `application`: the mark of a library (SQLite's application_id). InputError for anything else.
    """
    try:
        known = _is_library(path, application)
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700, parents=True)
            own_folder = True
        if own_folder and os.name == "posix":
            path.parent.chmod(0o700)
        if not known:
            with suppress(FileExistsError):  # another process was faster
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise InputError(
            say("The library {path} cannot be opened: {reason}.", path=path, reason=error.strerror),
            say("Check the path and its permissions."),
        ) from error
    except ValueError as error:  # a null character in the name
        raise InputError(say("This is not a file name."), say("Check the name.")) from error


def _is_library(path: Path, application: int) -> bool:
    """Whether there is one; False where there is nothing. InputError for what is there and is none.

    An empty file counts as one, and so does an empty database: they are what is left when the program is killed while it
    makes its library, and there is nothing in them to lose.
    """
    try:
        known = path.stat()
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(known.st_mode):
        raise InputError(say("{path} is a folder.", path=path), say("Give the path of a file for the library."))
    kind = special_kind(known.st_mode)
    if kind is not None:
        raise InputError(
            say("{path} is {kind}, not a file.", path=path, kind=kind), say("Give the path of a file for the library.")
        )
    if known.st_size and not _has_mark(path, application):
        raise InputError(say("{path} is not an Unspin library.", path=path), say("Give another path with --library."))
    if not known.st_mode & stat.S_IWUSR or not os.access(path, os.W_OK):
        raise InputError(
            say("The library {path} is read-only.", path=path),
            say("Allow writing to the file, or give another path with --library."),
        )
    return True


def _has_mark(path: Path, application: int) -> bool:
    """By the header, https://www.sqlite.org/fileformat2.html, not by SQLite: that would make -wal and -shm beside the
    file, and after a crash the file is whole only together with them. Not while this process has the library open:
    closing a file drops all locks that a process has on it.
    """
    page = beginning_of(path, 512)
    size = int.from_bytes(page[16:18])
    if (
        len(page) < 512
        or not page.startswith(b"SQLite format 3\0")
        or (size != 1 and (size < 512 or size & (size - 1)))
    ):
        raise InputError(
            say("The library {path} is damaged, or is not an Unspin library.", path=path),
            say("Nothing in it was changed. Move it elsewhere, or give another path with --library."),
        )
    mark, tables = int.from_bytes(page[68:72]), page[100:105] != _NO_TABLES
    return mark == application or (not mark and not tables and _log_allows(path, application))


def _log_allows(path: Path, application: int) -> bool:
    """Of an empty database: whether its log, if there is one, makes it a library and not another program's database.

    A log is a header of 32 bytes with the size of a page, then pages, each behind 24 bytes that begin with its number.
    The mark is on page 1.
    """
    try:
        log = beginning_of(path.with_name(path.name + "-wal"), 10_000_000)
    except InputError:
        return True
    size = int.from_bytes(log[8:12])
    if size < 512:
        return True
    first = [log[at + 24 : at + 24 + size] for at in range(32, len(log), size + 24) if log[at : at + 4] == _PAGE_ONE]
    return not first or any(int.from_bytes(page[68:72]) == application for page in first)
