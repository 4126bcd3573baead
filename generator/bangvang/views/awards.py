"""Awards as printed: what is given, to whom or to how many, and what became of it."""

from collections.abc import Iterable

from bangvang.model.decision import Award, Effect
from bangvang.model.figure import Stated
from bangvang.model.localised import Words
from bangvang.roll.award_line import AwardLine
from bangvang.roll.award_line import Row as AwardRow
from bangvang.views import counting
from bangvang.views.amounts import how_many_of
from bangvang.views.blocks import Block, Inline, Mark, Ref, Row, Run, Several, Table
from bangvang.views.rows import award_anchor, bearer, count_rows, hidden_row, row_anchor, row_path, sorted_bearer
from bangvang.views.sight import Sight


def honour_name(sight: Sight, line: AwardLine, row: int | None = None) -> Ref:
    """The honour with its class (the row's own where it differs), leading to the honour's page."""
    own = line.award.recipients[row].class_ if row is not None else None
    return honour_of(sight, line.award.honour, own or line.award.class_)


def honour_of(sight: Sight, honour: str, class_: str | None) -> Ref:
    """An honour with a class, leading to the honour's page."""
    ref = sight.ref("honours", honour)
    name = class_name(sight, class_)
    return Ref(Words(f"{ref.words.text}, {name}", ref.words.language), ref.path) if name else ref


def class_name(sight: Sight, written: str | None) -> str:
    """A class as people say it, unknown where that is what is known of it; empty where there is none."""
    if written is None:
        return ""
    if written == "nhat":
        return sight.say("first class")
    if written == "nhi":
        return sight.say("second class")
    if written == "ba":
        return sight.say("third class")
    return sight.say("class unknown") if written == "unknown" else written


def place_of_award(sight: Sight, line: AwardLine) -> Ref:
    """The honour's name, leading to the award on its decision's page."""
    name = honour_name(sight, line).words
    return Ref(name, sight.path("decisions", line.decision.id), award_anchor(line))


def place_of_row(sight: Sight, line: AwardLine, row: int) -> Ref:
    """The honour's name, leading to a row on the page where it stands."""
    name = honour_name(sight, line, row).words
    return Ref(name, row_path(sight, line, row), row_anchor(sight, line, row))


def year_of(sight: Sight, line: AwardLine) -> str:
    """The year that an award counts for; unknown is said to be unknown."""
    return str(line.year) if line.year is not None else sight.say("unknown")


def how_many(sight: Sight, award: Award) -> Inline:
    """How many received it: as stated, else as many as are named; unknown is said to be unknown."""
    if award.stated is not None:
        return stated_count(sight, award.stated)
    counts = count_rows(award)
    if not award.recipients:
        return sight.say("number unknown")
    named = Several(tuple(how_many_of(sight, kind, number) for kind, number in counts.items() if number))
    return named if award.complete else Run((named, " ", sight.say("(as far as named)")))


def stated_count(sight: Sight, stated: Stated) -> Inline:
    """How many, as stated."""
    known = [
        ("collective", stated.collectives),
        ("individual", stated.individuals),
        ("household", stated.households),
        ("mixed", stated.mixed),
        ("work", stated.works),
    ]
    parts: list[Inline] = [how_many_of(sight, kind, number) for kind, number in known if number is not None]
    if stated.total is not None:
        parts.append(sight.count("%(num)s in all", "%(num)s in all", stated.total))
    if stated.qualifier != "exact":
        parts.insert(0, sight.choice(Stated, "qualifier", stated.qualifier))
    return Several(tuple(parts)) if parts else sight.say("number unknown")


