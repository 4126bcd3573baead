"""The honest numbers: coverage and shares of the roll, each with its base and with how much is unknown.

After the field's own indicators (research on Thông tư 2/2023/TT-BNV and its complaints): direct workers, small
collectives, unexpected achievements. Only awards that stand are counted, recognitions apart.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from bangvang.model.choices import MovementForm
from bangvang.model.recipient import Recipient
from bangvang.model.unit import Unit
from bangvang.roll.award_line import AwardLine, Row
from bangvang.roll.roll import Roll
from bangvang.views.counting import KINDS, Tally, add, counted, fallen_rows, of_award, recognition, tally
from bangvang.views.rows import kind_of
from bangvang.words.dates import surely_before

LEADERS = ("leader-province", "leader-department", "leader-other")
FORMS: tuple[str, ...] = get_args(get_args(MovementForm)[0])


@dataclass(frozen=True, slots=True)
class Measure:
    """One number. `value` is a share of `n` (a Decimal from 0 to 1) or a count (int); None where nothing is known.

    `n` is the base of which something is known, `unknown` how many more there are of which it is not.
    """

    id: str
    value: Decimal | int | None
    n: int
    unknown: int


def measures(roll: Roll) -> tuple[Measure, ...]:
    """All measures, always the same ones in the same order."""
    lines = counted(roll, roll.index.lines)
    total = tally(roll, lines)
    placed = tuple(_standing_rows(roll, lines))
    rows = tuple(row.recipient for row in placed)
    return (
        _recipients(total),
        _numbered(roll),
        *_coverage(lines),
        *_coverage_of_rows(placed, total),
        *_of_individuals(roll, rows, total),
        *_of_collectives(roll, rows, total),
        _households(total),
        _repeated(rows),
        _extraordinary(lines),
        _conferred(roll),
        _annulled(roll, total),
        *_movements(roll),
    )


def share(name: str, part: int, n: int, unknown: int = 0) -> Measure:
    """A share; without a base there is none."""
    return Measure(name, Decimal(part) / Decimal(n) if n else None, n, unknown)


def _standing_rows(roll: Roll, lines: Iterable[AwardLine]) -> Iterable[Row]:
    for line in lines:
        without = fallen_rows(roll, line)
        for index in range(len(line.award.recipients)):
            if index not in without:
                yield Row(line, index)


def _recipients(total: Tally) -> Measure:
    return Measure("recipients", total.recipients, total.awards - total.unknown, total.unknown)


def _numbered(roll: Roll) -> Measure:
    """The share of decisions that have a number; records that stand for several acts, or for none known, are unknown."""
    single = [decision for decision in roll.decisions.values() if decision.acts == "one"]
    numbered = sum(decision.number is not None for decision in single)
    return share("decisions-with-number", numbered, len(single), len(roll.decisions) - len(single))


def _coverage_of_rows(rows: tuple[Row, ...], total: Tally) -> tuple[Measure, ...]:
    """How many of those who were honoured stand in the roll by name, and how many rows say where they come from."""
    sourced = sum(bool(row.recipient.sources or row.line.award.sources or row.line.decision.sources) for row in rows)
    return (
        share("recipients-listed", len(rows), total.recipients or 0, total.unknown),
        share("rows-with-source", sourced, len(rows)),
    )


def _repeated(rows: tuple[Recipient, ...]) -> Measure:
    """The share of registered units and people who received more than one award, of all who received any.

    Who is only a name as printed is unknown: two rows of one name need not be the same.
    """
    bearers = Counter(("units", row.unit) if row.unit is not None else ("people", row.person) for row in rows)
    bearers.pop(("people", None), None)
    again = sum(times > 1 for times in bearers.values())
    unknown = sum(row.unit is None and row.person is None for row in rows)
    return share("repeat-winners", again, len(bearers), unknown)


def _coverage(lines: tuple[AwardLine, ...]) -> Iterable[Measure]:
    """Shares of awards; what is missing is missing, so that nothing is unknown here."""
    tests: tuple[tuple[str, Callable[[AwardLine], bool]], ...] = (
        ("with-decision-number", lambda line: line.decision.number is not None),
        ("with-source", lambda line: bool(line.award.sources or line.decision.sources)),
        ("with-names", lambda line: bool(line.award.recipients)),
        ("with-whole-list", lambda line: line.award.complete and bool(line.award.recipients)),
    )
    return tuple(share(name, sum(map(test, lines)), len(lines)) for name, test in tests)


def _of_individuals(roll: Roll, rows: tuple[Recipient, ...], total: Tally) -> tuple[Measure, ...]:
    """Shares of the individuals whose group is known; named without it or only counted, they are unknown."""
    groups = Counter(_role_group(roll, row) for row in rows if kind_of(row) == "individual")
    known = sum(number for group, number in groups.items() if group is not None)
    unknown = max((total.number("individual") or 0) - known, 0)
    return (
        share("direct-workers", groups["worker"], known, unknown),
        share("leaders", sum(groups[group] for group in LEADERS), known, unknown),
    )


def _role_group(roll: Roll, row: Recipient) -> str | None:
    """The group at the time of the award, else the person's own; None where it is unknown."""
    person = roll.people.get(row.person) if row.person is not None else None
    group = row.role_group or (person.role_group if person is not None else None)
    return None if group == "unknown" else group


