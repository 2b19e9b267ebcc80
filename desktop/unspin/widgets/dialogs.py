"""Every question the window asks in a dialog of its own, and every word in it.

Each function asks once and returns the answer, None where the person stepped back. Nothing is decided here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unspin.review.annotation import Tag

TEXTS = "Texts (*.txt *.text *.md);;All files (*)"
ANNOTATIONS = "Annotation files (*.json);;All files (*)"

PICTURES = "PNG picture (*.png);;SVG drawing (*.svg)"


def choose_articles(parent: QWidget, folder: str) -> list[Path]:
    """One file or two; empty if the person stepped back."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Open two versions of an article", folder, TEXTS)
    return [Path(name) for name in names]


def choose_article(parent: QWidget, side: str, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, f"Open version {side}", folder, TEXTS)
    return Path(name) if name else None


def choose_export(parent: QWidget, proposed: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, "Export annotations", str(proposed), ANNOTATIONS)
    return Path(name) if name else None


def choose_picture(parent: QWidget, proposed: Path) -> Path | None:
    """PNG or SVG by its ending; without one PNG."""
    name, _ = QFileDialog.getSaveFileName(parent, "Save row as picture", str(proposed), PICTURES)
    path = Path(name)
    return (path if path.suffix.lower() in (".png", ".svg") else Path(f"{name}.png")) if name else None


def choose_annotations(parent: QWidget, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, "Import annotations", folder, ANNOTATIONS)
    return Path(name) if name else None


def really_delete(parent: QWidget, title: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, "Delete review", f"Delete the review “{title}”?", parent=parent)
    box.setInformativeText("Its tags, notes and history are removed from this computer. The two files stay.")
    delete = box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is delete


def replace_or_copy(parent: QWidget, title: str) -> Literal["replace", "copy"] | None:
    box = QMessageBox(
        QMessageBox.Icon.Question, "Import annotations", "These texts are reviewed already.", parent=parent
    )
    box.setInformativeText(
        f"The library has a review of “{title}”. Replace it with the file, or keep both and import the file as a copy?"
    )
    copy = box.addButton("Import as a copy", QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton("Replace", QMessageBox.ButtonRole.DestructiveRole)
    box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(copy)
    box.exec()
    clicked = box.clickedButton()
    return "replace" if clicked is replace else "copy" if clicked is copy else None


def choose_language(parent: QWidget, side: str, languages: Sequence[tuple[str, str | None]], now: int) -> int | None:
    """Place in `languages` (name, tag); `now` is chosen already."""
    names = [name for name, _ in languages]
    name, said = QInputDialog.getItem(parent, f"Language of {side}", f"{side} is written in:", names, now, False)
    return names.index(name) if said else None


def really_accept(parent: QWidget, by_tag: Mapping[Tag, int]) -> bool:
    """`by_tag`: how many lines would get which tag; at least one."""
    lines = sum(by_tag.values())
    what = "1 strong suggestion" if lines == 1 else f"{lines} strong suggestions"
    box = QMessageBox(QMessageBox.Icon.Question, "Accept suggestions", f"Accept {what}?", parent=parent)
    each = ", ".join(f"{number} {tag}" for tag, number in by_tag.items() if number)
    box.setInformativeText(
        f"Tagged as suggested: {each}. Only lines without a verdict are tagged. You have not looked at each of them: the "
        "review says so (accepted together), and one Undo takes all of it back."
    )
    accept = box.addButton("Accept", QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.exec()
    return box.clickedButton() is accept


def about(parent: QWidget) -> None:
    from unspin import __version__

    QMessageBox.about(
        parent,
        "About Unspin",
        f"<b>Unspin {__version__}</b><p>Two versions of an article side by side: every reworded phrase marked, "
        "every line judged from the keyboard.</p><p>Apache License 2.0. The marks and suggestions of the program are "
        "signs to look at; the verdict is yours.</p>",
    )
