"""Whether a covenant's target was met: said only where aim and result are plain numbers that can be compared."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.model.cluster import Target
from bangvang.views.targets import Outcome, outcome
from bangvang.words.numbers import number_text

NUMBERS = st.decimals(min_value=-(10**6), max_value=10**6, allow_nan=False, allow_infinity=False, places=2)
THINGS = st.sampled_from(["", "%", " %", " cây", " nhà tình nghĩa"])


def target(aim: str | None, result: str | None, qualifier: str | None = None) -> Target:
    """A target as an editor would write it."""
    return Target(text="Giảm nghèo", aim=aim, result=result, qualifier=qualifier)  # type: ignore[arg-type] # a choice


@pytest.mark.parametrize(
    ("aim", "qualifier", "result", "found"),
    [
        ("5%", "less-than", "4%", "met"),
        ("5%", "less-than", "5%", "not-met"),
        ("5%", "at-most", "5%", "met"),
        ("95%", "at-least", "97,5 %", "met"),
        ("95%", "at-least", "94.9%", "not-met"),
        ("1500 cây", "more-than", "1500 Cây", "not-met"),
        ("1500 cây", "exact", "1501 cây", "not-met"),
        ("1500 cây", None, "1500 cây", "met"),
        ("1500 cây", None, "1600 cây", "untold"),
        ("1500 cây", "about", "1500 cây", "untold"),
        ("1500 cây", "at-least", "1600 nhà", "untold"),
        ("16.000", "at-least", "17000", "untold"),
        ("1,500", "at-least", "1600", "untold"),
        ("Tốt", None, "Khá", "untold"),
        ("95%", "at-least", "hơn 96%", "untold"),
        (None, "at-least", "96%", "untold"),
        ("95%", "at-least", None, "unknown"),
        (None, None, None, "unknown"),
    ],
)
def test_a_target_is_judged_as_its_words_allow(
    aim: str | None, qualifier: str | None, result: str | None, found: Outcome
) -> None:
    assert outcome(target(aim, result, qualifier)) == found


@given(aim=NUMBERS, result=NUMBERS, thing=THINGS)
def test_at_least_and_less_than_never_agree(aim: Decimal, result: Decimal, thing: str) -> None:
    said = f"{number_text(aim)}{thing}", f"{number_text(result)}{thing}"
    found = {outcome(target(*said, "at-least")), outcome(target(*said, "less-than"))}
    assert found == {"met", "not-met"}
    assert {outcome(target(*said, "at-most")), outcome(target(*said, "more-than"))} == {"met", "not-met"}


@given(aim=st.none() | st.text(max_size=20), qualifier=st.sampled_from([None, "exact", "about", "at-least", "at-most"]))
def test_without_a_result_nothing_is_ever_met_or_missed(aim: str | None, qualifier: str | None) -> None:
    assert outcome(target(None if aim is None else f"mức {aim}", None, qualifier)) == "unknown"


@given(aim=st.text(min_size=1, max_size=20), result=st.text(min_size=1, max_size=20))
def test_any_words_at_all_are_judged_without_an_error(aim: str, result: str) -> None:
    assert outcome(target(f"a{aim}", f"a{result}", "at-least")) == "untold"
