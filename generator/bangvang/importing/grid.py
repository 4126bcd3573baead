"""What every annex is read into, whatever program made it: sheets of rows of cells, and notes on what was read how."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from bangvang.problems.both import Both

CellKind = Literal["text", "number", "date", "flag", "error"]
Format = Literal["xlsx", "xlsm", "xlsb", "xls", "ods", "docx", "csv", "tsv"]
NoteCode = Literal[
    "old-font",
    "hidden-rows",
    "hidden-columns",
    "hidden-sheet",
    "hidden-untold",
    "formula-without-value",
    "error-cells",
    "encoding",
    "other-format",
    "tracked-changes",
    "nested-table",
    "letters-dropped",
]


class Cell(NamedTuple):
    """One cell.

    `text` is in NFC, trimmed, with inner line breaks as a newline; empty for an empty cell. Whole numbers have no `.0`, dates
    are `2025-11-20` (with ` 13:45:00` behind where they have a time), yes and no are `true` and `false`. An error is Excel's word
    for it (`#N/A`), or the formula itself (`=B2&C2`) where the file holds no value of it. `written` is the text before an old font
    was converted, else the same.
    """

    text: str
    kind: CellKind
    written: str


EMPTY = Cell("", "text", "")


class Row(NamedTuple):
    """A row: `number` counts from 1 as Excel does; in Word it is the row of the table, in text the line where it begins.

    Merged cells are filled: the text of the first stands in all. `merged` are the columns (from 0) filled so, without the first.
    All rows of a grid are equally long.
    """

    number: int
    cells: tuple[Cell, ...]
    merged: frozenset[int]
    hidden: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet, or a table of Word, with the paragraphs `before` it (since the last table) and `after` it (until the next).

    Rows that are wholly empty are there too, but for those behind the last that is not.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool
    hidden_columns: frozenset[int]
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wants the editor to know; `grid` names the sheet, or is empty for the file."""

    code: NoteCode
    grid: str
    words: Both


@dataclass(frozen=True, slots=True)
class Sheets:
    """A file that was read: `path` as it was given, its true format, its sheets in order."""

    path: str
    format: Format
    grids: tuple[Grid, ...]
    notes: tuple[Note, ...]


class Unreadable(Exception):  # noqa: N818 - a refusal
    """A file that gives no sheets: `message` says why, `hint` what to do about it."""

    def __init__(self, message: Both, hint: Both) -> None:
        super().__init__(f"{message.en} {hint.en}")
        self.message = message
        self.hint = hint
