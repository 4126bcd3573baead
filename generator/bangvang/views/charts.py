"""Charts as readers are told of them: what is compared, along what, and what is unknown. None of them knows its drawing.

Texts of the interface are `str`, texts of the roll `Words`; paths are relative to the site's root. An unknown number is
None, which is never drawn as zero.
"""

from decimal import Decimal
from typing import ClassVar, Literal

from bangvang.model.localised import Words
from bangvang.words.values import value

Form = Literal["grouped", "stacked", "bars", "lines", "spark"]
"""Columns side by side; columns upon each other; bars lying under their names; lines; small columns beside a text."""
CellKind = Literal["count", "first", "second", "part", "out", "unknown"]
"""What a dot stands for: a number (by its size), a leading or second part, a plain part, surely no part, unknown."""


@value(frozen=True, slots=True)
class Point:
    """A number, None where it is unknown, and how it is said in words (`16.000`, `no data`)."""

    value: int | Decimal | None
    text: str


@value(frozen=True, slots=True)
class Along:
    """What numbers belong to: a year, an honour. `more` says what its numbers leave out, where they do."""

    words: Words
    path: str | None = None
    more: str | None = None


@value(frozen=True, slots=True)
class Series:
    """Numbers of one sort, one for each of what they go along."""

    name: str
    points: tuple[Point, ...]


@value(frozen=True, slots=True)
class Chart:
    """Numbers to be compared. `listed` where the page's own table directly below holds them all."""

    shape: ClassVar[str] = "chart"
    form: Form
    caption: str
    what: str
    along: tuple[Along, ...]
    series: tuple[Series, ...]
    anchor: str
    title: str | None = None
    listed: bool = False

    def __post_init__(self) -> None:
        if any(len(one.points) != len(self.along) for one in self.series):
            raise ValueError("a series of a chart has a number for each of what it goes along")


@value(frozen=True, slots=True)
class Cell:
    """A dot: what it stands for, the few letters that stand in it, what it says, and its number where it counts."""

    kind: CellKind
    text: str
    mark: str = ""
    value: int = 0


@value(frozen=True, slots=True)
class GridRow:
    """Somebody or some place, with a cell for each column."""

    words: Words
    cells: tuple[Cell, ...]
    path: str | None = None


@value(frozen=True, slots=True)
class Grid:
    """Dots in rows and columns. `key` says what the kinds of dots mean."""

    shape: ClassVar[str] = "grid"
    caption: str
    what: str
    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
    key: tuple[tuple[CellKind, str], ...]
    anchor: str
    title: str | None = None
    listed: bool = False


@value(frozen=True, slots=True)
class Target:
    """Something aimed at and what was reached, both plain numbers of one sort; `whole` is the end of its scale."""

    words: Words
    aim: Decimal
    aim_text: str
    result: Decimal
    result_text: str
    whole: Decimal


@value(frozen=True, slots=True)
class Targets:
    """Aims against results, each on a scale of its own."""

    shape: ClassVar[str] = "targets"
    caption: str
    targets: tuple[Target, ...]
    anchor: str
    title: str | None = None
    listed: bool = True


AnyChart = Chart | Grid | Targets
