"""The program with a window: `run(paths, library) -> exit code`.

QApplication, fonts, colours that follow the system, and a last net: an exception that nobody expected is logged and
shown in the message bar, the window goes on.
"""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from unspin import __version__, assets
from unspin.app import fonts, language, lean
from unspin.app import settings as table
from unspin.app.jobs import ThreadRunner
from unspin.app.language import tr
from unspin.app.settings import Settings
from unspin.app.theme import Theme, theme
from unspin.errors import UnspinError
from unspin.widgets import style
from unspin.widgets.main_window import MainWindow
from unspin.widgets.start_page import SIDES

if TYPE_CHECKING:
    from unspin.review.library import Library

log = logging.getLogger("unspin")


def run(paths: list[Path], library: Path | None = None) -> int:
    """Open the window with two files, one, or the start page; `library`: another place than the usual one."""
    _keep_a_log()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it at once: everything is saved
    sys.setswitchinterval(0.001)  # a job gives way to the keys five times sooner than Python's usual 5 ms
    app = application()
    shown = Shown(library)
    if len(paths) == 2:
        shown.window.expect_review()
    # What the person sees first must not wait for disk and analysis.
    AfterFirstPaint(shown.window, lambda: _begin(shown.window, library, paths))
    shown.window.show()
    return app.exec()


class AfterFirstPaint(QObject):
    """Does something once, as soon as a window was painted; where it is not (it starts minimised), a second later."""

    def __init__(self, window: QWidget, deed: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._deed: Callable[[], object] | None = deed
        window.installEventFilter(self)
        QTimer.singleShot(1000, self, self._do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False

    def _do(self) -> None:
        deed, self._deed = self._deed, None
        if deed is not None:
            deed()


def _begin(window: MainWindow, library: Path | None, paths: list[Path]) -> None:
    window.begin(_opens(library), paths)
    lean.end()


def _opens(library: Path | None) -> Callable[[], Library]:
    from unspin.review.library import Library, default_library_path

    return lambda: Library(library or default_library_path())


class Shown:
    """The window that is on the screen. Another language makes another one, at the same place and the same line."""

    def __init__(self, library: Path | None = None, settings: Settings | None = None) -> None:
        self._library = library
        self._show(make_window(settings))

    def renew(self) -> None:
        old = self.window
        review, line = old.place_in_review()
        waiting = old.opening.waiting
        old.settings.flush()
        self._show(make_window(old.settings))
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        if review is not None:
            self.window.expect_review()
        self.window.show()
        old.close()
        old.deleteLater()
        self.window.begin(_opens(self._library), [])
        if review is not None:
            self.window.return_to(review, line)
        if review is None or len(waiting) == len(SIDES):  # one version awaits the other, or both are being compared
            self.window.opening.go_on_with(waiting)
        self.window.verbs["settings"].trigger()  # where it was asked for

    def _show(self, window: MainWindow) -> None:
        self.window = window
        # Queued: the dialog that asked for it belongs to the old window.
        window.language_wanted.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        _catch_the_unexpected(window)


def application() -> QApplication:
    """The one QApplication, dressed. Once: Qt crashes when its style is changed again under a stylesheet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    if app.applicationName() == "unspin":
        return app
    app.setApplicationName("unspin")
    app.setApplicationDisplayName("Unspin")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("unspin")
    app.setStyle("Fusion")
    fonts.load()
    app.setFont(fonts.sans(14, QFont.Weight.Normal))
    app.setWindowIcon(QIcon(str(assets.resource("icons", "unspin.svg"))))
    QAccessible.installFactory(_interface_of)
    return app


def _interface_of(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """Qt asks this for every widget once a screen reader listens; the stock ones are Qt's own business."""
    if kind != "RowsView":
        return None
    from unspin.widgets.rows import accessible

    return accessible.interface_of(widget)  # type: ignore[arg-type]


def make_window(settings: Settings | None = None) -> MainWindow:
    """A window without a library yet, in the language of the settings; call its `begin`."""
    settings = settings or Settings()
    language.use(settings.get(table.LANGUAGE))
    window = MainWindow(settings, ThreadRunner(), look)
    hints = QApplication.styleHints()
    if hasattr(hints, "colorSchemeChanged"):
        hints.colorSchemeChanged.connect(window.follow_system)  # a method, no lambda: it ends with its window
    return window


def look(appearance: str) -> Theme:
    """Dress the application; "system" asks the system where it can be asked, else it is light."""
    name = appearance if appearance in ("light", "dark") else _system()
    chosen = theme("dark" if name == "dark" else "light")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(style.palette(chosen))
        app.setStyleSheet(style.stylesheet(chosen))
    return chosen


def _system() -> str:
    scheme = getattr(QApplication.styleHints(), "colorScheme", None)
    return "dark" if scheme is not None and scheme() == Qt.ColorScheme.Dark else "light"


def _catch_the_unexpected(window: MainWindow) -> None:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected", exc_info=(kind, error, trace))
        if isinstance(error, UnspinError):
            window.show_error(error)
        else:
            window.message.tell(
                "error",
                tr(
                    "Something unexpected went wrong ({what}). What shows as saved is saved. "
                    "Please report it with the text of this message.",
                    what=f"{kind.__name__}: {error}",
                ),
            )

    sys.excepthook = hook


def _keep_a_log() -> None:
    """To standard error, and to a file that is made when the first line is written."""
    from platformdirs import user_log_path

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder = user_log_path("unspin", appauthor=False, ensure_exists=True)
        handlers.append(logging.FileHandler(folder / "unspin.log", encoding="utf-8", delay=True))
    except OSError:
        pass  # a log that cannot be kept must not keep the window shut
    logging.basicConfig(
        level=logging.WARNING, handlers=handlers, format="%(asctime)s %(name)s %(levelname)s %(message)s"
    )
