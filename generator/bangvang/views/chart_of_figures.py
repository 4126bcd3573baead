"""Charts of what a place or cluster reported year after year: a line for each figure of the same key and measure."""

from bangvang.model.figure import Figure
from bangvang.views.blocks import Block, Section
from bangvang.views.charting import point, years_through
from bangvang.views.charts import Along, Chart, Series
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, span_of

LEAST, MOST = 3, 6
"""From how many known years on a line is drawn, and how many lines at most."""


def figures_over_years(sight: Sight, place: str) -> tuple[Block, ...]:
    """The figures of a place's (or cluster's) single years that were reported often enough; nothing where none was."""
    found: dict[tuple[str, str | None], dict[int, Figure]] = {}
    index = sight.roll.index
    for one in (*index.results_of_unit.get(place, ()), *index.results_of_cluster.get(place, ())):
        result = sight.roll.results[one]
        span = span_of(result.period)
        if span is not None and span.single:
            for figure in result.figures:
                _keep(found, figure, span)
    often = [told for told in found.values() if len(set(told) & set(years_through(told))) >= LEAST][:MOST]
    charts = tuple(_chart(sight, told, number) for number, told in enumerate(often, start=1))
    return (Section(sight.say("Figures over the years"), charts, "so-lieu-cac-nam"),) if charts else ()


def _keep(found: dict[tuple[str, str | None], dict[int, Figure]], figure: Figure, span: Span) -> None:
    """Keep a figure that is of the year itself and has a number; the first of a year holds."""
    own = figure.period is None or span_of(figure.period) == span
    if own and figure.value is not None:
        found.setdefault((figure.key, figure.unit), {}).setdefault(span.first, figure)


def _chart(sight: Sight, told: dict[int, Figure], number: int) -> Chart:
    years = years_through(told)
    last = told[max(told)]
    name = str(sight.words(last, "label") or last.key)
    unit = sight.words(last, "unit")
    points = tuple(
        point(sight, told[year].value, _said(sight, told[year])) if year in told else point(sight, None)
        for year in years
    )
    along = tuple(Along(sight.own(str(year))) for year in years)
    caption = f"{name} ({unit})" if unit is not None else name
    return Chart("lines", caption, sight.say("Year"), along, (Series(name, points),), f"so-lieu-cac-nam-{number}")


def _said(sight: Sight, figure: Figure) -> str:
    """The figure with how exact it is: `more than 16,000`."""
    number = sight.interface.number(figure.value) if figure.value is not None else ""
    if figure.qualifier == "exact":
        return number
    return f"{sight.choice(Figure, 'qualifier', figure.qualifier)} {number}"
