"""Timelines: the order of dates of different precision, and how they stand to the roll's own date."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.views.timeline import PLACES, Happening, Place, in_order, tense
from bangvang.words.dates import PartialDate, Period, parse_date
from words.date_strategies import partial_dates, periods


def happening(date: str | None, place: str) -> Happening:
    """Something of a date; it is called by it."""
    found = parse_date(date) if date is not None else None
    return Happening(f"{date} {place}", found, place)  # type: ignore[arg-type] # a place


@pytest.mark.parametrize(
    "ordered",
    [
        ["2017 start", "2017-02-25 within", "2017 within", "2017 end"],
        ["2016-07-27 start", "2016-08 within", "2016 end", "2017 within"],
        ["None start", "2001 within", "2020 end", "None within"],
        ["2016 start", "2016-01-01 within", "2018-12 within", "2018 end", "None end"],
    ],
)
def test_beginnings_stand_first_and_ends_last_of_what_a_date_may_be(ordered: list[str]) -> None:
    happenings = [happening(None if date == "None" else date, place) for date, place in map(str.split, ordered)]
    assert [one.what for one in in_order(reversed(happenings))] == ordered


@given(st.lists(st.builds(Happening, st.just(""), partial_dates() | periods(), st.sampled_from(PLACES)), max_size=8))
def test_what_was_surely_earlier_stands_earlier(several: list[Happening]) -> None:
    ordered = in_order(several)
    for earlier, later in pairwise(ordered):
        assert earlier.date is not None
        assert later.date is not None
        assert not later.date.latest < earlier.date.earliest


@pytest.mark.parametrize(
    ("date", "place", "found"),
    [
        ("2024-06-29", "within", "past"),
        ("2024-06-30", "within", "past"),
        ("2024-07", "within", "ahead"),
        ("2024", "within", "unknown"),
        ("2024", "start", "unknown"),
        ("2024-06-30", "end", "ahead"),
        ("2024-06-29", "end", "past"),
        ("2024", "end", "ahead"),
        ("../2025", "within", "unknown"),
        ("../2024-06", "within", "past"),
        (None, "within", "unknown"),
    ],
)
def test_a_date_is_over_to_come_or_cannot_be_told(date: str | None, place: str, found: str) -> None:
    one = happening(date, place)
    assert tense(one.date, parse_date("2024-06-30"), one.place) == found


@given(partial_dates() | periods(), partial_dates(bounds=False), st.sampled_from(PLACES))
def test_what_cannot_have_begun_is_to_come_and_what_is_surely_over_is_past(
    date: PartialDate | Period, as_of: PartialDate, place: Place
) -> None:
    found = tense(date, as_of, place)
    if date.earliest > as_of.latest:
        assert found == "ahead"
    if date.latest < as_of.earliest:
        assert found == "past"
