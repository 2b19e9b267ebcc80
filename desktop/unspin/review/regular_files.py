"""The bytes of a regular file, or one sentence why not. Never blocks: pipes, sockets and devices are not even opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from unspin.errors import InputError
from unspin.said import Said, figure, say

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_regular(path: Path, most: int, too_large: Said) -> bytes:
    """The whole file. InputError if it is no regular file or has more than `most` bytes; `too_large`: what to do then."""
    with _opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most:
            raise InputError(say("{name} is too large: {size} bytes.", name=path.name, size=figure(size)), too_large)
        data = file.read(most + 1)  # it may grow while it is read, and the files of /proc claim to be empty
    if len(data) > most:
        raise InputError(say("{name} is too large.", name=path.name), too_large)
    return data


def beginning_of(path: Path, most: int) -> bytes:
    """Its first `most` bytes. InputError if it is no regular file."""
    with _opened(path) as file:
        return file.read(most)


def special_kind(mode: int) -> Said | None:
    """What a thing with this `st_mode` is, if it is neither a regular file nor a folder."""
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return None
    if stat.S_ISFIFO(mode):
        return say("a named pipe")
    if stat.S_ISSOCK(mode):
        return say("a socket")
    return say("a device")


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        _require_regular(path, path.stat().st_mode)  # opening alone may act on a device
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _require_regular(path, os.fstat(file.fileno()).st_mode)  # it may have been replaced in between
            yield file
    except FileNotFoundError as error:
        raise InputError(say("There is no file {path}.", path=path), say("Check the name.")) from error
    except PermissionError as error:
        raise InputError(say("{path} may not be read.", path=path), say("Check its permissions.")) from error
    except OSError as error:
        raise InputError(
            say("{path} cannot be read: {reason}.", path=path, reason=error.strerror),
            say("Check the disk and the name."),
        ) from error
    except ValueError as error:  # a null character in the name
        raise InputError(say("This is not a file name."), say("Check the name.")) from error


def _require_regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise InputError(say("{path} is a folder.", path=path), say("Choose a file in it."))
    kind = special_kind(mode)
    if kind is not None:
        raise InputError(
            say("{path} is {kind}, not a file.", path=path, kind=kind),
            say("Save what comes out of it in a file, and choose that file."),
        )
