"""Every question the window asks in a dialog of its own, and every word in it.

Each function asks once and returns the answer, None where the person stepped back. Nothing is decided here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from unspin.app.language import tr
from unspin.app.words import count_of_each, isolated
from unspin.said import say
from unspin.widgets import icons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unspin.review.annotation import Tag

TEXTS = say("Texts (*.txt *.text *.md);;All files (*)")
ANNOTATIONS = say("Annotation files (*.json);;All files (*)")
PICTURES = say("PNG picture (*.png);;SVG drawing (*.svg)")


def choose_articles(parent: QWidget, folder: str) -> list[Path]:
    """One file or two; empty if the person stepped back."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open two versions of an article"), folder, tr(TEXTS))
    return [Path(name) for name in names]


def choose_article(parent: QWidget, side: str, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open version {side}", side=side), folder, tr(TEXTS))
    return Path(name) if name else None


def choose_export(parent: QWidget, proposed: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export annotations"), str(proposed), tr(ANNOTATIONS))
    return Path(name) if name else None


def choose_picture(parent: QWidget, proposed: Path) -> Path | None:
    """PNG or SVG by its ending; without one PNG."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save row as picture"), str(proposed), tr(PICTURES))
    path = Path(name)
    return (path if path.suffix.lower() in (".png", ".svg") else Path(f"{name}.png")) if name else None


def choose_annotations(parent: QWidget, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import annotations"), folder, tr(ANNOTATIONS))
    return Path(name) if name else None


def really_delete(parent: QWidget, title: str) -> bool:
    question = tr("Delete the review “{title}”?", title=isolated(title))
    box = _question(parent, "warning", tr("Delete review"), question)
    box.setInformativeText(tr("Its tags, notes and history are removed from this computer. The two files stay."))
    delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is delete


def replace_or_copy(parent: QWidget, title: str) -> Literal["replace", "copy"] | None:
    known = tr("These texts are reviewed already.")
    box = _question(parent, "info", tr("Import annotations"), known)
    box.setInformativeText(
        tr(
            "The library has a review of “{title}”. Replace it with the file, or keep both and import the file as a "
            "copy?",
            title=isolated(title),
        )
    )
    copy = box.addButton(tr("Import as a copy"), QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(copy)
    box.exec()
    clicked = box.clickedButton()
    return "replace" if clicked is replace else "copy" if clicked is copy else None


def choose_language(parent: QWidget, side: str, languages: Sequence[tuple[str, str | None]], now: int) -> int | None:
    """Place in `languages` (name, tag); `now` is chosen already."""
    names = [name for name, _ in languages]
    title, question = tr("Language of {side}", side=side), tr("{side} is written in:", side=side)
    name, said = QInputDialog.getItem(parent, title, question, names, now, False)
    return names.index(name) if said else None


def really_accept(parent: QWidget, by_tag: Mapping[Tag, int]) -> bool:
    """`by_tag`: how many lines would get which tag; at least one."""
    question = tr("Accept %n strong suggestion(s)?", "", sum(by_tag.values()))
    box = _question(parent, "info", tr("Accept suggestions"), question)
    box.setInformativeText(
        tr(
            "Tagged as suggested: {each}. Only lines without a verdict are tagged. You have not looked at each of them: "
            "the review says so (accepted together), and one Undo takes all of it back.",
            each=count_of_each(by_tag),
        )
    )
    accept = box.addButton(tr("Accept"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.exec()
    return box.clickedButton() is accept


def about(parent: QWidget) -> None:
    from unspin import __version__

    what = tr(
        "Two versions of an article side by side: every reworded phrase marked, every line judged from the keyboard."
    )
    terms = tr(
        "Apache License 2.0. The marks and suggestions of the program are signs to look at; the verdict is yours."
    )
    QMessageBox.about(parent, tr("About Unspin"), f"<b>Unspin {__version__}</b><p>{what}</p><p>{terms}</p>")


def _question(parent: QWidget, icon: str, title: str, question: str) -> QMessageBox:
    """With an icon of ours: those of Qt are of another hand, and glare in a dark window."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, question, parent=parent)
    box.setIconPixmap(icons.pixmap(icon, parent.palette().link().color().name(), 32))
    return box
