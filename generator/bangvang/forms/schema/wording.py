"""What the schemas say to people: titles, what to write, and what is wrong."""

from collections.abc import Iterable, Mapping

from bangvang.model.fields import Field
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.types import LINE_LIMIT, PROSE_LIMIT
from bangvang.problems.both import Both, Language

MAPPING = Both("Phải là một nhóm «khóa: giá trị».", "Must be a mapping of «key: value».")
LIST = Both(
    "Phải là một danh sách: mỗi mục một dòng, bắt đầu bằng «- ».",
    "Must be a list: an entry a line, each beginning with «- ».",
)
EMPTY_LIST = Both("Danh sách phải có ít nhất một mục.", "The list needs at least one entry.")
ANSWERS = Both(
    "Mỗi dòng: chữ đã in: câu trả lời (một mã, hoặc «giữ», «bỏ»).",
    "A line each: the text as printed: its answer (an id, or “keep”, “skip”).",
)
TEXT = Both("Phải là một dòng chữ.", "Must be a text.")
_SHAPES: Mapping[str, Both] = {
    "id": Both(
        "Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 80 ký tự.",
        "Ids are lower-case ASCII letters, digits and hyphens, 80 at most.",
    ),
    "record-id": Both(
        "Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 80 ký tự; không dùng những chữ dành riêng như trang, index.",
        "Ids are lower-case ASCII letters, digits and hyphens, 80 at most, and no reserved words such as trang, index.",
    ),
    "date": Both(
        "Ngày viết 2017, 2017-02 hoặc 2017-02-25; thêm ~ (khoảng) hay ? (chưa chắc) ở cuối, ../ ở đầu (không muộn hơn).",
        "Dates read 2017, 2017-02 or 2017-02-25, with ~ (about) or ? (uncertain) after, ../ (not later than) before.",
    ),
    "period": Both(
        "Viết một ngày (2017, 2017-02, 2017-02-25) hoặc đầu/cuối: 2015/2020, 2020/.. hay ../2019.",
        "Write a date (2017, 2017-02, 2017-02-25) or start/end: 2015/2020, 2020/.. or ../2019.",
    ),
    "number": Both(
        "Số viết liền, dấu chấm trước phần lẻ: 16000 hoặc 87.3.",
        "Numbers are plain, with a point before decimals: 16000 or 87.3.",
    ),
    "count": Both("Viết số nguyên, viết liền, không âm: 117.", "Write a plain whole number: 117."),
    "year": Both("Năm viết bốn chữ số: 2017.", "Years have four digits: 2017."),
    "flag": Both("Chỉ viết true (có) hoặc false (không).", "Only true or false."),
    "edit-pattern": Both(
        "Phải là địa chỉ có {path}: https://…/{path}#L{line}",
        "Must be an address with {path}: https://…/{path}#L{line}",
    ),
    "address": Both("Phải là địa chỉ https://… hoặc http://…", "Must be an address https://… or http://…"),
    "contact": Both("Phải là địa chỉ mailto:… hoặc https://…", "Must be an address mailto:… or https://…"),
}

_LIMITS = {"line": LINE_LIMIT, "prose": PROSE_LIMIT}


def wrong_scalar(shape: str, language: Language) -> dict[str, str]:
    """What an editor says of a scalar that is not of the shape: of its type, and of its letters."""
    limit = _LIMITS.get(shape)
    if limit is None:
        return {"errorMessage": _SHAPES[shape].say(language)}
    said = Both("Không được để trống, và dài nhất $limit ký tự.", "Must not be empty, nor longer than $limit letters.")
    number = f"{limit:,}".replace(",", "." if language == "vi" else ",")
    return {
        "errorMessage": TEXT.say(language),
        "patternErrorMessage": said.say(language).replace("$limit", number),
    }


def not_a_choice(choices: Iterable[str], language: Language) -> str:
    """What to say of a value that is none of the choices."""
    said = Both("Chọn một trong: $choices.", "Choose one of: $choices.").say(language)
    return said.replace("$choices", ", ".join(choices))


def missing(field: Field, language: Language) -> str:
    """What to say of a mapping without a key that it must have."""
    said = Both("Thiếu khóa «$key» ($title).", "The key «$key» ($title) is missing.").say(language)
    return said.replace("$key", field.key).replace("$title", field.told.title.say(language))


def unknown(keys: Iterable[str], language: Language) -> str:
    """What to say of a key that a mapping has not."""
    said = Both("Không có khóa này ở đây. Các khóa dùng được: $keys.", "There is no such key here. Known keys: $keys.")
    return said.say(language).replace("$keys", ", ".join(keys))


def both(words: Both, language: Language) -> str:
    """Plain words in both languages, the editor's own first; once where they are the same."""
    first, second = (words.vi, words.en) if language == "vi" else (words.en, words.vi)
    return first if first == second else f"{first} / {second}"


def capital(words: Both) -> Both:
    """The words with a capital at their head."""
    return Both(*(word[:1].upper() + word[1:] for word in words))


def told(field: Field, language: Language) -> dict[str, str]:
    """Title and description of a field; with Markdown where an editor shows it, the editor's language first."""
    first: Language = language
    second: Language = "en" if language == "vi" else "vi"
    return {
        "title": field.told.title.say(language),
        "description": both(field.told.help, language),
        "markdownDescription": f"{_told(field, first)}\n\n*{_told(field, second, '')}*",
    }


def _told(field: Field, language: Language, strong: str = "**") -> str:
    """What is to be written, after the field's title: `**Issuer** (required): The unit's id.` and so on."""
    required = Both(" (bắt buộc)", " (required)").say(language) if field.required else ""
    link = ""
    if field.link is not None:
        said = Both(" Ghi mã trong data/$kind/ ($one).", " An id from data/$kind/ ($one).").say(language)
        link = said.replace("$kind", field.link).replace("$one", KIND_BY_NAME[field.link].one.say(language))
    return f"{strong}{field.told.title.say(language)}{strong}{required}: {field.told.help.say(language)}{link}"
