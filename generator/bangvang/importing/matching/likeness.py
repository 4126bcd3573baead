"""What a name looks like: a human being's, a unit's; and the parts of it that are no part of the name."""

import re
from typing import NamedTuple

from bangvang.words.folding import fold

_FAMILIES = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Đào Mai Lương Cao Hà Tạ Tô Thái Châu "
    "Quách La Lưu Từ Kiều Tăng Phùng Trương Vương Chu Đồng Thạch Sơn Danh Kim Y H Lò Giàng Vàng Sùng Thào Hầu Ma Hứa Lục Triệu Bế Nông "
    "Hoa Âu Ung Văn Tống Doãn Khổng Nghiêm Cù Đàm Thân Quản Viên Ninh Phí Lại Mạc Bạch Diệp Giang Hồng Khưu Liễu Lữ Mã Ngụy Ông Quan Tôn "
    "Trang Trà Trác Ưng Vi Xa Thiều Lều Lã Rơ Ksor Siu Nay Kpă Rcom Sầm Lăng Lô Vừ Lầu"
)
FAMILIES = frozenset(map(fold, _FAMILIES.split()))
"""First words of Vietnamese names of people."""
UNITS = frozenset((
    "so", "ban", "phong", "uy", "ubnd", "hdnd", "mttq", "xa", "phuong", "thi", "huyen", "quan", "tinh", "thanh", "tp", "truong", "benh",
    "trung", "tram", "cong", "tong", "hop", "htx", "chi", "doi", "to", "khoa", "vien", "hoi", "lien", "doan", "cuc", "tap", "van", "bao", "dai",
    "bo", "tiet", "nha", "xi", "doanh", "ngan", "kho", "toa", "hat", "thon", "ap", "khu", "dang", "cang", "cum", "khoi", "trai", "the", "nhan",
))  # fmt: skip
"""First words of names of units."""
_KINDS = (
    ("enterprise", (
        "cong ty", "tong cong ty", "tap doan", "doanh nghiep", "hop tac xa", "htx", "ngan hang", "xi nghiep", "nha may",
    )),
    ("school", ("truong", "dai hoc", "hoc vien")),
    ("health", ("benh vien", "trung tam y te", "tram y te", "benh xa")),
    ("armed-force", (
        "cong an", "bo chi huy", "ban chi huy quan su", "su doan", "trung doan", "lu doan", "bo doi", "hai doi", "don bien phong",
    )),
    ("association", (
        "hoi", "lien doan", "lien hiep", "doan thanh nien", "hiep hoi", "cong doan", "ubmttq", "uy ban mttq", "mat tran",
    )),
    ("locality", (
        "tinh", "thanh pho", "tp", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "thon", "ap", "khu pho", "to dan pho",
    )),
    ("agency", (
        "so", "ban", "phong", "uy ban", "ubnd", "van phong", "cuc", "chi cuc", "bo", "trung tam", "thanh tra", "kho bac",
    )),
)  # fmt: skip
"""How names of units of each kind begin. What stands above is asked first."""
_BEGINS = {
    first: tuple((f"{one} ", kind) for kind, begins in _KINDS for one in begins if one.partition(" ")[0] == first)
    for first in sorted({one.partition(" ")[0] for _, begins in _KINDS for one in begins})
}
"""The same by the first word."""
_LEADING = re.compile(r"^(?:(?:ông|bà|đồng chí|đ/c|anh|chị|cụ|cố|liệt sĩ|liệt sỹ|mẹ)[\s.:]+)+", re.IGNORECASE)
_DEAD = re.compile(r"\((?:đã mất|đã từ trần|truy tặng|đã hy sinh|liệt s[ĩỹ])\)", re.IGNORECASE)
_POSTHUMOUS = frozenset({"cố", "liệt sĩ", "liệt sỹ"})
_SHORTEST_NAME, _LONGEST_NAME = 2, 7


class Bare(NamedTuple):
    """A name without what stands before it, and whether that tells of the dead."""

    name: str
    dropped: str
    posthumous: bool


def bare_name(text: str) -> Bare:
    """`Cố Trần Thị Mẫu` is `Trần Thị Mẫu`, dead; `Ông Lê Hữu (đã mất)` likewise; `Ông Văn Tùng` and `Bà Rịa` are names themselves."""
    found = _LEADING.match(text)
    rest = text[found.end() :] if found else text
    dropped = found[0].strip(" .:") if found and _stands_alone(rest) else ""
    rest = rest if dropped else text
    died = _DEAD.search(rest)
    rest = " ".join(_DEAD.sub(" ", rest).split())
    words = {word for word in re.split(r"[\s.:]+", dropped.lower()) if word}
    posthumous = died is not None or not _POSTHUMOUS.isdisjoint({*words, dropped.lower()})
    return Bare(rest, dropped, posthumous)


def _stands_alone(name: str) -> bool:
    """Whether what stands behind `Ông` or `Bà` is a whole name: a family's and a given one, or three words."""
    words = _DEAD.sub(" ", name).split()
    if len(words) < _SHORTEST_NAME or fold(words[0]) == "van":
        return False
    return fold(words[0]) in FAMILIES or (len(words) > _SHORTEST_NAME and all(map(str.isalpha, words)))


def like_a_person(name: str) -> bool:
    """Whether a name looks like a human being's: a family's name first, few words, all capitalised, no digits."""
    words = name.replace("'", "").split()
    if not _SHORTEST_NAME <= len(words) <= _LONGEST_NAME or not all(
        word[:1].isupper() and word.isalpha() for word in words
    ):
        return False
    return fold(words[0]) in FAMILIES and kind_of_unit(name) == "other"


def like_a_unit(name: str) -> bool:
    """Whether a name begins as those of units do."""
    key = fold(name)
    return key.partition(" ")[0] in UNITS or kind_of_key(key) != "other"


def kind_of_unit(name: str) -> str:
    """The kind of unit that a name tells of; `agency` for offices, `other` where it does not tell."""
    return kind_of_key(fold(name))


def kind_of_key(folded: str) -> str:
    """The same, of a name that is folded already."""
    key = f"{folded} "
    return next((kind for begin, kind in _BEGINS.get(folded.partition(" ")[0], ()) if key.startswith(begin)), "other")


def in_capitals(name: str) -> bool:
    """Whether a name stands in capitals only."""
    return name == name.upper() and any(char.isalpha() for char in name) and " " in name


def titled(name: str) -> str:
    """A name in capitals as it is written: every word with a capital."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())
