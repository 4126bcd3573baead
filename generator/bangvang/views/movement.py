"""The page of a movement: what it is, who launched it, who answers it, and what came of it."""

from bangvang.model.movement import Launch, Movement, Review
from bangvang.views.awards import lines_table
from bangvang.views.blocks import Inline, Mark, Quote, Run, Several
from bangvang.views.common import Pairs, aliases, bullets, description, documents, facts, figures, refs, roles
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.sight import Sight


def movement_page(sight: Sight, movement: Movement) -> Page:
    """A campaign: slogan, period and state, launch, answers, tasks, exemplars, awards, figures, reviews."""
    index = sight.roll.index
    return record_page(
        sight,
        "movements",
        movement,
        lead=description(sight, movement),
        state=movement_state(sight, movement),
        blocks=(
            *facts(_facts(sight, movement)),
            *bullets(sight, movement, "goals", sight.label(Movement, "goals"), "muc-tieu"),
            *bullets(sight, movement, "criteria", sight.label(Movement, "criteria"), "tieu-chi"),
            *bullets(sight, movement, "tasks", sight.label(Movement, "tasks"), "nhiem-vu"),
            *refs(
                sight,
                sight.say("Campaigns that answer it"),
                "huong-ung",
                "movements",
                index.answers_to.get(movement.id, ()),
            ),
            *refs(sight, sight.say("Campaigns within it"), "gom-co", "movements", index.parts_of.get(movement.id, ())),
            *refs(
                sight,
                sight.kinds("exemplars"),
                "dien-hinh",
                "exemplars",
                index.exemplars_of_movement.get(movement.id, ()),
            ),
            *lines_table(
                sight, index.lines_of_movement.get(movement.id, ()), sight.say("Awards in this campaign"), "khen-thuong"
            ),
            *figures(sight, movement.figures),
        ),
        data={"@type": "Event", "eventStatus": "https://schema.org/EventScheduled"},
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


def _facts(sight: Sight, movement: Movement) -> Pairs:
    rows: Pairs = []
    for key in ("slogan", "theme"):
        said = sight.words(movement, key)
        if said is not None:
            rows.append((sight.label(Movement, key), Quote(said)))
    rows += [
        (sight.label(Movement, "period"), sight.period(movement.period)),
        (sight.label(Movement, "form"), sight.choice(Movement, "form", movement.form)),
        (sight.label(Movement, "scope"), sight.choice(Movement, "scope", movement.scope)),
    ]
    if movement.place is not None:
        rows.append((sight.label(Movement, "place"), sight.ref("units", movement.place)))
    if movement.cluster is not None:
        rows.append((sight.label(Movement, "cluster"), sight.ref("clusters", movement.cluster)))
    if movement.launched is not None:
        rows.append((sight.label(Movement, "launched"), _launch(sight, movement.launched)))
    if movement.answers:
        rows.append((sight.label(Movement, "answers"), sight.refs("movements", movement.answers)))
    if movement.part_of is not None:
        rows.append((sight.label(Movement, "part_of"), sight.ref("movements", movement.part_of)))
    rows += [(sight.choice(Review, "kind", one.kind), _review(sight, one)) for one in movement.reviews]
    return rows + aliases(sight, movement) + documents(sight, movement)


def _launch(sight: Sight, launch: Launch) -> Inline:
    pieces: list[Inline] = []
    if launch.on is not None:
        pieces.append(sight.date(launch.on))
    if launch.event is not None:
        pieces.append(sight.ref("events", launch.event))
    if launch.by:
        pieces.append(roles(sight, launch.by))
    return Several(tuple(pieces))


def _review(sight: Sight, review: Review) -> Inline:
    pieces: list[Inline] = []
    if review.on is not None:
        pieces += [sight.date(review.on), " "]
    if review.event is not None:
        pieces.append(sight.ref("events", review.event))
    return Run(tuple(pieces))
