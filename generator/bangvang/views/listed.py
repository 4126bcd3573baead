"""What a list tells of each record: a short second line under its name."""

from collections.abc import Callable, Mapping

from bangvang.model.cluster import Cluster
from bangvang.model.event import Event
from bangvang.model.exemplar import Exemplar
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.model.unit import Unit
from bangvang.views.blocks import Inline, Run, Several
from bangvang.views.movement import movement_state
from bangvang.views.privacy import shown
from bangvang.views.sight import Sight


def item(sight: Sight, kind: str, record_id: str) -> Inline:
    """A record in a list: its name, leading to its page, and what else tells it from others."""
    ref = sight.ref(kind, record_id)
    told = SECOND_LINES[kind](sight, record_id)
    pieces: list[Inline] = []
    for piece in told:
        pieces += [" · ", piece] if pieces else [piece]
    return Several((ref, Run(tuple(pieces)))) if pieces else ref


def _unit(sight: Sight, record_id: str) -> list[Inline]:
    unit = sight.roll.units[record_id]
    kind = sight.choice(Unit, "kind", unit.kind)
    told: list[Inline] = [sight.choice(Unit, "designation", unit.designation) if unit.designation else kind]
    if unit.parent is not None:
        told.append(sight.name("units", unit.parent))
    if unit.until is not None:
        told.append(sight.say("until %(date)s", date=sight.date(unit.until)))
    return told


def _person(sight: Sight, record_id: str) -> list[Inline]:
    person = sight.roll.people[record_id]
    told: list[Inline] = []
    role = sight.words(person, "role")
    if role is not None:
        told.append(role)
    if person.unit is not None:
        told.append(sight.name("units", person.unit))
    return told


def _movement(sight: Sight, record_id: str) -> list[Inline]:
    movement = sight.roll.movements[record_id]
    told: list[Inline] = [sight.period(movement.period), sight.choice(Movement, "form", movement.form)]
    state = movement_state(sight, movement)
    if state is not None:
        told.append(state)
    if movement.place is not None:
        told.append(sight.name("units", movement.place))
    return told


def _cluster(sight: Sight, record_id: str) -> list[Inline]:
    cluster = sight.roll.clusters[record_id]
    told: list[Inline] = [sight.choice(Cluster, "kind", cluster.kind), sight.name("units", cluster.organiser)]
    if cluster.years:
        years = sorted(year.year for year in cluster.years)
        told.append(str(years[0]) if years[0] == years[-1] else f"{years[0]}–{years[-1]}")
    return told


def _honour(sight: Sight, record_id: str) -> list[Inline]:
    honour = sight.roll.honours[record_id]
    told: list[Inline] = [", ".join(sight.choice(Honour, "recipients", one) for one in honour.recipients)]
    if honour.state_level:
        told.append(sight.label(Honour, "state_level"))
    awards = len(sight.roll.index.lines_of_honour.get(record_id, ()))
    if awards:
        told.append(sight.count("%(num)s award", "%(num)s awards", awards))
    return told


def _decision(sight: Sight, record_id: str) -> list[Inline]:
    decision = sight.roll.decisions[record_id]
    told: list[Inline] = []
    if decision.number is not None:
        date = sight.date(decision.date) if decision.date is not None else sight.say("date unknown")
        told += [date, sight.name("units", decision.issuer)]
    honours = dict.fromkeys(award.honour for award in decision.awards)
    few = 3
    told += [sight.name("honours", honour) for honour in list(honours)[:few]]
    if len(honours) > few:
        told.append(sight.count("and %(num)s more", "and %(num)s more", len(honours) - few))
    return told


def _nomination(sight: Sight, record_id: str) -> list[Inline]:
    lines = len(sight.roll.nominations[record_id].lines)
    return [sight.count("%(num)s nomination", "%(num)s nominations", lines)]


def _exemplar(sight: Sight, record_id: str) -> list[Inline]:
    exemplar = sight.roll.exemplars[record_id]
    told: list[Inline] = [sight.choice(Exemplar, "kind", exemplar.kind)]
    if exemplar.unit is not None:
        told.append(sight.name("units", exemplar.unit))
    elif exemplar.person is not None:
        told.append(sight.name("people", exemplar.person))
    elif exemplar.name is not None:
        told.append(sight.plain(shown(exemplar.name, sight.privacy.of_name(exemplar.kind), sight)))
    if exemplar.period is not None:
        told.append(sight.period(exemplar.period))
    return told


def _event(sight: Sight, record_id: str) -> list[Inline]:
    event = sight.roll.events[record_id]
    kinds = ", ".join(sight.choice(Event, "kinds", kind) for kind in event.kinds)
    told: list[Inline] = [sight.period(event.on), kinds]
    if event.place is not None:
        told.append(sight.name("units", event.place))
    return told


def _document(sight: Sight, record_id: str) -> list[Inline]:
    document = sight.roll.documents[record_id]
    told: list[Inline] = []
    kind = sight.words(document, "kind")
    if kind is not None:
        told.append(kind)
    if document.number is not None and document.title is not None:
        told.append(sight.plain(document.number))
    if document.date is not None:
        told.append(sight.date(document.date))
    if document.issuer is not None:
        told.append(sight.name("units", document.issuer))
    return told


def _source(sight: Sight, record_id: str) -> list[Inline]:
    source = sight.roll.sources[record_id]
    publisher = sight.words(source, "publisher")
    told: list[Inline] = [publisher] if publisher is not None else []
    if source.date is not None:
        told.append(sight.date(source.date))
    return told


SECOND_LINES: Mapping[str, Callable[[Sight, str], list[Inline]]] = {
    "units": _unit,
    "people": _person,
    "movements": _movement,
    "clusters": _cluster,
    "honours": _honour,
    "decisions": _decision,
    "nominations": _nomination,
    "exemplars": _exemplar,
    "events": _event,
    "documents": _document,
    "sources": _source,
}
"""What the second line tells of a record of each kind."""
