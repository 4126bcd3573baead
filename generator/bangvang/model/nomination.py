"""Nominations: what was proposed or examined. Never counted as an award."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Translated
from bangvang.model.choices import NominationState, RecipientKind
from bangvang.model.figure import Stated
from bangvang.model.role import Role
from bangvang.model.told import Told
from bangvang.model.types import Date, DecisionId, EmptyIsNone, EventId, HonourId, Line, Period, PersonId, Slug, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Stage(Translated):
    """One step of a nomination."""

    state: Annotated[
        NominationState,
        Told("Trạng thái", "State", "Suy tôn, xét, trình, quyết định…", "Nominated, examined, proposed, decided…"),
    ]
    on: Annotated[Date | None, Told("Ngày", "Date", "Khi nào.", "When.")] = None
    by: Annotated[tuple[Role, ...], EmptyIsNone, Told("Ai", "By", "Cấp thực hiện.", "By whom.")] = ()
    stated: Annotated[Stated | None, Told("Số lượng", "Stated", "Số đã nêu.", "How many, as stated.")] = None
    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Tại sự kiện nào.", "At which event.")] = None
    decision: Annotated[
        DecisionId | None, Told("Quyết định", "Decision", "Quyết định tặng.", "The decision that came of it.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class NominationLine(Translated):
    """One unit, person or number proposed for one honour."""

    honour: Annotated[HonourId, Told("Danh hiệu, hình thức", "Honour", "Đề nghị tặng gì.", "What is proposed.")]
    class_: Annotated[
        Slug | None, Told("Hạng", "Class", "Hạng, nếu có.", "The class, if any."), Field(alias="class")
    ] = None
    period: Annotated[Period | None, Told("Thành tích", "Period", "Năm hoặc giai đoạn.", "Year or span.")] = None
    unit: Annotated[UnitId | None, Told("Đơn vị", "Unit", "Mã đơn vị.", "A unit's id.")] = None
    person: Annotated[PersonId | None, Told("Người", "Person", "Mã của người.", "A person's id.")] = None
    name: Annotated[
        Line | None, Told("Tên như đã in", "Name as printed", "Khi chưa có hồ sơ.", "Where there is no record.")
    ] = None
    kind: Annotated[
        RecipientKind | None, Told("Loại", "Kind", "Cá nhân, tập thể, hộ.", "Individual, collective, household.")
    ] = None
    stated: Annotated[
        Stated | None, Told("Số lượng", "Stated", "Khi chỉ có con số.", "Where only a number is known.")
    ] = None
    asked_of: Annotated[
        UnitId | None, Told("Đề nghị cấp", "Asked of", "Cấp được đề nghị tặng.", "Who is asked to confer it.")
    ] = None
    stages: Annotated[
        tuple[Stage, ...], EmptyIsNone, Told("Các bước", "Stages", "Đã qua những bước nào.", "What became of it.")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Nomination(Record):
    """What a council or a cluster proposed or examined."""

    by: Annotated[Role, Told("Bên đề nghị", "By", "Hội đồng, cụm, khối.", "A council or cluster.")]
    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Tại sự kiện nào.", "At which event.")] = None
    on: Annotated[Date | None, Told("Ngày", "Date", "Khi nào.", "When.")] = None
    lines: Annotated[
        tuple[NominationLine, ...],
        Field(min_length=1),
        Told("Danh sách", "Lines", "Đề nghị ai, tặng gì.", "Whom, for what."),
    ]
