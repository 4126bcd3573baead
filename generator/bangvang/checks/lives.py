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
    """A unit named for a time in which it did not live, and where."""

    unit: str
    period: Interval
    kind: str
    record: str
    keys: Keys


def check_lives(roll: Roll, found: Found) -> None:
    """`unit-not-living`: rows of awards with a period, members of cluster years. What is not known is not judged."""
    lives = {unit.id: life_of(unit) for unit in roll.units.values() if roll.whole("units", unit.id)}
    known = {unit: life for unit, life in lives.items() if life.since is not None or life.until is not None}
    for mention in (*_honoured(roll, known), *_members(roll, known)):
        unit, life = roll.units[mention.unit], known[mention.unit]
        found.add(
            "unit-not-living",
            mention.kind,
            mention.record,
            mention.keys,
            near=_meant(roll, unit, life, mention.period),
            name=called("units", unit),
            life=life.told(),
            period=str(mention.period),
        )


def _honoured(roll: Roll, known: Mapping[str, Life]) -> Iterator[_Mention]:
    for line in roll.index.lines:
        period = line.award.period
        if period is None or not roll.whole("decisions", line.decision.id):
            continue
        first, last = period.earliest, period.latest
        for number, recipient in enumerate(line.award.recipients):
            life = known.get(recipient.unit or "")
            if life is not None and (life.last < first or last < life.first):
                keys: Keys = ("awards", line.index, "recipients", number, "unit")
                yield _Mention(recipient.unit or "", period, "decisions", line.decision.id, keys)


def _members(roll: Roll, known: Mapping[str, Life]) -> Iterator[_Mention]:
    for cluster in roll.clusters.values():
        if roll.whole("clusters", cluster.id):
            for number, year in enumerate(cluster.years):
                period = PartialDate(year.year)
                for member, unit in enumerate(year.members):
                    life = known.get(unit)
                    if life is not None and (life.last < period.earliest or period.latest < life.first):
                        keys: Keys = ("years", number, "members", member)
                        yield _Mention(unit, period, "clusters", cluster.id, keys)


def _meant(roll: Roll, unit: Unit, life: Life, period: Interval) -> str | None:
    """The unit that may be meant: its successor or predecessor, where there is but one."""
    if life.last < period.earliest:
        others = tuple(dict.fromkeys(after.unit for after in unit.succeeded_by))
    else:
        others = roll.index.predecessors.get(unit.id, ())
    return others[0] if len(others) == 1 else None
