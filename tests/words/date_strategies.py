"""Dates and periods of every kind, for the laws that hold for all of them."""

import datetime as dt

from hypothesis import strategies as st

from bangvang.words.dates import PartialDate, Period

DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn, *, bounds: bool = True) -> PartialDate:
    day = draw(DAYS)
    precision = draw(st.integers(1, 3))
    mark = draw(st.sampled_from(["", "~", "?"]))
    return PartialDate(
        day.year,
        day.month if precision > 1 else None,
        day.day if precision == 3 else None,
        about=mark == "~",
        uncertain=mark == "?",
        not_later=bounds and draw(st.booleans()),
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    ends = [draw(partial_dates(bounds=False)) for _ in range(2)]
    ends.sort(key=lambda end: end.earliest)
    which = draw(st.integers(0, 2))
    return Period(None if which == 1 else ends[0], None if which == 2 else ends[1])
