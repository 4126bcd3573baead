"""The texts of a mapping that may be translated, read off the table of fields."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from bangvang.model.fields import Field, fields_of
from bangvang.model.remembered import remembered

LEFT = ("short", "aliases", "at", "note")
"""Texts that may stay as they are: abbreviations, other names, places in a source, notes that nobody publishes."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The fields that may be translated, those of them that should be, and a quick way to see that all are empty."""

    by_key: dict[str, Field]
    wanted: tuple[str, ...]
    get: Callable[[object], tuple[Any, ...]]
    empty: tuple[Any, ...]


@remembered
def prose_of(model: type[Any]) -> Prose:
    """The texts of a mapping. `get` gives the values of `wanted`, and `empty` is what it gives where there are none."""
    fields = {field.key: field for field in fields_of(model) if field.prose is not None}
    wanted = [field for field in fields.values() if field.key not in LEFT]
    # the class twice, for of one name alone attrgetter makes no tuple
    get = attrgetter(*(field.attribute for field in wanted), "__class__", "__class__")
    empty = (*(() if field.many else None for field in wanted), model, model)
    return Prose(fields, tuple(field.attribute for field in wanted), get, empty)
