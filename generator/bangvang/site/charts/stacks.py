"""Columns upon each other, which add up."""

from decimal import Decimal

from bangvang.site.charts.along import fitting
from bangvang.site.charts.drawing import Drawing, Label, Mark, Rect, tidy
from bangvang.site.charts.plot import HEIGHT, TOP, Plot, band, drawn, known, left
from bangvang.site.charts.scale import Say, room_for, ruled, scale_of
from bangvang.views.charts import Chart

MORE = "+?"
"""What stands on a column that leaves something out."""


def stacked(chart: Chart, say: Say) -> Drawing:
    """The columns of all series upon each other, their sum above; `+?` where something is left out."""
    totals = [_total(chart, place) for place in range(len(chart.along))]
    scale = scale_of(total for total in totals if total is not None)
    room = room_for(map(say, scale.ticks))
    told = [say(total) if total is not None else "" for total in totals]
    plot = Plot(scale, HEIGHT, room, fitting(told, 100 / len(totals), room))
    columns = [_slot(plot, chart, place, total, told[place]) for place, total in enumerate(totals)]
    return drawn(plot, chart, columns, ruled(scale, say, TOP, HEIGHT), len(totals) * 2, told=True)


def _total(chart: Chart, place: int) -> Decimal | None:
    numbers = known(one.points[place] for one in chart.series)
    return sum(map(Decimal, numbers), Decimal(0)) if numbers else None


def _slot(plot: Plot, chart: Chart, place: int, total: Decimal | None, told: str) -> tuple[Mark, ...]:
    slots = len(chart.along)
    x, width = left(slots, place), band(slots)
    if total is None:
        return plot.box(x, width, "")
    marks: list[Mark] = []
    ground = plot.ground
    exact = plot.height * plot.scale.share(total)
    grown = plot.tall(total) / exact if exact > 0 else 0
    for number, one in enumerate(chart.series):
        value = one.points[place].value
        if value is None:
            continue
        tall = plot.height * plot.scale.share(value) * grown
        top, foot = tidy(ground - tall, 1), tidy(ground, 1)
        marks.append(Rect(tidy(x), top, tidy(width), tidy(foot - top, 1), fill=number + 1))
        ground -= tall
    if plot.value is not None:
        marks.append(Label(tidy(x + width / 2), tidy(ground - 5, 1), told, plot.value))
    if chart.along[place].more:
        marks.append(Label(tidy(x + width / 2), tidy(ground - (5 if plot.value is None else 18), 1), MORE, "value"))
    return tuple(marks)
