"""What a list tells of each record: a short second line under its name."""

from collections.abc import Callable, Mapping

from bangvang.model.cluster import Cluster
from bangvang.model.event import Event
from bangvang.model.exemplar import Exemplar
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.model.unit import Unit
from bangvang.roll.award_line import AwardLine
from bangvang.roll.privacy import shown
from bangvang.views.awards import stands
from bangvang.views.blocks import Entry, Inline, Mark, Run
from bangvang.views.movement import movement_state
from bangvang.views.rows import hidden_row
from bangvang.views.sight import Sight


def item(sight: Sight, kind: str, record_id: str) -> Entry:
    """A record in a list: its name, leading to its page, what tells it from others, its state, how often it was honoured."""
    pieces: list[Inline] = []
    for piece in SECOND_LINES[kind](sight, record_id):
        pieces += [" · ", piece] if pieces else [piece]
    line = Run(tuple(pieces)) if pieces else None
    return Entry(sight.ref(kind, record_id), line, _state(sight, kind, record_id), _awards(sight, kind, record_id))


def _state(sight: Sight, kind: str, record_id: str) -> Mark | None:
    """What has become of it, where that is not as one would think."""
    roll = sight.roll
    if kind == "movements":
        return movement_state(sight, roll.movements[record_id])
    if kind == "units":
        until = roll.units[record_id].until
        ended = until is not None and until.latest < roll.settings.as_of.earliest
        return Mark(sight.say("no longer exists")) if ended else None
    if kind == "decisions":
        decision = roll.decisions[record_id]
        lines = (AwardLine(decision, number, award, None) for number, award in enumerate(decision.awards))
        fallen = decision.awards and not any(stands(sight, line) for line in lines)
        return Mark(sight.say("taken back"), "bad") if fallen else None
    return None


def _awards(sight: Sight, kind: str, record_id: str) -> str | None:
    """How many awards it has that stand, as far as they may be told of; None where the roll knows of none."""
    index = sight.roll.index
    if kind in ("units", "people"):
        rows = (index.rows_of_unit if kind == "units" else index.rows_of_person).get(record_id, ())
        awards = sum(stands(sight, row.line, row.index) for row in rows if not hidden_row(sight, row.recipient))
    else:
        of_kind = {
            "movements": index.lines_of_movement,
            "clusters": index.lines_of_cluster,
            "honours": index.lines_of_honour,
        }
        awards = sum(stands(sight, line) for line in of_kind.get(kind, {}).get(record_id, ()))
    return sight.count("%(num)s award", "%(num)s awards", awards) if awards else None


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
