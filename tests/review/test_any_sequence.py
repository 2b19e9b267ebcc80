"""Any sequence of verdicts, pins, swaps, undo, analyses, files, restarts and deletions equals a simple model.

The model knows the two texts as X and Y, whichever stands as A; it has no events, no frames and no files: a dict of what
holds, and a list of steps with what each had found.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from unspin.engine.comparison import compare
from unspin.engine.model import Article, Comparison, Line
from unspin.engine.pins import Pin, turned_pins
from unspin.engine.reading import article_from_text
from unspin.engine.rows import LineRef
from unspin.errors import UnspinError
from unspin.review.annotation import TAGS
from unspin.review.bulk import strong_and_untagged
from unspin.review.export import checked_bytes
from unspin.review.importing import read_annotations
from unspin.review.library import Library
from unspin.review.review import Change, Review

X = "The harbour is closed. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\nThe mayor spoke on Monday.\n\nمرحبا بكم في الميناء."
Y = (
    "The port is shut. Cafe\u0301 owners hope 👩\u200d👩\u200d👧.\n\n"
    "The mayor talked. on Tuesday.\n\nمرحبا بكم في الميناء. Bye bye bye."
)
Key = tuple[Any, ...]
"""(text, line) for a line, else the name of what is meant."""
OPEN = (None, "open", "")

LINE = st.tuples(st.sampled_from("XY"), st.integers(0, 3))
LINES = st.lists(LINE, min_size=1, max_size=4, unique=True)


@cache
def compared(turned: bool, pins: tuple[Pin, ...], engine: str) -> Comparison:
    """`pins`: as they are where X is A."""
    a, b = article_from_text(Y if turned else X, side="A"), article_from_text(X if turned else Y, side="B")
    return replace(compare(a, b, pins=turned_pins(pins) if turned else pins), engine=engine)


def in_whole_paragraphs(it: Article) -> Article:
    """The same text, each paragraph one line."""
    lines = [Line(k, 1, part.start, part.end) for k, part in enumerate(it.paragraphs)]
    parts = [replace(part, first_line=k, last_line=k + 1) for k, part in enumerate(it.paragraphs)]
    return replace(it, lines=tuple(lines), paragraphs=tuple(parts))


@dataclass
class Model:
    now: dict[Key, Any] = field(default_factory=dict)
    undo: list[dict[Key, Any]] = field(default_factory=list)
    redo: list[dict[Key, Any]] = field(default_factory=list)

    def get(self, key: Key) -> Any:
        unsaid = {"turned": False, "pins": (), "engine": "1", "conclusion": (None, "")}
        return self.now.get(key, unsaid.get(key[0], OPEN if len(key) == 2 and key[0] != "card" else None))

    def step(self, changes: dict[Key, Any]) -> None:
        self.undo.append({key: self.get(key) for key in changes})
        self.redo.clear()
        self._set(changes)

    def back(self) -> None:
        self._move(self.undo, self.redo)

    def forth(self) -> None:
        self._move(self.redo, self.undo)

    def _move(self, source: list[dict[Key, Any]], target: list[dict[Key, Any]]) -> None:
        step = source.pop()
        target.append({key: self.get(key) for key in step})
        self._set(step)

    def _set(self, changes: dict[Key, Any]) -> None:
        self.now |= changes


class AnySequence(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.library = Library(Path(self.folder.name) / "library.sqlite")
        self.review: Review = self.library.create(compared(False, (), "1"))
        self.model = Model()
        self.engines = 1

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    # From the model's words to the review's, and back.

    @property
    def turned(self) -> bool:
        return bool(self.model.get(("turned",)))

    def side(self, text: str) -> str:
        return "A" if (text == "X") != self.turned else "B"

    def text(self, side: str) -> str:
        return "X" if (side == "A") != self.turned else "Y"

    def ref(self, line: tuple[str, int]) -> LineRef:
        return LineRef(self.side(line[0]), line[1])  # type: ignore[arg-type]

    def article(self, text: str) -> Article:
        return self.review.comparison.article(self.side(text))  # type: ignore[arg-type]

    def deed(self, change: Change | None, changes: dict[Key, Any]) -> None:
        """`changes`: what the model says that the deed changes; nothing, if the review did nothing."""
        assert (change is not None) == bool(changes), (change, changes)
        if changes:
            self.model.step(changes)

    def verdicts(self, lines: list[tuple[str, int]], to: Callable[[Any], Any]) -> dict[Key, Any]:
        return {line: to(was) for line in lines if to(was := self.model.get(line)) != was}

    # The verbs.

    @rule(lines=LINES, tag=st.sampled_from(TAGS))
    def tag(self, lines: list[tuple[str, int]], tag: Any) -> None:
        change = self.review.tag([*map(self.ref, lines)], tag)
        self.deed(change, self.verdicts(lines, lambda it: (tag, "tagged", it[2])))

    @rule(lines=LINES)
    def skip(self, lines: list[tuple[str, int]]) -> None:
        change = self.review.skip([*map(self.ref, lines)])
        self.deed(change, self.verdicts(lines, lambda it: (None, "skipped", it[2])))

    @rule(lines=LINES)
    def clear(self, lines: list[tuple[str, int]]) -> None:
        change = self.review.clear([*map(self.ref, lines)])
        self.deed(change, self.verdicts(lines, lambda it: it if it[1] in ("open", "seen") else (None, "seen", it[2])))

    @rule(line=LINE, words=st.sampled_from(["", "who?", "e\u0301 \u00a0 👩\u200d👧"]))
    def note(self, line: tuple[str, int], words: str) -> None:
        change = self.review.set_note(self.ref(line), words)
        status = {"open": "seen"}
        self.deed(
            change,
            self.verdicts([line], lambda it: it if it[2] == words else (it[0], status.get(it[1], it[1]), words)),
        )

    @rule(line=LINE)
    def seen(self, line: tuple[str, int]) -> None:
        self.review.mark_seen(self.ref(line))
        self.model.now |= self.verdicts([line], lambda it: (None, "seen", it[2]) if it[1] == "open" else it)

    @rule()
    def accept_strong(self) -> None:
        lines = strong_and_untagged(self.review)
        tags = {(self.text(it.side), it.line): self.review.suggestion(it).tag for it in lines}  # type: ignore[union-attr]
        change = self.review.accept_all(lines)
        self.deed(change, {line: (tag, "tagged", self.model.get(line)[2]) for line, tag in tags.items()})

    @rule(first=st.sampled_from(["X", "Y", "neither", None]), words=st.sampled_from(["", "because"]))
    def conclude(self, first: Any, words: str) -> None:
        change = self.review.conclude(self.side(first) if first in ("X", "Y") else first, words)  # type: ignore[arg-type]
        after = (first, words)
        self.deed(change, {("conclusion",): after} if after != self.model.get(("conclusion",)) else {})

    @rule(text=st.sampled_from("XY"), outlet=st.sampled_from([None, "The Herald", "The Post"]))
    def card(self, text: str, outlet: str | None) -> None:
        change = self.review.set_provenance({self.side(text): {"outlet": outlet}})  # type: ignore[dict-item]
        key = ("card", text)
        self.deed(change, {key: outlet} if outlet != self.model.get(key) else {})

    @rule(i=st.integers(0, 3), j=st.integers(0, 3), status=st.sampled_from(["confirmed", "rejected"]))
    def pin(self, i: int, j: int, status: Any) -> None:
        it = Pin("line", (i,), (j,), status)
        pins: tuple[Pin, ...] = self.model.get(("pins",))
        (shown,) = turned_pins([it]) if self.turned else (it,)
        try:
            change = self.review.pin(shown)
        except UnspinError:  # it contradicts another one
            return
        after = tuple(sorted({*pins, it}, key=repr))
        self.deed(change, {("pins",): after} if it not in pins else {})

    @rule(which=st.integers(0, 5))
    def unpin(self, which: int) -> None:
        pins: tuple[Pin, ...] = self.model.get(("pins",))
        if pins:
            it = pins[which % len(pins)]
            (shown,) = turned_pins([it]) if self.turned else (it,)
            self.deed(self.review.unpin(shown), {("pins",): tuple(pin for pin in pins if pin != it)})

    @rule()
    def the_analysis_comes(self) -> None:
        if not self.review.is_complete:
            self.library.complete(self.review, self.fresh())

    def fresh(self) -> Comparison:
        return compared(self.turned, self.model.get(("pins",)), self.model.get(("engine",)))

    @rule()
    def swap(self) -> None:
        change = self.review.swap()
        assert change.turned
        self.model.step({("turned",): not self.turned})

    @rule()
    def analyse(self) -> None:
        self.engines += 1
        self.deed(
            self.review.analyse(compared(self.turned, self.model.get(("pins",)), str(self.engines))),
            {("engine",): str(self.engines)},
        )

    @rule(swapped=st.booleans(), line=LINE)
    def analyse_with_other_lines_and_take_it_back(self, swapped: bool, line: tuple[str, int]) -> None:
        now = self.review.comparison
        a, b = (in_whole_paragraphs(it) for it in (now.a, now.b))
        assert self.review.analyse(replace(compare(a, b, pins=self.review.pins_for(a, b)), engine="cut")) is not None
        deeds = [self.review.tag([LineRef(self.side(line[0]), 0)], "garbled")]  # type: ignore[list-item]
        deeds += [self.review.swap()] if swapped else []
        self.review = self.library.load(self.review.id)
        for _ in [*filter(None, deeds), "the analysis"]:
            assert self.review.undo() is not None
        # A new step forgets what could be redone; the model knows one division into lines only.
        words = f"{self.model.get(('conclusion',))[1]}."
        self.deed(self.review.conclude(None, words), {("conclusion",): (None, words)})

    @rule(times=st.integers(1, 6))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.stepped(self.review.undo(), self.model.undo, self.model.back)

    @rule(times=st.integers(1, 6))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.stepped(self.review.redo(), self.model.redo, self.model.forth)

    def stepped(self, change: Change | None, stack: list[Any], move: Callable[[], None]) -> None:
        assert (change is not None) == bool(stack)
        if change is not None:
            assert change.turned == (("turned",) in stack[-1])
            move()

    # What happens to the whole.

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library(Path(self.folder.name) / "library.sqlite")
        self.review = self.library.load(self.review.id)

    @rule()
    def found_in_either_order(self) -> None:
        a, b = self.review.comparison.a.sha256, self.review.comparison.b.sha256
        for pair in ((a, b), (b, a)):
            found = self.library.find(*pair)
            assert found is not None
            assert found.id == self.review.id
        self.review = found

    @rule()
    def delete_and_restore(self) -> None:
        aside = self.library.delete(self.review.id)
        assert self.library.recent() == []
        self.library.restore(aside)

    @precondition(lambda self: self.review.is_complete)
    @rule(reopen=st.booleans())
    def file_and_back(self, reopen: bool) -> None:
        data = checked_bytes(self.review)
        self.review = self.library.add(read_annotations(data).record, "replace")
        if reopen:
            self.review = self.library.load(self.review.id)
        assert data.partition(b'"review": {')[2] == checked_bytes(self.review).partition(b'"review": {')[2]
        # What was said before the analysis changed is history: the file has one analysis.
        self.forget_before_the_analysis()

    def forget_before_the_analysis(self) -> None:
        steps = [it for it in self.review.events if it.action != "seen"]
        last = max((k for k, it in enumerate(steps) if "analysis" in it.objects), default=-1)
        if last >= 0:
            undo = redo = 0
            for it in steps[last + 1 :]:
                if it.action == "undo":
                    undo, redo = undo - 1, redo + 1
                elif it.action == "redo":
                    undo, redo = undo + 1, redo - 1
                else:
                    undo, redo = undo + 1, 0
                if undo < 0 or redo < 0:  # it takes back what the file does not have: shown, not undone
                    undo = redo = 0
                    break
            self.model.undo = self.model.undo[len(self.model.undo) - undo :]
            self.model.redo = self.model.redo[len(self.model.redo) - redo :]

    # What must hold.

    @invariant()
    def equals(self) -> None:
        review, model = self.review, self.model
        assert (review.is_turned, review.comparison.a.text) == (self.turned, Y if self.turned else X)
        for ref in review.order:
            it, line = review.annotation(ref), (self.text(ref.side), ref.line)
            assert (it.tag, it.status, it.note) == model.get(line), line
            if it.suggestion is not None:
                article = review.comparison.article(ref.side)
                assert it.suggestion.endswith(f":{ref.side}{article.lines[ref.line].start}")
        first = review.conclusion.came_first
        assert (self.text(first) if first in ("A", "B") else first, review.conclusion.note) == model.get(
            ("conclusion",)
        )
        for text in "XY":
            assert review.cards[self.side(text)]["outlet"] == model.get(("card", text))
        assert {*(turned_pins(review.pins) if self.turned else review.pins)} == {*model.get(("pins",))}
        assert (review.undo_text is not None, review.redo_text is not None) == (bool(model.undo), bool(model.redo))
        if review.is_complete:
            fresh = self.fresh()
            assert replace(review.comparison, pins=0) == replace(fresh, pins=0)

    @invariant()
    def the_list_says_so_too(self) -> None:
        (row,) = self.library.recent()
        progress = self.review.progress()
        assert (row.counted, row.tagged, dict(row.by_tag)) == (progress.counted, progress.tagged, dict(progress.by_tag))
        assert (row.a_name, row.b_name) == (self.review.comparison.a.title, self.review.comparison.b.title)


AnySequence.TestCase.settings = settings(max_examples=15, stateful_step_count=30)
TestAnySequence = AnySequence.TestCase
