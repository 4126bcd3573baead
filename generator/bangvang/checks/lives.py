"""Units that are honoured, or are members of a cluster, in a time when they did not live."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bangvang.checks.called import called
from bangvang.checks.found import Found
from bangvang.checks.life import Life, life_of
from bangvang.model.unit import Unit
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll
from bangvang.words.dates import Interval, PartialDate


class _Mention(NamedTuple):
    """A unit named for a time, and where."""

    unit: str
    period: Interval
    kind: str
    record: str
    keys: Keys


def check_lives(roll: Roll, found: Found) -> None:
    """`unit-not-living`: rows of awards with a period, members of cluster years. What is not known is not judged."""
    known = _lives(roll)
    for mention in (*_honoured(roll, known), *_members(roll, known)):
        unit, life = roll.units[mention.unit], known[mention.unit]
        ended = life.surely_ended_before(mention.period)
        if ended or life.surely_began_after(mention.period):
            found.add(
                "unit-not-living",
                mention.kind,
                mention.record,
                mention.keys,
                near=_only(_successors(unit) if ended else roll.index.predecessors.get(unit.id, ())),
                name=called("units", unit),
                life=life.told(),
                period=str(mention.period),
            )


def _lives(roll: Roll) -> Mapping[str, Life]:
    """The lives of the units of which a beginning or an end is known."""
    known = {unit.id: life_of(unit) for unit in roll.units.values() if roll.whole("units", unit.id)}
    return {unit: life for unit, life in known.items() if life.since is not None or life.until is not None}


def _honoured(roll: Roll, known: Mapping[str, Life]) -> Iterator[_Mention]:
    for unit in known:
        for row in roll.index.rows_of_unit.get(unit, ()):
            period, decision = row.line.award.period, row.line.decision.id
            if period is not None and row.recipient.unit == unit and roll.whole("decisions", decision):
                keys: Keys = ("awards", row.line.index, "recipients", row.index, "unit")
                yield _Mention(unit, period, "decisions", decision, keys)


def _members(roll: Roll, known: Mapping[str, Life]) -> Iterator[_Mention]:
    for cluster in roll.clusters.values():
        if roll.whole("clusters", cluster.id):
            for number, year in enumerate(cluster.years):
                for member, unit in enumerate(year.members):
                    if unit in known:
                        keys: Keys = ("years", number, "members", member)
                        yield _Mention(unit, PartialDate(year.year), "clusters", cluster.id, keys)


def _successors(unit: Unit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(after.unit for after in unit.succeeded_by))


def _only(units: tuple[str, ...]) -> str | None:
    """The one unit that may be meant: the successor or predecessor, where there is but one."""
    return units[0] if len(units) == 1 else None
