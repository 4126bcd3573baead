"""The same achievement rewarded twice."""

from collections.abc import Hashable, Mapping

from bangvang.checks.alike import alike
from bangvang.checks.effects import taken_back
from bangvang.checks.found import Found
from bangvang.checks.naming import called_by_id
from bangvang.roll.award_line import Row
from bangvang.roll.roll import Roll


def check_rewarded_twice(roll: Roll, found: Found) -> None:
    """`rewarded-twice`: a unit or person was honoured again for what looks like the same achievement.

    That is: the same honour for the same period by two decisions, or two honours for the same stated reason and period.
    What was taken back does not count; other reasons, methods, campaigns or works are other achievements.
    """
    _rewarded(roll, found, "units", roll.index.rows_of_unit)
    _rewarded(roll, found, "people", roll.index.rows_of_person)


def _rewarded(roll: Roll, found: Found, kind: str, rows_of: Mapping[str, tuple[Row, ...]]) -> None:
    for bearer, rows in sorted(rows_of.items()):
        if len(rows) > 1 and len(dict.fromkeys(row.line.year for row in rows)) < len(rows):
            by_period: dict[Hashable, list[Row]] = {}
            for row in rows:
                by_period.setdefault(row.line.award.period, []).append(row)
            by_period.pop(None, None)
            for together in by_period.values():
                if len(together) > 1:
                    _compare(roll, found, kind, bearer, together)


def _compare(roll: Roll, found: Found, kind: str, bearer: str, rows: list[Row]) -> None:
    """Rows of one bearer and one period: each that repeats an earlier one is told once."""
    standing = [row for row in rows if not taken_back(roll, row)]
    for position, row in enumerate(standing):
        earlier = next((other for other in standing[:position] if _same_achievement(other, row)), None)
        if earlier is not None:
            found.add(
                "rewarded-twice",
                "decisions",
                row.line.decision.id,
                ("awards", row.line.index, "recipients", row.index, "unit" if kind == "units" else "person"),
                bearer=called_by_id(roll, kind, bearer),
                honour=called_by_id(roll, "honours", earlier.line.award.honour),
                period=str(earlier.line.award.period),
                other=earlier.line.decision.id,
            )


def _same_achievement(one: Row, other: Row) -> bool:
    reasons = (_reason(one), _reason(other))
    if one.line.award.honour != other.line.award.honour:
        return reasons[0] == reasons[1] != ""
    pairs = (
        reasons,
        (one.line.award.method, other.line.award.method),
        (one.line.award.movement, other.line.award.movement),
        (one.recipient.work, other.recipient.work),
    )
    another = any(left and right and left != right for left, right in pairs)
    return one.line.decision.id != other.line.decision.id and not another


def _reason(row: Row) -> str:
    return alike(row.recipient.reason or row.line.award.reason or "")
