"""QR codes of addresses, as one path of a small drawing."""

from dataclasses import dataclass
from itertools import groupby

import segno

QUIET = 4
"""The standard's quiet zone around a code, in modules."""
_MASK = 3
"""One mask for all: trying all eight takes six times as long, and scanners read either."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A square of `size` modules, quiet zone included. `path` draws every run of dark modules as a line one module wide."""

    size: int
    path: str


def qr_code(text: str) -> QrCode:
    """The code of a text: bytes in UTF-8, correction level M, so that a creased or stained print can still be read."""
    matrix = segno.make(text, micro=False, error="m", boost_error=False, mask=_MASK).matrix
    drawn = [_line(row, number) for number, row in enumerate(matrix)]
    return QrCode(len(matrix) + 2 * QUIET, "".join(drawn))


def _line(row: bytearray, number: int) -> str:
    """The dark runs of a row: a move to the first, then moves from the end of one to the start of the next."""
    drawn, column, here = "", 0, -1
    for dark, modules in groupby(row):
        length = sum(1 for _ in modules)
        if dark:
            start = f"M{QUIET + column} {QUIET + number}.5" if here < 0 else f"m{column - here} 0"
            drawn += f"{start}h{length}"
            here = column + length
        column += length
    return drawn
