"""Who did something, and in which capacity."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Translated
from bangvang.model.told import Told
from bangvang.model.types import Date, DocumentId, EmptyIsNone, EventId, Line, PersonId, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Role(Translated):
    """Who signed, proposed, presented, chaired, launched or oversaw: a unit, a person, or a name as printed."""

    unit: Annotated[UnitId | None, Told("Đơn vị", "Unit", "Mã đơn vị.", "A unit's id.")] = None
    person: Annotated[PersonId | None, Told("Người", "Person", "Mã của người.", "A person's id.")] = None
    name: Annotated[
        Line | None, Told("Tên như đã in", "Name as printed", "Khi chưa có hồ sơ.", "Where there is no record.")
    ] = None
    role: Annotated[Text | None, Told("Vai trò", "Role", "Chức vụ, việc đã làm.", "Office, and what was done.")] = None
    of: Annotated[UnitId | None, Told("Thuộc đơn vị", "Of", "Đơn vị của chức vụ đó.", "The unit of that office.")] = (
        None
    )
    document: Annotated[
        DocumentId | None, Told("Văn bản", "Document", "Văn bản giao vai trò.", "The document that gives the role.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Presentation(Translated):
    """The handing over of what was decided: where, when, by whom and for whom."""

    event: Annotated[EventId | None, Told("Sự kiện", "Event", "Buổi lễ, hội nghị.", "Ceremony or meeting.")] = None
    on: Annotated[Date | None, Told("Ngày", "Date", "Ngày trao.", "When it was handed over.")] = None
    by: Annotated[tuple[Role, ...], EmptyIsNone, Told("Người trao", "By", "Ai trao.", "Who handed it over.")] = ()
    on_behalf_of: Annotated[
        UnitId | None, Told("Thừa ủy quyền của", "On behalf of", "Cấp ủy quyền trao.", "In whose name.")
    ] = None
