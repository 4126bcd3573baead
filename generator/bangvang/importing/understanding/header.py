"""Where the header of a list stands, under a letterhead and however merged, and what its columns hold."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bangvang.importing.grid import Grid, Row
from bangvang.importing.understanding.headings import NAMING, Role, is_known, is_part_of_name, role_of_heading
from bangvang.words.folding import fold

DEEPEST = 40
"""In so many rows from the top a header is looked for."""
_WEIGHTS: Mapping[Role, int] = {"person": 3, "either": 3, "unit": 2, "honour": 2}
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its place from 0, its heading in one line, and what it holds (None: nobody knows)."""

    place: int
    heading: str
    role: Role | None


@dataclass(frozen=True)
class Header:
    """The header of a list: its first row and the first behind it (places in the grid's rows), and the columns."""

    first: int
    end: int
    columns: tuple[Column, ...]

    def having(self, *roles: Role) -> tuple[Column, ...]:
        """The columns that hold one of these."""
        return tuple(column for column in self.columns if column.role in roles)

    @cached_property
    def _lowered(self) -> tuple[tuple[int, str], ...]:
        return tuple((one.place, one.heading.lower()) for one in self.columns)

    def repeated(self, row: Row) -> bool:
        """Whether a row is the header once more, as on every printed page, or its second line."""
        cells = row.cells
        wanted = max(_FEWEST, -(-sum([cell.text != "" for cell in cells]) // 2))
        left = len(self.columns)
        for place, heading in self._lowered:
            text = cells[place].text
            if text and (len(text) <= len(heading) or "  " in text or "\n" in text):
                wanted -= " ".join(text.lower().split()) in heading
            left -= 1
            if wanted <= 0 or wanted > left:
                break
        return wanted <= 0


def find_header(grid: Grid, answers: Mapping[str, Role]) -> Header | None:
    """The header of a sheet's list; None where there is none. `answers` tell what headings (folded) hold that nobody knew."""
    found = max(_candidates(grid, answers), key=lambda one: (one[0], -one[1].first, one[1].end), default=None)
    return found[1] if found is not None else None


def _candidates(grid: Grid, answers: Mapping[str, Role]) -> Iterator[tuple[int, Header]]:
    for place in range(min(len(grid.rows), DEEPEST)):
        for depth in (1, 2):
            rows = grid.rows[place : place + depth]
            if len(rows) == depth and (depth == 1 or _belong(*rows)):
                columns = _columns(rows, answers)
                worth = _worth(columns)
                if worth:
                    yield worth, Header(place, place + depth, columns)


def _belong(upper: Row, lower: Row) -> bool:
    """Whether two rows are one header: cells reach over both, and others part below."""
    same = [bool(one.text) and one.text == other.text for one, other in zip(upper.cells, lower.cells, strict=True)]
    return any(same) and not all(same)


def _columns(rows: Sequence[Row], answers: Mapping[str, Role]) -> tuple[Column, ...]:
    columns = []
    for place, cells in enumerate(zip(*(row.cells for row in rows), strict=True)):
        words = list(dict.fromkeys(" ".join(cell.text.split()) for cell in cells if cell.text))
        heading = " ".join(words)
        columns.append(Column(place, heading, answers.get(fold(heading)) or _role(words)))
    whole = any(one.role == "person" and not is_part_of_name(one.heading) for one in columns)
    parts = {one.place for one in columns if whole and one.role == "person" and is_part_of_name(one.heading)}
    return tuple(replace(one, role="other") if one.place in parts else one for one in columns)


def _role(words: Sequence[str]) -> Role | None:
    """What a column holds by the lines of its heading: the lower one says what, the upper one of whom."""
    if len(words) < _FEWEST:
        return role_of_heading(words[0]) if words else None
    upper, lower, whole = role_of_heading(words[0]), role_of_heading(words[-1]), " ".join(words)
    if upper == "private" or is_known(whole):
        return upper if upper == "private" else role_of_heading(whole)
    if lower == "person" and is_part_of_name(words[-1]):
        return upper or lower
    return lower or role_of_heading(whole)


def _worth(columns: Sequence[Column]) -> int:
    """How much of a row is understood as a header; 0 where it cannot be one."""
    known = {column.heading: column.role for column in columns if column.role is not None}
    if not any(role in NAMING for role in known.values()):
        return 0
    if len(known) < _FEWEST and len({column.heading for column in columns}) > 1:
        return 0
    if len(known) < _FEWEST and len(columns) > 1:
        return 0
    return sum(_WEIGHTS.get(role, 1) for role in known.values() if role is not None)
