"""Names of cells: `B12`, `A1:H1`."""

import re
from functools import lru_cache

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")

_DIGITS = "0123456789"
_LONGEST = 7
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COLUMNS = {letter: place for place, letter in enumerate(_LETTERS)}
"""The columns that lists have."""


def place_of(name: str) -> tuple[int, int] | None:
    """Row and column of a cell, both from 0; None for what is no name of one."""
    letters = name.rstrip(_DIGITS)
    column, row = _COLUMNS.get(letters), name[len(letters) :]
    if column is not None and 0 < len(row) <= _LONGEST:
        return int(row) - 1, column
    found = _CELL.fullmatch(name)
    if found is None:
        return None
    letters, row = found.groups()
    return int(row) - 1, _column(letters)


def range_of(name: str) -> tuple[int, int, int, int] | None:
    """Top, left, bottom and right of a range, all from 0 and included; None for what is no name of one."""
    first, _, last = name.partition(":")
    start, end = place_of(first), place_of(last or first)
    return None if start is None or end is None else (*start, *end)


@lru_cache(2048)
def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
