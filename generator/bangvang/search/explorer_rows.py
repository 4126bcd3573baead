"""What the explorer lists: the names that awards name, and the awards themselves; each counted by itself, never together.

A table holds the rows of one of the two in the order of the decisions' dates. Hidden people are rows without a name, so
that the counts stay right. What was taken back, and recognitions, have states of their own: whoever counts the rows of
one state mixes nothing up.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.roll.award_line import AwardLine, Row
from bangvang.search.calling import Caller
from bangvang.search.honoured import belonging
from bangvang.views.awards import how_many
from bangvang.views.counting import PARTS, fallen_rows, of_award
from bangvang.views.pieces import Inline, Number, Ref, Run, Several
from bangvang.views.rows import award_path, bearer, hidden_row, kind_of, row_anchor, row_path
from bangvang.views.sight import Sight
from bangvang.views.standing import state
from bangvang.words.ordering import person_key, vietnamese_key

NAMES, AWARDS = "names", "awards"
TABLES = (NAMES, AWARDS)
FACETS = ("year", "honour", "class", "kind", "level", "place", "cluster", "movement", "method", "state")
UNSTATED = ""
"""The choice of what is unknown, or not stated."""
_LAST = "\U0010ffff"

Choices = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as it is shown. `key` is its place in the alphabet, `facets` the choices under which it stands.

    `extra` are words by which its name is found beyond the name's own; None where the name must not be searched.
    """

    name: str
    key: str
    extra: str | None
    about: str
    path: str
    decision: str
    decision_path: str
    date: str
    facets: tuple[Choices, ...]


def entries(caller: Caller, table: str) -> Iterator[Entry]:
    """The rows of a table, one at a time."""
    for line in caller.sight.roll.index.lines:
        yield from entries_of(caller, table, line)


def entries_of(caller: Caller, table: str, line: AwardLine) -> Iterator[Entry]:
    """The rows of a table that tell of one award."""
    if table == AWARDS:
        yield _award(caller, line)
    else:
        decision = _decision(caller.sight, line)
        for number in range(len(line.award.recipients)):
            yield _named(caller, Row(line, number), decision)


def _named(caller: Caller, row: Row, decision: dict[str, str]) -> Entry:
    sight, line, recipient = caller.sight, row.line, row.recipient
    hidden = hidden_row(sight, recipient)
    name = sight.say("name withheld") if hidden else str(bearer(sight, recipient).words)
    page = row_path(sight, line, row.index) or sight.addresses.section(sight.language, "decisions")
    cluster = line.award.cluster if hidden else recipient.cluster or line.award.cluster
    return Entry(
        name=name,
        key=_LAST if hidden else _key(sight, row, name),
        extra=None if hidden else _others(caller, row, name),
        about="" if hidden else belonging(caller, row) or "",
        path=f"{page}#{row_anchor(sight, line, row.index)}",
        facets=_facets(
            sight,
            line,
            classes=_some(recipient.class_ or line.award.class_),
            kinds=(kind_of(recipient),),
            clusters=_some(cluster),
            state=state(sight.roll, line, row.index),
        ),
        **decision,
    )


def _award(caller: Caller, line: AwardLine) -> Entry:
    sight, award = caller.sight, line.award
    name = caller.honour(line)
    told = of_award(award, fallen_rows(sight.roll, line)).numbers
    open_rows = [one for one in award.recipients if not hidden_row(sight, one)]
    whole = row_path(sight, line, 0) == sight.path("decisions", line.decision.id)
    page = sight.path("decisions", line.decision.id) if whole else award_path(sight, line)
    return Entry(
        name=name,
        key=vietnamese_key(name),
        extra="",
        about=text_of(how_many(sight, award)),
        path=f"{page}#{line.anchor}" if whole else str(page),
        facets=_facets(
            sight,
            line,
            classes=_each(*(one.class_ or award.class_ for one in award.recipients), award.class_),
            kinds=tuple(part for part in PARTS if told.get(part)),
            clusters=_each(award.cluster, *(one.cluster for one in open_rows)),
            state=state(sight.roll, line),
        ),
        **_decision(sight, line),
    )


def text_of(piece: Inline) -> str:
    """What a piece of text says, without its links."""
    if isinstance(piece, Run):
        return "".join(map(text_of, piece.pieces))
    if isinstance(piece, Several):
        return "; ".join(map(text_of, piece.items))
    if isinstance(piece, Ref):
        return str(piece.words)
    return piece.text if isinstance(piece, Number) else str(piece)


def _facets(
    sight: Sight, line: AwardLine, *, classes: Choices, kinds: Choices, clusters: Choices, state: Choices
) -> tuple[Choices, ...]:
    """The choices of every facet, in the order of FACETS. Without a class is not a class unknown, and no choice at all."""
    award, issuer = line.award, sight.roll.units.get(line.decision.issuer)
    unstated = (UNSTATED,)
    return (
        _some(str(line.year) if line.year is not None else None) or unstated,
        (award.honour,),
        classes,
        kinds or unstated,
        _some(issuer.level if issuer is not None else None) or unstated,
        _some(award.place) or unstated,
        clusters or unstated,
        _some(award.movement) or unstated,
        _some(award.method) or unstated,
        state,
    )


def _decision(sight: Sight, line: AwardLine) -> dict[str, str]:
    date = line.decision.date
    return {
        "decision": str(sight.name("decisions", line.decision.id)),
        "decision_path": str(sight.path("decisions", line.decision.id)),
        "date": sight.date(date) if date is not None else "",
    }


def _key(sight: Sight, row: Row, name: str) -> str:
    """People stand by their given names."""
    if kind_of(row.recipient) != "individual":
        return vietnamese_key(name)
    person = sight.roll.people.get(row.recipient.person or "")
    return person_key(name, person.sort_name if person is not None else None)


def _others(caller: Caller, row: Row, name: str) -> str:
    """Every other name of a registered bearer."""
    recipient, roll = row.recipient, caller.sight.roll
    for kind, one in (("units", recipient.unit), ("people", recipient.person)):
        record = roll.of_kind(kind).get(one or "")
        if record is not None:
            return " · ".join(other for other in caller.all_names(kind, record) if other != name)
    return ""


def _some(value: str | None) -> Choices:
    return () if value is None else (value,)


def _each(*values: str | None) -> Choices:
    return tuple(dict.fromkeys(value for value in values if value is not None))
