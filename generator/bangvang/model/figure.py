"""Figures: numbers as printed, with how exact they are."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Sourced, Translated
from bangvang.model.choices import Qualifier
from bangvang.model.told import Told
from bangvang.model.types import Count, HonourId, Line, MovementId, Number, Period, Slug, Text


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Figure(Sourced):
    """One number that a source states. Never added to counted awards."""

    key: Annotated[
        Slug,
        Told("Khóa", "Key", "Tên ngắn không dấu, không trùng trong danh sách.", "A short slug, unique in its list."),
    ]
    label: Annotated[Text | None, Told("Nội dung", "Label", "Con số nói về điều gì.", "What is counted.")] = None
    value: Annotated[
        Number | None, Told("Giá trị", "Value", "Số viết liền: 16000 hoặc 87.3.", "A plain number: 16000 or 87.3.")
    ] = None
    qualifier: Annotated[
        Qualifier,
        Told("Mức chính xác", "Qualifier", "Đúng, khoảng, hơn, ước…", "Exactly, about, more than, estimated…"),
    ] = "exact"
    unit: Annotated[
        Text | None,
        Told("Đơn vị tính", "Unit of measure", "Ví dụ: hộ, tỷ đồng.", "For example households, billion dong."),
    ] = None
    of: Annotated[Number | None, Told("Trên tổng số", "Out of", "Số gốc để so sánh.", "The base it is a part of.")] = (
        None
    )
    share: Annotated[Line | None, Told("Tỷ lệ", "Share", "Tỷ lệ phần trăm như đã in.", "The share as printed.")] = None
    period: Annotated[Period | None, Told("Thời kỳ", "Period", "Năm hoặc giai đoạn.", "Year or span.")] = None
    movement: Annotated[
        MovementId | None, Told("Phong trào", "Campaign", "Phong trào liên quan.", "The campaign it belongs to.")
    ] = None
    honour: Annotated[
        HonourId | None, Told("Danh hiệu, hình thức", "Honour", "Danh hiệu liên quan.", "The honour it is about.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Stated(Translated):
    """How many are said to have been honoured, where not all are named."""

    collectives: Annotated[Count | None, Told("Tập thể", "Collectives", "Số tập thể.", "How many collectives.")] = None
    individuals: Annotated[Count | None, Told("Cá nhân", "Individuals", "Số cá nhân.", "How many individuals.")] = None
    households: Annotated[
        Count | None, Told("Hộ gia đình", "Households", "Số hộ gia đình.", "How many households.")
    ] = None
    mixed: Annotated[
        Count | None,
        Told(
            "Tập thể và cá nhân", "Collectives and individuals", "Số gộp chung tập thể, cá nhân.", "Counted together."
        ),
    ] = None
    works: Annotated[Count | None, Told("Công trình", "Works", "Số công trình, tác phẩm.", "How many works.")] = None
    total: Annotated[Count | None, Told("Tổng số", "Total", "Tổng số như đã in.", "The total as printed.")] = None
    qualifier: Annotated[
        Qualifier,
        Told("Mức chính xác", "Qualifier", "Đúng, khoảng, hơn, ước…", "Exactly, about, more than, estimated…"),
    ] = Field(default="exact")
