"""A movement as a story: its timeline, and the movements around it."""

from collections.abc import Iterator

from bangvang.model.movement import Launch, Movement, Review
from bangvang.views.blocks import Block, Branch, Inline, Run, Timeline, Tree
from bangvang.views.common import role
from bangvang.views.sight import Sight
from bangvang.views.timeline import Happening, moments
from bangvang.words.dates import PartialDate, Period


def movement_timeline(sight: Sight, movement: Movement) -> tuple[Block, ...]:
    """Launch, begin, reviews and end; nothing where the period is all that is known."""
    happenings = tuple(_happenings(sight, movement))
    if len(happenings) < 2:  # noqa: PLR2004 - a single moment makes no line
        return ()
    return (Timeline(moments(sight, happenings), sight.say("The course of it"), "dien-bien"),)


def movements_around(sight: Sight, movement: Movement) -> tuple[Block, ...]:
    """What it answers and belongs to above it, who answers it and what belongs to it below; nothing where it is alone."""
    index = sight.roll.index
    larger = (movement.part_of,) if movement.part_of is not None else ()
    above = (
        *_branch(sight, sight.say("It answers"), "dap-lai", movement.answers),
        *_branch(sight, sight.say("It is part of"), "thuoc", larger),
    )
    below = (
        *_branch(sight, sight.say("Campaigns that answer it"), "huong-ung", index.answers_to.get(movement.id, ())),
        *_branch(sight, sight.say("Campaigns within it"), "gom-co", index.parts_of.get(movement.id, ())),
    )
    if not above and not below:
        return ()
    name = sight.name("movements", movement.id)
    return (Tree(above, name, below, sight.say("Among other campaigns"), "quan-he"),)


def _branch(sight: Sight, title: str, anchor: str, ids: tuple[str, ...]) -> tuple[Branch, ...]:
    return (Branch(title, tuple(sight.ref("movements", one) for one in ids), anchor),) if ids else ()


def _happenings(sight: Sight, movement: Movement) -> Iterator[Happening]:
    if movement.launched is not None:
        yield _launch(sight, movement.launched)
    yield from _period(sight, movement.period)
    for review in movement.reviews:
        date, event = _at(sight, review.on, review.event)
        yield Happening(sight.choice(Review, "kind", review.kind), date, "within", event)


def _launch(sight: Sight, launch: Launch) -> Happening:
    date, event = _at(sight, launch.on, launch.event)
    by = tuple(Run((sight.say("by "), role(sight, one))) for one in launch.by)
    return Happening(sight.say("Launched"), date, "start", (*event, *by))


def _period(sight: Sight, period: Period) -> Iterator[Happening]:
    """Where it begins and ends; a year alone is one moment."""
    if period.start is not None and period.start == period.end:
        yield Happening(sight.say("Carried out"), period.start, "start")
        return
    if period.start is not None:
        yield Happening(sight.say("Begins"), period.start, "start")
    if period.end is not None:
        yield Happening(sight.say("Ends"), period.end, "end")
    else:
        yield Happening(sight.say("End: none set"), None, "end")


def _at(
    sight: Sight, on: PartialDate | None, event: str | None
) -> tuple[PartialDate | Period | None, tuple[Inline, ...]]:
    """The date of something, else that of the event at which it happened; and the event."""
    if event is None:
        return on, ()
    held = sight.roll.events.get(event)
    date = on if on is not None or held is None else held.on
    return date, (Run((sight.say("at the event "), sight.ref("events", event))),)
