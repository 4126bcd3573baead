"""Numbers and dates of spreadsheets as text: what the cell means, not how it was formatted."""

import datetime as dt
import re
from decimal import Decimal
from typing import Literal

from bangvang.importing.reading.draft import Raw

DateSystem = Literal[1900, 1904]

_EPOCHS = {1900: dt.datetime(1899, 12, 30), 1904: dt.datetime(1904, 1, 1)}  # noqa: DTZ001 - a workbook knows no time zones
_FALSE_LEAP_DAY = 60
"""Excel believes in 29 February 1900, day 60, so the days before it are one too early."""

_LAST_DAY = 2_958_466
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NO_PATTERN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_DATE_LETTERS = re.compile("[dmyhs]", re.IGNORECASE)
_INTEGER = 1e15


def is_date_format(number: int, pattern: str | None) -> bool:
    """Whether a number format shows dates or times: one of Excel's own by number, else its pattern."""
    if pattern is None:
        return number in _BUILT_IN_DATES
    return (
        bool(_DATE_LETTERS.search(_NO_PATTERN.sub("", pattern.partition(";")[0]))) and "general" not in pattern.lower()
    )


def of_number(value: float) -> Raw:
    """A number in plain digits: `12`, `0.5`, with the 15 digits that Excel keeps."""
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - not a number
        return Raw("#NUM!", "error")
    if abs(value) < _INTEGER and int(value) == value:
        return Raw(str(int(value)), "number")
    return Raw(format(Decimal(format(value, ".15g")), "f"), "number")


def of_serial(value: float, system: DateSystem = 1900) -> Raw:
    """A date from days since the epoch; what is no day of Excel's calendar stays a number."""
    if not 0 <= value < _LAST_DAY:
        return of_number(value)
    if system == 1900 and 1 <= value < _FALSE_LEAP_DAY:  # noqa: PLR2004 - the name of the system
        value += 1
    moment = _EPOCHS[system] + dt.timedelta(seconds=round(value * 86400))
    if value < 1:
        return Raw(moment.time().isoformat(), "date")
    return of_date(moment)


def of_date(value: dt.date | dt.time | dt.timedelta) -> Raw:
    """A date, a moment or a time; midnight is not said."""
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return Raw(value.date().isoformat() if midnight else value.isoformat(" ", "seconds"), "date")
    return Raw(str(value), "date")


def of_iso(text: str) -> Raw:
    """A date as OpenDocument and strict Excel write it: `2025-11-20` or `2025-11-20T13:45:00`; else text."""
    try:
        return of_date(dt.datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0))
    except ValueError:
        return Raw(text, "text")


def of_flag(value: bool) -> Raw:
    """Yes or no."""
    return Raw("true" if value else "false", "flag")
