"""From what a record holds to how it is written: its keys in the model's order, and text told from dates, numbers and flags."""

from typing import Any

from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.model.remembered import remembered
from bangvang.source.yaml_writing import Bare, Writable

_FIRST = ("id",)
_LAST = ("description", "documents", "doubts", "sources", "note", "formerly", "translations")
_BARE = frozenset({"date", "period", "number", "count", "year", "flag", "choice"})


@remembered
def keys_in_order(model: type[Any]) -> dict[str, int]:
    """The place of each key of a model as it is written: the id, the model's own fields, then those that all records share."""
    keys = [field.key for field in fields_of(model)]
    own = [key for key in keys if key not in _FIRST and key not in _LAST]
    return {key: place for place, key in enumerate((*_FIRST, *own, *_LAST)) if key in keys}


def is_bare(field: Field | None) -> bool:
    """Whether the values of a field are no text, and so are written without quotes: dates, numbers, yes and no, choices."""
    return field is not None and field.shape in _BARE


def writable(model: type[Any], value: Any) -> Writable:
    """A mapping as typed, ready to be written: keys in the model's order at every depth, unknown ones last, text told from the rest.

    Takes what `read_yaml` gives, or the same made by a program; what is no mapping is given back as it is.
    """
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return] # whatever was typed
    order = keys_in_order(model)
    fields = field_by_key(model)
    keys = sorted(value, key=lambda key: order.get(key, len(order)))
    return {key: _part(model, fields.get(key), value[key]) for key in keys}


def _part(model: type[Any], field: Field | None, value: Any) -> Writable:
    """The value of one field of a model."""
    if isinstance(value, list):
        return [_part(model, field, one) for one in value]
    if field is not None and field.model is not None:
        return writable(field.model, value)
    if field is not None and field.shape == "translations" and isinstance(value, dict):
        return {language: _translated(model, texts) for language, texts in value.items()}
    return Bare(value) if isinstance(value, str) and is_bare(field) else value


def _translated(model: type[Any], texts: Any) -> Writable:
    """The texts of one language, in the order of the fields that they translate."""
    if not isinstance(texts, dict):
        return texts  # type: ignore[no-any-return] # whatever was typed
    order = keys_in_order(model)
    return {key: texts[key] for key in sorted(texts, key=lambda key: order.get(key, len(order)))}
