"""Names of cells: `B12`, `A1:H1`."""

import re
from functools import lru_cache

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def place_of(name: str) -> tuple[int, int] | None:
    """Row and column of a cell, both from 0; None for what is no name of one."""
    found = _CELL.fullmatch(name)
    if found is None:
        return None
    letters, number = found.groups()
    return int(number) - 1, _column(letters)


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
