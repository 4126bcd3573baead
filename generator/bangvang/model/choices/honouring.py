"""The closed vocabularies: what is given, by whom, to whom and how."""

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
