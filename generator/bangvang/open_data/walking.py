"""Records, and the mappings within them, each with the way to it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS
from bangvang.model.remembered import remembered
from bangvang.open_data.published import Published, Told


@dataclass(frozen=True, slots=True)
class Within:
    """A mapping within a record, as published: its model, its mapping, and the way to it, counted from 1."""

    model: type[Any]
    told: Told
    part: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Walked:
    """A record as published; `parts` are the record itself, then all mappings within it in the order of the fields.

    `by_model` holds the same parts by their model.
    """

    kind: str
    told: Told
    parts: tuple[Within, ...]
    by_model: Mapping[type[Any], Sequence[Within]]


def walk(published: Published) -> Iterator[Walked]:
    """Every record of the roll, kind by kind, by id."""
    for kind in KINDS:
        for told in published.records(kind.name):
            whole = Within(kind.model, told, ())
            parts = (whole, *_within(whole))
            by_model: dict[type[Any], list[Within]] = {}
            for part in parts:
                by_model.setdefault(part.model, []).append(part)
            yield Walked(kind.name, told, parts, by_model)


@remembered
def holds(model: type[Any], sought: type[Any]) -> bool:
    """Whether mappings of a model may stand somewhere within those of another."""
    inner = {field.model for field in fields_of(model) if field.model is not None}
    return sought in inner or any(holds(one, sought) for one in inner)


@remembered
def plain_lists(model: type[Any]) -> tuple[tuple[str, str | None], ...]:
    """The lists of plain values in a model, and what they point at."""
    return tuple((one.key, one.link) for one in fields_of(model) if one.many and one.model is None)


def _within(whole: Within) -> Iterator[Within]:
    for key, model, many in _nested(whole.model):
        value = whole.told.get(key)
        if value is None:
            continue
        for number, one in enumerate(value if many else (value,), 1):
            way = (*whole.part, key, str(number)) if many else (*whole.part, key)
            found = Within(model, one, way)
            yield found
            yield from _within(found)


@remembered
def _nested(model: type[Any]) -> tuple[tuple[str, type[Any], bool], ...]:
    return tuple((one.key, one.model, one.many) for one in fields_of(model) if one.model is not None)
