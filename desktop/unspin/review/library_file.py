"""The library as a file: its permissions, and what SQLite says about it in words for a person."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from unspin.errors import InputError, UnspinError
from unspin.said import say


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


def make_private(path: Path, own_folder: bool) -> None:
    """The folder 0700 if it is the program's own or made here, the file 0600; -wal and -shm get the file's mode."""
    try:
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700, parents=True)
            own_folder = True
        if own_folder and os.name == "posix":
            path.parent.chmod(0o700)
        if path.is_dir():
            raise InputError(say("{path} is a folder.", path=path), say("Give the path of a file for the library."))
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise InputError(
            say("The library {path} cannot be opened: {reason}.", path=path, reason=error.strerror),
            say("Check the path and its permissions."),
        ) from error
