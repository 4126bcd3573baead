"""The schemas of mappings: one definition a model, with its keys, which of them must be there, and its translations."""

import re
from typing import Any

from bangvang.forms.schema import values, wording
from bangvang.forms.schema.snippets import snippets
from bangvang.forms.schema.values import Schema, reference
from bangvang.model.base import Record
from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.model.settings import Settings
from bangvang.model.types import PROSE_LIMIT
from bangvang.problems.both import Both, Language

_REFERENCE = re.compile(r"'#/\$defs/([^']+)'")


def definitions(model: type[Any], title: Both, language: Language) -> dict[str, Schema]:
    """The model's own definition, those of all mappings within it in the order in which they come up, and of their shapes."""
    found = {model: title}
    waiting = [model]
    while waiting:
        for field in fields_of(waiting.pop(0)):
            if field.model is not None and field.model not in found:
                found[field.model] = field.told.title
                waiting.append(field.model)
    made = {one.__name__: _mapping(one, name, language) for one, name in found.items()}
    for one in found:
        if "translations" in field_by_key(one):
            made[_in_languages(one)] = _translations(one, language)
            made[_texts(one)] = _translated(one, language)
    used = set(_REFERENCE.findall(str(made)))
    return made | {name: shape for name, shape in values.shapes(language).items() if name in used}


def _mapping(model: type[Any], title: Both, language: Language) -> Schema:
    """A mapping. Its own error message is told of unknown keys; what else may be wrong has messages beside it."""
    fields = fields_of(model)
    required = [field for field in fields if field.required and not _is_own_id(model, field)]
    made: Schema = {
        "title": wording.capital(title).say(language),
        "properties": {field.key: _field(model, field, language) for field in fields},
        **closed([field.key for field in fields], language),
    }
    if required:
        made["allOf"] = [
            {"required": [field.key], "errorMessage": wording.missing(field, language)} for field in required
        ]
    if begun := snippets(model, title, language):
        made["defaultSnippets"] = begun
    return made


def closed(keys: list[str], language: Language) -> Schema:
    """Of a mapping that takes no other keys: nothing may stand for it, but no text and no list."""
    return {
        "additionalProperties": False,
        "errorMessage": wording.unknown(keys, language),
        "if": {"type": ["object", "null"]},
        "else": {"type": "object", "errorMessage": wording.MAPPING.say(language)},
    }


def _field(model: type[Any], field: Field, language: Language) -> Schema:
    told: Schema = dict(wording.told(field, language))
    if not field.many:
        return {**told, **_one(model, field, language, empty=field.may_be_empty)}
    items = _one(model, field, language, empty=False)
    return {**told, **values.many(items, language, empty=field.may_be_empty, filled=field.required)}


def _one(model: type[Any], field: Field, language: Language, *, empty: bool) -> Schema:
    if field.shape == "translations":
        return reference(_in_languages(model))
    if field.model is not None:
        referred = reference(field.model.__name__)
        return referred if empty else values.filled_mapping(referred, language)
    return values.one("record-id" if _is_own_id(model, field) else shape_name(field), field, language, empty=empty)


def shape_name(field: Field) -> str:
    """The name of the definition of a scalar field's shape."""
    if field.link is not None:
        return "id"
    if field.key == "edit_url":
        return "edit-pattern"
    if field.shape == "text":
        return "prose" if field.limit == PROSE_LIMIT else "line"
    return field.shape


def _is_own_id(model: type[Any], field: Field) -> bool:
    return issubclass(model, Record) and field.key == "id"


def _in_languages(model: type[Any]) -> str:
    return f"{model.__name__}-translations"


def _texts(model: type[Any]) -> str:
    return f"{model.__name__}-texts"


def _translations(model: type[Any], language: Language) -> Schema:
    """A mapping's texts by language: each of those that the interface speaks."""
    choices = field_by_key(Settings)["languages"].choices
    assert choices is not None
    texts = values.filled_mapping(reference(_texts(model)), language)
    languages = {code: {"title": name.say(language), **texts} for code, name in choices.labels.items()}
    return {"properties": languages, **closed(list(languages), language)}


def _translated(model: type[Any], language: Language) -> Schema:
    """A mapping's texts in one language, a list where the original is one."""
    texts = {field.key: _text(field, language) for field in fields_of(model) if field.prose is not None}
    return {"properties": texts, **closed(list(texts), language)}


def _text(field: Field, language: Language) -> Schema:
    title = {"title": field.told.title.say(language)}
    if not field.many:
        return {**title, **reference(f"prose{values.OR_EMPTY}")}
    return {**title, **values.many(reference("prose"), language, empty=True, filled=False)}
