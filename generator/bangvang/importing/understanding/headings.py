"""What columns are called in the annexes of decisions, and what they hold."""

import re
from collections.abc import Mapping
from typing import Literal

from bangvang.words.folding import fold, plain
from bangvang.words.ids import Nearest

Role = Literal[
    "order", "person", "unit", "either", "role", "of", "role-of", "honour", "class", "reason", "work", "kind", "note", "private",
    "other",
]  # fmt: skip
"""`person` names people, `unit` collectives or, beside people, where these work; `either` names both. `role-of` is a role
and a unit in one. `private` is not for publishing, `other` is no field of a recipient."""

NAMING: tuple[Role, ...] = ("person", "unit", "either")

HEADINGS: Mapping[Role, tuple[str, ...]] = {
    "order": ("TT", "STT", "Số TT", "Số thứ tự", "No", "#"),
    "person": (
        "Họ và tên", "Họ tên", "Họ và tên cá nhân", "Họ, tên", "Cá nhân", "Tên cá nhân", "Tên", "Người được khen",
        "Họ", "Họ đệm", "Họ và đệm", "Họ và tên đệm", "Họ lót", "Họ, tên đệm",
    ),
    "unit": (
        "Tập thể", "Tên tập thể", "Tên đơn vị", "Đơn vị", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị", "Tên tập thể, đơn vị",
        "Doanh nghiệp", "Tên doanh nghiệp", "Tên trường", "Hộ gia đình", "Tên cơ quan", "Tên địa phương",
    ),
    "either": (
        "Tên tập thể, cá nhân", "Tập thể, cá nhân", "Họ và tên, đơn vị", "Họ tên, tên đơn vị", "Tên đơn vị, cá nhân",
        "Đơn vị, cá nhân", "Họ và tên cá nhân, tập thể", "Tên cá nhân, tập thể", "Danh sách", "Đối tượng được khen",
    ),
    "role": ("Chức vụ", "Chức danh", "Chức vụ, chức danh", "Nghề nghiệp", "Chức vụ công tác", "Chức vụ, nghề nghiệp"),
    "of": (
        "Đơn vị công tác", "Nơi công tác", "Cơ quan công tác", "Cơ quan, đơn vị công tác", "Nơi làm việc", "Đơn vị chủ quản",
        "Trực thuộc", "Đơn vị trực thuộc", "Thuộc",
    ),
    "role-of": (
        "Chức vụ, đơn vị công tác", "Chức vụ, đơn vị", "Chức vụ và đơn vị công tác", "Chức vụ, nơi công tác",
        "Chức danh, đơn vị công tác", "Chức vụ, cơ quan, đơn vị", "Chức vụ, cơ quan công tác", "Chức danh, đơn vị",
    ),
    "honour": (
        "Hình thức khen thưởng", "Hình thức", "Hình thức khen", "Danh hiệu", "Danh hiệu thi đua", "Danh hiệu, hình thức khen thưởng",
        "Hình thức, danh hiệu khen thưởng", "Danh hiệu thi đua, hình thức khen thưởng", "Đề nghị khen thưởng",
    ),
    "class": ("Hạng", "Hạng huân chương", "Hạng, loại"),
    "reason": (
        "Thành tích", "Nội dung khen thưởng", "Lý do", "Lý do khen thưởng", "Tóm tắt thành tích", "Nội dung thành tích",
        "Thành tích nổi bật", "Nội dung",
    ),
    "work": ("Công trình", "Tên công trình", "Tác phẩm", "Tên tác phẩm", "Đề tài", "Tên đề tài", "Sáng kiến", "Tên sáng kiến"),
    "kind": ("Đối tượng", "Loại", "Loại đối tượng"),
    "note": ("Ghi chú",),
    "private": (
        "Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Năm sinh Nam", "Năm sinh Nữ", "Số CCCD", "CCCD", "CMND", "Số CMND",
        "Số CMND/CCCD", "Căn cước công dân", "Số căn cước", "Điện thoại", "Số điện thoại", "Email", "Địa chỉ", "Quê quán",
        "Nơi thường trú", "Hộ khẩu thường trú", "Nơi ở", "Giới tính", "Nữ", "Dân tộc", "Tôn giáo", "Tuổi", "Số tài khoản", "Nơi sinh",
        "Mã số thuế", "Mã số BHXH", "Đảng viên", "Ngày vào Đảng", "Nơi đăng ký thường trú", "Địa chỉ nhà", "Ngày tháng năm sinh",
    ),
    "other": ("Số người", "Số lượng", "Tiền thưởng", "Mức thưởng", "Mức tiền thưởng", "Số quyết định", "Ký nhận", "Ký tên"),
}  # fmt: skip

_BY_WORDS: Mapping[str, Role] = {fold(one): role for role, several in HEADINGS.items() for one in several}
_LONGEST_FIRST = sorted((key for key in _BY_WORDS if " " in key), key=lambda key: (-len(key), key))
_NEAREST = Nearest(key for key in _BY_WORDS if len(key) > 4)  # noqa: PLR2004 - shorter ones are too near to each other
_PARTS = frozenset(map(fold, ("Tên", "Họ", "Họ đệm", "Họ và đệm", "Họ và tên đệm", "Họ lót", "Họ, tên đệm")))
"""Headings of what is a part of a name where the whole stands in a column of its own, too."""
_ASIDE = re.compile(r"\([^()]*\)")
_LONGEST = 80
"""More letters than a heading has."""
ROLES: tuple[Role, ...] = tuple(HEADINGS)


def role_of_heading(text: str) -> Role | None:
    """What a column with this heading holds; None where nobody knows."""
    if not text or len(text) > _LONGEST:
        return None
    if plain(text).strip(" .:") == "nam":
        return "private"  # a man, not a year
    for form in (text, _ASIDE.sub(" ", text)):
        key = fold(form)
        if key in _BY_WORDS:
            return _BY_WORDS[key]
    padded = f"{key} "
    begun = next((one for one in _LONGEST_FIRST if padded.startswith(f"{one} ")), None)
    near = begun or _near(key)
    return _BY_WORDS[near] if near is not None else None


def is_part_of_name(heading: str) -> bool:
    """Whether a column with this heading may hold a part of a name only: the family's, or the given one."""
    return fold(heading) in _PARTS


def is_known(text: str) -> bool:
    """Whether these very words are a heading."""
    return fold(text) in _BY_WORDS


def _near(key: str) -> str | None:
    """The heading that was meant, where one of its words is misspelt or its words are run together; never two words at once."""
    near = _NEAREST.find(key)
    if near is None:
        return None
    wrong = sum(one != other for one, other in zip(key.split(), near.split(), strict=False))
    same_length = len(key.split()) == len(near.split())
    return near if (same_length and wrong <= 1) or key.replace(" ", "") == near.replace(" ", "") else None
