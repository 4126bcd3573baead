"""A unit over time: its names, what came before and after it, what belongs to it."""

from collections.abc import Iterable

from bangvang.model.unit import FormerName, Succession, Unit
from bangvang.views.blocks import Block, Inline, Row, Run, Table
from bangvang.views.common import links, refs
from bangvang.views.sight import Sight


def history(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """Names, predecessors, successors and the units under it; nothing of what there is not."""
    index = sight.roll.index
    before = (sight.roll.units[one] for one in index.predecessors.get(unit.id, ()))
    return (
        *_names(sight, unit),
        *links(sight, sight.say("Came out of"), "tien-than", tuple(_predecessors(sight, unit, before))),
        *links(
            sight,
            sight.label(Unit, "succeeded_by"),
            "ke-tuc",
            tuple(_succession(sight, one.unit, one) for one in unit.succeeded_by),
        ),
        *refs(sight, sight.say("Units under it"), "truc-thuoc", "units", index.children.get(unit.id, ())),
    )


def _names(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """The names that it bore, the oldest first, down to the one that it bears."""
    if not unit.former_names:
        return ()
    former = sorted(unit.former_names, key=_end)
    rows = [
        Row(
            (
                sight.words(one, "name") or "",
                sight.date(one.until) if one.until is not None else sight.say("unknown"),
            )
        )
        for one in former
    ]
    now = sight.date(unit.until) if unit.until is not None else sight.say("now")
    rows.append(Row((sight.name("units", unit.id), now)))
    header = (sight.say("Name"), sight.label(FormerName, "until"))
    return (Table(header, tuple(rows), sight.say("Names over time"), "ten-goi"),)


def _end(name: FormerName) -> tuple[int, ...]:
    return name.until.sort_key() if name.until is not None else ()


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
