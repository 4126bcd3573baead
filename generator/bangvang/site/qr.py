"""QR codes of addresses, as one path of a small drawing."""

import re
from dataclasses import dataclass

import segno

QUIET = 4
"""The standard's quiet zone around a code, in modules."""
_DARK = re.compile(rb"\x01+")
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
    drawn, here = "", -1
    for run in _DARK.finditer(row):
        column, end = run.span()
        start = f"M{QUIET + column} {QUIET + number}.5" if here < 0 else f"m{column - here} 0"
        drawn += f"{start}h{end - column}"
        here = end
    return drawn
