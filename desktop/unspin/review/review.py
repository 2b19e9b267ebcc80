"""A review: an editor's decisions on one Comparison. The only mutable thing in the program.

Each verb is one event, written in one committed transaction; what is in memory changes only after the commit, so what
shows as set is on disk. A verb that would change nothing writes nothing and returns None. If the commit fails, the verb
raises UnspinError and the review is as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from unspin.engine import ids
from unspin.engine.model import Alignment, Article, Comparison, Suggestion
from unspin.engine.pins import Pin, add_pin, in_order, pin_words, pins_of
from unspin.engine.rows import LineRef, Row, reading_order, rows
from unspin.errors import InputError
from unspin.review import encoding, provenance
from unspin.review.analyses import ANALYSIS, NO_PINS, PINS, Analysis, analysis_state, pins_in, pins_state
from unspin.review.annotation import (
    Annotation,
    CameFirst,
    Conclusion,
    JsonObject,
    Now,
    Origin,
    Tag,
    annotation_of,
    conclusion_of,
    conclusion_state,
    open_annotation,
    state_of,
    time_of,
    time_text,
    utc_now,
)
from unspin.review.carrying import carried_pins, carried_states, is_same_cut, new_places, uncovered, with_what_was_said
from unspin.review.events import CONCLUSION, Event, Stacks, Step, replay
from unspin.review.record import Change as Change
from unspin.review.record import Log, Record
from unspin.review.record import Progress as Progress
from unspin.review.standing import STANDING, is_turned, standing_state, turned_name, turned_states
from unspin.review.turned_analysis import turned_analysis
from unspin.review.wording import in_words
from unspin.said import say

_ACCEPTED = ("suggestion_accepted", "bulk_accepted")
_OPEN = state_of(open_annotation(LineRef("A", 0)))


class Review:
    def __init__(self, record: Record, log: Log, annotator: str, now: Now = utc_now) -> None:
        """`annotator`: uuid of the person at this library."""
        self.record = record
        self.annotator = annotator
        self._log = log
        self._both_ways: tuple[Analysis, ...] = ()
        self._now = now
        self._events = list(record.events)
        self.comparison = record.analysis.comparison
        self.rows: tuple[Row, ...] = ()
        replayed = replay(self._events, record.baseline, record.floor)
        self._stacks: Stacks = replayed.stacks
        self._states: dict[str, JsonObject] = replayed.states
        self._conclusion = Conclusion()
        self._pins: tuple[Pin, ...] = ()
        self._latest_pins = max(record.analysis.pins, *_revisions(self._events, self._states))
        self.show(record.analysis)

    def show(self, analysis: Analysis) -> None:
        """Take this analysis, which is on disk, as the present one. Called by the library."""
        analysis = self._as_it_stands(analysis)
        same = self.rows and analysis.comparison.alignment is self.comparison.alignment
        self.analysis = analysis
        self.comparison = analysis.comparison
        if not any(analysis is it for it in self._both_ways):
            self._both_ways = ()
        self._suggestions: dict[LineRef, Suggestion] = {}
        for suggestion in self.comparison.suggestions:
            self._suggestions.setdefault(LineRef(suggestion.side, suggestion.line), suggestion)
        if same:  # the rest takes half a second at 30,000 lines
            return
        self.rows = rows(self.comparison.alignment)
        self.order: tuple[LineRef, ...] = reading_order(self.comparison.alignment, self.rows)
        self._position = {ref: k for k, ref in enumerate(self.order)}
        self._ref_of = {self.line_id(ref): ref for ref in self.order}
        self._annotations: dict[LineRef, Annotation] = {}
        self._counts: Counter[str] = Counter({"open": len(self.order)})
        self._take(self._states)

    def finished(self, comparison: Comparison, computed_at: str, machine: Mapping[str, Any] | None = None) -> Analysis:
        """The complete analysis that may take the place of the present one; InputError if it is of something else."""
        now = self.comparison
        if not (is_same_cut(comparison.a, now.a) and is_same_cut(comparison.b, now.b)):
            raise InputError(say("This analysis is of other texts."), say("Open the review again."))
        if pins_of(comparison.alignment) != self.pins:
            raise InputError(say("The links were changed while this analysis was made."), say("Analyse again."))
        generation, revision = self.analysis.generation, self.pins_revision
        if machine is not None and revision == comparison.pins and not self.analysis.is_complete:
            return Analysis(comparison, machine, True, generation, revision, self.is_turned)
        return self.covering(self._made(comparison, computed_at, generation, revision, (), {}))

    def covering(self, analysis: Analysis) -> Analysis:
        """This analysis with every suggestion that is cited by a verdict, or by one that undo can bring back while it is
        shown; itself if it has them. They stand in the analysis shown now, or in one of earlier pins.
        """
        said = (*self._states.items(), *self._stacks.in_reach(ANALYSIS))
        machine, before, revision = analysis.machine, self.analysis.machine, self._latest_pins
        while uncovered(machine, said):
            machine = with_what_was_said(machine, before, said, {})
            if revision < 0:
                break
            before = self._stored(analysis.generation, revision).machine
            revision -= 1
        return analysis if machine is analysis.machine else replace(analysis, machine=machine)

    @property
    def pins(self) -> tuple[Pin, ...]:
        """What the editor said about links; the analysis that obeys it may still be awaited (`is_complete`)."""
        return self._pins

    @property
    def pins_revision(self) -> int:
        return int(self._state(PINS)["revision"])

    @property
    def is_complete(self) -> bool:
        """False: the analysis is provisional, or of earlier pins; `Library.complete` is awaited."""
        return self.analysis.is_complete and self.analysis.pins == self.pins_revision

    @property
    def is_aligned(self) -> bool:
        """False: the links shown are those of earlier pins; an alignment that obeys the present ones is awaited."""
        return self.analysis.pins == self.pins_revision

    def provisional(self, alignment: Alignment, computed_at: str) -> Analysis:
        """An alignment that obeys the pins, its words still to be analysed."""
        return replace(self.finished(Comparison(alignment, ()), computed_at), is_complete=False)

    @property
    def is_turned(self) -> bool:
        """Whether A and B stand the other way round than at the beginning."""
        return is_turned(self._states)

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(self._events)

    @property
    def modified_at(self) -> str:
        return self._events[-1].at if len(self._events) > len(self.record.events) else self.record.modified_at

    @property
    def conclusion(self) -> Conclusion:
        return self._conclusion

    @property
    def cards(self) -> Mapping[str, JsonObject]:
        """Where each version comes from, by "A" and "B": see `provenance`."""
        return {side: self._state(side) for side in provenance.SIDES}

    @property
    def last_commit(self) -> datetime | None:
        """When the last event was written; None if there is none. In UTC."""
        return time_of(self._events[-1].at) if self._events else None

    @property
    def undo_text(self) -> str | None:
        """What undo would take back ("Tag B3 spun", made by `say`), None if there is nothing."""
        return self._text_of_step(self._stacks.undo)

    @property
    def redo_text(self) -> str | None:
        return self._text_of_step(self._stacks.redo)

    @property
    def undo_lines(self) -> tuple[LineRef, ...]:
        """The lines that undo would change; none where it changes the pair, a card or the analysis."""
        return self._lines_of_step(self._stacks.undo)

    @property
    def redo_lines(self) -> tuple[LineRef, ...]:
        return self._lines_of_step(self._stacks.redo)

    def line_id(self, ref: LineRef) -> str:
        return ids.line_id(self.comparison.article(ref.side), ref.line)

    def line_label(self, ref: LineRef) -> str:
        return ids.line_label(self.comparison.article(ref.side), ref.line)

    def position(self, ref: LineRef) -> int:
        """Its place in `order`; for a line that is not counted, that of the counted line before it, else -1."""
        if ref in self._position:
            return self._position[ref]
        before = [k for other, k in self._position.items() if other.side == ref.side and other.line < ref.line]
        return max(before, default=-1)

    def annotation(self, ref: LineRef) -> Annotation:
        return self._annotations.get(ref) or open_annotation(ref)

    def suggestion(self, ref: LineRef) -> Suggestion | None:
        return self._suggestions.get(ref)

    def progress(self) -> Progress:
        return self._progress_with({})

    # The verbs. Lines that are not counted (bylines, boilerplate) take no verdict and are passed over.

    def tag(self, lines: Sequence[LineRef], tag: Tag, origin: Origin = "human") -> Change | None:
        """The origin of a person's tag is `suggestion_changed` where another tag was suggested for the line, or had been
        accepted; it is `human` where nothing was suggested, or the same: own words that agree are nobody else's."""

        def verdict(it: Annotation) -> Annotation:
            if it.status == "tagged" and it.tag == tag:
                return it
            suggestion = self._suggestions.get(it.line)
            overruled = it.origin in _ACCEPTED or (suggestion is not None and suggestion.tag != tag)
            return replace(
                it,
                tag=tag,
                status="tagged",
                origin="suggestion_changed" if origin == "human" and overruled else origin,
                suggestion=self._suggestion_id(suggestion),
                suggestion_shown=suggestion is not None,
            )

        return self._change("tag", lines, verdict)

    def clear(self, lines: Sequence[LineRef]) -> Change | None:
        """Take the tag, or the skip, away; the note stays."""

        def verdict(it: Annotation) -> Annotation:
            if it.status in ("open", "seen"):
                return it
            return replace(it, tag=None, status="seen", origin=None, suggestion=None, suggestion_shown=None)

        return self._change("clear", lines, verdict)

    def skip(self, lines: Sequence[LineRef]) -> Change | None:
        def verdict(it: Annotation) -> Annotation:
            if it.status == "skipped":
                return it
            shown = it.line in self._suggestions
            return replace(it, tag=None, status="skipped", origin="human", suggestion=None, suggestion_shown=shown)

        return self._change("skip", lines, verdict)

    def set_note(self, ref: LineRef, text: str) -> Change | None:
        def verdict(it: Annotation) -> Annotation:
            status = "seen" if it.status == "open" and it.note != text else it.status
            return replace(it, note=text, status=status)

        return self._change("note", [ref], verdict)

    def accept(self, ref: LineRef) -> Change | None:
        """Take the suggestion of this line as its tag; None if it has no suggestion or already that tag."""
        suggestion = self._suggestions.get(ref)
        if suggestion is None:
            return None
        return self._change("accept", [ref], lambda it: self._accepted(it, "suggestion_accepted"))

    def accept_all(self, lines: Sequence[LineRef]) -> Change | None:
        """Take the suggestions of these lines as their tags, in one step; lines that somebody judged are passed over."""

        def verdict(it: Annotation) -> Annotation:
            return self._accepted(it, "bulk_accepted") if it.status in ("open", "seen") else it

        return self._change("accept_all", lines, verdict)

    def mark_seen(self, ref: LineRef) -> Change | None:
        """The line had the focus for a moment. No undo step; only an open line changes."""

        def verdict(it: Annotation) -> Annotation:
            return replace(it, status="seen") if it.status == "open" else it

        return self._change("seen", [ref], verdict)

    def conclude(self, came_first: CameFirst | None, note: str = "") -> Change | None:
        after = replace(self._conclusion, came_first=came_first, note=note)
        if after == self._conclusion:
            return None
        before = conclusion_state(self._conclusion)
        return self._write("conclude", (CONCLUSION,), (before,), (conclusion_state(after),), self._now())

    def set_provenance(self, changes: provenance.Changes) -> Change | None:
        """Change fields of the cards, of one side or of both in one event."""
        now = self.cards
        after = {
            side: provenance.changed(now[side], fields, self.comparison.article(side).title)
            for side, fields in changes.items()
        }
        names = tuple(side for side in provenance.SIDES if side in after and after[side] != now[side])
        if not names:
            return None
        before = tuple(now[name] for name in names)
        return self._write("provenance", names, before, tuple(after[name] for name in names), self._now())

    def pin(self, pin: Pin) -> Change | None:
        """Link these, link with nothing, or reject this link. Raises UnspinError, naming the older pin, if it cannot hold.

        The analysis stays as it is, and provisional, until one that obeys the pins has been made (`Library.complete`).
        """
        return self._repin("pin", add_pin(self.pins, pin, self.comparison.a, self.comparison.b))

    def unpin(self, pin: Pin) -> Change | None:
        """Take a pin back; None if there is no such pin."""
        return self._repin("unpin", tuple(it for it in self.pins if it != pin))

    def analyse(self, comparison: Comparison) -> Change | None:
        """A new analysis of the same texts takes the place of the present one; None if it is the same.

        It was made with `pins_for(its articles)`. What was said of the lines goes along by position.
        """
        now = self.comparison
        if (comparison.a.text, comparison.b.text) != (now.a.text, now.b.text):
            raise InputError(say("This analysis is of other texts."), say("Open the review again."))
        pins = self.pins_for(comparison.a, comparison.b)
        if pins_of(comparison.alignment) != pins:
            raise InputError(say("The links were changed while this analysis was made."), say("Analyse again."))
        if self.is_complete and replace(comparison, pins=now.pins) == now:
            return None
        at, generation = self._now(), self._latest_generation() + 1
        before, after = {ANALYSIS: self._state(ANALYSIS)}, {ANALYSIS: analysis_state(generation)}
        places: dict[str, str | None] = {}
        if not (is_same_cut(comparison.a, now.a) and is_same_cut(comparison.b, now.b)):
            places = new_places(now, comparison)
            verdicts = carried_states(self._states, places, comparison)
            repinned = pins_state(self._latest_pins + 1, pins, comparison.a, comparison.b)
            if repinned["pins"] != self._state(PINS)["pins"]:
                verdicts[PINS] = repinned
            before.update((name, self._states.get(name, _OPEN)) for name in verdicts)
            after.update(verdicts)
        states = {**self._states, **after}
        revision = states.get(PINS, NO_PINS)["revision"]
        analysis = self._made(comparison, time_text(at), generation, revision, states.items(), places)
        return self._write(
            "analyse", tuple(after), tuple(before.values()), tuple(after.values()), at, analysis=analysis
        )

    def swap(self) -> Change:
        """A is B and B is A; everything that was found and said goes with its text. Nothing is analysed again."""
        after = standing_state(not self.is_turned)
        return self._write("swap", (STANDING,), (self._state(STANDING),), (after,), self._now())

    def pins_for(self, a: Article, b: Article) -> tuple[Pin, ...]:
        """The pins for these articles, which are of the same texts and may be cut otherwise."""
        return carried_pins(self.pins, (self.comparison.a, self.comparison.b), (a, b))

    def undo(self) -> Change | None:
        return self._step("undo")

    def redo(self) -> Change | None:
        return self._step("redo")

    def _change(
        self, action: str, lines: Sequence[LineRef], verdict: Callable[[Annotation], Annotation]
    ) -> Change | None:
        at = self._now()
        before: list[Annotation] = []
        after: list[Annotation] = []
        for ref in dict.fromkeys(lines):
            if ref not in self._position:
                continue
            old = self.annotation(ref)
            new = verdict(old)
            if new != old:
                time = time_text(at)
                before.append(old)
                after.append(
                    replace(
                        new,
                        annotator=self.annotator,
                        created_at=old.created_at or time,
                        modified_at=time,
                        revision=old.revision + 1,
                    )
                )
        if not after:
            return None
        objects = tuple(self.line_id(it.line) for it in after)
        return self._write(action, objects, tuple(map(state_of, before)), tuple(map(state_of, after)), at)

    def _repin(self, action: str, pins: tuple[Pin, ...]) -> Change | None:
        if pins == self.pins:
            return None
        after = pins_state(self._latest_pins + 1, pins, self.comparison.a, self.comparison.b)
        return self._write(action, (PINS,), (self._state(PINS),), (after,), self._now())

    def _made(
        self,
        comparison: Comparison,
        computed_at: str,
        generation: int,
        revision: int,
        states: Iterable[tuple[str, JsonObject]],
        places: Mapping[str, str | None],
    ) -> Analysis:
        """A complete analysis with all that it takes over from the present one."""
        comparison = replace(comparison, pins=revision)
        machine = encoding.members(comparison, computed_at=computed_at)
        machine = with_what_was_said(machine, self.analysis.machine, states, places)
        return Analysis(comparison, machine, True, generation, revision, self.is_turned)

    def _stored(self, generation: int, revision: int) -> Analysis:
        return self._as_it_stands(self._log.analysis(generation, revision))

    def _as_it_stands(self, analysis: Analysis) -> Analysis:
        """With A and B as they are now."""
        return analysis if analysis.is_turned == self.is_turned else turned_analysis(analysis)

    def _other_way(self) -> Analysis:
        """The analysis shown, with A and B changed. Going to and fro between the two, nothing is turned again."""
        for one, other in zip(self._both_ways, self._both_ways[::-1], strict=True):
            if one is self.analysis:
                return other
        self._both_ways = (self.analysis, turned_analysis(self.analysis))
        return self._both_ways[1]

    def _latest_generation(self) -> int:
        found: list[int] = [it["generation"] for event in self._events for it in event.after if "generation" in it]
        return max(self.analysis.generation, *found, 1)

    def _accepted(self, it: Annotation, origin: Origin) -> Annotation:
        """With the suggested tag; as it was if there is no suggestion, or if it has that tag already."""
        suggestion = self._suggestions.get(it.line)
        if suggestion is None or (it.status == "tagged" and it.tag == suggestion.tag):
            return it
        return replace(
            it,
            tag=suggestion.tag,
            status="tagged",
            origin=origin,
            suggestion=self._suggestion_id(suggestion),
            suggestion_shown=True,
        )

    def _step(self, action: str) -> Change | None:
        stack = self._stacks.undo if action == "undo" else self._stacks.redo
        if not stack:
            return None
        step = stack[-1]
        before = tuple(self._state(key) for key in step.objects)
        deed = self._words(step.action, step.objects, step.origin, step.verdicts)
        words = say("Undo: {deed}", deed=deed) if action == "undo" else say("Redo: {deed}", deed=deed)
        return self._write(action, step.objects, before, step.target, self._now(), words)

    def _write(
        self,
        action: str,
        objects: tuple[str, ...],
        before: tuple[JsonObject, ...],
        after: tuple[JsonObject, ...],
        at: datetime,
        words: str | None = None,
        analysis: Analysis | None = None,
    ) -> Change:
        """Commit one event, with the new analysis if there is one, then take it into memory."""
        seq = self._events[-1].seq + 1 if self._events else 1
        event = Event(seq, time_text(at), self.annotator, action, objects, before, after)
        states = dict(zip(objects, after, strict=True))
        shown = analysis or self._analysis_with(action, states)
        turned = is_turned({**self._states, **states}) != self.is_turned
        progress = self._progress_of(shown, states) if shown is not self.analysis and not turned else None
        progress = progress or self._progress_with(states)
        generation = states.get(ANALYSIS, self._state(ANALYSIS))["generation"]
        revision = states.get(PINS, self._state(PINS))["revision"]
        words = words or self._words(action, objects, before, after)
        lines = self._lines(objects, before, after)
        self._log.append(event, progress, (generation, revision), analysis)
        # Nothing above has changed this object: had the commit failed, the review would be as it was.
        self._states.update(states)
        if turned:
            self._states = turned_states(self._states)
        self._events.append(event)
        self._stacks.advance(event)
        self._latest_pins = max(self._latest_pins, revision)
        reshaped = shown is not self.analysis
        if reshaped:
            self.show(shown)
            lines = lines or self._lines(objects, before, after)
        else:
            self._take(states)
        return Change(action, lines, words, at, reshaped, turned)

    def _analysis_with(self, action: str, states: Mapping[str, JsonObject]) -> Analysis:
        """What is shown when `states` will hold: undo and redo go back to an analysis of their time."""
        if is_turned({**self._states, **states}) != self.is_turned:
            return self._other_way()
        if action not in ("undo", "redo") or not {PINS, ANALYSIS} & states.keys():
            return self.analysis
        generation = states.get(ANALYSIS, self._state(ANALYSIS))["generation"]
        return self._stored(generation, states.get(PINS, self._state(PINS))["revision"])

    def _progress_of(self, analysis: Analysis, states: Mapping[str, JsonObject]) -> Progress:
        """The progress when another analysis is shown and `states` hold."""
        all_states = {**self._states, **states}
        counted = [ids.line_id(it, k) for it in (analysis.comparison.a, analysis.comparison.b) for k in it.counted]
        counts: Counter[str] = Counter()
        for name in counted:
            state = all_states.get(name, _OPEN)
            counts.update(word for word in (state["status"], state["tag"]) if word)
        return Progress.of(len(counted), counts)

    def _progress_with(self, states: Mapping[str, JsonObject]) -> Progress:
        """The progress when `states` will have been taken in."""
        counts = self._counts.copy()
        self._count(counts, states)
        return Progress.of(len(self.order), counts)

    def _count(self, counts: Counter[str], states: Mapping[str, JsonObject]) -> None:
        for key, state in states.items():
            if key in self._ref_of:  # else it is no line, or one of another cut of the text
                old = self.annotation(self._ref_of[key])
                counts.subtract(word for word in (old.status, old.tag) if word)
                counts.update(word for word in (state["status"], state["tag"]) if word)

    def _take(self, states: Mapping[str, JsonObject]) -> None:
        self._count(self._counts, states)
        for key, state in states.items():
            if key == CONCLUSION:
                self._conclusion = conclusion_of(state)
            elif key == PINS:
                self._pins = pins_in(state, self.comparison.a, self.comparison.b)
            elif key in self._ref_of:
                self._annotations[self._ref_of[key]] = annotation_of(self._ref_of[key], state)

    def _state(self, key: str) -> JsonObject:
        if key == CONCLUSION:
            return conclusion_state(self._conclusion)
        if key == PINS:
            return self._states.get(PINS, NO_PINS)
        if key in provenance.SIDES:
            first = self.record.analysis
            name = key if first.is_turned == self.is_turned else turned_name(key)
            return self._states.get(key) or provenance.cards_of(first.machine)[name]
        if key == STANDING:
            return self._states.get(STANDING, standing_state())
        if key == ANALYSIS:
            return self._states.get(ANALYSIS, analysis_state())
        if key not in self._ref_of:
            return self._states.get(key, _OPEN)
        return state_of(self.annotation(self._ref_of[key]))

    def _suggestion_id(self, suggestion: Suggestion | None) -> str | None:
        return None if suggestion is None else ids.suggestion_id(self.comparison.alignment, suggestion)

    def _text_of_step(self, stack: Sequence[Step]) -> str | None:
        if not stack:
            return None
        return self._words(stack[-1].action, stack[-1].objects, stack[-1].origin, stack[-1].verdicts)

    def _lines_of_step(self, stack: Sequence[Step]) -> tuple[LineRef, ...]:
        if not stack or {ANALYSIS, STANDING} & {*stack[-1].objects}:
            return ()
        objects = stack[-1].objects
        return self._lines(objects, tuple(map(self._state, objects)), stack[-1].target)

    def _words(
        self, action: str, objects: tuple[str, ...], before: tuple[JsonObject, ...], after: tuple[JsonObject, ...]
    ) -> str:
        if objects == (PINS,):
            it = self.comparison
            changed = {*pins_in(before[0], it.a, it.b)} ^ {*pins_in(after[0], it.a, it.b)}
            return in_words(action, [pin_words(pin, it.a, it.b) for pin in in_order(changed)], after)
        labels = [self.line_label(self._ref_of[key]) for key in objects if key in self._ref_of]
        return in_words(action, list(objects) if action == "provenance" else labels, after)

    def _lines(
        self, objects: tuple[str, ...], before: tuple[JsonObject, ...], after: tuple[JsonObject, ...]
    ) -> tuple[LineRef, ...]:
        """The lines that an event is about; for a pin those that it links."""
        out = [self._ref_of[key] for key in objects if key in self._ref_of]
        if objects == (PINS,):
            a, b = self.comparison.a, self.comparison.b
            for pin in in_order({*pins_in(before[0], a, b)} ^ {*pins_in(after[0], a, b)}):
                for article, members in ((a, pin.a), (b, pin.b)):
                    first = [article.paragraphs[k].first_line for k in members] if pin.level == "paragraph" else members
                    out += [LineRef(article.side, line) for line in first]
        return tuple(out)


def _revisions(events: Sequence[Event], states: Mapping[str, JsonObject]) -> list[int]:
    """Of the pins, all that ever were."""
    found: list[int] = [
        it["revision"] for event in events if PINS in event.objects for it in event.after if "pins" in it
    ]
    return [*found, states.get(PINS, NO_PINS)["revision"]]
