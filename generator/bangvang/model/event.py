"""Events: conferences, congresses, ceremonies, signings."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record
from bangvang.model.choices import EventKind
from bangvang.model.figure import Figure
from bangvang.model.role import Role
from bangvang.model.told import Told
from bangvang.model.types import EmptyIsNone, Period, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Event(Record):
    """Something that took place."""

    name: Annotated[Text, Told("Tên", "Name", "Tên sự kiện.", "The event's name.")]
    kinds: Annotated[
        tuple[EventKind, ...],
        Field(min_length=1),
        Told("Loại", "Kinds", "Phát động, ký kết, tổng kết, đại hội…", "Launch, signing, review, congress…"),
    ]
    on: Annotated[Period, Told("Ngày", "Date", "Ngày hoặc các ngày diễn ra.", "The day or days.")]
    organiser: Annotated[UnitId | None, Told("Đơn vị tổ chức", "Organiser", "Ai tổ chức.", "Who held it.")] = None
    place: Annotated[UnitId | None, Told("Địa phương", "Place", "Diễn ra ở đâu.", "Where.")] = None
    venue: Annotated[Text | None, Told("Địa điểm", "Venue", "Hội trường, địa điểm.", "The hall.")] = None
    period: Annotated[
        Period | None, Told("Nhiệm kỳ, giai đoạn", "Period", "Giai đoạn của đại hội, hội nghị.", "A congress's term.")
    ] = None
    roles: Annotated[
        tuple[Role, ...], EmptyIsNone, Told("Người tham gia", "Roles", "Ai làm gì tại sự kiện.", "Who did what.")
    ] = ()
    figures: Annotated[
        tuple[Figure, ...], EmptyIsNone, Told("Số liệu", "Figures", "Các con số đã nêu.", "The numbers stated.")
    ] = ()
