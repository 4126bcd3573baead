"""The settings of a roll: `roll.yml`."""

from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from bangvang.model.base import SHAPE, Translated
from bangvang.model.choices import OpenDataAmount, PeoplePages, Visibility
from bangvang.model.told import Choices, Told
from bangvang.model.types import Contact, Date, EditPattern, LongText, Text
from bangvang.problems.both import Both

FormatVersion = Annotated[Literal["1"], Choices({"1": Both("Phiên bản 1", "Version 1")})]
SiteLanguage = Annotated[
    Literal["vi", "en"], Choices({"vi": Both("Tiếng Việt", "Vietnamese"), "en": Both("Tiếng Anh", "English")})
]
"""The languages that the interface speaks; the roll's own texts stand in these."""
MinorVisibility = Annotated[
    Literal["initials", "withheld"],
    Choices({"initials": Both("Viết tắt tên", "Initials"), "withheld": Both("Không nêu tên", "Name withheld")}),
]


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Privacy:
    """How much of people is shown where no record says otherwise."""

    people: Annotated[Visibility, Told("Cá nhân", "People", "Mặc định cho mọi người.", "The default for people.")] = (
        "full"
    )
    minors: Annotated[
        MinorVisibility, Told("Trẻ em", "Minors", "Mặc định cho người chưa thành niên.", "The default for minors.")
    ] = "initials"


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Settings(Translated):
    """What holds for the whole roll. Address, theme and navigation live in mkdocs.yml."""

    format: Annotated[FormatVersion, Told("Định dạng", "Format", "Phiên bản định dạng: 1.", "The format's version: 1.")]
    title: Annotated[Text, Told("Tên trang", "Title", "Tên bảng vàng.", "The roll's title.")]
    publisher: Annotated[Text, Told("Đơn vị công bố", "Publisher", "Ai công bố.", "Who publishes it.")]
    languages: Annotated[
        tuple[SiteLanguage, ...],
        Field(min_length=1),
        Told("Ngôn ngữ", "Languages", "Ngôn ngữ đầu tiên ở gốc trang.", "The first stands at the root."),
    ]
    as_of: Annotated[
        Date,
        Told(
            "Tính đến", "As of", "Ngày của dữ liệu; là «hôm nay» của trang.", "The date of the data: the site's today."
        ),
    ]
    description: Annotated[
        LongText | None, Told("Giới thiệu", "Description", "Một câu về bảng vàng này.", "What this roll is.")
    ] = None
    contact: Annotated[
        Contact | None, Told("Liên hệ", "Contact", "Địa chỉ mailto: hoặc https:.", "A mailto: or https: address.")
    ] = None
    license: Annotated[Text | None, Told("Giấy phép", "Licence", "Giấy phép của dữ liệu.", "The data's licence.")] = (
        None
    )
    edit_url: Annotated[
        EditPattern | None, Told("Địa chỉ sửa", "Edit address", "Mẫu …/{path}#L{line}.", "A pattern …/{path}#L{line}.")
    ] = None
    privacy: Annotated[Privacy, Told("Riêng tư", "Privacy", "Mức công khai mặc định.", "Default visibility.")] = (
        Privacy()
    )
    people_pages: Annotated[
        PeoplePages, Told("Trang cá nhân", "Pages of people", "registered hoặc none.", "registered or none.")
    ] = "registered"
    open_data: Annotated[
        OpenDataAmount,
        Told(
            "Dữ liệu mở",
            "Open data",
            "full; small bớt tệp JSON từng bản ghi và nguồn tin từng đơn vị; none là không có.",
            "full; small leaves out the JSON of single records and the feeds of units; none writes none.",
        ),
    ] = "full"
