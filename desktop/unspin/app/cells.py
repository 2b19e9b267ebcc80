"""A table as text that other programs take: tab-separated words, or CSV.

A cell that a spreadsheet would run as a formula (it begins with = + - @, tab or CR) gets an apostrophe in front, in both
forms. Lines end in CRLF in CSV (RFC 4180), in LF in text. No byte order mark: it is for the clipboard.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_RUN = ("=", "+", "-", "@", "\t", "\r")


def neutral(cell: str) -> str:
    """Also behind blanks, which spreadsheets drop; a cell that is fine stays as it is."""
    return f"'{cell}" if cell.startswith(_RUN) or cell.lstrip().startswith(_RUN) else cell


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(map(neutral, columns))
    writer.writerows([neutral(cell) for cell in row] for row in rows)
    return out.getvalue()


def as_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """One line a row; tabs and newlines inside a cell become blanks."""
    lines = ["\t".join(columns)]
    lines += ["\t".join(neutral(" ".join(cell.split())) for cell in row) for row in rows]
    return "\n".join(lines) + "\n"
