"""How much a file may hold before it is refused; far more than any annex has, far less than would hurt."""

from bangvang.importing.reading import refusals

MIB = 1 << 20
LARGEST_FILE = 32 * MIB
MOST_MEMBERS = 5_000
LARGEST_UNPACKED = 1024 * MIB
"""All members together, pictures too, as the archive itself declares them."""

LARGEST_PART = 96 * MIB
"""One member that is read; 1,000,000 cells take some 50 MiB."""

HIGHEST_RATIO = 300
"""Unpacked to packed, of a member above `RATIO_FROM`; the XML of real lists stays below 50."""

RATIO_FROM = 8 * MIB
MOST_MARKS = 5_000_000
"""Of `<` in one part: tags that begin and end, which is what reading XML takes its time for."""

LONGEST_TOKEN = 4 * MIB
MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
MOST_CELLS = 1_000_000
"""Filled cells."""

MOST_PLACES = 1_500_000
"""Cells that stand in the file, be they empty but styled."""

MOST_TEXT = 24_000_000
"""Characters of all cells, each text that many cells share counted once."""

LONGEST_TEXT = 131_072
"""Characters of one cell; Excel itself allows 32,767, Python's reader of CSV 131,072."""


class Budget:
    """What may still be read of one file; every reader takes from it before it keeps anything."""

    def __init__(self) -> None:
        self._cells = MOST_CELLS
        self._places = MOST_PLACES
        self._text = MOST_TEXT
        self._merged = 2 * MOST_CELLS
        self._box = 4 * MOST_CELLS

    def take_places(self, number: int = 1) -> None:
        """Note cells that stand in the file, filled or not."""
        self._places -= number
        if self._places < 0:
            raise refusals.too_many_places(MOST_PLACES)

    def take_cell(self) -> None:
        """Note a filled cell."""
        self._cells -= 1
        if self._cells < 0:
            raise refusals.too_many_cells(MOST_CELLS)

    def take_text(self, length: int) -> None:
        """Note characters that are kept."""
        self._text -= length
        if length > LONGEST_TEXT or self._text < 0:
            raise refusals.too_much_text()

    def take_merged(self, number: int) -> None:
        """Note cells that are filled from a merged one."""
        self._merged -= number
        if self._merged < 0:
            raise refusals.too_many_cells(MOST_CELLS)

    def take_box(self, rows: int, columns: int) -> None:
        """Note a sheet of so many rows and columns up to its last filled cell."""
        check_place(rows - 1, columns - 1)
        self._box -= rows * columns
        if self._box < 0:
            raise refusals.too_many_cells(MOST_CELLS)


def check_place(row: int, column: int) -> None:
    """Refuse a filled cell too far down or right; both count from 0."""
    if row >= MOST_ROWS:
        raise refusals.too_many_rows(MOST_ROWS)
    if column >= MOST_COLUMNS:
        raise refusals.too_many_columns(MOST_COLUMNS)
