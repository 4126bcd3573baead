"""When a unit lived, as far as the roll tells."""

import datetime as dt
from dataclasses import dataclass

from bangvang.model.unit import Unit
from bangvang.problems.both import Both
from bangvang.words.dates import PartialDate

ENDING = ("merge", "rename", "abolish")
"""Ways of being succeeded that end a unit. One that was split may live on."""


@dataclass(frozen=True, slots=True)
class Life:
    """From when to when a unit lived; None where that is not known, or it lives on.

    `first` and `last` are the first and the last day on which it may have lived.
    """

    since: PartialDate | None
    until: PartialDate | None
    first: dt.date
    last: dt.date

    def apart(self, other: "Life") -> bool:
        """Whether one had surely ended before the other began."""
        return self.last < other.first or other.last < self.first

    def told(self) -> Both:
        """`từ 2013 đến 2020`, `đến 2020`, `từ 2013`."""
        since = (f"từ {self.since}", f"from {self.since}") if self.since is not None else ("", "")
        until = (f"đến {self.until}", f"until {self.until}") if self.until is not None else ("", "")
        return Both(f"{since[0]} {until[0]}".strip(), f"{since[1]} {until[1]}".strip())


def life_of(unit: Unit) -> Life:
    """The unit's life: its own dates; without `until`, the last day on which it was merged, renamed or abolished."""
    until = unit.until
    if until is None:
        ends = [after.on for after in unit.succeeded_by if after.on is not None and after.how in ENDING]
        until = max(ends, key=lambda on: on.latest) if ends else None
    first = unit.since.earliest if unit.since is not None else dt.date.min
    return Life(unit.since, until, first, until.latest if until is not None else dt.date.max)
