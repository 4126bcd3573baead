"""Splices: what is not replaced stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.splicing import Splice, spliced


def test_stretches_are_replaced_whatever_the_order_of_the_splices() -> None:
    assert (
        spliced("một hai ba", [Splice(8, 10, "bốn"), Splice(0, 3, "MỘT"), Splice(7, 7, " rưỡi")]) == "MỘT hai rưỡi bốn"
    )


def test_those_at_one_place_follow_each_other_as_given() -> None:
    assert spliced("ab", [Splice(1, 1, "x"), Splice(1, 1, "y"), Splice(1, 2, "")]) == "axy"


@pytest.mark.parametrize("splices", [[Splice(0, 2, ""), Splice(1, 3, "")], [Splice(3, 2, "")], [Splice(2, 9, "")]])
def test_overlaps_and_what_lies_outside_are_refused(splices: list[Splice]) -> None:
    with pytest.raises(ValueError, match="overlaps another one, or lies outside the text"):
        spliced("abcd", splices)


@given(st.text(), st.data())
def test_a_text_spliced_with_itself_stays(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)

    assert spliced(text, [Splice(start, end, text[start:end]) for start, end in pairs]) == text
