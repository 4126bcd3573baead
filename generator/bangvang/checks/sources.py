"""Where the facts come from: records, awards, years and figures for which no source is named."""

from collections.abc import Iterable

from bangvang.checks.called import called, called_award
from bangvang.checks.found import Found
from bangvang.model.base import Sourced
from bangvang.model.cluster import Cluster
from bangvang.model.person import Person
from bangvang.model.result import Result
from bangvang.roll.roll import Roll

OWN_SOURCE = ("documents", "sources")
"""Kinds of records that are sources themselves."""


def check_sources(roll: Roll, found: Found) -> None:
    """`no-source`: records without a source of their own, unless each of their parts has one; awards without one of either."""
    for kind, record in roll.all_records():
        if isinstance(record, Person) and record.erased:
            continue
        if kind in OWN_SOURCE or kind == "decisions" or record.sources or not roll.whole(kind, record.id):
            continue
        if not _all_sourced(_parts(record)):
            found.add("no-source", kind, record.id, ("sources",), name=called(kind, record))
    _check_decisions(roll, found)


def _check_decisions(roll: Roll, found: Found) -> None:
    """One finding for a decision of which nothing has a source; else one for each award that lacks it."""
    for decision in roll.decisions.values():
        if (
            not decision.sources
            and roll.whole("decisions", decision.id)
            and not any(a.sources for a in decision.awards)
        ):
            found.add("no-source", "decisions", decision.id, ("sources",), name=called("decisions", decision))
    for line in roll.index.lines:
        decision = line.decision
        if decision.sources or line.award.sources or not roll.whole("decisions", decision.id):
            continue
        if any(award.sources for award in decision.awards):
            keys = ("awards", line.index, "sources")
            found.add("no-source", "decisions", decision.id, keys, name=called_award(roll, line))


def _parts(record: object) -> tuple[Sourced, ...]:
    """The parts of a record that may name their sources one by one."""
    if isinstance(record, Cluster):
        return record.years
    if isinstance(record, Result):
        return record.figures
    return ()


def _all_sourced(parts: Iterable[Sourced]) -> bool:
    found = [bool(part.sources) for part in parts]
    return bool(found) and all(found)
