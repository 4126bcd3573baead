"""Campaigns, exemplars, clusters, honours, decisions and events, as documents."""

from collections.abc import Iterable, Iterator

from bangvang.model.cluster import Cluster
from bangvang.model.event import Event
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.roll.award_line import AwardLine
from bangvang.roll.privacy import FULL
from bangvang.search.calling import Caller, both, joined, years, years_of
from bangvang.search.document import Document
from bangvang.views.counting import fallen_rows, stands
from bangvang.words.dates import Period
from bangvang.words.roman import spellings


def movements(caller: Caller) -> Iterator[Document]:
    """A document for every campaign."""
    sight = caller.sight
    for one in sight.roll.movements.values():
        place = caller.name("units", one.place) if one.place is not None else None
        yield Document(
            kind="movements",
            title=caller.name("movements", one.id),
            path=sight.addresses.record(sight.language, "movements", one.id),
            about=joined((sight.choice(Movement, "form", one.form), sight.period(one.period), place)),
            weight=_standing(caller, sight.roll.index.lines_of_movement.get(one.id, ())),
            other_names=caller.others("movements", one),
            contexts=(
                *caller.context("units", one.place),
                *caller.context("clusters", one.cluster),
                *years_of(one.period),
                *both(sight, one, "slogan"),
                *both(sight, one, "theme"),
            ),
        )


def exemplars(caller: Caller) -> Iterator[Document]:
    """A document for every exemplar; of a hidden one its title only."""
    sight = caller.sight
    for one in sight.roll.exemplars.values():
        who: tuple[str, ...] = ()
        if one.unit is not None:
            who = caller.context("units", one.unit)
        elif one.person is not None and sight.privacy.named(one.person):
            who = (caller.name("people", one.person),)
        elif one.name is not None and sight.privacy.of_name(one.kind) == FULL:
            who = (one.name,)
        period = sight.period(one.period) if one.period is not None else None
        yield Document(
            kind="exemplars",
            title=caller.name("exemplars", one.id),
            path=sight.addresses.record(sight.language, "exemplars", one.id),
            about=joined((*who[:1], period)),
            weight=0,
            other_names=caller.others("exemplars", one),
            contexts=(
                *who,
                *(name for movement in one.movements for name in caller.context("movements", movement)),
                *years_of(one.period),
            ),
        )


def clusters(caller: Caller) -> Iterator[Document]:
    """A document for every cluster or block; its members are its contexts."""
    sight = caller.sight
    for one in sight.roll.clusters.values():
        members = dict.fromkeys(member for year in one.years for member in year.members)
        numbers = spellings(one.number) if one.number is not None else ()
        name = caller.name("clusters", one.id)
        yield Document(
            kind="clusters",
            title=name,
            path=sight.addresses.record(sight.language, "clusters", one.id),
            about=joined((sight.choice(Cluster, "kind", one.kind), caller.name("units", one.organiser))),
            weight=_standing(caller, sight.roll.index.lines_of_cluster.get(one.id, ())),
            other_names=(
                *caller.others("clusters", one),
                *(f"{sight.choice(Cluster, 'kind', one.kind)} {n}" for n in numbers),
            ),
            contexts=(
                *caller.context("units", one.organiser),
                *(text for member in members for text in caller.context("units", member)),
                *years(*dict.fromkeys(year.year for year in one.years)),
            ),
        )


def honours(caller: Caller) -> Iterator[Document]:
    """A document for every honour of the catalogue."""
    sight = caller.sight
    for one in sight.roll.honours.values():
        lines = sight.roll.index.lines_of_honour.get(one.id, ())
        given = _standing(caller, lines)
        form = sight.choice(Honour, "form", one.form)
        awards = sight.count("%(num)s award", "%(num)s awards", given) if given else None
        kinds = ", ".join(sight.choice(Honour, "recipients", kind) for kind in one.recipients)
        yield Document(
            kind="honours",
            title=caller.name("honours", one.id),
            path=sight.addresses.record(sight.language, "honours", one.id),
            about=joined((kinds, awards)),
            weight=given,
            other_names=caller.others("honours", one),
            contexts=(form, kinds, *(caller.honour(line) for line in lines)),
        )


def decisions(caller: Caller) -> Iterator[Document]:
    """A document for every decision, by its number or by who issued it."""
    sight = caller.sight
    lines: dict[str, list[AwardLine]] = {}
    for line in sight.roll.index.lines:
        lines.setdefault(line.decision.id, []).append(line)
    for one in sight.roll.decisions.values():
        own = lines.get(one.id, [])
        date = sight.date(one.date) if one.date is not None else None
        given = [line for line in own if stands(sight.roll, line)]
        told = dict.fromkeys(caller.honour(line) for line in given)
        rows = sum(len(line.award.recipients) - len(fallen_rows(sight.roll, line)) for line in given)
        issuer = caller.name("units", one.issuer)
        yield Document(
            kind="decisions",
            title=caller.name("decisions", one.id),
            path=sight.addresses.record(sight.language, "decisions", one.id),
            about=joined((date if one.number else None, issuer if one.number else None, "; ".join(told))),
            weight=rows,
            contexts=(
                *caller.context("units", one.issuer),
                *(text for unit in one.joint_issuers for text in caller.context("units", unit)),
                *((date,) if date is not None else ()),
                *(text for line in given for text in caller.around(line)),
            ),
        )


def events(caller: Caller) -> Iterator[Document]:
    """A document for every event."""
    sight = caller.sight
    for one in sight.roll.events.values():
        kinds = ", ".join(sight.choice(Event, "kinds", kind) for kind in one.kinds)
        place = caller.name("units", one.place) if one.place is not None else None
        yield Document(
            kind="events",
            title=caller.name("events", one.id),
            path=sight.addresses.record(sight.language, "events", one.id),
            about=joined((kinds, sight.period(one.on), place)),
            weight=0,
            other_names=caller.others("events", one),
            contexts=(
                kinds,
                *caller.context("units", one.place),
                *caller.context("units", one.organiser),
                *years_of(one.on),
                *_days(caller, one.on),
            ),
        )


def _standing(caller: Caller, lines: Iterable[AwardLine]) -> int:
    return sum(stands(caller.sight.roll, line) for line in lines)


def _days(caller: Caller, period: Period) -> Iterator[str]:
    yield caller.sight.period(period)
