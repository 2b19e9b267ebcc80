"""What a person typed into a text field, letter for letter."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument


def typed_text(document: QTextDocument) -> str:
    """NBSP survives, which `toPlainText` turns into a space; paragraphs end in newlines."""
    lines = []
    block = document.begin()
    while block.isValid():
        lines.append(block.text().replace("\u2028", "\n"))
        block = block.next()
    return "\n".join(lines)
