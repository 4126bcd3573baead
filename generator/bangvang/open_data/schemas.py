"""JSON Schemas of what is published, read off the one table of fields."""

from collections.abc import Mapping
from typing import Any

from bangvang.model.exemplar import Exemplar
from bangvang.model.fields import Field, fields_of
from bangvang.model.kinds import KINDS
from bangvang.model.nomination import NominationLine
from bangvang.model.recipient import Recipient
from bangvang.model.role import Role
from bangvang.model.types import ID_LIMIT
from bangvang.open_data.published import DERIVED, HIDDEN, UNPUBLISHED, WHO
from bangvang.views.standing import STATES
from bangvang.words.ids import ID_PATTERN

Schema = dict[str, Any]

DATE = r"^(\.\./)?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?]?$"
PERIOD = r"^(\.\.|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?]?)(/(\.\.|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?]?))?$"
_SHAPES: Mapping[str, Schema] = {
    "id": {"type": "string", "pattern": ID_PATTERN, "maxLength": ID_LIMIT},
    "link": {"type": "string", "pattern": ID_PATTERN, "maxLength": ID_LIMIT},
    "date": {"type": "string", "pattern": DATE},
    "period": {"type": "string", "pattern": PERIOD},
    "number": {"type": "number"},
    "count": {"type": "integer", "minimum": 0},
    "year": {"type": "integer", "minimum": 1000, "maximum": 9999},
    "flag": {"type": "boolean"},
    "address": {"type": "string", "format": "uri"},
    "contact": {"type": "string", "format": "uri"},
}
_MAY_HIDE = (Role, NominationLine, Exemplar, Recipient)
_DERIVED: Mapping[str, Schema] = {
    "anchor": {"type": "string", "description": "Its lasting anchor on its decision's page."},
    "page": {"type": "string", "description": "The page that it has of its own where its decision is long."},
    "year": {"type": "integer", "description": "The year that it counts for; not there where that is unknown."},
    "states": {
        "type": "array",
        "items": {"type": "string", "enum": list(STATES)},
        "description": "First whether it stands, then what befell it.",
    },
}


def schemas() -> Mapping[str, Schema]:
    """The schema of every model that is published, by the model's name."""
    found: dict[str, Schema] = {}
    waiting: list[type[Any]] = [kind.model for kind in KINDS]
    while waiting:
        model = waiting.pop(0)
        if model.__name__ not in found:
            found[model.__name__] = schema_of(model)
            waiting += [one.model for one in fields_of(model) if one.model is not None and one.key not in UNPUBLISHED]
    return dict(sorted(found.items()))


def schema_of(model: type[Any]) -> Schema:
    """The schema of one model: an object that has no other keys than these."""
    properties = {key: _DERIVED[key] for key in DERIVED.get(model, ())}
    needed = [key for key in DERIVED.get(model, ()) if key not in ("page", "year")]
    if "id" in {field.key for field in fields_of(model)} and model not in DERIVED:
        properties["page"] = {"type": "string", "description": "Where its page stands, below the site's root."}
    for field in fields_of(model):
        if field.key not in UNPUBLISHED:
            properties[field.key] = _property(field)
            if field.required and not (model in _MAY_HIDE and field.key in WHO):
                needed.append(field.key)
    if model in _MAY_HIDE:
        properties[HIDDEN] = {"const": True, "description": "Who this is is kept back."}
    told = " ".join((model.__doc__ or "").split("\n\n")[0].split())
    return {
        "type": "object",
        "description": told,
        "properties": properties,
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _property(field: Field) -> Schema:
    told = f"{field.told.title_en} / {field.told.title_vi}. {field.told.help_en}"
    one = _one(field)
    return {"type": "array", "items": one, "description": told} if field.many else {**one, "description": told}


def _one(field: Field) -> Schema:
    if field.model is not None:
        return {"$ref": f"#/components/schemas/{field.model.__name__}"}
    if field.shape == "translations":
        texts = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
        return {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": texts}}
    if field.choices is not None:
        return {"type": "string", "enum": list(field.choices.labels)}
    return dict(_SHAPES.get(field.shape, {"type": "string"}))
