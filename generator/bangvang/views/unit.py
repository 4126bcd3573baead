"""The page of a unit: what it is and was, what it was honoured for, what it did."""

from bangvang.model.unit import Unit
from bangvang.views.awards import honour_name, shown_rows, stands
from bangvang.views.blocks import Mark
from bangvang.views.common import Pairs, aliases, description, documents, facts
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known
from bangvang.views.unit_doings import doings
from bangvang.views.unit_history import history
from bangvang.views.unit_honours import honours

TYPES = {"locality": "AdministrativeArea", "agency": "GovernmentOrganization"}
"""The kinds of units that schema.org knows by a word of their own; all others are organisations."""


def unit_page(sight: Sight, unit: Unit) -> Page:
    """A unit: names over time, honours of its own, inherited and within it, nominations, clusters, roles."""
    return record_page(
        sight,
        "units",
        unit,
        lead=description(sight, unit),
        state=_state(sight, unit),
        blocks=(
            *facts(_facts(sight, unit)),
            *honours(sight, unit),
            *history(sight, unit),
            *doings(sight, unit),
        ),
        data=_data(sight, unit),
    )


def _state(sight: Sight, unit: Unit) -> Mark | None:
    """Whether it has ended by the roll's date."""
    ended = unit.until is not None and unit.until.latest < sight.roll.settings.as_of.earliest
    return Mark(sight.say("no longer exists"), "plain") if ended else None


def _facts(sight: Sight, unit: Unit) -> Pairs:
    rows: Pairs = []
    short = sight.words(unit, "short")
    if short is not None:
        rows.append((sight.label(Unit, "short"), short))
    rows += aliases(sight, unit)
    for key, value in _choices(unit):
        rows.append((sight.label(Unit, key), sight.choice(Unit, key, value)))
    if unit.small is not None:
        rows.append((sight.label(Unit, "small"), sight.say("yes") if unit.small else sight.say("no")))
    if unit.parent is not None:
        rows.append((sight.label(Unit, "parent"), sight.ref("units", unit.parent)))
    for key, date in (("since", unit.since), ("until", unit.until)):
        if date is not None:
            rows.append((sight.label(Unit, key), sight.date(date)))
    if unit.distinct_from:
        rows.append((sight.say("Not to be confused with"), sight.refs("units", unit.distinct_from)))
    return rows + documents(sight, unit)


def _choices(unit: Unit) -> list[tuple[str, str]]:
    values = (
        ("kind", unit.kind),
        ("designation", unit.designation),
        ("level", unit.level),
        ("authority", unit.authority),
    )
    return [(key, value) for key, value in values if value is not None]


def _data(sight: Sight, unit: Unit) -> dict[str, object]:
    """Structured data: only what schema.org's words can hold, and only awards that still stand."""
    area = unit.kind == "locality"
    told: dict[str, object] = {"@type": TYPES.get(unit.kind, "Organization")}
    former = [sight.words(one, "name") for one in unit.former_names]
    names = [sight.words(unit, "short"), *sight.tongue.list(unit, "aliases"), *former]
    if any(names):
        told["alternateName"] = [str(name) for name in names if name is not None]
    if unit.parent is not None:
        told |= _parent(sight, unit.parent, area)
    if area:
        return told
    for name, date in (("foundingDate", unit.since), ("dissolutionDate", unit.until)):
        told |= known(**{name: iso(date)})
    rows = shown_rows(sight, sight.roll.index.rows_of_unit.get(unit.id, ()))
    awards = [str(honour_name(sight, row.line, row.index).words) for row in rows if stands(sight, row.line, row.index)]
    return {**told, "award": awards} if awards else told


def _parent(sight: Sight, parent: str, area: bool) -> dict[str, object]:
    """The unit above, by the word that fits both: a place lies in a place, an organisation serves one or is part of another."""
    kind = sight.roll.units[parent].kind if parent in sight.roll.units else ""
    told = {"@type": TYPES.get(kind, "Organization"), "name": str(sight.name("units", parent))}
    if kind == "locality":
        return {"containedInPlace" if area else "areaServed": told}
    return {} if area else {"parentOrganization": told}
