"""The page of a movement: what it is, how it went, who answers it, and what came of it."""

from collections.abc import Iterable

from bangvang.model.exemplar import Exemplar
from bangvang.model.movement import Movement
from bangvang.views.awards import lines_table
from bangvang.views.blocks import Block, Inline, Mark, Quote, Run, Several
from bangvang.views.common import Pairs, aliases, bullets, description, documents, facts, figures, links, refs
from bangvang.views.exemplar import bearer_of
from bangvang.views.movement_story import movement_timeline, movements_around
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Slogan
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known


def movement_page(sight: Sight, movement: Movement) -> Page:
    """A campaign: slogan, period and state, its course, answers, tasks, exemplars, awards, figures, results."""
    index = sight.roll.index
    exemplars = index.exemplars_of_movement.get(movement.id, ())
    awarded = index.lines_of_movement.get(movement.id, ())
    results = index.results_of_movement.get(movement.id, ())
    return record_page(
        sight,
        "movements",
        movement,
        lead=description(sight, movement),
        state=movement_state(sight, movement),
        blocks=(
            *_slogan(sight, movement),
            *facts(_facts(sight, movement)),
            *movement_timeline(sight, movement),
            *movements_around(sight, movement),
            *bullets(sight, movement, "goals", sight.label(Movement, "goals"), "muc-tieu"),
            *bullets(sight, movement, "criteria", sight.label(Movement, "criteria"), "tieu-chi"),
            *bullets(sight, movement, "tasks", sight.label(Movement, "tasks"), "nhiem-vu"),
            *links(sight, sight.kinds("exemplars"), "dien-hinh", tuple(_exemplars(sight, exemplars))),
            *lines_table(sight, awarded, sight.say("Awards in this campaign"), "khen-thuong"),
            *figures(sight, movement.figures),
            *refs(sight, sight.say("Results that tell of it"), "ket-qua", "results", results),
        ),
        data=_data(sight, movement),
    )


def movement_state(sight: Sight, movement: Movement) -> Mark | None:
    """Whether it is under way, over or yet to come at the roll's date; None where the period does not tell."""
    today = sight.roll.settings.as_of
    if movement.period.start is None:
        return None
    if movement.period.earliest > today.latest:
        return Mark(sight.say("to come"), "plain")
    if movement.period.latest < today.earliest:
        return Mark(sight.say("ended"), "plain")
    return Mark(sight.say("under way"), "good")


def _slogan(sight: Sight, movement: Movement) -> tuple[Block, ...]:
    slogan = sight.words(movement, "slogan")
    return (Slogan(slogan),) if slogan is not None else ()


def _facts(sight: Sight, movement: Movement) -> Pairs:
    rows: Pairs = []
    theme = sight.words(movement, "theme")
    if theme is not None:
        rows.append((sight.label(Movement, "theme"), Quote(theme)))
    rows += [
        (sight.label(Movement, "period"), sight.period(movement.period)),
        (sight.label(Movement, "form"), sight.choice(Movement, "form", movement.form)),
        (sight.label(Movement, "scope"), sight.choice(Movement, "scope", movement.scope)),
    ]
    if movement.place is not None:
        rows.append((sight.label(Movement, "place"), sight.ref("units", movement.place)))
    if movement.cluster is not None:
        rows.append((sight.label(Movement, "cluster"), sight.ref("clusters", movement.cluster)))
    return rows + aliases(sight, movement) + documents(sight, movement)


def _exemplars(sight: Sight, ids: Iterable[str]) -> Iterable[Inline]:
    """Each with what kind it is, and whose example."""
    for one in ids:
        exemplar = sight.roll.exemplars[one]
        second: list[Inline] = [sight.choice(Exemplar, "kind", exemplar.kind)]
        who = bearer_of(sight, exemplar)
        if who is not None:
            second += [" · ", who]
        yield Several((sight.ref("exemplars", one), Run(tuple(second))))


def _data(sight: Sight, movement: Movement) -> dict[str, object]:
    """Structured data: an event where it is known when it began, for without that it is none to machines."""
    begins = iso(movement.period.start)
    if begins is None:
        return {"@type": "Thing"}
    place = str(sight.name("units", movement.place)) if movement.place is not None else None
    whole = str(sight.name("movements", movement.part_of)) if movement.part_of is not None else None
    return known(
        _type="Event",
        startDate=begins,
        endDate=iso(movement.period.end),
        location=known(_type="Place", name=place) if place is not None else None,
        about=known(_type="Thing", name=whole) if whole is not None else None,
    )
