"""Every id that a record points with, wherever it stands in the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import fields_of
from bangvang.model.remembered import remembered
from bangvang.problems.problem import Key, Keys

Path = tuple["Path | None", Key]
"""Keys as a chain, the last first: made for every value walked over, unrolled only where it is needed."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to look at in a mapping: fields that hold one id, many ids, one mapping, many mappings."""

    one: tuple[tuple[str, str, str], ...]
    many: tuple[tuple[str, str, str], ...]
    inner: tuple[tuple[str, str], ...]
    inners: tuple[tuple[str, str], ...]


@remembered
def _plan(model: type[Any]) -> _Plan:
    fields = fields_of(model)
    links = [(f.attribute, f.key, f.link, f.many) for f in fields if f.link is not None]
    inner = [(f.attribute, f.key, f.many) for f in fields if f.model is not None]
    return _Plan(
        one=tuple((attribute, key, kind) for attribute, key, kind, many in links if not many),
        many=tuple((attribute, key, kind) for attribute, key, kind, many in links if many),
        inner=tuple((attribute, key) for attribute, key, many in inner if not many),
        inners=tuple((attribute, key) for attribute, key, many in inner if many),
    )


def links(holder: Any, path: Path | None = None) -> Iterator[tuple[str, str, Path]]:
    """Each link of a mapping and of what it holds: the kind pointed at, the id, and where it stands."""
    plan = _plan(type(holder))
    for attribute, key, kind in plan.one:
        value = getattr(holder, attribute)
        if value is not None:
            yield kind, value, (path, key)
    for attribute, key, kind in plan.many:
        for number, value in enumerate(getattr(holder, attribute)):
            yield kind, value, ((path, key), number)
    for attribute, key in plan.inner:
        value = getattr(holder, attribute)
        if value is not None:
            yield from links(value, (path, key))
    for attribute, key in plan.inners:
        for number, value in enumerate(getattr(holder, attribute)):
            yield from links(value, ((path, key), number))


def keys_of(path: Path | None) -> Keys:
    """A chain of keys, the outermost first."""
    keys: list[Key] = []
    while path is not None:
        path, key = path
        keys.append(key)
    return tuple(reversed(keys))
