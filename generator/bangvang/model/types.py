"""The types of values: text, ids and links, dates, numbers, yes and no. Each knows how to read what was typed."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from bangvang.model.told import Link, Prose, Shape
from bangvang.words.dates import DateError, PartialDate, parse_date, parse_period
from bangvang.words.dates import Period as PeriodValue
from bangvang.words.ids import ID_PATTERN
from bangvang.words.numbers import NumberError, parse_number

LINE_LIMIT = 500
PROSE_LIMIT = 20_000
ID_LIMIT = 80
BLANK_ID = "index"
"""Stands in for an id that could not be read, so that one fault does not breed more; no record may be called so."""


def _date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    try:
        return parse_date(_typed(value))
    except DateError as error:
        raise PydanticCustomError(
            "bad-date", "bad date", {"written": value, "reason": error.reason, "meant": error.meant or ""}
        ) from None


def _period(value: Any) -> PeriodValue:
    if isinstance(value, PeriodValue):
        return value
    try:
        return parse_period(_typed(value))
    except DateError as error:
        raise PydanticCustomError(
            "bad-period", "bad period", {"written": value, "reason": error.reason, "meant": error.meant or ""}
        ) from None


def _number(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    try:
        return parse_number(_typed(value))
    except NumberError as error:
        readings = " / ".join(error.readings)
        raise PydanticCustomError("bad-number", "bad number", {"written": value, "readings": readings}) from None


def _count(value: Any) -> int:
    if isinstance(value, int):
        return value
    number = _number(value)
    if number != number.to_integral_value() or number < 0:
        raise PydanticCustomError("not-a-count", "not a count", {"written": value})
    return int(number)


def _year(value: Any) -> int:
    if isinstance(value, int):
        return value
    text = _typed(value)
    if len(text) != 4 or not text.isascii() or not text.isdigit() or text < "1000":  # noqa: PLR2004 - four digits
        raise PydanticCustomError("bad-year", "bad year", {"written": text})
    return int(text)


def _flag(value: Any) -> Any:
    if value == "true" or value is True:
        return True
    if value == "false" or value is False or value is None:
        return False
    raise PydanticCustomError("not-a-flag", "not a flag", {"written": value if isinstance(value, str) else ""})


def _typed(value: Any) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "not text")
    return value


def _none_is_empty(value: Any) -> Any:
    return () if value is None else value


def _is_no_address(value: str) -> bool:
    return not value.startswith(("https://", "http://")) or any(c in value for c in " <>\"'\\`{}|^@")


def _address(value: str) -> str:
    if _is_no_address(value):
        raise PydanticCustomError("bad-address", "bad address", {"written": value})
    return value


def _edit_pattern(value: str) -> str:
    address = value.replace("{path}", "").replace("{line}", "")
    if "{path}" not in value or _is_no_address(address):
        raise PydanticCustomError("bad-address", "bad pattern", {"written": value})
    return value


def _contact(value: str) -> str:
    if value.startswith("mailto:") and "@" in value and not any(c in value for c in " <>\"'\\`{}|^"):
        return value
    return _address(value)


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LINE_LIMIT)]
"""A short text that is never translated: a number, a name of a person."""
Text = Annotated[Line, Prose()]
"""A short text in the roll's first language."""
LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=PROSE_LIMIT), Prose()]
"""Paragraphs in the roll's first language."""
Markdown = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=PROSE_LIMIT), Prose(markdown=True)
]
"""Paragraphs in Markdown."""
Slug = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=ID_LIMIT), Shape("id")]
Address = Annotated[Line, AfterValidator(_address), Shape("address")]
"""An address of the web, http or https."""
Contact = Annotated[Line, AfterValidator(_contact), Shape("contact")]
"""An address of the web, or `mailto:`."""
EditPattern = Annotated[Line, AfterValidator(_edit_pattern), Shape("address")]
"""An address of the web with `{path}`, and perhaps `{line}`, in it."""
Date = Annotated[PartialDate, PlainValidator(_date), Shape("date")]
Period = Annotated[PeriodValue, PlainValidator(_period), Shape("period")]
Number = Annotated[Decimal, PlainValidator(_number), Shape("number")]
Count = Annotated[int, PlainValidator(_count), Shape("count")]
Year = Annotated[int, PlainValidator(_year), Shape("year")]
Flag = Annotated[bool, BeforeValidator(_flag), Shape("flag")]

EmptyIsNone = BeforeValidator(_none_is_empty)
"""Beside a list: a key that was left empty is an empty list."""

HonourId = Annotated[Slug, Link("honours")]
UnitId = Annotated[Slug, Link("units")]
PersonId = Annotated[Slug, Link("people")]
MovementId = Annotated[Slug, Link("movements")]
ClusterId = Annotated[Slug, Link("clusters")]
DecisionId = Annotated[Slug, Link("decisions")]
EventId = Annotated[Slug, Link("events")]
DocumentId = Annotated[Slug, Link("documents")]
SourceId = Annotated[Slug, Link("sources")]
