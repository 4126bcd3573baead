"""What speaks for and against two records being one: what each of them says, side by side."""

from bangvang.model.fields import field_by_key
from bangvang.model.person import Person
from bangvang.model.unit import Unit
from bangvang.problems.both import Both
from bangvang.roll.roll import Roll

_NONE = Both("chưa được khen", "no award")
_MOST = 3
"""So many decisions are named; the rest are counted."""


def evidence(roll: Roll, record: Person | Unit) -> Both:
    """`an: Sở Y tế; bác sĩ; 2015–2016; qd-12, qd-34`: id, unit, role or kind, years and decisions of a unit or person.

    Of people whose names are not shown it tells no more than the decisions.
    """
    is_unit = isinstance(record, Unit)
    rows = (roll.index.rows_of_unit if is_unit else roll.index.rows_of_person).get(record.id, ())
    years = sorted({row.line.year for row in rows if row.line.year is not None})
    decisions = sorted({row.line.decision.id for row in rows})
    named = ", ".join(decisions[:_MOST])
    more = len(decisions) - _MOST
    about = _of_unit(roll, record) if is_unit else _of_person(roll, record)
    if years:
        about.append(_plain("–".join(dict.fromkeys((str(years[0]), str(years[-1]))))))
    if not decisions:
        about.append(_NONE)
    else:
        about.append(
            Both(f"{named} và {more} quyết định nữa", f"{named} and {more} more") if more > 0 else _plain(named)
        )
    return Both(*(f"{record.id}: {'; '.join(words)}" for words in zip(*about, strict=True)))


def commands(roll: Roll, first: Person | Unit, second: Person | Unit) -> tuple[str, str]:
    """The two commands that settle it, as they are typed: `same` and `distinct`."""
    kind, other = ("units", "people") if isinstance(first, Unit) else ("people", "units")
    names = [f"{kind}/{one.id}" if one.id in roll.of_kind(other) else one.id for one in (first, second)]
    return f"bangvang same {' '.join(names)}", f"bangvang distinct {' '.join(names)}"


def _of_person(roll: Roll, person: Person | Unit) -> list[Both]:
    if not isinstance(person, Person) or person.minor or person.visibility in ("initials", "withheld"):
        return []
    born = str(person.born) if person.born is not None else None
    return [_plain(words) for words in (_name(roll, person.unit), person.role, born) if words is not None]


def _of_unit(roll: Roll, unit: Person | Unit) -> list[Both]:
    if not isinstance(unit, Unit):
        return []
    kinds = field_by_key(Unit)["kind"].choices
    parent = _name(roll, unit.parent)
    return [
        *([_plain(parent)] if parent is not None else []),
        *([kinds.labels[unit.kind]] if kinds is not None else []),
    ]


def _name(roll: Roll, unit_id: str | None) -> str | None:
    unit = roll.units.get(unit_id) if unit_id is not None else None
    return unit.name if unit is not None else unit_id


def _plain(words: str) -> Both:
    return Both(words, words)
