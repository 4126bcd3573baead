"""Reads the binary workbooks of Excel (xls, xlsb): calamine takes their values, once a look has shown that it can be let."""

import datetime as dt
from collections.abc import Mapping
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from bangvang.importing.grid import Note
from bangvang.importing.reading import notes, refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.biff import look_at_biff
from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.look import Look
from bangvang.importing.reading.numbers import of_date, of_flag, of_number
from bangvang.importing.reading.ole import Container
from bangvang.importing.reading.xlsb import look_at_xlsb

_STREAMS = ("Workbook", "Book")


def read_ole(data: bytes) -> tuple[list[Draft], list[Note]]:
    """The sheets of an xls.

    Raises:
        Unreadable: it is another OLE file, locked, damaged or beyond the limits.
    """
    container = Container(data)
    names = container.names()
    if "EncryptedPackage" in names:
        raise refusals.encrypted()
    if "WordDocument" in names:
        raise refusals.old_word()
    stream = next((name for name in _STREAMS if name in names), None)
    if stream is None:
        raise refusals.other_document() if "PowerPoint Document" in names else refusals.old_sheet()
    budget = Budget()
    return _values(data, look_at_biff(container.read(stream), budget), budget), []


def read_xlsb(data: bytes, archive: Archive) -> tuple[list[Draft], list[Note]]:
    """The sheets of an xlsb; errors as of `read_ole`."""
    budget = Budget()
    return _values(data, look_at_xlsb(archive, budget), budget), [notes.hidden_untold("xlsb")]


def _values(data: bytes, looks: Mapping[int, Look], budget: Budget) -> list[Draft]:
    for look in looks.values():
        budget.take_box(look.bottom + 1, look.right + 1)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            return [
                _draft(book.get_sheet_by_index(number), looks.get(number, Look()), sheet.visible, budget)
                for number, sheet in enumerate(book.sheets_metadata)
                if sheet.typ == SheetTypeEnum.WorkSheet
            ]
    except PasswordError:
        raise refusals.encrypted() from None
    except (CalamineError, ValueError, OverflowError):
        raise refusals.damaged() from None


def _draft(sheet: CalamineSheet, look: Look, visible: SheetVisibleEnum, budget: Budget) -> Draft:
    draft = Draft(sheet.name, budget, hidden=visible != SheetVisibleEnum.Visible)
    for row, values in enumerate(sheet.to_python(skip_empty_area=False)):
        for column, value in enumerate(values):
            if value != "":
                draft.put(row, column, _raw(value, look.fonts.get((row, column), "")))
    for (row, column), word in look.errors.items():
        draft.put(row, column, Raw(word, "error"))
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        draft.merge(top, left, bottom, right)
    for place in look.merges:
        draft.merge(*place)
    for row in look.hidden_rows:
        draft.hide_rows(row, row)
    for first, last in look.hidden_columns:
        draft.hide_columns(first, last)
    return draft


def _raw(value: float | str | dt.date | dt.time | dt.timedelta, font: str) -> Raw:
    if isinstance(value, str):
        return Raw(value, runs=(Run(value, font),) if font else ())
    if isinstance(value, bool):
        return of_flag(value)
    return of_number(value) if isinstance(value, int | float) else of_date(value)
