"""What can be a syllable of Vietnamese."""

import re
from pathlib import Path

import pytest

from bangvang.words.syllables import is_syllable

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    "word",
    ["Nguyễn", "hoà", "hòa", "QUÝ", "giếng", "gì", "khuya", "Ủy", "uỷ", "ươm", "thuở", "kỵ", "qua", "ỳ"],
)
def test_a_syllable_is_one(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["NguyÔn", "café", "tốc̣", "học̀", "bcd", "Đắk", "", "đ", "xyz", "hoaø", "Vaên"])
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)


def test_nearly_all_words_of_the_roll_with_accents_are_syllables() -> None:
    texts = (path.read_text(encoding="utf-8") for path in sorted(DATA.rglob("*.yml")))
    words = {
        word for text in texts for word in re.findall(r"[^\W\d_]+", text) if not word.isascii() and not word.isupper()
    }
    others = {word for word in words if not is_syllable(word)}

    assert len(words) > 500
    assert len(others) * 50 < len(words)
