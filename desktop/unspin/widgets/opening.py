"""From files, pasted texts and stored reviews to an open Review.

In: paths, texts, ids, as the window hears of them. Out: signals. Everything that can take long is done in a job. A pair
that was reviewed before is loaded, not analysed. A short pair opens when it is compared; of a long one the lines are
aligned, and what opens is a review whose words are still to be analysed, together with the process that does it.
Whatever goes wrong, and Cancel, leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unspin.app.jobs import Done, Progress, Result, Runner, ShouldCancel, Work
from unspin.app.language import tr
from unspin.app.shown import Shown, shown_of
from unspin.engine.model import Article, Comparison, Side
from unspin.errors import CancelledError, InputError, UnspinError
from unspin.said import say
from unspin.widgets.long_work import LongWork

if TYPE_CHECKING:
    from unspin.app.apart import Apart
    from unspin.review.library import Library
    from unspin.review.review import Review
    from unspin.review.stored import StoredMembers

Source = Path | str
"""A file, or a pasted text."""
CHANNEL = "open"
AT_ONCE = 300
"""Lines of both versions together up to which a pair opens with all its marks: compared within about 0.3 s, which people
take for "at once". The seed pair has 48."""
AT_ONCE_LETTERS = 100_000
"""And code points: fewer lines may be pages without an end."""


@dataclass(frozen=True)
class Opened:
    """What is to be shown. `apart`: the process that knows the alignment and waits to be asked for its words."""

    review: Review
    shown: Shown
    swapped: bool = False
    apart: Apart | None = None

    def give_up(self) -> None:
        """It is not going to be shown."""
        if self.apart is not None:
            self.apart.close()


@dataclass(eq=False)
class Request:
    """What a job has made so far, so that a request that is given up leaves nothing."""

    created: list[str] = field(default_factory=list)
    processes: list[Apart] = field(default_factory=list)

    def undo(self, library: Library | None) -> None:
        while self.processes:
            self.processes.pop().close()
        while self.created and library is not None:
            library.drop(self.created.pop())


class Opening(LongWork):
    opened = Signal(object)
    """`Opened`; `swapped` says whether A and B stand the other way round than they were given."""
    waiting_changed = Signal(object)
    """dict of side -> name: what is there already while the other version is awaited."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._request = Request()
        self._waiting: dict[Side, Article] = {}
        self._before: dict[Side, Article] = {}
        """What was waiting before the request that is under way: a failed one leaves no trace."""

    @property
    def waiting(self) -> dict[Side, Article]:
        return dict(self._waiting)

    def open_files(self, paths: Sequence[Path], side: Side | None = None) -> None:
        """Two files are a pair; one fills `side`, else the first free one."""
        if len(paths) > 2:
            self.failed.emit(
                InputError(
                    say("Unspin compares two versions at a time."), say("Choose two files, or one after the other.")
                )
            )
        elif len(paths) == 2:
            self.forget()
            self._read({"A": paths[0], "B": paths[1]})
        elif paths:
            self._read({side or self._free(): paths[0]})

    def paste(self, text: str, side: Side | None = None) -> None:
        self._read({side or self._free(): text})

    def replace(self, review: Review, side: Side, source: Source) -> None:
        """Compare a new version with one side of an open review; the review itself stays as it is."""
        other: Side = "B" if side == "A" else "A"
        self._read({side: source}, {other: review.comparison.article(other)})

    def open_review(self, review_id: str, swapped: bool = False) -> None:
        """`swapped`: what `Opened` says of it."""
        library = self.library
        if library is None:
            return

        def work(progress: Progress, should_cancel: ShouldCancel) -> Opened:
            review = library.load(review_id)
            return Opened(review, shown_of(review), swapped)

        self._before = dict(self._waiting)
        self._start(tr("Opening…"), work, self._open_known)

    def forget(self, side: Side | None = None) -> None:
        """Empty one place, or both."""
        if side is None:
            self._waiting = {}
        else:
            self._waiting.pop(side, None)
        self._tell()

    def go_on_with(self, waiting: dict[Side, Article]) -> None:
        """What another window was waiting with, or just comparing."""
        self._before = {}
        self._have(waiting)

    def cancel(self) -> None:
        self._runner.cancel(CHANNEL)
        self._request.undo(self.library)

    def close(self) -> None:
        """The window goes: no process stays behind."""
        self._request.undo(self.library)

    def _free(self) -> Side:
        return "B" if "A" in self._waiting else "A"

    def _tell(self) -> None:
        self.waiting_changed.emit({side: _name(article) for side, article in self._waiting.items()})

    def _read(self, sources: dict[Side, Source], given: dict[Side, Article] | None = None) -> None:
        """`given` takes the place of what is waiting."""
        self._before = dict(self._waiting)
        if given is not None:
            self._waiting = given

        def work(progress: Progress, should_cancel: ShouldCancel) -> dict[Side, Article]:
            out: dict[Side, Article] = {}
            for at, (side, source) in enumerate(sources.items()):
                if should_cancel():
                    raise CancelledError
                progress(at, len(sources))
                out[side] = read(source, side)
            return out

        self._start(tr("Reading…"), work, self._have)

    def _start(self, words: str, work: Work[Result], done: Done[Result], request: Request | None = None) -> None:
        self._request.undo(self.library)
        self._request = request or Request()
        self.began.emit(words)
        self._runner.start(CHANNEL, work, done, self._fail, self.progressed.emit)

    def _have(self, articles: dict[Side, Article]) -> None:
        self._waiting = {**self._waiting, **articles}
        if len(self._waiting) < 2:
            self.ended.emit()
            self._tell()
            return
        a, b = self._waiting["A"], self._waiting["B"]
        if self.library is None:
            self._fail(
                UnspinError(say("The library is not open."), say("Nothing can be reviewed without a place to keep it."))
            )
            return
        library = self.library
        request = Request()

        def work(progress: Progress, should_cancel: ShouldCancel) -> Opened | Comparison:
            known = library.find(a.sha256, b.sha256)
            if known is not None:
                return Opened(known, shown_of(known), known.comparison.a.sha256 != a.sha256)
            if is_short(a, b):
                from unspin.review import ahead

                found = ahead.comparison(a, b, should_cancel)
                if found is not None:
                    return found
                if should_cancel():
                    raise CancelledError
                from unspin.engine.comparison import compare  # numpy and the rest: never before the first paint

                return compare(a, b, progress=progress, should_cancel=should_cancel)
            try:
                return aligned(a, b, library, request, should_cancel)
            except BaseException:
                request.undo(library)
                raise

        self._start(tr("Comparing…"), work, self._compared, request)

    def _compared(self, found: Opened | Comparison) -> None:
        assert self.library is not None
        if isinstance(found, Opened):
            self._open(found)
            return
        try:
            review = self.library.create(found)
        except UnspinError as error:
            self._fail(error)
            return
        self._open(Opened(review, shown_of(review)))

    def _open(self, found: Opened) -> None:
        self._request = Request()
        self._waiting = {}
        self.ended.emit()
        self._tell()
        self.opened.emit(found)

    def _open_known(self, found: Opened) -> None:
        """One of the list: what waits on the start page goes on waiting."""
        self.ended.emit()
        self.opened.emit(found)

    def _fail(self, error: UnspinError) -> None:
        self._request.undo(self.library)
        self._waiting = self._before
        self.ended.emit()
        self._tell()
        self.failed.emit(error)


