"""Lines: numbers that go on from year to year. An unknown number breaks a line; it is never passed over."""

from itertools import pairwise

from bangvang.site.charts.along import foot, size_for
from bangvang.site.charts.drawing import Drawing, Group, Label, Mark, Sign, Stroke, tidy
from bangvang.site.charts.plot import FOOT, HEIGHT, TOP, known, title_of
from bangvang.site.charts.scale import Say, Scale, room_for, ruled, scale_of
from bangvang.views.charts import Chart


def lines(chart: Chart, say: Say) -> Drawing:
    """A line for each series, with a sign at each known point; numbers may be less than zero."""
    scale = scale_of(number for one in chart.series for number in known(one.points))
    room = room_for(map(say, scale.ticks))
    ground = TOP + HEIGHT
    names = foot([(along.words.text, along.words.language) for along in chart.along], ground + 17, room)
    groups = [Group((*_strokes(chart, series, scale), *_signs(chart, series, scale))) for series in _numbers(chart)]
    gaps = _gaps(chart, ground)
    keys = tuple(one.name for one in chart.series) if len(chart.series) > 1 else ()
    groups.append(Group((*gaps, *(name for name in names if name is not None))))
    scaled = ruled(scale, say, TOP, HEIGHT)
    return Drawing(ground + FOOT, tuple(groups), scaled, room, size_for(len(chart.along)), keys, signs=True)


def _numbers(chart: Chart) -> range:
    return range(len(chart.series))


def _at(chart: Chart, place: int) -> float:
    return tidy(100 / len(chart.along) * (place + 0.5))


def _strokes(chart: Chart, series: int, scale: Scale) -> tuple[Mark, ...]:
    points = chart.series[series].points
    strokes = []
    for place, (one, following) in enumerate(pairwise(points)):
        if one.value is not None and following.value is not None:
            y, y2 = (tidy(TOP + HEIGHT * (1 - scale.share(value))) for value in (one.value, following.value))
            strokes.append(Stroke(_at(chart, place), y, _at(chart, place + 1), y2, "line", series + 1))
    return tuple(strokes)


def _signs(chart: Chart, series: int, scale: Scale) -> tuple[Mark, ...]:
    return tuple(
        Sign(_at(chart, place), tidy(TOP + HEIGHT * (1 - scale.share(point.value))), series + 1, title)
        for place, point in enumerate(chart.series[series].points)
        if point.value is not None and (title := title_of(chart, series, place))
    )


def _gaps(chart: Chart, ground: float) -> tuple[Mark, ...]:
    """A question mark over each name of which no series knows a number."""
    return tuple(
        Label(_at(chart, place), ground - 5, "?", "value")
        for place in range(len(chart.along))
        if all(one.points[place].value is None for one in chart.series)
    )
