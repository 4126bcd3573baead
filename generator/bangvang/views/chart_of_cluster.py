"""The chart of a cluster: its members against its years, as what each took part and where it stood."""

from bangvang.model.cluster import Cluster, ClusterYear
from bangvang.views.charting import years_through
from bangvang.views.charts import Cell, CellKind, Grid, GridRow
from bangvang.views.sight import Sight
from bangvang.views.standings import rank_text
from bangvang.words.ordering import vietnamese_key

DOTS = 320
"""The most dots of a grid: beyond so many only the last years are shown."""


def grid_of_members(sight: Sight, cluster: Cluster) -> tuple[Grid, ...]:
    """Members as rows, years as columns; nothing where fewer than two years name members, or members are too many."""
    told = {year.year: year for year in cluster.years if _named(year)}
    members = {unit: None for number in sorted(told) for unit in _named(told[number])}
    every = years_through(told)
    years = every[-max(DOTS // len(members), 0) :] if members else ()
    if len(set(years) & set(told)) < 2 or len(members) * len(years) > DOTS:  # noqa: PLR2004 - nothing to compare
        return ()
    ordered = sorted(members, key=lambda unit: (vietnamese_key(str(sight.name("units", unit))), unit))
    rows = tuple(
        GridRow(
            sight.name("units", unit),
            tuple(_cell(sight, told.get(year), unit) for year in years),
            sight.path("units", unit),
        )
        for unit in ordered
    )
    key = _key(sight, {cell.kind: None for row in rows for cell in row.cells})
    ranked = any(cell.mark for row in rows for cell in row.cells)
    plain = sight.say("Members by year")
    caption = sight.say("Members by year; a number is the rank of the year") if ranked else plain
    title = sight.say("Members over the years")
    columns = tuple(map(str, years))
    return (Grid(caption, sight.say("Member"), columns, rows, key, "thanh-vien-theo-nam", title),)


def _named(year: ClusterYear) -> tuple[str, ...]:
    """All units that a year names as its members, one way or another."""
    led = (year.head,) if year.head is not None else ()
    return tuple(dict.fromkeys((*year.members, *led, *year.deputies, *(one.unit for one in year.standings))))


def _cell(sight: Sight, year: ClusterYear | None, unit: str) -> Cell:
    names = _names(sight)
    if year is None or unit not in _named(year):
        kind: CellKind = "out" if year is not None and year.members_complete else "unknown"
        return Cell(kind, names[kind])
    kind = "first" if unit == year.head else "second" if unit in year.deputies else "part"
    ranks = [rank_text(sight, year, one) for one in year.standings if one.unit == unit and one.rank is not None]
    if not ranks:
        return Cell(kind, names[kind])
    return Cell(kind, sight.say("%(role)s, rank %(rank)s", role=names[kind], rank=ranks[0]), ranks[0])


def _names(sight: Sight) -> dict[CellKind, str]:
    return {
        "first": sight.say("head"),
        "second": sight.say("deputy"),
        "part": sight.say("member"),
        "out": sight.say("not a member"),
        "unknown": sight.say("unknown"),
    }


def _key(sight: Sight, kinds: dict[CellKind, None]) -> tuple[tuple[CellKind, str], ...]:
    """What the dots mean that the grid holds."""
    return tuple((kind, name) for kind, name in _names(sight).items() if kind in kinds)
