"""Cluster numbers, Roman and Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.roman import LARGEST, cluster_number, from_roman, spellings, to_roman


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (12, "XII"), (19, "XIX"), (40, "XL"), (1948, "MCMXLVIII"), (3999, "MMMCMXCIX")],
)
def test_a_number_and_its_numeral_are_each_other_s(number: int, numeral: str) -> None:
    assert to_roman(number) == numeral
    assert from_roman(numeral) == from_roman(numeral.lower()) == number


@pytest.mark.parametrize("text", ["", "IIII", "IC", "VX", "XIIX", "12", "An", " I", "I\n", "Ⅻ", "MMMM", "ı"])
def test_what_is_not_well_formed_is_no_numeral(text: str) -> None:
    assert from_roman(text) is None


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_numbers_out_of_reach_have_no_numeral(number: int) -> None:
    with pytest.raises(ValueError, match="no Roman numeral"):
        to_roman(number)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("XII", 12), ("xii", 12), ("12", 12), ("012", 12), ("0", None), ("4000", None), ("5a", None), ("số 5", None)],
)
def test_a_cluster_s_number_is_read_either_way(text: str, expected: int | None) -> None:
    assert cluster_number(text) == expected


def test_a_cluster_s_number_has_two_spellings_and_another_text_one() -> None:
    assert spellings("XII") == spellings("12") == ("12", "XII")
    assert spellings("Tây Bắc") == ("Tây Bắc",)


@given(st.integers(1, LARGEST))
def test_every_number_survives_the_way_there_and_back(number: int) -> None:
    assert from_roman(to_roman(number)) == number
    assert cluster_number(str(number)) == cluster_number(to_roman(number)) == number


@given(st.text("IVXLCDM", max_size=8))
def test_a_numeral_is_well_formed_exactly_when_it_is_what_we_would_write(text: str) -> None:
    value = from_roman(text)
    assert value is None or to_roman(value) == text
