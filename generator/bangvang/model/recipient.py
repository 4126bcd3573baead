"""Recipients: the rows under an award."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Sourced
from bangvang.model.choices import RecipientKind, RoleGroup, Visibility
from bangvang.model.told import Told
from bangvang.model.types import ClusterId, Flag, Line, PersonId, Slug, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Recipient(Sourced):
    """A unit, a person, or a name as printed."""

    name: Annotated[Line | None, Told("Họ tên, tên đơn vị", "Name", "Tên như đã in.", "The name as printed.")] = None
    unit: Annotated[UnitId | None, Told("Mã đơn vị", "Unit", "Đơn vị được khen.", "The unit honoured.")] = None
    person: Annotated[PersonId | None, Told("Mã người", "Person", "Người được khen.", "The person honoured.")] = None
    kind: Annotated[
        RecipientKind | None,
        Told(
            "Loại",
            "Kind",
            "Bắt buộc khi không có mã đơn vị hoặc mã người.",
            "Required where neither unit nor person is given.",
        ),
    ] = None
    id: Annotated[
        Slug | None, Told("Mã dòng", "Row id", "Giữ địa chỉ của dòng mãi mãi.", "Fixes the row's address for good.")
    ] = None
    of: Annotated[
        UnitId | None,
        Told("Mã đơn vị công tác", "Of", "Đơn vị của người, tập thể này.", "The unit he, she or it belongs to."),
    ] = None
    of_name: Annotated[
        Text | None, Told("Đơn vị công tác", "Of, as printed", "Tên đơn vị như đã in.", "The unit's name as printed.")
    ] = None
    role: Annotated[Text | None, Told("Chức vụ", "Role", "Chức vụ khi được khen.", "The role at the time.")] = None
    role_group: Annotated[
        RoleGroup | None,
        Told("Nhóm đối tượng", "Role group", "Lãnh đạo hay người trực tiếp lao động.", "Leader or direct worker."),
    ] = None
    class_: Annotated[
        Slug | None,
        Told("Hạng", "Class", "Nếu khác hạng của cả lần khen.", "Where it differs from the award's."),
        Field(alias="class"),
    ] = None
    cluster: Annotated[
        ClusterId | None,
        Told("Cụm, khối", "Cluster", "Cụm, khối của đối tượng.", "The cluster it leads or belongs to."),
    ] = None
    reason: Annotated[Text | None, Told("Thành tích", "Reason", "Vì thành tích gì.", "What it is for.")] = None
    work: Annotated[
        Text | None,
        Told(
            "Công trình",
            "Work",
            "Công trình, tác phẩm; cùng tên là đồng tác giả.",
            "The work; rows that share it are co-authors.",
        ),
    ] = None
    posthumous: Annotated[Flag, Told("Truy tặng", "Posthumous", "Tặng sau khi mất.", "Given after death.")] = False
    minor: Annotated[Flag, Told("Chưa thành niên", "Minor", "Chỉ hiện tên viết tắt.", "Shown by initials only.")] = (
        False
    )
    visibility: Annotated[
        Visibility | None,
        Told("Mức công khai", "Visibility", "Nêu tên, viết tắt hoặc giấu.", "Full name, initials or withheld."),
    ] = None
