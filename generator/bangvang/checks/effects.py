"""Effects: annulling, stripping and restoring need something that was given."""

from bangvang.checks.found import Found
from bangvang.checks.naming import listed
from bangvang.model.decision import Decision, Effect
from bangvang.problems.problem import Key
from bangvang.roll.anchors import award_keys, row_keys
from bangvang.roll.award_line import AppliedEffect, Row
from bangvang.roll.effects import targets
from bangvang.roll.roll import Roll
from bangvang.words.dates import surely_after
from bangvang.words.ids import nearest

TAKEN = ("annulled", "stripped")


def check_effects(roll: Roll, found: Found) -> None:
    """`effect-on-nothing`: nothing was given under these words. `nothing-to-restore`: nobody had taken it back."""
    for by in roll.decisions.values():
        for number, effect in enumerate(by.affects):
            given = roll.decisions.get(effect.decision)
            if given is None or not roll.whole("decisions", given.id) or not roll.whole("decisions", by.id):
                continue
            touched = targets(roll, effect)
            if not touched:
                _on_nothing(found, by, number, given, effect)
            elif effect.effect == "restored" and not any(_was_taken(roll, by, key, row) for key, row in touched):
                written = effect.recipient or effect.award or effect.decision
                found.add("nothing-to-restore", "decisions", by.id, ("affects", number, "effect"), written=written)


def taken_back(roll: Roll, row: Row) -> bool:
    """Whether a row stands annulled or stripped after all that later decisions did."""
    taken = False
    for applied in roll.index.effects.get((row.line.decision.id, row.line.index), ()):
        if applied.row in (None, row.index) and applied.effect.effect != "corrected":
            taken = applied.effect.effect in TAKEN
    return taken


def _on_nothing(found: Found, by: Decision, number: int, given: Decision, effect: Effect) -> None:
    awards = award_keys(given)
    if effect.award is not None and effect.award not in awards:
        key: Key = "award"
        written, known = effect.award, awards
    elif effect.recipient is not None:
        key, written = "recipient", effect.recipient
        chosen = [a for a, name in zip(given.awards, awards, strict=True) if effect.award in (None, name)]
        known = tuple(name for award in chosen for name in row_keys(award))
    else:
        key, written, known = "decision", given.id, ()
    found.add(
        "effect-on-nothing",
        "decisions",
        by.id,
        ("affects", number, key),
        near=nearest(written, known),
        written=written,
        decision=given.id,
        known=listed(known) or "-",
    )


def _was_taken(roll: Roll, by: Decision, award: tuple[str, int], row: int | None) -> bool:
    """Whether something that surely does not come later had taken it back: it, all of it, or a part of it."""
    return any(
        applied.effect.effect in TAKEN and _touches(applied, row) and not _later(applied.by, by)
        for applied in roll.index.effects.get(award, ())
    )


def _touches(applied: AppliedEffect, row: int | None) -> bool:
    return row is None or applied.row in (None, row)


def _later(one: Decision, other: Decision) -> bool:
    return one.date is not None and other.date is not None and surely_after(one.date, other.date)
