"""What records and the mappings within them have in common."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import ConfigDict, Field, PlainValidator
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticCustomError

from bangvang.model.told import Told
from bangvang.model.types import DocumentId, EmptyIsNone, Line, LongText, Slug, SourceId, Text

SHAPE = ConfigDict(extra="forbid", defer_build=True)
Translation = Mapping[str, str | tuple[str, ...]]
Translations = Mapping[str, Translation]
NO_TRANSLATIONS: Translations = MappingProxyType({})


def _no_translations() -> Translations:
    return NO_TRANSLATIONS


def _translations(value: Any) -> Translations:
    if value is None:
        return NO_TRANSLATIONS
    if not isinstance(value, dict):
        raise PydanticCustomError("dataclass_type", "not a mapping")
    told: dict[str, Translation] = {}
    for language, fields in value.items():
        if not isinstance(fields, dict):
            raise PydanticCustomError("bad-translations", "not a mapping", {"written": language})
        told[language] = {key: _translated(language, key, text) for key, text in fields.items() if text is not None}
    return told


def _translated(language: str, key: str, text: Any) -> str | tuple[str, ...]:
    if isinstance(text, str) and text:
        return text.strip()
    if isinstance(text, list) and all(isinstance(item, str) and item for item in text):
        return tuple(item.strip() for item in text)
    raise PydanticCustomError("bad-translations", "not text", {"written": f"{language}.{key}"})


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Translated:
    """A mapping that holds texts and may carry them in other languages."""

    translations: Annotated[
        Translations,
        PlainValidator(_translations),
        Told(
            "Bản dịch",
            "Translations",
            "Các trường văn bản bằng ngôn ngữ khác: {en: {tên trường: bản dịch}}.",
            "The texts in other languages: {en: {field: translation}}; lists in parallel.",
        ),
    ] = Field(default_factory=_no_translations)


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Citation(Translated):
    """Which source says so, and where in it."""

    source: Annotated[SourceId, Told("Nguồn", "Source", "Mã của nguồn.", "The source's id.")]
    at: Annotated[
        Text | None, Told("Vị trí", "Where", "Đoạn, trang hoặc điều trong nguồn.", "Paragraph, page or article.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Doubt(Translated):
    """Another reading of a field, or the word that what it says is only likely."""

    field: Annotated[Line, Told("Trường", "Field", "Tên trường còn nghi vấn.", "The field in doubt.")]
    says: Annotated[
        Text | None,
        Told(
            "Cách đọc khác",
            "Other reading",
            "Nội dung khác; bỏ trống nếu chỉ là «có lẽ».",
            "Another reading; without it the field is only likely.",
        ),
    ] = None
    why: Annotated[Text | None, Told("Vì sao", "Why", "Lý do nghi vấn.", "Why there is doubt.")] = None
    sources: Annotated[
        tuple[Citation, ...],
        EmptyIsNone,
        Told("Nguồn", "Sources", "Nguồn của cách đọc khác.", "Who says otherwise."),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Sourced(Translated):
    """What says where it comes from: every record, and awards, recipients, cluster years and figures."""

    description: Annotated[
        LongText | None,
        Told("Mô tả", "Description", "Vài câu tóm tắt bằng lời của người biên tập.", "A summary in own words."),
    ] = None
    documents: Annotated[
        tuple[DocumentId, ...],
        EmptyIsNone,
        Told("Văn bản", "Documents", "Các văn bản liên quan.", "Documents that belong to it."),
    ] = ()
    sources: Annotated[
        tuple[Citation, ...],
        EmptyIsNone,
        Told("Nguồn", "Sources", "Nguồn của thông tin.", "Where the facts come from."),
    ] = ()
    doubts: Annotated[
        tuple[Doubt, ...],
        EmptyIsNone,
        Told("Nghi vấn", "Doubts", "Các trường có nguồn nói khác.", "Fields on which sources disagree."),
    ] = ()
    note: Annotated[
        LongText | None,
        Told("Ghi chú nội bộ", "Internal note", "Không bao giờ được công bố.", "Never published."),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, config=SHAPE)
class Record(Sourced):
    """A record of its own, with an id that lasts."""

    id: Annotated[
        Slug,
        Told(
            "Mã",
            "Id",
            "Chữ thường không dấu, số và gạch nối; giữ mãi mãi.",
            "Lower-case ASCII letters, digits and hyphens; kept for ever.",
        ),
    ]
    formerly: Annotated[
        tuple[Slug, ...],
        EmptyIsNone,
        Told("Mã cũ", "Former ids", "Địa chỉ cũ sẽ chuyển hướng về đây.", "Old addresses that lead here."),
    ] = ()
