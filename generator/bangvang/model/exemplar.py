"""Exemplars: people, collectives, households and models worth copying."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record, Translated
from bangvang.model.choices import ExemplarKind
from bangvang.model.figure import Figure
from bangvang.model.told import Told
from bangvang.model.types import Date, EmptyIsNone, Line, LongText, Markdown, MovementId, Period, PersonId, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Stages(Translated):
    """The four steps: found, nurtured, reviewed, spread."""

    found: Annotated[Date | None, Told("Phát hiện", "Found", "Khi nào.", "When.")] = None
    nurtured: Annotated[Date | None, Told("Bồi dưỡng", "Nurtured", "Khi nào.", "When.")] = None
    reviewed: Annotated[Date | None, Told("Tổng kết", "Reviewed", "Khi nào.", "When.")] = None
    spread: Annotated[Date | None, Told("Nhân rộng", "Spread", "Khi nào.", "When.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Spread(Translated):
    """A unit that copied it."""

    unit: Annotated[UnitId, Told("Đơn vị", "Unit", "Nơi làm theo.", "Who copied it.")]
    since: Annotated[Date | None, Told("Từ", "Since", "Từ khi nào.", "Since when.")] = None
    note: Annotated[
        LongText | None, Told("Ghi chú nội bộ", "Internal note", "Không bao giờ được công bố.", "Never published.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Photo(Translated):
    """A photo in `data/photos/`."""

    file: Annotated[Line, Told("Tệp", "File", "Tên tệp trong data/photos/.", "A file in data/photos/.")]
    alt: Annotated[
        Text | None,
        Told("Mô tả ảnh", "Alternative text", "Cho người không nhìn thấy ảnh.", "For those who do not see it."),
    ] = None
    credit: Annotated[Text | None, Told("Tác giả ảnh", "Credit", "Ai chụp.", "Who took it.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Exemplar(Record):
    """An example to follow."""

    title: Annotated[Text, Told("Tiêu đề", "Title", "Tên gương, mô hình.", "What it is called.")]
    kind: Annotated[
        ExemplarKind,
        Told("Loại", "Kind", "Cá nhân, tập thể, hộ, mô hình.", "Individual, collective, household, model."),
    ]
    unit: Annotated[UnitId | None, Told("Đơn vị", "Unit", "Mã đơn vị.", "A unit's id.")] = None
    person: Annotated[PersonId | None, Told("Người", "Person", "Mã của người.", "A person's id.")] = None
    name: Annotated[
        Line | None, Told("Tên như đã in", "Name as printed", "Khi chưa có hồ sơ.", "Where there is no record.")
    ] = None
    movements: Annotated[
        tuple[MovementId, ...],
        EmptyIsNone,
        Told("Phong trào", "Campaigns", "Trong phong trào nào.", "In which campaigns."),
    ] = ()
    period: Annotated[Period | None, Told("Thời gian", "Period", "Năm hoặc giai đoạn.", "Year or span.")] = None
    story: Annotated[
        Markdown | None,
        Told("Câu chuyện", "Story", "Kể bằng lời của mình (Markdown).", "Told in own words (Markdown)."),
    ] = None
    stages: Annotated[
        Stages | None,
        Told("Bốn bước", "Stages", "Phát hiện, bồi dưỡng, tổng kết, nhân rộng.", "Found, nurtured, reviewed, spread."),
    ] = None
    spread_to: Annotated[
        tuple[Spread, ...], EmptyIsNone, Told("Nơi nhân rộng", "Spread to", "Những nơi làm theo.", "Who copied it.")
    ] = ()
    figures: Annotated[
        tuple[Figure, ...], EmptyIsNone, Told("Số liệu", "Figures", "Các con số đã nêu.", "The numbers stated.")
    ] = ()
    photos: Annotated[tuple[Photo, ...], EmptyIsNone, Told("Ảnh", "Photos", "Ảnh minh họa.", "Pictures.")] = ()
