"""Linking by hand: from a line or paragraph to one on the other side, or to nothing; rejecting, and taking it back.

While somebody links, a bar says what Enter will do, the arrow keys move as always, and the keys of the verdicts rest.
Out: pins, committed through `Judging`; what follows from them is not this module's business.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from unspin.app.language import tr
from unspin.app.words import one_and_another
from unspin.engine.pins import Pin, passage_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from unspin.engine.model import Article, Level, Side
    from unspin.engine.rows import LineRef
    from unspin.review.review import Change, Review
    from unspin.widgets.judging import Judging
    from unspin.widgets.message_bar import MessageBar
    from unspin.widgets.rows import RowsView

_HERE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING = (Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MOVES = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_J, Qt.Key.Key_K),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)


class Linking(QObject):
    said = Signal(str)

    def __init__(self, rows: RowsView, judging: Judging, message: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._judging, self._message = rows, judging, message
        self._level: Level | None = None
        self._from: LineRef | None = None
        self._chosen: set[tuple[Side, int]] = set()
        rows.installEventFilter(self)
        message.closed.connect(self.stop)
        judging.cursor_moved.connect(self._tell)

    @property
    def is_on(self) -> bool:
        return self._level is not None

    def start(self, level: Level = "line") -> None:
        """From the current line, or its paragraph; the cursor goes over to the other side."""
        review, ref = self._judging.review, self._judging.cursor
        if review is None or ref is None:
            self.said.emit(tr("No line is chosen"))
            return
        if not self._judging.is_line_in_view():
            return
        self._level, self._from = level, ref
        self._chosen = {(ref.side, _member(review, ref, level))}
        self._judging.go_to_side("B" if ref.side == "A" else "A")
        self._tell()

    def stop(self) -> None:
        """Nothing was linked."""
        if self._level is None:
            return
        back, self._level, self._from = self._from, None, None
        self._message.dismiss()
        if back is not None:
            self._judging.cursor_wanted.emit(back)

    def here(self) -> None:
        """Link with the passage under the cursor."""
        review, ref, level = self._judging.review, self._judging.cursor, self._level
        if review is None or ref is None or level is None or self._from is None:
            return
        if not self._judging.is_line_in_view():
            return
        pin = self._linked({*self._chosen, (ref.side, _member(review, ref, level))})
        if pin is None and level == "line":
            self.said.emit(tr("Go to a line on the other side, or press N to link with nothing"))
        elif pin is None:
            self.said.emit(tr("Go to a paragraph on the other side, or press N to link with nothing"))
        else:
            self._pin(pin)

    def nothing(self) -> None:
        pin = self._alone()
        if pin is None:
            self.said.emit(tr("One passage at a time can be linked with nothing"))
        else:
            self._pin(pin)

    def choose(self) -> None:
        """One more passage for the link, or one less."""
        review, ref, level = self._judging.review, self._judging.cursor, self._level
        if review is None or ref is None or level is None or self._from is None:
            return
        if not self._judging.is_line_in_view():
            return
        it = (ref.side, _member(review, ref, level))
        if it != (self._from.side, _member(review, self._from, level)):
            self._chosen ^= {it}
        self._tell()

    def reject(self) -> None:
        """These do not correspond: the link of the current line."""
        review, ref = self._judging.review, self._judging.cursor
        if review is None or ref is None:
            self.said.emit(tr("No line is chosen"))
            return
        if not self._judging.is_line_in_view():
            return
        alignment = review.comparison.alignment
        link = alignment.line_links[alignment.link_of_line[0 if ref.side == "A" else 1][ref.line]]
        if link.a and link.b:
            self._do(lambda it: it.pin(Pin("line", link.a, link.b, "rejected")))
        else:
            self.said.emit(tr("{line} has no counterpart", line=review.line_label(ref)))

    def remove(self) -> None:
        """Take back what was said of the current line's links: of the line itself, else of its paragraph."""
        review, ref = self._judging.review, self._judging.cursor
        if not self._judging.is_line_in_view():
            return
        pin = review and ref and pin_at(review, ref)
        if pin:
            self.take_back(pin)
        else:
            self.said.emit(tr("There is no link of yours here"))

    def take_back(self, pin: Pin) -> None:
        self.stop()
        self._do(lambda it: it.unpin(pin))
        self._rows.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._level is None or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain or event.key() in _MOVES:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._hear(Qt.Key(event.key()))
        event.accept()  # no verdict while somebody links
        return True

    def _hear(self, key: Qt.Key) -> None:
        if key in _HERE:
            self.here()
        elif key in _NOTHING:
            self.nothing()
        elif key == Qt.Key.Key_Space:
            self.choose()
        elif key == Qt.Key.Key_Escape:
            self.stop()

    def _pin(self, pin: Pin) -> None:
        back = self._from
        self._level = self._from = None
        self._message.dismiss()
        if back is not None:
            self._judging.cursor_wanted.emit(back)
        self._do(lambda it: it.pin(pin))

    def _do(self, verb: Callable[[Review], Change | None]) -> None:
        change = self._judging.commit(verb)
        if change is not None:
            self.said.emit(tr(change.text))

    def _tell(self) -> None:
        review, ref, level = self._judging.review, self._judging.cursor, self._level
        if review is None or level is None or self._from is None:
            return
        comparison, far = review.comparison, "B" if self._from.side == "A" else "A"
        near = _labels(comparison.article(self._from.side), level, self._chosen)
        there = set(self._chosen)
        if ref is not None and ref.side == far:
            there.add((ref.side, _member(review, ref, level)))
        with_what = _labels(comparison.article("A" if far == "A" else "B"), level, there) or "…"
        # Closing the bar ends the linking, so its buttons know what they would do.
        pins = [(tr("Link"), self._linked(there)), (tr("With nothing"), self._alone())]
        if level == "line":
            told = tr(
                "Link {near} with {far}: go to a line of {side} and press Enter. "
                "Space: one more · N or Delete: with nothing · Esc: back",
                near=near,
                far=with_what,
                side=far,
            )
        else:
            told = tr(
                "Link {near} with {far}: go to a paragraph of {side} and press Enter. "
                "Space: one more · N or Delete: with nothing · Esc: back",
                near=near,
                far=with_what,
                side=far,
            )
        self._message.tell(
            "info",
            told,
            *[(word, partial(self._pin, pin)) for word, pin in pins if pin is not None],
        )
        self._rows.setFocus()

    def _linked(self, chosen: set[tuple[Side, int]]) -> Pin | None:
        a, b = (tuple(sorted(k for side, k in chosen if side == it)) for it in ("A", "B"))
        return Pin(self._level, a, b) if self._level and a and b else None

    def _alone(self) -> Pin | None:
        if self._level is None or len(self._chosen) != 1:
            return None
        ((side, member),) = self._chosen
        return Pin(self._level, (member,) if side == "A" else (), (member,) if side == "B" else ())


def pin_at(review: Review, ref: LineRef) -> Pin | None:
    """The pin that says most of this line: a link, a rejection, one of its paragraph."""
    paragraph = review.comparison.article(ref.side).lines[ref.line].paragraph
    found: list[tuple[bool, bool, Pin]] = []
    for pin in review.pins:
        members = pin.a if ref.side == "A" else pin.b
        if (ref.line if pin.level == "line" else paragraph) in members:
            found.append((pin.level != "line", pin.status != "confirmed", pin))
    return min(found, key=lambda it: it[:2])[2] if found else None


def _member(review: Review, ref: LineRef, level: Level) -> int:
    return ref.line if level == "line" else review.comparison.article(ref.side).lines[ref.line].paragraph


def _labels(article: Article, level: Level, chosen: set[tuple[Side, int]]) -> str:
    members = sorted(k for side, k in chosen if side == article.side)
    return one_and_another([tr(passage_label(article, level, k)) for k in members])
