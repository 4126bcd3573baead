"""The settings of a portal over several rolls: `rolls.yml`."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Translated
from bangvang.model.settings import SiteLanguage
from bangvang.model.told import Told
from bangvang.model.types import Address, Contact, EmptyIsNone, Line, LongText, Slug, Text


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class PortalRoll(Translated):
    """One of the rolls that a portal brings together."""

    id: Annotated[
        Slug,
        Told(
            "Mã",
            "Id",
            "Gọi tên bảng vàng trong cổng; giữ mãi mãi.",
            "What the portal calls the roll by; kept for ever.",
        ),
    ]
    title: Annotated[
        Text | None,
        Told("Tên", "Title", "Tên trong cổng; bỏ trống thì lấy tên của bảng vàng.", "Its title; else the roll's own."),
    ] = None
    from_: Annotated[
        Line,
        Told(
            "Thư mục",
            "Folder",
            "Trang đã dựng, hoặc bản chép của /api/v1/; tính từ tệp này.",
            "Its built site, or a copy of its /api/v1/; from this file on.",
        ),
        Field(alias="from"),
    ]
    url: Annotated[
        Address,
        Told("Địa chỉ", "Address", "Địa chỉ công khai, nơi liên kết dẫn tới.", "Its public address: where links lead."),
    ]


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class PortalSettings(Translated):
    """A portal: what it is called, where it stands, and the rolls that it brings together."""

    title: Annotated[Text, Told("Tên cổng", "Title", "Tên của cổng.", "What the portal is called.")]
    publisher: Annotated[
        Text | None, Told("Đơn vị công bố", "Publisher", "Ai công bố cổng này.", "Who publishes the portal.")
    ] = None
    description: Annotated[
        LongText | None, Told("Giới thiệu", "Description", "Một câu về cổng này.", "What this portal is.")
    ] = None
    contact: Annotated[
        Contact | None, Told("Liên hệ", "Contact", "Địa chỉ mailto: hoặc https:.", "A mailto: or https: address.")
    ] = None
    site_url: Annotated[
        Address | None, Told("Địa chỉ của cổng", "The portal's address", "Nơi đặt cổng.", "Where the portal stands.")
    ] = None
    languages: Annotated[
        tuple[SiteLanguage, ...],
        EmptyIsNone,
        Told("Ngôn ngữ", "Languages", "Ngôn ngữ đầu tiên ở gốc trang.", "The first stands at the root."),
    ] = ("vi", "en")
    abbreviations: Annotated[
        Line | None,
        Told(
            "Chữ viết tắt",
            "Abbreviations",
            "Tệp chữ viết tắt cho ô tra cứu, như data/abbreviations.yml; tính từ tệp này.",
            "A file of abbreviations for the search, as data/abbreviations.yml is; from this file on.",
        ),
    ] = None
    rolls: Annotated[
        tuple[PortalRoll, ...],
        Field(min_length=1),
        Told("Các bảng vàng", "The rolls", "Theo thứ tự trên trang.", "In the order in which they stand on the site."),
    ]
