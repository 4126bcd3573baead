"""Names and those who bear them: collectives of nobody knows where, and one name under two ids."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from bangvang.checks.called import called
from bangvang.checks.evidence import commands, evidence
from bangvang.checks.found import Found
from bangvang.checks.life import life_of
from bangvang.model.person import Person
from bangvang.model.unit import Unit
from bangvang.roll.index import group
from bangvang.roll.roll import Roll
from bangvang.words.folding import fold

Bearer = TypeVar("Bearer", Person, Unit)


def check_bare_names(roll: Roll, found: Found) -> None:
    """`bare-name`: collectives that are but a name: without an id, and without the unit that they belong to."""
    for decision in roll.decisions.values():
        if not roll.whole("decisions", decision.id):
            continue
        for number, award in enumerate(decision.awards):
            for row, recipient in enumerate(award.recipients):
                if (
                    recipient.kind == "collective"
                    and recipient.name is not None
                    and recipient.unit is None
                    and recipient.of is None
                    and recipient.of_name is None
                ):
                    keys = ("awards", number, "recipients", row, "name")
                    found.add("bare-name", "decisions", decision.id, keys, written=recipient.name)


def check_namesakes(roll: Roll, found: Found) -> None:
    """`same-person-twice`, `same-unit-twice`: people of one name and unit, and units of one name and parent, that nobody has told apart.

    Names are alike when they fold alike; other names count as well. Each record is told once, with the first that it may be,
    with what either says and the commands that settle it.
    """
    _tell(roll, found, "people", "same-person-twice", _people(roll), _same_person)
    _tell(roll, found, "units", "same-unit-twice", _units(roll), _same_unit)


def _people(roll: Roll) -> Mapping[tuple[str, str | None], tuple[Person, ...]]:
    whole = [person for person in roll.people.values() if roll.whole("people", person.id) and not person.erased]
    return group(whole, lambda person: tuple((name, person.unit) for name in _names(person)))


def _units(roll: Roll) -> Mapping[tuple[str, str | None], tuple[Unit, ...]]:
    whole = [unit for unit in roll.units.values() if roll.whole("units", unit.id)]
    return group(whole, lambda unit: tuple((name, unit.parent) for name in _names(unit)))


def _names(bearer: Person | Unit) -> tuple[str, ...]:
    """All names of a bearer, folded."""
    return tuple(dict.fromkeys(filter(None, map(fold, (bearer.name, *bearer.aliases)))))


def _tell(
    roll: Roll,
    found: Found,
    kind: str,
    code: str,
    alike: Mapping[tuple[str, str | None], tuple[Bearer, ...]],
    same: Callable[[Bearer, Bearer], bool],
) -> None:
    told: set[str] = set()
    for bearers in alike.values():
        for number, bearer in enumerate(bearers):
            other = _first(bearers[:number], bearer, same) if bearer.id not in told else None
            if other is not None:
                told.add(bearer.id)
                same_command, distinct_command = commands(roll, other, bearer)
                found.add(
                    code,
                    kind,
                    bearer.id,
                    ("name",),
                    name=called(kind, bearer),
                    other=called(kind, other),
                    this=evidence(roll, bearer),
                    that=evidence(roll, other),
                    same=same_command,
                    distinct=distinct_command,
                )


def _first(others: Iterable[Bearer], bearer: Bearer, same: Callable[[Bearer, Bearer], bool]) -> Bearer | None:
    return next((other for other in others if not _told_apart(bearer, other) and same(bearer, other)), None)


def _told_apart(one: Person | Unit, other: Person | Unit) -> bool:
    return other.id in one.distinct_from or one.id in other.distinct_from


def _same_person(one: Person, other: Person) -> bool:
    """Whether they may be one: people of different years of birth are not."""
    return one.born is None or other.born is None or one.born == other.born


def _same_unit(one: Unit, other: Unit) -> bool:
    """Whether they may be one: not where one came after the other, or had ended before the other began."""
    return not (_joined(one, other) or _joined(other, one) or life_of(one).apart(life_of(other)))


def _joined(one: Unit, other: Unit) -> bool:
    return any(after.unit == other.id for after in one.succeeded_by)
