"""What later decisions do to awards, by the award that they touch."""

from bangvang.model.decision import Decision, Effect
from bangvang.roll.anchors import award_keys, row_keys
from bangvang.roll.award_line import AppliedEffect
from bangvang.roll.records import Records


def effects(records: Records) -> dict[tuple[str, int], tuple[AppliedEffect, ...]]:
    """Effects by (decision, index of the award), in the order of the dates of the decisions that have them."""
    found: dict[tuple[str, int], list[AppliedEffect]] = {}
    acting = [decision for decision in records.decisions.values() if decision.affects]
    for by in sorted(acting, key=lambda d: (d.date.sort_key() if d.date else (), d.id)):
        for number, effect in enumerate(by.affects):
            for key, row in targets(records, effect):
                found.setdefault(key, []).append(AppliedEffect(by, number, effect, row))
    return {key: tuple(applied) for key, applied in sorted(found.items())}


def targets(records: Records, effect: Effect) -> list[tuple[tuple[str, int], int | None]]:
    """The awards (and the row, where one is named) that an effect points at; empty where it points at nothing."""
    decision = records.decisions.get(effect.decision)
    if decision is None:
        return []
    touched: list[tuple[tuple[str, int], int | None]] = []
    for number in _awards(decision, effect.award):
        if effect.recipient is None:
            touched.append(((decision.id, number), None))
            continue
        keys = row_keys(decision.awards[number])
        touched += [((decision.id, number), row) for row, key in enumerate(keys) if key == effect.recipient]
    return touched


def _awards(decision: Decision, award: str | None) -> list[int]:
    if award is None:
        return list(range(len(decision.awards)))
    return [number for number, key in enumerate(award_keys(decision)) if key == award]
