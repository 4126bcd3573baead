"""Nominations: the page of one, and the lines that pages of clusters, units, people and honours share. Never awards."""

from collections.abc import Iterable

from bangvang.model.localised import Words
from bangvang.model.nomination import Nomination, NominationLine, Stage
from bangvang.roll.award_line import Row as AwardRow
from bangvang.roll.index import Nominated
from bangvang.roll.privacy import shown
from bangvang.views.awards import honour_of, place_of_row, row_states, stands, stated_count, states
from bangvang.views.blocks import Block, Inline, Mark, Ref, Row, Run, Several, Table
from bangvang.views.common import Pairs, description, documents, facts
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.roles import role, roles
from bangvang.views.rows import hidden_row
from bangvang.views.sight import Sight


def nomination_page(sight: Sight, nomination: Nomination) -> Page:
    """What a council or a cluster proposed or examined, line by line, and what came of it."""
    lines = (Nominated("nominations", nomination.id, None, *numbered) for numbered in enumerate(nomination.lines))
    return record_page(
        sight,
        "nominations",
        nomination,
        lead=description(sight, nomination),
        state=Mark(sight.say("nomination"), "nominated"),
        blocks=(
            *facts(_facts(sight, nomination)),
            *nomination_lines(sight, lines, sight.say("Nominated (not awards)"), "de-nghi"),
        ),
        data={"@type": "CreativeWork"},
    )


def nomination_lines(
    sight: Sight,
    lines: Iterable[Nominated],
    title: str,
    anchor: str,
    *,
    who: bool = True,
    honour: bool = True,
    where: bool = False,
) -> tuple[Block, ...]:
    """A table of nominations with their steps and outcome; nothing where there are none.

    `who` and `honour` leave a column out where the page is about it; `where` tells which nomination or year of a
    cluster a line stands in, and leaves the lines' anchors to that page.
    """
    header = [sight.say("Achievement of"), sight.say("Steps"), sight.say("Outcome")]
    header[:0] = [sight.say("Nominee")] * who + [sight.say("Honour")] * honour
    header += [sight.say("Nominated in")] * where
    rows = tuple(
        Row(_cells(sight, one, who, honour, where), None if where else f"{anchor}-{one.index + 1}") for one in lines
    )
    return (Table(tuple(header), rows, title, anchor, sight.say("A nomination is not an award")),) if rows else ()


def nominated_in(sight: Sight, one: Nominated) -> Ref:
    """Where a line stands: on the nomination's page, or in a year of a cluster."""
    if one.year is None:
        return sight.ref(one.kind, one.record, f"de-nghi-{one.index + 1}")
    name = sight.name(one.kind, one.record)
    words = Words(f"{name.text}, {one.year}", name.language)
    return Ref(words, sight.path(one.kind, one.record), f"nam-{one.year}-de-nghi-{one.index + 1}")


def _facts(sight: Sight, nomination: Nomination) -> Pairs:
    rows: Pairs = [
        (sight.label(Nomination, "by"), role(sight, nomination.by)),
        (sight.label(Nomination, "on"), sight.date(nomination.on) if nomination.on else sight.unknown()),
    ]
    if nomination.event is not None:
        rows.append((sight.label(Nomination, "event"), sight.ref("events", nomination.event)))
    return rows + documents(sight, nomination)


def _cells(sight: Sight, one: Nominated, who: bool, honour: bool, where: bool) -> tuple[Inline, ...]:
    line = one.line
    cells: list[Inline] = [
        sight.when(line.period) if line.period is not None else sight.unknown(),
        Several((*_asked(sight, line), *(_stage(sight, stage) for stage in line.stages))),
        Several((Mark(sight.say("nomination"), "nominated"), *_outcome(sight, line))),
    ]
    if honour:
        cells.insert(0, honour_of(sight, line.honour, line.class_))
    if who:
        cells.insert(0, _nominee(sight, line))
    if where:
        cells.append(nominated_in(sight, one))
    return tuple(cells)


def _nominee(sight: Sight, line: NominationLine) -> Inline:
    """The unit, the person or the name as printed, as far as it may be said; else how many, else unknown."""
    pieces: list[Inline] = []
    if line.unit is not None:
        pieces.append(sight.ref("units", line.unit))
    elif line.person is not None:
        pieces.append(sight.ref("people", line.person))
    elif line.name is not None:
        pieces.append(sight.plain(shown(line.name, sight.privacy.of_name(line.kind), sight)))
    if line.stated is not None:
        pieces += [" – "] * bool(pieces) + [stated_count(sight, line.stated)]
    if line.kind is not None:
        kind = sight.choice(NominationLine, "kind", line.kind)
        pieces.append(f" ({kind})" if pieces else kind)
    return Run(tuple(pieces)) if pieces else sight.unknown()


def _asked(sight: Sight, line: NominationLine) -> tuple[Inline, ...]:
    """Whom it was asked of, where that is told."""
    if line.asked_of is None:
        return ()
    return (Run((sight.say("asked of "), sight.ref("units", line.asked_of))),)


def _stage(sight: Sight, stage: Stage) -> Run:
    pieces: list[Inline] = [sight.choice(Stage, "state", stage.state)]
    details: list[Inline] = [sight.date(stage.on)] if stage.on is not None else []
    if stage.by:
        details.append(roles(sight, stage.by))
    if stage.stated is not None:
        details.append(stated_count(sight, stage.stated))
    if stage.event is not None:
        details.append(sight.ref("events", stage.event))
    if stage.decision is not None:
        details.append(sight.ref("decisions", stage.decision))
    for detail in details:
        pieces += [" – ", detail]
    return Run(tuple(pieces))


def _outcome(sight: Sight, line: NominationLine) -> tuple[Inline, ...]:
    """What came of it: the award where the roll has it, else what the last step says, else unknown."""
    given = _given(sight, line)
    if given is not None:
        award = Run((Mark(sight.say("awarded"), "good"), " ", place_of_row(sight, given.line, given.index)))
        return (award, *states(sight, given.line, None), *row_states(sight, given.line, given.index))
    last = line.stages[-1].state if line.stages else None
    if last in ("decided", "dropped"):
        return (Mark(sight.choice(Stage, "state", last), "good" if last == "decided" else "warn"),)
    return (sight.say("outcome unknown"),)


def _given(sight: Sight, line: NominationLine) -> AwardRow | None:
    """The row that gave what was asked: in a decision that a step names, else for the same period and still standing."""
    index = sight.roll.index
    rows = index.rows_of_unit.get(line.unit, ()) if line.unit is not None else ()
    if line.person is not None:
        rows = index.rows_of_person.get(line.person, ())
    named = [row for row in rows if row.line.award.honour == line.honour and not hidden_row(sight, row.recipient)]
    decisions = [stage.decision for stage in line.stages if stage.state == "decided" and stage.decision is not None]
    if decisions:
        return next((row for row in named if row.line.decision.id in decisions), None)
    return next((row for row in named if _same(line, row) and stands(sight, row.line, row.index)), None)


def _same(line: NominationLine, row: AwardRow) -> bool:
    """Whether a row is for the same achievement: the same period, and no other class."""
    period = row.line.award.period
    classes = {line.class_, row.recipient.class_ or row.line.award.class_} - {None, "unknown"}
    return period is not None and period == line.period and len(classes) <= 1
