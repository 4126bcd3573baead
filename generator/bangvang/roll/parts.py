"""The roles that records tell of: who launched, signed, proposed, handed over, oversaw."""

from collections.abc import Iterator

from bangvang.model.nomination import NominationLine
from bangvang.model.role import Presentation, Role
from bangvang.roll.index import Part
from bangvang.roll.records import Records


def parts(records: Records) -> Iterator[Part]:
    """Every role with the record it stands in and what it was."""
    for movement in records.movements.values():
        if movement.launched is not None:
            yield from _of("movements", movement.id, "launched", movement.launched.by)
    yield from _cluster_parts(records)
    yield from _decision_parts(records)
    for nomination in records.nominations.values():
        yield Part("nominations", nomination.id, "proposed", nomination.by)
        yield from _staged("nominations", nomination.id, nomination.lines)
    for event in records.events.values():
        yield from _of("events", event.id, "took-part", event.roles)


def _cluster_parts(records: Records) -> Iterator[Part]:
    for cluster in records.clusters.values():
        for year in cluster.years:
            if year.overseer is not None:
                yield Part("clusters", cluster.id, "oversaw", year.overseer)
            yield from _staged("clusters", cluster.id, year.nominations)


def _decision_parts(records: Records) -> Iterator[Part]:
    for decision in records.decisions.values():
        if decision.signer is not None:
            yield Part("decisions", decision.id, "signed", decision.signer)
        yield from _of("decisions", decision.id, "proposed", decision.proposed_by)
        yield from _presented(decision.id, decision.presented)
        for award in decision.awards:
            yield from _presented(decision.id, award.presented)


def _presented(decision: str, presentations: tuple[Presentation, ...]) -> Iterator[Part]:
    for presentation in presentations:
        yield from _of("decisions", decision, "presented", presentation.by)


def _staged(kind: str, record: str, lines: tuple[NominationLine, ...]) -> Iterator[Part]:
    for line in lines:
        for stage in line.stages:
            yield from _of(kind, record, stage.state, stage.by)


def _of(kind: str, record: str, what: str, roles: tuple[Role, ...]) -> Iterator[Part]:
    return (Part(kind, record, what, role) for role in roles)
