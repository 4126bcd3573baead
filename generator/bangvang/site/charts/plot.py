"""The place where columns stand, and what all columns share: how tall they are, and the box of what is unknown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bangvang.site.charts.along import foot, pixels, pressable, size_for
from bangvang.site.charts.drawing import Drawing, Group, Label, Mark, Rect, tidy
from bangvang.site.charts.scale import Scale
from bangvang.views.charts import Chart, Point

TOP, HEIGHT, FOOT = 32, 150, 24
"""Pixels above the columns, of the tallest column, and below them."""
BAND, WIDE_BAND, CROWDED = 72, 84, 12
"""How much of a slot its columns take, in percent: more where there are more slots than CROWDED."""
BROADEST = 22
"""No column is broader than this, in percent."""
LEAST = 1.5
"""No known number but zero is drawn lower than this, in pixels."""
STUB = 12
"""The height of the empty box that stands for an unknown number, in pixels."""
SIGN = 8
"""The least width of a box with a question mark, in pixels."""


@dataclass(frozen=True, slots=True)
class Plot:
    """The columns' scale and height in pixels, the margin at the left, and how their numbers are shown."""

    scale: Scale
    height: int
    room: int
    value: str | None

    @property
    def ground(self) -> float:
        """The line on which columns stand."""
        return TOP + self.height

    def tall(self, value: int | Decimal | None) -> float:
        """How tall a known number is, in pixels: zero is flat, and nothing else is."""
        if value is None or value <= 0:
            return 0
        return max(self.height * self.scale.share(value), LEAST)

    def box(self, x: float, width: float, title: str) -> tuple[Mark, ...]:
        """The empty box of an unknown number, with a question mark where there is room."""
        box = Rect(tidy(x), self.ground - STUB, tidy(width), STUB, "unknown", title=title)
        if pixels(width, self.room) < SIGN:
            return (box,)
        return (box, Label(tidy(x + width / 2), self.ground - STUB - 4, "?", "value"))


def band(slots: int, many: int = 1) -> float:
    """How wide the columns of a slot are together, in percent of the plot; `many` stand side by side in it."""
    return min((BAND if slots <= CROWDED else WIDE_BAND) / slots, BROADEST * many)


def left(slots: int, place: int, many: int = 1) -> float:
    """Where the columns of a slot begin, in percent of the plot."""
    return (100 / slots) * (place + 0.5) - band(slots, many) / 2


def known(points: Iterable[Point]) -> tuple[int | Decimal, ...]:
    """The numbers that are known."""
    return tuple(point.value for point in points if point.value is not None)


def name_of(chart: Chart, place: int) -> str:
    """What a slot tells: `2022: Collectives 28; Individuals no data`."""
    along = chart.along[place]
    parts = [_named(chart, number, place) for number in range(len(chart.series))]
    return f"{along.words.text}: {'; '.join(parts)}" + (f". {along.more}" if along.more else "")


def title_of(chart: Chart, series: int, place: int) -> str:
    """What one column tells: `2022, Collectives: 28`."""
    told = f"{chart.along[place].words.text}, {chart.series[series].name}" if len(chart.series) > 1 else ""
    return f"{told or chart.along[place].words.text}: {chart.series[series].points[place].text}"


def drawn(
    plot: Plot,
    chart: Chart,
    columns: Sequence[tuple[Mark, ...]],
    scale: tuple[Mark, ...],
    many: int,
    *,
    told: bool = False,
) -> Drawing:
    """Columns (the marks of each slot) with the names at their feet; each slot leads on where it may be pressed.

    `many` is how many columns there are, for the width of the drawing. With `told` a slot says its numbers as a whole.
    """
    slots = len(columns)
    names = foot([(along.words.text, along.words.language) for along in chart.along], plot.ground + 17, plot.room)
    press = pressable(slots, plot.room)
    groups = []
    for place, marks in enumerate(columns):
        slot = Rect(tidy(100 / slots * place), 0, tidy(100 / slots), plot.ground + FOOT, "slot")
        name, path = names[place], chart.along[place].path if press else None
        shown = (*((slot,) if path is not None else ()), *marks, *((name,) if name is not None else ()))
        groups.append(Group(shown, name_of(chart, place), path, bool(chart.along[place].more), told))
    keys = tuple(one.name for one in chart.series) if len(chart.series) > 1 else ()
    return Drawing(int(plot.ground + FOOT), tuple(groups), scale, plot.room, size_for(many), keys)


def _named(chart: Chart, series: int, place: int) -> str:
    one = chart.series[series]
    return f"{one.name} {one.points[place].text}" if len(chart.series) > 1 else one.points[place].text
