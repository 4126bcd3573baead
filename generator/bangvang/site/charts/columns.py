"""Columns side by side; and the small ones that stand beside a text."""

from dataclasses import replace
from decimal import Decimal

from bangvang.site.charts.along import fitting
from bangvang.site.charts.drawing import Drawing, Label, Mark, Rect, tidy
from bangvang.site.charts.plot import HEIGHT, TOP, Plot, band, drawn, known, left, title_of
from bangvang.site.charts.scale import Say, Scale, room_for, ruled, scale_of
from bangvang.views.charts import Chart

SPARK = 44
"""How tall the tallest of small columns is, in pixels."""


def grouped(chart: Chart, say: Say) -> Drawing:
    """The columns of all series side by side. Numbers are taken as not less than zero."""
    scale = scale_of(number for one in chart.series for number in known(one.points))
    room = room_for(map(say, scale.ticks))
    value = fitting(_texts(chart), band(len(chart.along), len(chart.series)) / len(chart.series), room)
    plot = Plot(scale, HEIGHT, room, value)
    many = len(chart.along) * len(chart.series)
    return drawn(plot, chart, _columns(plot, chart), ruled(scale, say, TOP, HEIGHT), many)


def spark(chart: Chart) -> Drawing:
    """Small columns of the first series without a scale: the shape of the years, and their numbers where they fit."""
    chart = replace(chart, series=chart.series[:1])
    highest = max((Decimal(number) for number in known(chart.series[0].points)), default=Decimal(0))
    scale = Scale((Decimal(0), max(highest, Decimal(1))))
    plot = Plot(scale, SPARK, 1, fitting(_texts(chart), 100 / len(chart.along), 1))
    ground = ruled(scale, str, TOP, SPARK)[:1]
    return drawn(plot, chart, _columns(plot, chart), ground, len(chart.along))


def _texts(chart: Chart) -> list[str]:
    return [point.text for one in chart.series for point in one.points if point.value is not None]


def _columns(plot: Plot, chart: Chart) -> list[tuple[Mark, ...]]:
    return [_slot(plot, chart, place) for place in range(len(chart.along))]


def _slot(plot: Plot, chart: Chart, place: int) -> tuple[Mark, ...]:
    """The columns of all series over one name. Where all are unknown one box stands for them."""
    slots, many = len(chart.along), len(chart.series)
    start, width = left(slots, place, many), band(slots, many) / many
    if all(one.points[place].value is None for one in chart.series):
        start, width = left(slots, place), band(slots)
        return plot.box(start, width, f"{chart.along[place].words.text}: {chart.series[0].points[place].text}")
    marks: list[Mark] = []
    for number, one in enumerate(chart.series):
        point, x, title = one.points[place], start + width * number, title_of(chart, number, place)
        if point.value is None:
            marks += plot.box(x, width, title)
            continue
        tall = plot.tall(point.value)
        marks.append(Rect(tidy(x), tidy(plot.ground - tall), tidy(width), tidy(tall), fill=number + 1, title=title))
        if plot.value is not None:
            marks.append(Label(tidy(x + width / 2), tidy(plot.ground - tall - 5), point.text, plot.value))
    return tuple(marks)
