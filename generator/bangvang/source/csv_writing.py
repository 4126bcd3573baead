"""Writes CSV that Excel opens as it is meant, and defuses what a spreadsheet would take for a formula.

A text that begins like a formula gets an apostrophe before it; `restored` takes that one away again when a CSV is read,
so that whatever was written comes back letter by letter.
"""

import re
from collections.abc import Iterable, Sequence

from bangvang.source.text import BOM

_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\x00-\x1f\x7f]")
"""How texts begin that spreadsheets may run; apostrophes before that are told from ours by their number."""
_QUOTED = re.compile(r'[",;\t\r\n]|^\s|\s$')
_PLAIN = re.compile(r"[^\W_][^\",;\t\r\n]*(?<!\s)")
"""How most cells are: as they stand, they need nothing."""
_PLAIN_LINE = re.compile(rf"(?:{_PLAIN.pattern})?(?:,(?:{_PLAIN.pattern})?)*")
"""How most lines are, if no comma stands within a cell."""
LINE_END = "\r\n"

Cell = str | int | float | bool | None


def defused(text: str) -> str:
    """The text as it may stand in a cell of a CSV."""
    return f"'{text}" if _LIKE_A_FORMULA.match(text) else text


def restored(text: str) -> str:
    """What was defused, as it was."""
    return text[1:] if text.startswith("'") and _LIKE_A_FORMULA.match(text) else text


def csv_line(cells: Iterable[Cell]) -> str:
    """One row with its line end. Numbers are plain, yes and no `true` and `false`, what is not there is empty."""
    row = tuple(cells)
    line = ",".join(["" if cell is None else cell if type(cell) is str else _written(cell) for cell in row])
    if line.count(",") != len(row) - 1 or not _PLAIN_LINE.fullmatch(line):
        line = ",".join([_written(cell) for cell in row])
    return line + LINE_END


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A whole table: UTF-8 with the mark by which Excel knows it, comma, CRLF."""
    return BOM + "".join([csv_line(header), *map(csv_line, rows)]).encode()


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        if not cell or _PLAIN.fullmatch(cell):
            return cell
        text = defused(cell)
        return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)
