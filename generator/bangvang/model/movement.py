"""Movements: campaigns and drives, national or local."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Translated
from bangvang.model.choices import MovementForm, MovementScope, ReviewKind
from bangvang.model.figure import Figure
from bangvang.model.role import Role
from bangvang.model.told import Told
from bangvang.model.types import ClusterId, Date, EmptyIsNone, EventId, LongText, MovementId, Period, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Launch(Translated):
    """When, by whom and where a movement was launched."""

    on: Annotated[Date | None, Told("Ngày", "Date", "Ngày phát động.", "When.")] = None
    by: Annotated[
        tuple[Role, ...], EmptyIsNone, Told("Người phát động", "By", "Ai phát động.", "Who launched it.")
    ] = ()
    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Tại sự kiện nào.", "At which event.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Review(Translated):
    """A review of a movement, interim or final."""

    kind: Annotated[ReviewKind, Told("Loại", "Kind", "Sơ kết hay tổng kết.", "Interim or final.")]
    on: Annotated[Date | None, Told("Ngày", "Date", "Ngày tổ chức.", "When.")] = None
    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Tại sự kiện nào.", "At which event.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Movement(Record):
    """A campaign. Its awards stand in the decisions, its exemplars among the exemplars."""

    name: Annotated[Text, Told("Tên", "Name", "Tên phong trào, cuộc vận động.", "The campaign's name.")]
    aliases: Annotated[
        tuple[Text, ...], EmptyIsNone, Told("Tên khác", "Other names", "Các cách viết khác.", "What else it is called.")
    ] = ()
    form: Annotated[
        MovementForm, Told("Hình thức", "Form", "Thường xuyên, chuyên đề, theo đợt…", "Regular, thematic, in waves…")
    ]
    scope: Annotated[
        MovementScope,
        Told("Phạm vi", "Scope", "Toàn quốc, địa phương, cụm khối, đơn vị.", "National, locality, cluster, unit."),
    ]
    place: Annotated[UnitId | None, Told("Nơi tổ chức", "Place", "Địa phương, đơn vị.", "Locality or unit.")] = None
    cluster: Annotated[ClusterId | None, Told("Cụm, khối", "Cluster", "Cụm, khối tổ chức.", "The cluster.")] = None
    launched: Annotated[Launch | None, Told("Phát động", "Launched", "Khi nào, ai phát động.", "When and by whom.")] = (
        None
    )
    period: Annotated[Period, Told("Thời gian", "Period", "Năm hoặc giai đoạn.", "Year or span.")]
    slogan: Annotated[Text | None, Told("Khẩu hiệu", "Slogan", "Khẩu hiệu như đã in.", "The slogan as printed.")] = None
    theme: Annotated[Text | None, Told("Chủ đề", "Theme", "Chủ đề như đã in.", "The theme as printed.")] = None
    answers: Annotated[
        tuple[MovementId, ...],
        EmptyIsNone,
        Told("Hưởng ứng", "Answers", "Các phong trào được hưởng ứng.", "What it responds to."),
    ] = ()
    part_of: Annotated[
        MovementId | None, Told("Thuộc phong trào", "Part of", "Phong trào lớn hơn.", "The larger campaign.")
    ] = None
    goals: Annotated[
        tuple[LongText, ...], EmptyIsNone, Told("Mục tiêu", "Goals", "Các mục tiêu.", "What it is for.")
    ] = ()
    criteria: Annotated[
        tuple[LongText, ...], EmptyIsNone, Told("Tiêu chí", "Criteria", "Các tiêu chí.", "How it is judged.")
    ] = ()
    tasks: Annotated[
        tuple[LongText, ...], EmptyIsNone, Told("Nhiệm vụ", "Tasks", "Các nhiệm vụ.", "What is to be done.")
    ] = ()
    reviews: Annotated[
        tuple[Review, ...],
        EmptyIsNone,
        Told("Sơ kết, tổng kết", "Reviews", "Các lần sơ kết, tổng kết.", "Interim and final."),
    ] = ()
    figures: Annotated[
        tuple[Figure, ...], EmptyIsNone, Told("Số liệu", "Figures", "Các con số đã nêu.", "The numbers stated.")
    ] = ()
