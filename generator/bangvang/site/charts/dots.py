"""Dots in rows and columns: who was what in which year, or how many where and when."""

from math import ceil, sqrt

from bangvang.site.charts.along import size_for
from bangvang.site.charts.bars import LINE, lines_of
from bangvang.site.charts.drawing import NARROW, Dot, Drawing, Group, Label, Mark, text_width, tidy, widest
from bangvang.views.charts import Cell, Grid

FAINT, LETTERED = 5, 8
"""The radius of a dot that stands for nothing, and of the smallest with letters in it, in pixels."""
BROADEST = 0.15
"""No column is broader than this, as a part of the whole."""
HEAD, GAP = 22, 6
"""Pixels of the names of the columns, and between a row's dots and the next name."""
LARGEST, SMALLEST = 12, 2
"""The radius of the largest dot and of the smallest that counts something, in pixels."""


def dots(grid: Grid) -> Drawing:
    """A line of dots under each name. Beneath each other they show the years of all."""
    columns = len(grid.columns)
    pitch = NARROW * min(1 / columns, BROADEST)
    largest = min(LARGEST, pitch / 2 - 0.5)
    most = max((cell.value for row in grid.rows for cell in row.cells), default=0)
    scale = _head(grid, pitch)
    under = _under(grid, pitch)
    groups, y = [], float(HEAD)
    for row in grid.rows:
        names = lines_of(row.words)
        marks: list[Mark] = [
            Label(0, tidy(y + LINE * number + 13), text, "row", lang=row.words.language)
            for number, text in enumerate(names)
        ]
        y += LINE * len(names) + 4 + largest
        for place, cell in enumerate(row.cells):
            x = _at(columns, place)
            marks += _cell(cell, x, y, largest, most, f"{row.words.text}, {grid.columns[place]}")
            if under and cell.mark:
                marks.append(Label(x, tidy(y + largest + 12), cell.mark, "under"))
        y += largest + GAP + (12 if under else 0)
        groups.append(Group(tuple(marks), row.words.text, row.path))
    return Drawing(int(y), tuple(groups), scale, size=size_for(columns))


def _head(grid: Grid, pitch: float) -> tuple[Label, ...]:
    """The names of the columns that have room; the last ends with the drawing where it is broader than its column."""
    columns, broad = len(grid.columns), widest(grid.columns)
    over = broad > pitch
    step = ceil((broad * (1.5 if over else 1) + 6) / pitch)
    shown = [place for place in range(columns) if (columns - 1 - place) % step == 0]
    labels = [Label(_at(columns, place), 13, grid.columns[place], "name") for place in shown]
    if over:
        labels[-1] = Label(tidy(pitch * columns / NARROW * 100), 13, grid.columns[-1], "name last")
    return tuple(labels)


def _at(columns: int, place: int) -> float:
    return tidy(100 * min(1 / columns, BROADEST) * (place + 0.5))


def _cell(cell: Cell, x: float, y: float, largest: float, most: int, where: str) -> tuple[Mark, ...]:
    """A dot, with its few letters in it where they have room."""
    look = "zero" if cell.kind == "count" and cell.value == 0 else cell.kind
    r = radius(cell.value, most, largest) if cell.kind == "count" else largest
    dot = Dot(x, tidy(y), tidy(min(r, FAINT) if look in {"out", "unknown"} else r), look, f"{where}: {cell.text}")
    if not cell.mark or cell.kind == "count" or largest < LETTERED or text_width(cell.mark) > largest * 2 - 2:
        return (dot,)
    return (dot, Label(x, tidy(y + 4), cell.mark, f"in {look}"))


def _under(grid: Grid, pitch: float) -> bool:
    """Whether the numbers of all dots stand under them: where they count, and have room."""
    marks = [cell.mark for row in grid.rows for cell in row.cells if cell.kind == "count"]
    return bool(marks) and widest(marks) + 4 <= pitch


def radius(value: int, most: int, largest: float) -> float:
    """A dot whose area tells its number; zero has the smallest ring."""
    if value <= 0 or most <= 0:
        return SMALLEST
    return max(largest * sqrt(value / most), SMALLEST)
