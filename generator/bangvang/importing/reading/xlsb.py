"""Looks through the records of a binary workbook of Excel (xlsb): its size, errors and merges."""

import struct
from collections.abc import Iterator

from bangvang.importing.reading import refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.limits import Budget, check_place
from bangvang.importing.reading.look import Look, error_of
from bangvang.importing.reading.relations import relations

_WORKBOOK = "xl/workbook.bin"
_ROW, _BLANK, _ERRORS, _SHARED, _LAST = 0, 1, (3, 11), 7, 11
_TEXTS = (6, 8)
_STRING, _MERGE, _SHEET = 19, 176, 156
_MORE = 0x80


def look_at_xlsb(archive: Archive, budget: Budget) -> dict[int, Look]:
    """What there is to know of every sheet, by its place in the list of sheets.

    Raises:
        Unreadable: it is damaged or beyond the limits.
    """
    try:
        parts = relations(archive, _WORKBOOK)
        shared = [part for kind, part in parts.values() if kind == "sharedStrings" and part in archive]
        lengths = [
            struct.unpack_from("<I", data, 1)[0]
            for part in shared
            for kind, data in _records(archive.read(part))
            if kind == _STRING
        ]
        sheets = [_relation(data) for kind, data in _records(archive.read(_WORKBOOK)) if kind == _SHEET]
        found = {}
        for number, relation in enumerate(sheets):
            kind, part = parts.get(relation, ("", ""))
            if kind == "worksheet":
                found[number] = _look_at_sheet(archive.read(part), lengths, budget)
    except (struct.error, IndexError):
        raise refusals.damaged() from None
    return found


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and bytes of every record; both numbers before it take seven bits of each byte."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & _MORE:
            kind = (kind & 0x7F) | data[at] << 7
            at += 1
        size = 0
        for shift in (0, 7, 14, 21):
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            if not byte & _MORE:
                break
        yield kind, data[at : at + size]
        at += size


def _relation(data: bytes) -> str:
    (length,) = struct.unpack_from("<I", data, 8)
    return data[12 : 12 + 2 * min(length, 255)].decode("utf-16-le", errors="replace")


def _look_at_sheet(data: bytes, lengths: list[int], budget: Budget) -> Look:
    look = Look()
    row = -1
    for kind, record in _records(data):
        if kind == _ROW:
            (row,) = struct.unpack_from("<I", record)
            budget.take_places()
        elif kind == _BLANK:
            budget.take_places()
        elif kind <= _LAST:
            (column,) = struct.unpack_from("<I", record)
            check_place(row, column)
            budget.take_places()
            look.bottom, look.right = max(look.bottom, row), max(look.right, column)
            if kind == _SHARED:
                number = struct.unpack_from("<I", record, 8)[0]
                budget.take_text(lengths[number] if number < len(lengths) else 0)
            elif kind in _TEXTS:
                budget.take_text(struct.unpack_from("<I", record, 8)[0])
            elif kind in _ERRORS:
                look.errors[row, column] = error_of(record[8])
        elif kind == _MERGE:
            top, bottom, left, right = struct.unpack_from("<4I", record)
            look.merges.append((top, left, bottom, right))
    return look
