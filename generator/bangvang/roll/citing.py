"""Whom a record cites: the events, documents and sources that it or a part of it points at."""

from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import fields_of
from bangvang.model.remembered import remembered

CITED = ("events", "documents", "sources")


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where to look in a mapping: fields that hold one id, many ids, one mapping, many mappings."""

    one: tuple[tuple[str, str], ...]
    many: tuple[tuple[str, str], ...]
    inner: tuple[str, ...]
    inners: tuple[str, ...]


def cited(holder: Any) -> list[tuple[str, str]]:
    """The kind and id of everything that a mapping and those within it cite, in order; the same one as often as it stands.

    Only what may cite is looked into, so that long lists cost little.
    """
    found: list[tuple[str, str]] = []
    _add(holder, found)
    return found


def _add(holder: Any, found: list[tuple[str, str]]) -> None:
    plan = _plan(type(holder))
    for attribute, kind in plan.one:
        value = getattr(holder, attribute)
        if value is not None:
            found.append((kind, value))
    for attribute, kind in plan.many:
        for value in getattr(holder, attribute):
            found.append((kind, value))  # noqa: PERF401 - mostly there is none
    for attribute in plan.inner:
        value = getattr(holder, attribute)
        if value is not None:
            _add(value, found)
    for attribute in plan.inners:
        for value in getattr(holder, attribute):
            _add(value, found)


@remembered
def _plan(model: type[Any]) -> _Plan:
    fields = fields_of(model)
    links = [(f.attribute, f.link, f.many) for f in fields if f.link in CITED]
    inner = [f for f in fields if f.model is not None and _cites(f.model)]
    return _Plan(
        one=tuple((attribute, kind or "") for attribute, kind, many in links if not many),
        many=tuple((attribute, kind or "") for attribute, kind, many in links if many),
        inner=tuple(f.attribute for f in inner if not f.many),
        inners=tuple(f.attribute for f in inner if f.many),
    )


@remembered
def _cites(model: type[Any]) -> bool:
    return any(f.link in CITED or (f.model is not None and _cites(f.model)) for f in fields_of(model))
