"""Clusters and blocks, with one year of work after another."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Sourced, Translated
from bangvang.model.choices import ClusterKind, Qualifier
from bangvang.model.figure import Figure
from bangvang.model.nomination import NominationLine
from bangvang.model.role import Role
from bangvang.model.told import Told
from bangvang.model.types import Count, Date, EmptyIsNone, EventId, Flag, Line, LongText, Number, Text, UnitId, Year


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Target(Translated):
    """One target of a covenant, and what came of it."""

    text: Annotated[LongText, Told("Nội dung", "Text", "Nội dung giao ước.", "What was agreed.")]
    measure: Annotated[Text | None, Told("Chỉ tiêu", "Measure", "Đo bằng gì.", "What is measured.")] = None
    aim: Annotated[Text | None, Told("Mức phấn đấu", "Aim", "Ví dụ: 95%.", "For example 95%.")] = None
    qualifier: Annotated[Qualifier | None, Told("Mức", "Qualifier", "Ít nhất, hơn…", "At least, more than…")] = None
    result: Annotated[Text | None, Told("Kết quả", "Result", "Kết quả đạt được.", "What was reached.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Covenant(Translated):
    """Targets, signed on a date."""

    on: Annotated[Date | None, Told("Ngày ký", "Signed on", "Ngày ký kết.", "When it was signed.")] = None
    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Lễ ký kết.", "The signing.")] = None
    targets: Annotated[
        tuple[Target, ...], EmptyIsNone, Told("Nội dung giao ước", "Targets", "Các nội dung đã ký.", "What was signed.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Standing(Translated):
    """A member's place in the year's ranking; ties are allowed."""

    unit: Annotated[UnitId, Told("Đơn vị", "Unit", "Thành viên.", "The member.")]
    rank: Annotated[Count | None, Told("Hạng", "Rank", "Thứ hạng.", "The place.")] = None
    score: Annotated[Number | None, Told("Điểm", "Score", "Điểm số.", "The points.")] = None
    label: Annotated[Text | None, Told("Xếp loại", "Label", "Ví dụ: dẫn đầu.", "For example: leading.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class ClusterYear(Sourced):
    """A cluster in one year of work."""

    year: Annotated[Year, Told("Năm", "Year", "Năm thực hiện, không phải năm họp.", "The year of the work.")]
    theme: Annotated[Text | None, Told("Chủ đề", "Theme", "Chủ đề năm.", "The year's theme.")] = None
    members: Annotated[
        tuple[UnitId, ...], EmptyIsNone, Told("Thành viên", "Members", "Các đơn vị thành viên.", "The member units.")
    ] = ()
    members_complete: Annotated[
        Flag, Told("Đủ thành viên", "Members complete", "Danh sách đã đủ.", "The list is whole.")
    ] = False
    members_stated: Annotated[
        Count | None, Told("Số thành viên", "Members stated", "Số đã nêu.", "How many, as stated.")
    ] = None
    head: Annotated[UnitId | None, Told("Trưởng", "Head", "Cụm trưởng, khối trưởng.", "The heading unit.")] = None
    deputies: Annotated[
        tuple[UnitId, ...], EmptyIsNone, Told("Phó", "Deputies", "Cụm phó, khối phó.", "The deputies.")
    ] = ()
    overseer: Annotated[Role | None, Told("Phụ trách", "Overseer", "Người theo dõi.", "Who oversees it.")] = None
    covenant: Annotated[
        Covenant | None, Told("Giao ước thi đua", "Covenant", "Nội dung đã ký kết.", "What was signed.")
    ] = None
    standings: Annotated[
        tuple[Standing, ...], EmptyIsNone, Told("Xếp hạng", "Standings", "Kết quả bình xét.", "The ranking.")
    ] = ()
    nominations: Annotated[
        tuple[NominationLine, ...],
        EmptyIsNone,
        Told("Suy tôn, đề nghị", "Nominations", "Chưa phải là khen thưởng.", "Not yet an award."),
    ] = ()
    figures: Annotated[
        tuple[Figure, ...], EmptyIsNone, Told("Số liệu", "Figures", "Các con số đã nêu.", "The numbers stated.")
    ] = ()
    events: Annotated[
        tuple[EventId, ...], EmptyIsNone, Told("Sự kiện", "Events", "Các sự kiện trong năm.", "The year's events.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Cluster(Record):
    """A cluster or block of units that compete with each other."""

    name: Annotated[Text, Told("Tên", "Name", "Tên cụm, khối.", "The cluster's name.")]
    aliases: Annotated[
        tuple[Text, ...], EmptyIsNone, Told("Tên khác", "Other names", "Các cách viết khác.", "What else it is called.")
    ] = ()
    kind: Annotated[ClusterKind, Told("Loại", "Kind", "Cụm hay khối.", "Cluster or block.")]
    number: Annotated[Line | None, Told("Số", "Number", "Ví dụ: XII, 19.", "For example XII, 19.")] = None
    organiser: Annotated[UnitId, Told("Đơn vị tổ chức", "Organiser", "Hội đồng, UBND tổ chức cụm.", "Who set it up.")]
    years: Annotated[
        tuple[ClusterYear, ...], EmptyIsNone, Told("Các năm", "Years", "Hoạt động từng năm.", "Year by year.")
    ] = ()
