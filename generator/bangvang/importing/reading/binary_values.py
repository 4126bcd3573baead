"""Takes the values of a binary workbook with calamine, in a process of its own: what breaks there breaks nothing here.

Native code that reads hostile bytes may panic or ask for all memory there is. Run as a module, it reads the workbook from its
input and prints the sheets as JSON: `name`, `hidden`, `merges` and `rows`, in which null is an empty cell, a text, a number,
true or false is one, and a list of one text a date. It ends with a number that says how it went.
"""

import datetime as dt
import json
import sys
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from bangvang.importing.reading.limits import MIB
from bangvang.importing.reading.numbers import of_date

if sys.platform != "win32":
    import resource

DONE, LOCKED, DAMAGED = 0, 3, 4
"""How it went."""

_MEMORY = 512 * MIB

Value = str | float | bool | list[str] | None


def main() -> int:
    """Read the workbook from the input, print its values. Gives how it went."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    try:
        with CalamineWorkbook.from_filelike(BytesIO(sys.stdin.buffer.read())) as book:
            sheets = [
                _sheet(book.get_sheet_by_index(number), told.visible != SheetVisibleEnum.Visible)
                if told.typ == SheetTypeEnum.WorkSheet
                else None
                for number, told in enumerate(book.sheets_metadata)
            ]
    except PasswordError:
        return LOCKED
    except (CalamineError, ValueError, OverflowError, MemoryError):
        return DAMAGED
    sys.stdout.buffer.write(json.dumps(sheets).encode())
    return DONE


def _sheet(sheet: CalamineSheet, hidden: bool) -> dict[str, object]:
    merges = [[*start, *end] for start, end in sheet.merged_cell_ranges or ()]
    rows = [[_value(one) for one in row] for row in sheet.to_python(skip_empty_area=False)]
    return {"name": sheet.name, "hidden": hidden, "merges": merges, "rows": rows}


def _value(one: float | str | dt.date | dt.time | dt.timedelta) -> Value:
    if one == "":
        return None
    return one if isinstance(one, str | int | float) else [of_date(one).text]


if __name__ == "__main__":
    sys.exit(main())
