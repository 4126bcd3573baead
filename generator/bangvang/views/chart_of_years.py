"""The chart of recipients by year: of the whole roll, of an honour, of a place; and of all places side by side."""

from collections.abc import Collection, Iterable, Mapping

from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll
from bangvang.views.charting import form_for, series_of, years_along, years_through
from bangvang.views.charts import Cell, CellKind, Chart, Grid, GridRow
from bangvang.views.counting import Tally, counted, stands, tallies
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, place_kind, year_spans

FEWEST = 2
"""One year, or one place, is compared with nothing."""
PLACES, COLUMNS = 12, 15
"""The most places and years of the chart of all places."""


def chart_of_years(sight: Sight, spans: Iterable[Span]) -> tuple[Chart, ...]:
    """Recipients of all awards by kind in these years, each leading to the year. Spans of several years stand aside."""
    roll = sight.roll
    years = [span.first for span in spans if span.single]
    lines = counted(roll, (line for year in years for line in roll.index.lines_of_year.get(year, ())))
    paths = {year: sight.addresses.year(sight.language, str(year)) for year in years}
    caption = sight.say("Recipients by year and kind")
    return _by_year(sight, lines, paths, caption, "theo-nam-bieu-do", listed=True)


def recipients_by_year(
    sight: Sight, lines: Iterable[AwardLine], anchor: str, title: str | None = None
) -> tuple[Chart, ...]:
    """Recipients of these awards by year and kind, recognitions too; those that were taken back are left out."""
    standing = tuple(line for line in lines if stands(sight.roll, line))
    return _by_year(sight, standing, {}, sight.say("Recipients by year and kind"), anchor, title)


def place_by_year(sight: Sight, place: str, lines: Iterable[AwardLine]) -> tuple[Chart, ...]:
    """Recipients of awards in a place or cluster by year and kind, each leading to the place's page of the year."""
    standing = counted(sight.roll, lines)
    years = {line.year for line in standing if line.year is not None}
    paths = {year: sight.addresses.place_in_year(sight.language, str(year), place) for year in years}
    return _by_year(sight, standing, paths, sight.say("Recipients by year and kind"), "noi-theo-nam-bieu-do")


def grid_of_places(sight: Sight) -> tuple[Grid, ...]:
    """Places and clusters against years, dots as large as the number of recipients; those with the most come first."""
    roll = sight.roll
    found = _places(roll)
    spans = [span.first for span in year_spans(roll) if span.single]
    years = [year for year in years_through(spans) if any(year in one for one in found.values())][-COLUMNS:]
    most = sorted(found, key=lambda place: (-sum(one.recipients or 0 for one in found[place].values()), place))[:PLACES]
    if len(most) < FEWEST or len(years) < FEWEST:
        return ()
    rows = tuple(
        GridRow(
            sight.name(place_kind(roll, place), place),
            tuple(_counted(sight, found[place].get(year)) for year in years),
            sight.path(place_kind(roll, place), place),
        )
        for place in most
    )
    caption = sight.say("Recipients by place and year")
    if len(found) > len(most):
        caption += ": " + sight.count("the %(num)s place with the most", "the %(num)s places with the most", len(most))
    key: tuple[tuple[CellKind, str], ...] = (
        ("count", sight.say("the larger, the more recipients")),
        ("unknown", sight.say("no data")),
    )
    columns = tuple(map(str, years))
    title = sight.say("Places, year by year")
    return (Grid(caption, sight.say("Place"), columns, rows, key, "noi-va-nam", title),)


def _places(roll: Roll) -> Mapping[str, Mapping[int, Tally]]:
    """The tally of each place and year of which both are named."""
    lines = [line for line in counted(roll, roll.index.lines) if line.year is not None]
    found: dict[str, dict[int, Tally]] = {}
    for (place, year), one in tallies(
        roll, lines, lambda line: (line.award.place or line.award.cluster, line.year)
    ).items():
        if place is not None and year is not None and one.recipients is not None:
            found.setdefault(place, {})[year] = one
    return found


def _counted(sight: Sight, one: Tally | None) -> Cell:
    if one is None or one.recipients is None:
        return Cell("unknown", sight.say("no data"))
    said = sight.interface.number(one.recipients)
    return Cell("count", said, said, one.recipients)


def _by_year(
    sight: Sight,
    lines: Collection[AwardLine],
    paths: Mapping[int, str],
    caption: str,
    anchor: str,
    title: str | None = None,
    *,
    listed: bool = False,
) -> tuple[Chart, ...]:
    """A column for each year from the first to the last; nothing where fewer than two years have a known number."""
    if len({line.year for line in lines} - {None}) < FEWEST:
        return ()
    every = tallies(sight.roll, lines, lambda line: line.year)
    found = {year: one for year, one in every.items() if year is not None}
    return columns_of_years(sight, found, paths, caption, anchor, title, listed=listed)


def columns_of_years(
    sight: Sight,
    found: Mapping[int, Tally],
    paths: Mapping[int, str],
    caption: str,
    anchor: str,
    title: str | None = None,
    *,
    listed: bool = False,
) -> tuple[Chart, ...]:
    """The same of years that were added up already."""
    known = [year for year, one in found.items() if one.recipients is not None]
    years = years_through(known)
    if len(set(known) & set(years)) < FEWEST:
        return ()
    several = series_of(sight, [found.get(year, Tally({})) for year in years])
    along = years_along(sight, found, years, paths)
    form = form_for(len(years), len(several))
    return (Chart(form, caption, sight.say("Year"), along, several, anchor, title, listed),)
