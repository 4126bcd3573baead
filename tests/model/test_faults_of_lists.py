"""A fault within a list is told once, and does not make the list too short."""

from bangvang.model.honour import Honour
from bangvang.model.reading import shape
from bangvang.model.result import Result
from bangvang.problems.both import Both

FIGURE = {"key": "giuong-benh", "label": "Giường bệnh", "value": "hơn 16000"}
RESULT = {"id": "a", "unit": "so-y-te", "period": "2022", "figures": [FIGURE]}
THING = Both("kết quả năm", "result")


def test_a_faulty_entry_does_not_make_its_list_empty() -> None:
    assert [fault.code for fault in shape(Result, RESULT, THING).faults] == ["bad-number"]


def test_an_empty_list_is_still_told() -> None:
    assert "empty-list" in [fault.code for fault in shape(Result, {**RESULT, "figures": []}, THING).faults]


def test_nor_does_a_choice_that_is_none() -> None:
    honour = {"id": "a", "name": "Cờ", "form": "flag", "recipients": ["tap-the"], "precedence": "5"}
    faults = shape(Honour, {**honour, "conferred_by": ["province"]}, THING).faults

    assert [fault.code for fault in faults] == ["not-a-choice"]
