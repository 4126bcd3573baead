"""One table of a Word document while it is read: where its cells stand, and which are merged."""

from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import MOST_COLUMNS, Budget, check_place

_OFF = ("0", "false", "off")


class Table:
    """Follows the rows and cells of a table. Cells merged downwards are kept as open ranges, by their first column."""

    def __init__(self, draft: Draft, budget: Budget) -> None:
        self.draft = draft
        self._budget = budget
        self._row = -1
        self._column = 0
        self._deleted = False
        self._in_row_properties = False
        self._span = 1
        self._down: str | None = None
        self._lines: list[list[Run]] = []
        self._open: dict[int, tuple[int, int, int]] = {}

    def start(self, name: str, value: str | None) -> None:
        """Take the start of an element of the table's own, with its `w:val`."""
        if name == "tr":
            self._row += 1
            self._column = 0
            self._deleted = False
        elif name == "trPr":
            self._in_row_properties = True
        elif name == "gridBefore":
            self._column = _number(value, 0)
        elif name == "hidden" and self._in_row_properties and value not in _OFF:
            self.draft.hide_rows(self._row, self._row)
        elif name == "tc":
            self._span, self._down, self._lines = 1, None, []
        elif name == "gridSpan":
            self._span = max(_number(value, 1), 1)
        elif name == "vMerge":
            self._down = value or "continue"

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name == "trPr":
            self._in_row_properties = False
        elif name == "tc":
            self._end_cell()
        elif name == "tr" and self._deleted:
            self.draft.rows.pop(self._row, None)
            self._row -= 1
        elif name == "tbl":
            for left, (top, bottom, right) in sorted(self._open.items()):
                self.draft.merge(top, left, bottom, right)

    def delete_row(self) -> bool:
        """Note that the row was deleted while changes were tracked; gives whether this can be said here."""
        self._deleted = self._deleted or self._in_row_properties
        return self._in_row_properties

    def add(self, runs: list[Run]) -> None:
        """Take a paragraph of the present cell."""
        self._lines.append(runs)

    def texts(self) -> list[list[Run]]:
        """All cells as paragraphs, for a table that stands in a cell of another."""
        cells = (cell for row in self.draft.rows.values() for cell in row.values())
        return [list(cell.runs) or [Run(cell.text, "")] for cell in cells]

    def _end_cell(self) -> None:
        self._budget.take_places()
        left, right = self._column, self._column + self._span - 1
        check_place(self._row, right)
        self._column += self._span
        if self._down == "continue" and left in self._open:
            top, _, _ = self._open[left]
            self._open[left] = (top, self._row, right)
            return
        if left in self._open:
            top, bottom, edge = self._open.pop(left)
            self.draft.merge(top, left, bottom, edge)
        if self._down is not None:
            self._open[left] = (self._row, self._row, right)
        elif self._span > 1:
            self.draft.merge(self._row, left, self._row, right)
        raw = _joined(self._lines)
        if raw.text.strip():
            self.draft.put(self._row, left, raw)


def raw_of(runs: list[Run]) -> Raw:
    """The text of runs, which are kept only where an old font is among them."""
    text = "".join([run.text for run in runs])
    return Raw(text, runs=tuple(runs) if any(run.font for run in runs) else ())


def _joined(lines: list[list[Run]]) -> Raw:
    """The paragraphs of a cell, each on a line of its own."""
    runs: list[Run] = []
    for line in lines:
        if runs:
            runs.append(Run("\n", ""))
        runs.extend(line)
    return raw_of(runs)


def _number(value: str | None, default: int) -> int:
    return min(int(value), MOST_COLUMNS + 1) if value is not None and value.isdecimal() and len(value) < 10 else default  # noqa: PLR2004
