"""Scales: round numbers that cover what is drawn, and where a number stands between them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from bangvang.site.charts.drawing import Label, Stroke, text_width, tidy

Say = Callable[[int | Decimal], str]
"""Prints a number in the page's language."""

STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
PARTS = 4
"""About how many parts a scale has."""
ROOMS = (0, 22, 36, 52, 72, 96)
"""The margins at the left, in pixels; the theme's styles have a class for each."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Round numbers from the lowest to the highest, at even steps. Every number drawn lies between the first and the last."""

    ticks: tuple[Decimal, ...]

    @property
    def length(self) -> Decimal:
        """From the first tick to the last; never zero."""
        return self.ticks[-1] - self.ticks[0]

    def share(self, value: int | Decimal) -> float:
        """How far a number is along the scale, from 0 to 1."""
        return float((Decimal(value) - self.ticks[0]) / self.length)


def scale_of(values: Iterable[int | Decimal]) -> Scale:
    """The scale for these numbers and zero; whole numbers get whole ticks."""
    known = [Decimal(0), *map(Decimal, values)]
    low, high = min(known), max(known)
    step = _step(high - low)
    if all(value == value.to_integral_value() for value in known):
        step = max(step, Decimal(1))
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = -((-high / step).to_integral_value(ROUND_FLOOR))
    last = max(last, first + 1)
    return Scale(tuple(step * number for number in range(int(first), int(last) + 1)))


def room_for(texts: Iterable[str]) -> int:
    """Which margin at the left has room for these texts."""
    needed = max(map(text_width, texts), default=0) + 6
    return next((room for room, pixels in enumerate(ROOMS) if room and pixels >= needed), len(ROOMS) - 1)


def ruled(scale: Scale, say: Say, top: float, height: float) -> tuple[Stroke | Label, ...]:
    """The lines of a scale that goes up, each with its number at the left; the line of zero is the strongest."""
    marks: list[Stroke | Label] = []
    for tick in scale.ticks:
        y = tidy(top + height * (1 - scale.share(tick)))
        marks.append(Stroke(0, y, 100, y, "zero" if tick == 0 else "rule"))
        marks.append(Label(0, tidy(y + 4), say(tick), "tick", -6))
    return tuple(marks)


def _step(length: Decimal) -> Decimal:
    """A round step that parts a length into a handful: 1, 2 or 5 times a power of ten."""
    if length == 0:
        return Decimal(1)
    rough = length / PARTS
    power = Decimal(1).scaleb(rough.adjusted())
    return next(factor * power for factor in STEPS if factor * power >= rough)
