"""The page of an event: when, where and by whom it was held, and what happened there."""

from collections.abc import Iterable

from bangvang.model.cluster import ClusterYear
from bangvang.model.decision import Decision
from bangvang.model.event import Event
from bangvang.model.nomination import NominationLine
from bangvang.views.blocks import Block, Inline, Ref, Several
from bangvang.views.common import Pairs, description, documents, facts, figures
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Branch
from bangvang.views.roles import roles
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known
from bangvang.views.trees import tree


def event_page(sight: Sight, event: Event) -> Page:
    """A meeting, congress, ceremony or signing: its kinds, place and people, and all that was done at it."""
    return record_page(
        sight,
        "events",
        event,
        lead=description(sight, event),
        blocks=(
            *facts(_facts(sight, event)),
            *_happened(sight, event.id),
            *figures(sight, event.figures),
        ),
        data=_data(sight, event),
    )


def _facts(sight: Sight, event: Event) -> Pairs:
    rows: Pairs = [
        (sight.label(Event, "on"), sight.period(event.on)),
        (sight.label(Event, "kinds"), Several(tuple(sight.choice(Event, "kinds", kind) for kind in event.kinds))),
    ]
    if event.organiser is not None:
        rows.append((sight.label(Event, "organiser"), sight.ref("units", event.organiser)))
    if event.place is not None:
        rows.append((sight.label(Event, "place"), sight.ref("units", event.place)))
    venue = sight.words(event, "venue")
    if venue is not None:
        rows.append((sight.label(Event, "venue"), venue))
    if event.period is not None:
        rows.append((sight.label(Event, "period"), sight.period(event.period)))
    if event.roles:
        rows.append((sight.label(Event, "roles"), roles(sight, event.roles)))
    return rows + documents(sight, event)


def _happened(sight: Sight, event: str) -> tuple[Block, ...]:
    """What points at the event, by what was done there; what fits nothing of that stands last."""
    launched: list[Inline] = []
    reviewed: list[Inline] = []
    presented: list[Inline] = []
    signed: list[Inline] = []
    nominated: list[Inline] = []
    other: list[Inline] = []
    roll = sight.roll
    for kind, record in roll.index.at_event.get(event, ()):
        ref = sight.ref(kind, record)
        if kind == "movements":
            movement = roll.movements[record]
            if movement.launched is not None and movement.launched.event == event:
                launched.append(ref)
            if any(review.event == event for review in movement.reviews):
                reviewed.append(ref)
        elif kind == "decisions":
            (presented if _presented(roll.decisions[record], event) else other).append(ref)
        elif kind == "nominations":
            nominated.append(ref)
        elif kind == "clusters":
            for year in roll.clusters[record].years:
                _in_cluster(sight, event, record, year, (signed, nominated, other))
        else:
            other.append(ref)
    done = (
        Branch(sight.say("Campaigns reviewed"), tuple(reviewed), "tong-ket"),
        Branch(sight.say("Campaigns launched"), tuple(launched), "phat-dong"),
        Branch(sight.say("Covenants signed"), tuple(signed), "ky-ket"),
        Branch(sight.say("Decisions presented"), tuple(presented), "trao-tang"),
        Branch(sight.kinds("nominations"), tuple(nominated), "de-nghi"),
        Branch(sight.say("Also connected with it"), tuple(other), "lien-quan"),
    )
    return tree((), sight.period(roll.events[event].on), done, sight.say("What happened there"), "dien-ra")


def _in_cluster(
    sight: Sight,
    event: str,
    cluster: str,
    year: ClusterYear,
    lists: tuple[list[Inline], list[Inline], list[Inline]],
) -> None:
    """Put a cluster's year into the lists (signed, nominated, other) that it belongs to."""
    signed, nominated, other = lists
    ref = cluster_year_ref(sight, cluster, year.year)
    covenant = year.covenant is not None and year.covenant.event == event
    proposed = _at_event(year.nominations, event)
    if covenant:
        signed.append(ref)
    if proposed:
        nominated.append(ref)
    if event in year.events and not covenant and not proposed:
        other.append(ref)


def cluster_year_ref(sight: Sight, cluster: str, year: int) -> Ref:
    """A cluster in one year, leading to the section of that year."""
    name = sight.name("clusters", cluster)
    return Ref(name.__class__(f"{name.text}, {year}", name.language), sight.path("clusters", cluster), f"nam-{year}")


def _presented(decision: Decision, event: str) -> bool:
    everywhere = (*decision.presented, *(one for award in decision.awards for one in award.presented))
    return any(one.event == event for one in everywhere)


def _at_event(lines: Iterable[NominationLine], event: str) -> bool:
    return any(stage.event == event for line in lines for stage in line.stages)


def _data(sight: Sight, event: Event) -> dict[str, object]:
    venue = event.venue or (str(sight.name("units", event.place)) if event.place is not None else None)
    organiser = str(sight.name("units", event.organiser)) if event.organiser is not None else None
    begins = iso(event.on.start)
    if begins is None:
        return {"@type": "Thing"}  # an event of which it is not known when it was is none to machines
    return known(
        _type="Event",
        startDate=begins,
        endDate=iso(event.on.end),
        location=known(_type="Place", name=venue) if venue is not None else None,
        organizer=known(_type="Organization", name=organiser) if organiser is not None else None,
    )
