"""Dates that cannot follow each other so. Dates are compared as intervals: only what is surely wrong is told."""

from bangvang.checks.found import Found
from bangvang.model.role import Presentation
from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Keys
from bangvang.roll.roll import Roll
from bangvang.words.dates import Interval, surely_before

Told = tuple[Both, Interval]
"""What a date is, and the date."""
ACHIEVEMENT = Both("Thành tích bắt đầu", "The period of the achievement begins")
DECIDED = Both("ngày quyết định", "the decision")
BEGUN = Both("Ngày bắt đầu", "The beginning comes")
FOUNDED = Both("Ngày thành lập", "The founding comes")
ENDED = Both("ngày kết thúc", "the end")


def check_dates(roll: Roll, found: Found) -> None:
    """`date-order`, `decision-after-ceremony` and `launch-after-period`."""
    _achievements(roll, found)
    _ceremonies(roll, found)
    _lives(roll, found)
    _laws(roll, found)
    _launches(roll, found)


def _achievements(roll: Roll, found: Found) -> None:
    """A period that starts surely after its decision; one that only ends after it is in order."""
    for line in roll.index.lines:
        decided, period = line.decision.date, line.award.period
        if decided is None or period is None or not surely_before(decided, period):
            continue
        if roll.whole("decisions", line.decision.id):
            keys = ("awards", line.index, "period")
            _out_of_order(found, ("decisions", line.decision.id, keys), (ACHIEVEMENT, period), (DECIDED, decided))


def _ceremonies(roll: Roll, found: Found) -> None:
    for decision in roll.decisions.values():
        if decision.date is None or not roll.whole("decisions", decision.id):
            continue
        held: list[tuple[Keys, Presentation]] = [(("presented", n), p) for n, p in enumerate(decision.presented)]
        for number, award in enumerate(decision.awards):
            held += [(("awards", number, "presented", n), p) for n, p in enumerate(award.presented)]
        for keys, presentation in held:
            day = presentation.on or _day_of(roll, presentation.event)
            if day is not None and surely_before(day, decision.date):
                key = "on" if presentation.on else "event"
                found.add(
                    "decision-after-ceremony",
                    "decisions",
                    decision.id,
                    (*keys, key),
                    date=str(decision.date),
                    on=str(day),
                )


def _lives(roll: Roll, found: Found) -> None:
    for unit in roll.units.values():
        if unit.since is None or not roll.whole("units", unit.id):
            continue
        if unit.until is not None and surely_before(unit.until, unit.since):
            _out_of_order(found, ("units", unit.id, ("until",)), (FOUNDED, unit.since), (ENDED, unit.until))


def _laws(roll: Roll, found: Found) -> None:
    for honour in roll.honours.values():
        for number, row in enumerate(honour.in_force):
            if row.from_ is not None and row.to is not None and surely_before(row.to, row.from_):
                keys = ("in_force", number, "to")
                _out_of_order(found, ("honours", honour.id, keys), (BEGUN, row.from_), (ENDED, row.to))


def _launches(roll: Roll, found: Found) -> None:
    for movement in roll.movements.values():
        launched = movement.launched
        if launched is None or not roll.whole("movements", movement.id):
            continue
        day = launched.on or _day_of(roll, launched.event)
        if day is not None and surely_before(movement.period, day):
            keys = ("launched", "on" if launched.on else "event")
            found.add("launch-after-period", "movements", movement.id, keys, on=str(day), period=str(movement.period))


def _day_of(roll: Roll, event_id: str | None) -> Interval | None:
    event = roll.events.get(event_id) if event_id is not None and roll.whole("events", event_id) else None
    return event.on if event is not None else None


def _out_of_order(found: Found, place: tuple[str, str, Keys], first: Told, second: Told) -> None:
    """What should come first, and what it comes after. `place`: kind, id and keys."""
    kind, record_id, keys = place
    told: dict[str, Filling] = {"what": first[0], "on": str(first[1]), "other": second[0], "other_on": str(second[1])}
    found.add("date-order", kind, record_id, keys, part="value", near=None, **told)
