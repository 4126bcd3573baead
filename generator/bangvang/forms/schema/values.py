"""The schema of one value, by the shape of its field.

The roll's reader takes every scalar as text; an editor reads YAML 1.2 and sees `2017` as a number, `true` as a boolean. So each
shape says what text it takes, and which of the other scalars. Those stand under `not`, where no editor looks for values to
propose. An error message is heard where a type, a pattern or a choice fails, and nowhere else. Only `Null` and `NULL` part the two:
texts for the reader, nothing for an editor.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangvang.forms.schema import patterns, wording
from bangvang.model.fields import Field
from bangvang.model.types import LINE_LIMIT, PROSE_LIMIT
from bangvang.problems.both import Both, Language

Schema = dict[str, Any]
OR_EMPTY = "-or-empty"
"""Ends the name of a shape that may be left out behind its key."""

_ALL = ("string", "number", "boolean", "null", "object", "array")
_LAST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class _Scalar:
    """Text by its pattern, and what else an editor may make of a plain scalar: types, and bounds of numbers."""

    pattern: str
    others: tuple[str, ...] = ("number",)
    bounds: Mapping[str, int] = field(default_factory=dict)


_YEARS = {"multipleOf": 1, "minimum": 1, "maximum": _LAST_YEAR}
_SCALARS: Mapping[str, _Scalar] = {
    "line": _Scalar(patterns.text(LINE_LIMIT), ("number", "boolean")),
    "prose": _Scalar(patterns.text(PROSE_LIMIT), ("number", "boolean")),
    "id": _Scalar(patterns.ID, ("number", "boolean"), {"minimum": 0}),
    "record-id": _Scalar(patterns.RECORD_ID, ("number", "boolean"), {"minimum": 0}),
    "date": _Scalar(patterns.DATE, bounds=_YEARS),
    "period": _Scalar(patterns.PERIOD, bounds=_YEARS),
    "number": _Scalar(patterns.NUMBER),
    "count": _Scalar(patterns.COUNT, bounds={"multipleOf": 1, "minimum": 0}),
    "year": _Scalar(patterns.YEAR, bounds={**_YEARS, "minimum": 1000}),
    "flag": _Scalar(patterns.FLAG, ("boolean",)),
    "address": _Scalar(patterns.ADDRESS, ()),
    "edit-pattern": _Scalar(patterns.EDIT_PATTERN, ()),
    "contact": _Scalar(patterns.CONTACT, ()),
}


def reference(name: str) -> Schema:
    """Where a definition of the same schema stands."""
    return {"$ref": f"#/$defs/{name}"}


def shapes(language: Language) -> dict[str, Schema]:
    """The definitions of all shapes of scalars, each twice: as it must be there, and as it may be left out."""
    made = {}
    for name, scalar in _SCALARS.items():
        main: Schema = {"type": "string", "pattern": scalar.pattern, **wording.wrong_scalar(name, language)}
        made[name] = _alternatives(main, scalar.others, scalar.bounds, empty=False)
        made[f"{name}{OR_EMPTY}"] = _alternatives(main, scalar.others, scalar.bounds, empty=True)
    return made


def one(name: str, field: Field, language: Language, *, empty: bool) -> Schema:
    """The schema of one scalar value of the shape `name`. `empty`: it may be left out behind its key."""
    if field.choices is not None:
        return _choice(field.choices.labels, language, empty=empty)
    return reference(f"{name}{OR_EMPTY}" if empty else name)


def many(items: Schema, language: Language, *, empty: bool, filled: bool) -> Schema:
    """The schema of a list. `empty`: nothing may stand behind its key; `filled`: it needs an entry."""
    listed: Schema = {"type": "array", "errorMessage": wording.LIST.say(language)}
    whole: Schema = {"items": items}
    whole |= {"if": {"type": "null"}, "else": listed} if empty else listed
    if filled:
        whole["allOf"] = [{"contains": True, "errorMessage": wording.EMPTY_LIST.say(language)}]
    return whole


def filled_mapping(referred: Schema, language: Language) -> Schema:
    """The schema of a mapping that must be there: the one referred to takes nothing for a mapping too."""
    refused = {"type": "object", "errorMessage": wording.MAPPING.say(language)}
    return {"allOf": [referred, {"if": {"type": "null"}, "then": refused}]}


def _alternatives(main: Schema, others: Sequence[str], bounds: Mapping[str, int], *, empty: bool) -> Schema:
    """`main` or one of the other scalars; of both that fail, editors tell what `main` says.

    The empty `properties` keep the YAML language server from taking the alternatives for the same, and telling titles twice.
    """
    refused = [name for name in _ALL if name not in others and not (empty and name == "null")]
    taken: list[Schema] = [{"not": {"type": refused}, **bounds}] if others or empty else []
    if "boolean" in others and "number" not in others:
        taken.insert(0, {"type": "boolean"})
    return {"anyOf": [{**one, "properties": {}} for one in (main, *taken)]} if taken else main


def _choice(labels: Mapping[str, Both], language: Language, *, empty: bool) -> Schema:
    values = [form for value in labels for form in ((int(value), value) if value.isdigit() else (value,))]
    named = [labels[str(value)] for value in values]
    second: Language = "en" if language == "vi" else "vi"
    chosen: Schema = {
        "enum": values,
        "enumDescriptions": [wording.both(name, language) for name in named],
        "markdownEnumDescriptions": [f"**{name.say(language)}** · *{name.say(second)}*" for name in named],
        "errorMessage": wording.not_a_choice(labels, language),
    }
    return _alternatives(chosen, (), {}, empty=True) if empty else chosen
