"""The header of a CSV annex, and its rows as cells under their columns."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice

from bangvang.problems.both import Both
from bangvang.source.csv_cells import DELIMITERS, Cell, rows
from bangvang.source.faults import Enough, Faults
from bangvang.source.letters import shown
from bangvang.words.folding import fold
from bangvang.words.ids import nearest

Columns = Mapping[str, str]
"""The field key of every header that is understood, folded by `words.folding.fold`."""

_LONGEST = 200
_TOLD = re.compile(rf"sep=([{''.join(DELIMITERS)}])[ ]*(?=\r|\n|\Z)", re.IGNORECASE)
"""The line by which Excel is told the delimiter."""

THING = Both("danh sách kèm theo", "the annex")


class Table:
    """The columns of an annex, and its rows, which can be taken once. It notes what the header does not explain."""

    def __init__(self, faults: Faults, text: str, columns: Columns) -> None:
        self._faults = faults
        told = _TOLD.match(text)
        if told is not None:
            text = " " * told.end() + text[told.end() :]
        self._rows = rows(faults, text, told[1] if told is not None else _delimiter(text, columns))
        self._header = next(self._rows, [])
        if not self._header and not faults.problems:
            faults.add("csv-empty", 0, 0)
        self.keys = _keys(faults, self._header, columns)

    def rows(self) -> Iterator[list[Cell]]:
        """The rows behind the header that are not wholly empty."""
        width = len(self._header)
        homeless = [place for place, cell in enumerate(self._header) if not cell.text]
        for row in self._rows:
            if len(row) > width or homeless:
                self._note_homeless([*(row[place] for place in homeless if place < len(row)), *row[width:]])
            yield row

    def _note_homeless(self, cells: list[Cell]) -> None:
        for cell in cells:
            if cell.text:
                self._faults.add("csv-row-too-long", cell.start, cell.end, written=shown(cell.text))


def _delimiter(text: str, columns: Columns) -> str:
    """The delimiter that makes the most known headers of the first row, then the most cells."""

    def worth(delimiter: str) -> tuple[int, int]:
        first: list[Cell] = []
        with suppress(Enough):
            first = next(islice(rows(Faults("", text), text, delimiter), 1), first)
        return sum(_folded(cell) in columns for cell in first), len(first) if len(first) > 1 else 0

    return max(DELIMITERS, key=worth)


def _folded(cell: Cell) -> str:
    """A header as `columns` knows it; what is too long for one is cut."""
    return fold(cell.text[:_LONGEST])


def _keys(faults: Faults, header: list[Cell], columns: Columns) -> list[str | None]:
    """The field key of each column, or None for one that is not understood, or stands twice."""
    keys: list[str | None] = []
    for cell in header:
        name = _folded(cell)
        key = columns.get(name)
        if key is None and cell.text:
            near = nearest(name, columns)
            meant = columns[near] if near is not None else None
            faults.add("unknown-key", cell.start, cell.end, meant, written=shown(cell.text), thing=THING)
        elif key is not None and key in keys:
            faults.add("duplicate-key", cell.start, cell.end, written=shown(cell.text))
            key = None
        keys.append(key)
    return keys
