"""Writes CSV as Excel opens it and as `csv_reader` reads it back."""

import re
from collections.abc import Iterable, Sequence

from bangvang.source.text import BOM

_FORMULA = re.compile(r"'*[=+\-@]")
_SHIELDED = re.compile(r"'+[=+\-@]")
_QUOTED = re.compile(r'[,;\t"\r\n]|^\s|\s$')


def written_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file: UTF-8 with a byte order mark, commas, rows ended with CRLF, no cell that a spreadsheet takes for a formula."""
    lines = [",".join(map(_cell, row)) for row in (header, *rows)]
    return BOM + "".join(f"{line}\r\n" for line in lines).encode()


def shielded(text: str) -> str:
    """The text as a cell that is no formula: an apostrophe goes before what would begin like one."""
    return f"'{text}" if _FORMULA.match(text) else text


def unshielded(text: str) -> str:
    """What `shielded` was given. Takes any cell: one without a shield stays as it is."""
    return text[1:] if _SHIELDED.match(text) else text


def _cell(text: str) -> str:
    text = shielded(text)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
