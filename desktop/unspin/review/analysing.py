"""The analysis of a long pair in a process of its own, so that the window has its own processor and interpreter.

`serve(connection)` is that process. It answers requests, each a tuple whose first member is a word:

    ("align", packed articles, [pins])   -> ("progress", done, total)..., ("aligned", packed alignment, stored members)
    ("words", packed alignment | None)   -> ("spans", number, PackedSpans)..., ("concluded", rest, stored members)
    ("first", [number, ...])             -> nothing: these runs of links are wanted before all others
    ("load", stored members, texts)      -> ("loaded", packed alignment, PackedSpans, rest)

A run is LINKS_AT_ONCE line links, run n begins at link n x LINKS_AT_ONCE. An error comes back as ("error", UnspinError).
The process ends when its connection does: a window that closes, or is killed, leaves nothing behind.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread
from time import sleep
from typing import Any

from unspin.engine.model import Alignment, Article, Comparison
from unspin.engine.packing import (
    LINKS_AT_ONCE,
    PackedSpans,
    packed_alignment,
    unpacked_alignment,
    unpacked_article,
)
from unspin.engine.pins import Pin
from unspin.errors import UnspinError
from unspin.review.annotation import time_text, utc_now
from unspin.review.stored import StoredMembers, packed_members
from unspin.said import say

LONG = 1_000_000
"""Compressed bytes of an analysis: some 2,000 heavily reworded lines, read in 0.3 s."""


def rest_of(it: Comparison) -> Comparison:
    """What it says of the whole pair: everything but texts, links and spans, which travel by themselves."""
    empty = Article("A", "", (), ())
    return replace(it, alignment=Alignment(empty, replace(empty, side="B"), (), ()), spans=())


def comparison_of(alignment: Alignment, spans: PackedSpans, rest: Comparison) -> Comparison:
    return replace(rest, alignment=alignment, spans=spans)


def runs(alignment: Alignment) -> int:
    """How many runs of links there are."""
    return -(-len(alignment.line_links) // LINKS_AT_ONCE)


def serve(connection: Connection) -> None:
    """The life of the process."""
    _step_back()
    Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    known: Alignment | None = None
    try:
        while True:
            request = connection.recv()
            try:
                known = _answer(connection, request, known)
            except (EOFError, OSError):
                raise
            except UnspinError as error:
                connection.send(("error", error))
            except Exception as error:  # the window has to hear of it, whatever it is
                connection.send(
                    (
                        "error",
                        UnspinError(
                            say("The analysis failed ({kind}: {cause}).", kind=type(error).__name__, cause=str(error)),
                            "",
                        ),
                    )
                )
    except (EOFError, OSError):
        return


def _answer(connection: Connection, request: tuple[Any, ...], known: Alignment | None) -> Alignment | None:
    if request[0] == "align":
        known = _aligned(*request[1:])
        provisional = packed_members(Comparison(known, ()), time_text(utc_now()))
        connection.send(("aligned", packed_alignment(known), provisional))
    elif request[0] == "words":
        known = unpacked_alignment(request[1]) if request[1] is not None else known
        assert known is not None
        comparison = _analysed(connection, known)
        stored = packed_members(comparison, time_text(utc_now()))
        connection.send(("concluded", rest_of(comparison), stored))
    elif request[0] == "load":
        from unspin.review import encoding

        comparison = encoding.comparison(dict(StoredMembers(request[1])), request[2])
        known = comparison.alignment
        connection.send(("loaded", packed_alignment(known), PackedSpans(comparison.spans), rest_of(comparison)))
    return known


def rebuilt_apart(stored: StoredMembers, texts: dict[str, str]) -> Comparison:
    """`encoding.comparison` for the library of a window: a long one is read by a process of its own.

    Runs in a job: reading 30 MB takes ten seconds, in which this interpreter would let nobody else work.
    """
    from unspin.review import encoding

    if len(stored.data) < LONG:
        return encoding.comparison(stored, texts)
    context = get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), name="unspin-reading", daemon=True)
    process.start()
    theirs.close()
    try:
        mine.send(("load", stored.data, texts))
        answer = mine.recv()
    except (EOFError, OSError) as error:
        raise UnspinError(say("The review could not be read."), say("Open it again.")) from error
    finally:
        process.terminate()
        mine.close()
    if answer[0] == "error":
        raise answer[1]
    return comparison_of(unpacked_alignment(answer[1]), answer[2], answer[3])


def _aligned(articles: tuple[Any, Any], pins: tuple[Pin, ...] = ()) -> Alignment:
    from unspin.engine.comparison import align

    a, b = (unpacked_article(it) for it in articles)
    return align(a, b, pins)


def _analysed(connection: Connection, alignment: Alignment) -> Comparison:
    """All runs, the wanted ones first; what is in view is asked for while this goes on."""
    from unspin.engine.comparison import concluded, spans_in

    found: dict[int, PackedSpans] = {}
    wanted: deque[int] = deque()
    for number in _in_turn(range(runs(alignment)), wanted, found):
        low = number * LINKS_AT_ONCE
        links = range(low, min(low + LINKS_AT_ONCE, len(alignment.line_links)))
        found[number] = PackedSpans(span for spans in spans_in(alignment, links) for span in spans)
        connection.send(("spans", number, found[number]))
        while connection.poll():
            request = connection.recv()
            if request[0] == "first":
                wanted.clear()
                wanted.extend(request[1])
    every = PackedSpans()
    for number in range(runs(alignment)):
        every.extend(found.pop(number))
    return concluded(alignment, every)


def _in_turn(numbers: range, wanted: deque[int], found: dict[int, PackedSpans]) -> Iterable[int]:
    for number in numbers:
        while wanted:
            first = wanted.popleft()
            if first in numbers and first not in found:
                yield first
        if number not in found:
            yield number


def _step_back() -> None:
    """Whoever is at the keys comes first: a lower priority than the window's."""
    if hasattr(os, "nice"):
        os.nice(10)
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), 0x4000)  # BELOW_NORMAL_PRIORITY_CLASS


def _end_with(parent: int) -> None:
    """A process that is computing does not hear its connection end: it looks whether its parent is still there."""
    while os.getppid() == parent:
        sleep(1)
    os._exit(0)
