"""What may be typed into a line of the form, as regular expressions for browsers, and what is said of anything else."""

from collections.abc import Mapping

from bangvang.model.types import ID_LIMIT
from bangvang.problems.both import Both
from bangvang.words.ids import ID_PATTERN, RESERVED

_DAY = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[~?]?"
_WEB = r"https?://[^\s<>\"'\\`{}|^@]+"
_ID = f"(?=.{{1,{ID_LIMIT}}}$){ID_PATTERN.strip('^$')}"

RECORD_ID = (
    f"^(?!(?:{'|'.join(RESERVED)})$){_ID}$",
    Both(
        "Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 80 ký tự; không dùng những chữ dành riêng như trang, index.",
        "Ids are lower-case ASCII letters, digits and hyphens, 80 at most, and no reserved words such as trang, index.",
    ),
)
"""An id that a record may bear, which is the name of its file."""

PATTERNS: Mapping[str, tuple[str, Both]] = {
    "id": (
        f"^{_ID}$",
        Both(
            "Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 80 ký tự.",
            "Ids are lower-case ASCII letters, digits and hyphens, 80 at most.",
        ),
    ),
    "date": (
        rf"^(?:\.\./)?{_DAY}$",
        Both(
            "Ngày viết 2017, 2017-02 hoặc 2017-02-25; thêm ~ (khoảng) hay ? (chưa chắc) ở cuối, ../ ở đầu (không muộn hơn).",
            "Dates read 2017, 2017-02 or 2017-02-25, with ~ (about) or ? (uncertain) after, ../ (not later than) before.",
        ),
    ),
    "period": (
        rf"^(?:{_DAY}|(?:{_DAY}|\.\.)/{_DAY}|{_DAY}/\.\.)$",
        Both(
            "Viết một ngày (2017, 2017-02, 2017-02-25) hoặc đầu/cuối: 2015/2020, 2020/.. hay ../2019.",
            "Write a date (2017, 2017-02, 2017-02-25) or start/end: 2015/2020, 2020/.. or ../2019.",
        ),
    ),
    "number": (
        r"^(?!-?[1-9][0-9]{0,2}\.[0-9]{3}$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$",
        Both(
            "Số viết liền, dấu chấm trước phần lẻ: 16000 hoặc 87.3.",
            "Numbers are plain, with a point before decimals: 16000 or 87.3.",
        ),
    ),
    "count": (
        "^(?:0|[1-9][0-9]*)$",
        Both("Viết số nguyên, viết liền, không âm: 117.", "Write a plain whole number: 117."),
    ),
    "year": ("^[1-9][0-9]{3}$", Both("Năm viết bốn chữ số: 2017.", "Years have four digits: 2017.")),
    "address": (
        f"^{_WEB}$",
        Both("Phải là địa chỉ https://… hoặc http://…", "Must be an address https://… or http://…"),
    ),
}
"""By the shape of a field. A shape that is not here takes any text."""
