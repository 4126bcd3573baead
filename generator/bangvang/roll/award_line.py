"""An award in its place: the decision that gives it, and what later decisions did to it."""

from dataclasses import dataclass
from functools import cached_property

from bangvang.model.decision import Award, Decision, Effect
from bangvang.model.recipient import Recipient
from bangvang.roll.anchors import award_keys, row_keys


@dataclass(frozen=True)
class AwardLine:
    """One award of one decision. `year` is the last of its period, else the decision's, else None.

    Without slots, so that its anchors can be made when first asked for: pages ask row by row, checks not at all.
    """

    decision: Decision
    index: int
    award: Award
    year: int | None

    @property
    def key(self) -> str:
        """The award's id, else its honour: how anchors and `affects` call it."""
        return self.award.id or self.award.honour

    @cached_property
    def anchor(self) -> str:
        """The award's lasting anchor on its decision's page."""
        return award_keys(self.decision)[self.index]

    @cached_property
    def row_keys(self) -> tuple[str, ...]:
        """What follows the award's anchor in the anchors of its rows, row by row."""
        return row_keys(self.award)

    @cached_property
    def rows_of_decision(self) -> int:
        """How many rows all awards of its decision have together."""
        return sum(len(award.recipients) for award in self.decision.awards)


@dataclass(frozen=True, slots=True)
class Row:
    """One recipient of one award."""

    line: AwardLine
    index: int

    @property
    def recipient(self) -> Recipient:
        """The row as written."""
        return self.line.award.recipients[self.index]


@dataclass(frozen=True, slots=True)
class AppliedEffect:
    """What a later decision does: to the row at `row`, or to the whole award where that is None."""

    by: Decision
    index: int
    effect: Effect
    row: int | None


def award_year(decision: Decision, award: Award) -> int | None:
    """The year that an award counts for: the last of its period, else its decision's, else unknown."""
    if award.period is not None and award.period.last_year is not None:
        return award.period.last_year
    if decision.date is not None and not decision.date.not_later:
        return decision.date.year
    return None