def _of_collectives(roll: Roll, rows: tuple[Recipient, ...], total: Tally) -> tuple[Measure, ...]:
    """Shares of the collectives that are registered units; others are unknown."""
    units = [roll.units[row.unit] for row in rows if row.unit is not None and row.unit in roll.units]
    collectives = total.number("collective") or 0
    sizes = [size for unit in units if (size := is_small(unit)) is not None]
    enterprises = sum(unit.kind == "enterprise" for unit in units)
    return (
        share("small-collectives", sum(sizes), len(sizes), max(collectives - len(sizes), 0)),
        share("enterprises", enterprises, len(units), max(collectives - len(units), 0)),
    )


def is_small(unit: Unit) -> bool | None:
    """Whether a unit is a small collective: as it says, else yes for a team; None where it is unknown."""
    if unit.small is not None:
        return unit.small
    return True if unit.kind == "team" else None


def _households(total: Tally) -> Measure:
    """The share of households among recipients whose kind is known."""
    known = sum(total.number(kind) or 0 for kind in KINDS)
    unknown = sum(total.number(part) or 0 for part in ("mixed", "undivided"))
    return share("households", total.number("household") or 0, known, unknown)


def _extraordinary(lines: tuple[AwardLine, ...]) -> Measure:
    methods = Counter(line.award.method for line in lines)
    known = len(lines) - methods[None]
    return share("extraordinary", methods["extraordinary"], known, methods[None])


def _conferred(roll: Roll) -> Measure:
    """Nominations that were decided, among those whose end is known."""
    ends: Counter[str] = Counter()
    for honour in sorted(roll.index.nominated_honour):
        for nominated in roll.index.nominated_honour[honour]:
            states = [stage.state for stage in nominated.line.stages]
            ends["decided" if "decided" in states else "dropped" if "dropped" in states else "unknown"] += 1
    return share("nominations-conferred", ends["decided"], ends["decided"] + ends["dropped"], ends["unknown"])


def _annulled(roll: Roll, standing: Tally) -> Measure:
    """The share of recipients whose award was taken back, among all who were ever given one."""
    given = add(of_award(line.award) for line in roll.index.lines if not recognition(roll, line))
    everyone = given.recipients or 0
    return share("taken-back", everyone - (standing.recipients or 0), everyone, given.unknown)


def _movements(roll: Roll) -> tuple[Measure, ...]:
    movements = roll.movements.values()
    forms: Counter[str] = Counter(movement.form for movement in movements)
    by_form = tuple(Measure(f"movements-{form}", forms[form], len(movements), 0) for form in FORMS)
    ended = [movement for movement in movements if surely_before(movement.period, roll.settings.as_of)]
    reviewed = sum(any(review.kind == "final" for review in movement.reviews) for movement in ended)
    return (*by_form, share("movements-reviewed", reviewed, len(ended)))
