"""Dates with their precision, periods, and what can be said of them as intervals."""

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.dates import (
    DateError,
    Interval,
    PartialDate,
    Period,
    could_overlap,
    parse_date,
    parse_period,
    surely_after,
    surely_before,
)
from words.date_strategies import DAYS, partial_dates, periods

intervals = partial_dates() | periods()


@pytest.mark.parametrize(
    ("text", "date", "earliest", "latest"),
    [
        ("2017", PartialDate(2017), (2017, 1, 1), (2017, 12, 31)),
        ("2017-02", PartialDate(2017, 2), (2017, 2, 1), (2017, 2, 28)),
        ("2016-02", PartialDate(2016, 2), (2016, 2, 1), (2016, 2, 29)),
        ("2017-02-25", PartialDate(2017, 2, 25), (2017, 2, 25), (2017, 2, 25)),
        ("1948~", PartialDate(1948, about=True), (1948, 1, 1), (1948, 12, 31)),
        ("1948-06?", PartialDate(1948, 6, uncertain=True), (1948, 6, 1), (1948, 6, 30)),
        ("../2016-07-27", PartialDate(2016, 7, 27, not_later=True), (1, 1, 1), (2016, 7, 27)),
        ("../2016", PartialDate(2016, not_later=True), (1, 1, 1), (2016, 12, 31)),
    ],
)
def test_a_date_is_the_interval_of_its_precision(
    text: str, date: PartialDate, earliest: tuple[int, int, int], latest: tuple[int, int, int]
) -> None:
    assert parse_date(text) == date
    assert (date.earliest, date.latest) == (dt.date(*earliest), dt.date(*latest))
    assert str(date) == text


@pytest.mark.parametrize(
    ("text", "reason", "meant"),
    [
        ("", "form", None),
        ("năm 2017", "form", None),
        ("17", "form", None),
        ("25/2/2017", "form", "2017-02-25"),
        ("25.02.2017", "form", "2017-02-25"),
        ("2/2017", "form", "2017-02"),
        ("2017/2/5", "form", "2017-02-05"),
        ("2017-2", "form", "2017-02"),
        (" 2017 ", "form", "2017"),
        ("30/2/2017", "form", None),
        ("2015/2020", "form", None),
        ("2017/..", "form", None),
        ("../../2017", "form", None),
        ("2017~?", "form", None),
        ("-2017", "form", None),
        ("2017-02-25\n", "form", "2017-02-25"),
        ("２０１７", "form", None),
        ("2017-13", "no-such-day", None),
        ("2017-00", "no-such-day", None),
        ("2017-02-29", "no-such-day", None),
        ("0000", "no-such-day", None),
    ],
)
def test_what_is_no_date_is_refused_with_what_was_meant(text: str, reason: str, meant: str | None) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert (caught.value.reason, caught.value.written, caught.value.meant) == (reason, text, meant)


@pytest.mark.parametrize(
    ("text", "start", "end", "last_year", "years"),
    [
        ("2017", "2017", "2017", 2017, range(2017, 2018)),
        ("2015/2020", "2015", "2020", 2020, range(2015, 2021)),
        ("2016-09/2017-05", "2016-09", "2017-05", 2017, range(2016, 2018)),
        ("2017-05/2017", "2017-05", "2017", 2017, range(2017, 2018)),
        ("2020/..", "2020", None, None, None),
        ("../2019", None, "2019", 2019, None),
        ("2011~/2020?", "2011~", "2020?", 2020, range(2011, 2021)),
    ],
)
def test_a_period_has_two_ends_of_which_one_may_be_open(
    text: str, start: str | None, end: str | None, last_year: int | None, years: range | None
) -> None:
    period = parse_period(text)
    assert (period.start and str(period.start), period.end and str(period.end)) == (start, end)
    assert (period.last_year, period.years) == (last_year, years)
    assert str(period) == text


@pytest.mark.parametrize(
    ("text", "reason", "meant"),
    [
        ("", "form", None),
        ("../..", "form", None),
        ("/2017", "form", None),
        ("2017/", "form", None),
        ("2015/2016/2017", "form", None),
        ("2015-2020", "form", "2015/2020"),
        ("2015 – 2020", "form", "2015/2020"),
        ("2015 / 2020", "form", "2015/2020"),
        ("25/2/2017", "form", "2017-02-25"),
        ("2020-2015", "form", None),
        ("2020/2015", "order", "2015/2020"),
        ("2017-03/2017-02", "order", "2017-02/2017-03"),
        ("2017-13/2018", "no-such-day", None),
    ],
)
def test_what_is_no_period_is_refused_with_what_was_meant(text: str, reason: str, meant: str | None) -> None:
    with pytest.raises(DateError) as caught:
        parse_period(text)
    assert (caught.value.reason, caught.value.written, caught.value.meant) == (reason, text, meant)


