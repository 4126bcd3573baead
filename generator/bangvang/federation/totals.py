"""How much there is in all rolls together: awards that several rolls hold count once, unknown is not zero."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bangvang.federation.members import Member, Portal
from bangvang.federation.shared import Shared, lines_once, passed_by
from bangvang.roll.award_line import AwardLine
from bangvang.views.counting import Tally, add, counted, fallen, tallies, tally
from bangvang.words.folding import fold

Doubles = Collection[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted of one roll, or of all: records by kind, and the awards that stand.

    `decisions` are those known to be one act, `unsure` the records of awards that may be more acts than one.
    """

    tally: Tally
    people: int
    units: int
    decisions: int
    unsure: int
    taken_back: int


@dataclass(frozen=True, slots=True)
class Year:
    """The awards of a year, and the decisions that gave them: at least so many where it is `unsure` how many there were."""

    tally: Tally
    decisions: int
    unsure: bool


@dataclass(frozen=True, slots=True)
class HonourInYear:
    """The awards of one honour in one year (None where it is unknown). `honour` and `name` are as the first of the rolls that gave it has them."""

    year: int | None
    honour: str
    name: str
    tally: Tally
    rolls: tuple[str, ...]


def counts_of(member: Member, without: Doubles = ()) -> Counts:
    """What is counted of a roll, but for decisions that are counted elsewhere."""
    roll = member.roll
    lines = tuple(lines_once(member, without))
    decisions = [one for one in roll.decisions.values() if (member.id, one.id) not in without]
    one = sum(decision.acts == "one" for decision in decisions)
    return Counts(
        tally(roll, counted(roll, lines)),
        len(roll.people),
        len(roll.units),
        one,
        len(decisions) - one,
        len(fallen(roll, lines)),
    )


def counts_of_all(portal: Portal, shared: Collection[Shared]) -> Counts:
    """What is counted of all rolls together. People and units that several rolls know are not judged the same: each roll's count."""
    without = passed_by(shared)
    several = [counts_of(member, without) for member in portal.members]
    return Counts(
        add(one.tally for one in several),
        sum(one.people for one in several),
        sum(one.units for one in several),
        sum(one.decisions for one in several),
        sum(one.unsure for one in several),
        sum(one.taken_back for one in several),
    )


def by_year(members: Iterable[Member], shared: Collection[Shared]) -> dict[int | None, Year]:
    """The awards that stand, by year in its order, the unknown one last."""
    without = passed_by(shared)
    found: dict[int | None, list[Tally]] = {}
    acts: dict[int | None, dict[tuple[str, str], bool]] = {}
    for member in members:
        lines = _standing(member, without)
        for year, one in tallies(member.roll, lines, lambda line: line.year).items():
            found.setdefault(year, []).append(one)
        for line in lines:
            acts.setdefault(line.year, {})[member.id, line.decision.id] = line.decision.acts == "one"
    return {
        year: Year(add(found[year]), sum(acts[year].values()), not all(acts[year].values()))
        for year in sorted(found, key=_place)
    }


def by_honour(members: Iterable[Member], shared: Collection[Shared]) -> Iterator[HonourInYear]:
    """The awards that stand, by year and honour; rolls that call an honour by the same id and name share it."""
    without = passed_by(shared)
    found: dict[tuple[int | None, str, str], tuple[str, list[Tally], list[str]]] = {}
    for member in members:
        groups = tallies(member.roll, _standing(member, without), lambda line: (line.year, line.award.honour))
        for (year, honour), one in groups.items():
            name = member.roll.honours[honour].name
            _, several, rolls = found.setdefault((year, honour, fold(name)), (name, [], []))
            several.append(one)
            rolls.append(member.id)
    for key in sorted(found, key=lambda key: (_place(key[0]), key[1], key[2])):
        name, several, rolls = found[key]
        yield HonourInYear(key[0], key[1], name, add(several), tuple(rolls))


def _standing(member: Member, without: Doubles) -> tuple[AwardLine, ...]:
    return counted(member.roll, lines_once(member, without))


def _place(year: int | None) -> tuple[bool, int]:
    return year is None, year or 0
