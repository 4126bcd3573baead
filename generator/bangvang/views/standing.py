"""Where an award or one of its rows stands, in words that programs read."""

from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll
from bangvang.views.counting import GIVEN_BACK, TAKEN, recognition, stands

STANDING, RECOGNISED = "standing", "recognised"
CORRECTED = "corrected"
STATES = (STANDING, RECOGNISED, *TAKEN, GIVEN_BACK, CORRECTED)
"""All the words there are."""


def state(roll: Roll, line: AwardLine, row: int | None = None) -> tuple[str, ...]:
    """First whether an award, or its row, counts, or how it was taken back; then what befell it."""
    applied = roll.index.effects.get((line.decision.id, line.index))
    if not applied:
        return (RECOGNISED if recognition(roll, line) else STANDING,)
    effects = [one.effect.effect for one in applied if one.row is None or one.row == row]
    if not stands(roll, line, row):
        return ([one for one in effects if one in TAKEN][-1],)
    own = RECOGNISED if recognition(roll, line) else STANDING
    return (own, *(one for one in (GIVEN_BACK, CORRECTED) if one in effects))
