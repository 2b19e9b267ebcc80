"""Makes the pictures of the README: python3 packaging/screenshots.py [FOLDER]

The seed articles in a window of 1440x900 without a screen, some lines tagged, light and dark, and the start page with
that review in its list. Settings and library are temporary. Writes light.png, dark.png and start.png to FOLDER
(resources/screenshots without one).
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

SIZE = (1440, 900)
VERDICTS = {
    "A.p2.l1": "original",
    "A.p3.l1": "original",
    "B.p1.l1": "spun",
    "A.p4.l1": "original",
    "B.p2.l1": "spun",
    "A.p4.l2": "original",
    "A.p5.l1": "garbled",
}
"""What is tagged before the picture is taken: enough to show each kind of badge."""
CURRENT = ("B", 2)
"""Side and paragraph (0-based) whose first line has the cursor."""
PATIENCE = 60.0


def main(folder: Path) -> None:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from unspin.app import settings as table
    from unspin.app.settings import Settings
    from unspin.engine.rows import LineRef
    from unspin.review.library import Library
    from unspin.widgets.application import application, make_window

    def settle(until: float = 0.4) -> None:
        end = QDeadlineTimer(int(1000 * until))
        while not end.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    folder.mkdir(parents=True, exist_ok=True)
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.ini")
        settings.set(table.APPEARANCE, "light")
        application()
        window = make_window(settings)
        window.resize(*SIZE)
        window.show()
        window.begin(lambda: Library(Path(place) / "library.sqlite"), seeds)
        patience = QDeadlineTimer(int(1000 * PATIENCE))
        while window.review is None and not patience.hasExpired():
            settle(0.05)
        review = window.review
        if review is None:
            sys.exit("The seed articles did not open.")

        def first_line(side: str, paragraph: int) -> int:
            return review.comparison.article(side).paragraphs[paragraph].first_line

        for line_id, tag in VERDICTS.items():
            side, paragraph, line = line_id.split(".")
            number = first_line(side, int(paragraph[1:]) - 1) + int(line[1:]) - 1
            window.page.go_to(LineRef(side, number))
            window.verbs[f"tag_{tag}"].trigger()
        window.page.go_to(LineRef("A", 0))  # the picture begins at the top
        side, paragraph = CURRENT
        window.page.go_to(LineRef(side, first_line(side, paragraph)))
        window.page.rows.setFocus()

        def picture(name: str) -> None:
            settle()
            path = folder / f"{name}.png"
            image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            if not image.save(str(path), "PNG", 0):  # 0: the smallest file
                sys.exit(f"{path} could not be written.")
            print(f"{path.name}: {image.width()} x {image.height()}, {path.stat().st_size / 1000:.0f} kB")

        picture("light")
        window.set_appearance("dark")
        picture("dark")
        window.set_appearance("light")
        window.show_start_page()
        picture("start")
        window.close()


if __name__ == "__main__":
    if importlib.util.find_spec("unspin") is None:  # started by a Python without the program: go on in ours
        from environment import prepare, require_qt

        environment = prepare()
        require_qt(environment, "offscreen")
        os.execv(str(environment.python), [str(environment.python), __file__, *sys.argv[1:]])
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
