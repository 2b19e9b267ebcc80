"""Makes the pictures of the README and of the gallery: python3 packaging/screenshots.py [FOLDER [light|dark]]

The seed articles in a window of 1440x900 without a screen, some lines tagged, in each view; the dialogs; a short Arabic
pair; two texts that have nothing to do with each other. Settings and library are temporary. Writes the PNGs that
resources/manual/gallery.md shows to FOLDER (resources/screenshots without one). With "dark" every picture is dark: to
look at, not to keep.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap

    from unspin.engine.rows import LineRef
    from unspin.widgets.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

SIZE, SMALL = (1440, 900), (1024, 700)
LARGEST = 400_000
"""Bytes of a picture: the test of the README asks for no more. A larger one is saved in 256 colours."""
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
CARD = {
    "title": "South Korean, Japanese officials meet ahead of leaders’ summit",
    "outlet": "The Harbour Post",
    "author": "M. Example",
    "published": "2023-05-03",
    "url": "https://news.example/officials-meet",
    "retrieved_at": "2023-05-04 10:00",
    "retrieved_by": "rights desk",
}
"""Invented, but for the title: what an editor may write on the card of A."""
ARABIC = (
    "ميناء المدينة\n\n"
    "قال وزير النقل يوم الأحد إن الميناء الجديد سيفتح أبوابه أمام السفن الكبيرة في شهر مايو.\n\n"
    "وأضاف الوزير أن العمل في الرصيف بدأ قبل ثلاث سنوات. وشارك في المشروع 450 عاملا من المدينة.\n\n"
    "وينتظر التجار افتتاح الميناء لأن نقل البضائع عبر الطريق الجبلي بطيء ومكلف.\n",
    "مرفأ المدينة\n\n"
    "ذكر وزير النقل يوم الأحد أن المرفأ الجديد سيفتح أبوابه أمام السفن الضخمة في شهر مايو.\n\n"
    "وأضاف الوزير أن الشغل في الرصيف انطلق قبل ثلاث سنوات. وشارك في المشروع 540 عاملا من المدينة.\n\n"
    "وينتظر الباعة افتتاح المرفأ لأن نقل السلع عبر الطريق الجبلي بطيء وغال.\n",
)
"""A harbour opens; in the second version words are swapped and one figure differs. Written for this picture."""
MOVED = (
    "Ferry to the outer islands runs again\n\n"
    "The ferry to the outer islands resumed its service on Monday after four months in the dock.\n\n"
    "Engineers had replaced both engines and the car deck, the harbour office said. The work cost 3.2 million crowns.\n\n"
    "Islanders had relied on fishing boats for mail and medicine during the winter storms.\n\n"
    "Two crossings a day are planned until June, and a third one during the summer holidays.\n",
    "Ferry to the outer islands runs again\n\n"
    "Islanders had relied on angling vessels for mail and medication during the winter storms.\n\n"
    "The ferry to the outer islands restarted its service on Monday after four months in the dock.\n\n"
    "Engineers had swapped both engines and the car deck, the harbour office said. The work cost 2.3 million crowns.\n\n"
    "Two crossings a day are deliberate until June, and a third one during the summer vacations.\n",
)
"""One paragraph stands elsewhere in the second version. Written for this picture."""
STRANGERS = (
    "The lighthouse on the northern cape was painted white again this week.\n\n"
    "Two climbers worked on ropes for six days, because the wind allowed no scaffold.\n",
    "Add the flour by spoonfuls and stir until the dough leaves the bowl.\n\n"
    "Let it rest under a cloth; an hour is enough in a warm kitchen.\n",
)
"""Two texts that have nothing to do with each other. Written for this picture."""
PATIENCE = 60.0


class Studio:
    """One window with a library of its own, and the folder its pictures go to."""

    def __init__(self, folder: Path, place: Path, appearance: str, speaks: str = "en") -> None:
        from unspin.app import settings as table
        from unspin.app.settings import Settings
        from unspin.review.library import Library
        from unspin.widgets.application import application, make_window

        self.folder, self.place = folder, place
        settings = Settings(place / "settings.ini")
        settings.set(table.APPEARANCE, appearance)
        settings.set(table.LANGUAGE, speaks)
        application()
        self.window: MainWindow = make_window(settings)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.begin(lambda: Library(place / "library.sqlite"), [])

    def settle(self, seconds: float = 0.4) -> None:
        from PySide6.QtCore import QDeadlineTimer, QEventLoop
        from PySide6.QtWidgets import QApplication

        end = QDeadlineTimer(int(1000 * seconds))
        while not end.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def open(self, paths: Sequence[Path]) -> None:
        from PySide6.QtCore import QDeadlineTimer

        self.window.show_start_page()
        self.window.opening.open_files(paths)
        patience = QDeadlineTimer(int(1000 * PATIENCE))
        while self.window.review is None and not patience.hasExpired():
            self.settle(0.05)
        if self.window.review is None:
            sys.exit(f"{', '.join(path.name for path in paths)} did not open.")

    def open_texts(self, names: Sequence[str], texts: Sequence[str]) -> None:
        paths = [self.place / name for name in names]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, "utf-8")
        self.open(paths)

    def line(self, side: str, paragraph: int, line: int = 0) -> LineRef:
        """`paragraph` and `line` count from 0."""
        from unspin.engine.rows import LineRef

        article = self.window.review.comparison.article(side)
        return LineRef(side, article.paragraphs[paragraph].first_line + line)

    def do(self, *verbs: str) -> None:
        for verb in verbs:
            self.window.verbs[verb].trigger()

    def picture(self, name: str, size: tuple[int, int] = SIZE) -> None:
        self.window.resize(*size)
        self.settle()
        if self.window.page.judging.cursor is not None:
            self.window.page.rows.set_cursor(self.window.page.judging.cursor)
        self.save(name, self.window.grab())

    def dialog(self, name: str, *verbs: str) -> None:
        """What a verb opens, by itself."""
        from PySide6.QtWidgets import QApplication

        self.do(*verbs)
        self.settle()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            sys.exit(f"{verbs[-1]} opened nothing.")
        self.save(name, dialog.grab())
        dialog.close()
        self.window.activateWindow()
        self.settle(0.1)

    def save(self, name: str, found: QPixmap | QImage) -> None:
        from PySide6.QtGui import QImage

        path = self.folder / f"{name}.png"
        image = (found if isinstance(found, QImage) else found.toImage()).convertToFormat(QImage.Format.Format_RGB888)
        for form in (image.format(), QImage.Format.Format_Indexed8):
            if not image.convertToFormat(form).save(str(path), "PNG", 0):  # 0: the smallest file
                sys.exit(f"{path} could not be written.")
            if path.stat().st_size <= LARGEST:
                break
        print(f"{path.name}: {image.width()} x {image.height()}, {path.stat().st_size / 1000:.0f} kB")


def the_seeds(studio: Studio, appearance: str) -> None:
    """The pair of the README: its views, its dialogs, the evidence picture of one row."""
    from PySide6.QtGui import QGuiApplication

    window, page = studio.window, studio.window.page
    studio.open(sorted((ROOT / "seeds").glob("*.txt")))
    for line_id, tag in VERDICTS.items():
        side, paragraph, line = line_id.split(".")
        page.go_to(studio.line(side, int(paragraph[1:]) - 1, int(line[1:]) - 1))
        studio.do(f"tag_{tag}")
    page.go_to(studio.line("A", 0))  # the picture begins at the top
    page.go_to(studio.line(*CURRENT))
    page.rows.setFocus()
    studio.picture("light")
    window.set_appearance("dark")
    studio.picture("dark")
    window.set_appearance(appearance)
    studio.picture("small", SMALL)
    studio.do("shared")
    studio.picture("shared")
    studio.do("shared", "view_inline")
    studio.picture("inline")
    studio.do("view_phrases")
    studio.picture("phrases")
    studio.do("view_rows")
    window.set_zoom(200)
    page.go_to(studio.line(*CURRENT))
    studio.picture("zoom")
    window.set_zoom(100)
    studio.do("copy_row")
    studio.save("evidence", QGuiApplication.clipboard().image())
    page.judging.describe({"A": dict(CARD)})
    studio.dialog("card", "card_a")
    studio.dialog("summary", "summary")
    studio.dialog("settings", "settings")


def in_german(folder: Path, place: Path) -> None:
    """The seed pair in the other language, after all that is English: a language is chosen once for a process."""
    from unspin.app import language

    studio = Studio(folder, place, "light", "de")
    studio.open(sorted((ROOT / "seeds").glob("*.txt")))
    studio.window.page.go_to(studio.line(*CURRENT))
    studio.window.page.rows.setFocus()
    studio.picture("german")
    studio.window.close()
    language.use(language.ENGLISH)


def the_others(studio: Studio) -> None:
    """The Arabic pair, judged to its end; two strangers; the start page with all of them."""
    from unspin.engine.rows import LineRef

    page = studio.window.page
    studio.open_texts(("harbour-1.txt", "harbour-2.txt"), ARABIC)
    page.go_to(studio.line("B", 1))
    page.rows.setFocus()
    studio.picture("arabic", SMALL)
    review = studio.window.review
    tags = {"A": ("original", "original"), "B": ("spun", "spun")}
    for side in "AB":
        for number, line in enumerate(review.comparison.article(side).lines):
            if review.comparison.article(side).is_counted(line):
                page.go_to(LineRef(side, number))
                studio.do(f"tag_{tags[side][number % 2]}")
    studio.picture("finished", SMALL)
    studio.open_texts(("ferry-1.txt", "ferry-2.txt"), MOVED)
    page.go_to(studio.line("A", 3))
    page.rows.setFocus()
    studio.picture("moved", SMALL)
    studio.open_texts(("lighthouse.txt", "dough.txt"), STRANGERS)
    page.rows.setFocus()
    studio.picture("unrelated", SMALL)
    studio.window.show_start_page()
    studio.picture("start")


def main(folder: Path, appearance: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        studio = Studio(folder, Path(place), appearance)
        the_seeds(studio, appearance)
        the_others(studio)
        studio.window.close()
        in_german(folder, Path(place))


def asked(arguments: Sequence[str]) -> tuple[Path, str]:
    """Folder and appearance. Anything else is not begun: --help says how it is used, the rest ends with an error."""
    folder, appearance = [*arguments, *(str(ROOT / "resources" / "screenshots"), "light")[len(arguments) :]][:2]
    if {"--help", "-h"} & {*arguments}:
        print(__doc__.strip())
        sys.exit(0)
    if len(arguments) > 2 or folder.startswith("-") or appearance not in ("light", "dark"):
        sys.exit(f"What is meant by {' '.join(arguments)}?\n{__doc__.splitlines()[0]}")
    return Path(folder), appearance


if __name__ == "__main__":
    chosen = asked(sys.argv[1:])
    if importlib.util.find_spec("unspin") is None:  # started by a Python without the program: go on in ours
        from environment import prepare, require_qt

        environment = prepare()
        require_qt(environment, "offscreen")
        os.execv(str(environment.python), [str(environment.python), __file__, *sys.argv[1:]])
    main(*chosen)
