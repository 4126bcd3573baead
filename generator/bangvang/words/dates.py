"""Dates and periods that keep the precision they were written with, after ISO 8601-2.

`2017`, `2017-02`, `2017-02-25`; a trailing `~` (about) or `?` (uncertain); `../2016-07-27` (not later than). A period is a
date or `start/end`, open as `2020/..` or `../2019`. A date of low precision is the interval of the days that it may be;
`~` and `?` do not widen it. Formats for readers (`25/2/2017`) live elsewhere.
"""

import calendar
import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from bangvang.words.date_guess import meant_date, meant_period

DateReason = Literal["form", "no-such-day", "order"]

OPEN = ".."
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?]?)")
_DECEMBER = 12
_CACHED = 1 << 14


class DateError(ValueError):
    """A text is no date or period.

    `reason`: its form is wrong, there is no such day, or it ends before it starts. `meant`: a text that would be
    read, and is probably what the writer meant, else None.
    """

    def __init__(self, reason: DateReason, written: str, meant: str | None = None) -> None:
        super().__init__(f"{reason}: {written!r}")
        self.reason: DateReason = reason
        self.written = written
        self.meant = meant


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which at least the year is known. Making one that cannot be written raises DateError."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False
    uncertain: bool = False
    not_later: bool = False

    def __post_init__(self) -> None:
        if (self.about and self.uncertain) or (self.month is None and self.day is not None):
            raise DateError("form", repr(self))
        try:
            dt.date(self.year, _or(self.month, 1), _or(self.day, 1))
        except ValueError:
            raise DateError("no-such-day", str(self)) from None

    @classmethod
    def of(cls, day: dt.date) -> "PartialDate":
        """The date that is known to the day."""
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> dt.date:
        """The first day that it may be; `date.min` where only the latest is known."""
        if self.not_later:
            return dt.date.min
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day that it may be."""
        month = self.month or _DECEMBER
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def doubtful(self) -> bool:
        """Whether it is only about, or uncertain."""
        return self.about or self.uncertain

    def sort_key(self) -> tuple[int, ...]:
        """Orders dates: the less precise before the more precise, `..` before the date itself, plain before `~` and `?`."""
        doubt = int(self.about) + 2 * int(self.uncertain)
        return (self.year, self.month or 0, self.day or 0, int(not self.not_later), doubt)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None]
        mark = "~" if self.about else "?" if self.uncertain else ""
        return f"{OPEN}/" * self.not_later + "-".join(parts) + mark


@dataclass(frozen=True, slots=True)
class Period:
    """From one date to another, both included; None is an open end. Of a single date, both ends are that date.

    Making one that is open at both ends, or ends surely before it starts, raises DateError.
    """

    start: PartialDate | None
    end: PartialDate | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise DateError("form", str(self))
        if any(end is not None and end.not_later for end in (self.start, self.end)):
            raise DateError("form", str(self))
        if self.latest < self.earliest:
            raise DateError("order", str(self), f"{self.end}/{self.start}")

    @classmethod
    def of(cls, date: PartialDate) -> "Period":
        """The period of a single date; of "not later than", a period with an open start."""
        return cls(None, replace(date, not_later=False)) if date.not_later else cls(date, date)

    @property
    def earliest(self) -> dt.date:
        """The first day that may belong to it; `date.min` where the start is open."""
        return dt.date.min if self.start is None else self.start.earliest

    @property
    def latest(self) -> dt.date:
        """The last day that may belong to it; `date.max` where the end is open."""
        return dt.date.max if self.end is None else self.end.latest

    @property
    def last_year(self) -> int | None:
        """The year in which it ends; None where the end is open."""
        return None if self.end is None else self.end.year

    @property
    def doubtful(self) -> bool:
        """Whether one of its ends is only about, or uncertain."""
        return any(end is not None and end.doubtful for end in (self.start, self.end))

    @property
    def years(self) -> range | None:
        """All years that it touches; None where an end is open."""
        return None if self.start is None or self.end is None else range(self.start.year, self.end.year + 1)

    def sort_key(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Orders periods by start (open ones first), then by end (open ones last)."""
        start = () if self.start is None else self.start.sort_key()
        return (start, (dt.MAXYEAR + 1,) if self.end is None else self.end.sort_key())

    def __str__(self) -> str:
        if self.start == self.end and self.start is not None:
            return str(self.start)
        return f"{self.start or OPEN}/{self.end or OPEN}"


Interval = PartialDate | Period
"""What stands for a stretch of days, and can be compared as one."""


@lru_cache(_CACHED)
def parse_date(text: str) -> PartialDate:
    """The date that was written, `../` included; DateError where it is none."""
    try:
        bound = text.removeprefix(f"{OPEN}/")
        return replace(_plain_date(bound), not_later=bound != text)
    except DateError as fault:
        raise DateError(fault.reason, text, _readable_date(meant_date(text))) from None


@lru_cache(_CACHED)
def parse_period(text: str) -> Period:
    """The period that was written, a single date too; DateError where it is none."""
    try:
        return _plain_period(text)
    except DateError as fault:
        raise DateError(fault.reason, text, fault.meant or _readable_period(meant_period(text))) from None


def surely_before(one: Interval, other: Interval) -> bool:
    """Whether the whole of the one lies before the other, whichever days they are. Never sure of `~` and `?`."""
    return one.latest < other.earliest and not (one.doubtful or other.doubtful)


def surely_after(one: Interval, other: Interval) -> bool:
    """Whether the whole of the one lies after the other, whichever days they are."""
    return surely_before(other, one)


def could_overlap(one: Interval, other: Interval) -> bool:
    """Whether there is a day that may belong to both."""
    return not surely_before(one, other) and not surely_before(other, one)


def _plain_date(text: str) -> PartialDate:
    found = _DATE.fullmatch(text)
    if found is None:
        raise DateError("form", text)
    year, month, day, mark = found.groups()
    return PartialDate(int(year), _whole(month), _whole(day), about=mark == "~", uncertain=mark == "?")


def _plain_period(text: str) -> Period:
    start, slash, end = text.partition("/")
    if not slash:
        return Period.of(_plain_date(text))
    return Period(
        None if start == OPEN else _plain_date(start),
        None if end == OPEN else _plain_date(end),
    )


def _readable_date(guess: str) -> str | None:
    try:
        return str(_plain_date(guess))
    except DateError:
        return None


def _readable_period(guess: str) -> str | None:
    try:
        return str(_plain_period(guess))
    except DateError:
        return None


def _whole(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _or(part: int | None, default: int) -> int:
    return default if part is None else part
