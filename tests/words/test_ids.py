"""Ids: their form, what to propose, and which was meant."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.words.ids import ID_PATTERN, MAX_LENGTH, RESERVED, Nearest, is_id, nearest, slug

letters = st.sampled_from("abcdeghiklmnopqrstuvxy0123456789")
ids = st.from_regex(ID_PATTERN, fullmatch=True).filter(is_id)


@pytest.mark.parametrize("text", ["a", "7", "qd-1034-2017", "a1-b2", "x" * MAX_LENGTH, "trang-an", "con-cuong"])
def test_a_slug_of_small_letters_digits_and_hyphens_is_an_id(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "a-",
        "-a",
        "a--b",
        "A",
        "a_b",
        "a b",
        "đ",
        "a\n",
        "x" * (MAX_LENGTH + 1),
        "in",
        "trang",
        "index",
        "con",
        "com1",
        "lpt9",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_id(text)


def test_the_reserved_words_would_be_ids_otherwise() -> None:
    assert all(re.fullmatch(ID_PATTERN, word) for word in RESERVED)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ủy ban nhân dân huyện Đắk Lắk", "uy-ban-nhan-dan-huyen-dak-lak"),
        ("Bác sỹ Quý", "bac-sy-quy"),
        ("H'Hen Niê", "hhen-nie"),
        ("  1034/QĐ-UBND  ", "1034-qd-ubnd"),
        ("Phường Ð’Ran", "phuong-dran"),
        ("Số 007, khối 5A", "so-007-khoi-5a"),
        ("In", "in-1"),
        ("北京", "khong-ten"),
        ("", "khong-ten"),
        ("xã " * 40, "-".join(["xa"] * 27)),
        ("x" * 100, "x" * MAX_LENGTH),
    ],
)
def test_a_name_has_a_slug_to_propose(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text(max_size=200))
def test_a_slug_is_an_id_and_its_own_slug(text: str) -> None:
    assert is_id(slug(text))
    assert slug(slug(text)) == slug(text)


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("recipents", ["award", "recipients", "reason"], "recipients"),
        ("Số Y Tế", ["so-y-te", "so-noi-vu"], "so-y-te"),
        ("ten_don_vi", ["ten-don-vi"], "ten-don-vi"),
        ("Đơn vi", ["Đơn vị", "Địa phương"], "Đơn vị"),
        ("unti", ["unit", "until"], "unit"),
        ("abc", ["abx", "abd"], "abd"),
        ("abc", ["xyz", "abcde"], None),
        ("organizerr", ["organiser"], "organiser"),
        ("nothing", [], None),
    ],
)
def test_the_nearest_known_name_is_found(text: str, known: list[str], expected: str | None) -> None:
    assert nearest(text, known) == expected
    assert Nearest(known).find(text) == expected


@st.composite
def one_edit(draw: st.DrawFn) -> tuple[str, str]:
    """An id, and the same with a letter changed, added or lost, or with two neighbours swapped."""
    known = draw(ids.filter(lambda text: len(text) > 1))
    place = draw(st.integers(0, len(known) - 2))
    left, letter, rest = known[:place], known[place], known[place + 1 :]
    other = draw(letters)
    return known, draw(
        st.sampled_from(
            [left + other + rest, left + other + letter + rest, left + rest, left + rest[0] + letter + rest[1:]]
        )
    )


@given(one_edit())
def test_a_neighbour_by_one_edit_is_found(pair: tuple[str, str]) -> None:
    known, written = pair
    assert nearest(written, [known]) == known
    assert Nearest([known]).find(written) == known


def levenshtein(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for count, left in enumerate(one, 1):
        above, row = row, [count]
        for index, right in enumerate(other):
            row.append(min(above[index] + (left != right), above[index + 1] + 1, row[index] + 1))
    return row[-1]


def swapped(one: str, other: str) -> bool:
    return any(one[:n] + one[n + 1] + one[n] + one[n + 2 :] == other for n in range(len(one) - 1))


@given(st.text("ab-", max_size=9), st.lists(st.text("ab-", max_size=9), max_size=12))
def test_the_nearest_is_the_one_that_a_plain_table_of_distances_finds(text: str, known: list[str]) -> None:
    distances = [(1 if swapped(text, name) and text != name else levenshtein(text, name), name) for name in known]
    near = [pair for pair in distances if pair[0] <= (2 if len(text) >= 6 else 1)]
    assert nearest(text, known) == Nearest(known).find(text) == (min(near)[1] if near else None)


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=8))
def test_the_prepared_names_answer_alike_in_any_order(text: str, known: list[str]) -> None:
    prepared = Nearest(known)
    assert prepared.find(text) == prepared.find(text) == Nearest(reversed(known)).find(text) == nearest(text, known)


def test_a_text_far_too_long_has_no_nearest_name() -> None:
    assert nearest("a" * 1_000_000, ["a" * 80]) is None


def test_five_hundred_unknown_ids_among_fifty_thousand_are_quick() -> None:
    syllables = [
        onset + rhyme for onset in "bdghklmnpqrstvx" for rhyme in ("an", "inh", "uong", "oa", "e", "yen", "uc")
    ]
    count = len(syllables)
    known = [
        f"truong-tieu-hoc-{syllables[n % count]}-{syllables[n // count % count]}-{n // count // count}"
        for n in range(50_000)
    ]
    start = time.process_time()
    prepared = Nearest(known)
    for name in known[::200]:
        assert prepared.find(f"x{name}") == name
        assert prepared.find(name.replace("truong-tieu-hoc", "nha-tre")) is None
    assert time.process_time() - start < 10, "less than a second on an idle machine"
