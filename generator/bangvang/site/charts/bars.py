"""Bars that lie under their names, which may be long; those of several series below each other."""

from bangvang.model.localised import Words
from bangvang.site.charts.drawing import NARROW, Drawing, Group, Label, Mark, Rect, tidy, widest, wrapped
from bangvang.site.charts.plot import known, name_of, title_of
from bangvang.site.charts.scale import Scale, scale_of
from bangvang.views.charts import Chart

LINE, THICK, APART, GAP = 17, 14, 3, 12
"""In pixels: a line of a name, a bar, what parts two bars, and what parts two names."""
LINES = 3
"""How many lines of a name are printed; what is left of it is said when it is pointed at."""
LEAST = 0.4
"""No known number but zero has a bar shorter than this, in percent."""


def bars(chart: Chart) -> Drawing:
    """The bars of all series under each name, the number at the end of each. Numbers are taken as not less than zero."""
    scale = scale_of(number for one in chart.series for number in known(one.points))
    texts = [point.text for one in chart.series for point in one.points]
    reach = 100 - (widest(texts) + 10) / NARROW * 100
    groups, y = [], 0.0
    for place, along in enumerate(chart.along):
        marks, below = _row(chart, place, y, scale, max(reach, 20))
        groups.append(Group(marks, name_of(chart, place), along.path))
        y = below + GAP
    keys = tuple(one.name for one in chart.series) if len(chart.series) > 1 else ()
    return Drawing(int(y), tuple(groups), keys=keys)


def lines_of(words: Words) -> tuple[str, ...]:
    """A name in as many lines as it takes, three at most."""
    return wrapped(words.text, LINES)


def _row(chart: Chart, place: int, y: float, scale: Scale, reach: float) -> tuple[tuple[Mark, ...], float]:
    """The marks of one name and its bars, and where they end."""
    along = chart.along[place]
    names = lines_of(along.words)
    marks: list[Mark] = [
        Label(0, tidy(y + LINE * number + 13), text, "row", lang=along.words.language)
        for number, text in enumerate(names)
    ]
    top = y + LINE * len(names) + 2
    for number, one in enumerate(chart.series):
        point = one.points[place]
        title = title_of(chart, number, place)
        if point.value is None:
            marks.append(Rect(0, top, tidy(12 / NARROW * 100), THICK, "unknown", title=title))
            marks.append(Label(tidy(12 / NARROW * 100), tidy(top + 11), point.text, "end none", 6))
        else:
            share = max(scale.share(point.value) * reach, LEAST) if point.value > 0 else 0
            marks.append(Rect(0, top, tidy(share), THICK, fill=number + 1, title=title))
            marks.append(Label(tidy(share), tidy(top + 11), point.text, "end", 6))
        top += THICK + APART
    marks.insert(
        0, Rect(0, tidy(y + LINE * len(names) + 1), 0.3, tidy(top - y - LINE * len(names) - APART + 2), "stem")
    )
    return tuple(marks), top
