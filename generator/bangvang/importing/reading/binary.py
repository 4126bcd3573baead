"""Reads the binary workbooks of Excel (xls, xlsb): their values are taken once a look has shown that they can be."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import TypedDict

from bangvang.importing.grid import Note
from bangvang.importing.reading import notes, refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.biff import look_at_biff
from bangvang.importing.reading.binary_values import DONE, LOCKED, Value
from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.look import Look
from bangvang.importing.reading.numbers import of_flag, of_number
from bangvang.importing.reading.ole import Container
from bangvang.importing.reading.xlsb import look_at_xlsb

_STREAMS = ("Workbook", "Book")
_PATIENCE = 60
_TAKER = (sys.executable, "-P", "-m", "bangvang.importing.reading.binary_values")


class _Sheet(TypedDict):
    name: str
    hidden: bool
    merges: list[tuple[int, int, int, int]]
    rows: list[list[Value]]


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
    return _drafts(data, look_at_biff(container.read(stream), Budget())), []


def read_xlsb(data: bytes, archive: Archive) -> tuple[list[Draft], list[Note]]:
    """The sheets of an xlsb; errors as of `read_ole`."""
    return _drafts(data, look_at_xlsb(archive, Budget())), [notes.hidden_untold("xlsb")]


def _drafts(data: bytes, looks: Mapping[int, Look]) -> list[Draft]:
    room = Budget()
    for look in looks.values():
        room.take_box(look.bottom + 1, look.right + 1)
    budget = Budget()
    sheets = enumerate(_taken(data))
    return [_draft(sheet, looks.get(number, Look()), budget) for number, sheet in sheets if sheet is not None]


def _taken(data: bytes) -> list[_Sheet | None]:
    """The values of all sheets, None for what is no worksheet; Unreadable where they cannot be taken."""
    try:
        done = subprocess.run(_TAKER, input=data, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 - ours
    except (OSError, subprocess.TimeoutExpired):
        raise refusals.damaged() from None
    if done.returncode == LOCKED:
        raise refusals.encrypted()
    if done.returncode != DONE:
        raise refusals.damaged()
    sheets: list[_Sheet | None] = json.loads(done.stdout)
    return sheets


def _draft(sheet: _Sheet, look: Look, budget: Budget) -> Draft:
    draft = Draft(sheet["name"], budget, hidden=sheet["hidden"])
    for row, values in enumerate(sheet["rows"]):
        for column, value in enumerate(values):
            if value is not None:
                draft.put(row, column, _raw(value, look.fonts.get((row, column), "")))
    for (row, column), word in look.errors.items():
        draft.put(row, column, Raw(word, "error"))
    for top, left, bottom, right in [*sheet["merges"], *look.merges]:
        draft.merge(top, left, bottom, right)
    for row in look.hidden_rows:
        draft.hide_rows(row, row)
    for first, last in look.hidden_columns:
        draft.hide_columns(first, last)
    return draft


def _raw(value: float | str | list[str], font: str) -> Raw:
    if isinstance(value, str):
        return Raw(value, runs=(Run(value, font),) if font else ())
    if isinstance(value, list):
        return Raw(value[0], "date")
    return of_flag(value) if isinstance(value, bool) else of_number(value)
