"""What a date that cannot be read was probably meant to be, for the hint; it does not check that such a day exists."""

import re

_SEPARATOR = r"\s*[/.\-]\s*"
_DAY_FIRST = re.compile(rf"(?:([0-9]{{1,2}}){_SEPARATOR})?([0-9]{{1,2}}){_SEPARATOR}([0-9]{{4}})")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}}){_SEPARATOR}([0-9]{{1,2}})(?:{_SEPARATOR}([0-9]{{1,2}}))?")
_YEARS = re.compile(r"([0-9]{4})\s*[/\-\u2013\u2014]\s*([0-9]{4})")


def meant_date(text: str) -> str:
    """The text as a date would be written: `25/2/2017` as `2017-02-25`, `2/2017` as `2017-02`; else only trimmed."""
    bare = text.strip()
    if found := _DAY_FIRST.fullmatch(bare):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(bare):
        year, month, day = found.groups()
    else:
        return bare
    return "-".join([year, month.zfill(2)] + ([day.zfill(2)] if day else []))


def meant_period(text: str) -> str:
    """The text as a period would be written: `2015-2020` as `2015/2020`; else as for a date."""
    found = _YEARS.fullmatch(text.strip())
    return "/".join(found.groups()) if found else meant_date(text)
