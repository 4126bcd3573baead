"""The closed vocabularies: units and people."""

from typing import Annotated, Literal

from bangvang.model.told import Choices
from bangvang.problems.both import Both

UnitKind = Annotated[
    Literal[
        "locality",
        "agency",
        "enterprise",
        "school",
        "health",
        "association",
        "armed-force",
        "community",
        "team",
        "other",
    ],
    Choices(
        {
            "locality": Both("Địa phương", "Locality"),
            "agency": Both("Cơ quan", "Agency"),
            "enterprise": Both("Doanh nghiệp", "Enterprise"),
            "school": Both("Trường học", "School"),
            "health": Both("Cơ sở y tế", "Health facility"),
            "association": Both("Hội, đoàn thể", "Association"),
            "armed-force": Both("Lực lượng vũ trang", "Armed force"),
            "community": Both("Cộng đồng dân cư", "Residential community"),
            "team": Both("Tổ, đội, phòng", "Team"),
            "other": Both("Khác", "Other"),
        }
    ),
]
Designation = Annotated[
    Literal[
        "tinh",
        "thanh-pho",
        "quan",
        "huyen",
        "thi-xa",
        "xa",
        "phuong",
        "thi-tran",
        "dac-khu",
        "thon",
        "to-dan-pho",
    ],
    Choices(
        {
            "tinh": Both("Tỉnh", "Province"),
            "thanh-pho": Both("Thành phố", "City"),
            "quan": Both("Quận", "Urban district"),
            "huyen": Both("Huyện", "Rural district"),
            "thi-xa": Both("Thị xã", "Town"),
            "xa": Both("Xã", "Commune"),
            "phuong": Both("Phường", "Ward"),
            "thi-tran": Both("Thị trấn", "Township"),
            "dac-khu": Both("Đặc khu", "Special zone"),
            "thon": Both("Thôn", "Village"),
            "to-dan-pho": Both("Tổ dân phố", "Residential group"),
        }
    ),
]
Level = Annotated[
    Literal["central", "province", "district", "commune", "grassroots"],
    Choices(
        {
            "central": Both("Trung ương", "Central"),
            "province": Both("Cấp tỉnh", "Province"),
            "district": Both("Cấp huyện", "District"),
            "commune": Both("Cấp xã", "Commune"),
            "grassroots": Both("Cơ sở", "Grassroots"),
        }
    ),
]
SuccessionHow = Annotated[
    Literal["merge", "split", "rename", "abolish"],
    Choices(
        {
            "merge": Both("sáp nhập", "merged"),
            "split": Both("chia, tách", "split"),
            "rename": Both("đổi tên", "renamed"),
            "abolish": Both("giải thể", "abolished"),
        }
    ),
]
RoleGroup = Annotated[
    Literal["leader-province", "leader-department", "business", "leader-other", "worker", "unknown"],
    Choices(
        {
            "leader-province": Both("Lãnh đạo cấp bộ, tỉnh trở lên", "Leader, ministry or province and up"),
            "leader-department": Both("Lãnh đạo cấp vụ, sở", "Leader, department level"),
            "business": Both("Doanh nhân", "Entrepreneur"),
            "leader-other": Both("Lãnh đạo khác", "Other leader"),
            "worker": Both("Người trực tiếp lao động, công tác, học tập", "Direct worker, student or soldier"),
            "unknown": Both("Chưa rõ", "Unknown"),
        }
    ),
]
Visibility = Annotated[
    Literal["full", "initials", "withheld"],
    Choices(
        {
            "full": Both("Nêu tên", "Full name"),
            "initials": Both("Viết tắt tên", "Initials"),
            "withheld": Both("Không nêu tên", "Name withheld"),
        }
    ),
]
PeoplePages = Annotated[
    Literal["registered", "none"],
    Choices(
        {
            "registered": Both("Người có hồ sơ", "Registered people"),
            "none": Both("Không có trang cá nhân", "No pages of people"),
        }
    ),
]
OpenDataAmount = Annotated[
    Literal["full", "small", "none"],
    Choices(
        {
            "full": Both("Đủ mọi tệp", "Every file"),
            "small": Both("Ít tệp", "Few files"),
            "none": Both("Không có dữ liệu mở", "No open data"),
        }
    ),
]