def states(sight: Sight, line: AwardLine, row: int | None) -> tuple[Inline, ...]:
    """What later decisions did to an award, or to one of its rows: each with the decision that did it."""
    applied = sight.roll.index.effects.get((line.decision.id, line.index))
    if not applied:
        return ()
    told: list[Inline] = []
    for one in applied:
        if one.row is not None and one.row != row:
            continue
        if one.row is None and row is not None:
            continue
        effect = one.effect.effect
        tone = "bad" if effect in counting.TAKEN else "good" if effect == counting.GIVEN_BACK else "warn"
        pieces: list[Inline] = [
            Mark(sight.choice(Effect, "effect", effect), tone),
            " ",
            sight.ref("decisions", one.by.id),
        ]
        reason = sight.words(one.effect, "reason")
        if reason is not None and (row is None or not hidden_row(sight, line.award.recipients[row])):
            pieces += [": ", reason]
        told.append(Run(tuple(pieces)))
    return tuple(told)


def row_states(sight: Sight, line: AwardLine, row: int) -> tuple[Inline, ...]:
    """What is to be said of a row beside the honour: given after death, and what later decisions did to it."""
    late: tuple[Inline, ...] = (sight.say("posthumous"),) if line.award.recipients[row].posthumous else ()
    return (*late, *states(sight, line, row))


def stands(sight: Sight, line: AwardLine, row: int | None = None) -> bool:
    """Whether an award (or one of its rows) still stands: the last word on it did not take it back."""
    return counting.stands(sight.roll, line, row)


def lines_table(sight: Sight, lines: Iterable[AwardLine], title: str, anchor: str) -> tuple[Block, ...]:
    """Awards, the newest first: year, honour, how many, decision."""
    newest = sorted(lines, key=lambda line: -(line.year or 0))
    rows = tuple(
        Row(
            (
                year_of(sight, line),
                place_of_award(sight, line),
                _who(sight, line),
                sight.ref("decisions", line.decision.id),
                Several(states(sight, line, None)),
            )
        )
        for line in newest
    )
    header = (
        sight.say("Year"),
        sight.say("Honour"),
        sight.say("Recipients"),
        sight.say("Decision"),
        sight.say("State"),
    )
    return (Table(header, rows, title, anchor, heading=1),) if rows else ()


def _who(sight: Sight, line: AwardLine) -> Inline:
    few = 3
    if line.award.recipients and line.award.stated is None and len(line.award.recipients) <= few:
        return Several(tuple(bearer(sight, one) for one in line.award.recipients))
    return how_many(sight, line.award)


def shown_rows(sight: Sight, rows: Iterable[AwardRow]) -> tuple[AwardRow, ...]:
    """Rows that other pages than the decision's may tell of, the newest first: hidden bearers stand only there."""
    named = (row for row in rows if not hidden_row(sight, row.recipient))
    return tuple(sorted(named, key=lambda row: -(row.line.year or 0)))


def rows_table(
    sight: Sight, rows: Iterable[AwardRow], title: str, anchor: str, *, who: bool = False
) -> tuple[Block, ...]:
    """Rows that a unit or person received, the newest first; `who` adds the bearer's column."""
    printed = tuple(_received(sight, row, who) for row in shown_rows(sight, rows))
    header = [sight.say("Year"), sight.say("Honour"), sight.say("For"), sight.say("Decision"), sight.say("State")]
    if who:
        header.insert(1, sight.say("Name"))
    return (Table(tuple(header), printed, title, anchor, heading=1),) if printed else ()


def _received(sight: Sight, row: AwardRow, who: bool) -> Row:
    line = row.line
    cells: list[Inline] = [
        year_of(sight, line),
        place_of_row(sight, line, row.index),
        achievement(sight, row),
        sight.ref("decisions", line.decision.id),
        Several((*states(sight, line, None), *row_states(sight, line, row.index))),
    ]
    if who:
        cells.insert(1, sorted_bearer(sight, row.recipient))
    return Row(tuple(cells))


def achievement(sight: Sight, row: AwardRow) -> Several:
    """What a row was honoured for: the work, and the row's reason or else the award's."""
    reason = sight.words(row.recipient, "reason") or sight.words(row.line.award, "reason")
    return Several(tuple(text for text in (sight.words(row.recipient, "work"), reason) if text is not None))
