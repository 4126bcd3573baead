"""The roles that a unit or person played: what, in which record, when and as whom."""

from collections.abc import Iterable

from bangvang.model.nomination import Stage
from bangvang.model.role import Role
from bangvang.roll.index import Part
from bangvang.views.blocks import Block, Inline, Row, Run, Table
from bangvang.views.roles import role
from bangvang.views.sight import Sight


def parts_table(
    sight: Sight, parts: Iterable[Part], title: str, anchor: str, *, named: bool = False
) -> tuple[Block, ...]:
    """A table of roles, each once; nothing where there are none. `named` says who played it, for pages of units."""
    rows = dict.fromkeys(
        Row(
            (
                _what(sight, part),
                sight.ref(part.kind, part.record),
                _when(sight, part),
                role(sight, part.role) if named else _capacity(sight, part.role),
            )
        )
        for part in parts
    )
    header = (sight.say("What was done"), sight.say("Where"), sight.say("When"), sight.say("As whom"))
    return (Table(header, tuple(rows), title, anchor),) if rows else ()


def _what(sight: Sight, part: Part) -> str:
    known = {
        "launched": sight.say("launched"),
        "oversaw": sight.say("oversaw"),
        "signed": sight.say("signed"),
        "proposed": sight.say("proposed"),
        "presented": sight.say("handed over"),
        "took-part": sight.say("took part"),
    }
    return known.get(part.what) or sight.choice(Stage, "state", part.what)


def _when(sight: Sight, part: Part) -> Inline:
    """The date of the record that the role stands in; empty where it has none."""
    roll = sight.roll
    if part.kind == "events":
        return sight.when(roll.events[part.record].on)
    launch = roll.movements[part.record].launched if part.kind == "movements" else None
    date = launch.on if launch is not None else None
    if part.kind == "decisions":
        date = roll.decisions[part.record].date
    elif part.kind == "nominations":
        date = roll.nominations[part.record].on
    return sight.when(date) if date is not None else ""


def _capacity(sight: Sight, one: Role) -> Run:
    """As what, of which unit, by which document."""
    details: list[Inline] = []
    said = sight.words(one, "role")
    if said is not None:
        details.append(said)
    if one.of is not None:
        details.append(sight.ref("units", one.of))
    if one.document is not None:
        details.append(sight.ref("documents", one.document))
    pieces: list[Inline] = []
    for detail in details:
        pieces += [" – ", detail] if pieces else [detail]
    return Run(tuple(pieces))
