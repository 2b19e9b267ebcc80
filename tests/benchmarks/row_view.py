"""How fast the rows are: first paint, a page, a turn of the wheel, another width, another zoom; and the memory.

Made data: paragraphs of about 60 words with 10 marks a side, every 23rd only in A, every 17th only in B. Run it with
numbers of paragraphs as arguments (30 and 10,000 without any). Prints median and 99th percentile in milliseconds.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from unspin.app.bands import Bands
from unspin.app.marks import Differences
from unspin.engine.model import Alignment, Article, Comparison, Line, Link, Paragraph, Range, Side, Span
from unspin.engine.rows import rows
from unspin.widgets.rows import RowsView

KINDS = ("paraphrase", "paraphrase", "paraphrase", "moved", "form")
MARKS = 10


def article(side: Side, paragraphs: int, seed: int) -> tuple[Article, list[list[Range]]]:
    """The article, and for each paragraph the ranges that its spans take."""
    rng = random.Random(seed)
    letters = "etaoinshrdlucmfwypvbgk"
    words = ["".join(rng.choice(letters) for _ in range(max(2, int(rng.gauss(5, 2))))) for _ in range(4000)]
    parts: list[str] = []
    places: list[Paragraph] = []
    lines: list[Line] = []
    marks: list[list[Range]] = []
    begin = 0
    for index in range(paragraphs):
        chosen = rng.choices(words, k=max(25, int(rng.gauss(60, 14))))
        text = " ".join(chosen) + "."
        places.append(Paragraph("body", begin, begin + len(text), index, index + 1))
        lines.append(Line(index, 1, begin, begin + len(text)))
        starts = sorted(rng.sample(range(len(chosen) - 2), MARKS))
        offsets = [0]
        for word in chosen:
            offsets.append(offsets[-1] + len(word) + 1)
        marks.append([Range(begin + offsets[k], begin + offsets[k] + len(chosen[k])) for k in starts])
        parts.append(text)
        begin += len(text) + 2
    return Article(side, "\n\n".join(parts), tuple(places), tuple(lines), "en"), marks


def made(paragraphs: int) -> Comparison:
    a, a_marks = article("A", paragraphs, 1)
    b, b_marks = article("B", paragraphs, 2)
    pairs: list[tuple[int | None, int | None]] = []
    left = right = 0
    while left < paragraphs or right < paragraphs:
        if left < paragraphs and (left % 23 == 22 or right >= paragraphs):
            pairs.append((left, None))
            left += 1
        elif right < paragraphs and (right % 17 == 16 or left >= paragraphs):
            pairs.append((None, right))
            right += 1
        else:
            pairs.append((left, right))
            left, right = left + 1, right + 1
    both = [
        [Link(level, () if one is None else (one,), () if other is None else (other,), 0.75) for one, other in pairs]
        for level in ("paragraph", "line")
    ]
    spans = [
        Span(index, KINDS[rank % len(KINDS)], one, other, (one,), (other,))
        for index, (left_one, right_one) in enumerate(pairs)
        if left_one is not None and right_one is not None
        for rank, (one, other) in enumerate(zip(a_marks[left_one], b_marks[right_one], strict=True))
    ]
    return Comparison(Alignment(a, b, tuple(both[0]), tuple(both[1])), tuple(spans))


def timed(step: Callable[[], None], times: int) -> str:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        step()
        QApplication.processEvents()
        taken.append((time.perf_counter() - begin) * 1000)
    taken.sort()
    return f"{taken[len(taken) // 2]:.1f} / {taken[min(len(taken) - 1, int(len(taken) * 0.99))]:.1f} ms"


def memory() -> float:
    """Peak of this process in MB; macOS counts bytes, the others kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def turn(view: RowsView) -> None:
    at = QPointF(200, 200)
    nothing = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        nothing,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def measure(paragraphs: int) -> None:
    comparison = made(paragraphs)
    begin = time.perf_counter()
    every = rows(comparison.alignment)
    found, bands = Differences(comparison, every), Bands(comparison.alignment, every)
    worked_out = (time.perf_counter() - begin) * 1000
    before = memory()
    view = RowsView()
    view.resize(1400, 900)
    view.show()
    QApplication.processEvents()
    begin = time.perf_counter()
    view.set_comparison(comparison, found, bands)
    QApplication.processEvents()
    first = (time.perf_counter() - begin) * 1000
    bar = view.verticalScrollBar()
    sizes = iter([(1380, 900), (1400, 900)] * 50)
    zooms = iter([110, 100] * 50)

    def page() -> None:
        bar.setValue(bar.value() + view.viewport().height() - 50 if bar.value() < bar.maximum() else 0)

    def jump() -> None:
        bar.setValue(random.randrange(max(1, bar.maximum())))

    name = f"{paragraphs:,} paragraphs a side"
    steps = 200 if paragraphs > 100 else 60
    print(f"{name}: rows and differences, in a job\t{worked_out:.0f} ms\tonce")
    print(f"{name}: opened and painted\t{first:.0f} ms\tonce")
    print(f"{name}: page\t{timed(page, steps)}\tmedian / p99 of {steps}")
    bar.setValue(0)
    print(f"{name}: wheel\t{timed(lambda: turn(view), steps)}\tmedian / p99 of {steps}")
    print(f"{name}: jump anywhere\t{timed(jump, 30)}\tmedian / p99 of 30")
    print(f"{name}: another width\t{timed(lambda: view.resize(*next(sizes)), 20)}\tmedian / p99 of 20")
    print(f"{name}: another zoom\t{timed(lambda: view.set_zoom(next(zooms)), 20)}\tmedian / p99 of 20")
    print(f"{name}: peak memory\t{memory():.0f} MB\tdata and imports alone {before:.0f} MB", flush=True)
    view.close()


if __name__ == "__main__":
    application = QApplication([])
    for count in [int(argument) for argument in sys.argv[1:]] or [30, 10_000]:
        measure(count)
