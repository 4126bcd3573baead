"""The small chart of a unit or person: how many of its awards stand, year by year."""

from collections import Counter
from collections.abc import Iterable

from bangvang.roll.award_line import Row as AwardRow
from bangvang.views.awards import shown_rows, stands
from bangvang.views.charting import point, years_through
from bangvang.views.charts import Along, Chart, Series
from bangvang.views.sight import Sight


def awards_by_year(sight: Sight, rows: Iterable[AwardRow], anchor: str) -> tuple[Chart, ...]:
    """Awards that stand, by year. A year of which the roll knows none may have had some: it is not zero.

    Nothing where the awards are of fewer than two years.
    """
    several = tuple(rows)
    if len({row.line.year for row in several} - {None}) < 2:  # noqa: PLR2004 - one year is compared with nothing
        return ()
    standing = (
        row.line.year
        for row in shown_rows(sight, several)
        if stands(sight, row.line) and stands(sight, row.line, row.index)
    )
    counts = Counter(year for year in standing if year is not None)
    years = years_through(counts)
    if len(set(years) & set(counts)) < 2:  # noqa: PLR2004 - one year is compared with nothing
        return ()
    along = tuple(Along(sight.own(str(year))) for year in years)
    series = Series(sight.say("Awards"), tuple(point(sight, counts.get(year)) for year in years))
    caption = sight.say("Awards by year")
    return (Chart("spark", caption, sight.say("Year"), along, (series,), anchor, listed=True),)
