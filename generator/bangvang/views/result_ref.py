"""Links to the yearly results of a place or cluster, which have no page of their own but stand by year and place."""

from bangvang.views.blocks import Ref
from bangvang.views.sight import Sight


def result_ref(sight: Sight, result_id: str) -> Ref:
    """The name of a result, leading to its place in its year; to no page where its period is open."""
    result = sight.roll.results[result_id]
    span, place = sight.span(result.period), result.unit or result.cluster
    path = sight.addresses.place_in_year(sight.language, span, place) if span is not None and place else None
    return Ref(sight.name("results", result_id), path)


def result_refs(sight: Sight, ids: tuple[str, ...]) -> tuple[Ref, ...]:
    """Several results, the newest first."""
    newest = sorted(ids, key=lambda one: sight.roll.results[one].period.sort_key(), reverse=True)
    return tuple(result_ref(sight, one) for one in newest)
