"""Keys of Telex and VNI, by the cases that the browser's twin must pass too, and by their laws."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asked import telex
from bangvang.words.folding import exact_key, words
from bangvang.words.typing import untyped

SYLLABLES = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ đặng bùi đỗ ngô dương lý đinh trịnh đoàn thị văn hữu đức thanh quốc xuân ngọc"
    " phường quận thành phố ủy ban nhân dân huân chương lao động cờ thi đua bằng khen giấy quyết khỏe thúy quý giàng nghĩa"
    " tuyết nguyệt oanh uyên yến khuê hòa bình đường trưởng thưởng chiến sĩ cơ sở điển hình tiên tiến mặt trận"
)


def cases() -> list[dict[str, str]]:
    file = Path(__file__).parent.parent / "typing_cases.json"
    read: list[dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("case", cases(), ids=lambda case: ascii(case["text"]))
def test_the_keys_of_a_case_give_what_the_file_states(case: dict[str, str]) -> None:
    assert untyped(case["text"]) == case["meant"]


@pytest.mark.parametrize("syllable", SYLLABLES.split())
def test_every_syllable_comes_back_from_its_keys(syllable: str) -> None:
    assert [exact_key(word) for word in words(untyped(telex(syllable)))] == [exact_key(syllable)]


@given(st.text(max_size=30))
def test_any_text_can_be_read_as_keys_and_is_composed(text: str) -> None:
    meant = untyped(text)
    assert meant.split(" ") == [chunk for chunk in meant.split(" ") if chunk] or meant == ""
    assert all(
        chunk.isascii() or unicodedata.is_normalized("NFC", chunk) or chunk in text.lower() for chunk in meant.split()
    )
