"""What a change does to the awards: how many were honoured before and after, and which awards fell or stand again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bangvang.history.comparing import Comparison
from bangvang.history.edits import Comparer, paired
from bangvang.model.decision import Decision
from bangvang.roll.award_line import AwardLine, award_year
from bangvang.roll.roll import Roll
from bangvang.views.counting import Tally, counted, recognised, stands, tally


@dataclass(frozen=True, slots=True)
class HonourCount:
    """An honour's awards before and after. `recognition` stays outside all totals. `honour` is its id now, else as it was."""

    honour: str
    before: Tally
    after: Tally
    recognition: bool


@dataclass(frozen=True, slots=True)
class Turned:
    """An award, or one of its rows, that was taken back or given back: as it stands after the change, and by which decision."""

    line: AwardLine
    row: int | None
    stands: bool
    by: Decision | None


def honour_counts(found: Comparison) -> tuple[HonourCount, ...]:
    """The honours whose numbers differ, in the order of precedence."""
    before, after = found.before, found.after
    touched = _touched(found)
    told = []
    for honour in touched:
        old_id = next((one.old for one in found.renames.all if (one.kind, one.new) == ("honours", honour)), honour)
        lines = _lines(before, (old_id, honour)), _lines(after, (honour,))
        for recognition, those in ((False, counted), (True, recognised)):
            one, other = (tally(roll, those(roll, some)) for roll, some in zip((before, after), lines, strict=True))
            if one != other:
                told.append(HonourCount(honour, one, other, recognition))
    return tuple(sorted(told, key=lambda one: (one.recognition, _precedence(found, one.honour), one.honour)))


def turned(found: Comparison) -> tuple[Turned, ...]:
    """The awards and rows that stand no more, or again, by the order of their decisions."""
    before, after = found.before, found.after
    told: list[Turned] = []
    affected = [found.renames.now("decisions", key[0]) for key in before.index.effects]
    affected += [key[0] for key in after.index.effects]
    for record_id in sorted(set(affected)):
        old_id = next((o.old for o in found.renames.all if (o.kind, o.new) == ("decisions", record_id)), record_id)
        old, new = before.decisions.get(old_id), after.decisions.get(record_id)
        if old is not None and new is not None:
            told += _turned_in(found, old, new)
    return tuple(told)


def _touched(found: Comparison) -> list[str]:
    """The honours of which something may have changed, by their ids now."""
    renames = found.renames
    touched: dict[str, None] = {one.new: None for one in found.changes("honours")}
    touched |= {key[1]: None for key in (*found.added, *found.removed) if key[0] == "honours"}
    for roll, ids in _changed_decisions(found):
        for record_id in ids:
            decision = roll.decisions.get(record_id)
            awards = () if decision is None else decision.awards
            touched |= {renames.now("honours", a.honour) if roll is found.before else a.honour: None for a in awards}
    return list(touched)


def _changed_decisions(found: Comparison) -> Iterator[tuple[Roll, list[str]]]:
    """The decisions that differ, and those that they touch, in each of the two rolls."""
    added = [key[1] for key in found.added if key[0] == "decisions"]
    removed = [key[1] for key in found.removed if key[0] == "decisions"]
    changed = [*found.changes("decisions")]
    moved = [move.old.decision for move in found.moves], [move.new.decision for move in found.moves]
    sides = (
        (found.before, [*removed, *(one.old for one in changed), *moved[0]]),
        (found.after, [*added, *(one.new for one in changed), *moved[1]]),
    )
    aimed: list[str] = []
    for roll, ids in sides:
        acting = [roll.decisions[record_id] for record_id in ids if record_id in roll.decisions]
        aimed += [effect.decision for decision in acting for effect in decision.affects]
        yield roll, ids
    yield found.before, aimed
    yield found.after, aimed


def _lines(roll: Roll, honours: Iterable[str]) -> tuple[AwardLine, ...]:
    return tuple(line for one in dict.fromkeys(honours) for line in roll.index.lines_of_honour.get(one, ()))


def _precedence(found: Comparison, honour: str) -> float:
    record = found.after.honours.get(honour) or found.before.honours.get(honour)
    return float(record.precedence) if record is not None else float("inf")


def _turned_in(found: Comparison, old: Decision, new: Decision) -> Iterator[Turned]:
    comparer = Comparer(found.renames)
    for one, other in paired(comparer.keys(old.awards, now=True), comparer.keys(new.awards, now=False)):
        if one is None or other is None:
            continue
        was = AwardLine(old, one, old.awards[one], award_year(old, old.awards[one]))
        line = AwardLine(new, other, new.awards[other], award_year(new, new.awards[other]))
        if stands(found.before, was) != stands(found.after, line):
            yield Turned(line, None, stands(found.after, line), _by(found, line, was, None))
            continue
        rows = comparer.keys(was.award.recipients, now=True), comparer.keys(line.award.recipients, now=False)
        for row, now in paired(*rows):
            if row is not None and now is not None and stands(found.before, was, row) != stands(found.after, line, now):
                yield Turned(line, now, stands(found.after, line, now), _by(found, line, was, now))


def _by(found: Comparison, line: AwardLine, was: AwardLine, row: int | None) -> Decision | None:
    """The decision that did it: the last one that touches the award now; None where an earlier one was withdrawn from the roll."""
    for applied in reversed(found.after.index.effects.get((line.decision.id, line.index), ())):
        if applied.row in {None, row}:
            known = found.before.index.effects.get((was.decision.id, was.index), ())
            return applied.by if all(applied.by.id != one.by.id for one in known) else None
    return None
