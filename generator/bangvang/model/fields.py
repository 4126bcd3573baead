"""The one table of fields, read off the models: reader, checks, schemas, forms and guide all come from it."""

from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from bangvang.model.remembered import remembered
from bangvang.model.told import Choices, Link, Prose, Shape, Told

_EMPTY_ALIKE = ("flag", "translations")
"""Shapes whose types take a value that was left empty for "no" or "none"."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a mapping.

    `key` is what people type, `attribute` what Python calls it. `shape` is one of text, id, link, choice, date, period,
    number, count, year, flag, address, contact, mapping or translations; `many` says that it is a list of them.
    `limit` is the most letters of a text. `may_be_empty`: the key may stand without a value, as if it were not there.
    """

    key: str
    attribute: str
    told: Told
    required: bool
    shape: str
    many: bool
    prose: Prose | None = None
    link: str | None = None
    choices: Choices | None = None
    model: type[Any] | None = None
    limit: int | None = None
    may_be_empty: bool = False


@remembered
def fields_of(model: type[Any]) -> tuple[Field, ...]:
    """The fields of a model, its own before those that all mappings share."""
    hints = get_type_hints(model, include_extras=True)
    infos: dict[str, FieldInfo] = model.__pydantic_fields__
    shared = {name for base in model.__mro__[1:] for name in getattr(base, "__annotations__", {})}
    names = [field.name for field in fields(model)]
    ordered = [name for name in names if name not in shared] + [name for name in names if name in shared]
    return tuple(_field(name, hints[name], infos[name]) for name in ordered)


@remembered
def field_by_key(model: type[Any]) -> dict[str, Field]:
    """The fields of a model by the key that people type."""
    return {field.key: field for field in fields_of(model)}


def _field(name: str, hint: Any, info: FieldInfo) -> Field:
    marks: list[Any] = []
    base, many = _unwrap(hint, marks)
    optional = type(None) in marks
    told = next(mark for mark in marks if isinstance(mark, Told))
    link = next((mark.kind for mark in marks if isinstance(mark, Link)), None)
    choices = next((mark for mark in marks if isinstance(mark, Choices)), None)
    nested = base if isinstance(base, type) and is_dataclass(base) and hasattr(base, "__pydantic_fields__") else None
    shape = _shape(marks, nested, link, choices, name)
    return Field(
        key=info.alias or name,
        attribute=name,
        told=told,
        required=info.is_required(),
        shape=shape,
        many=many,
        prose=next((mark for mark in marks if isinstance(mark, Prose)), None),
        link=link,
        choices=choices,
        model=nested,
        limit=next((mark.max_length for mark in marks if isinstance(mark, StringConstraints)), None),
        may_be_empty=shape in _EMPTY_ALIKE or (not info.is_required() and (many or optional)),
    )


def _shape(marks: list[Any], nested: type[Any] | None, link: str | None, choices: Choices | None, name: str) -> str:
    if nested is not None:
        return "mapping"
    if name == "translations":
        return "translations"
    if link is not None:
        return "link"
    if choices is not None:
        return "choice"
    return next((mark.name for mark in marks if isinstance(mark, Shape)), "text")


def _unwrap(hint: Any, marks: list[Any]) -> tuple[Any, bool]:
    """Take off Annotated, `| None` and tuple[X, ...]; the marks found go to `marks`, NoneType for `| None`."""
    origin = get_origin(hint)
    if origin is Annotated:
        base, *extras = get_args(hint)
        found = _unwrap(base, marks)
        marks.extend(extras)
        return found
    if origin in (Union, UnionType):
        marks += [arg for arg in get_args(hint) if arg is type(None)]
        return _unwrap(next(arg for arg in get_args(hint) if arg is not type(None)), marks)
    if origin is tuple:
        return _unwrap(get_args(hint)[0], marks)[0], True
    return hint, False
