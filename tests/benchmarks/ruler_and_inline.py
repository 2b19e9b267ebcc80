"""How fast the ruler and the inline view are, on the made pairs of `row_view`.

Run it with numbers of paragraphs as arguments (30 and 10,000 without any). Prints median and 99th percentile in
milliseconds; each step includes the paint that it causes. The ruler paints beside the rows and must not be felt in them.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from row_view import made, timed, turn

from unspin.engine.rows import LineRef
from unspin.widgets.rows import RowsView
from unspin.widgets.ruler import Ruler


def measure(paragraphs: int) -> None:
    comparison = made(paragraphs)
    window = QWidget()
    view = RowsView()
    ruler = Ruler(view)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(view)
    row.addWidget(ruler)
    tags = {LineRef(side, k): "spun" for side in ("A", "B") for k in range(0, paragraphs, 3)}
    ruler.set_tag_of(tags.get)
    window.resize(1440, 900)
    window.show()
    QApplication.processEvents()
    name = f"{paragraphs:,} paragraphs a side"
    begin = time.perf_counter()
    view.set_comparison(comparison)
    QApplication.processEvents()
    print(f"{name}: opened and painted, ruler beside it\t{(time.perf_counter() - begin) * 1000:.0f} ms\tonce")
    longest, begin = 0.0, time.perf_counter()
    while not ruler.known:
        step = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - step)
        time.sleep(0.001)
    took = time.perf_counter() - begin
    print(f"{name}: ruler knows every row\t{took * 1000:.0f} ms\tin steps of at most {longest * 1000:.0f} ms")
    bar, steps = view.verticalScrollBar(), 100

    def draw() -> None:
        ruler._draw()
        while not ruler.is_drawn:
            ruler._draw_on()

    print(f"{name}: ruler drawn anew, all turns\t{timed(draw, 30)}\tmedian / p99 of 30")
    print(f"{name}: ruler repainted\t{timed(ruler.repaint, steps)}\tmedian / p99 of {steps}")
    line = [LineRef("A", paragraphs // 2)]
    print(f"{name}: a tag on the ruler\t{timed(lambda: ruler.retag(line), steps)}\tmedian / p99 of {steps}")
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(20, 100))
    places = iter(range(100, 100 + 7 * steps, 7))
    print(
        f"{name}: ruler dragged\t{timed(lambda: QTest.mouseMove(ruler, QPoint(20, next(places))), steps)}"
        f"\tmedian / p99 of {steps}"
    )
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    for reading, words in (("B", "to inline"), (None, "back to side by side")):
        begin = time.perf_counter()
        view.set_reading(reading)
        QApplication.processEvents()
        print(f"{name}: {words}\t{(time.perf_counter() - begin) * 1000:.0f} ms\tonce, in the middle")
    view.set_reading("B")
    bar.setValue(0)
    QApplication.processEvents()

    def page() -> None:
        bar.setValue(bar.value() + view.viewport().height() - 50 if bar.value() < bar.maximum() else 0)

    sizes, zooms = iter([(1420, 900), (1440, 900)] * 50), iter([110, 100] * 50)
    print(f"{name}: inline page\t{timed(page, steps)}\tmedian / p99 of {steps}")
    bar.setValue(0)
    print(f"{name}: inline wheel\t{timed(lambda: turn(view), steps)}\tmedian / p99 of {steps}")
    print(f"{name}: inline another width\t{timed(lambda: window.resize(*next(sizes)), 20)}\tmedian / p99 of 20")
    print(f"{name}: inline another zoom\t{timed(lambda: view.set_zoom(next(zooms)), 20)}\tmedian / p99 of 20")
    view.set_polarity(shared=True)
    print(f"{name}: inline page, what is shared\t{timed(page, steps)}\tmedian / p99 of {steps}", flush=True)
    window.close()


if __name__ == "__main__":
    application = QApplication([])
    for count in [int(argument) for argument in sys.argv[1:]] or [30, 10_000]:
        measure(count)
