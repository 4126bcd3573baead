"""The closed vocabularies: every choice with its Vietnamese and English name."""

from typing import Annotated, Literal

from bangvang.model.told import Choices
from bangvang.problems.both import Both

HonourForm = Annotated[
    Literal[
        "order",
        "medal",
        "state-title",
        "prize",
        "commemorative-medal",
        "badge",
        "flag",
        "individual-title",
        "collective-title",
        "household-title",
        "merit-certificate",
        "commendation-certificate",
        "recognition",
        "other",
    ],
    Choices(
        {
            "order": Both("Huân chương", "Order"),
            "medal": Both("Huy chương", "Medal"),
            "state-title": Both("Danh hiệu vinh dự nhà nước", "State honorary title"),
            "prize": Both("Giải thưởng", "Prize"),
            "commemorative-medal": Both("Kỷ niệm chương", "Commemorative medal"),
            "badge": Both("Huy hiệu", "Badge"),
            "flag": Both("Cờ thi đua", "Emulation flag"),
            "individual-title": Both("Danh hiệu thi đua cá nhân", "Individual emulation title"),
            "collective-title": Both("Danh hiệu thi đua tập thể", "Collective emulation title"),
            "household-title": Both("Danh hiệu thi đua hộ gia đình", "Household emulation title"),
            "merit-certificate": Both("Bằng khen", "Certificate of merit"),
            "commendation-certificate": Both("Giấy khen", "Commendation certificate"),
            "recognition": Both("Biểu dương", "Recognition"),
            "other": Both("Hình thức khác", "Other"),
        }
    ),
]
RecipientKind = Annotated[
    Literal["individual", "collective", "household"],
    Choices(
        {
            "individual": Both("Cá nhân", "Individual"),
            "collective": Both("Tập thể", "Collective"),
            "household": Both("Hộ gia đình", "Household"),
        }
    ),
]
Authority = Annotated[
    Literal[
        "president",
        "government",
        "prime-minister",
        "ministry",
        "province",
        "department",
        "district",
        "commune",
        "unit-head",
        "party",
        "front",
        "armed-forces",
        "enterprise",
        "other",
    ],
    Choices(
        {
            "president": Both("Chủ tịch nước", "State President"),
            "government": Both("Chính phủ", "Government"),
            "prime-minister": Both("Thủ tướng Chính phủ", "Prime Minister"),
            "ministry": Both("Bộ, ban, ngành, đoàn thể trung ương", "Ministry or central body"),
            "province": Both("Tỉnh, thành phố trực thuộc Trung ương", "Province or centrally run city"),
            "department": Both("Sở, ban, ngành cấp tỉnh", "Provincial department"),
            "district": Both("Cấp huyện", "District"),
            "commune": Both("Cấp xã", "Commune"),
            "unit-head": Both("Thủ trưởng đơn vị", "Head of unit"),
            "party": Both("Cơ quan Đảng", "Party body"),
            "front": Both("Mặt trận Tổ quốc, tổ chức chính trị - xã hội", "Fatherland Front and mass organisations"),
            "armed-forces": Both("Lực lượng vũ trang", "Armed forces"),
            "enterprise": Both("Doanh nghiệp", "Enterprise"),
            "other": Both("Thẩm quyền khác", "Other authority"),
        }
    ),
]
Regime = Annotated[
    Literal["state", "party", "front", "armed-forces", "enterprise", "local"],
    Choices(
        {
            "state": Both("Nhà nước", "State"),
            "party": Both("Đảng", "Party"),
            "front": Both("Mặt trận, đoàn thể", "Front and mass organisations"),
            "armed-forces": Both("Lực lượng vũ trang", "Armed forces"),
            "enterprise": Both("Doanh nghiệp", "Enterprise"),
            "local": Both("Địa phương", "Local"),
        }
    ),
]
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
MovementForm = Annotated[
    Literal["regular", "thematic", "wave", "special", "drive"],
    Choices(
        {
            "regular": Both("Thường xuyên", "Regular"),
            "thematic": Both("Theo chuyên đề", "Thematic"),
            "wave": Both("Theo đợt", "In waves"),
            "special": Both("Đặc biệt", "Special"),
            "drive": Both("Cuộc vận động", "Drive"),
        }
    ),
]
MovementScope = Annotated[
    Literal["national", "locality", "cluster", "unit"],
    Choices(
        {
            "national": Both("Toàn quốc", "National"),
            "locality": Both("Bộ, ngành, địa phương", "Sector or locality"),
            "cluster": Both("Cụm, khối thi đua", "Cluster"),
            "unit": Both("Đơn vị", "Unit"),
        }
    ),
]
ReviewKind = Annotated[
    Literal["interim", "final"],
    Choices({"interim": Both("Sơ kết", "Interim review"), "final": Both("Tổng kết", "Final review")}),
]
ClusterKind = Annotated[
    Literal["cluster", "block"],
    Choices({"cluster": Both("Cụm thi đua", "Cluster"), "block": Both("Khối thi đua", "Block")}),
]
Qualifier = Annotated[
    Literal["exact", "about", "more-than", "at-least", "less-than", "at-most", "estimated"],
    Choices(
        {
            "exact": Both("đúng", "exactly"),
            "about": Both("khoảng", "about"),
            "more-than": Both("hơn", "more than"),
            "at-least": Both("ít nhất", "at least"),
            "less-than": Both("dưới", "less than"),
            "at-most": Both("nhiều nhất", "at most"),
            "estimated": Both("ước", "an estimated"),
        }
    ),
]
PeriodKind = Annotated[
    Literal["calendar", "school-year", "term"],
    Choices(
        {
            "calendar": Both("Năm dương lịch", "Calendar year"),
            "school-year": Both("Năm học", "School year"),
            "term": Both("Nhiệm kỳ, giai đoạn", "Term"),
        }
    ),
]
Method = Annotated[
    Literal["merit", "movement", "extraordinary", "lifetime", "seniority", "external", "resistance"],
    Choices(
        {
            "merit": Both("Công trạng", "Merit"),
            "movement": Both("Phong trào thi đua", "Emulation movement"),
            "extraordinary": Both("Đột xuất", "Extraordinary achievement"),
            "lifetime": Both("Quá trình cống hiến", "Lifetime contribution"),
            "seniority": Both("Niên hạn", "Seniority"),
            "external": Both("Đối ngoại", "External relations"),
            "resistance": Both("Kháng chiến", "Resistance"),
        }
    ),
]
Acts = Annotated[
    Literal["one", "several", "unknown"],
    Choices(
        {
            "one": Both("Một quyết định", "One decision"),
            "several": Both("Nhiều quyết định", "Several decisions"),
            "unknown": Both("Chưa rõ số quyết định", "Number of decisions unknown"),
        }
    ),
]
EffectKind = Annotated[
    Literal["annulled", "stripped", "restored", "corrected"],
    Choices(
        {
            "annulled": Both("Hủy bỏ", "Annulled"),
            "stripped": Both("Tước", "Stripped"),
            "restored": Both("Phục hồi", "Restored"),
            "corrected": Both("Đính chính", "Corrected"),
        }
    ),
]
NominationState = Annotated[
    Literal["nominated", "examined", "agreed", "proposed", "consulted", "dropped", "decided"],
    Choices(
        {
            "nominated": Both("Suy tôn, giới thiệu", "Nominated"),
            "examined": Both("Đã xét", "Examined"),
            "agreed": Both("Thống nhất", "Agreed"),
            "proposed": Both("Đã trình", "Proposed"),
            "consulted": Both("Lấy ý kiến", "Consulted on"),
            "dropped": Both("Không đề nghị tiếp", "Dropped"),
            "decided": Both("Đã quyết định", "Decided"),
        }
    ),
]
ExemplarKind = Annotated[
    Literal["individual", "collective", "household", "model"],
    Choices(
        {
            "individual": Both("Cá nhân", "Individual"),
            "collective": Both("Tập thể", "Collective"),
            "household": Both("Hộ gia đình", "Household"),
            "model": Both("Mô hình", "Model"),
        }
    ),
]
EventKind = Annotated[
    Literal["launch", "signing", "review", "congress", "ceremony", "session", "consultation", "other"],
    Choices(
        {
            "launch": Both("Phát động", "Launch"),
            "signing": Both("Ký kết giao ước", "Signing of covenant"),
            "review": Both("Sơ kết, tổng kết", "Review"),
            "congress": Both("Đại hội", "Congress"),
            "ceremony": Both("Lễ trao tặng", "Award ceremony"),
            "session": Both("Phiên họp", "Session"),
            "consultation": Both("Lấy ý kiến", "Consultation"),
            "other": Both("Khác", "Other"),
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
