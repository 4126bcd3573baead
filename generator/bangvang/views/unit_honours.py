"""What a unit was honoured for: itself, by inheritance, and those within it; and what it was nominated for."""

from bangvang.model.unit import Unit
from bangvang.roll.index import Inherited
from bangvang.views.awards import lines_table, place_of_row, row_states, rows_table, states, year_of
from bangvang.views.blocks import Block, Inline, Mark, Row, Run, Several, Table
from bangvang.views.chart_of_bearer import awards_by_year
from bangvang.views.chart_of_years import place_by_year
from bangvang.views.charting import illustrated
from bangvang.views.laurels import laurels
from bangvang.views.nomination import nomination_lines
from bangvang.views.rows import hidden_row
from bangvang.views.sight import Sight


def honours(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """Awards received, inherited and given within the unit, each apart from the others; nominations apart from all."""
    index = sight.roll.index
    received = index.rows_of_unit.get(unit.id, ())
    here = index.lines_of_place.get(unit.id, ())
    nominated = index.nominated_unit.get(unit.id, ())
    inherited = index.inherited.get(unit.id, ())
    return (
        *laurels(sight, received, inherited),
        *illustrated(
            rows_table(sight, received, sight.say("Awards received"), "khen-thuong"),
            awards_by_year(sight, received, "khen-thuong-bieu-do"),
        ),
        *_inherited(sight, inherited),
        *rows_table(
            sight,
            index.rows_within_unit.get(unit.id, ()),
            sight.say("Awards of its people and teams"),
            "khen-trong-don-vi",
            who=True,
        ),
        *illustrated(
            lines_table(sight, here, sight.say("Awards in this place"), "khen-tai-dia-phuong"),
            place_by_year(sight, unit.id, here),
        ),
        *nomination_lines(sight, nominated, sight.say("Nominated (not awards)"), "de-nghi", who=False, where=True),
    )


def _inherited(sight: Sight, inherited: tuple[Inherited, ...]) -> tuple[Block, ...]:
    """Rows of predecessors, the newest first, each with the chain of units that it came down by."""
    named = [one for one in inherited if not hidden_row(sight, one.row.recipient)]
    newest = sorted(named, key=lambda one: -(one.row.line.year or 0))
    header = (
        sight.say("Year"),
        sight.say("Honour"),
        sight.say("Received by"),
        sight.say("Decision"),
        sight.say("State"),
    )
    caption = sight.say("Received by units that this one took over, not by itself")
    rows = tuple(_row(sight, one) for one in newest)
    return (Table(header, rows, sight.say("Awards inherited"), "thua-ke", caption, heading=1),) if rows else ()


def _row(sight: Sight, one: Inherited) -> Row:
    line, number = one.row.line, one.row.index
    chain: list[Inline] = []
    for unit in one.chain:
        chain += [" → ", sight.ref("units", unit)] if chain else [sight.ref("units", unit)]
    later = (*states(sight, line, None), *row_states(sight, line, number))
    return Row(
        (
            year_of(sight, line),
            place_of_row(sight, line, number),
            Run(tuple(chain)),
            sight.ref("decisions", line.decision.id),
            Several((Mark(sight.say("inherited"), "inherited"), *later)),
        )
    )
