"""Making charts of what is counted elsewhere: numbers as points, years without a gap, charts set into their tables."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bangvang.views.amounts import kind_name
from bangvang.views.blocks import Block, Table
from bangvang.views.charts import Along, AnyChart, Form, Point, Series
from bangvang.views.counting import KINDS, Tally
from bangvang.views.sight import Sight

YEARS = 30
"""The most years that a chart shows: the last ones."""
BESIDE, FEW = 12, 3
"""Up to how many columns, of how many series, stand side by side; more stand upon each other."""
SHOWN = (*KINDS, "together")
"""The parts that charts of recipients show: `together` is all that is not told apart by kind."""


def illustrated(blocks: tuple[Block, ...], charts: Iterable[AnyChart]) -> tuple[Block, ...]:
    """Blocks whose first table shows these charts above its rows; unchanged where it is not a table."""
    several = tuple(charts)
    if not several or not blocks or not isinstance(blocks[0], Table):
        return blocks
    return (replace(blocks[0], charts=several), *blocks[1:])


def point(sight: Sight, value: int | Decimal | None, text: str | None = None) -> Point:
    """A number as charts print it; unknown is said to be no data."""
    said = text if text is not None else sight.interface.number(value) if value is not None else sight.say("no data")
    return Point(value, said)


def years_through(years: Iterable[int]) -> tuple[int, ...]:
    """Every year from the first to the last, those between too, the last thirty at most."""
    known = sorted(years)
    return tuple(range(max(known[0], known[-1] - YEARS + 1), known[-1] + 1)) if known else ()


def shown_part(tally: Tally, part: str) -> int | None:
    """How many of a part of SHOWN; None where nothing is known of it."""
    if part != "together":
        return tally.number(part)
    known = [number for one in ("mixed", "undivided") if (number := tally.number(one)) is not None]
    return sum(known) if known else None


def shown_name(sight: Sight, part: str) -> str:
    """What a part of SHOWN is called."""
    return sight.say("Kind not told apart") if part == "together" else kind_name(sight, part)


def series_of(sight: Sight, tallies: Sequence[Tally]) -> tuple[Series, ...]:
    """A series for each part of SHOWN that one of the tallies knows."""
    return tuple(
        Series(shown_name(sight, part), tuple(point(sight, shown_part(one, part)) for one in tallies))
        for part in SHOWN
        if any(shown_part(one, part) is not None for one in tallies)
    )


def years_along(
    sight: Sight, found: Mapping[int, Tally], years: Iterable[int], paths: Mapping[int, str]
) -> tuple[Along, ...]:
    """Years with the way on from each, and what their numbers leave out."""
    empty = Tally({})
    return tuple(
        Along(sight.own(str(year)), paths.get(year), left_out(sight, found.get(year, empty))) for year in years
    )


def left_out(sight: Sight, tally: Tally) -> str | None:
    """What a tally leaves out, as far as that is known; None where it is whole."""
    told = []
    if tally.unknown:
        told.append(
            sight.count(
                "%(num)s award without a number of recipients",
                "%(num)s awards without numbers of recipients",
                tally.unknown,
            )
        )
    if tally.partial:
        told.append(sight.count("%(num)s award only partly named", "%(num)s awards only partly named", tally.partial))
    return ", ".join(told) or None


def form_for(along: int, series: int) -> Form:
    """Few columns stand side by side, many upon each other."""
    return "grouped" if series == 1 or (series <= FEW and along * series <= BESIDE) else "stacked"