def is_short(a: Article, b: Article) -> bool:
    """Whether the pair is compared at once, and stored by the window itself."""
    return len(a.lines) + len(b.lines) <= AT_ONCE and len(a.text) + len(b.text) <= AT_ONCE_LETTERS


def aligned(a: Article, b: Article, library: Library, request: Request, should_cancel: ShouldCancel) -> Opened:
    """Runs in a job: the lines of a long pair, aligned by a process of its own, and a review of them without marks."""
    from unspin.app.apart import Apart
    from unspin.engine.packing import packed_article, unpacked_alignment
    from unspin.review.stored import StoredMembers

    apart = Apart()
    request.processes.append(apart)
    apart.ask("align", (packed_article(a), packed_article(b)))
    _, packed, members = apart.hear(should_cancel)
    provisional = Comparison(unpacked_alignment(packed), ())
    review = library.create(provisional, complete=False, machine=StoredMembers(members))
    if review.comparison is provisional:  # else another window has made it meanwhile
        request.created.append(review.id)
    shown = shown_of(review)
    if should_cancel():
        raise CancelledError
    return Opened(review, shown, apart=apart)


def read(source: Source, side: Side) -> Article:
    """Pure but for the file it reads; runs in a job."""
    if isinstance(source, Path):
        from unspin.review import ahead

        found = ahead.article(source, side)
        if found is not None:
            return found
        from unspin.review.opening import open_file

        return open_file(source, side)
    from unspin.engine.reading import article_from_text

    return article_from_text(source, side=side)


def _name(article: Article) -> str:
    if article.file:
        return article.file.name
    words = article.title
    return tr("Pasted: {words}", words=f"{words[:40]}…" if len(words) > 40 else words)


def rebuilt(stored: StoredMembers, texts: dict[str, str]) -> Comparison:
    """How the window's library reads a long stored analysis."""
    from unspin.review.analysing import rebuilt_apart  # multiprocessing: never before the first paint

    return rebuilt_apart(stored, texts)
