"""A movement as a story: its timeline, and the movements around it."""

from collections.abc import Iterator

from bangvang.model.movement import Launch, Movement, Review
from bangvang.views.blocks import Block, Inline, Run
from bangvang.views.record_blocks import Branch, Timeline
from bangvang.views.roles import role
from bangvang.views.sight import Sight
from bangvang.views.timeline import Happening, moments
from bangvang.views.trees import tree
from bangvang.words.dates import PartialDate, Period


def movement_timeline(sight: Sight, movement: Movement) -> tuple[Block, ...]:
    """Launch, begin, reviews and end; nothing where the period is all that is known."""
    happenings = tuple(_happenings(sight, movement))
    if len(happenings) < 2:  # noqa: PLR2004 - a single moment makes no line
        return ()
    return (Timeline(moments(sight, happenings), sight.say("How it went"), "dien-bien"),)


def movements_around(sight: Sight, movement: Movement) -> tuple[Block, ...]:
    """What it answers and belongs to above it, who answers it and what belongs to it below; nothing where it is alone."""
    index = sight.roll.index
    larger = (movement.part_of,) if movement.part_of is not None else ()
    above = (
        _branch(sight, sight.say("It answers"), "dap-lai", movement.answers),
        _branch(sight, sight.say("It is part of"), "thuoc", larger),
    )
    below = (
        _branch(sight, sight.say("Campaigns that answer it"), "huong-ung", index.answers_to.get(movement.id, ())),
        _branch(sight, sight.say("Campaigns within it"), "gom-co", index.parts_of.get(movement.id, ())),
    )
    name = sight.name("movements", movement.id)
    return tree(above, name, below, sight.say("Among other campaigns"), "quan-he")


def _branch(sight: Sight, title: str, anchor: str, ids: tuple[str, ...]) -> Branch:
    return Branch(title, tuple(sight.ref("movements", one) for one in ids), anchor)


def _happenings(sight: Sight, movement: Movement) -> Iterator[Happening]:
    launch = _launch(sight, movement.launched) if movement.launched is not None else None
    if launch is not None:
        yield launch
    yield from _period(sight, movement.period, launch.date if launch is not None else None)
    for review in movement.reviews:
        date, event = _at(sight, review.on, review.event)
        yield Happening(sight.choice(Review, "kind", review.kind), date, "within", event)


def _launch(sight: Sight, launch: Launch) -> Happening:
    date, event = _at(sight, launch.on, launch.event)
    by = tuple(Run((sight.say("launched by "), role(sight, one))) for one in launch.by)
    return Happening(sight.say("Launch"), date, "start", (*event, *by))


def _period(sight: Sight, period: Period, launched: PartialDate | Period | None) -> Iterator[Happening]:
    """Where it begins and ends; a year alone is one moment. A launch in the days of its beginning is its beginning."""
    start, end = period.start, period.end
    begun = start is not None and launched is not None and _within(launched, start)
    if start is not None and start == end and not begun:
        yield Happening(sight.say("Carried out"), start, "start")
        return
    if start is not None and not begun:
        yield Happening(sight.say("Begins"), start, "start")
    yield Happening(sight.say("Ends") if end is not None else sight.say("No end is given"), end, "end")


def _within(inner: PartialDate | Period, outer: PartialDate) -> bool:
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _at(
    sight: Sight, on: PartialDate | None, event: str | None
) -> tuple[PartialDate | Period | None, tuple[Inline, ...]]:
    """The date of something, else that of the event at which it happened; and the event."""
    if event is None:
        return on, ()
    held = sight.roll.events.get(event)
    date = on if on is not None or held is None else held.on
    return date, (Run((sight.say("at the event "), sight.ref("events", event))),)
