"""Results: the figures of one place or cluster for a year or a span."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record
from bangvang.model.figure import Figure
from bangvang.model.told import Told
from bangvang.model.types import ClusterId, EmptyIsNone, Period, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Result(Record):
    """What a place or a cluster reported of its year. Counted awards stand in the decisions."""

    unit: Annotated[UnitId | None, Told("Địa phương, đơn vị", "Unit", "Mã đơn vị.", "A unit's id.")] = None
    cluster: Annotated[ClusterId | None, Told("Cụm, khối", "Cluster", "Mã cụm, khối.", "A cluster's id.")] = None
    period: Annotated[Period, Told("Thời kỳ", "Period", "Năm hoặc giai đoạn.", "Year or span.")]
    theme: Annotated[Text | None, Told("Chủ đề", "Theme", "Chủ đề năm như đã in.", "The year's theme.")] = None
    figures: Annotated[
        tuple[Figure, ...], Field(min_length=1), Told("Số liệu", "Figures", "Các con số đã nêu.", "The numbers stated.")
    ]
    covers: Annotated[
        tuple[UnitId, ...],
        EmptyIsNone,
        Told("Gồm cả", "Covers", "Các đơn vị cũ được gộp số liệu.", "Former units summed up in it."),
    ] = ()
