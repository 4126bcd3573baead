"""Cuts a CSV text into cells and knows where each stands; what the cells mean, it does not know."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bangvang.problems.both import Both
from bangvang.source.csv_writing import restored
from bangvang.source.faults import Enough, Faults
from bangvang.source.letters import shown

DELIMITERS = (",", ";", "\t")

MOST_CELLS = 1_000_000
"""A file with more cells is not read on: 100,000 rows of ten columns."""

WIDEST = 1_000
"""Nor is one with more cells in a row."""

_MANY = Both("hơn 1.000.000 ô", "over 1,000,000 cells"), Both("1.000.000 ô", "1,000,000 cells")
_WIDE = Both("hơn 1.000 ô trong một dòng", "over 1,000 cells in a row"), Both("1.000 ô", "1,000 cells")


class Cell(NamedTuple):
    """The trimmed text of a cell, no longer defused, and where the cell stands (offsets, with its quotes)."""

    text: str
    start: int
    end: int


def rows(faults: Faults, text: str, delimiter: str) -> Iterator[list[Cell]]:
    """The rows of a text that are not wholly empty; quoted cells may hold delimiters and line ends.

    Rows end with LF, CRLF or CR. Behind an unclosed quote there are no more rows. Raises Enough where there are too many cells.
    """
    one_cell, nothing = _cell_pattern(delimiter), _nothing_pattern(delimiter)
    row: list[Cell] = []
    at = _behind(nothing, text, 0)
    count = 0
    while at < len(text) or row:
        found = one_cell.match(text, at)
        if found is None:
            faults.add("unclosed-quote", at, at + 1, written=shown(text[at : at + 200].splitlines()[0]))
            return
        row.append(_cell(faults, found))
        count += 1
        if count > MOST_CELLS or len(row) > WIDEST:
            size, limit = _WIDE if len(row) > WIDEST else _MANY
            faults.add("file-too-large", at, at + 1, size=size, limit=limit)
            raise Enough
        at = found.end()
        if found["end"] != delimiter:
            if any(cell.text for cell in row):
                yield row
            else:
                at = _behind(nothing, text, at)
            row = []


def _cell(faults: Faults, found: re.Match[str]) -> Cell:
    _, quoted, rest, _ = found.group(0, "quoted", "rest", "end")
    if quoted is None:
        return Cell(restored(rest.strip()), found.start(), found.start("end"))
    if rest.strip():
        faults.add("csv-quote", found.start("rest"), found.end("rest"), written=shown(rest))
    return Cell(restored(quoted.replace('""', '"').strip()), found.start(), found.start("end"))


def _cell_pattern(delimiter: str) -> re.Pattern[str]:
    """One cell and what ends it. A cell that begins with a quote must have its other one."""
    return re.compile(
        r"""(?:[ ]*+"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"|(?![ ]*+"))"""
        rf"""(?P<rest>[^{delimiter}\r\n]*+)(?P<end>{delimiter}|\r\n|\r|\n|\Z)"""
    )


def _nothing_pattern(delimiter: str) -> re.Pattern[str]:
    """What rows of delimiters and spaces alone are made of."""
    return re.compile(rf"[ \t\r\n{delimiter}]*+")


def _behind(pattern: re.Pattern[str], text: str, at: int) -> int:
    """The begin of the next row that is not of delimiters and spaces alone."""
    found = pattern.match(text, at)
    end = found.end() if found else at
    return end if end == len(text) else max(at, text.rfind("\n", at, end) + 1, text.rfind("\r", at, end) + 1)
