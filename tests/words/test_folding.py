"""The two keys of a word, by the cases that the browser's twin must pass too, and by their laws."""

import json
import unicodedata
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.folding import APOSTROPHES, INVISIBLE, exact_key, fold, folded_key, nfc, plain, unmarked, words

VIETNAMESE = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
vietnamese = st.text(VIETNAMESE + VIETNAMESE.upper() + " -'’0123456789/.\u00a0", max_size=30)
anything = st.text(max_size=20)


class Case(NamedTuple):
    """A text and the keys of its words, as the shared file states them."""

    text: str
    exact: list[str]
    folded: list[str]


def cases() -> list[Case]:
    file = Path(__file__).parent.parent / "folding_cases.json"
    return [Case(**case) for case in json.loads(file.read_text(encoding="utf-8"))]


def exact_keys(text: str) -> list[str]:
    return [exact_key(word) for word in words(text)]


def test_the_shared_file_has_at_least_sixty_different_cases() -> None:
    texts = [case.text for case in cases()]
    assert len(texts) >= 60
    assert len(dict.fromkeys(texts)) == len(texts)


@pytest.mark.parametrize("case", cases(), ids=lambda case: ascii(case.text))
def test_the_words_of_a_case_have_the_keys_that_the_file_states(case: Case) -> None:
    assert exact_keys(case.text) == case.exact
    assert [folded_key(word) for word in words(case.text)] == case.folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1034/QĐ-UBND", ("1034", "qđ", "ubnd")),
        ("H'Hen Niê", ("hhen", "niê")),
        ("Y-Ban P5", ("y", "ban", "p", "5")),
        ("Hà\u00a0Nội, 007", ("hà", "nội", "007")),
    ],
)
def test_a_text_parts_into_plain_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [("Hoà", "Hòa"), ("Thuý", "Thúy"), ("Uỷ", "Ủy"), ("khoẻ", "khỏe"), ("loá", "lóa"), ("quý", "qúy")],
)
def test_both_ways_to_place_a_tone_are_one_word(old: str, new: str) -> None:
    assert old != new
    assert exact_key(old) == exact_key(new)


@pytest.mark.parametrize(
    ("one", "other"), [("Hà", "Hạ"), ("Đan", "Dan"), ("Ân", "An"), ("Lý", "Lí"), ("Cương", "Cuong")]
)
def test_words_that_differ_in_meaning_differ_exactly_but_fold_alike(one: str, other: str) -> None:
    assert exact_key(one) != exact_key(other)
    assert folded_key(one) == folded_key(other)


@pytest.mark.parametrize("word", ["huy", "thuy", "tay", "may", "ngy", "y", "thy", "khuy"])
def test_y_stays_where_it_does_not_stand_alone_after_such_an_onset(word: str) -> None:
    assert folded_key(word) == word


@pytest.mark.parametrize("onset", ["h", "k", "l", "m", "s", "t", "v", "qu"])
def test_y_alone_after_its_onsets_is_i_when_folded(onset: str) -> None:
    assert folded_key(f"{onset}ý") == folded_key(f"{onset}í") == f"{onset}i"


def test_folded_words_are_joined_by_one_space() -> None:
    assert fold("  Công ty\tĐường  sắt – Hà Nội, số 007 ") == "cong ti duong sat ha noi so 7"


def test_text_without_marks_keeps_what_stands_between_words() -> None:
    assert unmarked("Đắk Lắk, Y-Ban!") == "dak lak, y-ban!"


@given(anything | vietnamese)
def test_composed_and_decomposed_texts_are_the_same(text: str) -> None:
    assert exact_keys(unicodedata.normalize("NFD", text)) == exact_keys(nfc(text)) == exact_keys(text)


@given(anything | vietnamese)
def test_making_plain_or_folding_twice_changes_nothing_more(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert words(" ".join(words(text))) == words(text)
    assert fold(fold(text)) == fold(text)


@given(vietnamese)
def test_case_does_not_matter(text: str) -> None:
    assert exact_keys(text) == exact_keys(text.upper()) == exact_keys(text.lower())


@given(vietnamese)
def test_exactly_alike_is_alike_when_folded_save_for_tones(text: str) -> None:
    for word in words(text):
        letters = exact_key(word).rstrip("12345")
        assert word.isdecimal() or folded_key(letters) == folded_key(word)


@given(vietnamese)
def test_a_folded_vietnamese_text_is_ascii(text: str) -> None:
    assert fold(text).isascii()


@given(anything)
def test_no_key_is_empty(text: str) -> None:
    assert all(exact_key(word) and folded_key(word) for word in words(text))


@given(vietnamese, st.sampled_from(APOSTROPHES + INVISIBLE), st.integers(0, 30))
def test_apostrophes_and_invisible_characters_do_not_part_words(text: str, char: str, place: int) -> None:
    assert words(text[:place] + char + text[place:]) == words(text)


@given(st.integers(0, 10**20), st.integers(0, 5))
def test_numbers_lose_their_leading_zeros_in_both_keys(number: int, zeros: int) -> None:
    written = "0" * zeros + str(number)
    assert exact_key(written) == folded_key(written) == str(number)
