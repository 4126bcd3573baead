"""What the editor's script has to know to write a record as `bangvang fmt` would: the order of keys, and what is no text."""

from typing import Any

from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS
from bangvang.model.writing import is_bare, keys_in_order

Shapes = dict[str, Any]


def shapes() -> Shapes:
    """The shape of every record and of the mappings in it.

    `kinds`: by kind, the name of its model. `models`: by name, the `order` of its keys, those that are `bare` (no text), its
    `flags` that say nothing where they are false, and the models of its `parts`.
    """
    models: dict[str, Shapes] = {}
    for kind in KINDS:
        _add(kind.model, models)
    return {"kinds": {kind.name: kind.model.__name__ for kind in KINDS}, "models": models}


def _add(model: type[Any], models: dict[str, Shapes]) -> None:
    if model.__name__ in models:
        return
    fields = fields_of(model)
    parts = {field.key: field.model for field in fields if field.model is not None}
    infos = model.__pydantic_fields__
    models[model.__name__] = {
        "order": list(keys_in_order(model)),
        "bare": [field.key for field in fields if is_bare(field)],
        "flags": [one.key for one in fields if one.shape == "flag" and infos[one.attribute].default is False],
        "parts": {key: part.__name__ for key, part in parts.items()},
    }
    for part in parts.values():
        _add(part, models)
