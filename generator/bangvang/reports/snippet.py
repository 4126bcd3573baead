"""The line of a file where a problem stands, with carets under the culprit."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import category, east_asian_width

from bangvang.problems.place import Place
from bangvang.reports.plain import safe

WIDEST = 100
"""Longer lines are cut around the culprit."""

_TAB = 4
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line of a file made ready to print, and the spaces and carets to print below it."""

    number: int
    text: str
    carets: str


FAR = 4_000
"""So many characters before and after a culprit are looked at: a line may be as long as its file."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A character as shown, and how many columns it takes."""

    shown: str
    width: int


def snippet(lines: Sequence[str], place: Place) -> Snippet | None:
    """The line where a place begins, or None where there is nothing to see in it."""
    if not 1 <= place.line <= len(lines):
        return None
    line = lines[place.line - 1]
    if not line.strip():
        return None
    start = min(place.column - 1, len(line))
    end = min(place.end_column - 1, len(line)) if place.end_line == place.line else len(line.rstrip())
    first = max(0, start - FAR)
    part = line[first : start + FAR]
    return _drawn(place.line, _cells(part), start - first, min(max(end, start + 1) - first, len(part)))


def line_before(lines: Sequence[str], number: int) -> Snippet | None:
    """The line above line `number`, without carets, where there is one that says anything."""
    if not 2 <= number <= len(lines) + 1 or not lines[number - 2].strip():  # noqa: PLR2004 - the first line has none above it
        return None
    drawn = _drawn(number - 1, _cells(lines[number - 2][:FAR]), 0, 0)
    return Snippet(drawn.number, drawn.text, "")


def width(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1


def _cells(line: str) -> list[_Cell]:
    """The characters of a line as they are shown; combining marks take no column, wide characters two, a tab up to its stop."""
    cells: list[_Cell] = []
    column = 0
    for typed, shown in zip(line, safe(line), strict=True):
        columns = _TAB - column % _TAB if typed == "\t" else _width(shown)
        cells.append(_Cell(" " * columns if typed == "\t" else shown, columns))
        column += columns
    return cells


def _drawn(number: int, cells: list[_Cell], start: int, end: int) -> Snippet:
    first, last = _window(cells, start, end)
    head = _CUT if first > 0 else ""
    tail = _CUT if last < len(cells) else ""
    text = "".join(cell.shown for cell in cells[first:last])
    before = len(head) + sum(cell.width for cell in cells[first:start])
    under = sum(cell.width for cell in cells[start : min(end, last)])
    return Snippet(number, f"{head}{text}{tail}".rstrip(), " " * before + "^" * max(under, 1))


def _window(cells: list[_Cell], start: int, end: int) -> tuple[int, int]:
    """The stretch of a line to show: all of it if it fits, else the culprit with as much before as after it."""
    if sum(cell.width for cell in cells) <= WIDEST:
        return 0, len(cells)
    culprit = sum(cell.width for cell in cells[start:end])
    first = _back(cells, start, max((WIDEST - culprit) // 2, WIDEST // 5))
    last = _forth(cells, first, WIDEST)
    if last == len(cells):
        first = _back(cells, last, WIDEST)
    while first < start and cells[first].width == 0:
        first += 1
    return first, last


def _back(cells: list[_Cell], index: int, room: int) -> int:
    while index > 0 and cells[index - 1].width <= room:
        index -= 1
        room -= cells[index].width
    return index


def _forth(cells: list[_Cell], index: int, room: int) -> int:
    while index < len(cells) and cells[index].width <= room:
        room -= cells[index].width
        index += 1
    return index
