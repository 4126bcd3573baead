"""Units: localities, agencies, enterprises, schools, teams; with their names and parents over time."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Translated
from bangvang.model.choices import Authority, Designation, Level, SuccessionHow, UnitKind
from bangvang.model.told import Told
from bangvang.model.types import Date, DocumentId, EmptyIsNone, Flag, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class FormerParent(Translated):
    """A unit that it belonged to until a date."""

    unit: Annotated[UnitId, Told("Đơn vị", "Unit", "Đơn vị cấp trên cũ.", "The former parent.")]
    until: Annotated[Date | None, Told("Đến", "Until", "Đến ngày nào.", "Until when.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class FormerName(Translated):
    """A name that it bore until a date."""

    name: Annotated[Text, Told("Tên cũ", "Former name", "Tên trước đây.", "What it was called.")]
    until: Annotated[Date | None, Told("Đến", "Until", "Đến ngày nào.", "Until when.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Succession(Translated):
    """The unit that came after, and how."""

    unit: Annotated[UnitId, Told("Đơn vị", "Unit", "Đơn vị kế tục.", "The successor.")]
    on: Annotated[Date | None, Told("Ngày", "Date", "Từ ngày nào.", "From when.")] = None
    how: Annotated[
        SuccessionHow | None,
        Told("Cách", "How", "Sáp nhập, chia tách, đổi tên, giải thể.", "Merged, split, renamed or abolished."),
    ] = None
    document: Annotated[
        DocumentId | None, Told("Văn bản", "Document", "Văn bản quyết định.", "The document that says so.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Unit(Record):
    """A unit, a collective or a locality. What it was honoured for stands in the decisions."""

    name: Annotated[Text, Told("Tên", "Name", "Tên đầy đủ.", "The full name.")]
    short: Annotated[Text | None, Told("Tên tắt", "Short name", "Tên viết tắt.", "An abbreviation.")] = None
    aliases: Annotated[
        tuple[Text, ...], EmptyIsNone, Told("Tên khác", "Other names", "Các cách viết khác.", "What else it is called.")
    ] = ()
    kind: Annotated[UnitKind, Told("Loại", "Kind", "Địa phương, cơ quan, doanh nghiệp…", "What kind of unit.")]
    designation: Annotated[
        Designation | None,
        Told(
            "Đơn vị hành chính",
            "Designation",
            "Của địa phương: tỉnh, quận, xã…",
            "Of a locality: province, district, commune…",
        ),
    ] = None
    level: Annotated[
        Level | None,
        Told(
            "Cấp", "Level", "Trung ương, tỉnh, huyện, xã, cơ sở.", "Central, province, district, commune, grassroots."
        ),
    ] = None
    authority: Annotated[
        Authority | None,
        Told("Thẩm quyền khen thưởng", "Authority", "Nếu đơn vị được tặng thưởng.", "Where it may confer honours."),
    ] = None
    parent: Annotated[UnitId | None, Told("Thuộc", "Parent", "Đơn vị cấp trên.", "The unit above it.")] = None
    former_parents: Annotated[
        tuple[FormerParent, ...],
        EmptyIsNone,
        Told("Từng thuộc", "Former parents", "Các đơn vị cấp trên trước đây.", "What it belonged to before."),
    ] = ()
    former_names: Annotated[
        tuple[FormerName, ...],
        EmptyIsNone,
        Told("Tên trước đây", "Former names", "Các tên đã dùng.", "What it was called before."),
    ] = ()
    since: Annotated[Date | None, Told("Thành lập", "Since", "Ngày thành lập.", "When it began.")] = None
    until: Annotated[Date | None, Told("Kết thúc", "Until", "Ngày thôi hoạt động.", "When it ended.")] = None
    succeeded_by: Annotated[
        tuple[Succession, ...],
        EmptyIsNone,
        Told("Kế tục bởi", "Succeeded by", "Các đơn vị kế tục.", "What came after it."),
    ] = ()
    distinct_from: Annotated[
        tuple[UnitId, ...],
        EmptyIsNone,
        Told(
            "Không phải là", "Distinct from", "Đơn vị trùng tên nhưng khác.", "Units of the same name that are others."
        ),
    ] = ()
    small: Annotated[
        Flag | None, Told("Tập thể nhỏ", "Small collective", "Tổ, đội, phòng, ban…", "A team or section.")
    ] = None
