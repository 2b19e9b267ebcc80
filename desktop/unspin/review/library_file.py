"""The library as a file: its permissions, and what SQLite says about it in words for a person."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from unspin.errors import InputError, UnspinError


def explained(error: sqlite3.Error, path: Path) -> UnspinError:
    """What SQLite said, in words for a person."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if isinstance(error, sqlite3.IntegrityError):
        return UnspinError(
            "This review was changed in another window, so this change was not saved.",
            "Open the review again to go on from there.",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UnspinError(
            f"The library {path} is in use by another program, so nothing was saved.", "Try again in a moment."
        )
    if code == sqlite3.SQLITE_FULL:
        return UnspinError(
            f"There is no room left on the disk of the library {path}, so nothing was saved.",
            "Free some space and try again.",
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return UnspinError(
            f"The library {path} cannot be written, so nothing was saved.",
            "Allow writing to the file and its folder, or give another path with --library.",
        )
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT):
        return InputError(
            f"The library {path} is damaged, or is not an Unspin library.",
            "Nothing in it was changed. Move it elsewhere, or give another path with --library.",
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return InputError(f"The library {path} cannot be opened.", "Check the path and its permissions.")
    return UnspinError(
        f"The library {path} could not be used ({error}), so nothing was saved.", "Check the disk and try again."
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
            raise InputError(f"{path} is a folder.", "Give the path of a file for the library.")
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise InputError(
            f"The library {path} cannot be opened: {error.strerror}.", "Check the path and its permissions."
        ) from error
