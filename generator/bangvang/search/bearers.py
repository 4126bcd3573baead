"""Those who were honoured: registered people and units, and names as printed. Hidden people are nowhere."""

from collections.abc import Iterable, Iterator

from bangvang.model.unit import Unit
from bangvang.roll.award_line import Row
from bangvang.roll.privacy import FULL
from bangvang.search.calling import Caller, both, joined
from bangvang.search.document import Document
from bangvang.search.honoured import belonging, honoured
from bangvang.views.rows import hidden_row, kind_of, row_anchor, row_path

PRINTED = {"individual": "people", "collective": "units", "household": "households"}
"""The kind of document that a name as printed becomes."""

Printed = dict[str, dict[tuple[str, ...], list[Row]]]
"""Kind of document → who it is → the rows that tell so."""


def printed_rows(caller: Caller) -> Printed:
    """The rows whose bearers have no page of their own, by name and unit: such are one and the same bearer."""
    sight = caller.sight
    found: Printed = {kind: {} for kind in PRINTED.values()}
    for line in sight.roll.index.lines:
        for number, one in enumerate(line.award.recipients):
            if one.unit is not None or hidden_row(sight, one):
                continue
            if one.person is not None and sight.privacy.has_page(one.person):
                continue
            who = ("", one.person) if one.person is not None else (one.name or "", one.of or "", one.of_name or "")
            found[PRINTED[kind_of(one)]].setdefault(who, []).append(Row(line, number))
    return found


def printed(caller: Caller, bearers: Iterable[list[Row]]) -> Iterator[Document]:
    """A document for every name as printed; it leads to the newest of its rows."""
    sight = caller.sight
    for rows in bearers:
        newest = max(rows, key=lambda row: row.line.year or 0)
        recipient = newest.recipient
        name = recipient.name
        if name is None and recipient.person is not None and recipient.person in sight.roll.people:
            name = sight.roll.people[recipient.person].name
        page = row_path(sight, newest.line, newest.index)
        if name is None or page is None:
            continue
        found = honoured(caller, rows)
        yield Document(
            kind=PRINTED[kind_of(recipient)],
            title=name,
            path=f"{page}#{row_anchor(sight, newest.line, newest.index)}",
            about=joined((belonging(caller, newest), found.told)),
            weight=found.weight,
            contexts=found.contexts,
        )


def people(caller: Caller) -> Iterator[Document]:
    """A document for every registered person who has a page."""
    sight = caller.sight
    for person in sight.roll.people.values():
        path = sight.path("people", person.id)
        if path is None or sight.privacy.of_person(person) != FULL:
            continue
        found = honoured(caller, sight.roll.index.rows_of_person.get(person.id, ()))
        role = sight.words(person, "role")
        unit = caller.name("units", person.unit) if person.unit is not None else None
        yield Document(
            kind="people",
            title=person.name,
            path=path,
            about=joined((str(role) if role is not None else None, unit, found.told)),
            weight=found.weight,
            other_names=caller.others("people", person),
            contexts=(
                *caller.context("units", person.unit),
                *both(sight, person, "role"),
                *both(sight, person, "honorific"),
                *found.contexts,
            ),
        )


def units(caller: Caller) -> Iterator[Document]:
    """A document for every unit."""
    sight = caller.sight
    for unit in sight.roll.units.values():
        rows = sight.roll.index.rows_of_unit.get(unit.id, ())
        found = honoured(caller, rows)
        parent = caller.name("units", unit.parent) if unit.parent is not None else None
        kind = sight.choice(Unit, "designation", unit.designation) if unit.designation else None
        as_printed = (row.recipient.name for row in rows if row.recipient.name and not hidden_row(sight, row.recipient))
        yield Document(
            kind="units",
            title=caller.name("units", unit.id),
            path=sight.addresses.record(sight.language, "units", unit.id),
            about=joined((kind, parent, found.told)),
            weight=found.weight,
            other_names=tuple(dict.fromkeys((*caller.others("units", unit), *as_printed))),
            contexts=(*caller.context("units", unit.parent), *found.contexts, *_clusters(caller, unit.id)),
        )


def _clusters(caller: Caller, unit: str) -> Iterator[str]:
    for membership in caller.sight.roll.index.memberships.get(unit, ()):
        yield from caller.context("clusters", membership.cluster.id)
        yield str(membership.year.year)