def test_the_same_date_at_both_ends_is_written_once() -> None:
    assert str(parse_period("2017/2017")) == "2017"
    assert parse_period("2017/2017") == parse_period("2017") == Period.of(PartialDate(2017))


def test_a_date_that_is_not_later_than_is_a_period_with_an_open_start() -> None:
    assert Period.of(parse_date("../2019-05")) == parse_period("../2019-05") == Period(None, PartialDate(2019, 5))


@pytest.mark.parametrize(("month", "day"), [(None, 3), (0, None), (13, None), (2, 30), (1, 0)])
def test_an_impossible_date_cannot_be_made(month: int | None, day: int | None) -> None:
    with pytest.raises(DateError):
        PartialDate(2017, month, day)


def test_a_period_s_ends_are_dates_and_not_bounds() -> None:
    with pytest.raises(DateError):
        Period(PartialDate(2017, not_later=True), None)


def test_dates_stand_in_order_and_the_less_precise_first() -> None:
    texts = [
        "1948~",
        "2016-12-31",
        "../2017",
        "2017",
        "2017~",
        "2017?",
        "2017-02",
        "../2017-02-25",
        "2017-02-25",
        "2018",
    ]
    assert [str(date) for date in sorted(map(parse_date, reversed(texts)), key=PartialDate.sort_key)] == texts


def test_periods_stand_in_order_with_open_starts_first_and_open_ends_last() -> None:
    texts = ["../2018", "../2019", "2015/2016", "2015/2020", "2015/..", "2016"]
    assert [str(period) for period in sorted(map(parse_period, reversed(texts)), key=Period.sort_key)] == texts


@pytest.mark.parametrize(
    ("one", "other", "before", "overlap"),
    [
        ("2016", "2017", True, False),
        ("2017", "2017-02", False, True),
        ("2017-01", "2017-02-01", True, False),
        ("2015/2017-06", "2017-07/..", True, False),
        ("../2019", "2019-12-31", False, True),
        ("2020/..", "9999", False, True),
        ("2018", "../2019", False, True),
    ],
)
def test_intervals_are_compared_by_what_is_sure(one: str, other: str, before: bool, overlap: bool) -> None:
    left, right = parse_period(one), parse_period(other)
    assert surely_before(left, right) is before
    assert surely_after(right, left) is before
    assert could_overlap(left, right) is overlap


@given(partial_dates())
def test_a_date_written_and_read_is_the_same(date: PartialDate) -> None:
    assert parse_date(str(date)) == date
    assert date.earliest <= date.latest


@given(periods())
def test_a_period_written_and_read_is_the_same(period: Period) -> None:
    assert parse_period(str(period)) == period
    assert period.earliest <= period.latest


@given(DAYS)
def test_a_known_day_is_itself(day: dt.date) -> None:
    date = PartialDate.of(day)
    assert date.earliest == date.latest == day
    assert str(date) == day.isoformat()


@given(intervals, intervals)
def test_two_intervals_are_before_after_or_may_overlap_and_never_two_of_these(one: Interval, other: Interval) -> None:
    assert [surely_before(one, other), surely_after(one, other), could_overlap(one, other)].count(True) == 1
    assert could_overlap(one, other) == could_overlap(other, one)
    assert could_overlap(one, one)


@given(intervals, intervals, intervals)
def test_before_is_transitive(one: Interval, other: Interval, third: Interval) -> None:
    if surely_before(one, other) and surely_before(other, third):
        assert surely_before(one, third)


@given(partial_dates(), partial_dates())
def test_only_equal_dates_have_one_place_in_the_order(one: PartialDate, other: PartialDate) -> None:
    assert (one.sort_key() == other.sort_key()) == (one == other)
    assert one != other or hash(one) == hash(other)


@given(partial_dates())
def test_of_a_date_both_ends_are_that_date(date: PartialDate) -> None:
    period = Period.of(date)
    assert (period.earliest, period.latest, period.last_year) == (date.earliest, date.latest, date.year)


@given(st.text("0123456789-/.~? ", max_size=22), st.sampled_from([parse_date, parse_period]))
def test_a_text_is_read_or_refused_and_what_was_meant_can_be_read(
    text: str, parse: Callable[[str], PartialDate | Period]
) -> None:
    meant = meant_by(text, parse)
    assert meant is None or str(parse(meant)) == meant


def meant_by(text: str, parse: Callable[[str], PartialDate | Period]) -> str | None:
    try:
        return str(parse(text))
    except DateError as fault:
        return fault.meant
