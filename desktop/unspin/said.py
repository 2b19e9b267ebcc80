"""Sentences that are made where there is no Qt and said in the language of the window.

In: an English sentence with named places, and what stands in them. Out: a `Said`: a `str` in English, for logs, files and
the command line, that still knows what it was made from. `unspin.app.language.tr` says it in another language.
"""

from __future__ import annotations

from typing import Any


class Said(str):
    """English text; `template` is the catalogue's key, `arguments` what stands in its places, `count` what `%n` counts."""

    template: str
    count: int
    arguments: dict[str, Any]

    def __new__(cls, text: str) -> Said:
        self = super().__new__(cls, text)
        self.template, self.count, self.arguments = text, -1, {}
        return self


def say(template: str, note: str = "", count: int = -1, /, **arguments: Any) -> Said:
    """`say("There is no file {path}.", path=path)`; for counts `say("%n lines", "", 3)`.

    `template` has to be a literal: the catalogues are made by reading the source. An argument may be a `Said` itself.
    `note` is for translators; it has to stand where there is a count.
    """
    text = template if count < 0 else template.replace("%n", str(count))
    said = Said(text.format(**arguments) if arguments else text)
    said.template, said.count, said.arguments = template, count, arguments
    return said
