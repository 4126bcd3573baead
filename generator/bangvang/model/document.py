"""Documents and sources."""

from typing import Annotated

from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Record
from bangvang.model.told import Told
from bangvang.model.types import Address, Date, Line, Text, UnitId


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Document(Record):
    """A directive, resolution, law or plan. A decision that gives honours is a Decision."""

    number: Annotated[Line | None, Told("Số", "Number", "Ví dụ: 34-CT/TW.", "For example 34-CT/TW.")] = None
    title: Annotated[Text | None, Told("Tên văn bản", "Title", "Trích yếu.", "What it is about.")] = None
    kind: Annotated[
        Text | None, Told("Loại văn bản", "Kind", "Chỉ thị, nghị quyết, luật…", "Directive, resolution, law…")
    ] = None
    date: Annotated[Date | None, Told("Ngày", "Date", "Ngày ban hành.", "When it was issued.")] = None
    issuer: Annotated[UnitId | None, Told("Cơ quan ban hành", "Issuer", "Mã đơn vị.", "The unit's id.")] = None
    url: Annotated[Address | None, Told("Địa chỉ", "Address", "Nơi đăng toàn văn.", "Where its text stands.")] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Source(Record):
    """Where facts were read."""

    title: Annotated[Text, Told("Tiêu đề", "Title", "Tên bài, tài liệu.", "The title.")]
    publisher: Annotated[Text, Told("Nơi đăng", "Publisher", "Báo, cổng thông tin, cơ quan.", "Who published it.")]
    date: Annotated[Date | None, Told("Ngày đăng", "Date", "Ngày đăng.", "When it was published.")] = None
    url: Annotated[Address | None, Told("Địa chỉ", "Address", "Địa chỉ trên mạng.", "Its address.")] = None
    accessed: Annotated[Date | None, Told("Ngày xem", "Accessed", "Ngày đọc.", "When it was read.")] = None
