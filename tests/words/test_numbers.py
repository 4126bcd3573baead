"""Numbers are plain, and what may mean two things is refused with both."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.numbers import MAX_LENGTH, NumberError, number_text, parse_number

finite = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4)


@pytest.mark.parametrize("text", ["0", "7", "16000", "87.3", "-3.5", "0.125", "-0.125", "1234.567", "0.5", "1.2345"])
def test_a_plain_number_is_read_exactly_and_written_alike(text: str) -> None:
    assert parse_number(text) == Decimal(text)
    assert number_text(parse_number(text)) == text


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("16.000", ("16000", "16")),
        ("16,000", ("16000", "16")),
        ("87.345", ("87345", "87.3450")),
        ("1.234.567", ("1234567", "1234.567")),
        ("1,5", ("1.5", "15")),
        ("1.500,5", ("1500.5", "15005")),
        ("1,500.5", ("1500.5", "15005")),
        ("-1.500", ("-1500", "-1.5")),
        ("16 000", ("16000",)),
        ("16\u00a0000", ("16000",)),
        ("\u22123", ("-3",)),
        ("007", ("7",)),
    ],
)
def test_an_ambiguous_number_is_refused_with_its_readings_the_likelier_first(
    text: str, readings: tuple[str, ...]
) -> None:
    with pytest.raises(NumberError) as caught:
        parse_number(text)
    assert caught.value.readings == readings


@pytest.mark.parametrize(
    "text",
    ["", "-", ".", ".5", "5.", "+5", "1e5", "0x10", "NaN", "Infinity", "1_000", "16000đ", "１６", "٣", "12\n"],
)
def test_what_is_no_number_is_refused_without_a_guess(text: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_number(text)
    assert caught.value.readings == ()


def test_a_number_has_forty_characters_at_most() -> None:
    assert parse_number("9" * MAX_LENGTH) == 10**40 - 1
    with pytest.raises(NumberError):
        parse_number("9" * (MAX_LENGTH + 1))


def test_zero_has_no_sign_and_no_number_needless_zeros() -> None:
    assert str(parse_number("-0")) == "0"
    assert [number_text(Decimal(text)) for text in ("-0.00", "100", "1E+2", "87.30", "1.500")] == [
        *("0", "100", "100", "87.3", "1.5"),
    ]


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_only_finite_numbers_can_be_written(text: str) -> None:
    with pytest.raises(ValueError, match="not a finite number"):
        number_text(Decimal(text))


@given(finite)
def test_a_number_written_and_read_is_the_same(number: Decimal) -> None:
    assert parse_number(number_text(number)) == number


@given(st.text("0123456789.,- ", max_size=45))
def test_a_text_is_read_or_refused_and_every_reading_can_be_read(text: str) -> None:
    readings = readings_of(text)
    assert tuple(number_text(parse_number(reading)) for reading in readings) == readings


def readings_of(text: str) -> tuple[str, ...]:
    try:
        return (number_text(parse_number(text)),)
    except NumberError as fault:
        return fault.readings
