"""Links from a place or cluster to its page in each year: what it reported, and what was awarded there."""

from collections.abc import Iterable

from bangvang.views.blocks import Block, Inline, Ref
from bangvang.views.common import links
from bangvang.views.results import span_name
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, span_of


def years_of_place(sight: Sight, place: str) -> tuple[Block, ...]:
    """The years of a unit's or cluster's results and awards, the newest first; nothing where there are none."""
    newest = sorted(_spans(sight, place), reverse=True)
    refs: list[Inline] = [Ref(sight.own(span_name(span)), _path(sight, span, place)) for span in newest]
    return links(sight, sight.kinds("results"), "ket-qua", (*refs, *_open(sight, place)))


def _spans(sight: Sight, place: str) -> Iterable[Span]:
    index, spans = sight.roll.index, dict[Span, None]()
    for lines in (index.lines_of_place, index.lines_of_cluster):
        for line in lines.get(place, ()):
            if line.year is not None:
                spans[Span(line.year, line.year)] = None
    for result in _results(sight, place):
        span = span_of(sight.roll.results[result].period)
        if span is not None:
            spans[span] = None
    return spans


def _open(sight: Sight, place: str) -> Iterable[Ref]:
    """Results of a period with an open end stand on the page of all years."""
    path = sight.addresses.section(sight.language, "results")
    for result in _results(sight, place):
        if span_of(sight.roll.results[result].period) is None:
            yield Ref(sight.name("results", result), path, f"ket-qua-{result}")


def _results(sight: Sight, place: str) -> tuple[str, ...]:
    index = sight.roll.index
    return (*index.results_of_unit.get(place, ()), *index.results_of_cluster.get(place, ()))


def _path(sight: Sight, span: Span, place: str) -> str:
    return sight.addresses.place_in_year(sight.language, span.key, place)
