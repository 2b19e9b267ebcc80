"""Sentences that are made where there is no Qt and said in the language of the window.

In: an English sentence with named places, and what stands in them. Out: a `Said`: a `str` in English, for logs, files and
the command line, that still knows what it was made from. `unspin.app.language.tr` says it in another language.
"""

from __future__ import annotations

from typing import Any


class Said(str):
    """English text; `template` and `note` are the catalogue's key, `arguments` what stands in the places.

    `number`: what `%n` counts, -1 where nothing is counted.
    """

    template: str
    note: str
    number: int
    arguments: dict[str, Any]

    def __new__(cls, text: str) -> Said:
        self = super().__new__(cls, text)
        self.template, self.note, self.number, self.arguments = text, "", -1, {}
        return self


def say(template: str, note: str = "", count: int = -1, /, **arguments: Any) -> Said:
    """`say("There is no file {path}.", path=path)`; for counts `say("%n lines", "", 3)`.

    `template` has to be a literal: the catalogues are made by reading the source. An argument may be a `Said` itself.
    `note` tells two meanings of one sentence apart for translators; with a count it has to stand there, if only as "".
    """
    text = template if count < 0 else template.replace("%n", str(count))
    said = Said(text.format(**arguments) if arguments else text)
    said.template, said.note, said.number, said.arguments = template, note, count, arguments
    return said


def figure(number: int) -> Said:
    """12,345, which the window writes as its language does."""
    said = Said(f"{number:,}")
    said.template, said.number = "%n", number
    return said
