"""The editor's pins: what a person says about which passages correspond, and which pins go together.

In: pins as frozen data, indices of paragraphs or lines. Out: the pins with one more, or a refusal that names the older
pin in the way. What a pin does to an alignment is `pinning`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from unspin.engine.ids import line_label
from unspin.engine.model import Alignment, Article, Level, Link
from unspin.errors import UnspinError
from unspin.said import Said, say

PinStatus = Literal["confirmed", "rejected"]


@dataclass(frozen=True, slots=True)
class Pin:
    """`a` and `b` are ascending indices of paragraphs or lines.

    Confirmed: these correspond, and with nothing else; with one side empty, the one passage has no counterpart.
    Rejected: no passage of `a` corresponds with any of `b`. A paragraph stands for its lines: those of a confirmed
    pair correspond only with each other, those of a rejected pair never do.
    """

    level: Level
    a: tuple[int, ...]
    b: tuple[int, ...]
    status: PinStatus = "confirmed"

    def __post_init__(self) -> None:
        for side in (self.a, self.b):
            if list(side) != sorted(set(side)) or (side and side[0] < 0):
                raise ValueError(f"not ascending: {side}")
        if not (self.a and self.b) and (len(self.a) + len(self.b) != 1 or self.status == "rejected"):
            raise ValueError("only a single passage has no counterpart")


def in_order(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    """The one order in which pins are kept: by level, then by place."""
    return tuple(sorted(pins, key=_place))


def _place(pin: Pin) -> tuple[bool, tuple[int, ...], tuple[int, ...], str]:
    return (pin.level != "paragraph", pin.a, pin.b, pin.status)


def in_pin_order(links: Iterable[Link]) -> tuple[Link, ...]:
    """Rejected links, as the pins that they come from are ordered."""
    return tuple(sorted(links, key=lambda link: _place(_pin(link))))


def is_turned_by_pins(pins: Sequence[Pin]) -> bool:
    """Whether a pair of equal texts is worked on as (b, a): only its pins tell the sides apart."""
    return [_place(pin) for pin in turned_pins(pins)] < [_place(pin) for pin in pins]


def turned_pins(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    """The same pins for the pair (b, a)."""
    return in_order(Pin(pin.level, pin.b, pin.a, pin.status) for pin in pins)


def add_pin(pins: Sequence[Pin], new: Pin, a: Article, b: Article) -> tuple[Pin, ...]:
    """The pins with `new`, in order. Raises UnspinError with the older pin's name where both cannot hold."""
    for level, article, side in ((new.level, a, new.a), (new.level, b, new.b)):
        there = len(article.paragraphs if level == "paragraph" else article.lines)
        if side and side[-1] >= there:
            missing = (
                say("There is no such paragraph in {side}.", side=article.side)
                if level == "paragraph"
                else say("There is no such line in {side}.", side=article.side)
            )
            raise UnspinError(missing, say("Open the review again."))
    if new in pins:
        return in_order(pins)
    for old in pins:
        if contradict(old, new, a, b):
            raise UnspinError(
                say(
                    "{decision} contradicts your earlier decision: {earlier}.",
                    decision=pin_words(new, a, b),
                    earlier=pin_words(old, a, b),
                ),
                say("Remove that one first."),
            )
    return in_order((*pins, new))


def contradict(one: Pin, other: Pin, a: Article, b: Article) -> bool:
    """Whether no alignment can obey both."""
    if one.status == other.status == "rejected":
        return False
    if one.level != other.level:
        paragraph, line = (one, other) if one.level == "paragraph" else (other, one)
        return _line_breaks(paragraph, line, a, b)
    if one.status == other.status:
        return bool({*one.a} & {*other.a} or {*one.b} & {*other.b}) and (one.a, one.b) != (other.a, other.b)
    return bool({*one.a} & {*other.a} and {*one.b} & {*other.b})


def _line_breaks(paragraph: Pin, line: Pin, a: Article, b: Article) -> bool:
    """A line's link breaks a confirmed pair of paragraphs by leaving it, a rejected one by joining its two sides."""
    if line.status == "rejected" or not (line.a and line.b):
        return False
    of_a, of_b = {a.lines[i].paragraph for i in line.a}, {b.lines[j].paragraph for j in line.b}
    if paragraph.status == "rejected":
        return bool(of_a & {*paragraph.a} and of_b & {*paragraph.b})
    touches = of_a & {*paragraph.a} or of_b & {*paragraph.b}
    return bool(touches) and not (of_a <= {*paragraph.a} and of_b <= {*paragraph.b})


def checked(pins: Iterable[Pin], a: Article, b: Article) -> tuple[Pin, ...]:
    """The pins in order; UnspinError if two of them contradict each other."""
    out: tuple[Pin, ...] = ()
    for pin in pins:
        out = add_pin(out, pin, a, b)
    return out


def pins_of(alignment: Alignment) -> tuple[Pin, ...]:
    """The pins that an alignment obeys, read from its links of source "editor"."""
    links = (*alignment.paragraph_links, *alignment.line_links, *alignment.rejected)
    return in_order(_pin(link) for link in links if link.source == "editor")


def _pin(link: Link) -> Pin:
    return Pin(link.level, link.a, link.b, "rejected" if link.status == "rejected" else "confirmed")


def pin_words(pin: Pin, a: Article, b: Article) -> Said:
    """`A5 linked with B7`, `A5 linked with nothing`, `A5 not linked with B7.2`."""
    one, other = (_labels(it, pin.level, side) for it, side in ((a, pin.a), (b, pin.b)))
    if not (one and other):
        return say("{passage} linked with nothing", passage=one or other)
    if pin.status == "confirmed":
        return say("{passage} linked with {other}", passage=one, other=other)
    return say("{passage} not linked with {other}", passage=one, other=other)


def _labels(article: Article, level: Level, side: Iterable[int]) -> str:
    """ "A5 and A6" """
    out = ""
    for label in (passage_label(article, level, k) for k in side):
        out = say("{others} and {last}", others=out, last=label) if out else label
    return out


def passage_label(article: Article, level: Level, index: int) -> str:
    """What the screen says of a line, or of a whole paragraph: `A5.2`, `paragraph A5`."""
    if level == "line":
        return line_label(article, index)
    return say("paragraph {label}", label=f"{article.side}{index + 1}")
