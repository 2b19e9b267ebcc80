"""No word on the screen is left out of the catalogues: the window in a language in which every sentence has brackets.

What is outside of brackets has to come from the articles, the file names or the names of keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeWidget,
    QWidget,
)

from unspin.app import language
from unspin.engine.rows import LineRef
from unspin.widgets.key_sheet import KeySheet
from unspin.widgets.settings_dialog import SettingsDialog

SAID = re.compile(r"⟦[^⟦⟧]*⟧")
TAGS = re.compile(r"<[^>]+>")
WORD = re.compile(r"[^\W\d_]{3,}")
KEYS = {
    "Ctrl",
    "Shift",
    "Alt",
    "Return",
    "Enter",
    "Backspace",
    "Space",
    "PgDown",
    "PgUp",
    "Home",
    "End",
    "Down",
    "Left",
    "Right",
    "Esc",
}
NAMES = {
    "Unspin",
    "CSV",
    "JSON",
    "PNG",
    "SVG",
    "UTF",
    "English",
    "Deutsch",
    "txt",
    "SHA",
    "sha",
    "Del",
    "Menu",
    "Apache",
}


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(sentence: str, note: str, count: int) -> str:
        return f"⟦{sentence}⟧"

    monkeypatch.setattr(language, "_find", find)


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything that this one widget shows or tells."""
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle() if widget.isWindow() else ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(k) for k in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(k) for k in range(widget.count()))
        yield from (widget.tabToolTip(k) for k in range(widget.count()))
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QTableView) and widget.model() is not None:
        across = range(widget.model().columnCount())
        yield from (str(widget.model().headerData(k, Qt.Orientation.Horizontal) or "") for k in across)
    if isinstance(widget, QTreeWidget):
        yield from (widget.headerItem().text(k) for k in range(widget.columnCount()))
        for k in range(widget.topLevelItemCount()):
            top = widget.topLevelItem(k)
            yield from (top.text(0), top.toolTip(0))
            yield from (top.child(m).text(0) for m in range(top.childCount()))
    for action in widget.actions():
        if isinstance(action, QAction):
            yield from (action.text(), action.toolTip(), action.statusTip())


def accessible(top: QAccessibleInterface, deep: int = 3) -> Iterator[str]:
    yield from (top.text(QAccessible.Text.Name), top.text(QAccessible.Text.Description))
    if deep:
        for k in range(min(top.childCount(), 30)):
            child = top.child(k)
            if child is not None:
                yield from accessible(child, deep - 1)


OF_QT = {"Press shortcut", "Scroll Left", "Scroll Right"}
"""Qt's own catalogues translate these."""


def unsaid(texts: Iterator[str], allowed: str) -> set[str]:
    """Texts with a word that stands neither in brackets nor in what may be shown as it is."""
    out = set()
    for text in set(texts) - OF_QT:
        rest = text
        while SAID.search(rest):
            rest = SAID.sub(" ", rest)
        rest = TAGS.sub(" ", rest)
        words = {it for it in WORD.findall(rest) if it not in KEYS and it not in NAMES}
        if any(word not in allowed for word in words):
            out.add(text)
    return out


def everything(*windows: QWidget) -> Iterator[str]:
    for window in windows:
        yield from said_by(window)
        for child in window.findChildren(QWidget):
            if child.objectName() != "qt_spinbox_lineedit":
                yield from said_by(child)


def texts_of(person, paths) -> str:
    comparison = person.review.comparison
    articles = (comparison.a, comparison.b)
    hashes = [it for article in articles for it in (article.sha256, article.file.sha256, article.file.encoding)]
    return " ".join([*(it.text for it in articles), *hashes, *map(str, paths)])


def test_the_start_page_says_nothing_that_cannot_be_translated(bracketed, sit):
    person = sit()
    assert unsaid(everything(person.window), "") == set()


def test_the_review_with_all_its_panels(bracketed, sit, seed_paths):
    person = sit(seed_paths)
    window, page = person.window, person.window.page
    allowed = texts_of(person, seed_paths)
    found = set()
    for tag in ("original", "spun", "garbled"):
        page.judging.tag(tag)
        found |= unsaid(everything(window), allowed)
    page.judging.undo()
    for side, line in (("A", 0), ("B", 0), ("B", 6), ("A", 12)):
        page.go_to(LineRef(side, line))
        found |= unsaid(everything(window), allowed)
    for verb in ("find", "reader", "shared", "view_inline", "view_phrases", "view_rows", "link", "save"):
        window.verbs[verb].trigger()
        QApplication.processEvents()
        found |= unsaid(everything(window), allowed)
    assert found == set()


def test_about(bracketed, sit, monkeypatch):
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda parent, title, text: texts.extend([title, text]))
    sit().window.verbs["about"].trigger()
    assert len(texts) == 2
    assert unsaid(iter(texts), "") == set()


@pytest.mark.parametrize("verb", ["settings", "keys", "summary", "card_a"])
def test_the_dialogs(bracketed, sit, seed_paths, verb, allow_dialogs, monkeypatch):
    person = sit(seed_paths)
    seen: list[QWidget] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append(dialog) or 0)
    person.window.verbs[verb].trigger()
    QApplication.processEvents()
    seen += [it for it in QApplication.topLevelWidgets() if isinstance(it, QDialog) and it.isVisible()]
    inside = [it for it in person.window.findChildren(QWidget) if isinstance(it, (SettingsDialog, KeySheet))]
    assert seen or inside or verb == "card_a"
    assert unsaid(everything(*seen, *inside, person.window), texts_of(person, seed_paths)) == set()
    for it in seen:
        it.close()


def test_what_a_screen_reader_hears(bracketed, sit, seed_paths):
    person = sit(seed_paths)
    person.window.page.judging.tag("spun")
    top = QAccessible.queryAccessibleInterface(person.window.page.rows)
    assert unsaid(accessible(top), texts_of(person, seed_paths)) == set()


def test_a_word_left_out_would_be_found(bracketed, sit):
    person = sit()
    person.window.start.setToolTip("forgotten word")
    assert unsaid(everything(person.window), "") == {"forgotten word"}
