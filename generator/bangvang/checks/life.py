"""When a unit lived, as far as the roll tells."""

from dataclasses import dataclass

from bangvang.model.unit import Unit
from bangvang.problems.both import Both
from bangvang.words.dates import Interval, PartialDate, surely_after, surely_before

ENDING = ("merge", "rename", "abolish")
"""Ways of being succeeded that end a unit. One that was split may live on."""


@dataclass(frozen=True, slots=True)
class Life:
    """From when to when a unit lived; None where that is not known, or it lives on."""

    since: PartialDate | None
    until: PartialDate | None

    def surely_ended_before(self, other: Interval) -> bool:
        """Whether the unit was no more when the other began, whichever days they are."""
        return self.until is not None and surely_before(self.until, other)

    def surely_began_after(self, other: Interval) -> bool:
        """Whether the unit was founded when the other was over, whichever days they are."""
        return self.since is not None and surely_after(self.since, other)

    def apart(self, other: "Life") -> bool:
        """Whether one had surely ended before the other began."""
        return (other.since is not None and self.surely_ended_before(other.since)) or (
            self.since is not None and other.surely_ended_before(self.since)
        )

    def told(self) -> Both:
        """`từ 2013 đến 2020`, `đến 2020`, `từ 2013`."""
        since = (f"từ {self.since}", f"from {self.since}") if self.since is not None else ("", "")
        until = (f"đến {self.until}", f"until {self.until}") if self.until is not None else ("", "")
        return Both(f"{since[0]} {until[0]}".strip(), f"{since[1]} {until[1]}".strip())


def life_of(unit: Unit) -> Life:
    """The unit's life: its own dates; without `until`, the last day on which it was merged, renamed or abolished."""
    if unit.until is not None:
        return Life(unit.since, unit.until)
    ends = [after.on for after in unit.succeeded_by if after.on is not None and after.how in ENDING]
    return Life(unit.since, max(ends, key=lambda on: on.latest) if ends else None)
