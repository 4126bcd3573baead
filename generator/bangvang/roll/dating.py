"""The dates that a record states: its own and those of its parts, the days that periods begin and end on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import fields_of
from bangvang.model.remembered import remembered
from bangvang.words.dates import PartialDate, Period

_SHAPES = ("date", "period")


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where to look in a mapping: fields that are a date or period, fields that hold one mapping, or many."""

    dates: tuple[str, ...]
    inner: tuple[str, ...]
    inners: tuple[str, ...]


def stated_dates(holder: Any) -> Iterator[PartialDate]:
    """Every date that a mapping and those within it state. Only what may hold dates is looked into."""
    plan = _plan(type(holder))
    for attribute in plan.dates:
        yield from _ends(getattr(holder, attribute))
    for attribute in plan.inner:
        value = getattr(holder, attribute)
        if value is not None:
            yield from stated_dates(value)
    for attribute in plan.inners:
        for value in getattr(holder, attribute):
            yield from stated_dates(value)


def _ends(value: PartialDate | Period | None) -> Iterator[PartialDate]:
    if isinstance(value, Period):
        yield from (end for end in (value.start, value.end) if end is not None)
    elif value is not None:
        yield value


@remembered
def _plan(model: type[Any]) -> _Plan:
    fields = fields_of(model)
    inner = [f for f in fields if f.model is not None and _dated(f.model)]
    return _Plan(
        dates=tuple(f.attribute for f in fields if f.shape in _SHAPES and not f.many),
        inner=tuple(f.attribute for f in inner if not f.many),
        inners=tuple(f.attribute for f in inner if f.many),
    )


@remembered
def _dated(model: type[Any]) -> bool:
    return any(f.shape in _SHAPES or (f.model is not None and _dated(f.model)) for f in fields_of(model))
