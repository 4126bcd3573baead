"""People: those who bear the names."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record
from bangvang.model.choices import RoleGroup, Visibility
from bangvang.model.told import Told
from bangvang.model.types import EmptyIsNone, Flag, Line, PersonId, Text, UnitId, Year


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Person(Record):
    """One human being. Holds no more than the roll may publish."""

    name: Annotated[Line, Told("Họ và tên", "Name", "Họ, tên đệm và tên.", "Family, middle and given name.")]
    honorific: Annotated[
        Text | None, Told("Danh xưng", "Honorific", "Ví dụ: ông, bà, PGS.TS.", "For example Mr, Dr.")
    ] = None
    born: Annotated[
        Year | None,
        Told("Năm sinh", "Year of birth", "Chỉ năm, khi cần phân biệt.", "The year only, to tell namesakes apart."),
    ] = None
    unit: Annotated[UnitId | None, Told("Đơn vị", "Unit", "Đơn vị công tác.", "Where he or she works.")] = None
    role: Annotated[Text | None, Told("Chức vụ", "Role", "Chức vụ, nghề nghiệp.", "Office or trade.")] = None
    role_group: Annotated[
        RoleGroup | None,
        Told("Nhóm", "Role group", "Lãnh đạo hay người trực tiếp lao động.", "Leader or direct worker."),
    ] = None
    distinct_from: Annotated[
        tuple[PersonId, ...],
        EmptyIsNone,
        Told(
            "Không phải là", "Distinct from", "Người trùng tên nhưng khác.", "People of the same name who are others."
        ),
    ] = ()
    aliases: Annotated[
        tuple[Line, ...],
        EmptyIsNone,
        Told("Tên khác", "Other names", "Các cách viết khác.", "What else the name is written."),
    ] = ()
    minor: Annotated[Flag, Told("Chưa thành niên", "Minor", "Chỉ hiện tên viết tắt.", "Shown by initials only.")] = (
        False
    )
    visibility: Annotated[
        Visibility | None,
        Told("Mức công khai", "Visibility", "Nêu tên, viết tắt hoặc giấu.", "Full name, initials or withheld."),
    ] = None
    erased: Annotated[
        Flag,
        Told(
            "Đã xóa",
            "Erased",
            "Hồ sơ đã xóa theo yêu cầu: chỉ còn mã, không còn tên.",
            "Erased on request: the id is left, and no name.",
        ),
    ] = False
    sort_name: Annotated[
        Line | None, Told("Tên để xếp", "Sort name", "Khi thứ tự mặc định sai.", "Where the usual order is wrong.")
    ] = None
