"""A sheet while it is being read: cells where they stand, merges, and what is hidden."""

from typing import NamedTuple

from bangvang.importing.grid import CellKind
from bangvang.importing.reading.limits import MOST_COLUMNS, MOST_ROWS, Budget, check_place


class Run(NamedTuple):
    """A stretch of text set in one font; the font is empty where the file does not say it."""

    text: str
    font: str


class Raw(NamedTuple):
    """A cell, or a paragraph, as the file has it; `runs` are given only where a font is known that is an old one."""

    text: str
    kind: CellKind = "text"
    runs: tuple[Run, ...] = ()


class Draft:
    """The cells of one sheet by row and column, both counted from 0. Takes from the file's budget what it keeps."""

    def __init__(self, name: str, budget: Budget, *, hidden: bool = False) -> None:
        self.name = name
        self.hidden = hidden
        self.rows: dict[int, dict[int, Raw]] = {}
        self.merges: list[tuple[int, int, int, int]] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.numbers: dict[int, int] = {}
        """The number of a row, where it is not its place and 1."""

        self.before: tuple[Raw, ...] = ()
        self.after: tuple[Raw, ...] = ()
        self.formulas = 0
        """Formulas of which the file holds no value."""

        self._budget = budget

    def put(self, row: int, column: int, cell: Raw) -> None:
        """Keep a filled cell."""
        check_place(row, column)
        self._budget.take_cell()
        self.rows.setdefault(row, {})[column] = cell

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Note that a range of cells is one, its corners included."""
        if bottom >= top and right >= left and (bottom, right) != (top, left):
            self._budget.take_merged(1)
            self.merges.append((top, left, bottom, right))

    def hide_rows(self, first: int, last: int) -> None:
        """Note that rows are hidden."""
        self.hidden_rows.update(range(max(first, 0), min(last + 1, MOST_ROWS)))

    def hide_columns(self, first: int, last: int) -> None:
        """Note that columns are hidden."""
        self.hidden_columns.update(range(max(first, 0), min(last + 1, MOST_COLUMNS)))

    def size(self) -> tuple[int, int]:
        """Rows and columns up to the last filled cell."""
        rows = max(self.rows, default=-1) + 1
        return rows, max((max(cells) for cells in self.rows.values() if cells), default=-1) + 1

    def fill(self) -> dict[int, set[int]]:
        """Put the first cell of every merged range into the whole of it; gives the columns filled so, by row."""
        filled: dict[int, set[int]] = {}
        height, width = self.size()
        self._budget.take_box(height, width)
        for top, left, lowest, rightmost in self.merges:
            anchor = self.rows.get(top, {}).get(left)
            bottom, right = min(lowest, height - 1), min(rightmost, width - 1)
            if anchor is None or top > bottom or left > right:
                continue
            self._budget.take_merged((bottom - top + 1) * (right - left + 1))
            for row in range(top, bottom + 1):
                columns = [column for column in range(left, right + 1) if (row, column) != (top, left)]
                self.rows.setdefault(row, {}).update(dict.fromkeys(columns, anchor))
                filled.setdefault(row, set()).update(columns)
        return filled
