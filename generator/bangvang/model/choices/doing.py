"""The closed vocabularies: movements, clusters, exemplars, events and figures."""

from typing import Annotated, Literal

from bangvang.model.told import Choices
from bangvang.problems.both import Both

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
