"""Looks through the records of an old workbook of Excel (xls, BIFF): its size, errors, fonts and what is hidden."""

import struct
from collections.abc import Iterator

from bangvang.importing.reading import refusals
from bangvang.importing.reading.biff_strings import lengths
from bangvang.importing.reading.limits import Budget, check_place
from bangvang.importing.reading.look import Look, error_of
from bangvang.words.old_fonts import font_coding

_BOF, _BOUND_SHEET, _FILE_PASS, _CONTINUE, _SHARED, _FONT, _FORMAT = 0x809, 0x85, 0x2F, 0x3C, 0xFC, 0x31, 0xE0
_ROW, _COLUMNS, _FORMULA, _ERROR, _SHARED_TEXT, _LABEL, _MANY, _STRING = (
    0x208,
    0x7D,
    0x06,
    0x205,
    0xFD,
    0x204,
    0xBD,
    0x207,
)
_CELLS = frozenset((_FORMULA, 0x203, 0x27E, _MANY, _SHARED_TEXT, _LABEL, _ERROR, 0xD6))
_BLANK, _MANY_BLANK = 0x201, 0xBE
_TEXTS = (_SHARED_TEXT, _LABEL, _FORMULA, 0xD6)
_NO_FOURTH = 4
"""There is no font of this number: the next one is the fifth."""

_FORMULA_ERROR = 2
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x20, 1


def look_at_biff(stream: bytes, budget: Budget) -> dict[int, Look]:
    """What there is to know of every sheet, by the place of the sheet in the list of sheets.

    Raises:
        Unreadable: it is locked, or beyond the limits.
    """
    reader = _Reader(budget)
    for at, kind, data in _records(stream):
        reader.take(at, kind, data)
    return reader.by_number()


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    at, end = 0, len(stream)
    while at + 4 <= end:
        kind, size = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


class _Reader:
    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._starts: list[int] = []
        self._looks: dict[int, Look] = {}
        self._look = Look()
        self._shared: list[bytes] = []
        self._lengths: list[int] | None = None
        self._continues = False
        self._fonts: list[str] = []
        self._formats: list[str] = []

    def by_number(self) -> dict[int, Look]:
        """The looks by the place of their sheet."""
        return {number: self._looks[start] for number, start in enumerate(self._starts) if start in self._looks}

    def take(self, at: int, kind: int, data: bytes) -> None:
        """Take one record."""
        if kind == _CONTINUE and self._continues:
            self._shared.append(data)
            return
        self._continues = kind == _SHARED
        try:
            if kind in _CELLS:
                self._take_cell(kind, data)
            elif kind in (_BLANK, _MANY_BLANK):
                self._budget.take_places(1 if kind == _BLANK else max((len(data) - 6) // 2, 1))
            else:
                self._take_other(at, kind, data)
        except (struct.error, IndexError):
            raise refusals.damaged() from None

    def _take_cell(self, kind: int, data: bytes) -> None:
        row, column, number = struct.unpack_from("<HHH", data)
        last = struct.unpack_from("<H", data, len(data) - 2)[0] if kind == _MANY else column
        check_place(row, last)
        self._budget.take_places(max(last - column, 0) + 1)
        look = self._look
        look.bottom, look.right = max(look.bottom, row), max(look.right, last)
        if kind == _SHARED_TEXT:
            self._take_shared(struct.unpack_from("<I", data, 6)[0])
        elif kind == _ERROR and data[7]:
            look.errors[row, column] = error_of(data[6])
        elif kind == _FORMULA and data[12:14] == b"\xff\xff" and data[6] == _FORMULA_ERROR:
            look.errors[row, column] = error_of(data[8])
        if kind in _TEXTS and number < len(self._formats) and self._formats[number]:
            look.fonts[row, column] = self._formats[number]

    def _take_shared(self, number: int) -> None:
        if self._lengths is None:
            self._lengths = lengths(self._shared)
        if number < len(self._lengths):
            self._budget.take_text(self._lengths[number])

    def _take_other(self, at: int, kind: int, data: bytes) -> None:
        if kind == _BOF:
            self._look = self._looks[at] = Look()
        elif kind == _FILE_PASS:
            raise refusals.encrypted()
        elif kind == _BOUND_SHEET:
            self._starts.append(struct.unpack_from("<I", data)[0])
        elif kind == _SHARED:
            self._shared = [data]
        elif kind == _STRING:
            self._budget.take_text(struct.unpack_from("<H", data)[0])
        elif kind == _FONT:
            self._take_font(data)
        elif kind == _FORMAT:
            font = struct.unpack_from("<H", data)[0]
            self._formats.append(self._fonts[font] if font < len(self._fonts) else "")
        elif kind == _ROW and data[12] & _HIDDEN_ROW:
            self._look.hidden_rows.append(struct.unpack_from("<H", data)[0])
        elif kind == _COLUMNS and data[8] & _HIDDEN_COLUMN:
            first, last = struct.unpack_from("<HH", data)
            self._look.hidden_columns.append((first, last))

    def _take_font(self, data: bytes) -> None:
        """Keep the name of a font where it is an old one; ASCII is the same in all the ways to write it."""
        wide = len(data) > 15 and data[15] & 1  # noqa: PLR2004 - the flags behind the length
        name = data[16:].decode("utf-16-le" if wide else "latin-1", errors="replace")
        if len(self._fonts) == _NO_FOURTH:
            self._fonts.append("")
        self._fonts.append(name if font_coding(name) else "")
