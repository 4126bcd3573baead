"""Years and spans of years: of which the roll tells something, and what belongs to each."""

from dataclasses import dataclass

from bangvang.model.result import Result
from bangvang.roll.award_line import AwardLine
from bangvang.roll.index import Nominated
from bangvang.roll.roll import Roll
from bangvang.words.dates import Period


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """One year, or a stretch of years, both ends included. Ordered by the first year, then by the last."""

    first: int
    last: int

    @property
    def key(self) -> str:
        """How addresses and readers call it: `2022` or `2020-2025`."""
        return str(self.first) if self.single else f"{self.first}-{self.last}"

    @property
    def single(self) -> bool:
        """Whether it is one year."""
        return self.first == self.last


def span_of(period: Period) -> Span | None:
    """The years of a period; None where an end is open."""
    years = period.years
    return Span(years[0], years[-1]) if years is not None else None


def year_spans(roll: Roll) -> tuple[Span, ...]:
    """Every year of an award or a nomination, and every year or span of a result, in order."""
    years = (*roll.index.lines_of_year, *nominations_by_year(roll))
    spans = {Span(year, year): None for year in years if year is not None}
    for result in roll.results.values():
        span = span_of(result.period)
        if span is not None:
            spans[span] = None
    return tuple(sorted(spans))


def lines_of(roll: Roll, span: Span) -> tuple[AwardLine, ...]:
    """The awards of a year; of a span of years those that were given for exactly this span."""
    lines = roll.index.lines_of_year.get(span.last, ())
    if span.single:
        return lines
    return tuple(line for line in lines if line.award.period is not None and span_of(line.award.period) == span)


def results_of(roll: Roll, span: Span) -> tuple[Result, ...]:
    """What places and clusters reported of a year or span."""
    return tuple(result for result in roll.results.values() if span_of(result.period) == span)


def open_results(roll: Roll) -> tuple[Result, ...]:
    """Results of a period with an open end: they have no year to stand under."""
    return tuple(result for result in roll.results.values() if span_of(result.period) is None)


def places_of(roll: Roll, span: Span) -> tuple[str, ...]:
    """The places and clusters (their ids) that have a page in a year: those with a result or an award there."""
    found: dict[str, None] = {}
    for result in results_of(roll, span):
        found |= dict.fromkeys(place for place in (result.unit, result.cluster) if place is not None)
    for line in lines_of(roll, span):
        found |= dict.fromkeys(place for place in (line.award.place, line.award.cluster) if place is not None)
    return tuple(sorted(found))


def place_kind(roll: Roll, place: str) -> str:
    """Whether a place's id is a unit's or a cluster's."""
    return "units" if place in roll.units or place not in roll.clusters else "clusters"


def movements_in(roll: Roll, span: Span) -> tuple[str, ...]:
    """The movements that were under way in these years; those whose start is unknown are left out."""
    return tuple(movement.id for movement in roll.movements.values() if under_way(movement.period, span))


def movements_perhaps_in(roll: Roll, span: Span) -> bool:
    """Whether there are movements of which it is not known if they had begun in these years."""
    periods = (movement.period for movement in roll.movements.values())
    return any(period.start is None and (period.last_year or span.first) >= span.first for period in periods)


def under_way(period: Period, span: Span) -> bool:
    """Whether a period reaches into these years; not where its start is unknown."""
    if period.start is None or period.start.year > span.last:
        return False
    return period.last_year is None or period.last_year >= span.first


def nominations_by_year(roll: Roll) -> dict[int | None, tuple[Nominated, ...]]:
    """Every line of a nomination by its year: of its achievement, else of the cluster's work, else of its date."""
    groups: dict[int | None, list[Nominated]] = {}
    for honour in sorted(roll.index.nominated_honour):
        for nominated in roll.index.nominated_honour[honour]:
            groups.setdefault(nomination_year(roll, nominated), []).append(nominated)
    return {year: tuple(found) for year, found in groups.items()}


def nomination_year(roll: Roll, nominated: Nominated) -> int | None:
    """The year that a nomination is about; None where it is unknown."""
    if nominated.line.period is not None and nominated.line.period.last_year is not None:
        return nominated.line.period.last_year
    if nominated.year is not None:
        return nominated.year
    nomination = roll.nominations.get(nominated.record)
    if nominated.kind != "nominations" or nomination is None or nomination.on is None or nomination.on.not_later:
        return None
    return nomination.on.year
