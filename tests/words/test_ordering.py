"""The Vietnamese order of names and titles."""

import time
import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.ordering import ALPHABET, initial, person_key, vietnamese_key

SYLLABLES = st.text("aàăắâbcdđeêghiklmnoôơòọptuưyÀĂĐHƠ", min_size=1, max_size=5)
NAMES = st.lists(SYLLABLES | st.integers(0, 10**40).map(str), max_size=4).map(" ".join)


def stand_in_order(texts: list[str], key: Callable[[str], str]) -> bool:
    return all(key(one) < key(other) for one, other in pairwise(texts))


@pytest.mark.parametrize(
    "ordered",
    [
        list(ALPHABET),
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["Hà An", "Hà Anh Thư", "Hà Thu", "Hạ An"],
        ["An", "Ánh", "Ăng", "Ân"],
        ["Dũng", "Duy", "Đạt", "Em"],
        ["Hà", "Hà An", "Hạ", "Hai", "Ham"],
        ["khối thi đua 2", "khối thi đua 10", "khối thi đua số 1"],
        ["1 000 a", "5", "07", "10", "100", "a"],
        ["thi đua", "Thi đua", "thi đua yêu nước"],
        ["quyết tâm", "Quyết thắng", "quyết tiến"],
        ["oan", "ôn", "ơn", "pa"],
        ["Čư", "Cưm", "Dan"],
        ["Zung", "Москва", "北京"],
    ],
    ids=" < ".join,
)
def test_texts_stand_in_the_dictionary_s_order(ordered: list[str]) -> None:
    assert stand_in_order(ordered, vietnamese_key)


@pytest.mark.parametrize(
    ("name", "letter"),
    [("Đà Nẵng", "đ"), ("ủy ban", "u"), ("Ưng", "ư"), ("3 sạch", "0"), ("«…»", "0"), ("Čư", "c"), ("北京", "z+")],
)
def test_a_sort_key_tells_the_letter_that_it_begins_with(name: str, letter: str) -> None:
    assert initial(vietnamese_key(name)) == letter


@given(st.lists(NAMES))
def test_what_begins_with_the_same_letter_stands_together_in_the_order_of_the_alphabet(names: list[str]) -> None:
    letters = [initial(key) for key in sorted(map(vietnamese_key, names))]
    places = ["0", *ALPHABET, "z+"]
    assert letters == sorted(letters, key=places.index)


def test_people_go_by_given_name_then_by_the_rest() -> None:
    people = ["Trần Thị Bình", "Nguyễn Văn Ánh", "Lê An", "Phạm Thị An", "Nguyễn Hạ", "Vũ Hà", "Đỗ Hà", "Dương Hà"]
    assert sorted(people, key=person_key) == [
        *("Lê An", "Phạm Thị An", "Nguyễn Văn Ánh", "Trần Thị Bình"),
        *("Dương Hà", "Đỗ Hà", "Vũ Hà", "Nguyễn Hạ"),
    ]


def test_a_sort_name_takes_the_place_of_the_rule() -> None:
    people = {"H'Hen Niê": "Hen Niê", "Nguyễn Văn Hiền": None, "Trần Hải": None, "Lê Nam": None}
    assert sorted(people, key=lambda name: person_key(name, people[name])) == [
        *("Trần Hải", "H'Hen Niê", "Nguyễn Văn Hiền", "Lê Nam"),
    ]


def test_what_has_no_letters_is_no_given_name() -> None:
    assert person_key("Lê An –") < person_key("Lê Bình") < person_key("Lê –")
    assert person_key("") < person_key("…") < person_key("An")


def test_both_placements_of_a_tone_stand_together() -> None:
    names = ["Hòa Bình", "Hoà An", "Hoà Bình", "Hòa An"]
    assert [name.split()[1] for name in sorted(names, key=vietnamese_key)] == ["An", "An", "Bình", "Bình"]


def test_a_long_number_stands_before_a_longer_one() -> None:
    numbers = [str(10**length) for length in range(100)]
    assert stand_in_order(numbers, vietnamese_key)


@given(st.integers(0, 10**70), st.integers(0, 10**70))
def test_numbers_go_by_value(one: int, other: int) -> None:
    assert (vietnamese_key(f"số {one} b") < vietnamese_key(f"số {other} a")) == (one < other)


@given(st.lists(st.text(max_size=12) | NAMES, max_size=12))
def test_no_two_texts_share_a_place(texts: list[str]) -> None:
    composed = list(dict.fromkeys(unicodedata.normalize("NFC", text) for text in texts))
    for key in (vietnamese_key, person_key):
        assert stand_in_order(sorted(composed, key=key), key)


@given(NAMES)
def test_composed_and_decomposed_texts_have_one_place(text: str) -> None:
    assert vietnamese_key(unicodedata.normalize("NFD", text)) == vietnamese_key(text)
    assert person_key(unicodedata.normalize("NFD", text)) == person_key(text)


@given(NAMES, SYLLABLES)
def test_a_text_stands_before_its_continuations(text: str, more: str) -> None:
    assert vietnamese_key(text) < vietnamese_key(f"{text} {more}")


@given(NAMES, NAMES)
def test_all_ha_stand_before_all_ha_with_the_heavy_tone(one: str, other: str) -> None:
    assert vietnamese_key(f"Hà {one}") < vietnamese_key(f"Hạ {other}")
    assert person_key(f"{one} Hà") < person_key(f"{other} Hạ")


def test_a_hundred_thousand_names_are_sorted_at_once() -> None:
    onsets = ["B", "Ch", "D", "Đ", "H", "Kh", "L", "M", "Ng", "Nh", "Ph", "Qu", "S", "T", "Th", "Tr", "V", "X"]
    syllables = [
        onset + rhyme for onset in onsets for rhyme in ("à", "ân", "ằng", "ình", "ương", "uyết", "ơn", "ị", "úc")
    ]
    count = len(syllables)
    names = [f"Nguyễn {syllables[n * 7 % count]} {syllables[n * n % count]} {n % 611}" for n in range(100_000)]
    start = time.process_time()
    names.sort(key=person_key)
    assert time.process_time() - start < 3, "about 0.4 s on an idle machine"
