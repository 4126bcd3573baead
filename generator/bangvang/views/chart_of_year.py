"""The charts of a year: stated against named, this year beside the one before, honour beside honour."""

from collections.abc import Mapping
from decimal import Decimal

from bangvang.roll.award_line import AwardLine
from bangvang.views.amounts import kind_name
from bangvang.views.charting import point
from bangvang.views.charts import Along, Chart, Series
from bangvang.views.counting import KINDS, counted, named, stated, tallies, tally
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, lines_of

HONOURS = 10
"""The most honours that are compared: those with the most recipients."""


def kinds_of_year(sight: Sight, span: Span, lines: tuple[AwardLine, ...]) -> tuple[Chart, ...]:
    """By kind of recipient: as stated and as named; and as counted in this year and the year before."""
    roll = sight.roll
    charts = _stated_and_named(sight, stated(lines), named(roll, lines))
    if not span.single:
        return charts
    now = tally(roll, lines).numbers
    before = tally(roll, counted(roll, lines_of(roll, Span(span.first - 1, span.first - 1)))).numbers
    if not any(kind in now for kind in KINDS) or not any(kind in before for kind in KINDS):
        return charts
    numbers = ((str(span.first), now), (str(span.first - 1), before))
    caption = sight.say("Counted in %(year)s and in the year before", year=str(span.first))
    return (*charts, *_by_kind(sight, numbers, caption, "nam-truoc"))


def honours_of_year(sight: Sight, lines: tuple[AwardLine, ...]) -> tuple[Chart, ...]:
    """Recipients by honour, the highest honour first; nothing where fewer than two have a known number."""
    found = tallies(sight.roll, lines, lambda line: line.award.honour)
    known = {honour: number for honour, one in found.items() if (number := one.recipients) is not None}
    most = sorted(known, key=lambda honour: (-known[honour], honour))[:HONOURS]
    if len(most) < 2:  # noqa: PLR2004 - one honour is compared with nothing
        return ()
    caption = sight.say("Recipients by honour")
    if len(found) > len(most):
        caption += ": " + sight.count("the %(num)s with the most", "the %(num)s with the most", len(most))
    shown = sorted(most, key=lambda honour: _precedence(sight, honour))
    along = tuple(Along(sight.name("honours", one), sight.path("honours", one)) for one in shown)
    series = Series(sight.say("Recipients"), tuple(point(sight, known[one]) for one in shown))
    return (Chart("bars", caption, sight.say("Honour"), along, (series,), "danh-hieu-bieu-do"),)


def _stated_and_named(sight: Sight, said: Mapping[str, int], names: Mapping[str, int]) -> tuple[Chart, ...]:
    """What is stated beside what is named, where no name is zero names; nothing where either is missing altogether."""
    if not any(said.get(kind) for kind in KINDS) or not any(names.get(kind) for kind in KINDS):
        return ()
    whole = {kind: names.get(kind, 0) for kind in KINDS if kind in said or kind in names}
    numbers = ((sight.say("As stated"), said), (sight.say("Named"), whole))
    return _by_kind(sight, numbers, sight.say("Stated and named"), "neu-va-ten")


def _by_kind(
    sight: Sight, numbers: tuple[tuple[str, Mapping[str, int]], ...], caption: str, anchor: str
) -> tuple[Chart, ...]:
    kinds = [kind for kind in KINDS if any(kind in one for _, one in numbers)]
    along = tuple(Along(sight.own(kind_name(sight, kind))) for kind in kinds)
    several = tuple(Series(name, tuple(point(sight, one.get(kind)) for kind in kinds)) for name, one in numbers)
    return (Chart("bars", caption, sight.say("Recipients"), along, several, f"{anchor}-bieu-do", listed=True),)


def _precedence(sight: Sight, honour: str) -> tuple[bool, Decimal, str]:
    known = sight.roll.honours.get(honour)
    return (known is None, known.precedence if known is not None else Decimal(0), honour)
