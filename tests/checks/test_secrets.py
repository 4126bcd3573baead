"""What counts as personal data in a text, what does not, and how it is spoken of."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.checks.secrets import secrets


def found(text: str, streets: bool = True) -> list[str]:
    return [secret.what.en for secret in secrets(text, streets)]


@pytest.mark.parametrize(
    "text",
    [
        "CCCD 079123456789",
        "số căn cước công dân: 079 123 456 789",
        "CMND số 012.345.678",
        "Nguyễn Văn An (079123456789)",
        "Nguyễn Văn An, 023456789, Tổ 3",
    ],
)
def test_numbers_of_identity_cards_are_found_named_or_bare(text: str) -> None:
    assert found(text) == ["an identity-card number"]


@pytest.mark.parametrize(
    "text",
    [
        "ĐT 0901234567",
        "0901.234.567",
        "090 123 4567",
        "09 01 23 45 67",
        "liên hệ +84 901 234 567",
        "(+84)901234567",
        "0084901234567",
        "+84 (0)901 234 567",
        "(028) 3829 1234",
        "024-3825-1234",
        "02438251234",
    ],
)
def test_phones_are_found_however_they_are_grouped(text: str) -> None:
    assert found(text) == ["a phone number"]


@pytest.mark.parametrize(
    "text", ["an.nguyen@gmail.com", "Thư: AN_95@so-y-te.tphcm.gov.vn.", "[Thư](mailto:an@vidu.vn)"]
)
def test_e_mail_addresses_are_found(text: str) -> None:
    assert found(text) == ["an e-mail address"]


@pytest.mark.parametrize(
    "text",
    [
        "sinh ngày 1/2/1980",
        "Ngày sinh: 01-02-1980",
        "bà Trần Thị Bình (sinh 1.2.1980)",
        "Nguyễn Văn An sinh ngày 1 tháng 2 năm 1980 tại Huế",
        "sinh vào ngày 01/02/2001",
        "ngày sinh 1980-02-01",
        "born on 1 February 1980",
        "Date of birth: February 1, 1980",
    ],
)
def test_full_birth_dates_are_found(text: str) -> None:
    assert found(text) == ["a full birth date"]


@pytest.mark.parametrize(
    "text",
    [
        "số nhà 12, tổ 3",
        "nhà số 5B",
        "12/3 đường Lê Lợi",
        "ở 45 đường Trần Hưng Đạo",
        "Số 7 phố Huế, Hà Nội",
        "ngõ 12 Láng Hạ",
        "ngách 3/12 Thái Hà",
        "hẻm 51/2 Cao Thắng",
    ],
)
def test_addresses_of_houses_are_found(text: str) -> None:
    assert found(text) == ["a street address"]


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 1034/QĐ-UBND ngày 25/2/2017",
        "huy động 500000000 đồng, 123.456.789 đồng",
        "hơn 1.200.000.000 đồng và 123456789 lượt người",
        "giai đoạn 2015-2020, 16.000 hộ, 87,3%",
        "từ ngày 01-02-2017 đến 05-06-2018",
        "mã số thuế 0301234567",
        "MST: 0301234567",
        "https://vidu.vn/bai-viet/079123456789.html?tel=0901234567",
        "xem www.vidu.vn/0901234567",
    ],
)
def test_numbers_of_decisions_money_years_firms_and_web_addresses_are_not_personal(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2015)",
        "tặng học sinh ngày 20/11/2020",
        "liệt sĩ, hy sinh ngày 1/2/1968",
        "ra quân vệ sinh 1/2/2020",
        "sinh năm 1980",
    ],
)
def test_days_that_are_not_somebody_s_birthday_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "nâng cấp 12 đường giao thông nông thôn",
        "trồng cây trên 2 đường Trường Sa, Hoàng Sa",
        "đường 30/4, đường 3 Tháng 2",
        "tổ dân phố 12, khu phố 3",
        "cửa ngõ 3 huyện phía tây",
        "tuyến hẻm 108 sạch đẹp",
        "ngày 30/4 đường Lê Lợi rực cờ hoa",
    ],
)
def test_streets_as_such_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_name_of_a_place_may_hold_a_street() -> None:
    assert found("Hội trường 111 đường Lê Lợi, số nhà 12", streets=False) == []


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ĐT 0901234567", "09••••••••"),
        ("CCCD 079123456789", "CCCD 07••••••••••"),
        ("an.nguyen@gmail.com", "a•.••••••@•••••.•••"),
        ("sinh ngày 1/2/1980", "sinh ngày •/•/••••"),
        ("ở số nhà 12", "số nhà ••"),
    ],
)
def test_what_is_found_is_never_said_again_in_full(text: str, masked: str) -> None:
    assert [secret.masked for secret in secrets(text)] == [masked]


def test_each_kind_is_told_once_a_text() -> None:
    assert found("0901234567, 0907654321, an@vidu.vn") == ["a phone number", "an e-mail address"]


@given(st.text(alphabet="0123456789 .-/@abcđ(+)", max_size=60))
def test_whatever_is_found_has_at_least_one_letter_or_digit_hidden(text: str) -> None:
    assert all("•" in secret.masked for secret in secrets(text))


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_no_masked_number_shows_more_than_two_digits(number: int) -> None:
    for secret in secrets(f"{number:012}, 0{number % 10**9:09}"):
        assert sum(char.isdecimal() for char in secret.masked) <= 2


@pytest.mark.parametrize("piece", ["a", "0", "a.", "0 ", "1/", "sinh ", "a@", "ngõ ", "09 "])
def test_a_hostile_text_of_the_greatest_length_is_read_at_once(piece: str) -> None:
    start = time.perf_counter()
    list(secrets("@ 1" + piece * (20_000 // len(piece))))

    assert time.perf_counter() - start < 1
