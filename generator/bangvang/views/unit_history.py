"""A unit over time: its names and parents, what came before and after it, what belongs to it."""

import datetime as dt
from collections.abc import Iterable, Iterator

from bangvang.model.localised import Words
from bangvang.model.unit import Succession, Unit
from bangvang.views.blocks import Block, Inline, Run
from bangvang.views.record_blocks import Branch, Moment, Names, Tense, Timeline
from bangvang.views.sight import Sight
from bangvang.views.trees import tree
from bangvang.words.dates import PartialDate


def history(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """Names and parents, predecessors, successors and the units under it; nothing of what there is not."""
    children = tuple(sight.ref("units", one) for one in sight.roll.index.children.get(unit.id, ()))
    under = (Names(children, sight.say("Units under it"), "truc-thuoc"),) if children else ()
    return (*_life(sight, unit), *_succession_tree(sight, unit), *under)


def _life(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """The names that it bore and the units that it belonged to, the oldest first, down to those of today."""
    if not unit.former_names and not unit.former_parents:
        return ()
    former = sorted(_former(sight, unit), key=lambda one: one[0].latest if one[0] is not None else dt.date.min)
    told = [Moment(_until(sight, until), what, "past") for until, what in former]
    if unit.since is not None:
        told.insert(0, Moment(sight.date(unit.since), sight.say("Established"), "past"))
    ended: Tense = "past" if unit.until is not None else "now"
    now = _until(sight, unit.until) if unit.until is not None else sight.say("now")
    under = (_under(sight, unit.parent),) if unit.parent is not None else ()
    told.append(Moment(now, _called(sight, sight.name("units", unit.id)), ended, under))
    return (Timeline(tuple(told), sight.say("Names and parents over time"), "ten-goi"),)


def _former(sight: Sight, unit: Unit) -> Iterator[tuple[PartialDate | None, Inline]]:
    for one in unit.former_names:
        name = sight.words(one, "name")
        if name is not None:
            yield one.until, _called(sight, name)
    for parent in unit.former_parents:
        yield parent.until, _under(sight, parent.unit)


def _until(sight: Sight, date: PartialDate | None) -> str:
    return sight.say("until %(date)s", date=sight.date(date)) if date is not None else sight.say("until when: unknown")


def _called(sight: Sight, name: Words) -> Inline:
    return Run((sight.say("called "), name))


def _under(sight: Sight, parent: str) -> Inline:
    return Run((sight.say("belonging to "), sight.ref("units", parent)))


def _succession_tree(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """What it came out of and what came after it, told on the pages of both."""
    before = (sight.roll.units[one] for one in sight.roll.index.predecessors.get(unit.id, ()))
    came = tuple(_predecessors(sight, unit, before))
    follows = tuple(_succession(sight, one.unit, one) for one in unit.succeeded_by)
    above = (Branch(sight.say("Came out of"), came, "tien-than"),)
    below = (Branch(sight.label(Unit, "succeeded_by"), follows, "ke-tuc"),)
    return tree(above, sight.name("units", unit.id), below, sight.say("Before and after it"), "truoc-sau")


def _predecessors(sight: Sight, unit: Unit, before: Iterable[Unit]) -> Iterable[Inline]:
    for predecessor in before:
        for one in predecessor.succeeded_by:
            if one.unit == unit.id:
                yield _succession(sight, predecessor.id, one)


def _succession(sight: Sight, other: str, one: Succession) -> Run:
    """The other unit; how, when and by which document the one became the other."""
    details: list[Inline] = []
    if one.how is not None:
        details.append(sight.choice(Succession, "how", one.how))
    if one.on is not None:
        details.append(sight.date(one.on))
    if one.document is not None:
        details.append(sight.ref("documents", one.document))
    pieces: list[Inline] = [sight.ref("units", other)]
    for detail in details:
        pieces += [" – ", detail]
    return Run(tuple(pieces))
