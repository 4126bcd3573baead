"""The roll year by year, as flat tables for people: names beside ids, one recipient or one award a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bangvang.model.figure import Stated
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll
from bangvang.source.csv_writing import csv_bytes
from bangvang.views.counting import PARTS, fallen_rows, of_award
from bangvang.views.rows import ROWS_WHOLE, award_path, bearer, hidden_row, kind_of, row_anchor, row_path
from bangvang.views.sight import Sight
from bangvang.views.standing import state

UNKNOWN = "khong-ro"
"""How files call the year that is not known."""
SHARED = ("year", "decision", "number", "date", "issuer", "honour", "class", "states")
RECIPIENTS = (*SHARED[:1], "kind", "name", "of", "role", "reason", *SHARED[1:], "page")
AWARDS = (*SHARED, "period", *PARTS, "qualifier", "named", "page")


@dataclass(frozen=True, slots=True)
class Year:
    """The awards that count for a year; of those whose year is unknown, `number` is None."""

    number: int | None
    lines: tuple[AwardLine, ...]

    @property
    def key(self) -> str:
        """How files call it."""
        return str(self.number) if self.number is not None else UNKNOWN


def years(roll: Roll) -> Iterator[Year]:
    """All years in which there are awards, in their order, the unknown one last."""
    found = roll.index.lines_of_year
    for number in sorted(one for one in found if one is not None):
        yield Year(number, found[number])
    if None in found:
        yield Year(None, found[None])


def year_files(sight: Sight, year: Year) -> Iterator[tuple[str, bytes]]:
    """The two tables of a year: their names and bytes."""
    yield "awards.csv", csv_bytes(AWARDS, (_award(sight, line) for line in year.lines))
    yield "recipients.csv", csv_bytes(RECIPIENTS, (row for line in year.lines for row in _rows(sight, line)))


def _rows(sight: Sight, line: AwardLine) -> Iterator[tuple[Any, ...]]:
    """The recipients of an award."""
    year, *shared = _shared(sight, line)
    for number in range(len(line.award.recipients)):
        yield _row(sight, line, number, year, shared)


def _row(sight: Sight, line: AwardLine, number: int, year: Any, shared: Sequence[Any]) -> tuple[Any, ...]:
    """A recipient; of a hidden one no more than the kind."""
    one = line.award.recipients[number]
    hidden = hidden_row(sight, one)
    of = str(sight.name("units", one.of)) if one.of is not None else one.of_name
    return (
        year,
        kind_of(one),
        "" if hidden else str(bearer(sight, one).words),
        "" if hidden else of,
        "" if hidden else one.role,
        "" if hidden else one.reason or line.award.reason,
        *shared,
        one.class_ or line.award.class_,
        " ".join(state(sight.roll, line, number)),
        f"{row_path(sight, line, number)}#{row_anchor(sight, line, number)}",
    )


def _award(sight: Sight, line: AwardLine) -> tuple[Any, ...]:
    """An award with how many received it: as stated, else as named; what is not known is empty."""
    told = of_award(line.award, fallen_rows(sight.roll, line))
    stated = line.award.stated or Stated()
    return (
        *_shared(sight, line),
        line.award.class_,
        " ".join(state(sight.roll, line)),
        str(line.award.period) if line.award.period is not None else "",
        *(told.number(part) for part in PARTS),
        stated.qualifier if line.award.stated is not None else "",
        len(line.award.recipients),
        _page(sight, line),
    )


def _page(sight: Sight, line: AwardLine) -> str:
    """Where an award stands: on its decision's page, or on one of its own where the decision is long."""
    whole = sight.path("decisions", line.decision.id)
    return f"{whole}#{line.anchor}" if line.rows_of_decision <= ROWS_WHOLE else award_path(sight, line)


def _shared(sight: Sight, line: AwardLine) -> tuple[Any, ...]:
    """What an award has in common with its rows, but for class and states."""
    decision = line.decision
    return (
        line.year,
        decision.id,
        decision.number,
        str(decision.date) if decision.date is not None else "",
        str(sight.name("units", decision.issuer)),
        str(sight.name("honours", line.award.honour)),
    )
